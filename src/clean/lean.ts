// How the words of a text lean: towards articles, or towards what stands around them. Plain text only, where no element
// says so. Phrases tell known prompts; words tell the tone ("should", "often", against "our", "subscribe", "Dec").
//
// Idea: a logistic regression over words (in a block, as its first, as its last) that many hosts of the training pages use
// (bench/train/words.ts); the forest sees the sum of a block's weights and the means of the blocks around it.
// Cost: one pass over the units of a text, a look-up a word. Guarantee: a page of which too few words are known, one in
// another language, leans nowhere: all its columns are 0, as on a quarter of the pages that the forest learns from.

import { FNV_BASIS, mixed } from './fnv.ts'
import { lazy } from './lexicon/lazy.ts'
import { WORD_WEIGHTS } from './model/words.ts'

/** Weights of words, in a table of hashes with open addressing. A word's place in its block is part of the hash. */
export interface WordWeights {
  readonly keys: Int32Array
  readonly weights: Float32Array
}

/** What a text says to the table. */
export interface WordHashes {
  /** Words of ASCII letters, in order; the first and the last one follow once more, marked as such. */
  readonly hashes: Int32Array
  /** Words in any letters. */
  readonly words: number
}

const FIRST_MARK = 94
const LAST_MARK = 36
/** A key that stands for an empty place. */
const NONE = 0

/** Share of a page's words that must be known: English pages have 0.6 and more, others less than 0.3. */
const KNOWN_SHARE_MIN = 0.45
/** Words of a block that are read. */
const WORDS_MAX = 2000

/** Blocks to either side that means are taken over. */
const SPANS: readonly number[] = [3, 8]
const SIDE_SPAN = 10

/** Columns of the lean, in the order in which `leanOf` writes them. */
export const LEAN_NAMES: readonly string[] = [
  ...['lean', 'lean-1', 'lean+1', ...SPANS.map((span) => `lean-around-${span}`)],
  ...['lean-before', 'lean-after'],
]

/** The weights that come with the package. */
export const wordWeights: () => WordWeights = lazy(() => tableOf(WORD_WEIGHTS))

/** Reads weights written as `word:12 ^first:-3 last$:4`, in hundredths of log-odds. */
export function tableOf(written: string): WordWeights {
  const entries = written === '' ? [] : written.split(' ')
  let size = 1
  while (size < entries.length * 2 + 1) size *= 2
  const table = { keys: new Int32Array(size), weights: new Float32Array(size) }
  for (const entry of entries) {
    const colon = entry.indexOf(':')
    const key = keyOf(entry.slice(0, colon))
    const place = placeOf(table, key)
    table.keys[place] = key
    table.weights[place] = Number(entry.slice(colon + 1)) / 100
  }
  return table
}

/** The hash of a word as the table writes it: "^" before the first word of a block, "$" behind the last. */
export function keyOf(written: string): number {
  const isFirst = written.startsWith('^')
  const isLast = written.endsWith('$')
  let hash = FNV_BASIS
  for (let at = isFirst ? 1 : 0; at < written.length - (isLast ? 1 : 0); at++)
    hash = mixed(hash, written.charCodeAt(at))
  if (isFirst) return filled(mixed(hash, FIRST_MARK))
  return filled(isLast ? mixed(hash, LAST_MARK) : hash)
}

const filled = (hash: number): number => (hash === NONE ? 1 : hash)

/** Where a key stands in a table, or the empty place where it would. */
function placeOf({ keys }: WordWeights, key: number): number {
  const mask = keys.length - 1
  let place = (key ^ (key >>> 15)) & mask
  while (keys[place] !== key && keys[place] !== NONE) place = (place + 1) & mask
  return place
}

/** Classes of ASCII: what parts words, what is in a word that no table knows; a letter stands for itself in lower case. */
const PARTS = 0
const FOREIGN = 1
const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32
  if (code >= 65 && lower >= 97 && lower <= 122) return lower
  return code >= 48 && code <= 57 ? FOREIGN : PARTS
})

/** Beyond ASCII: signs of Latin-1 and general punctuation part words. */
function isSign(code: number): boolean {
  return (code >= 0x80 && code < 0xc0) || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)
}

function unitAt(text: string, at: number): number {
  if (at >= text.length) return PARTS
  const code = text.charCodeAt(at)
  return code < 128 ? ASCII[code]! : isSign(code) ? PARTS : FOREIGN
}

/** The words of a text. */
export function wordHashes(text: string): WordHashes {
  const scratch = new Int32Array(WORDS_MAX + 2)
  const { count, words } = readWords(text, scratch)
  return { hashes: scratch.subarray(0, count), words }
}

/** Writes the hashes of a text's words, and says how many these are. */
function readWords(text: string, hashes: Int32Array): { count: number; words: number } {
  let count = 0
  let words = 0
  for (let at = 0; at < text.length && count < WORDS_MAX; at++) {
    let unit = unitAt(text, at)
    if (unit === PARTS) continue
    let hash = FNV_BASIS
    let isForeign = false
    for (; unit !== PARTS; unit = unitAt(text, ++at)) {
      hash = mixed(hash, unit)
      if (unit === FOREIGN) isForeign = true
    }
    words++
    if (!isForeign) hashes[count++] = hash
  }
  const own = count
  if (own > 0) hashes[count++] = mixed(hashes[0]!, FIRST_MARK)
  if (own > 0) hashes[count++] = mixed(hashes[own - 1]!, LAST_MARK)
  for (let at = 0; at < count; at++) hashes[at] = filled(hashes[at]!)
  return { count, words }
}

/** Values of LEAN_NAMES, block after block. */
export function leanOf(texts: readonly string[], table: WordWeights = wordWeights()): Float32Array {
  const count = texts.length
  const lean = new Float64Array(count)
  const mass = new Float64Array(count + 1)
  const sums = new Float64Array(count + 1)
  const hashes = new Int32Array(WORDS_MAX + 2)
  let words = 0
  let known = 0
  for (let i = 0; i < count; i++) {
    const own = readWords(texts[i]!, hashes)
    let sum = 0
    let met = 0
    for (let at = 0; at < own.count; at++) {
      const place = placeOf(table, hashes[at]!)
      if (table.keys[place] === NONE) continue
      sum += table.weights[place]!
      met++
      if (at < own.count - 2) known++
    }
    words += own.words
    lean[i] = met === 0 ? 0 : sum / Math.sqrt(met)
    const weight = Math.sqrt(own.words + 1)
    mass[i + 1] = mass[i]! + weight
    sums[i + 1] = sums[i]! + weight * lean[i]!
  }
  const values = new Float32Array(count * LEAN_NAMES.length)
  if (known >= KNOWN_SHARE_MIN * words) writeLean(values, lean, mass, sums)
  return values
}

function writeLean(values: Float32Array, lean: Float64Array, mass: Float64Array, sums: Float64Array): void {
  const count = lean.length
  const mean = (from: number, to: number): number => {
    const low = Math.max(0, from)
    const high = Math.min(count, to)
    return low >= high ? 0 : (sums[high]! - sums[low]!) / (mass[high]! - mass[low]!)
  }
  let at = 0
  for (let i = 0; i < count; i++) {
    values[at++] = lean[i]!
    values[at++] = i === 0 ? 0 : lean[i - 1]!
    values[at++] = i + 1 === count ? 0 : lean[i + 1]!
    for (const span of SPANS) values[at++] = mean(i - span, i + span + 1)
    values[at++] = mean(i - SIDE_SPAN, i)
    values[at++] = mean(i + 1, i + 1 + SIDE_SPAN)
  }
}
