// Sketching: speed beside one pass over the characters, our own floors and two npm packages, in one run, and the error of
// the estimates beside the speed.

import { createSketcher, estimate } from '../../src/match/index.ts'
import { createShingler, sharedCount, shingleInto } from '../../src/match/shingle.ts'
import { sortedSet } from '../../src/match/sorted.ts'
import { createTokenizer } from '../../src/match/tokenize.ts'
import { createRandom } from './random.ts'
import { generateArticles } from './scale-corpus.ts'

const ARTICLES = 4000
const CHARACTERS = 2800
const ROUNDS = 7
/** Peers are slow: so many articles tell their speed. */
const PEER_ARTICLES = 60
const PERMUTATIONS = 128
const PAIRS = 2000

/** Prints the tables. */
export async function benchSketching(): Promise<void> {
  const texts = [...generateArticles({ count: ARTICLES, seed: 3, kind: 'usual' })].map(({ text }) => cut(text))
  const steps = ownSteps()
  // Rounds are interleaved, so that a busy machine slows all steps alike; the best round counts.
  const best = new Map(steps.map(([name]) => [name, Number.POSITIVE_INFINITY]))
  let sink = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, step] of steps) {
      const start = cpuSeconds()
      for (const text of texts) sink ^= step(text)
      best.set(name, Math.min(best.get(name)!, cpuSeconds() - start))
    }
  }
  const floor = best.get('charCodeAt')!
  const shingling = best.get('tokenise and shingle')!
  for (const [name, seconds] of best) printStep(name, texts.length / seconds, floor / seconds, shingling / seconds)
  for (const [name, step] of await peers()) {
    const some = texts.slice(0, PEER_ARTICLES)
    const start = cpuSeconds()
    for (const text of some) sink ^= step(text)
    const seconds = ((cpuSeconds() - start) * texts.length) / some.length
    printStep(name, texts.length / seconds, floor / seconds, shingling / seconds)
  }
  printErrors(await peerEstimates())
  if (sink === 0.5) console.log() // the work is used
}

function printStep(name: string, rate: number, ofFloor: number, ofShingling: number): void {
  const shares = `${ofFloor.toFixed(3)} of charCodeAt, ${ofShingling.toFixed(3)} of tokenise and shingle`
  console.log(`  ${name.padEnd(36)} ${rate.toFixed(0).padStart(8)} articles a CPU second  ${shares}`)
}

type Step = readonly [name: string, run: (text: string) => number]

function ownSteps(): Step[] {
  const tokenizer = createTokenizer({ withOffsets: false })
  const into = new Uint32Array(CHARACTERS)
  const shingle = createShingler({ shingleSize: 3, seed: 0 })
  const low = new Uint32Array(CHARACTERS)
  const sketchOf = createSketcher()
  return [
    [
      'charCodeAt',
      (text) => {
        let sum = 0
        for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
        return sum
      },
    ],
    ['tokenise', (text) => tokenizer.run(text)],
    [
      'tokenise and shingle',
      (text) => {
        tokenizer.run(text)
        return shingleInto(tokenizer, 3, 0, into)
      },
    ],
    [
      'sampled for the index',
      (text) => {
        const { shingles, count } = shingle(text, 0)
        let kept = 0
        for (let at = 0; at < count; at++) if (shingles[at]! < 2 ** 30) low[kept++] = shingles[at]!
        return sortedSet(low.subarray(0, kept)).length
      },
    ],
    ['createSketcher()', (text) => sketchOf(text).hashes.length],
  ]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const triplesOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(2).map((_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]}`)
}

async function peers(): Promise<Step[]> {
  const { Minhash } = await import('minhash')
  const loaded = await import('bloom-filters')
  // Loaders differ in whether a CommonJS module's exports are its default.
  const { MinHashFactory } = loaded.default ?? (loaded as unknown as typeof loaded.default)
  const factory = new MinHashFactory(PERMUTATIONS, 2 ** 31)
  return [
    [
      `npm minhash, ${PERMUTATIONS}`,
      (text) => {
        const hash = new Minhash({ numPerm: PERMUTATIONS })
        for (const triple of triplesOf(text)) hash.update(triple)
        return hash.hashvalues.length
      },
    ],
    [
      `bloom-filters' MinHash, ${PERMUTATIONS}`,
      (text) => {
        const hash = factory.create()
        hash.bulkLoad(triplesOf(text).map(numberOf))
        return hash._nbHashes
      },
    ],
  ]
}

/** bloom-filters' MinHash takes numbers: FNV-1a of the characters. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}

type PeerEstimate = readonly [name: string, of: (a: string, b: string) => number]

async function peerEstimates(): Promise<PeerEstimate[]> {
  const { Minhash } = await import('minhash')
  const hashed = (text: string): InstanceType<typeof Minhash> => {
    const hash = new Minhash({ numPerm: PERMUTATIONS })
    for (const triple of triplesOf(text)) hash.update(triple)
    return hash
  }
  return [['npm minhash', (a, b) => hashed(a).jaccard(hashed(b))]]
}

/** Root mean square error against the exact measures, on pairs that share anything from nothing to all. */
function printErrors(peerErrors: readonly PeerEstimate[]): void {
  const random = createRandom(11)
  const shingle = createShingler({ shingleSize: 3, seed: 0 })
  const sketchOf = createSketcher()
  const setOf = (text: string): Uint32Array => {
    const { shingles, count } = shingle(text, 0)
    return sortedSet(shingles.subarray(0, count))
  }
  const articles = [...generateArticles({ count: 2 * PAIRS, seed: 12, kind: 'usual' })].map(({ text }) => cut(text))
  let jaccardError = 0
  let containmentError = 0
  const peerSums = peerErrors.map(() => 0)
  for (let pair = 0; pair < PAIRS; pair++) {
    const a = articles[2 * pair]!
    const kept = Math.floor(a.length * random.next())
    const b = `${a.slice(0, kept)} ${articles[2 * pair + 1]!.slice(0, Math.floor(CHARACTERS * random.next()))}`
    const [one, other] = [setOf(a), setOf(b)]
    const shared = sharedCount(one, other)
    const exact = shared / (one.length + other.length - shared)
    const estimated = estimate(sketchOf(a), sketchOf(b))
    jaccardError += (estimated.jaccard - exact) ** 2
    containmentError += (estimated.containment[0] - shared / one.length) ** 2
    if (pair % 20 !== 0) continue // peers take minutes for all
    for (const [at, [, of]] of peerErrors.entries()) peerSums[at]! += (of(a, b) - exact) ** 2
  }
  const rmse = (sum: number, count: number): string => Math.sqrt(sum / count).toFixed(4)
  console.log(
    `  RMSE on ${PAIRS} pairs: Jaccard ${rmse(jaccardError, PAIRS)}, containment ${rmse(containmentError, PAIRS)}`,
  )
  for (const [at, [name]] of peerErrors.entries()) {
    console.log(`  ${name} on ${PAIRS / 20} of them: Jaccard ${rmse(peerSums[at]!, PAIRS / 20)}`)
  }
}

/** A flat copy of the first characters. */
function cut(text: string): string {
  return Buffer.from(text.slice(0, CHARACTERS)).toString()
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
