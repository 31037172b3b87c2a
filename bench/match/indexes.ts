// Which index finds the copies: sampled shingles, at several rates and with shorter keys, beside bands of one permutation MinHash. Recall by
// how much of the shorter copy the pair shares, candidates a document, and time, on one corpus in one run.

import { bandsOf } from '../../src/match/bands.ts'
import { createIndex, createPairFinder } from '../../src/match/candidates.ts'
import { resolveClusterOptions } from '../../src/match/options.ts'
import { addToSpread, createSpread } from '../../src/match/postings.ts'
import { sampleOf } from '../../src/match/sampler.ts'
import { createShingler, sharedCount } from '../../src/match/shingle.ts'
import { sortedSet } from '../../src/match/sorted.ts'
import { generateArticles } from './scale-corpus.ts'

const ARTICLES = 12_000
const SAMPLINGS = [1, 4, 8, 16]
/** Bits of the keys of the index, in place of whole hashes. */
const KEY_BITS = [24, 20, 16]
const SHAPES = [
  [128, 1],
  [64, 2],
  [32, 4],
  [16, 8],
] as const
/** Pairs of copies count when so much of the shorter one stands in the longer. */
const CONTAINED = 0.5

/** Prints the table. */
export function benchIndexes(): void {
  const articles = [...generateArticles({ count: ARTICLES, seed: 5, kind: 'usual' })]
  const shingle = createShingler({ shingleSize: 3, seed: 0 })
  const sets = articles.map(({ text }) => {
    const { shingles, count } = shingle(text, 0)
    return sortedSet(shingles.subarray(0, count))
  })
  const truth = truePairs(
    articles.map(({ story }) => story),
    sets,
  )
  const wide = truth.filter(({ jaccard }) => jaccard < 0.5).length
  console.log(
    `  ${ARTICLES} articles, ${truth.length} pairs of copies with containment of at least ${CONTAINED}, ${wide} of them with Jaccard below 0.5`,
  )
  for (const sampling of SAMPLINGS) {
    printIndex(`sampled shingles 1/${sampling}`, truth, () => bySamples(sets, sampling))
  }
  for (const bits of KEY_BITS) {
    printIndex(`… 1/4, keys of ${bits} bits`, truth, () => bySamples(sets, 4, bits))
  }
  for (const [bands, rows] of SHAPES)
    printIndex(`MinHash ${bands} bands × ${rows}`, truth, () => byBands(sets, bands, rows))
}

interface TruePair {
  readonly key: number
  readonly jaccard: number
}

const keyOf = (first: number, second: number): number => first * ARTICLES + second

function truePairs(stories: readonly number[], sets: readonly Uint32Array[]): TruePair[] {
  const members = new Map<number, number[]>()
  for (const [at, story] of stories.entries()) members.set(story, [...(members.get(story) ?? []), at])
  const found: TruePair[] = []
  for (const list of members.values()) {
    for (const [place, first] of list.entries()) {
      for (const second of list.slice(place + 1)) {
        const shared = sharedCount(sets[first]!, sets[second]!)
        const [a, b] = [sets[first]!.length, sets[second]!.length]
        if (shared >= CONTAINED * Math.min(a, b))
          found.push({ key: keyOf(first, second), jaccard: shared / (a + b - shared) })
      }
    }
  }
  return found
}

function printIndex(name: string, truth: readonly TruePair[], find: () => Set<number>): void {
  const { user } = process.cpuUsage()
  const found = find()
  const seconds = (process.cpuUsage().user - user) / 1e6
  const share = (pairs: readonly TruePair[]): string =>
    (pairs.filter(({ key }) => found.has(key)).length / pairs.length).toFixed(3)
  const wide = truth.filter(({ jaccard }) => jaccard < 0.5)
  console.log(
    `  ${name.padEnd(24)} recall ${share(truth)}, of those below Jaccard 0.5 ${share(wide)}, ` +
      `${(found.size / ARTICLES).toFixed(2)} candidates an article, ${((seconds / ARTICLES) * 1e6).toFixed(0)} µs of CPU an article`,
  )
}

function bySamples(sets: readonly Uint32Array[], sampling: number, bits = 32): Set<number> {
  const settings = resolveClusterOptions({ sampling })
  const lengths = Uint32Array.from(sets, (set) => set.length)
  const shortened = (sample: Uint32Array): Uint32Array =>
    bits === 32 ? sample : sortedSet(sample.map((hash) => hash << (32 - bits)))
  const taken = sets.map((set) => shortened(sampleOf(set, settings)))
  const samples = { sample: (document: number): Uint32Array => taken[document]! }
  const sizes = Uint32Array.from(taken, ({ length }) => length)
  const spread = createSpread()
  for (const sample of taken) addToSpread(spread, sample)
  const pairsOf = createPairFinder(createIndex({ lengths, sizes, spread, sets: samples }, settings))
  const found = new Set<number>()
  for (const second of sets.keys()) for (const first of pairsOf(second)) found.add(keyOf(first, second))
  return found
}

function byBands(sets: readonly Uint32Array[], bands: number, rows: number): Set<number> {
  const buckets = new Map<string, number[]>()
  for (const [document, set] of sets.entries()) {
    for (const band of bandsOf(set, { bands, rows })) {
      const bucket = buckets.get(band)
      if (bucket === undefined) buckets.set(band, [document])
      else bucket.push(document)
    }
  }
  const limit = resolveClusterOptions().hotLimit
  const found = new Set<number>()
  for (const bucket of buckets.values()) {
    if (bucket.length > limit) continue
    for (const [place, first] of bucket.entries()) {
      for (const second of bucket.slice(place + 1)) found.add(keyOf(first, second))
    }
  }
  return found
}
