// Windows: hashes of longer runs than shingles, to find passages that repeat. Every position of a text begins one.
//
//   windows of a slice of first shingles ─deal out by their upper bits─► buckets that fit into the cache
//   bucket ─count─► those that may repeat ─sort─► the places of each window
//
// A counting filter over all windows at once misses the cache at every look: it took five times as long.
// Cost: each position is looked at twice a slice, and hashed twice in all, as its first shingle tells the slice; memory is
// bounded by the slice, not by the texts.

import { mix } from './hash.ts'
import type { Document } from './prepare.ts'
import { sortEntries } from './radix.ts'

/** A window is two shingles this many positions apart: for the default of 3 words, 8 words. */
export const WINDOW_STEPS = [2, 5] as const
/** Positions that a window spans. */
export const WINDOW_SHINGLES = 6
/** Windows that are dealt out at a time: 256 MB. */
const SLICE = 1 << 25
/** Windows of a bucket: with their places and the counts 160 kB, within the second-level cache. */
const BUCKET = 1 << 14
/** More buckets would be more than the processor can write to in turn. */
const MOST_BUCKET_BITS = 11
const MOST_COUNT = 255
/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

/** What windows are looked for. */
export interface WindowSearch {
  readonly documents: readonly Document[]
  /** Where the places of each document begin; one more at the end. */
  readonly starts: Uint32Array
  /** Occurrences that are worth looking at. */
  readonly repeats: number
  readonly signal: AbortSignal | undefined
}

/** A window that repeats. Its arrays hold more than it: views of their own would cost more than looking at them. */
export interface Repeated {
  /** The first `count` are the documents that carry it, ascending. */
  readonly carriers: Uint32Array
  count: number
  /** Those from `from` to before `to` are its places: positions counted through all documents, ascending. */
  readonly places: Uint32Array
  from: number
  to: number
}

/**
 * Visits every window that at least `repeats` documents carry. What is given is only valid during the call.
 * `share` and `shares` divide the first shingles: each share finds other windows, and all of them find all.
 */
export function eachRepeated(search: WindowSearch, visit: (repeated: Repeated) => void, share = 0, shares = 1): void {
  const total = search.starts[search.documents.length]!
  const slices = Math.max(1, Math.ceil(total / SLICE / shares))
  const documentAt = createLookup(search.starts)
  const all = slices * shares
  for (let slice = share * slices; slice < (share + 1) * slices; slice++) {
    const from = Math.ceil((slice * 2 ** 32) / all)
    const to = Math.ceil(((slice + 1) * 2 ** 32) / all)
    const dealt = dealOut(search, { from, to, shift: bucketShift(total / all) })
    for (let bucket = 0; bucket + 1 < dealt.ends.length; bucket++) visitBucket(dealt, bucket, search, documentAt, visit)
  }
}

/** Windows of which the first shingle is from `from` to before `to`; a window's bucket is its hash, shifted. */
interface Range {
  readonly from: number
  readonly to: number
  readonly shift: number
}

function bucketShift(windows: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, windows / BUCKET)))
  // A shift by 32 would be none: two buckets at least.
  return 32 - Math.max(1, Math.min(MOST_BUCKET_BITS, wanted))
}

/** Windows in buckets: bucket i is `[ends[i], ends[i + 1])` of the keys and places. */
interface Dealt {
  readonly keys: Uint32Array
  readonly places: Uint32Array
  readonly ends: Uint32Array
}

function dealOut(search: WindowSearch, range: Range): Dealt {
  const { shift } = range
  const buckets = 2 ** (32 - shift)
  const ends = new Uint32Array(buckets + 1)
  eachDocumentsWindows(search, range, ({ windows }, count) => {
    for (let at = 0; at < count; at++) ends[(windows[at]! >>> shift) + 1]!++
  })
  for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1] = ends[bucket + 1]! + ends[bucket]!
  const keys = new Uint32Array(ends[buckets]!)
  const places = new Uint32Array(ends[buckets]!)
  const free = ends.slice()
  eachDocumentsWindows(search, range, ({ windows, positions }, count, document) => {
    const start = search.starts[document]!
    for (let at = 0; at < count; at++) {
      const window = windows[at]!
      const slot = free[window >>> shift]!
      free[window >>> shift] = slot + 1
      keys[slot] = window
      places[slot] = start + positions[at]!
    }
  })
  return { keys, places, ends }
}

/** Sorts what may repeat in a bucket, and visits what does. */
function visitBucket(
  { keys, places, ends }: Dealt,
  bucket: number,
  search: WindowSearch,
  documentAt: (place: number) => number,
  visit: (repeated: Repeated) => void,
): void {
  const from = ends[bucket]!
  const kept = sift(keys, places, from, ends[bucket + 1]!, search.repeats)
  if (kept === from) return
  const sorted = sortEntries({ keys: keys.subarray(from, kept), values: places.subarray(from, kept) })
  const { keys: windows, values } = sorted
  const repeated: Repeated = { carriers: new Uint32Array(kept - from), count: 0, places: values, from: 0, to: 0 }
  const { carriers } = repeated
  for (let first = 0; first < windows.length; ) {
    const window = windows[first]!
    let next = first
    let count = 0
    // Places of a window come by document: a second one in the same document is its neighbour.
    for (; next < windows.length && windows[next] === window; next++) {
      const document = documentAt(values[next]!)
      if (count === 0 || carriers[count - 1] !== document) carriers[count++] = document
    }
    if (count >= search.repeats) {
      repeated.count = count
      repeated.from = first
      repeated.to = next
      visit(repeated)
    }
    first = next
  }
}

/** Moves the windows that may occur `repeats` times to the front of their bucket; returns where they end. */
function sift(keys: Uint32Array, places: Uint32Array, from: number, to: number, repeats: number): number {
  const slots = 2 ** (33 - Math.clz32(to - from))
  const counts = new Uint8Array(slots)
  for (let at = from; at < to; at++) {
    const slot = keys[at]! & (slots - 1)
    const seen = counts[slot]!
    if (seen < MOST_COUNT) counts[slot] = seen + 1
  }
  const least = Math.min(repeats, MOST_COUNT)
  let kept = from
  for (let at = from; at < to; at++) {
    if (counts[keys[at]! & (slots - 1)]! < least) continue
    keys[kept] = keys[at]!
    places[kept++] = places[at]!
  }
  return kept
}

/** Windows of a text and where they begin. */
interface Found {
  readonly windows: Uint32Array
  readonly positions: Uint32Array
}

/** Calls `visit` with the windows of every document within the range; the arrays are overwritten by the next call. */
function eachDocumentsWindows(
  { documents, signal }: Pick<WindowSearch, 'documents' | 'signal'>,
  range: Range,
  visit: (found: Found, count: number, document: number) => void,
): void {
  let found: Found = { windows: new Uint32Array(4096), positions: new Uint32Array(4096) }
  for (const { index, shingles } of documents) {
    if (index % LOOK_EVERY === 0) signal?.throwIfAborted()
    const { length } = shingles
    if (length > found.windows.length)
      found = { windows: new Uint32Array(length * 2), positions: new Uint32Array(length * 2) }
    visit(found, windowsInto(shingles, range, found), index)
  }
}

/** Writes the windows of a text into arrays that are long enough; returns their number. */
function windowsInto(shingles: Uint32Array, { from, to }: Range, { windows, positions }: Found): number {
  const last = shingles.length - WINDOW_SHINGLES
  let count = 0
  for (let at = 0; at <= last; at++) {
    const first = shingles[at]!
    if (first < from || first >= to) continue
    const middle = Math.imul(shingles[at + WINDOW_STEPS[0]]!, 0x9e3779b1)
    const third = Math.imul(shingles[at + WINDOW_STEPS[1]]!, 0x85ebca6b)
    windows[count] = mix(first ^ middle ^ ((third << 7) | (third >>> 25)))
    positions[count++] = at
  }
  return count
}

/** Places of a stretch of which the first document is remembered. */
const STRETCH_BITS = 8

/** Makes a function that tells the document of a place. */
function createLookup(starts: Uint32Array): (place: number) => number {
  const stretches = new Uint32Array((starts[starts.length - 1]! >>> STRETCH_BITS) + 1)
  for (let document = 0, stretch = 0; stretch < stretches.length; stretch++) {
    while (starts[document + 1]! <= stretch * 2 ** STRETCH_BITS && document + 2 < starts.length) document++
    stretches[stretch] = document
  }
  return (place) => {
    let document = stretches[place >>> STRETCH_BITS]!
    while (starts[document + 1]! <= place) document++
    return document
  }
}
