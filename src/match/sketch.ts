// Sketch: a short, portable stand-in for a text's shingles (fractional and bottom-k sampling in one).
// The kept hashes are the smallest ones of the sorted set: all below 2³² ÷ sampling, and at least `floor` of them.
// Two sketches are compared below the smaller of their limits, where both are complete: the shares there estimate
// Jaccard and containment without bias (Broder 1997; Irber et al. 2022). Cost: one merge.

import { describe, WiredeskError } from '../errors.ts'
import { DistinctCounter } from './distinct.ts'
import { resolveSketchOptions, type SketchOptions, type SketchSettings } from './options.ts'
import { createSampler, sampleLimit, sampleOf } from './sampler.ts'
import { createShingler } from './shingle.ts'

/** Version of the rules that turn a text into hashes. Sketches of different versions cannot be compared. */
export const SKETCH_VERSION = 1

/** A portable signature of a text. */
export interface Sketch {
  readonly version: number
  readonly settings: SketchSettings
  /** The smallest shingle hashes, ascending. */
  readonly hashes: Uint32Array
  /** Different shingles of the whole text. */
  readonly shingleCount: number
}

/** What two sketches say about their texts. */
export interface Estimate {
  readonly jaccard: number
  /** Share of a's shingles that stand in b, and of b's that stand in a. */
  readonly containment: readonly [ofAInB: number, ofBInA: number]
}

const TWO_32 = 2 ** 32

/**
 * Sketches a text. For many texts `createSketcher` is faster.
 * @example
 * estimate(sketch('Rain fell on the north coast on Monday.'), sketch('Rain fell on the north coast on Monday!')).jaccard // 1
 */
export function sketch(text: string, options: SketchOptions = {}): Sketch {
  return createSketcher(options)(text)
}

/**
 * Makes a function that sketches texts with one set of options and one set of buffers. Throws `bad-option`; the
 * function throws `bad-input` for what is no string.
 * @example
 * const sketchOf = createSketcher({ shingleSize: 4 })
 * texts.map(sketchOf)
 */
export function createSketcher(options: SketchOptions = {}): (text: string) => Sketch {
  const settings = resolveSketchOptions(options)
  const shingle = createShingler(settings)
  const sample = createSampler(settings)
  const different = new DistinctCounter()
  return (text) => {
    if (typeof text !== 'string') {
      throw new WiredeskError(
        'bad-input',
        `expected \`text\` to be a string, got ${describe(text)}, pass '' if there is none`,
      )
    }
    const { shingles, count } = shingle(text, 0)
    different.clear()
    different.addAll(shingles, count)
    const hashes = sample(shingles, count).slice()
    return { version: SKETCH_VERSION, settings, hashes, shingleCount: different.count }
  }
}

/** The sketch of a sorted set of shingle hashes. */
export function sketchOf(set: Uint32Array, settings: SketchSettings): Sketch {
  return { version: SKETCH_VERSION, settings, hashes: sampleOf(set, settings).slice(), shingleCount: set.length }
}

/** Estimates how alike two sketched texts are. Throws `bad-sketch` when their settings differ. */
export function estimate(a: Sketch, b: Sketch): Estimate {
  checkSame(a, b)
  const limit = Math.min(limitOf(a), limitOf(b))
  let left = 0
  let right = 0
  let shared = 0
  while (left < a.hashes.length && right < b.hashes.length) {
    const x = a.hashes[left]!
    const y = b.hashes[right]!
    if (x >= limit || y >= limit) break
    if (x === y) shared++
    if (x <= y) left++
    if (y <= x) right++
  }
  const inA = countBelow(a.hashes, limit)
  const inB = countBelow(b.hashes, limit)
  return { jaccard: share(shared, inA + inB - shared), containment: [share(shared, inA), share(shared, inB)] }
}

/** Below this hash the sketch has every shingle of its text. */
function limitOf(sketched: Sketch): number {
  const { hashes, shingleCount, settings } = sketched
  if (hashes.length === shingleCount) return TWO_32
  return Math.max(sampleLimit(settings), hashes[hashes.length - 1]! + 1)
}

function countBelow(hashes: Uint32Array, limit: number): number {
  let count = hashes.length
  while (count > 0 && hashes[count - 1]! >= limit) count--
  return count
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function checkSame(a: Sketch, b: Sketch): void {
  if (a.version !== b.version) {
    throw new WiredeskError(
      'bad-sketch',
      `expected sketches of one version, got ${a.version} and ${b.version}, sketch the texts anew`,
    )
  }
  checkSettings(a.settings, b.settings)
}

/** Throws `bad-sketch` that names the first setting in which the two differ. */
export function checkSettings(a: SketchSettings, b: SketchSettings): void {
  for (const name of ['shingleSize', 'sampling', 'floor', 'seed'] as const) {
    if (a[name] === b[name]) continue
    throw new WiredeskError(
      'bad-sketch',
      `expected sketches of one \`${name}\`, got ${a[name]} and ${b[name]}, sketch the texts anew`,
    )
  }
}
