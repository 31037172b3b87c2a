// Store: the shingles of all texts in a few large arrays, so that a million texts are no million objects.
// Threads can share them. A text's shingles lie in one chunk, in the order of the text. Chunks are never copied to grow.

import { type Memory, ownMemory } from './memory.ts'

/** Shingles to the first chunk (64 kB) and to a large one (64 MB): each is twice the last. Every task names all chunks. */
const FIRST_CHUNK = 1 << 14
const LARGE_CHUNK = 1 << 24

/** Shingle hashes of many texts, by the number in which they were added. */
export interface ShingleStore {
  readonly count: number
  /** Adds the first `length` hashes; returns the text's number. */
  add(hashes: Uint32Array, length: number): number
  /** The hashes of a text: a view, not a copy. */
  of(text: number): Uint32Array
  lengthOf(text: number): number
  /** Puts other hashes, and no more of them, in the place of a text's. Threads that share the arrays see them, too. */
  replace(text: number, hashes: Uint32Array): void
  /** The arrays, for `openStore` in another thread. Later additions are not seen there. */
  share(): SharedStore
  /** Lets go of all hashes, also in what was shared; no text can be asked for any more. */
  clear(): void
}

/** A store to which nothing is added. */
export type OpenStore = Pick<ShingleStore, 'of' | 'lengthOf' | 'replace'>

/** The arrays of a store. */
export interface SharedStore {
  readonly chunks: readonly Uint32Array[]
  readonly chunkOf: Uint32Array
  readonly startOf: Uint32Array
  readonly lengthOf: Uint32Array
}

/** Makes an empty store. */
export function createStore(memory: Memory = ownMemory): ShingleStore {
  return new ChunkedStore(memory)
}

/** Opens a store of another thread. */
export function openStore({ chunks, chunkOf, startOf, lengthOf }: SharedStore): OpenStore {
  return {
    of: (text) => chunks[chunkOf[text]!]!.subarray(startOf[text]!, startOf[text]! + lengthOf[text]!),
    lengthOf: (text) => lengthOf[text]!,
    replace: (text, hashes) => {
      chunks[chunkOf[text]!]!.set(hashes, startOf[text])
      lengthOf[text] = hashes.length
    },
  }
}

class ChunkedStore implements ShingleStore {
  count = 0
  readonly #chunks: Uint32Array[] = []
  /** Free places at the end of the last chunk begin here. */
  #used = 0
  readonly #memory: Memory
  #chunkOf: Uint32Array
  #startOf: Uint32Array
  #lengthOf: Uint32Array

  constructor(memory: Memory) {
    this.#memory = memory
    this.#chunkOf = memory(1024)
    this.#startOf = memory(1024)
    this.#lengthOf = memory(1024)
  }

  add(hashes: Uint32Array, length: number): number {
    const text = this.#reserve(length)
    const room = this.#chunks[this.#chunkOf[text]!]!
    room.set(length === hashes.length ? hashes : hashes.subarray(0, length), this.#startOf[text]!)
    return text
  }

  #reserve(length: number): number {
    const text = this.count++
    if (text === this.#chunkOf.length) this.#grow()
    const last = this.#chunks[this.#chunks.length - 1]
    if (last === undefined || this.#used + length > last.length) {
      const size = Math.min(LARGE_CHUNK, FIRST_CHUNK * 2 ** Math.min(this.#chunks.length, 16))
      this.#chunks.push(this.#memory(Math.max(size, length)))
      this.#used = 0
    }
    this.#chunkOf[text] = this.#chunks.length - 1
    this.#startOf[text] = this.#used
    this.#lengthOf[text] = length
    this.#used += length
    return text
  }

  of(text: number): Uint32Array {
    const start = this.#startOf[text]!
    return this.#chunks[this.#chunkOf[text]!]!.subarray(start, start + this.#lengthOf[text]!)
  }

  lengthOf(text: number): number {
    return this.#lengthOf[text]!
  }

  replace(text: number, hashes: Uint32Array): void {
    this.#chunks[this.#chunkOf[text]!]!.set(hashes, this.#startOf[text])
    this.#lengthOf[text] = hashes.length
  }

  share(): SharedStore {
    return { chunks: this.#chunks, chunkOf: this.#chunkOf, startOf: this.#startOf, lengthOf: this.#lengthOf }
  }

  clear(): void {
    this.#chunks.length = 0
  }

  #grow(): void {
    this.#chunkOf = doubled(this.#chunkOf, this.#memory)
    this.#startOf = doubled(this.#startOf, this.#memory)
    this.#lengthOf = doubled(this.#lengthOf, this.#memory)
  }
}

/** A copy of twice the length. */
function doubled(array: Uint32Array, memory: Memory): Uint32Array {
  const twice = memory(array.length * 2)
  twice.set(array)
  return twice
}
