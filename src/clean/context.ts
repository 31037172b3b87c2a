// The scorer's second look: what the first pass thinks of the neighbours, of the containers, and of the whole sequence.
// A block is judged by the company it keeps (jusText's idea of a context-sensitive pass, with learned weights).

import { log } from './columns/numbers.ts'
import type { Measured } from './measure.ts'

/** Context of every block, made from the first pass's probabilities. */
interface Context {
  first: Float32Array
  /** Words times probability, summed before each block; one longer than the blocks. */
  mass: Float64Array
  words: Float64Array
  /** Index of the nearest confident prose block before and after, or −1. */
  coreBefore: Int32Array
  coreAfter: Int32Array
  /** Mean probability inside each element, weighted by words, and its share of all mass. */
  inside: Float32Array
  share: Float32Array
}

/** A block the first pass is sure of, long enough to be a paragraph. */
const CORE_PROBABILITY_MIN = 0.8
const CORE_WORDS_MIN = 12

function contextOf(page: Measured, first: Float32Array): Context {
  const count = page.facts.length
  const mass = new Float64Array(count + 1)
  const words = new Float64Array(count + 1)
  const coreBefore = new Int32Array(count).fill(-1)
  const coreAfter = new Int32Array(count).fill(-1)
  for (const [i, fact] of page.facts.entries()) {
    words[i + 1] = words[i]! + fact.shape.words
    mass[i + 1] = mass[i]! + fact.shape.words * first[i]!
  }
  for (let i = 1; i < count; i++) coreBefore[i] = isCore(page, first, i - 1) ? i - 1 : coreBefore[i - 1]!
  for (let i = count - 2; i >= 0; i--) coreAfter[i] = isCore(page, first, i + 1) ? i + 1 : coreAfter[i + 1]!
  return { first, mass, words, coreBefore, coreAfter, ...containersOf(page, first, mass[count]!) }
}

function isCore(page: Measured, first: Float32Array, index: number): boolean {
  return first[index]! >= CORE_PROBABILITY_MIN && page.facts[index]!.shape.words >= CORE_WORDS_MIN
}

function containersOf(page: Measured, first: Float32Array, total: number): Pick<Context, 'inside' | 'share'> {
  const words = page.tree?.containers.words ?? NO_WORDS
  const inside = new Float32Array(words.length)
  const share = new Float32Array(words.length)
  for (const [i, fact] of page.facts.entries()) {
    let steps = 0
    for (let e = fact.block.dom?.element; e && steps < 40; e = e.parent, steps++)
      inside[e.index]! += fact.shape.words * first[i]!
  }
  for (let i = 0; i < words.length; i++) {
    share[i] = inside[i]! / Math.max(1, total)
    inside[i]! /= Math.max(1, words[i]!)
  }
  return { inside, share }
}

const NO_WORDS = new Float64Array(0)

/** Steps to the neighbours whose probabilities are columns, and blocks to either side that means are taken over. */
const STEPS: readonly number[] = [-3, -2, -1, 1, 2, 3]
const SPANS: readonly number[] = [2, 6, 15]
/** Elements around a block whose sums are columns. */
const LEVELS: readonly number[] = [1, 2, 3, 4]
/** Distances in blocks beyond this tell no more. */
const DISTANCE_MAX = 30

const CONTEXT_NAMES: readonly string[] = [
  ...['p', ...STEPS.map((step) => `p${step}`), ...SPANS.map((span) => `p-around-${span}`)],
  ...['mass-before', 'mass-after', 'mass', 'core-before', 'core-after'],
  ...['words-to-core-before', 'words-to-core-after'],
  ...LEVELS.flatMap((level) => [`p-in-${level}`, `share-in-${level}`]),
  ...['common-depth-to-core-1', 'common-depth-to-core1'],
] // biome-ignore format: a list

/** Writes the values of CONTEXT_NAMES from `from` on. */
function writeContext(row: Float32Array, from: number, index: number, page: Measured, context: Context): void {
  const { first, mass, words, coreBefore, coreAfter, inside, share } = context
  const count = first.length
  const total = mass[count]!
  const before = coreBefore[index]!
  const after = coreAfter[index]!
  let at = from
  row[at++] = first[index]!
  for (const step of STEPS) row[at++] = index + step < 0 || index + step >= count ? -1 : first[index + step]!
  for (const span of SPANS) row[at++] = windowMean(context, index - span, index + span + 1, count)
  row[at++] = mass[index]! / Math.max(1, total)
  row[at++] = 1 - mass[index + 1]! / Math.max(1, total)
  row[at++] = log(total)
  row[at++] = before < 0 ? -1 : Math.min(DISTANCE_MAX, index - before)
  row[at++] = after < 0 ? -1 : Math.min(DISTANCE_MAX, after - index)
  row[at++] = before < 0 ? -1 : log(words[index]! - words[before + 1]!)
  row[at++] = after < 0 ? -1 : log(words[after]! - words[index + 1]!)
  let { element } = page.facts[index]!.block.dom!
  for (let level = 0; level < LEVELS.length; level++) {
    element = element.parent ?? element
    row[at++] = inside[element.index]!
    row[at++] = share[element.index]!
  }
  row[at++] = commonDepth(page, index, before)
  row[at++] = commonDepth(page, index, after)
}

/** Steps from a block's element up to the first ancestor shared with another block's; −1 without the other. */
function commonDepth(page: Measured, index: number, other: number): number {
  if (other < 0) return -1
  let left = page.facts[index]!.block.dom!.element
  let right = page.facts[other]!.block.dom!.element
  const depth = left.depth
  while (left !== right && left.parent && right.parent) {
    if (left.depth >= right.depth) left = left.parent
    else right = right.parent
  }
  return Math.min(12, depth - left.depth)
}

function windowMean(context: Context, from: number, to: number, count: number): number {
  const low = Math.max(0, from)
  const high = Math.min(count, to)
  return (context.mass[high]! - context.mass[low]!) / Math.max(1, context.words[high]! - context.words[low]!)
}

/** Names of the second pass's columns: those of the first, then the context. */
export function contextColumnNames(columns: readonly string[]): string[] {
  return [...columns, ...CONTEXT_NAMES]
}

/** Writes the context at the end of each row, where there is room for it behind the first pass's columns. */
export function addContext(page: Measured, rows: Float32Array, width: number, first: Float32Array): void {
  const context = contextOf(page, first)
  const from = width - CONTEXT_NAMES.length
  for (let i = 0; i < page.facts.length; i++) writeContext(rows, i * width + from, i, page, context)
}

/** The second pass's matrix made of the first's. */
export function widen(page: Measured, rows: Float32Array, first: Float32Array): Float32Array {
  const count = page.facts.length
  const width = count === 0 ? 0 : rows.length / count
  const wider = width + CONTEXT_NAMES.length
  const wide = new Float32Array(count * wider)
  for (let i = 0; i < count; i++) wide.set(rows.subarray(i * width, (i + 1) * width), i * wider)
  addContext(page, wide, wider, first)
  return wide
}
