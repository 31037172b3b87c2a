// Worth: windows that may repeat often enough to be furniture, as the places where they begin. What holds a sampled shingle
// that is not frequent is left out before anything is hashed or dealt out: most windows of most texts.
//
//   shingles    · · s · · F · · · s · ·      s sampled, F sampled and frequent
//   windows           ─────────────          those that hold no s: 32 at a time, by shifts
//
// Cost: two passes over the shingles without a branch that the processor could not foresee, and a look at a bit for every
// sampled one.

import type { Document } from './documents.ts'
import type { Frequent } from './frequent.ts'
import type { ClusterSettings } from './options.ts'
import { sampleLimit } from './sampler.ts'
import { WINDOW_SHINGLES } from './windows.ts'

/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096
const SIGN = 2 ** 31

/** Where windows are looked at. */
export interface Looked {
  readonly documents: readonly Document[]
  /** Where the places of each document begin; one more at the end. */
  readonly starts: Uint32Array
  readonly settings: Pick<ClusterSettings, 'sampling' | 'signal'>
}

/** Makes a function that sets the bits of the windows worth a look in a range of documents, and returns their number. */
export function createWorthFinder(
  { documents, starts, settings }: Looked,
  { bits: frequent, shift }: Frequent,
  places: Uint32Array,
): (from: number, to: number) => number {
  // Signed, in the order of the unsigned ones.
  const limit = sampleLimit(settings) - SIGN
  let rare = new Uint32Array(1024)
  let bits = new Uint32Array(64)
  return (from, to) => {
    let count = 0
    for (let document = from; document < to; document++) {
      if (document % LOOK_EVERY === 0) settings.signal?.throwIfAborted()
      const { shingles } = documents[document]!
      const words = (shingles.length >>> 5) + 1
      if (shingles.length > rare.length) rare = new Uint32Array(shingles.length * 2)
      // One more, for what lies behind the end.
      if (words >= bits.length) bits = new Uint32Array(words * 2)
      const rares = takeRare(shingles, limit, frequent, shift, rare)
      bits.fill(0, 0, words)
      for (let number = 0; number < rares; number++) bits[rare[number]! >>> 5]! |= 1 << (rare[number]! & 31)
      bits[words - 1]! |= -1 << (shingles.length & 31)
      bits[words] = -1
      count += setWindows(bits, words, places, starts[document]!)
    }
    return count
  }
}

/** Sets the bits of windows over which no bit is set; returns their number. */
function setWindows(bits: Uint32Array, words: number, places: Uint32Array, start: number): number {
  let count = 0
  for (let word = 0; word < words; word++) {
    const here = bits[word]!
    const after = bits[word + 1]!
    let over = here
    for (let step = 1; step < WINDOW_SHINGLES; step++) over |= (here >>> step) | (after << (32 - step))
    const free = ~over
    if (free === 0) continue
    count += countBits(free)
    const place = start + word * 32
    const inside = place & 31
    // Other threads set bits of the same words.
    Atomics.or(places, place >>> 5, free << inside)
    if (inside > 0 && free >>> (32 - inside) !== 0) Atomics.or(places, (place >>> 5) + 1, free >>> (32 - inside))
  }
  return count
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Writes where sampled shingles stand that are not frequent; returns their number. */
function takeRare(
  shingles: Uint32Array,
  limit: number,
  frequent: Uint32Array,
  shift: number,
  rare: Uint32Array,
): number {
  let sampled = 0
  for (let at = 0; at < shingles.length; at++) {
    rare[sampled] = at
    sampled += +((shingles[at]! ^ SIGN) < limit)
  }
  let kept = 0
  for (let number = 0; number < sampled; number++) {
    const at = rare[number]!
    const slot = shingles[at]! >>> shift
    rare[kept] = at
    kept += 1 - ((frequent[slot >>> 5]! >>> (slot & 31)) & 1)
  }
  return kept
}
