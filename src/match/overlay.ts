// Overlay: which shingles of a document, in the order of its text, stand in another one.
//
//   document  a b c d e f g h      shingles that touch furniture are left out
//   other     {b c d h …}
//   hits      0 1 1 1 0 0 0 1
//
// The other's set is sorted; where the hashes with the same upper bits begin in it is remembered for the latest ones, as the
// members of a cluster are all laid over the one that is shown. Cost: a look-up a shingle, near its place.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'
import type { Sets } from './sets.ts'

/** 1 for every shingle of the document that stands in the other one, 0 for the rest; overwritten by the next call. */
export type Overlay = (document: number, other: number) => Uint8Array

/** Sets of which the buckets are remembered: some 4 kB each. */
const REMEMBERED = 64

/** Where the hashes with the same upper bits begin in a sorted set: about one hash a bucket. */
interface Buckets {
  readonly starts: Uint32Array
  readonly shift: number
}

/** Makes an overlay. */
export function createOverlay(documents: readonly Document[], masks: Masks, sets: Pick<Sets, 'of'>): Overlay {
  const known: ({ readonly other: number; readonly buckets: Buckets } | undefined)[] = new Array(REMEMBERED)
  let hits = new Uint8Array(1024)
  return (document, other) => {
    const set = sets.of(other)
    let last = known[other % REMEMBERED]
    if (last?.other !== other) {
      last = { other, buckets: bucketsOf(set) }
      known[other % REMEMBERED] = last
    }
    const shingles = masks.strip(document, documents[document]!.shingles)
    if (shingles.length > hits.length) hits = new Uint8Array(shingles.length * 2)
    return markHits(shingles, set, last.buckets, hits)
  }
}

/** The same for any shingles and any sorted set. */
export function hitsIn(shingles: Uint32Array, set: Uint32Array): Uint8Array {
  return markHits(shingles, set, bucketsOf(set), new Uint8Array(shingles.length))
}

function markHits(shingles: Uint32Array, set: Uint32Array, { starts, shift }: Buckets, hits: Uint8Array): Uint8Array {
  for (let at = 0; at < shingles.length; at++) {
    const hash = shingles[at]!
    const end = starts[(hash >>> shift) + 1]!
    let place = starts[hash >>> shift]!
    while (place < end && set[place]! < hash) place++
    hits[at] = place < end && set[place] === hash ? 1 : 0
  }
  return hits.subarray(0, shingles.length)
}

function bucketsOf(set: Uint32Array): Buckets {
  const bits = Math.max(1, 32 - Math.clz32(set.length))
  const shift = 32 - bits
  const starts = new Uint32Array(2 ** bits + 1)
  for (let at = 0; at < set.length; at++) starts[(set[at]! >>> shift) + 1]!++
  for (let bucket = 0; bucket < 2 ** bits; bucket++) starts[bucket + 1]! += starts[bucket]!
  return { starts, shift }
}

/** Whether so many hits stand in a row. */
export function hasRun(hits: Uint8Array, length: number): boolean {
  let run = 0
  for (let at = 0; at < hits.length && run < length; at++) run = hits[at] === 1 ? run + 1 : 0
  return run >= length
}
