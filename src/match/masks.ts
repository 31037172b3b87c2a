// Masks: which shingle positions of which texts are furniture, a bit each.

import type { Document } from './documents.ts'
import { toShared } from './memory.ts'

/** Masks of all documents. */
export interface Masks {
  /** 1 for every shingle position that touches furniture; undefined where there is none. A fresh array. */
  of(document: number): Uint8Array | undefined
  /** Whether a shingle position touches furniture. */
  has(document: number, at: number): boolean
  /** The shingles of a document that touch no furniture, in their order; the same array where none does. */
  strip(document: number, shingles: Uint32Array): Uint32Array
  /** How many positions of a document touch furniture. */
  count(document: number): number
  /** Copies of the arrays, for another thread to open. */
  share(): SharedMasks
}

/** The arrays of masks. */
export interface SharedMasks {
  readonly bits: Uint32Array
  /** Marked positions of each document. */
  readonly counts: Uint32Array
}

/** Masks that can be filled in. */
export interface WritableMasks extends Masks {
  /** Marks a position; false where it was marked before. */
  mark(document: number, at: number): boolean
}

/** Where the places of each document begin when the positions of all documents are counted through; one more at the end. */
export function startsOf(documents: readonly Document[]): Uint32Array {
  const starts = new Uint32Array(documents.length + 1)
  for (const { index, length } of documents) starts[index + 1] = starts[index]! + length
  return starts
}

/** Makes masks without a mark, or opens those of another thread. */
export function createMasks(starts: Uint32Array, shared?: SharedMasks): WritableMasks {
  return new BitMasks(starts, shared)
}

class BitMasks implements WritableMasks {
  readonly #starts: Uint32Array
  #bits: Uint32Array | undefined
  readonly #counts: Uint32Array

  constructor(starts: Uint32Array, shared: SharedMasks | undefined) {
    this.#starts = starts
    this.#bits = shared?.bits
    this.#counts = shared?.counts ?? new Uint32Array(starts.length - 1)
  }

  mark(document: number, at: number): boolean {
    this.#bits ??= createBits(this.#starts)
    const place = this.#starts[document]! + at
    const word = place >>> 5
    const bit = 1 << (place & 31)
    if ((this.#bits[word]! & bit) !== 0) return false
    this.#bits[word]! |= bit
    this.#counts[document]!++
    return true
  }

  has(document: number, at: number): boolean {
    if (this.#bits === undefined) return false
    const place = this.#starts[document]! + at
    return ((this.#bits[place >>> 5]! >>> (place & 31)) & 1) === 1
  }

  strip(document: number, shingles: Uint32Array): Uint32Array {
    const bits = this.#bits
    const masked = this.#counts[document]!
    if (bits === undefined || masked === 0) return shingles
    const start = this.#starts[document]!
    // One place more, so that what is dropped at the end has somewhere to be written to.
    const kept = new Uint32Array(shingles.length - masked + 1)
    let count = 0
    for (let at = 0; at < shingles.length; at++) {
      const place = start + at
      kept[count] = shingles[at]!
      count += 1 - ((bits[place >>> 5]! >>> (place & 31)) & 1)
    }
    return kept.subarray(0, count)
  }

  count(document: number): number {
    return this.#counts[document]!
  }

  share(): SharedMasks {
    return { bits: toShared(this.#bits ?? new Uint32Array(0)), counts: toShared(this.#counts) }
  }

  of(document: number): Uint8Array | undefined {
    if (this.#bits === undefined || this.#counts[document] === 0) return undefined
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
export function createBits(starts: Uint32Array): Uint32Array {
  return new Uint32Array(Math.ceil(starts[starts.length - 1]! / 32))
}
