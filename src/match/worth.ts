// Worth: windows that may repeat often enough to be furniture, as the places where they begin. What holds a sampled shingle
// that is not frequent is left out before anything is hashed or dealt out: most windows of most texts.
//
//   shingles    · · s · · F · · · s · ·      s sampled, F sampled and frequent
//   windows           ─────────────          those that hold no s: they begin after one and end before the next
//
// Cost: two passes over the shingles without a branch that the processor could not foresee, and a look at a bit for every
// sampled one.

import type { Document } from './documents.ts'
import type { Frequent } from './frequent.ts'
import { setBits } from './masks.ts'
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
  return (from, to) => {
    let count = 0
    for (let document = from; document < to; document++) {
      if (document % LOOK_EVERY === 0) settings.signal?.throwIfAborted()
      const { shingles } = documents[document]!
      // One more, for the end of the text.
      if (shingles.length >= rare.length) rare = new Uint32Array(shingles.length * 2)
      const rares = takeRare(shingles, limit, frequent, shift, rare)
      rare[rares] = shingles.length
      let first = 0
      for (let number = 0; number <= rares; number++) {
        const end = rare[number]! - WINDOW_SHINGLES + 1
        if (end > first) {
          setBits(places, starts[document]! + first, starts[document]! + end)
          count += end - first
        }
        first = rare[number]! + 1
      }
    }
    return count
  }
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
