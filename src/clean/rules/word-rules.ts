// Rules that rest on what the words of a line are by themselves, for wordings that no table has (line-model/model.ts).
// Where a line stands says as much, so that its words only name it early when they are clear (settle/words.ts weighs both
// later), and only take it from the article when the scorer keeps it with doubt.

import type { BlockKind } from '../../types.ts'
import { guessOf } from './line-guess.ts'
import { isQuoted } from './phrase-rules.ts'
import { isLinked, type Sight } from './sight.ts'

/** Words that say enough to take a line from the article, or to name it before its neighbours are asked. */
const TELLING_WORDS_MIN = 3
/** Probability of chrome that takes a line from the article, and one that may be a subhead: brief, or between paragraphs. */
const CHROME_MIN = 0.8
const CHROME_MIN_SUBHEAD = 0.93
const SUBHEAD_WORDS_MAX = 5
/** Probability of the scorer that no words overrule. In HTML it has seen more than words. */
const KEPT_MAX = 0.75
const KEPT_MAX_HTML = 0.5
/** Probability of a kind that names what the scorer rejected, whatever stands around it. */
const CLEAR = 0.75

/** Kinds that a line is by its place: readers' own comments sound like the story, and captions are sentences of it. */
const PLACED: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'timestamp',
  'byline',
  'caption',
  'photo-credit',
  'credit',
  'comments',
  'kicker',
  'masthead',
])

/** A prompt by its words, where the scorer keeps it with doubt. */
export function sureWords(sight: Sight): BlockKind | undefined {
  const { fact, probability, keep } = sight
  if (!keep || probability >= (fact.block.dom ? KEPT_MAX_HTML : KEPT_MAX)) return undefined
  if (fact.shape.startsQuote || fact.shape.words < TELLING_WORDS_MIN || isQuoted(sight)) return undefined
  const guess = guessOf(fact)
  if (!guess || PLACED.has(guess.kind)) return undefined
  const isSubhead = fact.shape.words <= SUBHEAD_WORDS_MAX || isAmongProse(sight)
  return guess.chrome >= (isSubhead ? CHROME_MIN_SUBHEAD : CHROME_MIN) ? guess.kind : undefined
}

function isAmongProse({ fact, page: { facts } }: Sight): boolean {
  return facts[fact.index - 1]?.prose === true && facts[fact.index + 1]?.prose === true
}

/** What the scorer rejected, where its words are clear; what links say is mostly a headline. */
export function likelyWords(sight: Sight): BlockKind | undefined {
  const { fact } = sight
  if (fact.shape.words < TELLING_WORDS_MIN || isLinked(sight)) return undefined
  const guess = guessOf(fact)
  return guess && guess.probability >= CLEAR && !PLACED.has(guess.kind) ? guess.kind : undefined
}
