// Masks: which shingle positions of which texts are furniture, a bit each.

import type { Document } from './documents.ts'
import { type Memory, ownMemory } from './memory.ts'

/** Masks of all documents. */
export interface Masks {
  /** 1 for every shingle position that touches furniture; undefined where there is none. A fresh array. */
  of(document: number): Uint8Array | undefined
  /** Whether a shingle position touches furniture. */
  has(document: number, at: number): boolean
  /**
   * The shingles of a document that touch no furniture, in their order; the same array where none does. Else a view that the
   * next call overwrites.
   */
  strip(document: number, shingles: Uint32Array): Uint32Array
  /** How many positions of a document touch furniture. */
  count(document: number): number
}

/** The arrays of masks. */
export interface SharedMasks {
  /** Where the positions of each document begin: see `startsOf`. */
  readonly starts: Uint32Array
  readonly bits: Uint32Array
  /** Marked positions of each document. */
  readonly counts: Uint32Array
}

/** Masks that can be filled in. */
export interface WritableMasks extends Masks {
  /** Marks positions from `from` to before `to`; visits those that were not marked before. */
  mark(document: number, from: number, to: number, visit: (at: number) => void): void
}

/** Where the places of each document begin when the positions of all documents are counted through; one more at the end. */
export function startsOf(documents: readonly Document[], memory: Memory = ownMemory): Uint32Array {
  const starts = memory(documents.length + 1)
  for (const { index, length } of documents) starts[index + 1] = starts[index]! + length
  return starts
}

/** Makes arrays without a mark. */
export function createMaskArrays(starts: Uint32Array, memory: Memory): SharedMasks {
  return { starts, bits: createBits(starts, memory), counts: memory(starts.length - 1) }
}

/** Opens masks. Several threads may mark documents, each its own. */
export function openMasks(arrays: SharedMasks): WritableMasks {
  return new BitMasks(arrays)
}

class BitMasks implements WritableMasks {
  readonly #starts: Uint32Array
  readonly #bits: Uint32Array
  readonly #counts: Uint32Array
  #stripped: Uint32Array = new Uint32Array(1024)

  constructor({ starts, bits, counts }: SharedMasks) {
    this.#starts = starts
    this.#bits = bits
    this.#counts = counts
  }

  mark(document: number, from: number, to: number, visit: (at: number) => void): void {
    const start = this.#starts[document]!
    const end = start + to
    for (let place = start + from; place < end; ) {
      const first = place & ~31
      const last = Math.min(end, first + 32)
      const wanted = (-1 << (place & 31)) & (-1 >>> (first + 32 - last))
      // Another thread may mark a place of the same word.
      let fresh = wanted & ~Atomics.or(this.#bits, first >>> 5, wanted)
      while (fresh !== 0) {
        visit(first + 31 - Math.clz32(fresh & -fresh) - start)
        this.#counts[document]!++
        fresh &= fresh - 1
      }
      place = last
    }
  }

  has(document: number, at: number): boolean {
    const place = this.#starts[document]! + at
    return ((this.#bits[place >>> 5]! >>> (place & 31)) & 1) === 1
  }

  strip(document: number, shingles: Uint32Array): Uint32Array {
    const bits = this.#bits
    if (this.#counts[document] === 0) return shingles
    if (shingles.length > this.#stripped.length) this.#stripped = new Uint32Array(shingles.length * 2)
    const kept = this.#stripped
    const start = this.#starts[document]!
    const end = start + shingles.length
    let count = 0
    // Furniture stands in a few long stretches, mostly around the text.
    for (let from = nextGap(bits, start, end); from < end; ) {
      const to = nextBit(bits, from, end)
      kept.set(shingles.subarray(from - start, to - start), count)
      count += to - from
      from = nextGap(bits, to, end)
    }
    return kept.subarray(0, count)
  }

  count(document: number): number {
    return this.#counts[document]!
  }

  of(document: number): Uint8Array | undefined {
    if (this.#counts[document] === 0) return undefined
    const bits = this.#bits
    const start = this.#starts[document]!
    const mask = new Uint8Array(this.#starts[document + 1]! - start)
    for (let at = 0; at < mask.length; at++) {
      const place = start + at
      mask[at] = (bits[place >>> 5]! >>> (place & 31)) & 1
    }
    return mask
  }
}

/** A bit for every place. */
export function createBits(starts: Uint32Array, memory: Memory = ownMemory): Uint32Array {
  return memory(Math.ceil(starts[starts.length - 1]! / 32))
}

/** The first set bit from `from` on, or `end`. */
export function nextBit(bits: Uint32Array, from: number, end: number): number {
  return nextIn(bits, 0, from, end)
}

/** The first bit from `from` on that is not set, or `end`. */
export function nextGap(bits: Uint32Array, from: number, end: number): number {
  return nextIn(bits, -1, from, end)
}

/** The first set bit once all were turned (-1), or not (0). */
function nextIn(bits: Uint32Array, turned: number, from: number, end: number): number {
  if (from >= end) return end
  let word = from >>> 5
  let rest = (bits[word]! ^ turned) & (0xffffffff << (from & 31))
  while (rest === 0) {
    word++
    if (word * 32 >= end) return end
    rest = bits[word]! ^ turned
  }
  const found = word * 32 + 31 - Math.clz32(rest & -rest)
  return found < end ? found : end
}
