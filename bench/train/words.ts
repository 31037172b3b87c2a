// Fits the weights of words (src/clean/lean.ts): a logistic regression over the words of blocks, by AdaGrad (Duchi et al.
// 2011) over the blocks in an order of its own each round. Only words that many hosts use have a weight: they tell how
// sites and articles speak, not what a page is about. Deterministic for a given seed.

import { keyOf, tableOf, type WordWeights, wordHashes } from '../../src/clean/lean.ts'
import { random, shuffle } from './gbdt.ts'

/** A page to learn from. */
export interface WordPage {
  readonly host: number
  readonly fold: number
  readonly texts: readonly string[]
  readonly labels: Float32Array
  /** How much each block counts. */
  readonly weights: Float32Array
}

/** Hosts that must use a word; out of fold 30 did as well, and 12 with pairs of words a little better. */
const HOSTS_MIN = 20
const ROUNDS = 10
const RATE = 0.05
/** Decay of weights, times the weight of all blocks. */
const DECAY = 2.5e-5
const SEED = 11

/** Weights as `tableOf` reads them. */
export function fitWords(pages: readonly WordPage[]): string {
  const names = wordsOfMany(pages)
  const number = new Map(names.map((name, at) => [keyOf(name), at]))
  const rows = pages.flatMap(({ texts, labels, weights }) =>
    texts.flatMap((text, i) => {
      const known = [...wordHashes(text).hashes].flatMap((hash) => number.get(hash) ?? [])
      return known.length === 0 ? [] : [{ known, label: labels[i]!, weight: weights[i]! }]
    }),
  )
  const fitted = descend(rows, names.length)
  return names
    .map((name, at) => [name, Math.round(fitted[at]! * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `${name}:${weight}`)
    .join(' ')
}

/** For the pages of each fold the weights that the others give. */
export function tablesByFold(pages: readonly WordPage[], folds: number): WordWeights[] {
  return Array.from({ length: folds }, (_, fold) => tableOf(fitWords(pages.filter((page) => page.fold !== fold))))
}

interface Row {
  known: readonly number[]
  label: number
  weight: number
}

function descend(rows: readonly Row[], count: number): Float64Array {
  const values = new Float64Array(count)
  const squares = new Float64Array(count).fill(1e-2)
  const decay = decayOf(rows, count)
  let bias = 0
  let biasSquares = 1e-2
  const next = random(SEED)
  const order = Int32Array.from(rows, (_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const at of order) {
      const { known, label, weight } = rows[at]!
      const scale = 1 / Math.sqrt(known.length)
      let sum = bias
      for (const word of known) sum += values[word]! * scale
      const error = weight * (1 / (1 + Math.exp(-sum)) - label)
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      for (const word of known) {
        const gradient = error * scale + weight * decay[word]! * values[word]!
        squares[word]! += gradient * gradient
        values[word]! -= (RATE * gradient) / Math.sqrt(squares[word]!)
      }
    }
  }
  return values
}

/** The decay of each word for a unit of weight of a block that has it: rare words are met seldom, and then decay more. */
function decayOf(rows: readonly Row[], count: number): Float64Array {
  const mass = new Float64Array(count)
  let total = 0
  for (const { known, weight } of rows) {
    total += weight
    for (const word of known) mass[word]! += weight
  }
  return mass.map((own) => (DECAY * total) / Math.max(own, 1e-9))
}

/** Words that enough hosts use, with their marks, in the order of the alphabet. */
function wordsOfMany(pages: readonly WordPage[]): string[] {
  const hosts = new Map<string, Set<number>>()
  const count = (word: string, host: number): void => {
    const own = hosts.get(word)
    if (own) own.add(host)
    else hosts.set(word, new Set([host]))
  }
  for (const { host, texts } of pages)
    for (const text of texts) {
      const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
      const plain = words.filter((word) => /^[a-z]+$/i.test(word)).map((word) => word.toLowerCase())
      for (const word of plain) count(word, host)
      if (plain.length > 0) count(`^${plain[0]!}`, host)
      if (plain.length > 0) count(`${plain.at(-1)!}$`, host)
    }
  return [...hosts].flatMap(([word, own]) => (own.size >= HOSTS_MIN ? [word] : [])).sort()
}
