// The flow of a plain text: where prose runs, which lines stand in one group or look alike, where chrome is certain.
// Without a DOM these are what parts an article from the lists around it, and none of it depends on the language.
//
// Idea: a few passes from both ends and prefix sums give every block its distances and shares; the best run is the
// stretch with the most words of prose, less a price for every other line.
// Cost: linear in the blocks. Guarantee: no column tells a page as a whole: a few hundred pages with a length each of
// their own would be learned by heart (f1 of plain text lost half a point by three such columns).

import { log } from './columns/numbers.ts'
import { leanOf } from './lean.ts'
import type { BlockFacts } from './measure.ts'
import { greatestSpan, type Span } from './span.ts'

/** Values of the flow's columns, block after block. */
export interface Flow {
  values: Float32Array
  /** Columns of `lean.ts`. */
  lean: Float32Array
}

/** Columns of the flow, in the order in which `flowOf` writes them. */
export const FLOW_NAMES: readonly string[] = [
  ...['since-prose', 'until-prose', 'gap-blocks', 'gap-words'],
  ...['run-start', 'run-end', 'to-median'],
  ...['group-lines', 'group-words', 'group-left', 'alike-run'],
  ...['terminals-5', 'terminals-15', 'words-15', 'strong-15', 'ages-10'],
  ...['since-strong', 'until-strong', 'strong-before', 'blocks-after', 'prose-after'],
  ...['twins', 'opens-symbol', 'to-previous'],
]

/** Distances in blocks beyond these tell no more. */
const DISTANCE_MAX = 40
const RUN_DISTANCE_MAX = 60
/** A phrase of at least this weight outside prose is certain chrome. */
const STRONG_WEIGHT_MIN = 0.6
/** Price of a line between two paragraphs, and share of its own words, in words of prose. */
const LINE_PRICE = 4
const WORD_PRICE = 0.5
/** Blocks to either side among which lines of the same shape are counted. */
const TWIN_SPAN = 6
/** A block is compared with the one before up to this ratio of words. */
const RATIO_MAX = 10

const near = (distance: number): number => Math.min(DISTANCE_MAX, distance)
const signed = (distance: number): number => Math.max(-RUN_DISTANCE_MAX, Math.min(RUN_DISTANCE_MAX, distance))

/** Measures the flow of a page. */
export function flowOf(facts: readonly BlockFacts[], totalProse: number): Flow {
  const count = facts.length
  const isStrong = (i: number): boolean => (facts[i]!.phrases[0]?.weight ?? 0) >= STRONG_WEIGHT_MIN && !facts[i]!.prose
  const words = sums(count, (i) => facts[i]!.shape.words)
  const terminals = sums(count, (i) => Number(facts[i]!.shape.endsTerminal))
  const strong = sums(count, (i) => Number(isStrong(i)))
  const ages = sums(count, (i) => Number(facts[i]!.timestamp))
  const prose = nearest(count, (i) => facts[i]!.prose)
  const marks = nearest(count, isStrong)
  const groups = stretches(count, (i) => (facts[i]!.block.layout?.blanksBefore ?? 0) === 0)
  const alike = stretches(count, (i) => isAlike(facts[i - 1]!, facts[i]!))
  const run = bestRun(facts)
  const values = new Float32Array(count * FLOW_NAMES.length)
  let at = 0
  for (let i = 0; i < count; i++) {
    const { shape, proseBefore, prose: isProse } = facts[i]!
    const [before, after] = [prose.before[i]!, prose.after[i]!]
    values[at++] = before < 0 ? -1 : near(i - before)
    values[at++] = after === count ? -1 : near(after - i)
    values[at++] = log(after - before - 1)
    values[at++] = log(words[after]! - words[before + 1]!)
    values[at++] = signed(i - run.start)
    values[at++] = signed(run.end - 1 - i)
    values[at++] = shape.words / Math.max(1, run.median)
    values[at++] = log(groups.end[i]! - groups.start[i]!)
    values[at++] = log(words[groups.end[i]!]! - words[groups.start[i]!]!)
    values[at++] = near(groups.end[i]! - 1 - i)
    values[at++] = log(alike.end[i]! - alike.start[i]!)
    values[at++] = meanAround(terminals, i, 5)
    values[at++] = meanAround(terminals, i, 15)
    values[at++] = log(meanAround(words, i, 15))
    values[at++] = meanAround(strong, i, 15)
    values[at++] = meanAround(ages, i, 10)
    values[at++] = marks.before[i]! < 0 ? -1 : near(i - marks.before[i]!)
    values[at++] = marks.after[i] === count ? -1 : near(marks.after[i]! - i)
    values[at++] = strong[i]! / Math.max(1, strong[count]!)
    values[at++] = log(count - 1 - i)
    values[at++] = 1 - (proseBefore + (isProse ? shape.words : 0)) / Math.max(1, totalProse)
    values[at++] = twins(facts, i)
    values[at++] = opensWithSymbol(facts[i]!.block.text) ? 1 : 0
    values[at++] = i === 0 ? -1 : Math.min(RATIO_MAX, shape.words / Math.max(1, facts[i - 1]!.shape.words))
  }
  return { values, lean: leanOf(facts.map(({ block }) => block.text)) }
}

/** Sums of a value over all blocks before each; one longer than the blocks. */
function sums(count: number, of: (i: number) => number): Float64Array {
  const total = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) total[i + 1] = total[i]! + of(i)
  return total
}

function meanAround(total: Float64Array, i: number, span: number): number {
  const low = Math.max(0, i - span)
  const high = Math.min(total.length - 1, i + span + 1)
  return (total[high]! - total[low]!) / (high - low)
}

/** The nearest block on either side of which something is true: −1 and `count` where there is none. */
function nearest(count: number, is: (i: number) => boolean): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(count).fill(-1)
  const after = new Int32Array(count).fill(count)
  for (let i = 1; i < count; i++) before[i] = is(i - 1) ? i - 1 : before[i - 1]!
  for (let i = count - 2; i >= 0; i--) after[i] = is(i + 1) ? i + 1 : after[i + 1]!
  return { before, after }
}

/** Where the stretch of blocks that go on from one to the next begins and ends (exclusive). */
function stretches(count: number, goesOn: (i: number) => boolean): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  for (let i = 1; i < count; i++) start[i] = goesOn(i) ? start[i - 1]! : i
  for (let i = count - 1; i >= 0; i--) end[i] = i === count - 1 || start[i + 1] === i + 1 ? i + 1 : end[i + 1]!
  return { start, end }
}

/** Two lines of about the same length that end alike. */
function isAlike({ shape: a }: BlockFacts, { shape: b }: BlockFacts): boolean {
  return a.endsTerminal === b.endsTerminal && Math.abs(a.words - b.words) <= 1.5 + Math.min(a.words, b.words) / 3
}

/** The stretch with the most prose, and the median length of its paragraphs in words. */
function bestRun(facts: readonly BlockFacts[]): Span & { median: number } {
  const { start, end } = greatestSpan(facts.length, (i) => {
    const { prose, shape } = facts[i]!
    return prose ? shape.words : -(LINE_PRICE + WORD_PRICE * shape.words)
  })
  const lengths = facts.slice(start, end).flatMap(({ prose, shape }) => (prose ? [shape.words] : []))
  lengths.sort((a, b) => a - b)
  return { start, end, median: lengths[lengths.length >> 1] ?? 0 }
}

/** Lines nearby of about the same length that end alike: items of one list. */
function twins(facts: readonly BlockFacts[], index: number): number {
  const { shape } = facts[index]!
  let found = 0
  for (let at = Math.max(0, index - TWIN_SPAN); at <= Math.min(facts.length - 1, index + TWIN_SPAN); at++) {
    const other = facts[at]!.shape
    if (at === index || other.endsTerminal !== shape.endsTerminal) continue
    if (Math.abs(other.words - shape.words) <= 1 + shape.words / 4) found++
  }
  return found
}

/** A line that opens with an arrow, a dingbat or a pictograph. */
function opensWithSymbol(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code >= 0x2190 && code < 0x2c00) || code === 0xd83c || code === 0xd83d || code === 0xd83e
}
