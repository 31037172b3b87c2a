// The scorer's columns: a row a column. Adding one means adding a line and retraining (npm run train).
// −1 stands for "unknown" throughout (no case in the script, no DOM).

import type { BlockKind } from '../types.ts'
import { STORY } from './columns-story.ts'
import { FLOW_NAMES } from './flow.ts'
import { CLASS_GROUPS } from './lexicon/class-words.ts'
import { type BlockFacts, type Measured, mainSteps } from './measure.ts'
import { PLACE_TAGS, type Tree } from './measure-dom.ts'

/** One column: its name and how it is read off. */
export interface Column {
  name: string
  of: (fact: BlockFacts, page: Measured) => number
  /** Mostly 0, and written by `fillBits` for all such columns at once. */
  isBit?: boolean
}

/** Groups of kinds that share a column: what matters to the scorer is the sort of chrome, not its exact name. */
const PHRASE_GROUPS: Readonly<Record<string, readonly BlockKind[]>> = {
  navigate: ['nav', 'share', 'login', 'search-form', 'a11y', 'js-notice', 'player', 'widget', 'embed', 'masthead'],
  stories: ['related', 'most-read', 'next-story', 'read-more'],
  appeal: ['newsletter', 'subscription', 'paywall', 'app-promo', 'donation', 'adblock', 'feedback', 'poll'],
  law: ['legal', 'footer', 'consent'],
  signature: ['byline', 'timestamp', 'author-bio', 'dateline'],
  picture: ['caption', 'photo-credit'],
  source: ['credit', 'desk-line', 'syndication', 'correction', 'editors-note', 'wire-advisory', 'press-boilerplate'],
  ad: ['ad-label', 'sponsored'],
  talk: ['comments'],
  tags: ['tag-list', 'kicker', 'live-stamp'],
}
export const PHRASE_GROUP_NAMES: readonly string[] = Object.keys(PHRASE_GROUPS)
const GROUP_OF_KIND: ReadonlyMap<BlockKind, string> = new Map(
  PHRASE_GROUP_NAMES.flatMap((name) => PHRASE_GROUPS[name]!.map((kind) => [kind, name] as const)),
)

/** Strongest weight of a group's phrases in the block. */
function phraseWeight(fact: BlockFacts, group: string): number {
  let best = 0
  for (const hit of fact.phrases) if (hit.weight > best && GROUP_OF_KIND.get(hit.kind) === group) best = hit.weight
  return best
}

/** Strongest weight of any phrase that means chrome. */
export function chromeWeight(fact: BlockFacts): number {
  return fact.phrases[0]?.weight ?? 0
}

const log = (value: number): number => Math.log2(1 + value)
const flag = (value: boolean | undefined): number => (value ? 1 : 0)

const SHAPE: readonly Column[] = [
  { name: 'chars', of: (f) => log(f.shape.chars) },
  { name: 'words', of: (f) => log(f.shape.words) },
  { name: 'word-chars', of: (f) => f.shape.chars / Math.max(1, f.shape.words) },
  { name: 'ends-terminal', of: (f) => flag(f.shape.endsTerminal) },
  { name: 'ends-ellipsis', of: (f) => flag(f.shape.endsEllipsis) },
  { name: 'ends-colon', of: (f) => flag(f.shape.endsColon) },
  { name: 'starts-lower', of: (f) => flag(f.shape.startsLower) },
  { name: 'starts-quote', of: (f) => flag(f.shape.startsQuote) },
  { name: 'starts-digit', of: (f) => flag(f.shape.startsDigit) },
  { name: 'commas', of: (f) => f.shape.commas / Math.max(1, f.shape.words) },
  { name: 'terminals', of: (f) => log(f.shape.terminals) },
  { name: 'digit-share', of: (f) => f.shape.digitShare },
  { name: 'upper-share', of: (f) => f.shape.upperShare },
  { name: 'lower-words', of: (f) => f.shape.lowerWordShare },
  { name: 'separators', of: (f) => f.shape.separators / Math.max(1, f.shape.words) },
  { name: 'quotes', of: (f) => Math.min(6, f.shape.quotes) },
  { name: 'address', of: (f) => flag(f.shape.hasAddress) },
  { name: 'prose', of: (f) => flag(f.prose) },
  { name: 'title-likeness', of: (f) => f.titleLikeness },
  { name: 'repeats', of: (f) => Math.min(5, f.repeats) },
  { name: 'repeated-before', of: (f) => Math.min(5, f.repeatedBefore) },
  { name: 'timestamp', of: (f) => flag(f.timestamp) },
  { name: 'relative-age', of: (f) => flag(f.relativeAge) },
  { name: 'in-description', of: (f) => flag(f.inDescription) },
  { name: 'phrase-any', of: chromeWeight },
  {
    name: 'phrase-cover',
    of: (f) => ((f.phrases[0]?.end ?? 0) - (f.phrases[0]?.start ?? 0)) / Math.max(1, f.shape.chars),
  },
  { name: 'appeal', of: (f) => f.appeal?.confidence ?? 0 },
  ...PHRASE_GROUP_NAMES.map((name): Column => ({ name: `phrase-${name}`, of: (f) => phraseWeight(f, name) })),
]

/** The place among the blocks: positions, and the nearest neighbours. */
const ORDER: readonly Column[] = [
  { name: 'position', of: (f, p) => f.index / Math.max(1, p.facts.length) },
  { name: 'blocks', of: (_, p) => log(p.facts.length) },
  { name: 'page-words', of: (_, p) => log(p.totalWords) },
  { name: 'page-prose', of: (_, p) => p.totalProse / Math.max(1, p.totalWords) },
  ...[-2, -1, 1, 2].flatMap((step): Column[] => [
    { name: `words${step}`, of: (f, p) => around(f, p, step, (n) => log(n.shape.words)) },
    { name: `prose${step}`, of: (f, p) => around(f, p, step, (n) => flag(n.prose)) },
    { name: `terminal${step}`, of: (f, p) => around(f, p, step, (n) => flag(n.shape.endsTerminal)) },
    { name: `phrase${step}`, of: (f, p) => around(f, p, step, chromeWeight) },
  ]),
  { name: 'since-chrome-heading', of: (f) => Math.min(40, f.sinceChromeHeading) },
  { name: 'since-headline', of: (f) => Math.max(-60, Math.min(60, f.sinceHeadline)) },
  { name: 'prose-before', of: (f, p) => f.proseBefore / Math.max(1, p.totalProse) },
  ...[3, 10].map((span): Column => ({ name: `prose-around-${span}`, of: (f, p) => log(proseAround(f, p, span)) })),
  { name: 'age+1', of: (f, p) => around(f, p, 1, (n) => flag(n.relativeAge || n.timestamp)) },
  { name: 'age-1', of: (f, p) => around(f, p, -1, (n) => flag(n.relativeAge || n.timestamp)) },
]

function proseAround(fact: BlockFacts, page: Measured, span: number): number {
  const first = page.facts[Math.max(0, fact.index - span)]!
  const last = page.facts[fact.index + span + 1]
  return (last ? last.proseBefore : page.totalProse) - first.proseBefore - (fact.prose ? fact.shape.words : 0)
}

function around(fact: BlockFacts, page: Measured, step: number, read: (neighbour: BlockFacts) => number): number {
  const at = fact.index + step
  // A look-up by −1 would be one by name.
  const neighbour = at < 0 ? undefined : page.facts[at]
  return neighbour ? read(neighbour) : -1
}

const LINES: readonly Column[] = [
  { name: 'line-blanks', of: (f) => Math.min(6, f.block.layout?.blanksBefore ?? 0) },
  { name: 'line-blanks+1', of: (f, p) => around(f, p, 1, (n) => Math.min(6, n.block.layout?.blanksBefore ?? 0)) },
  { name: 'line-indent', of: (f) => Math.min(20, f.block.layout?.indent ?? 0) },
  { name: 'line-count', of: (f) => Math.min(12, f.block.layout?.lines ?? 1) },
  { name: 'line-bullet', of: (f) => flag(f.block.layout?.bullet) },
  { name: 'line-bullet-1', of: (f, p) => around(f, p, -1, (n) => flag(n.block.layout?.bullet)) },
  { name: 'line-bullet+1', of: (f, p) => around(f, p, 1, (n) => flag(n.block.layout?.bullet)) },
  { name: 'line-glued', of: (f) => flag(f.block.layout?.glued) },
]

const TAGS = 'p li div span h1 h2 h3 h4 td figcaption blockquote summary dd pre button'.split(' ')

const DOM: readonly Column[] = [
  ...TAGS.map((tag): Column => ({ name: `tag-${tag}`, of: (f) => flag(f.block.dom!.tag === tag) })),
  { name: 'inline', of: (f) => flag(f.block.dom!.element.tag === 'a' || f.block.dom!.element.tag === 'span') },
  { name: 'link-share', of: (f) => f.linkShare },
  { name: 'links', of: (f) => Math.min(12, f.block.dom!.links) },
  { name: 'strong-share', of: (f) => f.block.dom!.strongChars / Math.max(1, f.shape.chars) },
  { name: 'depth', of: (f) => f.block.dom!.element.depth },
  { name: 'hidden', of: (f, p) => p.tree!.hidden[f.block.dom!.element.index]! },
  { name: 'itemprop-body', of: (f, p) => p.tree!.articleBody[f.block.dom!.element.index]! },
  { name: 'main-steps', of: (f, p) => mainSteps(p, f) },
  { name: 'in-body-data', of: (f) => (f.inArticleBody === undefined ? -1 : flag(f.inArticleBody)) },
  { name: 'twins', of: (f, p) => log(p.tree!.twins[f.block.dom!.element.index]!) },
  { name: 'parent-twins', of: (f, p) => log(p.tree!.twins[f.block.dom!.element.parent?.index ?? 0]!) },
  ...[-1, 1].flatMap((step): Column[] => [
    { name: `link-share${step}`, of: (f, p) => around(f, p, step, (n) => n.linkShare) },
    { name: `same-tag${step}`, of: (f, p) => around(f, p, step, (n) => flag(n.block.dom!.tag === f.block.dom!.tag)) },
    {
      name: `same-parent${step}`,
      of: (f, p) => around(f, p, step, (n) => flag(n.block.dom!.element.parent === f.block.dom!.element.parent)),
    },
  ]),
  ...[1, 2, 3].flatMap((level): Column[] => [
    { name: `prose-in-${level}`, of: (f, p) => containerAt(f, p, level).prose / Math.max(1, p.totalProse) },
    {
      name: `links-in-${level}`,
      of: (f, p) => containerAt(f, p, level).linkWords / Math.max(1, containerAt(f, p, level).words),
    },
    {
      name: `paragraphs-in-${level}`,
      of: (f, p) => containerAt(f, p, level).paragraphs / Math.max(1, containerAt(f, p, level).blocks),
    },
    { name: `blocks-in-${level}`, of: (f, p) => log(containerAt(f, p, level).blocks) },
  ]),
  ...PLACE_TAGS.map(
    (tag, bit): Column => ({
      name: `in-${tag}`,
      of: (f, p) => (p.tree!.places[f.block.dom!.element.index]! >> bit) & 1,
      isBit: true,
    }),
  ),
  ...CLASS_GROUPS.flatMap((group, bit): Column[] => [
    { name: `near-${group}`, of: (f, p) => wordBit(p.tree!.nearLow, p.tree!.nearHigh, f, bit), isBit: true },
    { name: `far-${group}`, of: (f, p) => wordBit(p.tree!.farLow, p.tree!.farHigh, f, bit), isBit: true },
  ]),
]

function wordBit(low: Int32Array, high: Int32Array, fact: BlockFacts, bit: number): number {
  const index = fact.block.dom!.element.index
  return bit < 31 ? (low[index]! >>> bit) & 1 : (high[index]! >>> (bit - 31)) & 1
}

function containerAt(
  fact: BlockFacts,
  page: Measured,
  level: number,
): { words: number; prose: number; linkWords: number; blocks: number; paragraphs: number } {
  let element = fact.block.dom!.element
  for (let i = 0; i < level && element.parent; i++) element = element.parent
  return page.tree!.containers[element.index]!
}

/** Columns that no tree for HTML has asked twice, since the tree says the same better; a column number is a byte. */
const HTML_UNUSED: ReadonlySet<string> = new Set([
  ...PHRASE_GROUP_NAMES.map((name) => `phrase-${name}`),
  ...'relative-age starts-lower tag-span tag-h4 tag-blockquote tag-summary tag-dd in-details in-a'.split(' '),
  ...'credit related popular share consent pager footer tags search embed print live event donate meta date paywall'
    .split(' ')
    .map((group) => `near-${group}`),
  ...'credit consent print live event donate'.split(' ').map((group) => `far-${group}`),
])

const FLOW: readonly Column[] = FLOW_NAMES.map((name, at) => ({
  name,
  of: ({ index }, { flow }) => flow!.values[index * FLOW_NAMES.length + at]!,
}))

/** Columns that are the same for all blocks of a page; see flow.ts. */
const OF_PAGE: ReadonlySet<string> = new Set(['blocks', 'page-words', 'page-prose'])

/** Columns of plain text, and of HTML. */
export const TEXT_COLUMNS: readonly Column[] = [...SHAPE, ...ORDER, ...LINES, ...FLOW].filter(
  ({ name }) => !OF_PAGE.has(name),
)
export const HTML_COLUMNS: readonly Column[] = [...SHAPE, ...ORDER, ...DOM, ...STORY].filter(
  ({ name }) => !HTML_UNUSED.has(name),
)

/** Columns of HTML that are bits of a set, by the number of the bit; −1 where no column has it. */
const BIT_COLUMNS = {
  places: numbersOf(PLACE_TAGS.map((tag) => `in-${tag}`)),
  near: numbersOf(CLASS_GROUPS.map((group) => `near-${group}`)),
  far: numbersOf(CLASS_GROUPS.map((group) => `far-${group}`)),
}

function numbersOf(names: readonly string[]): Int16Array {
  return Int16Array.from(names, (name) => HTML_COLUMNS.findIndex((column) => column.name === name))
}

/** Fills the matrix of a page, row-major. */
export function matrixOf(page: Measured, columns: readonly Column[]): Float32Array {
  const width = columns.length
  const rows = new Float32Array(page.facts.length * width)
  for (const [at, { of, isBit }] of columns.entries()) {
    if (isBit) continue
    for (const fact of page.facts) rows[fact.index * width + at] = of(fact, page)
  }
  if (page.tree) for (const fact of page.facts) fillBits(rows, fact.index * width, fact, page.tree)
  return rows
}

/** Writes the ones among the bits of a row. */
function fillBits(rows: Float32Array, at: number, { block }: BlockFacts, tree: Tree): void {
  const { index } = block.dom!.element
  const { places, near, far } = BIT_COLUMNS
  spread(rows, at, places, 0, tree.places[index]!)
  spread(rows, at, near, 0, tree.nearLow[index]!)
  spread(rows, at, near, LOW_BITS, tree.nearHigh[index]!)
  spread(rows, at, far, 0, tree.farLow[index]!)
  spread(rows, at, far, LOW_BITS, tree.farHigh[index]!)
}

/** Bits in the lower of the two sets of class words. */
const LOW_BITS = 31

function spread(rows: Float32Array, at: number, columns: Int16Array, first: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const column = columns[first + 31 - Math.clz32(rest & -rest)]!
    if (column >= 0) rows[at + column] = 1
  }
}
