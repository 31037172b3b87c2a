// Postings: shingle → documents, in flat arrays. Shingles of a single document are left out.
//
//   samples ─► entries (hash, document), a slice of the hashes at a time ─radix sort─► lists of carriers
//
// Slices bound the memory of the sort; the samples are sorted, so a slice is a stretch of each of them.
// Cost: about 20 ns an entry.

import { type Memory, ownMemory } from './memory.ts'
import { type Entries, resized, sortEntries } from './radix.ts'
import { firstFrom } from './sorted.ts'

/** Entries that are sorted at a time: 128 MB with the arrays to sort them. */
const SLICE = 1 << 23
const TWO_32 = 2 ** 32

/** Samples by the numbers of their documents. */
export type SampleOf = (document: number) => Uint32Array

/** Hashes from `from` to before `to`. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/** Sizes of the samples, and at least so many slices of the hashes that are about equally full and not too large. */
export function slicesOf(
  count: number,
  sampleOf: SampleOf,
  least: number,
  memory: Memory = ownMemory,
): { sizes: Uint32Array; slices: Slice[] } {
  const sizes = memory(count)
  let total = 0
  let most = 0
  for (let document = 0; document < count; document++) {
    const sample = sampleOf(document)
    sizes[document] = sample.length
    total += sample.length
    most = Math.max(most, sample[sample.length - 1] ?? 0)
  }
  const number = Math.max(least, Math.ceil(total / SLICE))
  const limits = Array.from({ length: number }, (_, at) => Math.floor((most * at) / number))
  return { sizes, slices: limits.map((from, at) => ({ from, to: limits[at + 1] ?? TWO_32 })) }
}

/** In a list, the sign of its first carrier; without it, the carrier. */
export const BEGINS: number = 1 << 31
export const CARRIER = 0x7fffffff

/** Lists of at least two carriers, one after another by their hashes: ascending documents, the first with a sign (`BEGINS`). */
export type Lists = Int32Array

/** Makes the lists of a slice. They lie in `memory`. */
export function invertSlice(count: number, sampleOf: SampleOf, slice: Slice, memory: Memory = ownMemory): Lists {
  return listsFrom(sortEntries(takeSlice(count, sampleOf, slice)), memory)
}

/** Entries of all samples within a slice, in the order of the documents. */
function takeSlice(count: number, sampleOf: SampleOf, { from, to }: Slice): Entries {
  let keys: Uint32Array = new Uint32Array(1 << 16)
  let values: Uint32Array = new Uint32Array(1 << 16)
  let taken = 0
  for (let document = 0; document < count; document++) {
    const sample = sampleOf(document)
    let at = from === 0 ? 0 : firstFrom(sample, from)
    if (taken + sample.length - at > keys.length) {
      const size = Math.max(keys.length * 2, taken + sample.length - at)
      keys = resized(keys, size)
      values = resized(values, size)
    }
    for (; at < sample.length && sample[at]! < to; at++) {
      keys[taken] = sample[at]!
      values[taken++] = document
    }
  }
  return { keys: keys.subarray(0, taken), values: values.subarray(0, taken) }
}

/** Lists from sorted entries. */
function listsFrom({ keys, values }: Entries, memory: Memory): Lists {
  // What is written never passes what is read: the values give way to the lists.
  let used = 0
  for (let first = 0; first < keys.length; ) {
    let next = first + 1
    while (next < keys.length && keys[next] === keys[first]) next++
    if (next - first > 1) {
      values[used] = values[first]! | BEGINS
      used++
      for (let at = first + 1; at < next; at++) values[used++] = values[at]!
    }
    first = next
  }
  const lists = memory(used)
  lists.set(values.subarray(0, used))
  return new Int32Array(lists.buffer)
}
