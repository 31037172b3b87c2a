// Store: the shingles of all texts in a few large arrays, so that a million texts are no million objects.
// A text's shingles lie in one chunk, in the order of the text. Chunks are never copied to grow.

/** Shingles to the first chunk (64 kB) and to a large one (16 MB): each is twice the last. */
const FIRST_CHUNK = 1 << 14
const LARGE_CHUNK = 1 << 22

/** Shingle hashes of many texts, by the number in which they were added. */
export interface ShingleStore {
  readonly count: number
  /** Adds the first `length` hashes; returns the text's number. */
  add(hashes: Uint32Array, length: number): number
  /** The hashes of a text: a view, not a copy. */
  of(text: number): Uint32Array
  lengthOf(text: number): number
}

/** Makes an empty store. */
export function createStore(): ShingleStore {
  return new ChunkedStore()
}

class ChunkedStore implements ShingleStore {
  count = 0
  readonly #chunks: Uint32Array[] = []
  /** Free places at the end of the last chunk begin here. */
  #used = 0
  #chunkOf: Uint32Array = new Uint32Array(1024)
  #startOf: Uint32Array = new Uint32Array(1024)
  #lengthOf: Uint32Array = new Uint32Array(1024)

  add(hashes: Uint32Array, length: number): number {
    const text = this.count++
    if (text === this.#chunkOf.length) this.#grow()
    const last = this.#chunks[this.#chunks.length - 1]
    if (last === undefined || this.#used + length > last.length) {
      const size = Math.min(LARGE_CHUNK, FIRST_CHUNK * 2 ** Math.min(this.#chunks.length, 16))
      this.#chunks.push(new Uint32Array(Math.max(size, length)))
      this.#used = 0
    }
    const chunk = this.#chunks.length - 1
    this.#chunks[chunk]!.set(length === hashes.length ? hashes : hashes.subarray(0, length), this.#used)
    this.#chunkOf[text] = chunk
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

  #grow(): void {
    this.#chunkOf = doubled(this.#chunkOf)
    this.#startOf = doubled(this.#startOf)
    this.#lengthOf = doubled(this.#lengthOf)
  }
}

/** A copy of twice the length. */
export function doubled(array: Uint32Array): Uint32Array {
  const twice = new Uint32Array(array.length * 2)
  twice.set(array)
  return twice
}
