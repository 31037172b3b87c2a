// The scorer's second look: what the first pass thinks of the neighbours, of the containers, and of the whole sequence.
// A block is judged by the company it keeps (jusText's idea of a context-sensitive pass, with learned weights).

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

interface ContextColumn {
  name: string
  of: (index: number, page: Measured, context: Context) => number
}

const log = (value: number): number => Math.log2(1 + value)

const SHARED: readonly ContextColumn[] = [
  { name: 'p', of: (i, _, c) => c.first[i]! },
  ...[-3, -2, -1, 1, 2, 3].map(
    (step): ContextColumn => ({ name: `p${step}`, of: (i, _, c) => (i + step < 0 ? -1 : (c.first[i + step] ?? -1)) }),
  ),
  ...[2, 6, 15].map(
    (span): ContextColumn => ({
      name: `p-around-${span}`,
      of: (i, p, c) => windowMean(c, i - span, i + span + 1, p.facts.length),
    }),
  ),
  { name: 'mass-before', of: (i, p, c) => c.mass[i]! / Math.max(1, c.mass[p.facts.length]!) },
  { name: 'mass-after', of: (i, p, c) => 1 - c.mass[i + 1]! / Math.max(1, c.mass[p.facts.length]!) },
  { name: 'mass', of: (_, p, c) => log(c.mass[p.facts.length]!) },
  { name: 'core-before', of: (i, _, c) => (c.coreBefore[i]! < 0 ? -1 : Math.min(30, i - c.coreBefore[i]!)) },
  { name: 'core-after', of: (i, _, c) => (c.coreAfter[i]! < 0 ? -1 : Math.min(30, c.coreAfter[i]! - i)) },
  {
    name: 'words-to-core-before',
    of: (i, _, c) => (c.coreBefore[i]! < 0 ? -1 : log(c.words[i]! - c.words[c.coreBefore[i]! + 1]!)),
  },
  {
    name: 'words-to-core-after',
    of: (i, _, c) => (c.coreAfter[i]! < 0 ? -1 : log(c.words[c.coreAfter[i]!]! - c.words[i + 1]!)),
  },
]

const TREE: readonly ContextColumn[] = [1, 2, 3, 4].flatMap((level): ContextColumn[] => [
  { name: `p-in-${level}`, of: (i, p, c) => c.inside[elementAt(p, i, level)]! },
  { name: `share-in-${level}`, of: (i, p, c) => c.share[elementAt(p, i, level)]! },
])

const SAME: readonly ContextColumn[] = [-1, 1].map((direction) => ({
  name: `common-depth-to-core${direction}`,
  of: (i, p, c) => commonDepth(p, i, direction < 0 ? c.coreBefore[i]! : c.coreAfter[i]!),
}))

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

function elementAt(page: Measured, index: number, level: number): number {
  let element = page.facts[index]!.block.dom!.element
  for (let i = 0; i < level && element.parent; i++) element = element.parent
  return element.index
}

const HTML_CONTEXT = [...SHARED, ...TREE, ...SAME]

/** Names of the second pass's columns: those of the first, then the context. */
export function contextColumnNames(columns: readonly string[]): string[] {
  return [...columns, ...HTML_CONTEXT.map(({ name }) => name)]
}

/** The second pass's matrix: the first pass's rows, widened by the context. */
export function widen(page: Measured, rows: Float32Array, first: Float32Array): Float32Array {
  const count = page.facts.length
  const width = count === 0 ? 0 : rows.length / count
  const context = contextOf(page, first)
  const wide = new Float32Array(count * (width + HTML_CONTEXT.length))
  for (let i = 0; i < count; i++) {
    wide.set(rows.subarray(i * width, (i + 1) * width), i * (width + HTML_CONTEXT.length))
    let at = i * (width + HTML_CONTEXT.length) + width
    for (const column of HTML_CONTEXT) wide[at++] = column.of(i, page, context)
  }
  return wide
}
