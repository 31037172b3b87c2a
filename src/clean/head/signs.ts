// What a line around the headline of a plain text shows of itself, without a word of any language where that can be: its
// length and case, dates and times, names, what parts them, and whether the text below tells its words again.

import { opensLikeByline, parseByline } from '../byline.ts'
import { findDates, isDateLine, isRelativeAge } from '../dates.ts'
import { CREDIT, QUALITIES } from '../headline-qualities.ts'
import { matchPhrases } from '../lexicon/match.ts'
import { MONTHS } from '../lexicon/months.ts'
import { guessLine } from '../line-model/model.ts'
import { findTimes } from '../metadata/clock.ts'
import { hasDigit } from '../metadata/digits.ts'
import { foldDate } from '../metadata/fold-date.ts'
import { isJobPhrase, looksLikeName } from '../metadata/names.ts'
import type { RawBlock } from '../raw-block.ts'
import type { Shape } from '../shape.ts'

/** All signs; the weights of model/head.ts are in this order. */
export const SIGNS = [
  'any line',
  // Length, by words: the first that the line does not exceed.
  '1 word', '2 words', '4 words', '7 words', '12 words', '20 words', '35 words', 'more words',
  // Case: of letters, and of words' first ones.
  'capitals', 'no case', 'small start', 'no small words', 'few small words', 'some small words', 'many small words',
  // Figures, by their share.
  'no figures', 'few figures', 'some figures', 'many figures', 'number first',
  // Marks and layout.
  'full stop', 'sentence end', 'several ends', 'colon', 'ellipsis', 'quotation', 'bullet', 'blank line', 'paragraph',
  '1 separator', '2 separators', 'more separators', '1 comma', '2 commas', 'more commas', 'address',
  // Dates and times, by the length of the line that has them.
  'date, brief', 'date, short', 'date, long', 'time, brief', 'time, short', 'time, long', 'date and time', 'day and month',
  'only a date', 'age', 'date first', 'name before date', 'date inside',
  // Names.
  'name', 'name of 1', 'name of 2', 'name of 3', 'name of more', 'name and job', 'name and more', 'names alone',
  'byline lead', 'byline', 'doubtful byline', 'label and name', 'label and words', 'reporter',
  // Words.
  'phrase', 'byline phrase', 'timestamp phrase', 'picture phrase', 'points phrase', 'standfirst phrase', 'chrome phrase',
  'credit', 'sentence and credit', 'glued', 'repeated',
  'untold', 'little told', 'half told', 'told', 'like a headline',
  'text, untold', 'text, told', 'doubt, untold', 'doubt, told', 'maybe chrome, untold', 'maybe chrome, told',
  'chrome, untold', 'chrome, told',
  // The line right above.
  'under a shorter headline', 'under a longer headline',
] as const // biome-ignore format: a table

export type Sign = (typeof SIGNS)[number]

/** A line with what is known of it. */
export interface Line {
  block: RawBlock
  shape: Shape
  /** Long enough, and closed as a sentence. */
  isParagraph: boolean
  /** Its qualities as a headline (see headline-qualities.ts), where it may be one. */
  qualities: Float64Array | undefined
  /** The line is tried as the headline, so that its words are asked what they are. */
  isTried: boolean
}

/** Longer lines are prose: no date, name or phrase is sought in them. */
const CHARS_MAX = 200
const NAME_WORDS_MAX = 14
const PHRASE_WORDS_MAX = 20

/** Everything that a line shows. */
export function signsOf(line: Line): Sign[] {
  const { block, shape } = line
  const signs: Sign[] = ['any line', ...shapeSigns(shape), ...layoutSigns(line)]
  if (block.text.length <= CHARS_MAX) {
    if (hasDigit(block.text)) signs.push(...dateSigns(block.text, shape.words))
    if (isRelativeAge(block.text)) signs.push('age')
    if (shape.words <= NAME_WORDS_MAX) signs.push(...nameSigns(block.text))
  }
  if (shape.words <= PHRASE_WORDS_MAX) signs.push(...phraseSigns(block.text))
  if (CREDIT.test(block.text)) signs.push('credit')
  if (SENTENCE_AND_CREDIT.test(block.text)) signs.push('sentence and credit')
  return line.qualities ? signs.concat(qualitySigns(line, line.qualities)) : signs
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

function shapeSigns(shape: Shape): Sign[] {
  const { words, upperShare, lowerWordShare, digitShare } = shape
  const signs: Sign[] = [LENGTHS.find(([least]) => words >= least)![1]]
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
  return signs
}

function layoutSigns({ block: { text, layout }, shape, isParagraph }: Line): Sign[] {
  const signs: Sign[] = []
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
  return signs
}

function counted(count: number, one: Sign, two: Sign, more: Sign): Sign {
  return count === 1 ? one : count === 2 ? two : more
}

// ── Dates ───────────────────────────────────────────────────────────────────────────────────────

function dateSigns(text: string, words: number): Sign[] {
  const signs: Sign[] = []
  const folded = foldDate(text)
  const [date] = findDates(text)
  const hasTime = findTimes(folded).length > 0
  const size = words < 6 ? 'brief' : words < 12 ? 'short' : 'long'
  if (date) signs.push(`date, ${size}`, placeOf(text.slice(0, date.start)))
  if (hasTime) signs.push(`time, ${size}`)
  if (date && hasTime) signs.push('date and time')
  if (!date && hasDayAndMonth(folded)) signs.push('day and month')
  if (isDateLine(text)) signs.push('only a date')
  return signs
}

/** What stands in front of a date. */
function placeOf(front: string): Sign {
  const words = front.replace(/[\s|·,–—:•-]{1,20}$/u, '').trim()
  if (words === '') return 'date first'
  const isName = HAN.test(words) ? words.length < HAN_NAME_MAX : /\s/.test(words) && looksLikeName(words)
  return isName ? 'name before date' : 'date inside'
}

const HAN = /[\u3400-\u9fff]/
const HAN_NAME_MAX = 6

/** Two letters are also other words: "ma" is no month of every language that has a month of that name. */
const MONTH_CHARS_MIN = 3
const MONTH_WORDS: ReadonlySet<string> = new Set(
  Object.values(MONTHS)
    .flat()
    .flatMap((forms) => forms.split(/[ _.]/))
    .filter((word) => word.length >= MONTH_CHARS_MIN),
)
const DAY = /^\d{1,2}$/
const NUMBERED_DAY = /(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/

/** "4 May", "márc. 4.", "3/4": a day without a year. */
function hasDayAndMonth(folded: string): boolean {
  const words = folded.match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const isBesideDay = (at: number): boolean => DAY.test(words[at - 1] ?? '') || DAY.test(words[at + 1] ?? '')
  return words.some((word, at) => MONTH_WORDS.has(word) && isBesideDay(at)) || NUMBERED_DAY.test(folded)
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────

const PARTED = /\s{0,9}[|·•,/()（）–—]\s{0,9}|\s-\s/u
const NAME_PARTS_MAX = 4
const LABELLED = /^[\p{L}\p{M} ]{2,24}\s?[:：]\s?(?=\p{L})/u
const REPORTER = /기자|记者|記者/

function nameSigns(text: string): Sign[] {
  const signs: Sign[] = []
  const parts = text.split(PARTED).filter((part) => /\p{L}/u.test(part))
  const [first = '', second] = parts
  const size = first.split(/\s+/).length
  if (isName(first)) {
    if (second === undefined)
      signs.push('name', size > 3 ? 'name of more' : size === 3 ? 'name of 3' : size === 2 ? 'name of 2' : 'name of 1')
    else if (size >= 2 && size <= NAME_PARTS_MAX) signs.push(isJobPhrase(second) ? 'name and job' : 'name and more')
    if (second !== undefined && parts.every(isName)) signs.push('names alone')
  }
  if (opensLikeByline(text)) signs.push('byline lead')
  const byline = parseByline(text)
  if (byline) signs.push(byline.confidence >= 0.8 ? 'byline' : 'doubtful byline')
  const label = LABELLED.exec(text)
  if (label) signs.push(isName(text.slice(label[0].length)) ? 'label and name' : 'label and words')
  if (REPORTER.test(text)) signs.push('reporter')
  return signs
}

const isName = (part: string): boolean => looksLikeName(part) && !hasDigit(part)

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

function phraseSigns(text: string): Sign[] {
  const hit = matchPhrases(text).find(({ at, weight }) => at !== 'inside' && weight >= PHRASE_WEIGHT_MIN)
  return hit ? ['phrase', PHRASE_SIGNS[hit.kind] ?? 'chrome phrase'] : []
}

const quality = (name: string): number => QUALITIES.indexOf(name as (typeof QUALITIES)[number])
const TOLD = quality('share again')
const FULL_STOP = quality('full stop')
const GLUED = quality('glued')
const REPEATED = quality('repeated line')

/** Words of what may be a headline, and the share of them that the text must have. */
const HEADLINE_WORDS_MIN = 3.5
const HEADLINE_WORDS_MAX = 24
const HEADLINE_TOLD_MIN = 0.3

function qualitySigns({ block, shape, isTried }: Line, qualities: Float64Array): Sign[] {
  const told = qualities[TOLD]!
  const signs: Sign[] = [told === 0 ? 'untold' : told < 0.34 ? 'little told' : told < 0.67 ? 'half told' : 'told']
  const { words, endsColon } = shape
  if (told >= HEADLINE_TOLD_MIN && words >= HEADLINE_WORDS_MIN && words < HEADLINE_WORDS_MAX && !endsColon)
    signs.push('like a headline')
  if (qualities[FULL_STOP]! > 0) signs.push('full stop')
  if (qualities[GLUED]! > 0) signs.push('glued')
  if (qualities[REPEATED]! > 0) signs.push('repeated')
  if (!isTried) return signs
  const { chrome } = guessLine(block.text)
  const guess = chrome < 0.3 ? 'text' : chrome < 0.6 ? 'doubt' : chrome < 0.9 ? 'maybe chrome' : 'chrome'
  signs.push(`${guess}, ${told < 0.34 ? 'untold' : 'told'}`)
  return signs
}
