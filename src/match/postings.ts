// Postings: shingle → documents, in flat arrays. Shingles of a single document are left out.
//
//   samples ─► entries (hash, document), a slice of the hashes at a time ─radix sort─► lists of carriers
//
// Slices bound the memory of the sort; the samples are sorted, so a slice is a stretch of each of them.
// Cost: about 20 ns an entry.

import { type Entries, sortEntries } from './radix.ts'
import { firstFrom } from './sorted.ts'

/** Entries that are sorted at a time: 256 MB with the arrays to sort them. Every slice looks at all documents. */
const SLICE = 1 << 24
const TWO_32 = 2 ** 32

/** Upper bits of a hash by which they are counted. */
const SPREAD_BITS = 12
/** Hashes of the same upper bits. */
const BIN = 2 ** (32 - SPREAD_BITS)

/** Samples by the numbers of their documents. */
export type SampleOf = (document: number) => Uint32Array

/** Hashes from `from` to before `to`. */
export interface Slice {
  readonly from: number
  readonly to: number
  /** How many there are in the samples. */
  readonly size: number
}

/** How many hashes of the samples there are, by their upper bits. */
export type Spread = Uint32Array

/** Nothing counted. */
export function createSpread(): Spread {
  return new Uint32Array(2 ** SPREAD_BITS)
}

/** Counts the hashes of a sample. */
export function addToSpread(spread: Spread, sample: Uint32Array): void {
  for (let at = 0; at < sample.length; at++) spread[sample[at]! >>> (32 - SPREAD_BITS)]!++
}

/** Slices of the hashes that are about equally full and not too large: `least` of them, or a multiple. */
export function slicesOf(spread: Spread, least: number): Slice[] {
  const total = spread.reduce((sum, count) => sum + count, 0)
  const number = least * Math.max(1, Math.ceil(total / SLICE / least))
  const limits = [0]
  let before = 0
  for (let bits = 0; bits < spread.length; bits++) {
    if (before >= (total * limits.length) / number && limits.length < number) limits.push(bits * BIN)
    before += spread[bits]!
  }
  const sizeOf = (from: number, to: number): number =>
    spread.subarray(from / BIN, to / BIN).reduce((sum, count) => sum + count, 0)
  return limits.map((from, at) => {
    const to = limits[at + 1] ?? TWO_32
    return { from, to, size: sizeOf(from, to) }
  })
}

/** In a list, the sign of its first carrier; without it, the carrier. */
export const BEGINS: number = 1 << 31
export const CARRIER = 0x7fffffff

/** Lists of at least two carriers, one after another by their hashes: ascending documents, the first with a sign (`BEGINS`). */
export type Lists = Int32Array

/** Makes the lists of a slice. */
export function invertSlice(count: number, sampleOf: SampleOf, slice: Slice): Lists {
  return listsFrom(sortEntries(takeSlice(count, sampleOf, slice)))
}

/** Entries of all samples within a slice, in the order of the documents. */
function takeSlice(count: number, sampleOf: SampleOf, { from, to, size }: Slice): Entries {
  const keys = new Uint32Array(size)
  const values = new Uint32Array(size)
  let taken = 0
  for (let document = 0; document < count; document++) {
    const sample = sampleOf(document)
    for (let at = from === 0 ? 0 : firstFrom(sample, from); at < sample.length && sample[at]! < to; at++) {
      keys[taken] = sample[at]!
      values[taken++] = document
    }
  }
  return { keys, values }
}

/** Lists from sorted entries, of which the arrays are overwritten. */
function listsFrom({ keys, values }: Entries): Lists {
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
  return new Int32Array(values.buffer, values.byteOffset, used)
}
