// Sift: of the windows of a bucket those that may repeat, brought together, with the documents of their places.
//
//   1. filter    a counter of a byte for every slot, which is the lower bits of a window; what has a slot to itself is dropped
//   2. count     a counter for every slot again, of what is left
//   3. part      slots with enough entries get a stretch each; entries of the others are dropped
//   4. settle    where windows share a stretch they are sorted, as few do
//
// Entries come by their places and stay so: places ascend in a bucket, so their documents are looked up in passing.
// Cost: linear, four looks at an entry, the first two within the first-level cache and the others within the second.

import type { Buckets } from './buckets.ts'
import { resized, sortEntries } from './radix.ts'

/** Windows that may repeat: the first `count` of each array, those of one window together, by their places. */
export interface Sifted {
  windows: Uint32Array
  places: Uint32Array
  documents: Uint32Array
  count: number
}

/** Slots for every entry: more leave fewer windows together, and less of the cache. */
const SLOTS_AN_ENTRY = 2
const DROPPED = 0xffffffff
/** Where the counters of the filter end. */
const MOST_COUNTED = 0xff
/** Entries that are sorted by insertion. */
const FEW = 48

/** Makes a function that sifts the entries of a bucket; the result is overwritten by the next call. */
export function createSifter(
  repeats: number,
  documentAt: (place: number) => number,
): (buckets: Buckets, bucket: number) => Sifted {
  const filter = createFilter(Math.min(repeats, MOST_COUNTED))
  let slots = new Uint32Array(0)
  const sifted: Sifted = { windows: slots, places: slots, documents: slots, count: 0 }
  return (buckets, bucket) => {
    const left = filter(buckets, bucket)
    const size = slotsFor(left.count)
    if (size > slots.length) slots = new Uint32Array(size)
    const mask = size - 1
    sifted.count = countSlots(left, repeats, slots, mask)
    if (sifted.count > sifted.windows.length) makeRoom(sifted, Math.ceil(sifted.count * 1.5))
    part(left, slots, mask, sifted, documentAt)
    settle(sifted, mask)
    return sifted
  }
}

/** A power of two. */
function slotsFor(entries: number): number {
  return 2 ** (32 - Math.clz32(entries * SLOTS_AN_ENTRY))
}

function makeRoom(sifted: Sifted, size: number): void {
  sifted.windows = resized(new Uint32Array(0), size)
  sifted.places = resized(new Uint32Array(0), size)
  sifted.documents = resized(new Uint32Array(0), size)
}

/** The first `count` of each. */
interface Left {
  windows: Uint32Array
  places: Uint32Array
  count: number
}

/** Makes a function that takes the entries out of a bucket of which so many share a slot. */
function createFilter(least: number): (buckets: Buckets, bucket: number) => Left {
  let counts = new Uint8Array(0)
  const left: Left = { windows: new Uint32Array(0), places: new Uint32Array(0), count: 0 }
  return (buckets, bucket) => {
    const held = buckets.sizeOf(bucket)
    const mask = slotsFor(held) - 1
    if (mask >= counts.length) counts = new Uint8Array(mask + 1)
    // One more, as the next one is written before it is known whether it stays.
    if (held >= left.windows.length) {
      left.windows = new Uint32Array(held * 2)
      left.places = new Uint32Array(held * 2)
    }
    const { entries } = buckets
    counts.fill(0, 0, mask + 1)
    buckets.each(bucket, (from, to) => {
      for (let at = from; at < to; at++) {
        const slot = entries[at * 2]! & mask
        const count = counts[slot]!
        counts[slot] = count + +(count < MOST_COUNTED)
      }
    })
    left.count = 0
    buckets.each(bucket, (from, to) => takeShared(entries, from, to, counts, mask, least, left))
    return left
  }
}

/** Without a branch, which the processor could not foresee. */
function takeShared(
  entries: Uint32Array,
  from: number,
  to: number,
  counts: Uint8Array,
  mask: number,
  least: number,
  left: Left,
): void {
  const { windows, places: leftPlaces } = left
  let taken = left.count
  for (let at = from; at < to; at++) {
    const window = entries[at * 2]!
    windows[taken] = window
    leftPlaces[taken] = entries[at * 2 + 1]!
    taken += +(counts[window & mask]! >= least)
  }
  left.count = taken
}

/** Writes where each slot's stretch begins, or that it is dropped; returns the length of all stretches. */
function countSlots({ windows, count }: Left, repeats: number, slots: Uint32Array, mask: number): number {
  slots.fill(0, 0, mask + 1)
  for (let at = 0; at < count; at++) slots[windows[at]! & mask]!++
  let used = 0
  for (let slot = 0; slot <= mask; slot++) {
    const held = slots[slot]!
    slots[slot] = held < repeats ? DROPPED : used
    if (held >= repeats) used += held
  }
  return used
}

function part(
  { windows, places, count }: Left,
  slots: Uint32Array,
  mask: number,
  into: Sifted,
  documentAt: (place: number) => number,
): void {
  const { windows: kept, places: keptPlaces, documents } = into
  for (let at = 0; at < count; at++) {
    const window = windows[at]!
    const to = slots[window & mask]!
    if (to === DROPPED) continue
    const place = places[at]!
    slots[window & mask] = to + 1
    kept[to] = window
    keptPlaces[to] = place
    documents[to] = documentAt(place)
  }
}

/** Brings the entries of one window together where several share a stretch. */
function settle({ windows, places, documents, count }: Sifted, mask: number): void {
  for (let from = 0; from < count; ) {
    const first = windows[from]!
    let to = from + 1
    let isMixed = false
    for (; to < count && ((windows[to]! ^ first) & mask) === 0; to++) if (windows[to] !== first) isMixed = true
    if (isMixed) sortStretch(windows.subarray(from, to), places.subarray(from, to), documents.subarray(from, to))
    from = to
  }
}

/** Sorts by window; entries of one window keep their order. */
function sortStretch(windows: Uint32Array, places: Uint32Array, documents: Uint32Array): void {
  if (windows.length > FEW) {
    const order = Uint32Array.from(windows, (_, at) => at)
    const sorted = sortEntries({ keys: windows.slice(), values: order })
    windows.set(sorted.keys)
    places.set(sorted.values.map((at) => places[at]!))
    documents.set(sorted.values.map((at) => documents[at]!))
    return
  }
  for (let at = 1; at < windows.length; at++) {
    const window = windows[at]!
    const place = places[at]!
    const document = documents[at]!
    let to = at
    for (; to > 0 && windows[to - 1]! > window; to--) {
      windows[to] = windows[to - 1]!
      places[to] = places[to - 1]!
      documents[to] = documents[to - 1]!
    }
    windows[to] = window
    places[to] = place
    documents[to] = document
  }
}
