// Buckets: windows with their places, dealt out by the upper bits of the windows in one pass, whose sizes nobody knows
// beforehand. A bucket is a chain of chunks; all chunks lie in one array, which is used again for the next slice.
//
//   bucket 0  ─► chunk 0 ─► chunk 3        entries come out as they went in: places ascending
//   bucket 1  ─► chunk 1 ─► chunk 2 ─► …
//
// Cost: some ns an entry; half a chunk a bucket stays empty.

import { resized } from './radix.ts'

/** Entries of a chunk: 4 kB with their places. */
export const CHUNK = 512
const NONE = 0xffffffff
/** Chunks made for each that is expected: what is not written to takes no memory, and a copy to a larger array does. */
const SPARE = 1.25

/** Entries in buckets. To fill a bucket fast, write where `free` says, and ask `open` for a slot at each end of a chunk. */
export class Buckets {
  /** A key and its place, one after the other. */
  entries: Uint32Array = new Uint32Array(0)
  /** By bucket: the next free slot; a multiple of `CHUNK` where a chunk must be opened first. */
  free: Uint32Array = new Uint32Array(0)
  #heads: Uint32Array = new Uint32Array(0)
  /** By chunk: the one after it in its bucket. */
  #next: Uint32Array = new Uint32Array(0)
  #chunks = 0

  /** Empties all buckets, and makes so many of them, with room for about so many entries. */
  clear(buckets: number, entries: number): void {
    if (buckets !== this.free.length) {
      this.free = new Uint32Array(buckets)
      this.#heads = new Uint32Array(buckets)
    }
    this.free.fill(0)
    this.#heads.fill(NONE)
    this.#chunks = 0
    const chunks = Math.ceil((Math.ceil(entries / CHUNK) + buckets) * SPARE)
    if (chunks > this.#next.length) {
      // Nothing of the old ones is needed: without them, the new ones need not stand beside them.
      this.entries = this.#next = new Uint32Array(0)
      this.#grow(chunks)
    }
  }

  /** Makes sure of room for so many more entries. The arrays may be others then. */
  reserve(entries: number): void {
    const buckets = this.free.length
    const chunks = this.#chunks + Math.min(entries, buckets + Math.ceil(entries / CHUNK))
    if (chunks > this.#next.length) this.#grow(Math.ceil(chunks * 1.25))
  }

  /** Adds a chunk to a bucket, of which all are full; returns its first slot. */
  open(bucket: number): number {
    const chunk = this.#chunks++
    const last = this.free[bucket]!
    if (this.#heads[bucket] === NONE) this.#heads[bucket] = chunk
    else this.#next[last / CHUNK - 1] = chunk
    this.#next[chunk] = NONE
    return chunk * CHUNK
  }

  /** Entries of a bucket. */
  sizeOf(bucket: number): number {
    let count = 0
    this.each(bucket, (from, to) => {
      count += to - from
    })
    return count
  }

  /** Visits the stretches of the arrays that hold a bucket, in the order of its entries. */
  each(bucket: number, visit: (from: number, to: number) => void): void {
    const end = this.free[bucket]!
    for (let chunk = this.#heads[bucket]!; chunk !== NONE; chunk = this.#next[chunk]!) {
      const from = chunk * CHUNK
      visit(from, end > from && end <= from + CHUNK ? end : from + CHUNK)
    }
  }

  #grow(chunks: number): void {
    this.entries = resized(this.entries, chunks * CHUNK * 2)
    this.#next = resized(this.#next, chunks)
  }
}
