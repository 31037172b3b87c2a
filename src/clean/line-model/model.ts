// A linear classifier of lines by what they say: which kind of block a line is, from its words and pieces of words alone.
// It knows wordings that nobody wrote down, in the languages that it was trained on and a little in their relatives.
//
// Idea: multinomial logistic regression over hashed features (Joulin et al. 2017, "Bag of tricks for efficient text
// classification"), pruned to the weights that matter, each stored in a byte: a kind and one of a few levels.
// Weights: bench/train/lines.ts fits them on lines written for it and on the lexicon. Cost: a few additions a feature.

import type { BlockKind } from '../../types.ts'
import { lazy } from '../lexicon/lazy.ts'
import * as stored from '../model/lines.ts'
import { BUCKET_BITS, featuresOf } from './features.ts'

/** What model/lines.ts holds. */
export interface StoredLineModel {
  /** Kinds in the order of their numbers, parted by blanks; `body` stands for all that is the article's. */
  readonly KINDS: string
  /** Log-odds of each kind before any feature. */
  readonly BIAS: readonly number[]
  /** What the levels of weights stand for. */
  readonly LEVELS: readonly number[]
  /** Base64: for every bucket that has weights how many buckets lie before it and how many weights follow, then those. */
  readonly WEIGHTS: string
}

/** The model, unpacked. */
export interface LineModel {
  kinds: readonly BlockKind[]
  numbers: ReadonlyMap<BlockKind, number>
  /** Number of what stands for the article's text. */
  body: number
  bias: readonly number[]
  /** Where the weights of each bucket lie: that of the first, and in the lowest byte how many they are. */
  spans: Uint32Array
  /** A bit for each bucket that has weights: most have none, and this table stays in the processor's cache. */
  filled: Uint8Array
  /** A kind and a level, as one number. */
  codes: Uint8Array
  /** By code. */
  kindOf: Uint8Array
  weightOf: readonly number[]
}

/** Bits of how many weights a bucket has, in a span. */
const SPAN_BITS = 8
const SPAN_END = 1 << SPAN_BITS

/** What a line may be: probabilities. */
export class LineGuess {
  /** The likeliest kind of chrome, and its probability. */
  readonly kind: BlockKind
  readonly probability: number
  /** That the line is no text of an article. */
  readonly chrome: number

  constructor(
    private readonly model: LineModel,
    private readonly shares: readonly number[],
  ) {
    const { kinds, body } = model
    let best = body === 0 ? 1 : 0
    for (let kind = 0; kind < shares.length; kind++) if (kind !== body && shares[kind]! > shares[best]!) best = kind
    this.kind = kinds[best]!
    this.probability = shares[best]!
    this.chrome = 1 - shares[body]!
  }

  /** That it is of a kind; 0 for kinds that the classifier does not know. */
  of(kind: BlockKind): number {
    const number = this.model.numbers.get(kind)
    return number === undefined ? 0 : this.shares[number]!
  }

  /** The kinds of chrome that are at least so likely. */
  likelier(least: number): BlockKind[] {
    const { kinds, body } = this.model
    return kinds.filter((_, index) => index !== body && this.shares[index]! >= least)
  }
}

/**
 * Guesses what a line is by its words.
 *
 * @example
 * guessLine('Melde dich für unseren Abendbrief an').kind // 'newsletter'
 */
export function guessLine(text: string): LineGuess {
  return guessWith(MODEL(), text)
}

const MODEL: () => LineModel = lazy(() => unpack(stored))

/** The same with any model. */
export function guessWith(model: LineModel, text: string): LineGuess {
  return new LineGuess(model, sharesOf(model, text))
}

function sharesOf({ bias, spans, filled, codes, kindOf, weightOf }: LineModel, text: string): number[] {
  const buckets = featuresOf(text)
  // An array of floats like any other: V8 keeps typed ones of this size outside of its heap, which takes longer than the sums.
  const sums = bias.slice().fill(0)
  const scale = 1 / Math.sqrt(buckets.length)
  // Where the weights lie is looked up before they are added, since the processor waits for all of these places at once;
  // the list of buckets becomes that of their spans.
  let found = 0
  for (let index = 0; index < buckets.length; index++) {
    const bucket = buckets[index]!
    if (((filled[bucket >> 3]! >> (bucket & 7)) & 1) === 1) buckets[found++] = spans[bucket]!
  }
  for (let index = 0; index < found; index++) {
    const from = buckets[index]! >>> SPAN_BITS
    const end = from + (buckets[index]! & (SPAN_END - 1))
    for (let at = from; at < end; at++) sums[kindOf[codes[at]!]!]! += weightOf[codes[at]!]!
  }
  for (let kind = 0; kind < sums.length; kind++) sums[kind] = bias[kind]! + sums[kind]! * scale
  return softmax(sums)
}

/** Turns log-odds into probabilities, in place. */
export function softmax<Sums extends number[] | Float64Array>(sums: Sums): Sums {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  for (let kind = 0; kind < sums.length; kind++) total += sums[kind] = Math.exp(sums[kind]! - most)
  for (let kind = 0; kind < sums.length; kind++) sums[kind]! /= total
  return sums
}

/** Unpacks a stored model. */
export function unpack({ KINDS, BIAS, LEVELS, WEIGHTS }: StoredLineModel): LineModel {
  const kinds = KINDS.split(' ') as BlockKind[]
  const binary = atob(WEIGHTS)
  const spans = new Uint32Array(1 << BUCKET_BITS)
  const filled = new Uint8Array(1 << (BUCKET_BITS - 3))
  const codes = new Uint8Array(binary.length)
  let [bucket, count] = [0, 0]
  for (let at = 0; at < binary.length; ) {
    bucket += binary.charCodeAt(at++)
    const weights = binary.charCodeAt(at++)
    if (weights > 0) filled[bucket >> 3]! |= 1 << (bucket & 7)
    spans[bucket++] = (count << SPAN_BITS) | weights
    for (const end = at + weights; at < end; at++) codes[count++] = binary.charCodeAt(at)
  }
  const all = kinds.flatMap((_, kind) => LEVELS.map((level) => ({ kind, level })))
  return {
    kinds,
    numbers: new Map(kinds.map((kind, number) => [kind, number])),
    body: kinds.indexOf('body'),
    bias: BIAS,
    spans,
    filled,
    codes: codes.slice(0, count),
    kindOf: Uint8Array.from(all, ({ kind }) => kind),
    weightOf: all.map(({ level }) => level),
  }
}
