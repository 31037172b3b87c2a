// Overlay: which shingles of a document, in the order of its text, stand in another one.
//
//   document  a b c d e f g h      shingles that touch furniture are left out
//   other     x b c d y h …
//   hits      0 1 1 1 0 0 0 1
//
// In copies the next shingle mostly follows in the other text, too: only where it does not is it looked up, by its upper bits,
// and the other text is followed from there. What is needed for that is remembered for the latest texts, as the members of a
// cluster are all laid over the one that is shown. Cost: a comparison a shingle, and a look-up for each that begins a run.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'

/** 1 for every shingle of the document that stands in the other one, 0 for the rest; overwritten by the next call. */
export type Overlay = (document: number, other: number) => Uint8Array

/** Texts of which the places are remembered: some 6 kB each. */
const REMEMBERED = 64

/** A text's shingles, and where each stands first: those of one slot are chained, as place + 1; 0 ends. */
interface Placed {
  readonly shingles: Uint32Array
  readonly heads: Uint32Array
  readonly next: Uint32Array
  /** A shingle's slot is its bits from here up. */
  readonly shift: number
}

/** Makes an overlay. Nothing stands in a document that cannot be compared. */
export function createOverlay(
  documents: readonly Document[],
  masks: Masks,
  isExcluded: (document: number) => boolean,
): Overlay {
  const known: ({ readonly other: number; readonly placed: Placed } | undefined)[] = new Array(REMEMBERED)
  const textOf = (document: number): Uint32Array => masks.strip(document, documents[document]!.shingles)
  let hits = new Uint8Array(1024)
  return (document, other) => {
    let last = known[other % REMEMBERED]
    if (last?.other !== other) {
      last = { other, placed: placedOf(isExcluded(other) ? NOTHING : textOf(other)) }
      known[other % REMEMBERED] = last
    }
    const shingles = textOf(document)
    if (shingles.length > hits.length) hits = new Uint8Array(shingles.length * 2)
    return markHits(shingles, last.placed, hits)
  }
}

const NOTHING = new Uint32Array(0)

/** The same for the shingles of any two texts. */
export function hitsIn(shingles: Uint32Array, other: Uint32Array): Uint8Array {
  return markHits(shingles, placedOf(other), new Uint8Array(shingles.length))
}

function markHits(own: Uint32Array, { shingles, heads, next, shift }: Placed, hits: Uint8Array): Uint8Array {
  /** The place after the last hit. */
  let following = 0
  for (let at = 0; at < own.length; at++) {
    const shingle = own[at]!
    let place = following
    if (place >= shingles.length || shingles[place] !== shingle) {
      place = heads[shingle >>> shift]! - 1
      while (place >= 0 && shingles[place] !== shingle) place = next[place]! - 1
    }
    hits[at] = place < 0 ? 0 : 1
    if (place >= 0) following = place + 1
  }
  return hits.subarray(0, own.length)
}

function placedOf(shingles: Uint32Array): Placed {
  const bits = Math.max(1, 32 - Math.clz32(shingles.length))
  const shift = 32 - bits
  const heads = new Uint32Array(2 ** bits)
  const next = new Uint32Array(shingles.length)
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!
    let place = heads[shingle >>> shift]! - 1
    while (place >= 0 && shingles[place] !== shingle) place = next[place]! - 1
    if (place >= 0) continue
    next[at] = heads[shingle >>> shift]!
    heads[shingle >>> shift] = at + 1
  }
  return { shingles, heads, next, shift }
}

/** Whether so many hits stand in a row. */
export function hasRun(hits: Uint8Array, length: number): boolean {
  let run = 0
  for (let at = 0; at < hits.length && run < length; at++) run = hits[at] === 1 ? run + 1 : 0
  return run >= length
}
