// Candidates: pairs that may be copies, from an inverted index over sampled shingles.
// Unlike MinHash bands it finds containment: a trimmed copy shares nearly all of its own samples, whatever the length
// of the whole story (59 of 59 known pairs, where 25 bands × 5 found 22). Cost: the sum of squares of the shingles'
// frequencies; a shingle of more than `hotLimit` documents pairs its carriers with a few long ones only, and is counted.

import type { ClusterSettings } from './options.ts'
import { sampleOf } from './sketch.ts'
import type { Dropped } from './types.ts'

/** Pairs of documents, first < second, and what they share of their samples. */
export interface Candidates {
  readonly firsts: Uint32Array
  readonly seconds: Uint32Array
  readonly dropped: readonly Dropped[]
}

/** Sampled shingles two documents must share: one is chance, two nearly never. */
const LEAST_SHARED = 2
/** Share of the smaller sample that must be shared: copies with noise share more, chance less. */
const LEAST_SHARE = 0.05
/** Longest carriers of a hot shingle that all its other carriers are paired with: one may be a roundup, not all. */
const HOT_PARTNERS = 8

/** Finds the pairs worth verifying. */
export function findCandidates(sets: readonly Uint32Array[], settings: ClusterSettings): Candidates {
  const samples = sets.map((set) => sampleOf(set, settings))
  const postings = invert(samples)
  const dropped = countHot(postings, settings.hotLimit)
  const lengths = sets.map((set) => set.length)
  const partners = hotPartners(postings, lengths, settings.hotLimit)
  const firsts: number[] = []
  const seconds: number[] = []
  const shared = new Uint16Array(samples.length)
  const met: number[] = []
  for (const [document, sample] of samples.entries()) {
    if (document % 1024 === 0) {
      settings.signal?.throwIfAborted()
      settings.onProgress?.({ step: 'candidates', done: document, total: samples.length })
    }
    countShared(document, postings, partners, shared, met)
    for (const other of met) {
      const least = Math.max(LEAST_SHARED, LEAST_SHARE * Math.min(sample.length, samples[other]!.length))
      if (shared[other]! >= least) {
        firsts.push(other)
        seconds.push(document)
      }
      shared[other] = 0
    }
    met.length = 0
  }
  return { firsts: Uint32Array.from(firsts), seconds: Uint32Array.from(seconds), dropped }
}

/** An inverted index in flat arrays: list i holds `carriers[starts[i] .. starts[i + 1]]`, ascending. */
interface Postings {
  readonly starts: Uint32Array
  readonly carriers: Uint32Array
  /** The lists of each document: `lists[from[d] .. from[d + 1]]`. */
  readonly from: Uint32Array
  readonly lists: Uint32Array
}

function invert(samples: readonly Uint32Array[]): Postings {
  const bound = samples.length + 1
  const total = samples.reduce((sum, sample) => sum + sample.length, 0)
  const entries = new Float64Array(total)
  const from = new Uint32Array(samples.length + 1)
  let at = 0
  for (const [document, sample] of samples.entries()) {
    for (let index = 0; index < sample.length; index++) entries[at++] = sample[index]! * bound + document
    from[document + 1] = at
  }
  entries.sort()
  const carriers = new Uint32Array(total)
  const starts: number[] = []
  const lists = new Uint32Array(total)
  const filled = from.slice()
  let last = -1
  for (let index = 0; index < total; index++) {
    const hash = Math.floor(entries[index]! / bound)
    const document = entries[index]! - hash * bound
    if (hash !== last) starts.push(index)
    last = hash
    carriers[index] = document
    lists[filled[document]!++] = starts.length - 1
  }
  starts.push(total)
  return { starts: Uint32Array.from(starts), carriers, from, lists }
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
function hotPartners(postings: Postings, lengths: readonly number[], limit: number): Map<number, Uint32Array> {
  const partners = new Map<number, Uint32Array>()
  for (let list = 0; list + 1 < postings.starts.length; list++) {
    const start = postings.starts[list]!
    const end = postings.starts[list + 1]!
    if (end - start <= limit) continue
    const longest = Array.from(postings.carriers.subarray(start, end))
    longest.sort((a, b) => lengths[b]! - lengths[a]! || a - b)
    partners.set(list, Uint32Array.from(longest.slice(0, HOT_PARTNERS)).sort())
  }
  return partners
}

/** Counts what the document shares with every earlier one. */
function countShared(
  document: number,
  postings: Postings,
  partners: ReadonlyMap<number, Uint32Array>,
  shared: Uint16Array,
  met: number[],
): void {
  const { starts, carriers, from, lists } = postings
  for (let at = from[document]!; at < from[document + 1]!; at++) {
    const list = lists[at]!
    const hot = partners.get(list)
    // A hot list pairs its partners with every carrier, and the other carriers with its partners only.
    const others =
      hot === undefined || hot.includes(document) ? carriers.subarray(starts[list]!, starts[list + 1]!) : hot
    for (let index = 0; index < others.length; index++) {
      const other = others[index]!
      if (other >= document) break
      if (shared[other] === 0) met.push(other)
      if (shared[other]! < 0xffff) shared[other]!++
    }
  }
}
