// Measures every block: its own shape, its phrases, its place in the tree or among the lines, and its neighbours.
// Nothing here decides; rules and the scorer read what is measured.

import { CuesMet } from './appeal/cues-met.ts'
import { type Appeal, appealOf } from './appeal.ts'
import { isDateLine, isRelativeAge } from './dates.ts'
import { matchPhrases, type PhraseHit } from './lexicon/match.ts'
import { isProse, measureTree, stepsToMain, type Tree } from './measure-dom.ts'
import { type DomElement, type RawBlock, untied } from './raw-block.ts'
import { type Shape, shapeOf } from './shape.ts'
import { Headlines } from './title-match.ts'
import { measureTopic, type Topic } from './topic.ts'

/** What is known of the page before its blocks are labelled. */
export interface PageHints {
  /** Candidate headlines, best first. */
  headlines: readonly string[]
  /** The page's own description, which often repeats the standfirst. */
  description?: string
  /** The article as the page's structured data gives it. */
  articleBody?: string
  /** Names of the authors and of the outlet, as the page declares them. */
  authors?: readonly string[]
  outlets?: readonly string[]
}

/** All that is measured of one block. */
export interface BlockFacts {
  block: RawBlock
  index: number
  shape: Shape
  /** Phrases of the lexicon in the block, strongest first. */
  phrases: readonly PhraseHit[]
  /** The outlet itself asks the reader for something. */
  appeal: Appeal | undefined
  /** False where the block certainly says neither "we" nor "you". */
  maySpeak: boolean
  linkShare: number
  prose: boolean
  /** Likeness to the best candidate headline, 0 to 1. */
  titleLikeness: number
  /** Blocks of the page with exactly this text, itself included, and how many of them came before. */
  repeats: number
  repeatedBefore: number
  timestamp: boolean
  relativeAge: boolean
  /** The block stands in the structured data's article body; undefined where there is none. */
  inArticleBody: boolean | undefined
  /** The block is part of the page's description, or the reverse. */
  inDescription: boolean
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

/** Longest block that can be a label, timestamp or phrase-like line. */
const LABEL_CHARS_MAX = 160

/** The shapes of all blocks. */
export function shapesOf(blocks: readonly RawBlock[]): Shape[] {
  return blocks.map((block) => shapeOf(block.text))
}

/** Measures blocks in order. `elements` is empty for plain text. */
export function measure(
  blocks: readonly RawBlock[],
  elements: readonly DomElement[],
  hints: PageHints,
  shapes: readonly Shape[] = shapesOf(blocks),
): Measured {
  const tree = elements.length > 0 ? measureTree(elements, blocks, shapes) : undefined
  const body = hints.articleBody ? squeeze(hints.articleBody) : undefined
  const description = hints.description ? squeeze(hints.description) : undefined
  const headlines = new Headlines(hints.headlines)
  const seen = new Map<string, number>()
  const keys = blocks.map((block) => untied(block.text))
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  const before = new Map<string, number>()
  const cues = new CuesMet()
  const facts = blocks.map((block, index): BlockFacts => {
    const shape = shapes[index]!
    const linkShare = block.dom ? Math.min(1, block.dom.linkChars / Math.max(1, shape.chars)) : 0
    const label = shape.chars <= LABEL_CHARS_MAX
    const key = keys[index]!
    const relativeAge = label && isRelativeAge(block.text)
    const repeatedBefore = before.get(key) ?? 0
    before.set(key, repeatedBefore + 1)
    const phrases = matchPhrases(block.text, cues)
    const { mayAppeal, maySpeak } = cues.take()
    return {
      block,
      index,
      shape,
      phrases,
      appeal: mayAppeal ? appealOf(block.text) : undefined,
      maySpeak,
      linkShare,
      prose: isProse(shape, linkShare),
      titleLikeness: headlines.likenessOf(key),
      repeats: seen.get(key)!,
      repeatedBefore,
      timestamp: relativeAge || (label && isDateLine(block.text)),
      relativeAge,
      inArticleBody: body === undefined ? undefined : includesBlock(body, block.text),
      inDescription: description !== undefined && shape.chars > 20 && overlapsDescription(description, block.text),
      proseBefore: 0,
      sinceChromeHeading: -1,
      sinceHeadline: 0,
    }
  })
  const headline = countAlong(facts)
  const topic = tree ? measureTopic(blocks, elements, hints) : undefined
  return { facts, tree, topic, headline: facts[headline]?.block.dom?.element, hints, ...totals(facts) }
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

/** Steps up to the container that holds most of the prose; −1 outside it or without a tree. */
export function mainSteps(measured: Measured, fact: BlockFacts): number {
  return measured.tree && fact.block.dom ? stepsToMain(measured.tree, fact.block.dom.element) : -1
}

/** Letters and digits only, so that quotes, dashes and white space do not hinder alignment. */
function squeeze(text: string): string {
  let squeezed = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && ALPHANUMERIC[code]) continue
    if (code >= 128 && !isPunctuation(code)) return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    if (from < at) squeezed += text.slice(from, at)
    from = at + 1
  }
  return (squeezed + text.slice(from)).toLowerCase()
}

/** ASCII letters and digits. */
const ALPHANUMERIC: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => /\w/.test(String.fromCharCode(code)) && code !== 95,
)

/** The block of general punctuation and the no-break space: all that English prose has beyond ASCII. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code < 0x2070)
}

function includesBlock(body: string, text: string): boolean {
  if (!body.includes(opening(text))) return false
  const own = squeeze(text)
  return own.length > 0 && body.includes(own)
}

/** Characters by which most blocks are told from a text that does not have them. */
const OPENING_CHARS = 24

/** How a squeezed text begins. Its last unit is left out, since case may depend on the unit behind. */
function opening(text: string): string {
  return squeeze(text.slice(0, OPENING_CHARS)).slice(0, -1)
}

function overlapsDescription(description: string, text: string): boolean {
  if (text.length < description.length && !description.includes(opening(text))) return false
  const own = squeeze(text)
  return own.length > 15 && (description.includes(own) || own.includes(description))
}
