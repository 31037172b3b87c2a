// What a line around the headline of a plain text shows of itself, without a word of any language where that can be: its
// length and case, dates and times, names, what parts them, and whether the text below tells its words again.

import { isDateLine } from '../dates.ts'
import type { Candidate } from '../headline-candidates.ts'
import { FULL_STOP, hasCredit, isGlued, isRepeatable } from '../headline-qualities.ts'
import { QUALITIES } from '../headline-weights.ts'
import type { TextFacts } from '../measure-text.ts'
import { hasDigit } from '../metadata/digits.ts'
import type { RawBlock } from '../raw-block.ts'
import type { Shape } from '../shape.ts'
import { addDates } from './date-signs.ts'
import { addNames } from './name-signs.ts'
import type { Sign } from './sign-table.ts'

/** A line with what is known of it. */
export interface Line {
  block: RawBlock
  facts: TextFacts
  /** Long enough, and closed as a sentence. */
  isParagraph: boolean
  /** The line as the headline, where it may be that. */
  candidate: Candidate | undefined
  /** Probability that it is chrome by its words, which are asked of lines that are tried as the headline. */
  chrome: number | undefined
}

/** Longer lines are prose: no date, name or phrase is sought in them. */
const CHARS_MAX = 200
const NAME_WORDS_MAX = 14
const PHRASE_WORDS_MAX = 20

/** Everything that a line shows. */
export function signsOf(line: Line): Sign[] {
  const { block, facts } = line
  const { shape } = facts
  const signs: Sign[] = ['any line']
  addShape(signs, shape)
  addLayout(signs, line)
  if (block.text.length <= CHARS_MAX) {
    if (hasDigit(block.text)) addDates(signs, block.text, shape.words, isOnlyDate(block.text, facts))
    if (facts.relativeAge) signs.push('age')
    if (shape.words <= NAME_WORDS_MAX) addNames(signs, block.text, facts.readings)
  }
  if (shape.words <= PHRASE_WORDS_MAX) addPhrase(signs, facts)
  if (hasCredit(block.text)) signs.push('credit')
  if (SENTENCE_AND_CREDIT.test(block.text)) signs.push('sentence and credit')
  if (line.candidate) addHeadline(signs, line, line.candidate)
  return signs
}

/** An age may be a date as well. */
function isOnlyDate(text: string, { timestamp, relativeAge }: TextFacts): boolean {
  return timestamp && (!relativeAge || isDateLine(text))
}

const SENTENCE_AND_CREDIT = /[.!?…。！？]["”»]?\s?[(（©/|]/u

// ── Shape and layout ────────────────────────────────────────────────────────────────────────────

const LENGTHS: readonly (readonly [least: number, sign: Sign])[] = [
  [35, 'more words'],
  [20, '35 words'],
  [12.5, '20 words'],
  [7.5, '12 words'],
  [4.5, '7 words'],
  [2.5, '4 words'],
  [1.5, '2 words'],
  [0, '1 word'],
]

function addShape(signs: Sign[], shape: Shape): void {
  const { words, upperShare, lowerWordShare, digitShare } = shape
  signs.push(LENGTHS.find(([least]) => words >= least)![1])
  if (upperShare > 0.8 && words > 1) signs.push('capitals')
  if (upperShare < 0) signs.push('no case')
  if (shape.startsLower) signs.push('small start')
  if (lowerWordShare === 0) signs.push('no small words')
  else if (lowerWordShare > 0)
    signs.push(
      lowerWordShare < 0.3 ? 'few small words' : lowerWordShare < 0.6 ? 'some small words' : 'many small words',
    )
  signs.push(
    digitShare === 0
      ? 'no figures'
      : digitShare < 0.05
        ? 'few figures'
        : digitShare < 0.2
          ? 'some figures'
          : 'many figures',
  )
  if (shape.startsDigit) signs.push('number first')
}

function addLayout(signs: Sign[], { block: { text, layout }, facts: { shape }, isParagraph }: Line): void {
  if (shape.endsTerminal) signs.push('sentence end')
  if (shape.terminals > 1) signs.push('several ends')
  if (shape.endsColon) signs.push('colon')
  if (shape.endsEllipsis) signs.push('ellipsis')
  if (shape.startsQuote) signs.push('quotation')
  if (layout?.bullet) signs.push('bullet')
  if (layout && layout.blanksBefore > 0) signs.push('blank line')
  if (isParagraph) signs.push('paragraph')
  if (shape.separators > 0) signs.push(counted(shape.separators, '1 separator', '2 separators', 'more separators'))
  if (shape.commas > 0) signs.push(counted(shape.commas, '1 comma', '2 commas', 'more commas'))
  if (shape.hasAddress || text.includes('@')) signs.push('address')
}

function counted(count: number, one: Sign, two: Sign, more: Sign): Sign {
  return count === 1 ? one : count === 2 ? two : more
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────

const PHRASE_WEIGHT_MIN = 0.5
const PHRASE_SIGNS: Readonly<Record<string, Sign>> = {
  byline: 'byline phrase',
  timestamp: 'timestamp phrase',
  caption: 'picture phrase',
  'photo-credit': 'picture phrase',
  'key-points': 'points phrase',
  standfirst: 'standfirst phrase',
}

function addPhrase(signs: Sign[], { phrases }: TextFacts): void {
  const hit = phrases.find(({ at, weight }) => at !== 'inside' && weight >= PHRASE_WEIGHT_MIN)
  if (hit) signs.push('phrase', PHRASE_SIGNS[hit.kind] ?? 'chrome phrase')
}

const SHARE_AGAIN = QUALITIES.indexOf('share again')

/** Words of what may be a headline, and the share of them that the text must have. */
const HEADLINE_WORDS_MIN = 3.5
const HEADLINE_WORDS_MAX = 24
const HEADLINE_TOLD_MIN = 0.3

function addHeadline(signs: Sign[], { block: { text }, facts: { shape }, chrome }: Line, candidate: Candidate): void {
  candidate.compare()
  const told = candidate.valueOf(SHARE_AGAIN)
  signs.push(told === 0 ? 'untold' : told < 0.34 ? 'little told' : told < 0.67 ? 'half told' : 'told')
  const { words, endsColon } = shape
  if (told >= HEADLINE_TOLD_MIN && words >= HEADLINE_WORDS_MIN && words < HEADLINE_WORDS_MAX && !endsColon)
    signs.push('like a headline')
  if (FULL_STOP.test(text)) signs.push('full stop')
  if (isGlued(text)) signs.push('glued')
  if (isRepeatable(words) && candidate.isRepeated()) signs.push('repeated')
  if (chrome === undefined) return
  const guess = chrome < 0.3 ? 'text' : chrome < 0.6 ? 'doubt' : chrome < 0.9 ? 'maybe chrome' : 'chrome'
  signs.push(`${guess}, ${told < 0.34 ? 'untold' : 'told'}`)
}
