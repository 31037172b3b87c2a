// Dates as news pages print them, in some thirty languages and four calendars' digits.
//
// Idea: fold the text unit by unit (digits, case, punctuation; offsets hold), then try a table of shapes around the
// year. A word between the numbers must be the name of a month in some language. A time of day joins the date when
// nothing but clock words stands between them. Relative ages ("3 hours ago") give no date: there is no clock here.
// Cost: linear; every pattern is bounded, and no more than SCAN_MAX characters are read.
// Rejected: chrono-node (several hundred kB, ten locales, needs a reference clock).

import { DATE_FILLERS, JALALI_MONTHS, MONTHS, WEEKDAYS } from './lexicon/months.ts'
import { matchesIn } from './matches.ts'
import { commonDay, type Day, fromJalali, isJalaliYear, isoDay } from './metadata/calendar.ts'
import { type ClockTime, findTimes, zoneOn } from './metadata/clock.ts'
import { hasTwoNumbers, hasYear } from './metadata/digits.ts'
import { foldDate } from './metadata/fold-date.ts'
import { isDateLine, isRelativeAge, isTimestampLine } from './metadata/timestamp-line.ts'

export { isDateLine, isRelativeAge, isTimestampLine }

/** A date found in a text. */
export interface DateMatch {
  /** As exact as the text: `2024-10-29`, `2024-10-29T10:00`, `2024-10-23T10:38-04:00`. */
  iso: string
  /** Offsets into the text, the time of day included. */
  start: number
  end: number
  /** 0 to 1: how sure the reading is; low for `03/04/2024` when the language does not tell the order. */
  confidence: number
}

/** What is known of the text around a date. */
export interface DateContext {
  /** BCP 47; decides between `dd/mm` and `mm/dd`. */
  lang?: string
  /** Overrides the language where it gives an answer; asked only for a date that leaves the order open. */
  dayFirst?: boolean | (() => boolean | undefined)
}

/** Characters of a text that are searched: a date line is short, a header block hardly longer. */
const SCAN_MAX = 1000
/** Confidence of the shapes: a named month or ISO order leaves no doubt; `13/04` little; `03/04` much. */
const SURE = 0.95
const CLEAR_ORDER = 0.85
const ORDER_BY_LANGUAGE = 0.7
const ORDER_GUESSED = 0.5
/** Characters that may stand between a date and its time of day. */
const TIME_GAP_MAX = 26

interface Found {
  day: Day
  start: number
  end: number
  confidence: number
}

interface Shape {
  id: string
  pattern: RegExp
  /** Part of the pattern that is found faster than the whole; without it the pattern is not tried. */
  needs?: RegExp
  read: (groups: readonly string[], context: DateContext) => { day: Day | undefined; confidence: number }
}

const WORD = "(?<![\\p{L}\\p{M}])(?:de |d'|of )?([\\p{L}\\p{M}][\\p{L}\\p{M}._]{1,20})"
/**
 * What may be a letter, also within a word and within a name of two: the month's name shows whether all of them are. The
 * sets of all letters take longest to compile, and a pattern has them as often as it has ways to come to them.
 */
const MAYBE_LETTER = '[^\\0-@\\[-`{-\\x7f]'
const MAYBE_IN_WORD = '[^\\0-\\-/-@\\[-^`{-\\x7f]'
const MAYBE_IN_PHRASE = '[^\\0-\\x1f!-@\\[-^`{-\\x7f]'
const YEAR = '(?<!\\d)(1[349]\\d\\d|2[0156]\\d\\d)(?![\\d])'
const ORDINAL = '(?:st|nd|rd|th|er|ier|e|º|ª|°|ος|-?го|-е|an)?'

/** What all dates in numbers have. */
const NUMBERS = /\d ?[-./] ?\d/
/** What dates have that name their month. */
const NAMED_YEAR = /(?:1[349]|2[0156])\d\d/

const SHAPES: readonly Shape[] = [
  {
    id: 'year-first',
    needs: NUMBERS,
    pattern: /(?<![\d./-])(\d{4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/g,
    read: ([year, , month, day]) => ({ day: dayOf(year, month, day), confidence: SURE }),
  },
  {
    id: 'han-hangul',
    needs: /[年년]/,
    pattern: /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?/g,
    read: ([year, month, day]) => ({ day: dayOf(year, month, day), confidence: SURE }),
  },
  {
    id: 'vietnamese',
    needs: /tháng/,
    pattern: /(?<!\d)(\d{1,2}) ?tháng ?(\d{1,2}) ?[,/]? ?(?:năm )?(\d{4})(?!\d)/g,
    read: ([day, month, year]) => ({ day: dayOf(year, month, day), confidence: SURE }),
  },
  {
    id: 'year-last',
    needs: NUMBERS,
    pattern: /(?<![\d./-])(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g,
    read: ([first, separator, second, year], context) => ordered(first, second, year, separator, context),
  },
  {
    id: 'day-month-year',
    needs: NAMED_YEAR,
    pattern: new RegExp(
      `(?<![\\d:])(\\d{1,2})${ORDINAL}[ .,/-]{0,2}(?:(?:of|de|di|da|do|del) |ב ?)?(?:de |d'|of )?(${MAYBE_LETTER}${MAYBE_IN_WORD}{1,20})(?:/(${MAYBE_IN_PHRASE}{2,20}))?[ .,/'-]{0,3}(?:(?:de|del|of|do|พ\\.ศ\\.?|ค\\.ศ\\.?) ?)?${YEAR}`,
      'g',
    ),
    read: ([day, month, other, year]) => ({
      day: other === undefined || /^[\p{L}_ ]+$/u.test(other) ? namedDay(year, month, day) : undefined,
      confidence: SURE,
    }),
  },
  {
    id: 'month-day-year',
    pattern: new RegExp(`${WORD}[ .]{0,2}(\\d{1,2})${ORDINAL}[ .,]{1,3}(?:of |de )?${YEAR}`, 'gu'),
    needs: new RegExp(`\\d${ORDINAL}[ .,]{1,3}(?:of |de )?${YEAR}`),
    read: ([month, day, year]) => ({ day: namedDay(year, month, day), confidence: SURE }),
  },
  {
    id: 'year-month-day',
    needs: new RegExp(`${YEAR}[ .,/-]{1,3}${MAYBE_LETTER}\\D{1,40}\\d`),
    pattern: new RegExp(`${YEAR}[ .,/-]{1,3}${WORD}[ .,/-]{1,2}(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([year, month, day]) => ({ day: namedDay(year, month, day), confidence: SURE }),
  },
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = collectMonths()
const JALALI_NUMBERS: ReadonlyMap<string, number> = new Map(JALALI_MONTHS.map((name, index) => [name, index + 1]))

function collectMonths(): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const months of Object.values(MONTHS)) {
    months.forEach((forms, index) => {
      for (const form of forms.split(' ')) if (!numbers.has(form)) numbers.set(form, index + 1)
    })
  }
  return numbers
}

/**
 * The first date of a text, with its time of day and zone when they stand beside it.
 *
 * @example
 * findDate('10:38 AM EDT, October 23, 2024')?.iso // '2024-10-23T10:38-04:00'
 */
export function findDate(text: string, context: DateContext = {}): DateMatch | undefined {
  return findDates(text, context)[0]
}

/** All dates of a text in order, overlapping readings left out. */
export function findDates(text: string, context: DateContext = {}): DateMatch[] {
  const head = text.slice(0, SCAN_MAX)
  // Every other shape of a date has a year in four digits; most blocks have none.
  if (!hasYear(head)) return shortDate(head, context)
  const folded = foldDate(head)
  // Nor is there one without a day beside the year.
  if (!hasTwoNumbers(folded)) return []
  return withTimes(folded, findDays(folded, context))
}

/** Each date with the time of day beside it, as far as neither of its neighbours. */
function withTimes(folded: string, found: readonly Found[]): DateMatch[] {
  if (found.length === 0) return []
  const times = findTimes(folded).filter(
    (time) => !found.some((date) => time.start < date.end && date.start < time.end),
  )
  return found.map((date, index) =>
    withTime(folded, date, times, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? folded.length),
  )
}

/** A year of two digits is a year where a time of day stands beside it, or in a line that is a timestamp: it may be a result's. */
function shortDate(text: string, context: DateContext): DateMatch[] {
  if (text.length > SHORT_CHARS_MAX || !hasTwoNumbers(text)) return []
  const match = SHORT_DATE.exec(text)
  if (!match) return []
  const [printed, first, separator, second, year] = match
  const { day, confidence } = ordered(first, second, `20${year}`, separator, context)
  if (!day) return []
  const found = [{ day, start: match.index, end: match.index + printed.length, confidence }]
  const dates = withTimes(foldDate(text), found)
  return dates[0]!.iso.includes('T') || isDateLine(text) ? dates : []
}

/** "05.03.24": the day and the month in two digits as well. */
const SHORT_DATE = /(?<![\d./:-])(\d\d)([./])(\d\d)\2([0-3]\d)(?![\d./-])/
const SHORT_CHARS_MAX = 80

function findDays(folded: string, context: DateContext): Found[] {
  const found: Found[] = []
  for (const { pattern, needs, read } of SHAPES) {
    if (needs && !needs.test(folded)) continue
    for (const match of matchesIn(folded, pattern)) {
      const { day, confidence } = read(match.slice(1), context)
      const start = match.index
      const end = start + match[0].length
      if (day && !found.some((other) => start < other.end && other.start < end))
        found.push({ day, start, end, confidence })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The day of a year, a month and a day in digits, in the calendar that the year is of. */
export function dayOf(year = '', month = '', day = ''): Day | undefined {
  const number = Number(year)
  if (isJalaliYear(number)) return fromJalali(number, Number(month), Number(day))
  return commonDay(number, Number(month), Number(day))
}

function namedDay(year = '', name = '', day = ''): Day | undefined {
  const word = name.replace(/\.{1,9}$/, '')
  const jalali = JALALI_NUMBERS.get(word)
  if (jalali !== undefined && isJalaliYear(Number(year))) return fromJalali(Number(year), jalali, Number(day))
  // "באוקטובר": Hebrew writes "in" onto the month.
  const month = MONTH_NUMBERS.get(word) ?? (word.startsWith('ב') ? MONTH_NUMBERS.get(word.slice(1)) : undefined)
  return month === undefined ? undefined : commonDay(Number(year), month, Number(day))
}

/** `a/b/year`: the value decides where it can, then the separator, then the language. */
function ordered(
  first = '',
  second = '',
  year = '',
  separator = '/',
  context: DateContext = {},
): { day: Day | undefined; confidence: number } {
  if (Number(first) > 12) return { day: dayOf(year, second, first), confidence: CLEAR_ORDER }
  if (Number(second) > 12) return { day: dayOf(year, first, second), confidence: CLEAR_ORDER }
  const given = typeof context.dayFirst === 'function' ? context.dayFirst() : context.dayFirst
  const known = given ?? (separator === '.' ? true : dayFirstIn(context.lang))
  const dayFirst = known ?? true
  const day = dayFirst ? dayOf(year, second, first) : dayOf(year, first, second)
  if (first === second) return { day, confidence: CLEAR_ORDER }
  return { day, confidence: known === undefined ? ORDER_GUESSED : ORDER_BY_LANGUAGE }
}

/** English without a country is mostly American; everyone else puts the day first. */
function dayFirstIn(lang: string | undefined): boolean | undefined {
  if (lang === undefined) return undefined
  const [language, region] = lang.toLowerCase().split(/[-_]/)
  if (language !== 'en') return true
  return region !== undefined && region !== 'us' && region !== 'ph'
}

function withTime(folded: string, date: Found, times: readonly ClockTime[], from: number, to: number): DateMatch {
  const after = times.find((time) => time.start >= date.end && time.end <= to)
  const before = times.findLast((time) => time.end <= date.start && time.start >= from)
  const joinsAfter = after && isClockGap(folded.slice(date.end, after.start))
  const time = joinsAfter ? after : before && isClockGap(folded.slice(before.end, date.start)) ? before : undefined
  const { confidence } = date
  if (!time) return { iso: isoDay(date.day), start: date.start, end: date.end, confidence }
  const iso = `${isoDay(date.day)}T${time.clock}${zoneOn(date.day, time.zone)}`
  return { iso, start: Math.min(date.start, time.start), end: Math.max(date.end, time.end), confidence }
}

/** Only clock words, weekdays and punctuation may stand between a date and its time. */
function isClockGap(gap: string): boolean {
  if (gap.length > TIME_GAP_MAX || /\d/.test(gap)) return false
  if (gap === 't') return true
  const words = gap.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every((word) => DATE_FILLERS.has(word) || WEEKDAYS.has(word))
}
