// Candidates: pairs that may be copies, from an inverted index over sampled shingles.
// Unlike MinHash bands it finds containment: a trimmed copy shares nearly all of its own samples, whatever the length
// of the whole story (59 of 59 known pairs, where 25 bands × 5 found 22). Cost: the sum of squares of the shingles'
// frequencies; a shingle of more than `hotLimit` documents pairs its carriers with a few long ones only, and is counted.

import type { ClusterSettings } from './options.ts'
import { invert, type Postings } from './postings.ts'
import type { Dropped } from './types.ts'

/** An index of the samples, in which the pairs worth verifying are found. */
export interface Index {
  readonly postings: Postings
  /** A list of more carriers is hot. */
  readonly hotLimit: number
  /** The longest carriers of each hot list, in ascending order. */
  readonly partners: ReadonlyMap<number, Uint32Array>
  readonly dropped: readonly Dropped[]
}

/** Sampled shingles two documents must share: one is chance, two nearly never. */
const LEAST_SHARED = 2
/** Share of the smaller sample that must be shared: copies with noise share more, chance less. */
const LEAST_SHARE = 0.05
/** Where counting ends. */
const MOST_SHARED = 0xffff
/** Longest carriers of a hot shingle that all its other carriers are paired with: one may be a roundup, not all. */
const HOT_PARTNERS = 8

/** Documents between two looks at the signal. */
const LOOK_EVERY = 1024

/** What candidates are looked for in. */
export interface Searched {
  /** Length of each document without furniture, in shingles. */
  readonly lengths: Uint32Array
  readonly sets: { sample(document: number): Uint32Array }
}

/** Indexes the samples. */
export function createIndex(
  { lengths, sets }: Searched,
  settings: Pick<ClusterSettings, 'hotLimit' | 'signal' | 'onProgress'>,
): Index {
  const { signal, onProgress } = settings
  onProgress?.({ step: 'candidates', done: 0, total: lengths.length })
  const postings = invert(lengths.length, (document) => {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    return sets.sample(document)
  })
  onProgress?.({ step: 'candidates', done: lengths.length, total: lengths.length })
  return indexOf(postings, lengths, settings)
}

/** The index of inverted samples. */
export function indexOf(
  postings: Postings,
  lengths: Uint32Array,
  { hotLimit }: Pick<ClusterSettings, 'hotLimit'>,
): Index {
  return {
    postings,
    hotLimit,
    partners: hotPartners(postings, lengths, hotLimit),
    dropped: countHot(postings, hotLimit),
  }
}

/** Makes a function that finds the earlier documents which a document may be a copy of, or they of it. */
export function createPairFinder(index: Index): (document: number) => number[] {
  const { sizes } = index.postings
  const shared = new Uint16Array(sizes.length)
  const met = new Uint32Array(sizes.length)
  return (document) => {
    const found: number[] = []
    const meetings = countShared(document, index, shared, met)
    for (let at = 0; at < meetings; at++) {
      const other = met[at]!
      const times = shared[other]!
      shared[other] = 0
      if (times < LEAST_SHARED) continue
      if (times >= LEAST_SHARE * Math.min(sizes[document]!, sizes[other]!)) found.push(other)
    }
    return found
  }
}

function countHot(postings: Postings, limit: number): Dropped[] {
  const { starts, carriers } = postings
  const touched = new Set<number>()
  let shingles = 0
  for (let list = 0; list + 1 < starts.length; list++) {
    if (starts[list + 1]! - starts[list]! <= limit) continue
    shingles++
    for (let index = starts[list]!; index < starts[list + 1]!; index++) touched.add(carriers[index]!)
  }
  return shingles === 0 ? [] : [{ reason: 'hot', shingles, documents: touched.size }]
}

/** The longest carriers of each hot list, in ascending order. */
function hotPartners(postings: Postings, lengths: Uint32Array, limit: number): Map<number, Uint32Array> {
  const partners = new Map<number, Uint32Array>()
  for (let list = 0; list + 1 < postings.starts.length; list++) {
    const start = postings.starts[list]!
    const end = postings.starts[list + 1]!
    if (end - start <= limit) continue
    partners.set(list, longestOf(postings.carriers.subarray(start, end), lengths))
  }
  return partners
}

/** The longest of some documents (of equals, the first), in ascending order. One pass: hot lists are long. */
function longestOf(carriers: Uint32Array, lengths: Uint32Array): Uint32Array {
  const longest: number[] = []
  for (let at = 0; at < carriers.length; at++) {
    const carrier = carriers[at]!
    const length = lengths[carrier]!
    if (longest.length === HOT_PARTNERS && lengths[longest[HOT_PARTNERS - 1]!]! >= length) continue
    let place = longest.length
    while (place > 0 && lengths[longest[place - 1]!]! < length) place--
    longest.splice(place, 0, carrier)
    if (longest.length > HOT_PARTNERS) longest.pop()
  }
  return Uint32Array.from(longest).sort()
}

/** Counts what the document shares with every earlier one; writes those into `met` and returns their number. */
function countShared(
  document: number,
  { postings: { starts, carriers, from, lists }, partners, hotLimit }: Index,
  shared: Uint16Array,
  met: Uint32Array,
): number {
  let meetings = 0
  for (let at = from[document]!; at < from[document + 1]!; at++) {
    const list = lists[at]!
    const start = starts[list]!
    const size = starts[list + 1]! - start
    // A hot list pairs its partners with every carrier, and the other carriers with its partners only.
    const hot = size > hotLimit ? partners.get(list) : undefined
    const isHot = hot !== undefined && !hot.includes(document)
    const others = isHot ? hot : carriers
    const end = isHot ? hot.length : start + size
    for (let index = isHot ? 0 : start; index < end; index++) {
      const other = others[index]!
      if (other >= document) break
      const times = shared[other]!
      if (times === 0) met[meetings++] = other
      if (times < MOST_SHARED) shared[other] = times + 1
    }
  }
  return meetings
}
