// Columns of a block by itself: its shape, its phrases, what it repeats.

import type { BlockKind } from '../../types.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { flag, log } from './numbers.ts'

/** Groups of kinds that share a column: what matters to the scorer is the sort of chrome, not its exact name. */
export const PHRASE_GROUPS: Readonly<Record<string, readonly BlockKind[]>> = {
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
const GROUP_OF_KIND: ReadonlyMap<BlockKind, number> = new Map(
  PHRASE_GROUP_NAMES.flatMap((name, group) => PHRASE_GROUPS[name]!.map((kind) => [kind, group] as const)),
)

export const SHAPE_NAMES: readonly string[] = [
  ...['chars', 'words', 'word-chars', 'ends-terminal', 'ends-ellipsis', 'ends-colon'],
  ...['starts-lower', 'starts-quote', 'starts-digit', 'commas', 'terminals', 'digit-share'],
  ...['upper-share', 'lower-words', 'separators', 'quotes', 'address', 'prose', 'title-likeness'],
  ...['repeats', 'repeated-before', 'timestamp', 'relative-age', 'in-description', 'phrase-any', 'phrase-cover', 'appeal'],
  ...PHRASE_GROUP_NAMES.map((name) => `phrase-${name}`),
] // biome-ignore format: a list

/** Strongest weight of any phrase that means chrome. */
export function chromeWeight({ phrases }: BlockFacts): number {
  return phrases.length === 0 ? 0 : phrases[0]!.weight
}

/** Characters of a word with its blank where the scorer for plain text learned how long lines are: in English. */
const WORD_CHARS = 6

/**
 * What a page's characters are multiplied by, so that its words have the length of English ones: else the same story is
 * made of short lines in Chinese and of long ones in Greek. HTML is scored as it is: its trees were grown so.
 */
export function charsScale({ tree, totalChars, totalWords }: Measured): number {
  return tree || totalWords < 1 ? 1 : (WORD_CHARS * totalWords) / totalChars
}

/** Writes the values of SHAPE_NAMES from `from` on. `scale` is `charsScale` of the page. */
export function writeShape(values: Float64Array, from: number, fact: BlockFacts, scale: number): void {
  const { shape, phrases } = fact
  const chars = Math.max(1, shape.chars)
  const words = Math.max(1, shape.words)
  let at = from
  values[at++] = log(shape.chars * scale)
  values[at++] = log(shape.words)
  values[at++] = (shape.chars * scale) / words
  values[at++] = flag(shape.endsTerminal)
  values[at++] = flag(shape.endsEllipsis)
  values[at++] = flag(shape.endsColon)
  values[at++] = flag(shape.startsLower)
  values[at++] = flag(shape.startsQuote)
  values[at++] = flag(shape.startsDigit)
  values[at++] = shape.commas / words
  values[at++] = log(shape.terminals)
  values[at++] = shape.digitShare
  values[at++] = shape.upperShare
  values[at++] = shape.lowerWordShare
  values[at++] = shape.separators / words
  values[at++] = Math.min(6, shape.quotes)
  values[at++] = flag(shape.hasAddress)
  values[at++] = flag(fact.prose)
  values[at++] = fact.titleLikeness
  values[at++] = Math.min(5, fact.repeats)
  values[at++] = Math.min(5, fact.repeatedBefore)
  values[at++] = flag(fact.timestamp)
  values[at++] = flag(fact.relativeAge)
  values[at++] = flag(fact.inDescription)
  values[at++] = chromeWeight(fact)
  values[at++] = phrases.length === 0 ? 0 : (phrases[0]!.end - phrases[0]!.start) / chars
  values[at++] = fact.appeal === undefined ? 0 : fact.appeal.confidence
  values.fill(0, at, at + PHRASE_GROUP_NAMES.length)
  for (const { kind, weight } of phrases) {
    const group = GROUP_OF_KIND.get(kind)
    if (group !== undefined && weight > values[at + group]!) values[at + group] = weight
  }
}
