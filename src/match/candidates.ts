// Candidates: pairs that may be copies, from an inverted index over sampled shingles.
// Unlike MinHash bands it finds containment: a trimmed copy shares nearly all of its own samples, whatever the length
// of the whole story (59 of 59 known pairs, where 25 bands × 5 found 22). Cost: the sum of squares of the shingles'
// frequencies; a shingle of more than `hotLimit` documents pairs its carriers with a few long ones only, and is counted.

import { type Index, indexLists, meetEarlier } from './inverted.ts'
import type { ClusterSettings } from './options.ts'
import { invertSlice, type Spread, slicesOf } from './postings.ts'

/** Sampled shingles two documents must share: one is chance, two nearly never. */
const LEAST_SHARED = 2
/** Share of the smaller sample that must be shared: copies with noise share more, chance less. */
const LEAST_SHARE = 0.05

/** Documents between two looks at the signal. */
const LOOK_EVERY = 1024

/** What candidates are looked for in. */
export interface Searched {
  /** Length of each document without furniture, in shingles. */
  readonly lengths: Uint32Array
  /** Size of each document's sample. */
  readonly sizes: Uint32Array
  readonly spread: Spread
  readonly sets: { sample(document: number): Uint32Array }
}

/** Indexes the samples. */
export function createIndex(
  { lengths, sizes, spread, sets }: Searched,
  settings: Pick<ClusterSettings, 'hotLimit' | 'signal' | 'onProgress'>,
): Index {
  const { signal, onProgress } = settings
  const total = lengths.length
  onProgress?.({ step: 'candidates', done: 0, total })
  const sampleOf = (document: number): Uint32Array => {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    return sets.sample(document)
  }
  const slices = slicesOf(spread, 1).map((slice) => indexLists(invertSlice(total, sampleOf, slice), lengths, settings))
  onProgress?.({ step: 'candidates', done: total, total })
  return { slices, sizes }
}

/** Makes a function that finds the earlier documents which a document may be a copy of, or they of it, ascending. */
export function createPairFinder(index: Index): (document: number) => number[] {
  const { sizes } = index
  const meet = meetEarlier(index, LEAST_SHARED)
  return (document) => {
    const found: number[] = []
    meet(document, (other, times) => {
      if (times >= LEAST_SHARE * Math.min(sizes[document]!, sizes[other]!)) found.push(other)
    })
    return found.length < 2 ? found : found.sort((a, b) => a - b)
  }
}
