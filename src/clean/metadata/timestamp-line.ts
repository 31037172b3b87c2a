// Is a line nothing but a timestamp, or nothing but an age?

import { LetterPairs } from '../letter-pairs.ts'
import { AGE_FORMS, type AgeForm } from '../lexicon/ages.ts'
import { isAsciiLetter } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'
import {
  AFTERNOON,
  DATE_FILLERS,
  JALALI_MONTHS,
  MODIFIED_WORDS,
  MONTHS,
  MORNING,
  PUBLISHED_WORDS,
  SEASONAL_ZONES,
  WEEKDAYS,
  ZONES,
} from '../lexicon/months.ts'
import { findTimes } from './clock.ts'
import { hasDigit } from './digits.ts'
import { digitsOfOnlyNumber, foldDate } from './fold-date.ts'

/** Longer lines are prose. */
const LINE_CHARS_MAX = 160
/** An age stands alone, at most with a label. */
const AGE_CHARS_MAX = 48

const LETTERS_AND_DIGITS = /[\p{L}\p{M}]+|\d+/gu
const READING_TIME = /(?<!\d)\d{1,3} ?-? ?(?:min|мин|хв|dk|分|분|λεπ|דק|मिनट|মিনিট|นาที|phút|دق)/u
const DATE_SHAPE =
  /\d{4} ?[./年년-] ?\d{1,2} ?[./月월-] ?\d{1,2}|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|(?<!\d)(?:1[34]|19|20|25)\d\d(?!\d)|\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2} ?월 ?\d{1,2} ?일/
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

const MONTH_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(MONTHS).flat(), ...JALALI_MONTHS].flatMap((forms) => forms.split(/[ _.]/)),
)

/** Labels of scripts without blanks, longest first: they are cut out before the rest is judged. */
const CJK_LABELS: readonly string[] = [...PUBLISHED_WORDS, ...MODIFIED_WORDS, ...DATE_FILLERS, ...MORNING, ...AFTERNOON]
  .filter((word) => CJK.test(word))
  .concat([
    '星期',
    '周一',
    '周二',
    '周三',
    '周四',
    '周五',
    '周六',
    '周日',
    '月曜日',
    '火曜日',
    '水曜日',
    '木曜日',
    '金曜日',
    '土曜日',
    '日曜日',
    '요일',
    '年',
    '月',
    '日',
    '년',
    '월',
    '일',
    '기사입력',
    '기사등록',
    '最終更新日',
  ])
  .sort((a, b) => b.length - a.length)

/**
 * True when the line is just a timestamp: date or time with labels ("Published …", "Stand: …", "发布时间：…"), a reading
 * time ("2 minute read"), or an age.
 *
 * @example
 * isTimestampLine('Updated: 10:38 AM EDT, October 23, 2024') // true
 */
export function isTimestampLine(text: string): boolean {
  const line = text.trim()
  if (line === '' || line.length > LINE_CHARS_MAX) return false
  return isRelativeAge(line) || isDateLine(line)
}

/** True for timestamps other than ages. */
export function isDateLine(text: string): boolean {
  if (!hasDigit(text) || hasStrangeWord(text)) return false
  const line = text.trim()
  if (line.length > LINE_CHARS_MAX) return false
  const folded = foldDate(line)
  // Most lines with a number have a word that no date has; the shapes are asked about the rest.
  if (!/\d/.test(folded) || !onlyDateWords(folded)) return false
  return DATE_SHAPE.test(folded) || READING_TIME.test(folded) || findTimes(folded).length > 0 || isDayAndMonth(folded)
}

/** "5 May", "May 5": a month and a number. */
function isDayAndMonth(folded: string): boolean {
  return (folded.match(LETTERS_AND_DIGITS) ?? []).some((word) => word.length > 2 && MONTH_WORDS.has(word))
}

function onlyDateWords(folded: string): boolean {
  if (hasStrangeUnit(folded)) return false
  let rest = /[ap]\./.test(folded) ? folded.replace(/(?<![\p{L}])([ap])\.\s?m\.?(?!\p{L})/gu, ' $1m ') : folded
  if (CJK.test(rest)) for (const label of CJK_LABELS) rest = rest.replaceAll(label, ' ')
  return (rest.match(LETTERS_AND_DIGITS) ?? []).every((word) => /^\d/.test(word) || isDateWord(word))
}

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...[DATE_FILLERS, PUBLISHED_WORDS, MODIFIED_WORDS, MONTH_WORDS, WEEKDAYS, MORNING, AFTERNOON].flatMap((words) => [
    ...words,
  ]),
  ...Object.keys(ZONES),
  ...Object.keys(SEASONAL_ZONES),
])

function isDateWord(word: string): boolean {
  // "באוקטובר": Hebrew writes "in" onto the month.
  return DATE_WORDS.has(word) || (word.startsWith('ב') && MONTH_WORDS.has(word.slice(1)))
}

/** True where a word of plain letters alone is in no date, as in nearly all lines. Single letters are left to the rest: "a.m." */
function hasStrangeWord(text: string): boolean {
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isAsciiLetter(code)) continue
    const isWhole = code < ASCII_END && (from === 0 || text.charCodeAt(from - 1) < ASCII_END)
    if (isWhole && at - from > 1 && !DATE_WORDS.has(text.slice(from, at).toLowerCase())) return true
    from = at + 1
  }
  return false
}

const ASCII_END = 0x80

/** Units of CJK scripts that stand in some word of a date: a line with any other is none, and need not be taken apart. */
const CJK_DATE_UNITS: ReadonlySet<number> = new Set(
  [...DATE_WORDS, ...CJK_LABELS].flatMap((word) => [...word].map((unit) => unit.charCodeAt(0))).filter(isCjk),
)

function isCjk(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u

function hasStrangeUnit(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (isCjk(code) && !CJK_DATE_UNITS.has(code) && LETTER_OR_MARK.test(folded[at]!)) return true
  }
  return false
}

/** The forms by the unit that an age's own word begins with, right behind its number; each pattern made when it is asked. */
const agesByUnit: () => ReadonlyMap<string, readonly (() => RegExp)[]> = lazy(() => {
  const patterns = new Map<string, (() => RegExp)[]>()
  for (const form of AGE_FORMS) {
    const pattern = lazy(() => agePattern(form))
    for (const unit of new Set(form.units.split('|').map((word) => word.slice(0, 1)))) {
      const known = patterns.get(unit)
      if (known) known.push(pattern)
      else patterns.set(unit, [pattern])
    }
  }
  return patterns
})

/** Ages have one number, of three digits at most. */
const AGE_DIGITS_MAX = 3
const AGE_NUMBER = /^\D*\d{1,3}\+?\s?(?=(\D))\D*$/

/** True when the folded line is a number with a unit of time, in one of the languages' ways. */
function isNumberedAge(line: string): boolean {
  const unit = AGE_NUMBER.exec(line)?.[1]
  return (
    unit !== undefined &&
    (agesByUnit()
      .get(unit)
      ?.some((pattern) => pattern().test(line)) ??
      false)
  )
}

const SOLO_AGES: ReadonlySet<string> = new Set(AGE_FORMS.flatMap(({ solo }) => solo?.split('|') ?? []))
/** "3h", "12 min": ages as teaser cards print them. */
const BARE_AGE = /^\d{1,2} ?(?:h|hrs?|d|w|min)$/

/** `before number unit after`, with up to six more letters on the unit. */
function agePattern({ before, units, after }: AgeForm): RegExp {
  const lead = before === undefined ? '' : `(?:${before})\\s?`
  const tail = after === undefined ? '' : `\\s?(?:${after})`
  return new RegExp(`^${lead}(?:~|\\+)?\\d{1,3}\\+?\\s?(?:${units})[\\p{L}\\p{M}]{0,6}\\.?${tail}$`, 'u')
}

/** First two units of what an age without a number can begin with, a label in front of it included. */
const SOLO_STARTS: ReadonlySet<string> = new Set(
  [...SOLO_AGES, ...PUBLISHED_WORDS, ...MODIFIED_WORDS].map((words) => words.slice(0, 2)),
)

/** What it begins with up to the first blank or mark. */
const SOLO_WORDS: ReadonlySet<string> = new Set(
  [...SOLO_AGES, ...PUBLISHED_WORDS, ...MODIFIED_WORDS].map((words) => firstWordOf(foldDate(words))),
)

function firstWordOf(folded: string): string {
  return /^[^\s:•·|–—.-]*/.exec(folded)![0]
}

const SOLO_LETTERS = new LetterPairs(SOLO_STARTS)

function opensLikeSolo(text: string): boolean {
  if (!SOLO_LETTERS.mayOpen(text)) return false
  // What begins with a Latin letter has nothing in front to be taken away.
  if (isAsciiLetter(text.charCodeAt(0))) return SOLO_WORDS.has(firstWordOf(foldDate(text)))
  return SOLO_STARTS.has(
    foldDate(text.slice(0, 12))
      .replace(/^\s*[\s•·|–—-]{0,4}/, '')
      .slice(0, 2),
  )
}

/**
 * True when the line only says how long ago something was: the mark of a teaser, or of a post in a live blog.
 *
 * @example
 * isRelativeAge('vor 3 Stunden') // true
 */
export function isRelativeAge(text: string): boolean {
  if (text.length > AGE_CHARS_MAX) return false
  const digits = digitsOfOnlyNumber(text)
  if (digits === 0 ? !opensLikeSolo(text) : digits < 0 || digits > AGE_DIGITS_MAX) return false
  let line = foldDate(text)
    .trim()
    .replace(/^[\s•·|–—-]{1,4}|[\s•·|–—.-]{1,4}$/g, '')
  const label = /^([\p{L}\p{M}]+)[: ]\s?/u.exec(line)
  if (label && !SOLO_AGES.has(line) && (PUBLISHED_WORDS.has(label[1] ?? '') || MODIFIED_WORDS.has(label[1] ?? ''))) {
    line = line.slice(label[0].length)
  }
  if (SOLO_AGES.has(line) || BARE_AGE.test(line)) return true
  return isNumberedAge(line)
}
