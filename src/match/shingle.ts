// Shingles: hashes of short runs of tokens, in the order of the text (Broder 1997).
// A shingle starts at every token and takes tokens until it weighs `size` words; characters of scripts without spaces
// weigh half a word, so the default of 3 means three words or six characters. A text lighter than one shingle
// is one shingle, so that short texts neither all match nor never match.

import type { Digest } from './digests.ts'
import { combine, mix } from './hash.ts'
import type { SketchSettings } from './options.ts'
import { createTokenizer, type Tokenizer, WORD_WEIGHT } from './tokenize.ts'

/** A text as shingles. */
export interface Shingled {
  /** Holds `count` hashes; overwritten by the next text. */
  readonly shingles: Uint32Array
  readonly count: number
  readonly tokens: number
  /** Equal for texts of equal tokens. To be asked for before the next text. */
  digest(): Digest
}

/** Makes a function that reads texts with one tokeniser and one buffer. */
export function createShingler({
  shingleSize,
  seed,
}: Pick<SketchSettings, 'shingleSize' | 'seed'>): (text: string, from: number) => Shingled {
  const tokenizer = createTokenizer({ withOffsets: false })
  let shingles = new Uint32Array(1024)
  return (text, from) => {
    const tokens = tokenizer.run(text, from)
    if (tokens > shingles.length) shingles = new Uint32Array(tokens * 2)
    const count = shingleInto(tokenizer, shingleSize, seed, shingles)
    return { shingles, count, tokens, digest: () => digestOf(shingles, count, tokens) }
  }
}

/** Shingle hashes of the tokeniser's last text, one for each starting token. Empty for a text without tokens. */
export function shingleHashes(tokens: Tokenizer, size: number, seed: number): Uint32Array {
  const shingles = new Uint32Array(tokens.count)
  const made = shingleInto(tokens, size, seed, shingles)
  return made === tokens.count ? shingles : shingles.slice(0, made)
}

/** Writes the shingle hashes of the tokeniser's last text into an array that is long enough; returns their number. */
export function shingleInto(tokens: Tokenizer, size: number, seed: number, into: Uint32Array): number {
  if (size === 3 && tokens.onlyWords && tokens.count >= 3) return shingleTriples(tokens, seed, into)
  const { count, hashes, weights } = tokens
  const start = mix(seed)
  const wanted = size * WORD_WEIGHT
  let made = 0
  for (let first = 0; first < count; first++) {
    let hash = start
    let weight = 0
    let next = first
    while (weight < wanted && next < count) {
      hash = combine(hash, hashes[next]!)
      weight += weights[next]!
      next++
    }
    if (weight < wanted && made > 0) break
    into[made++] = mix(hash)
    if (weight < wanted) break
  }
  return made
}

/** The same for the most usual case: three words each. Twice as fast. */
function shingleTriples({ count, hashes }: Tokenizer, seed: number, into: Uint32Array): number {
  const start = mix(seed)
  const made = count - 2
  for (let at = 0; at < made; at++) {
    into[at] = mix(combine(combine(combine(start, hashes[at]!), hashes[at + 1]!), hashes[at + 2]!))
  }
  return made
}

/** Two sums over the shingles and their places, which need not wait for each other as chains of hashes do. */
function digestOf(shingles: Uint32Array, count: number, tokens: number): Digest {
  let first = 0
  let second = 0
  for (let at = 0; at < count; at++) {
    const shingle = shingles[at]!
    first = (first + Math.imul(shingle, (at << 1) | 1)) | 0
    second ^= Math.imul(shingle ^ Math.imul(at, 0x9e3779b1), 0x85ebca6b)
  }
  return [mix(first), mix(second), tokens]
}

const SIGN = 1 << 31

/** How many numbers two sorted lists share; repeats count as often as both have them. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let left = 0
  let right = 0
  let shared = 0
  const lefts = a.length
  const rights = b.length
  while (left < lefts && right < rights) {
    // Signed numbers in the order of the unsigned ones, and sums in place of branches that no processor can foresee: in half
    // the time.
    const x = a[left]! ^ SIGN
    const y = b[right]! ^ SIGN
    const goesLeft = +(x <= y)
    const goesRight = +(y <= x)
    left += goesLeft
    right += goesRight
    shared += goesLeft & goesRight
  }
  return shared
}
