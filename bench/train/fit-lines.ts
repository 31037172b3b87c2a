// Fits a multinomial logistic regression over hashed features and packs it: AdaGrad (Duchi et al. 2011), then only the
// greatest weights stay and are fitted again, twice; then weights become one of a few levels, found by Lloyd's algorithm.

import { BUCKET_BITS } from '../../src/clean/line-model/features.ts'
import { type StoredLineModel, softmax } from '../../src/clean/line-model/model.ts'
import { random, shuffle } from './gbdt.ts'

/** A line as the classifier sees it. */
export interface Example {
  features: Uint32Array
  kind: string
  weight: number
}

const BUCKETS = 1 << BUCKET_BITS
const EPOCHS = 4
const EPOCHS_AGAIN = 2
const RATE = 0.5
const BIAS_RATE = 0.02
/** Errors below this teach nothing. */
const ERROR_MIN = 0.002
/** Weights that stay after the first pruning, for each that stays in the end. */
const FIRST_PRUNING = 3
/** Levels of negative and of positive weights: with the kinds they must fit in a byte. */
const NEGATIVE_LEVELS = 2
const POSITIVE_LEVELS = 3
const LLOYD_ROUNDS = 30
const SEED = 11

/** Fits and packs; so many weights are kept. */
export function fitLines(examples: readonly Example[], kept: number): StoredLineModel {
  const fit = new Fit(examples)
  fit.train(EPOCHS)
  for (const count of [kept * FIRST_PRUNING, kept]) {
    fit.prune(count)
    fit.train(EPOCHS_AGAIN)
  }
  return fit.pack()
}

class Fit {
  private readonly kinds: string[]
  private readonly width: number
  private readonly weights: Float32Array
  private readonly squares: Float32Array
  private readonly bias: Float64Array
  private readonly next: () => number = random(SEED)
  private readonly order: Uint32Array
  private readonly targets: Uint8Array
  /** 0 for weights that were taken out. */
  private readonly open: Uint8Array

  constructor(private readonly examples: readonly Example[]) {
    this.kinds = [...new Set(examples.map(({ kind }) => kind))].sort()
    this.width = this.kinds.length
    this.weights = new Float32Array(BUCKETS * this.width)
    this.squares = new Float32Array(BUCKETS * this.width)
    this.open = new Uint8Array(BUCKETS * this.width).fill(1)
    this.bias = new Float64Array(this.width)
    this.order = Uint32Array.from(examples.keys())
    this.targets = Uint8Array.from(examples, ({ kind }) => this.kinds.indexOf(kind))
  }

  train(epochs: number): void {
    this.squares.fill(0)
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(this.order, this.next)
      for (const index of this.order) this.learn(this.examples[index]!, this.targets[index]!)
    }
  }

  private learn({ features, weight }: Example, target: number): void {
    const { width, weights, squares, open } = this
    const scale = 1 / Math.sqrt(features.length)
    const sums = new Float64Array(width)
    for (const bucket of features)
      for (let kind = 0; kind < width; kind++) sums[kind]! += weights[bucket * width + kind]!
    for (let kind = 0; kind < width; kind++) sums[kind] = this.bias[kind]! + sums[kind]! * scale
    const shares = softmax(sums)
    for (let kind = 0; kind < width; kind++) {
      const error = (shares[kind]! - (kind === target ? 1 : 0)) * weight
      if (Math.abs(error) < ERROR_MIN) continue
      this.bias[kind]! -= BIAS_RATE * error
      const gradient = error * scale
      for (const bucket of features) {
        const at = bucket * width + kind
        if (open[at] === 0) continue
        squares[at]! += gradient * gradient
        weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]! + 1e-3)
      }
    }
  }

  /** Leaves the greatest weights. */
  prune(count: number): void {
    const sizes = this.weights
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort()
    const least = sizes[Math.max(0, sizes.length - count)] ?? 0
    for (let at = 0; at < this.weights.length; at++) {
      if (Math.abs(this.weights[at]!) >= least && this.weights[at] !== 0) continue
      this.weights[at] = 0
      this.open[at] = 0
    }
  }

  pack(): StoredLineModel {
    const { weights, width } = this
    const levels = [
      ...levelsOf(
        weights.filter((weight) => weight < 0),
        NEGATIVE_LEVELS,
      ),
      ...levelsOf(
        weights.filter((weight) => weight > 0),
        POSITIVE_LEVELS,
      ),
    ]
    if (levels.length * width > 256) throw new Error(`expected kinds times levels to fit in a byte, got ${width} kinds`)
    const bytes: number[] = []
    let last = -1
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const codes: number[] = []
      for (let kind = 0; kind < width; kind++) {
        const weight = weights[bucket * width + kind]!
        if (weight !== 0) codes.push(kind * levels.length + nearest(levels, weight))
      }
      const gap = bucket - last - 1
      // A gap is one byte: a bucket without weights fills one that is longer.
      if (codes.length === 0 && gap < 255) continue
      bytes.push(gap, codes.length, ...codes)
      last = bucket
    }
    return {
      KINDS: this.kinds.join(' '),
      BIAS: Array.from(this.bias, (bias) => Number(bias.toFixed(4))),
      LEVELS: levels.map((level) => Number(level.toFixed(4))),
      WEIGHTS: Buffer.from(bytes).toString('base64'),
    }
  }
}

function nearest(levels: readonly number[], weight: number): number {
  let best = -1
  for (let i = 0; i < levels.length; i++) {
    // A weight keeps its sign.
    if (Math.sign(levels[i]!) !== Math.sign(weight)) continue
    if (best < 0 || Math.abs(levels[i]! - weight) < Math.abs(levels[best]! - weight)) best = i
  }
  return best
}

/** Lloyd's algorithm in one dimension, from quantiles. */
function levelsOf(values: Float32Array, count: number): number[] {
  const sorted = values.slice().sort()
  let levels = Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)] ?? 0)
  for (let round = 0; round < LLOYD_ROUNDS; round++) {
    const sums = levels.map(() => ({ total: 0, size: 0 }))
    for (const value of sorted) {
      const own = sums[nearest(levels, value)]!
      own.total += value
      own.size++
    }
    levels = levels.map((level, i) => (sums[i]!.size > 0 ? sums[i]!.total / sums[i]!.size : level))
  }
  return levels
}
