// Overlay: which shingles of a document, in the order of its text, stand in another one.
//
//   document  a b c d e f g h      shingles that touch furniture are left out
//   other     x b c d y h …
//   hits      0 1 1 1 0 0 0 1
//
// In copies the next shingle mostly follows in the other text, too: only where it does not is it looked up, by its upper bits,
// and the other text is followed from there. What is needed for that is remembered for the latest texts, as the members of a
// cluster are all laid over the one that is shown. What was found of the one tells what of it stands in the other, so it
// does not matter which of the two is remembered. Cost: a comparison a shingle, and a look-up for each that begins a run.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'

/** Lays documents over each other. What it gives back is overwritten by the next call. */
export interface Overlay {
  /** 1 for every shingle of the document that stands in the other one, 0 for the rest. */
  hits(document: number, other: number): Uint8Array
  /** The same both ways: of the document, and of the other one. Faster where that comes again. */
  both(document: number, other: number): readonly [ofDocument: Uint8Array, ofOther: Uint8Array]
}

/** Texts of which the places are remembered: some 8 kB each. */
const REMEMBERED = 64
/** Shingles above which the room of a text is not kept for much shorter ones. */
const LARGE = 1 << 16

/** A text's shingles, and where each stands first: those of one slot are chained, as place + 1; 0 ends. Used again. */
class Placed {
  document = -1
  length = 0
  shingles: Uint32Array = new Uint32Array(0)
  heads: Uint32Array = new Uint32Array(0)
  next: Uint32Array = this.shingles
  /** A shingle's slot is its bits from here up. */
  shift = 0
  /** By place: where its shingle stands first. */
  firsts: Uint32Array = this.shingles

  /** Takes another text. */
  place(text: Uint32Array): this {
    const bits = Math.max(1, 32 - Math.clz32(text.length))
    const size = 2 ** bits
    const room = this.heads.length
    if (size > room || (room > LARGE && size < room / 4)) {
      this.heads = new Uint32Array(size)
      this.shingles = new Uint32Array(size)
      this.next = new Uint32Array(size)
      this.firsts = new Uint32Array(size)
    }
    this.length = text.length
    this.shingles.set(text)
    this.shift = 32 - bits
    this.heads.fill(0, 0, size)
    this.#chain()
    return this
  }

  #chain(): void {
    const { length, shingles, heads, next, shift, firsts } = this
    for (let at = 0; at < length; at++) {
      const shingle = shingles[at]!
      const head = heads[shingle >>> shift]!
      let place = head - 1
      while (place >= 0 && shingles[place] !== shingle) place = next[place]! - 1
      firsts[at] = place < 0 ? at : place
      if (place >= 0) continue
      next[at] = head
      heads[shingle >>> shift] = at + 1
    }
  }
}

/** Makes an overlay. Nothing stands in a document that cannot be compared. */
export function createOverlay(
  documents: readonly Document[],
  masks: Masks,
  isExcluded: (document: number) => boolean,
): Overlay {
  const known: Placed[] = []
  const textOf = (document: number): Uint32Array => masks.strip(document, documents[document]!.shingles)
  const isKnown = (document: number): boolean => known[document % REMEMBERED]?.document === document
  const place = (document: number): Placed => {
    known[document % REMEMBERED] ??= new Placed()
    const placed = known[document % REMEMBERED]!
    if (placed.document === document) return placed
    placed.place(textOf(document))
    placed.document = document
    return placed
  }
  const own = new Hits()
  const others = new Hits()
  return {
    hits(document, other) {
      if (isExcluded(other)) return own.none(textOf(document).length)
      // Pairs come by their later document.
      const isOther = isKnown(other) || (other > document && !isKnown(document))
      const placed = place(isOther ? other : document)
      return isOther ? own.over(textOf(document), placed) : own.under(placed, textOf(other))
    },
    both(document, other) {
      if (isExcluded(document) || isExcluded(other))
        return [this.hits(document, other).slice(), this.hits(other, document)]
      const placed = place(other)
      return [own.over(textOf(document), placed), others.takeFound(placed, own.found)]
    },
  }
}

/** The same for the shingles of any two texts. */
export function hitsIn(shingles: Uint32Array, other: Uint32Array): Uint8Array {
  return new Hits().over(shingles, new Placed().place(other))
}

/** Hits, in arrays that are used again. */
class Hits {
  #hits = new Uint8Array(1024)
  /** 1 for each shingle that was met in the placed text, at the place where it stands first. */
  found: Uint8Array = new Uint8Array(1024)

  none(length: number): Uint8Array {
    return this.#room(length).fill(0)
  }

  /** What of a text stands in a placed one. */
  over(text: Uint32Array, placed: Placed): Uint8Array {
    const { length, shingles, heads, next, shift, firsts } = placed
    if (length > this.found.length) this.found = new Uint8Array(length * 2)
    const { found } = this
    found.fill(0, 0, length)
    const hits = this.#room(text.length)
    /** The place after the last hit. */
    let following = 0
    for (let at = 0; at < text.length; at++) {
      const shingle = text[at]!
      let place = following
      if (place >= length || shingles[place] !== shingle) {
        place = heads[shingle >>> shift]! - 1
        while (place >= 0 && shingles[place] !== shingle) place = next[place]! - 1
      }
      hits[at] = place < 0 ? 0 : 1
      if (place < 0) continue
      found[firsts[place]!] = 1
      following = place + 1
    }
    return hits
  }

  /** What of a placed text stands in another one. */
  under(placed: Placed, text: Uint32Array): Uint8Array {
    this.over(text, placed)
    return this.takeFound(placed, this.found)
  }

  /** What of a placed text was found. */
  takeFound({ length, firsts }: Placed, found: Uint8Array): Uint8Array {
    const hits = this.#room(length)
    for (let at = 0; at < length; at++) hits[at] = found[firsts[at]!]!
    return hits
  }

  #room(length: number): Uint8Array {
    if (length > this.#hits.length) this.#hits = new Uint8Array(length * 2)
    return this.#hits.subarray(0, length)
  }
}

/** Whether so many hits stand in a row. */
export function hasRun(hits: Uint8Array, length: number): boolean {
  let run = 0
  for (let at = 0; at < hits.length && run < length; at++) run = hits[at] === 1 ? run + 1 : 0
  return run >= length
}
