// Who wrote it: reads author lines ("By X and Y", "byX", "Von X", "文／X", "X (@handle) Published …") and cleans names.
//
// Idea: a lead word of some language, or a handle or date after the name, makes a line a byline; what follows is cut
// at the first thing that is no name and split at the joining words; every part must look like a name.
// Guarantee: a sentence that merely begins with "By" or "Von" gives nothing, since its words do not look like names.

import { leadOf } from './byline-leads.ts'
import { findDate } from './dates.ts'
import { isAsciiDigit } from './lexicon/fold.ts'
import { isHanOrHangulName } from './lexicon/helper-words.ts'
import { MODIFIED_WORDS, PUBLISHED_WORDS, WEEKDAYS } from './lexicon/months.ts'
import { matchesIn } from './matches.ts'
import { hasYear } from './metadata/digits.ts'
import { digitsOfOnlyNumber } from './metadata/fold-date.ts'
import { cleanName, isJobPhrase, isTeam, looksLikeName, opensWithJob, splitNames } from './metadata/names.ts'

export { cleanName } from './metadata/names.ts'

/** What an author line says. */
export interface BylineMatch {
  names: string[]
  /** Offsets of the stretch that the names were read from, lead word included. */
  start: number
  end: number
  /** Date printed on the same line. */
  published?: string
  /** 0 to 1. */
  confidence: number
}

/** Longer lines are prose or a biography. */
const LINE_CHARS_MAX = 260
/** More names than this are a list of people. */
const NAMES_MAX = 12

/** First of the Han characters; Hangul stands behind them. */
const HAN_FIRST = 0x3400
/** "이가나 기자", "本报记者" after the name. */
const TRAILING_LEAD =
  /^([\uac00-\ud7af]{2,4}) ?(?:인턴|수습|선임|전문)?기자(?:입니다)?(?=$|[ ,.|=(/])|^([\u3400-\u9fff]{2,4})[记記]者(?=$|[ 　/／|，,])/u
/** Words that part a name from the date behind it; shorter ones are also words of names and places. */
const STAMP_CHARS_MIN = 6
const STAMPS: ReadonlySet<string> = new Set(
  [...PUBLISHED_WORDS, ...MODIFIED_WORDS].filter((word) => word.length >= STAMP_CHARS_MIN),
)
/** Those that are no run of letters. */
const JOINED_STAMPS: string = [...[...STAMPS].filter((word) => word.includes('\u200c')), 'mis à jour'].join('|')
const LETTERS = /[\p{L}\p{M}]+/gu

/** Where the names end at the latest: at a mark, a word or a word glued to the name. */
const STOP_MARK = /[|•·⋅∙‧●▪►»\n\t]| [–—-] |\((?=@|https?:)|(?<=\s)@\p{L}|\d/iu
const STOP_WORDS: ReadonlySet<string> = new Set(
  'medically photo photos photography foto fotos illustration about'.split(' '),
)
/** Several words, and the first ones of each: most names have none of these. */
const STOP_PHRASE = new RegExp(
  `^(?:${JOINED_STAMPS}|fact[- ]checked|for the|on (?=\\p{Lu}\\p{Ll}{2}|\\d)|is a|is an|is the|min read)(?![\\p{L}\\p{M}])`,
  'iu',
)
const STOP_PHRASE_WORDS: ReadonlySet<string> = new Set([
  'fact',
  'for',
  'on',
  'is',
  'min',
  ...JOINED_STAMPS.split('|').map((phrase) => phrase.split(/[ \u200c]/)[0]!),
])
/** The blank in front of a date was lost with the markup: "Ada Holmpublished 2 May". */
const GLUED_STAMPS =
  'published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd'
const MAY_BE_GLUED = new RegExp(`\\S(?:${GLUED_STAMPS})`)
const GLUED_STAMP = new RegExp(
  `(?<=\\p{Ll}{2})(?:${GLUED_STAMPS})(?=:? (?:on |am |le |el |em |il |op )?\\p{L}{0,12}\\.? ?\\d)`,
  'iu',
)

/** Longest line that `opensLikeByline` takes for one. */
const BYLINE_WORDS_MAX = 6

/** True for a short line that begins as bylines do, also where what follows is no person's name: "Von epd". */
export function opensLikeByline(line: string): boolean {
  const lead = leadOf(line)
  if (lead === undefined || (lead.kind === 'bare' && !/^\p{Lu}/u.test(line))) return false
  return line.split(/\s+/).length <= BYLINE_WORDS_MAX
}

/**
 * Reads a line that names its author. Undefined when the line does not, whatever word it begins with.
 *
 * @example
 * parseByline('By Ada Lindqvist and Tomas Reyes | Updated 3 May 2024')?.names // ['Ada Lindqvist', 'Tomas Reyes']
 */
export function parseByline(text: string, context: { lang?: string } = {}): BylineMatch | undefined {
  if (text.length > LINE_CHARS_MAX) return undefined
  const start = text.length - text.trimStart().length
  const line = text.trim()
  if (line === '' || (line.length > 90 && /[.!?。！？]["”’]?$/.test(line) && !/\d{4}/.test(line))) return undefined
  const found = afterLead(line) ?? afterDate(line) ?? trailingLead(line) ?? beforeHandle(line, context)
  if (!found) return undefined
  const published = findDate(line, context)?.iso
  const match = { names: found.names, start: start + found.from, end: start + found.to, confidence: found.confidence }
  return published === undefined ? match : { ...match, published }
}

interface Names {
  names: string[]
  from: number
  to: number
  confidence: number
}

function afterLead(line: string): Names | undefined {
  const lead = leadOf(line)
  if (!lead) return undefined
  const hasColon = lead.kind === 'colon'
  const stretch = cutAtStop(line.slice(lead.text.length))
  const to = lead.text.length + stretch.length
  if (isTeam(stretch)) return { names: [stretch], from: 0, to, confidence: 0.8 }
  const names = namesOf(stretch)
  if (names.length === 0 || names.length > NAMES_MAX) return undefined
  // "文明": a sign that leads to a name also begins other words.
  if (!hasColon && /^[\u3400-\u9fff]$/.test(lead.text) && !isHanOrHangulName(names[0]!)) return undefined
  // A title after "by": "By the River, Prices Rise" ends in words that are no names; a line of names does not.
  if (!hasColon && leftOver(stretch, names)) return undefined
  return { names, from: 0, to, confidence: lead.kind === 'bare' ? 0.85 : 0.9 }
}

/** "03/01/2017 by Ada Lindqvist": the date stands first. */
function afterDate(line: string): Names | undefined {
  const match = hasDigitWithin(line, DATE_WITHIN) ? DATE_FIRST.exec(line) : null
  const found = match ? afterLead(line.slice(match[0].length)) : undefined
  if (!match || !found) return undefined
  return { ...found, from: match[0].length, to: match[0].length + found.to }
}

/** The year of a date in front ends within so many characters. */
const DATE_WITHIN = 38

function hasDigitWithin(line: string, end: number): boolean {
  for (let at = 0; at < Math.min(line.length, end); at++) {
    if (isAsciiDigit(line.charCodeAt(at))) return true
  }
  return false
}

const DATE_FIRST = /^[\p{L}\d.,:/ -]{0,34}\d{2,4}[\s,|·•–—-]{1,4}(?=\p{L})/u

function trailingLead(line: string): Names | undefined {
  if (line.charCodeAt(0) < HAN_FIRST) return undefined
  const match = TRAILING_LEAD.exec(line)
  const name = match?.[1] ?? match?.[2]
  if (!match || name === undefined) return undefined
  return { names: [name], from: 0, to: match[0].length, confidence: 0.85 }
}

/** "Name (@handle) Published …", "Name | 3 May 2024", "Name, Staff Writer". */
function beforeHandle(line: string, context: { lang?: string }): Names | undefined {
  // Without a handle and without a date a job title behind a comma is all that is left.
  const mayTell = line.includes('@') || (mayBeDated(line) && hasPartsBeforeDigit(line)) || namesJobBehindComma(line)
  if (!mayTell) return undefined
  const stretch = cutAtStop(line)
  if (stretch === '') return undefined
  const rest = line.slice(stretch.length)
  const [first = '', ...others] = stretch.split(',')
  const described = others.length > 0 && others.length < 3 && others.every((part) => isJobPhrase(part))
  const handled = rest.includes('@') && HANDLE_NEXT.test(rest)
  // Only a date can tell: it is read last, since it costs most.
  const onlyDated = !described && !handled
  if (onlyDated && (rest === '' || stretch.trim().split(/\s+/).length > DATED_WORDS_MAX)) return undefined
  const names = described ? namesOf(first) : namesOf(stretch)
  if (names.length === 0 || (onlyDated && !names.every(hasSeveralParts))) return undefined
  if (leftOver(described ? first : stretch, names)) return undefined
  if (onlyDated && findDate(rest, context) === undefined) return undefined
  const confidence = handled ? 0.9 : described ? 0.8 : isStamped(rest) ? 0.75 : 0.65
  return { names, from: 0, to: stretch.length, confidence }
}

/** A date has a year and a second number; a comma leaves the trade that is glued to its stamp possible. */
function mayBeDated(line: string): boolean {
  return hasYear(line) && (digitsOfOnlyNumber(line) < 0 || line.includes(','))
}

/** First unit of the scripts without blanks, and of blanks of other widths. */
const WIDE_FIRST = 0x0e00

/** A name of several parts, as a date alone tells it, ends before the first digit: "Top 5 bridges of 2024" has none. */
function hasPartsBeforeDigit(line: string): boolean {
  let isParted = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isAsciiDigit(code)) return false
    if (code >= WIDE_FIRST) return true
    const isBlank = code <= 0x20 || code === 0xa0
    if (isParted && !isBlank) return true
    isParted ||= isBlank
  }
  return false
}

const HANDLE_NEXT = /^[ (|·•,-]{0,4}@[\p{L}\d_]{2,30}/u
/** Words of names in front of a date. */
const DATED_WORDS_MAX = 8

const hasSeveralParts = (name: string): boolean => /[ \u3400-\u9fff]/.test(name)

/** True when the first words behind the first comma are those of a job title; what stands between commas is one part. */
function namesJobBehindComma(line: string): boolean {
  const comma = line.indexOf(',')
  if (comma < 0) return false
  const next = line.indexOf(',', comma + 1)
  return opensWithJob(line.slice(comma + 1, next < 0 ? line.length : next))
}

function cutAtStop(rest: string): string {
  const mark = STOP_MARK.exec(rest)?.index ?? rest.length
  const glued = MAY_BE_GLUED.test(rest.toLowerCase()) ? (GLUED_STAMP.exec(rest)?.index ?? mark) : mark
  return rest.slice(0, stopWord(rest, Math.min(mark, glued))).replace(/[\s(,;:–—-]{1,99}$/u, '')
}

/** Where the first word that ends the names begins, if not behind `end`. Lists in sets are asked sooner than compiled. */
function stopWord(rest: string, end: number): number {
  for (const { 0: printed, index } of matchesIn(rest, LETTERS)) {
    if (index >= end) return end
    const word = printed.toLowerCase()
    if (STAMPS.has(word) || STOP_WORDS.has(word)) return index
    if (STOP_PHRASE_WORDS.has(word) && STOP_PHRASE.test(rest.slice(index))) return index
  }
  return end
}

/** "Published", "Aktualisiert:" right behind a name. */
function isStamped(rest: string): boolean {
  const behind = rest.replace(/^[\s|·•,:–—-]{1,4}/u, '')
  const word = /^[\p{L}\p{M}]+/u.exec(behind)?.[0]
  return (word !== undefined && STAMPS.has(word.toLowerCase())) || JOINED_STAMP.test(behind)
}

const JOINED_STAMP = new RegExp(`^(?:${JOINED_STAMPS})(?![\\p{L}\\p{M}])`, 'iu')

function namesOf(stretch: string): string[] {
  const names: string[] = []
  for (const part of splitNames(stretch)) {
    // "By Ada Holm, Local Democracy Reporter": a trade behind a name is no second author.
    if (names.length > 0 && isJobPhrase(part)) continue
    const name = cleanName(withoutWeekday(part))
    if (name !== undefined && looksLikeName(name) && !names.includes(name)) names.push(name)
  }
  return names
}

/** The weekday of the date that follows is no part of a name, in scripts without capitals too. */
function withoutWeekday(part: string): string {
  const blank = part.lastIndexOf(' ')
  const last = part.slice(blank + 1)
  return blank > 0 && WEEKDAYS.has(last) && last === last.toLowerCase() ? part.slice(0, blank) : part
}

/** True when more than job titles and places remain beside the names. */
function leftOver(stretch: string, names: readonly string[]): boolean {
  const parts = splitNames(stretch)
  const first = parts[0] ?? ''
  const firstName = cleanName(withoutWeekday(first))
  if (firstName === undefined || !names.includes(firstName)) return true
  // One word behind a full name is the outlet: "Ana Prado, g1".
  const house = (part: string): boolean => /\s/.test(first) && !/\s/.test(part)
  return parts.some((part) => /\p{Ll}/u.test(part.charAt(0)) && !isJobPhrase(part) && !house(part))
}
