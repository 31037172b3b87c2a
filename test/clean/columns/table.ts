// Every column of the scorer as a row: its name and how it is read off, one block at a time. The oracle of what
// src/clean/columns fills in groups.

import { PHRASE_GROUP_NAMES, PHRASE_GROUPS } from '../../../src/clean/columns/shape.ts'
import { FLOW_NAMES } from '../../../src/clean/flow.ts'
import { LEAN_NAMES } from '../../../src/clean/lean.ts'
import { CLASS_GROUPS } from '../../../src/clean/lexicon/class-words.ts'
import type { BlockFacts, Measured } from '../../../src/clean/measure.ts'
import { PLACE_TAGS } from '../../../src/clean/measure-dom.ts'
import type { DomElement } from '../../../src/clean/raw-block.ts'
import { topicShare } from '../../../src/clean/topic.ts'
import type { BlockKind } from '../../../src/types.ts'

/** One column: its name and how it is read off. */
interface Column {
  name: string
  of: (fact: BlockFacts, page: Measured) => number
}

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
function chromeWeight(fact: BlockFacts): number {
  return fact.phrases[0]?.weight ?? 0
}

const log = (value: number): number => Math.log2(1 + value)
const flag = (value: boolean | undefined): number => (value ? 1 : 0)

/** Of plain text, lengths in words of six characters. */
const scaleOf = ({ tree, totalChars, totalWords }: Measured): number =>
  tree || totalWords < 1 ? 1 : (6 * totalWords) / totalChars

const SHAPE: readonly Column[] = [
  { name: 'chars', of: (f, page) => log(f.shape.chars * scaleOf(page)) },
  { name: 'words', of: (f) => log(f.shape.words) },
  { name: 'word-chars', of: (f, page) => (f.shape.chars * scaleOf(page)) / Math.max(1, f.shape.words) },
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
  { name: 'main-steps', of: (f, p) => stepsToMain(f, p) },
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
    }),
  ),
  ...CLASS_GROUPS.flatMap((group, bit): Column[] => [
    { name: `near-${group}`, of: (f, p) => wordBit(p.tree!.nearLow, p.tree!.nearHigh, f, bit) },
    { name: `far-${group}`, of: (f, p) => wordBit(p.tree!.farLow, p.tree!.farHigh, f, bit) },
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
  const { index } = ancestor(fact, level)
  const { words, prose, linkWords, blocks, paragraphs } = page.tree!.containers
  return {
    words: words[index]!,
    prose: prose[index]!,
    linkWords: linkWords[index]!,
    blocks: blocks[index]!,
    paragraphs: paragraphs[index]!,
  }
}

/** Steps from a block up to the main container, or −1 outside it. */
function stepsToMain({ block }: BlockFacts, { tree }: Measured): number {
  let steps = 0
  for (let e: DomElement | undefined = block.dom!.element; e && steps <= 60; e = e.parent, steps++)
    if (e === tree!.main) return steps
  return -1
}

/** Steps up the tree that are counted, and blocks that are looked back. */
const STEPS_MAX = 14
const LOOK_BACK_MAX = 12
/** Share of a heading that its link covers when it leads to another story. */
const LINKED_HEADING = 0.8

function ancestor({ block }: BlockFacts, level: number): DomElement {
  let element = block.dom!.element
  for (let i = 0; i < level && element.parent; i++) element = element.parent
  return element
}

/** Steps from a block up to the first ancestor that also holds the headline; −1 without a headline. */
function stepsToHeadline({ block }: BlockFacts, { headline }: Measured): number {
  if (!headline) return -1
  let left: DomElement | undefined = block.dom!.element
  let right: DomElement | undefined = headline
  const { depth } = left
  while (left !== right && left && right) {
    if (left.depth >= right.depth) left = left.parent
    else right = right.parent
  }
  return left ? Math.min(STEPS_MAX, depth - left.depth) : STEPS_MAX
}

/** Blocks since the last heading, when that was a link; 0 under an unlinked one, −1 without any. */
function sinceLinkedHeading({ index }: BlockFacts, { facts }: Measured): number {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK_MAX); at--) {
    const { block, linkShare } = facts[at]!
    if (/^h[1-6]$/.test(block.dom!.tag)) return linkShare > LINKED_HEADING ? index - at : 0
  }
  return -1
}

function maskAround({ index }: BlockFacts, { topic }: Measured, span: number): number {
  let mask = 0
  const { masks } = topic!
  for (let at = Math.max(0, index - span); at <= Math.min(masks.length - 1, index + span); at++) mask |= masks[at]!
  return mask
}

const STORY: readonly Column[] = [
  { name: 'topic', of: (f, p) => topicShare(p.topic!, p.topic!.masks[f.index]!) },
  { name: 'topic-around', of: (f, p) => topicShare(p.topic!, maskAround(f, p, 3)) },
  ...[1, 2, 3, 5].map(
    (level): Column => ({
      name: `topic-in-${level}`,
      of: (f, p) => topicShare(p.topic!, p.topic!.inside[ancestor(f, level).index]!),
    }),
  ),
  { name: 'author-name', of: (f, p) => p.topic!.authors[f.index]! },
  { name: 'outlet-name', of: (f, p) => p.topic!.outlets[f.index]! },
  { name: 'headline-steps', of: (f, p) => stepsToHeadline(f, p) },
  { name: 'linked-heading', of: (f, p) => sinceLinkedHeading(f, p) },
  { name: 'slant-share', of: (f) => f.block.dom!.slantChars / Math.max(1, f.shape.chars) },
  ...[2, 3].map(
    (level): Column => ({ name: `twins-${level}`, of: (f, p) => log(p.tree!.twins[ancestor(f, level).index]!) }),
  ),
  ...[4, 6].flatMap((level): Column[] => [
    {
      name: `prose-in-${level}`,
      of: (f, p) => containerAt(f, p, level).prose / Math.max(1, p.totalProse),
    },
    {
      name: `links-in-${level}`,
      of: (f, p) => {
        const { linkWords, words } = containerAt(f, p, level)
        return linkWords / Math.max(1, words)
      },
    },
  ]),
]

const FLOW: readonly Column[] = FLOW_NAMES.map((name, at) => ({
  name,
  of: ({ index }, { flow }) => flow!.values[index * FLOW_NAMES.length + at]!,
}))

const LEAN: readonly Column[] = LEAN_NAMES.map((name, at) => ({
  name,
  of: ({ index }, { flow }) => flow!.lean[index * LEAN_NAMES.length + at]!,
}))

const named = (columns: readonly Column[]): ReadonlyMap<string, Column['of']> =>
  new Map(columns.map(({ name, of }) => [name, of]))

/** Columns of plain text, and of HTML, by their names. */
export const TEXT_TABLE: ReadonlyMap<string, Column['of']> = named([...SHAPE, ...ORDER, ...LINES, ...FLOW, ...LEAN])
export const HTML_TABLE: ReadonlyMap<string, Column['of']> = named([...SHAPE, ...ORDER, ...DOM, ...STORY])
