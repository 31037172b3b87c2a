// What is known of a page before its blocks are labelled: where the headline may be, and what the page says of itself.

import { matchPhrases } from './lexicon/match.ts'
import { type PageHints, shapesOf } from './measure.ts'
import { collectFacts, type PageFacts } from './page-facts.ts'
import type { PageNode } from './page-tree.ts'
import { type RawBlock, untied } from './raw-block.ts'
import type { Shape } from './shape.ts'
import { breadth } from './title.ts'

/** Reads structured data and headings, and the hints they give. */
export function hintsOfHtml(document: PageNode): { facts: PageFacts; hints: PageHints } {
  const facts = collectFacts(document)
  const headlines = [
    ...(facts.meta.get('og:title') ?? []),
    ...facts.jsonLd.flatMap(({ type, headline }) => (headline && !isSiteType(type) ? [headline] : [])),
    ...facts.headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
    ...titleParts(facts.titleTag),
  ]
  const description = facts.meta.get('og:description')?.[0] ?? facts.meta.get('description')?.[0]
  const hints: PageHints = { headlines: distinct(headlines) }
  if (description && description.length > 30) hints.description = description
  if (facts.articleBody && facts.articleBody.length > 200) hints.articleBody = facts.articleBody
  hints.authors = authorsOf(facts)
  hints.outlets = facts.sites.slice(0, NAMES_MAX)
  return { facts, hints }
}

/** Names that the page declares: more are a list of contributors. */
const NAMES_MAX = 4

function authorsOf({ meta, jsonLd }: PageFacts): string[] {
  const names = [...(meta.get('author') ?? []), ...jsonLd.flatMap(({ authors }) => authors.map(({ name }) => name))]
  return [...new Set(names.map((name) => name.trim()))].slice(0, NAMES_MAX)
}

/** What describes the site, a person or a picture has no headline, though it has a name. */
function isSiteType(type: string): boolean {
  return /website|organization|person|imageobject|breadcrumb|listitem|rating|searchaction/.test(type)
}

/** A title tag, whole and without what follows the last separator. */
function titleParts(title: string | undefined): string[] {
  if (!title) return []
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  )
  const part = title.slice(0, Math.max(0, cut))
  return breadth(part) > PART_BREADTH_MIN ? [title, part] : [title]
}

/** A shorter part of a title may be a section's name. */
const PART_BREADTH_MIN = 15

/** At most this many candidates are compared with every block. */
const HEADLINES_MAX = 5

function distinct(headlines: readonly string[]): string[] {
  return [
    ...new Set(
      headlines.map((headline) => headline.replace(/\s+/g, ' ').trim()).filter((headline) => headline.length > 3),
    ),
  ].slice(0, HEADLINES_MAX)
}

/** Lines above the first paragraphs that are looked at for a headline. */
const HEAD_LINES = 14
/** Blocks at the top among which a headline that the page prints twice is sought. */
const TOP_BLOCKS = 40
const TOP_SHARE = 0.4
const HEADLINE_WORDS_MIN = 3
const HEADLINE_WORDS_MAX = 32
/** A repeated line of fewer words is a label or a section. */
const REPEATED_WORDS_MIN = 5
/** What each quality of a line is worth, in words. */
const REPEATED_BONUS = 6
const DIGIT_MALUS = 20
const WORDS_COUNTED = 10
/** Of several lines that read like headlines the first is the headline, the others standfirst and captions. */
const PASSED_MALUS = 2
const PASSED_MIN = 5

/** Guesses the headline of plain text: a line above the first prose, preferably one that the page repeats. */
export function hintsOfText(blocks: readonly RawBlock[], shapes: readonly Shape[] = shapesOf(blocks)): PageHints {
  const first = firstProse(blocks, shapes)
  const top = blocks.slice(0, Math.max(first, topOf(blocks)))
  const seen = new Map<string, number>()
  const keys = top.map(({ text }) => keyOf(text))
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  let best: string | undefined
  let bestScore = 0
  let passed = 0
  for (const [i, { text }] of top.entries()) {
    const repeated = seen.get(keys[i]!)! > 1
    if (i >= first ? !repeated : i < first - HEAD_LINES) continue
    const score = headlineScore(text, shapes[i]!, repeated, i >= first) - passed * PASSED_MALUS
    if (score > PASSED_MIN) passed++
    if (score > bestScore) {
      bestScore = score
      best = untied(text)
    }
  }
  return { headlines: best === undefined ? [] : [best] }
}

/** Blocks that hold the first part of the page's characters, but no more than `TOP_BLOCKS`: a headline stands above most of the text. */
function topOf(blocks: readonly RawBlock[]): number {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let chars = 0
  const end = blocks.findIndex(({ text }) => {
    chars += text.length
    return chars > TOP_SHARE * total
  })
  return Math.min(TOP_BLOCKS, end < 0 ? blocks.length : end)
}

/** A headline is often printed in capitals in one place. */
const keyOf = (text: string): string => untied(text).toLowerCase()

/** A wire's own mark opens the line, or bars part the words of a menu. */
const WIRE_MARK_OR_MENU = /^[\^<]|\s[|•]\s.{1,60}\s[|•]\s/u

/** How much a line reads like a headline, in words; 0 where it does not. */
function headlineScore(text: string, shape: Shape, repeated: boolean, belowProse: boolean): number {
  const least = belowProse ? REPEATED_WORDS_MIN : HEADLINE_WORDS_MIN
  if (WIRE_MARK_OR_MENU.test(text)) return 0
  if (shape.words < least || shape.words > HEADLINE_WORDS_MAX || shape.endsColon || /[.。।][”"»’』」]?$/.test(text))
    return 0
  // Scripts without case tend to have no full stop either: there length alone tells a paragraph.
  if (text.length > (shape.upperShare < 0 ? UNCASED_CHARS_MAX : CHARS_MAX)) return 0
  if (shape.upperShare < 0 && shape.startsQuote && text.length > UNCASED_CHARS_MAX / 2) return 0
  if (shape.words > SENTENCE_WORDS && TWO_SENTENCES.test(text)) return 0
  if (matchPhrases(text).some(({ weight, at }) => weight >= CHROME_WEIGHT && at !== 'inside')) return 0
  const bonus = repeated ? REPEATED_BONUS : 0
  return Math.min(shape.words, WORDS_COUNTED) + bonus - shape.digitShare * DIGIT_MALUS - shape.separators
}

/** Two sentences in a long line are a description or a caption. */
const CHARS_MAX = 220
const UNCASED_CHARS_MAX = 110
const SENTENCE_WORDS = 12
const TWO_SENTENCES = /\p{L}[.!?]\s+[\p{Lu}"“«]/u
/** A line with a phrase of this weight is chrome and no headline. */
const CHROME_WEIGHT = 0.7

/** A run of at least this many words that ends a sentence opens the article. */
const PARAGRAPH_WORDS_MIN = 18

function firstProse(blocks: readonly RawBlock[], shapes: readonly Shape[]): number {
  for (const [i, block] of blocks.entries()) {
    const shape = shapes[i]!
    const paragraph = shape.words >= PARAGRAPH_WORDS_MIN && shape.endsTerminal
    if ((paragraph || isUncasedParagraph(block.text, shape)) && proseFollows(blocks, shapes, i)) return i
  }
  return Math.min(blocks.length, HEAD_LINES)
}

/** One of the next few blocks is prose too: a lone long line is a notice. */
function proseFollows(blocks: readonly RawBlock[], shapes: readonly Shape[], index: number): boolean {
  for (let at = index + 1; at < Math.min(blocks.length, index + 5); at++) {
    const shape = shapes[at]!
    const block = blocks[at]!
    if ((shape.words >= PARAGRAPH_WORDS_MIN / 2 && shape.endsTerminal) || isUncasedParagraph(block.text, shape))
      return true
  }
  return false
}

/** Thai, Lao and Khmer paragraphs have neither capitals nor a full stop. */
function isUncasedParagraph(text: string, shape: Shape): boolean {
  return shape.upperShare < 0 && text.length > UNCASED_CHARS_MAX
}
