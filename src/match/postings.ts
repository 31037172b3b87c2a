// Postings: shingle → documents, in flat arrays. Shingles of a single document are left out.
//
//   samples ─► entries (hash, document), a slice of the hashes at a time ─radix sort─► lists of carriers
//
// Slices bound the memory of the sort; the samples are sorted, so a slice is a stretch of each of them.
// Cost: about 20 ns an entry.

import { joined, type Memory, ownMemory } from './memory.ts'
import { type Entries, resized, sortEntries } from './radix.ts'
import { firstFrom } from './sorted.ts'

/** Entries that are sorted at a time: 256 MB with the arrays to sort them. */
const SLICE = 1 << 24
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

/** Lists of a slice, by their hashes: list i holds `carriers[starts[i] .. starts[i + 1]]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly carriers: Uint32Array
}

/** Makes the lists of a slice. */
export function invertSlice(count: number, sampleOf: SampleOf, slice: Slice): Lists {
  return listsFrom(sortEntries(takeSlice(count, sampleOf, slice)))
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

/** Lists of at least two carriers from sorted entries. */
function listsFrom({ keys, values }: Entries): Lists {
  const starts: Uint32Array[] = []
  const carriers = new Uint32Array(keys.length)
  let block = new Uint32Array(1 << 12)
  let used = 0
  let made = 0
  for (let first = 0; first < keys.length; ) {
    let next = first + 1
    while (next < keys.length && keys[next] === keys[first]) next++
    if (next - first > 1) {
      if (made === block.length) {
        starts.push(block)
        block = new Uint32Array(block.length * 2)
        made = 0
      }
      block[made++] = used
      for (let at = first; at < next; at++) carriers[used++] = values[at]!
    }
    first = next
  }
  return {
    starts: joined([...starts, block.subarray(0, made), Uint32Array.of(used)]),
    carriers: carriers.slice(0, used),
  }
}
