// Windows: hashes of longer runs than shingles, to find passages that repeat. Every position of a text begins one; those
// that are known not to repeat (`worth`) are not looked at.
//
//   windows of some first shingles ─deal out by their upper bits─► buckets that fit into the cache
//   bucket ─sift─► those that may repeat, by window ─► the places of each window
//
// A counting filter over all windows at once misses the cache at every look: it took five times as long. Windows are told
// apart by 32 bits and their bucket: in a million articles 32 bits alone meet by chance at every tenth window, and each
// such meeting is a list of carriers to be judged.
// Cost: each slice looks at every position worth a look once, and hashes those whose first shingle is its own; memory is
// bounded by the slice, not by the texts.

import { Buckets, CHUNK } from './buckets.ts'
import type { Document } from './documents.ts'
import { mix } from './hash.ts'
import { nextBit, nextGap } from './masks.ts'
import { createSifter, type Sifted } from './sift.ts'
import type { StopSignal } from './stop.ts'

/** A window is two shingles this many positions apart: for the default of 3 words, 8 words. */
export const WINDOW_STEPS = [2, 5] as const
/** Positions that a window spans. */
export const WINDOW_SHINGLES = 6
/** Windows that are dealt out at a time: 512 MB. Every slice looks at all documents. */
export const SLICE_WINDOWS: number = 1 << 26
/** Windows of a bucket: with their places and the counts some 400 kB, within the second-level cache. */
const BUCKET = 1 << 14
/** Buckets of a million articles, several times over. */
const MOST_BUCKET_BITS = 20
/** Documents, and buckets, between two looks at the signal. */
const LOOK_EVERY = 4096
const LOOK_EVERY_BUCKETS = 64

/** What windows are looked for. */
export interface WindowSearch {
  readonly documents: readonly Document[]
  /** Where the places of each document begin; one more at the end. */
  readonly starts: Uint32Array
  /** Occurrences that are worth looking at. */
  readonly repeats: number
  readonly worth: Worth
  readonly signal: StopSignal | undefined
}

/** Windows that are worth looking at: the others are known not to repeat. */
export interface Worth {
  /** A bit for every place where one begins. */
  readonly places: Uint32Array
  readonly count: number
}

/** A window that repeats. Its arrays hold more than it: views of their own would cost more than looking at them. */
export interface Repeated {
  /** The `count` from `from` on are the documents that carry it, ascending. */
  readonly carriers: Uint32Array
  readonly count: number
  /** Those from `from` to before `to` are its places: positions counted through all documents, ascending. */
  readonly places: Uint32Array
  readonly from: number
  readonly to: number
}

/**
 * Visits every window that at least `repeats` documents carry. What is given is only valid during the call.
 * `share` and `shares` divide the first shingles: each share finds other windows, and all of them find all.
 */
export type WindowFinder = (visit: (repeated: Repeated) => void, share: number, shares: number) => void

/** Makes a finder. Its buckets serve all shares that it is asked for. */
export function createWindowFinder(search: WindowSearch): WindowFinder {
  const { starts, repeats, signal, worth } = search
  const bits = bucketBits(worth.count)
  const sift = createSifter(repeats, createLookup(starts))
  const buckets = new Buckets()
  return (visit, share, shares) => {
    const slices = shares * Math.max(1, Math.ceil(worth.count / SLICE_WINDOWS / shares))
    const border = (slice: number): number => Math.floor((2 ** bits * slice) / slices)
    for (let slice = (share * slices) / shares; slice < ((share + 1) * slices) / shares; slice++) {
      const range = { shift: 32 - bits, from: border(slice), count: border(slice + 1) - border(slice) }
      buckets.clear(range.count, worth.count / slices)
      dealOut(search, range, buckets)
      for (let bucket = 0; bucket < range.count; bucket++) {
        if (bucket % LOOK_EVERY_BUCKETS === 0) signal?.throwIfAborted()
        visitSifted(sift(buckets, bucket), repeats, visit)
      }
    }
  }
}

/** Bits of a first shingle that tell its bucket. They depend on the texts alone, and not on how the work is divided. */
function bucketBits(windows: number): number {
  // One at least: a shift by 32 would be none.
  return Math.max(1, Math.min(MOST_BUCKET_BITS, Math.ceil(Math.log2(Math.max(1, windows / BUCKET)))))
}

/** So many buckets, by the first shingles of their windows, shifted. */
interface Range {
  readonly shift: number
  readonly from: number
  readonly count: number
}

function dealOut({ documents, starts, worth, signal }: WindowSearch, range: Range, buckets: Buckets): void {
  let own = new Uint32Array(1024)
  for (let document = 0; document < documents.length; document++) {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    const start = starts[document]!
    const end = starts[document + 1]!
    const first = nextBit(worth.places, start, end)
    if (first === end) continue
    const { shingles } = documents[document]!
    if (shingles.length > own.length) own = new Uint32Array(shingles.length * 2)
    let count = 0
    for (let from = first; from < end; ) {
      const to = nextGap(worth.places, from, end)
      count = sieve(shingles, from - start, to - start, range, own, count)
      from = nextBit(worth.places, to, end)
    }
    buckets.reserve(count)
    dealText(shingles, start, range, buckets, own.subarray(0, count))
  }
}

/** Deals the windows of a text out; there must be room for them. */
function dealText(
  shingles: Uint32Array,
  start: number,
  { shift, from }: Range,
  buckets: Buckets,
  own: Uint32Array,
): void {
  const { entries, free } = buckets
  for (let number = 0; number < own.length; number++) {
    const at = own[number]!
    const first = shingles[at]!
    const middle = Math.imul(shingles[at + WINDOW_STEPS[0]]!, 0x9e3779b1)
    const third = Math.imul(shingles[at + WINDOW_STEPS[1]]!, 0x85ebca6b)
    const bucket = (first >>> shift) - from
    let slot = free[bucket]!
    if ((slot & (CHUNK - 1)) === 0) slot = buckets.open(bucket)
    free[bucket] = slot + 1
    entries[slot * 2] = mix(first ^ middle ^ ((third << 7) | (third >>> 25)))
    entries[slot * 2 + 1] = start + at
  }
}

/**
 * Writes where those windows begin that are of a range, behind the `count` that stand there; returns the new number. Without
 * a branch, which the processor could not foresee: it takes half the time.
 */
function sieve(
  shingles: Uint32Array,
  begin: number,
  end: number,
  { shift, from, count: buckets }: Range,
  own: Uint32Array,
  count: number,
): number {
  let found = count
  for (let at = begin; at < end; at++) {
    const bucket = (shingles[at]! >>> shift) - from
    own[found] = at
    // The sign bit is set where the bucket is below the count, and not below zero.
    found += ((bucket - buckets) & ~bucket) >>> 31
  }
  return found
}

/** Visits the windows that enough documents carry. */
function visitSifted(
  { windows, places, documents, count }: Sifted,
  repeats: number,
  visit: (repeated: Repeated) => void,
): void {
  // Documents are told apart in their own array: what was read is not read again.
  const repeated = { carriers: documents, count: 0, places, from: 0, to: 0 }
  for (let from = 0; from < count; ) {
    const window = windows[from]!
    let to = from
    let carriers = from
    // Places of a window come by document: a second one in the same document is its neighbour.
    for (; to < count && windows[to] === window; to++) {
      const document = documents[to]!
      if (carriers === from || documents[carriers - 1] !== document) documents[carriers++] = document
    }
    if (carriers - from >= repeats) {
      repeated.count = carriers - from
      repeated.from = from
      repeated.to = to
      visit(repeated)
    }
    from = to
  }
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
