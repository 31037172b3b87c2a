// Frequent: which sampled shingles enough documents carry, so that a window over them may be furniture. A window that
// repeats repeats with each of its shingles, and one in four of them is sampled: of a text that nobody else has, four
// windows of five hold a sampled shingle of its own.
//
//   sampled hash ─► slot       a counter of documents, and one by outlet
//   enough in one of the two ─► the slot's bit
//
// Chance may give a slot more documents, never fewer: what has no bit is no furniture. Slots are counted region by region,
// so that counters stay small and threads do not meet. Cost: two counters in one line of the cache an entry of the samples.

import type { Document } from './documents.ts'
import { mix } from './hash.ts'
import type { Memory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import type { OutletColumns } from './outlet-lists.ts'
import { sampleLimit } from './sampler.ts'
import { firstFrom } from './sorted.ts'

/** Slots for every entry of the samples: fewer let more windows through, more take memory. */
const SLOTS_AN_ENTRY = 2
/** Slots of a region, at most: 32 MB of counters. */
const MOST_REGION_BITS = 24
/** Regions into which few slots are divided, as powers of two: work for the threads. */
const LEAST_REGIONS_BITS = 2
const LEAST_SLOTS_BITS = 10
/** Slots of which the counters lie together, in one line of the cache: as many as a word has bits. */
const GROUP = 32
/** Where counting ends. */
const MOST_COUNTED = 0xff
/** In place of an outlet. */
const UNKNOWN = -1
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
  }
}

/** Whose samples are counted. */
export interface Counted {
  readonly documents: readonly Document[]
  readonly columns: OutletColumns
  readonly settings: Pick<ClusterSettings, 'sampling' | 'signal'>
}

/** Makes a function that counts a region and sets its bits. Its counters serve all regions that it is asked for. */
export function createFrequencyCounter(
  { documents, columns, settings }: Counted,
  frequent: Frequent,
  least: LeastCarriers,
): (region: number) => void {
  const size = 2 ** frequent.regionBits
  const counters = new Uint8Array(size * 2)
  const limit = sampleLimit(settings)
  const { outlets, outletStarts } = columns
  const { bits, shift } = frequent
  const enough = Math.min(MOST_COUNTED, least.ofOutlet)
  return (region) => {
    counters.fill(0)
    const first = region * size
    const from = first * 2 ** shift
    const to = Math.min((first + size) * 2 ** shift, limit)
    for (let document = 0; document < documents.length; document++) {
      if (document % LOOK_EVERY === 0) settings.signal?.throwIfAborted()
      const { sample } = documents[document]!
      const start = from === 0 ? 0 : firstFrom(sample, from)
      let outlet = outletStarts[document]!
      const last = outletStarts[document + 1]!
      count(sample, start, to, shift, first, counters, enough, outlet < last ? outlets[outlet]! : UNKNOWN, 1)
      // A document counts once, however many print it.
      for (outlet++; outlet < last; outlet++)
        count(sample, start, to, shift, first, counters, enough, outlets[outlet]!, 0)
    }
    markFrequent(counters, Math.min(MOST_COUNTED, least.ofAll), bits, first / GROUP)
  }
}

/**
 * Counts a document's hashes from a place on to before `to`, for one of its outlets; `once` is 1 where it is the first.
 * Without a branch on what was counted: the next counters are fetched while the first come.
 */
function count(
  sample: Uint32Array,
  start: number,
  to: number,
  shift: number,
  first: number,
  counters: Uint8Array,
  enough: number,
  outlet: number,
  once: number,
): void {
  const salt = Math.imul(outlet + 1, 0x9e3779b1)
  for (let at = start; at < sample.length && sample[at]! < to; at++) {
    const hash = sample[at]!
    const slot = (hash >>> shift) - first
    // Of a group the first half is for all, the other half for outlets.
    const own = ((slot & ~(GROUP - 1)) << 1) + (slot & (GROUP - 1))
    const theirs = ((slot & ~(GROUP - 1)) << 1) + GROUP + (mix(hash ^ salt) & (GROUP - 1))
    const times = counters[theirs]! + 1
    counters[theirs] = times - (times >>> 8)
    const all = counters[own]! + once
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
