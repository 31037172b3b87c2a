// Frequent: which sampled shingles enough documents carry, so that a window over them may be furniture. A window that
// repeats repeats with each of its shingles, and one in four of them is sampled: of a text that nobody else has, four
// windows of five hold a sampled shingle of its own.
//
//   sampled hash ─deal out by its upper bits─► parts ─► slot: a counter of documents, and one by outlet
//   enough in one of the two ─► the slot's bit
//
// Chance may give a slot more documents, never fewer: what has no bit is no furniture. Counted over all slots at once, every
// entry waited for the memory, 86 ns; dealt out to parts of which the counters fit into the cache it takes a third.
// Cost: a write and two counters in one line of the cache an entry of the samples.

import { Buckets, CHUNK } from './buckets.ts'
import type { Document } from './documents.ts'
import { mix } from './hash.ts'
import type { Memory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import type { OutletColumns } from './outlet-lists.ts'
import { sampleLimit } from './sampler.ts'
import { firstFrom } from './sorted.ts'

/** Slots for every entry of the samples: fewer let more windows through, more take memory. */
const SLOTS_AN_ENTRY = 2
/** Slots of a region, at most, as a power of two. Each region looks at all documents, and holds the entries of its slots. */
const MOST_REGION_BITS = 25
/** Regions at least, as a power of two: for the threads. */
const LEAST_REGIONS_BITS = 1
/** Slots that are counted at a time: 128 kB of counters. */
const PART_BITS = 16
const LEAST_SLOTS_BITS = 10
/** Slots of which the counters lie together, in one line of the cache: as many as a word has bits. */
const GROUP = 32
/** Where counting ends. */
const MOST_COUNTED = 0xff
/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

/** Which sampled shingles are frequent. */
export interface Frequent {
  /** A bit for every slot; the slot of a sampled hash is its bits from `shift` up. */
  readonly bits: Uint32Array
  readonly shift: number
  /** A region has so many slots, as a power of two. */
  readonly regionBits: number
  readonly regions: number
  /** Of the samples. */
  readonly entries: number
}

/** Carriers that make a shingle frequent. */
export interface LeastCarriers {
  /** Of one outlet. */
  readonly ofOutlet: number
  /** Of all. */
  readonly ofAll: number
}

/** Entries of all samples. */
export function entriesOf(documents: readonly Document[]): number {
  return documents.reduce((sum, { sample }) => sum + sample.length, 0)
}

/** Makes an empty table for so many entries of the samples. It depends on the texts alone. */
export function createFrequent(entries: number, settings: Pick<ClusterSettings, 'sampling'>, memory: Memory): Frequent {
  const limitBits = Math.ceil(Math.log2(sampleLimit(settings)))
  const wanted = Math.max(LEAST_SLOTS_BITS, Math.ceil(Math.log2(Math.max(1, entries * SLOTS_AN_ENTRY))))
  const slotBits = Math.min(wanted, limitBits)
  const regionBits = Math.min(MOST_REGION_BITS, slotBits - LEAST_REGIONS_BITS)
  return {
    bits: memory(2 ** slotBits / 32),
    shift: limitBits - slotBits,
    regionBits,
    regions: 2 ** (slotBits - regionBits),
    entries,
  }
}

/** Whose samples are counted. */
export interface Counted {
  readonly documents: readonly Document[]
  readonly columns: OutletColumns
  readonly settings: Pick<ClusterSettings, 'sampling' | 'signal'>
}

/** Makes a function that counts a region and sets its bits. Its room serves all regions that it is asked for. */
export function createFrequencyCounter(
  counted: Counted,
  frequent: Frequent,
  least: LeastCarriers,
): (region: number) => void {
  const { bits, shift, regionBits, regions, entries } = frequent
  const partBits = Math.min(PART_BITS, regionBits)
  const counters = new Uint8Array(2 ** partBits * 2)
  const buckets = new Buckets()
  const enough = Math.min(MOST_COUNTED, least.ofOutlet)
  return (region) => {
    const first = region * 2 ** regionBits
    buckets.clear(2 ** (regionBits - partBits), entries / regions)
    dealOut(counted, { shift, partBits, first, end: first + 2 ** regionBits }, buckets)
    for (let part = 0; part < 2 ** (regionBits - partBits); part++) {
      counters.fill(0)
      const from = first + part * 2 ** partBits
      buckets.each(part, (start, end) => count(buckets.entries, start, end, shift, from, counters, enough))
      markFrequent(counters, Math.min(MOST_COUNTED, least.ofAll), bits, from / GROUP)
    }
  }
}

/** Slots from `first` to before `end`, in parts of so many bits. */
interface Region {
  readonly shift: number
  readonly partBits: number
  readonly first: number
  readonly end: number
}

/** Deals the hashes of a region out to its parts, each once for every outlet of its document. */
function dealOut({ documents, columns, settings }: Counted, region: Region, buckets: Buckets): void {
  const { shift, first, end } = region
  const { outlets, outletStarts } = columns
  const from = first * 2 ** shift
  const to = Math.min(end * 2 ** shift, sampleLimit(settings))
  for (let document = 0; document < documents.length; document++) {
    if (document % LOOK_EVERY === 0) settings.signal?.throwIfAborted()
    const { sample } = documents[document]!
    const start = from === 0 ? 0 : firstFrom(sample, from)
    const last = outletStarts[document + 1]!
    let outlet = outletStarts[document]!
    deal(sample, start, to, region, buckets, outlet < last ? ((outlets[outlet]! + 1) << 1) | 1 : 1)
    // A document counts once, however many print it.
    for (outlet++; outlet < last; outlet++) deal(sample, start, to, region, buckets, (outlets[outlet]! + 1) << 1)
  }
}

/** Deals hashes out from a place on to before `to`; with them goes an outlet, and whether it is the document's first. */
function deal(
  sample: Uint32Array,
  start: number,
  to: number,
  { shift, partBits, first }: Region,
  buckets: Buckets,
  carrier: number,
): void {
  buckets.reserve(sample.length - start)
  const { entries, free } = buckets
  for (let at = start; at < sample.length && sample[at]! < to; at++) {
    const hash = sample[at]!
    const bucket = ((hash >>> shift) - first) >>> partBits
    let place = free[bucket]!
    if ((place & (CHUNK - 1)) === 0) place = buckets.open(bucket)
    free[bucket] = place + 1
    entries[place * 2] = hash
    entries[place * 2 + 1] = carrier
  }
}

/** Counts entries of a part that begins at a slot. Without a branch on what was counted. */
function count(
  entries: Uint32Array,
  start: number,
  end: number,
  shift: number,
  from: number,
  counters: Uint8Array,
  enough: number,
): void {
  for (let at = start; at < end; at++) {
    const hash = entries[at * 2]!
    const carrier = entries[at * 2 + 1]!
    const slot = (hash >>> shift) - from
    // Of a group the first half is for all, the other half for outlets.
    const own = ((slot & ~(GROUP - 1)) << 1) + (slot & (GROUP - 1))
    const salt = Math.imul(carrier >>> 1, 0x9e3779b1)
    const theirs = ((slot & ~(GROUP - 1)) << 1) + GROUP + (mix(hash ^ salt) & (GROUP - 1))
    const times = counters[theirs]! + 1
    counters[theirs] = times - (times >>> 8)
    const all = counters[own]! + (carrier & 1)
    // Enough of one outlet: as good as all that can be counted.
    counters[own] = (all - (all >>> 8)) | (((enough - 1 - times) >> 31) & MOST_COUNTED)
  }
}

/** Sets the bits of the slots that enough documents share. */
function markFrequent(counters: Uint8Array, enough: number, bits: Uint32Array, firstWord: number): void {
  for (let group = 0; group * GROUP * 2 < counters.length; group++) {
    let word = 0
    const at = group * GROUP * 2
    for (let slot = 0; slot < GROUP; slot++) word |= ((enough - 1 - counters[at + slot]!) >>> 31) << slot
    bits[firstWord + group] = word
  }
}
