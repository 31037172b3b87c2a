// Sampler: the sketched part of a text's shingles, its smallest hashes, without sorting the rest.
// Cost: one pass over the shingles, and a sort of one in `sampling` of them. Buffers are reused.

import type { SketchSettings } from './options.ts'
import { createSetSorter, firstFrom, sortedSet } from './sorted.ts'

/** Takes the sample of the first `count` shingles: ascending, different, overwritten by the next call. */
export type Sampler = (shingles: Uint32Array, count: number) => Uint32Array

/** Makes a sampler. */
export function createSampler(settings: SketchSettings): Sampler {
  const limit = sampleLimit(settings)
  // Signed, in the order of the unsigned ones.
  const signed = limit - SIGN
  const sort = createSetSorter(limit)
  let low = new Uint32Array(1024)
  return (shingles, count) => {
    if (count > low.length) low = new Uint32Array(count * 2)
    const into = low
    let kept = 0
    for (let at = 0; at < count; at++) {
      // Without a branch, which no processor could foresee.
      const hash = shingles[at]!
      into[kept] = hash
      kept += +((hash ^ SIGN) < signed)
    }
    const sample = sort(low, kept)
    // Too few below the limit: then the sample is filled up with the next ones, and the whole set is needed.
    return sample.length >= settings.floor ? sample : sampleOf(sortedSet(shingles.subarray(0, count)), settings)
  }
}

const TWO_32 = 2 ** 32
const SIGN = 2 ** 31

/** Every hash below it is in the sample. */
export function sampleLimit({ sampling }: Pick<SketchSettings, 'sampling'>): number {
  return TWO_32 / sampling
}

/** The sketched part of a sorted set: a view of its first hashes. */
export function sampleOf(set: Uint32Array, settings: SketchSettings): Uint32Array {
  const below = firstFrom(set, sampleLimit(settings))
  return set.subarray(0, Math.max(below, Math.min(settings.floor, set.length)))
}
