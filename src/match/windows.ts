// Windows: hashes of longer runs than shingles, to find passages that repeat. Every position of a text begins one.
//
//   all windows ─► counting filter ─► those that may repeat, a slice of the hashes at a time ─► sorted by window
//
// Cost: one hash a position and pass. Windows that do not repeat are sifted out by the filter, without a table; the
// others are sorted in slices, so that memory stays bounded however many there are.

import { mix } from './hash.ts'
import type { Document } from './prepare.ts'
import { type Entries, resized, sortEntries } from './radix.ts'

/** A window is two shingles this many positions apart: for the default of 3 words, 8 words. */
export const WINDOW_STEPS = [2, 5] as const
/** Positions that a window spans. */
export const WINDOW_SHINGLES = 6
/** Slots of the counting filter: at least two for every window, within these powers of two. A byte each. */
const LEAST_FILTER_BITS = 12
const MOST_FILTER_BITS = 29
/** Entries that are sorted at a time: 256 MB with the arrays to sort them. */
const SLICE = 1 << 24
const MOST_COUNT = 255

/** What windows are looked for. */
export interface WindowSearch {
  readonly documents: readonly Document[]
  /** Occurrences that are worth looking at. */
  readonly repeats: number
  readonly signal: AbortSignal | undefined
}

/**
 * Visits the carriers of every window that the counting filter lets pass, window by window: `carriers` is sorted, and
 * only valid during the call. Collisions in the filter let a few windows through that do not repeat.
 */
export function eachRepeated(search: WindowSearch, visit: (window: number, carriers: Uint32Array) => void): void {
  const filter = countWindows(search)
  const sliceBits = filter.total <= SLICE ? 0 : Math.max(0, Math.ceil(Math.log2(countKept(search, filter) / SLICE)))
  for (let slice = 0; slice < 1 << sliceBits; slice++) {
    const { keys, values } = sortEntries(gather(search, filter, slice, sliceBits))
    for (let first = 0; first < keys.length; ) {
      const window = keys[first]!
      let next = first + 1
      let count = first + 1
      // Entries of a window come by document: a second occurrence in one document is its neighbour.
      for (; next < keys.length && keys[next] === window; next++) {
        if (values[next] !== values[count - 1]) values[count++] = values[next]!
      }
      if (count - first >= search.repeats) visit(window, values.subarray(first, count))
      first = next
    }
  }
}

/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

/** Calls `visit` with the windows of every document; the array is overwritten by the next call. */
export function eachDocumentsWindows(
  { documents, signal }: Pick<WindowSearch, 'documents' | 'signal'>,
  visit: (windows: Uint32Array, count: number, document: number, shingles: Uint32Array) => void,
): void {
  let windows = new Uint32Array(4096)
  for (const { index, shingles } of documents) {
    if (index % LOOK_EVERY === 0) signal?.throwIfAborted()
    if (shingles.length > windows.length) windows = new Uint32Array(shingles.length * 2)
    visit(windows, windowsInto(shingles, windows), index, shingles)
  }
}

/** Writes the windows of a text into an array that is long enough; returns their number. */
function windowsInto(shingles: Uint32Array, into: Uint32Array): number {
  const count = Math.max(0, shingles.length - WINDOW_SHINGLES + 1)
  for (let at = 0; at < count; at++) {
    const middle = Math.imul(shingles[at + WINDOW_STEPS[0]]!, 0x9e3779b1)
    const last = Math.imul(shingles[at + WINDOW_STEPS[1]]!, 0x85ebca6b)
    into[at] = mix(shingles[at]! ^ middle ^ ((last << 7) | (last >>> 25)))
  }
  return count
}

/** How often windows occur, by the upper bits of their hashes. */
interface Filter {
  /** All windows. */
  readonly total: number
  readonly counts: Uint8Array
  readonly shift: number
  readonly least: number
}

function countWindows(search: WindowSearch): Filter {
  const { documents, repeats } = search
  let total = 0
  for (const { length } of documents) total += length
  const bits = Math.min(MOST_FILTER_BITS, Math.max(LEAST_FILTER_BITS, Math.ceil(Math.log2(total + 1)) + 1))
  const counts = new Uint8Array(2 ** bits)
  const shift = 32 - bits
  eachDocumentsWindows(search, (windows, count) => {
    for (let at = 0; at < count; at++) {
      const slot = windows[at]! >>> shift
      const seen = counts[slot]!
      if (seen < MOST_COUNT) counts[slot] = seen + 1
    }
  })
  return { total, counts, shift, least: Math.min(repeats, MOST_COUNT) }
}

function countKept(search: WindowSearch, { counts, shift, least }: Filter): number {
  let kept = 0
  eachDocumentsWindows(search, (windows, count) => {
    for (let at = 0; at < count; at++) if (counts[windows[at]! >>> shift]! >= least) kept++
  })
  return kept
}

/** The windows of one slice of the hashes that pass the filter, with their documents, in the order of the documents. */
function gather(search: WindowSearch, { counts, shift, least }: Filter, slice: number, sliceBits: number): Entries {
  let keys: Uint32Array = new Uint32Array(1 << 16)
  let values: Uint32Array = new Uint32Array(1 << 16)
  let kept = 0
  eachDocumentsWindows(search, (windows, count, document) => {
    if (kept + count > keys.length) {
      const size = Math.max(keys.length * 2, kept + count)
      keys = resized(keys, size)
      values = resized(values, size)
    }
    for (let at = 0; at < count; at++) {
      const window = windows[at]!
      if (counts[window >>> shift]! < least) continue
      if (sliceBits > 0 && window >>> (32 - sliceBits) !== slice) continue
      keys[kept] = window
      values[kept++] = document
    }
  })
  return { keys: keys.subarray(0, kept), values: values.subarray(0, kept) }
}
