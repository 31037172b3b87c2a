// What the lines around a headline say of the story's making, part by part: a lead ("By"), names, a trade, a date.
//
// Idea: scrapers break lines at links and glue lines of a row together, so lines say little. A line is cut at its bars, its
// dates and at a lead at its end; each part has a role, and the parts of neighbouring lines are read as one row.

import { parseByline } from '../byline.ts'
import { isBylineLead, isOpenLead, lastWordOf, leadSpeaks, mayEndLead } from '../byline-leads.ts'
import { type DateContext, findDates, isTimestampLine } from '../dates.ts'
import { Openings } from '../gate/gate.ts'
import { JOB_WORDS, NAME_JOINERS } from '../lexicon/byline-words.ts'
import { HELPER_WORDS } from '../lexicon/helper-words.ts'
import { MODIFIED_WORDS, PUBLISHED_WORDS, WEEKDAYS } from '../lexicon/months.ts'
import { breadth } from '../title.ts'
import { hasDigit, hasYear } from './digits.ts'
import { isJobPhrase, isTeam, namesOfLine, opensWithJob } from './names.ts'

/** What a part of a line is. */
export type PartRole =
  /** "By", "Written by". */
  | 'lead'
  /** "By Ada Holm". */
  | 'signed'
  /** "Photos by", with or without the name behind it. */
  | 'helper'
  /** Names and nothing else. */
  | 'names'
  /** "Staff Writer". */
  | 'job'
  | 'date'
  | 'joiner'
  /** Counters, signs, labels of a word. */
  | 'small'
  | 'other'

/** A part of a line. */
export interface Part {
  role: PartRole
  block: number
  text: string
  names: readonly string[]
  /** True where a trade stands right behind the name. */
  hasJob: boolean
}

/** Longer lines are prose. */
const LINE_CHARS_MAX = 160
/** A line that ends as a sentence is one where it is longer than an author and a date. */
const SENTENCE_BREADTH_MIN = 60
const FULL_STOP = /[.。।؟?!！？][”"»’」]?$/u
const BAR =
  /[|｜•·⋅∙‧●▪►»\t]|\s[–—-]\s|\s(?=(?:记者|記者|作者|文|图|圖|编辑|編輯|责编|責編|来源|來源|摄影|攝影)[:：／])/u
const HELPER = new Openings(
  new RegExp(`^(?:${HELPER_WORDS.map(escaped).join('|')})(?:\\s?[:：/／|]|\\.\\s|\\s|$|(?=[\\u3400-\\u9fff]))`, 'iu'),
)
const JOINER_ALONE = new RegExp(`^(?:,|&|${NAME_JOINERS})$`, 'iu')
/** Words that belong to the date beside them. */
const BESIDE_DATE: ReadonlySet<string> = new Set([
  ...WEEKDAYS, 'on', 'at', 'am', 'pm', 'um', 'uhr', 'le', 'el', 'il', 'em', 'last', 'zuletzt', 'kl', 'г',
]) // biome-ignore format: a list

/** A part that names somebody or nobody. */
export function part(role: PartRole, block: number, text: string, names: readonly string[] = [], hasJob = false): Part {
  return { role, block, text, names, hasJob }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The parts of one line. */
export function partsOf(text: string, block: number, context: DateContext): Part[] {
  const line = text.trim()
  const isProse = breadth(line) > LINE_CHARS_MAX || (breadth(line) > SENTENCE_BREADTH_MIN && FULL_STOP.test(line))
  if (isProse) return [part('other', block, line)]
  if (isTimestampLine(line)) return [part('date', block, line)]
  return line.split(BAR).flatMap((piece) => partsOfPiece(piece, block, context))
}

/** The parts of a line of a date, names and counters and nothing else, whatever its kind: "Ada Holm | 3 May 2024 | 12 comments". */
export function makingRowOf(text: string, context: DateContext): Part[] | undefined {
  if (!hasYear(text) && !isTimestampLine(text)) return undefined
  const parts = partsOf(text, 0, context)
  const isRow =
    parts.some(({ role }) => role === 'date') && !parts.some(({ role }) => role === 'other' || role === 'helper')
  return isRow ? parts : undefined
}

/** True for such a line. */
export function isMakingRow(text: string, context: DateContext): boolean {
  return makingRowOf(text, context) !== undefined
}

function partsOfPiece(piece: string, block: number, context: DateContext): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { start, end } of hasDigit(piece) ? findDates(piece, context) : []) {
    parts.push(
      ...partsBetween(piece.slice(from, start), block, { lang: context.lang, afterDate: from > 0, beforeDate: true }),
      part('date', block, ''),
    )
    from = end
  }
  return [
    ...parts,
    ...partsBetween(piece.slice(from), block, { lang: context.lang, afterDate: from > 0, beforeDate: false }),
  ]
}

interface Between {
  lang: string | undefined
  afterDate: boolean
  beforeDate: boolean
}

/** What stands between two dates, without the words that belong to those; a lead at the end becomes a part of its own. */
function partsBetween(text: string, block: number, { lang, afterDate, beforeDate }: Between): Part[] {
  const line = text.trim()
  if (HELPER.test(line)) return [part('helper', block, line)]
  if (COUNTER.test(line)) return [partOf(line, block, lang)]
  const words = text.split(/\s+/).filter((word) => word !== '')
  while (words.length > 0 && isOfDate(words[0]!, afterDate)) words.shift()
  while (words.length > 0 && isOfDate(words.at(-1)!, beforeDate)) words.pop()
  const whole = words.join(' ')
  if (words.length === 0) return line === '' ? [] : [part('small', block, line)]
  if (isBylineLead(whole)) return [part('lead', block, whole)]
  const signed = signedPart(whole, block, lang)
  if (signed) return [signed]
  for (let count = endsInLead(words) ? Math.min(LEAD_WORDS_MAX, words.length - 1) : 0; count > 0; count--) {
    const lead = words.slice(-count).join(' ')
    const isHelper = count > 1 && isHelperLead(lead)
    if (!isHelper && !isOpenLead(lead)) continue
    const before = partOf(words.slice(0, -count).join(' '), block, lang)
    // "Visualizations by": whoever made something else than the text.
    const isOther = words.length === 2 || (before.role !== 'names' && words.length <= HELPER_WORDS_MAX)
    if (isOther && count === 1) return [part('helper', block, whole)]
    return [before, part(isHelper ? 'helper' : 'lead', block, lead)]
  }
  if (whole !== line && HELPER.test(whole)) return [part('helper', block, whole)]
  return [JOINER_ALONE.test(whole) ? part('joiner', block, whole) : plainPart(whole, block)]
}

const HELPER_ENDS: ReadonlySet<string> = new Set(HELPER_WORDS.map((words) => lastWordOf(words.toLowerCase())))

/** False where the last word certainly ends no lead, as in nearly all lines. */
function endsInLead(words: readonly string[]): boolean {
  const last = words
    .at(-1)!
    .toLowerCase()
    .replace(/[:：/／|]$/, '')
  return last === '' || mayEndLead(last) || HELPER_ENDS.has(last)
}

/** Words of the longest lead, and of a line that ends in one and is about something else. */
const LEAD_WORDS_MAX = 3
const HELPER_WORDS_MAX = 3

/** A stamp's label, and right beside a date also a weekday, a time or a small word. */
function isOfDate(word: string, isBeside: boolean): boolean {
  const bare = word.toLowerCase().replace(/[.,:;()]{1,4}$/u, '')
  if (bare === '' || PUBLISHED_WORDS.has(bare) || MODIFIED_WORDS.has(bare)) return true
  return isBeside && (/^[\d:./,–-]+$/.test(bare) || BESIDE_DATE.has(bare))
}

/** True for words that lead to the name of somebody who did not write: "Photos by". */
export function isHelperLead(text: string): boolean {
  return HELPER.exec(text)?.[0].length === text.length
}

/** True for a helper's lead whose name is to come: "Photos by", "Visualizations by:". */
export function leadsToHelper(text: string): boolean {
  return isHelperLead(text) || !HELPER.test(text)
}

function partOf(text: string, block: number, lang: string | undefined): Part {
  return markPart(text, block) ?? signedPart(text, block, lang) ?? plainPart(text, block)
}

/** A part that only says what the parts beside it are. */
function markPart(text: string, block: number): Part | undefined {
  if (HELPER.test(text)) return part('helper', block, text)
  if (isBylineLead(text)) return part('lead', block, text)
  return JOINER_ALONE.test(text) ? part('joiner', block, text) : undefined
}

/** A part that no lead opens. */
function plainPart(text: string, block: number): Part {
  if (isTeam(text)) return part('names', block, text, [text])
  const { names, hasJob } = namesAndTrade(text)
  if (names.length > 0) return part('names', block, text, names, hasJob)
  if (isJobPhrase(text)) return part('job', block, text)
  return part(/\p{L}{4}/u.test(text) && !COUNTER.test(text) ? 'other' : 'small', block, text)
}

function signedPart(text: string, block: number, lang: string | undefined): Part | undefined {
  const parsed = leadSpeaks(text, lang) ? (parseByline(withoutTitle(text)) ?? parseByline(text)) : undefined
  return parsed && parsed.confidence >= SIGNED_MIN ? part('signed', block, text, parsed.names) : undefined
}

/** "By Ada Holm, Senior Director, Tides & Harbours": what is before a trade, where no word joins a second author. */
function withoutTitle(text: string): string {
  const comma = text.indexOf(', ')
  const title = text.slice(comma + 2)
  return comma > 0 && opensWithJob(title) && !JOINED.test(title) ? text.slice(0, comma) : ''
}

const JOINED = new RegExp(`\\s(?:${NAME_JOINERS})\\s`, 'iu')

/** "12 comments", "6,279 words". */
const COUNTER = /^\d[\d.,]{0,9}\s\p{L}+$/u

/** How sure a byline is that a lead opens. */
const SIGNED_MIN = 0.85

/** "Ada Holm, Staff Writer", "Ada Holm Senior Reporter": the trade goes. */
function namesAndTrade(text: string): { names: string[]; hasJob: boolean } {
  const found = namesOfLine(text)
  const names: string[] = []
  let hasJob = false
  for (const name of found) {
    const person = withoutTrade(name)
    // What stands behind a trade is an office or a place.
    if (hasJob) break
    if (person !== name) hasJob = true
    if (person !== '' && !SHORT.test(person)) names.push(person)
    else if (names.length === 0) return { names: [], hasJob: false }
  }
  return { names, hasJob }
}

/** "In", "Ad": no name has so few letters. */
const SHORT = /^[A-Za-z]{1,2}$/

/** The words before the first one of a trade, where two or more are left; nothing where the trade comes first. */
function withoutTrade(name: string): string {
  const words = name.split(' ')
  const trade = words.findIndex((word) => JOB_WORDS.has(word.toLowerCase().replace(/,$/, '')))
  if (trade < 0) return name
  return trade >= 2 ? words.slice(0, trade).join(' ') : ''
}
