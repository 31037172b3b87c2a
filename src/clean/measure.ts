// Measures every block: its own shape, its phrases, its place in the tree or among the lines, and its neighbours.
// Nothing here decides; rules and the scorer read what is measured.

import { excuseArticle } from './article-around.ts'
import { type Flow, flowOf } from './flow.ts'
import type { Role } from './head/chain.ts'
import { isProse, measureTree, type Tree } from './measure-dom.ts'
import { type HintFacts, HintMatcher, type PageHints } from './measure-hints.ts'
import { measureTexts, type PageTexts, type TextFacts } from './measure-text.ts'
import type { DomElement, RawBlock } from './raw-block.ts'
import { measureTopic, type Topic } from './topic.ts'

export type { PageHints } from './measure-hints.ts'
export { measureTexts, type PageTexts } from './measure-text.ts'

/** All that is measured of one block. */
export interface BlockFacts extends TextFacts, HintFacts {
  block: RawBlock
  index: number
  linkShare: number
  /** In plain text: what the block is by its place around the headline. */
  headRole: Role | undefined
  prose: boolean
  /** Blocks of the page with exactly this text, itself included, and how many of them came before. */
  repeats: number
  repeatedBefore: number
  /** Words of prose in all blocks before this one. */
  proseBefore: number
  /** Blocks since a heading of chrome ("Related stories") with no prose between; −1 where there is none. */
  sinceChromeHeading: number
  /** Blocks since the headline; negative above it, 0 where no headline was found. */
  sinceHeadline: number
}

/** A measured page. */
export interface Measured {
  facts: BlockFacts[]
  tree: Tree | undefined
  /** Present for plain text. */
  flow: Flow | undefined
  /** Present for HTML. */
  topic: Topic | undefined
  /** Element of the visible headline, in HTML. */
  headline: DomElement | undefined
  hints: PageHints
  /** Sums over the page, for shares. */
  totalChars: number
  totalWords: number
  totalProse: number
}

/** Measures blocks in order. `elements` is empty for plain text. */
export function measure(
  blocks: readonly RawBlock[],
  elements: readonly DomElement[],
  hints: PageHints,
  texts: PageTexts = measureTexts(blocks),
): Measured {
  const { firsts } = texts
  const tree = elements.length > 0 ? measureTree(elements, blocks, texts.facts) : undefined
  const matcher = new HintMatcher(hints)
  const repeats = new Int32Array(blocks.length)
  for (const first of firsts) repeats[first]!++
  const before = new Int32Array(blocks.length)
  const facts: BlockFacts[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const text = texts.facts[index]!
    const { shape } = text
    const first = firsts[index]!
    const linkShare = block.dom ? Math.min(1, block.dom.linkChars / Math.max(1, shape.chars)) : 0
    const isKnown = first < index && texts.facts[first] === text
    const hinted: HintFacts = isKnown ? facts[first]! : matcher.match(block.text, texts.untied[index]!)
    facts.push({
      block,
      index,
      shape,
      phrases: text.phrases,
      appeal: text.appeal,
      maySpeak: text.maySpeak,
      mayPlead: text.mayPlead,
      linkShare,
      headRole: hints.roles?.get(block.start),
      prose: isProse(shape, linkShare),
      titleLikeness: hinted.titleLikeness,
      repeats: repeats[first]!,
      repeatedBefore: before[first]!++,
      timestamp: text.timestamp,
      relativeAge: text.relativeAge,
      inArticleBody: hinted.inArticleBody,
      inDescription: hinted.inDescription,
      readings: text.readings,
      proseBefore: 0,
      sinceChromeHeading: -1,
      sinceHeadline: 0,
    })
  }
  const headlineAt = countAlong(facts)
  const headline = headlineAt < 0 ? undefined : facts[headlineAt]!.block.dom?.element
  const topic = tree ? measureTopic(blocks, elements, hints, texts) : undefined
  const sums = totals(facts)
  if (tree && headline) excuseArticle(tree, elements, headline, sums.totalProse)
  const flow = tree ? undefined : flowOf(facts, sums.totalProse)
  return {
    facts,
    tree,
    flow,
    topic,
    headline,
    hints,
    ...sums,
  }
}

/** A line this much like a candidate headline is the headline. */
export const HEADLINE_LIKENESS_MIN = 0.8
/** A phrase of at least this weight in a short block without prose opens a stretch of chrome. */
const HEADING_WEIGHT_MIN = 0.6
const HEADING_WORDS_MAX = 8

/** Fills in what depends on the blocks before, and gives back the index of the headline's block, or −1. */
function countAlong(facts: BlockFacts[]): number {
  const headline = facts.findIndex((f) => f.titleLikeness >= HEADLINE_LIKENESS_MIN && f.linkShare < 0.5)
  let prose = 0
  let since = -1
  for (const fact of facts) {
    fact.proseBefore = prose
    if (fact.prose) prose += fact.shape.words
    if (isChromeHeading(fact)) since = 0
    else if (since >= 0) since = fact.prose && fact.linkShare < 0.2 ? -1 : since + 1
    fact.sinceChromeHeading = since
    fact.sinceHeadline = headline < 0 ? 0 : fact.index - headline
  }
  return headline
}

function isChromeHeading(fact: BlockFacts): boolean {
  const hit = fact.phrases[0]
  return hit !== undefined && hit.weight >= HEADING_WEIGHT_MIN && !fact.prose && fact.shape.words <= HEADING_WORDS_MAX
}

function totals(facts: readonly BlockFacts[]): Pick<Measured, 'totalChars' | 'totalWords' | 'totalProse'> {
  let totalChars = 0
  let totalWords = 0
  let totalProse = 0
  for (const { shape, prose } of facts) {
    totalChars += shape.chars
    totalWords += shape.words
    if (prose) totalProse += shape.words
  }
  return { totalChars, totalWords, totalProse }
}
