// Postings: an inverted index, shingle → documents, in flat arrays. Shingles of a single document are left out.
//
//   samples ─► entries (hash, document), a slice of the hashes at a time ─radix sort─► lists of carriers
//
// Slices bound the memory of the sort; the samples are sorted, so a slice is a stretch of each of them.
// Cost: about 20 ns an entry.

import { type Memory, ownMemory } from './memory.ts'
import { type Entries, resized, sortEntries } from './radix.ts'

/** List i holds `carriers[starts[i] .. starts[i + 1]]`, ascending. */
export interface Postings {
  readonly starts: Uint32Array
  readonly carriers: Uint32Array
  /** The lists of each document: `lists[from[d] .. from[d + 1]]`. */
  readonly from: Uint32Array
  readonly lists: Uint32Array
  /** Size of each document's sample, with the shingles that it alone has. */
  readonly sizes: Uint32Array
}

/** Entries that are sorted at a time: 256 MB with the arrays to sort them. */
const SLICE = 1 << 24
const TWO_32 = 2 ** 32

/** Inverts the samples of documents 0 to `count` − 1. `sampleOf` is asked for all of them, in order, several times. */
export function invert(
  count: number,
  sampleOf: (document: number) => Uint32Array,
  memory: Memory = ownMemory,
): Postings {
  const sizes = memory(count)
  let total = 0
  let most = 0
  for (let document = 0; document < count; document++) {
    const sample = sampleOf(document)
    sizes[document] = sample.length
    total += sample.length
    most = Math.max(most, sample[sample.length - 1] ?? 0)
  }
  const lists = createLists()
  const cursors = new Uint32Array(count)
  const slices = Math.max(1, Math.ceil(total / SLICE))
  for (let slice = 1; slice <= slices; slice++) {
    const limit = slice === slices ? TWO_32 : Math.floor((most * slice) / slices)
    lists.add(sortEntries(takeBelow(count, sampleOf, limit, cursors)))
  }
  return { ...lists.finish(count, memory), sizes }
}

/** Entries of all samples below a limit, from where each was left; in the order of the documents. */
function takeBelow(
  count: number,
  sampleOf: (document: number) => Uint32Array,
  limit: number,
  cursors: Uint32Array,
): Entries {
  let keys: Uint32Array = new Uint32Array(1 << 16)
  let values: Uint32Array = new Uint32Array(1 << 16)
  let taken = 0
  for (let document = 0; document < count; document++) {
    const sample = sampleOf(document)
    let at = cursors[document]!
    if (taken + sample.length - at > keys.length) {
      const size = Math.max(keys.length * 2, taken + sample.length - at)
      keys = resized(keys, size)
      values = resized(values, size)
    }
    for (; at < sample.length && sample[at]! < limit; at++) {
      keys[taken] = sample[at]!
      values[taken++] = document
    }
    cursors[document] = at
  }
  return { keys: keys.subarray(0, taken), values: values.subarray(0, taken) }
}

/** Collects lists of at least two carriers from sorted entries. */
function createLists(): {
  add(entries: Entries): void
  finish(count: number, memory: Memory): Omit<Postings, 'sizes'>
} {
  let carriers: Uint32Array = new Uint32Array(1 << 12)
  let starts: Uint32Array = new Uint32Array(1 << 10)
  let used = 0
  let made = 0
  return {
    add({ keys, values }) {
      for (let first = 0; first < keys.length; ) {
        let next = first + 1
        while (next < keys.length && keys[next] === keys[first]) next++
        if (next - first > 1) {
          if (used + next - first > carriers.length)
            carriers = resized(carriers, Math.max(carriers.length * 2, used + next - first))
          if (made + 1 >= starts.length) starts = resized(starts, starts.length * 2)
          starts[made++] = used
          for (let at = first; at < next; at++) carriers[used++] = values[at]!
        }
        first = next
      }
      starts[made] = used
    },
    finish(count, memory) {
      const kept = { starts: trimmed(starts, made + 1, memory), carriers: trimmed(carriers, used, memory) }
      return { ...kept, ...listsOf(count, kept, memory) }
    },
  }
}

/** A copy of the first part. */
function trimmed(array: Uint32Array, length: number, memory: Memory): Uint32Array {
  const copy = memory(length)
  copy.set(array.subarray(0, length))
  return copy
}

/** The lists in which each document stands, ascending. */
function listsOf(
  count: number,
  { starts, carriers }: Pick<Postings, 'starts' | 'carriers'>,
  memory: Memory,
): Pick<Postings, 'from' | 'lists'> {
  const from = memory(count + 1)
  for (let at = 0; at < carriers.length; at++) from[carriers[at]! + 1]!++
  for (let document = 0; document < count; document++) from[document + 1]! += from[document]!
  const free = from.slice()
  const lists = memory(carriers.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) lists[free[carriers[at]!]!++] = list
  }
  return { from, lists }
}
