// What is known of a page before its blocks are labelled: where the headline may be, and what the page says of itself.

import type { Document } from 'domhandler'
import type { PageHints } from './measure.ts'
import { collectFacts, type PageFacts } from './page-facts.ts'
import type { RawBlock } from './raw-block.ts'
import { shapeOf } from './shape.ts'

/** Reads structured data and headings, and the hints they give. */
export function hintsOfHtml(document: Document): { facts: PageFacts; hints: PageHints } {
  const facts = collectFacts(document)
  const headlines = [
    ...(facts.meta.get('og:title') ?? []),
    ...facts.jsonLd.flatMap((item) => (item.headline ? [item.headline] : [])),
    ...facts.headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
    ...titleParts(facts.titleTag),
  ]
  const description = facts.meta.get('og:description')?.[0] ?? facts.meta.get('description')?.[0]
  const hints: PageHints = { headlines: distinct(headlines) }
  if (description && description.length > 30) hints.description = description
  if (facts.articleBody && facts.articleBody.length > 200) hints.articleBody = facts.articleBody
  return { facts, hints }
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
  return cut > 15 ? [title, title.slice(0, cut)] : [title]
}

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
const HEADLINE_WORDS_MIN = 3
const HEADLINE_WORDS_MAX = 32

/** Guesses the headline of plain text: a line above the first prose, preferably one that the page repeats. */
export function hintsOfText(blocks: readonly RawBlock[]): PageHints {
  const first = firstProse(blocks)
  const seen = new Map<string, number>()
  for (const block of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1)
  let best: string | undefined
  let bestScore = 0
  for (let i = Math.max(0, first - HEAD_LINES); i < first; i++) {
    const text = blocks[i]!.text
    const shape = shapeOf(text)
    if (shape.words < HEADLINE_WORDS_MIN || shape.words > HEADLINE_WORDS_MAX || shape.endsColon || text.endsWith('.'))
      continue
    const score = Math.min(shape.words, 12) + (seen.get(text)! > 1 ? 6 : 0) - shape.digitShare * 20 - shape.separators
    if (score > bestScore) {
      bestScore = score
      best = text
    }
  }
  return { headlines: best === undefined ? [] : [best] }
}

/** A run of at least this many words that ends a sentence opens the article. */
const PARAGRAPH_WORDS_MIN = 18

function firstProse(blocks: readonly RawBlock[]): number {
  for (const [i, block] of blocks.entries()) {
    const shape = shapeOf(block.text)
    if (shape.words >= PARAGRAPH_WORDS_MIN && shape.endsTerminal && proseFollows(blocks, i)) return i
  }
  return Math.min(blocks.length, HEAD_LINES)
}

/** One of the next few blocks is prose too: a lone long line is a notice. */
function proseFollows(blocks: readonly RawBlock[], index: number): boolean {
  for (const block of blocks.slice(index + 1, index + 5)) {
    const shape = shapeOf(block.text)
    if (shape.words >= PARAGRAPH_WORDS_MIN / 2 && shape.endsTerminal) return true
  }
  return false
}
