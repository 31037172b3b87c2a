// Masks: which shingle positions of which texts are furniture, a bit each.

import type { Document } from './prepare.ts'

/** Masks of all documents. */
export interface Masks {
  /** 1 for every shingle position that touches furniture; undefined where there is none. A fresh array. */
  of(document: number): Uint8Array | undefined
}

/** Masks that can be filled in. */
export interface WritableMasks extends Masks {
  /** Marks a position; false where it was marked before. */
  mark(document: number, at: number): boolean
}

/** Makes masks without a mark. */
export function createMasks(documents: readonly Document[]): WritableMasks {
  return new BitMasks(documents)
}

class BitMasks implements WritableMasks {
  /** Where the bits of each document begin. */
  readonly #starts: Float64Array
  #bits: Uint32Array | undefined
  readonly #isMarked: Uint8Array

  constructor(documents: readonly Document[]) {
    this.#starts = new Float64Array(documents.length + 1)
    this.#isMarked = new Uint8Array(documents.length)
    for (const { index, length } of documents) this.#starts[index + 1] = this.#starts[index]! + length
  }

  mark(document: number, at: number): boolean {
    this.#bits ??= new Uint32Array(Math.ceil(this.#starts[this.#starts.length - 1]! / 32))
    const place = this.#starts[document]! + at
    const word = Math.floor(place / 32)
    const bit = 1 << (place % 32)
    if ((this.#bits[word]! & bit) !== 0) return false
    this.#bits[word]! |= bit
    this.#isMarked[document] = 1
    return true
  }

  of(document: number): Uint8Array | undefined {
    if (this.#bits === undefined || this.#isMarked[document] === 0) return undefined
    const bits = this.#bits
    const start = this.#starts[document]!
    const mask = new Uint8Array(this.#starts[document + 1]! - start)
    let word = Math.floor(start / 32)
    let shift = start % 32
    for (let at = 0; at < mask.length; at++) {
      mask[at] = (bits[word]! >>> shift) & 1
      shift = (shift + 1) & 31
      if (shift === 0) word++
    }
    return mask
  }
}
