// Dates as datelines print them: with or without a year, sometimes the day alone.
// The date grammar of dates.ts wants a year; here a day and a month are enough, for the place and shape say the rest.

import { findDate } from '../dates.ts'
import { DATE_FILLERS, MONTHS, WEEKDAYS } from '../lexicon/months.ts'
import { commonDay, isoDay } from '../metadata/calendar.ts'
import { foldDate } from '../metadata/fold-date.ts'
import type { WireContext } from './types.ts'

/** A stretch that is a date and nothing else. `iso` only where the year is printed or known. */
export interface DayMonth {
  iso?: string
}

/** A dateline's date is no longer than "Wednesday, the 23rd of September, 2024". */
const CHARS_MAX = 48
/** Any leap year: tells whether a day exists when the year is unknown. */
const LEAP_YEAR = 2024

/** Months of languages that the date grammar lacks, as wire copy prints them. */
const MORE_MONTHS: readonly (readonly string[])[] = [
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
  'հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի',
  'იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი',
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  'janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris',
  'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
  'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
].map((row) => row.split('|'))

const MONTH_NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ collectMonths()

function collectMonths(): Map<string, number> {
  const numbers = new Map<string, number>()
  const add = (name: string, month: number): void => {
    if (!numbers.has(name)) numbers.set(name, month)
  }
  for (const months of Object.values(MONTHS))
    months.forEach((forms, index) => {
      for (const form of forms.split(' ')) add(form, index + 1)
    })
  for (const months of MORE_MONTHS)
    months.forEach((name, index) => {
      add(name, index + 1)
    })
  return numbers
}

const ORDINAL = /^(?:st|nd|rd|th|er|ier|e|º|ª|°|ος|го)$/u
const YEAR = /^(?:1[3-9]|2[05])\d\d$/

/** Reads a stretch that is wholly a date. Undefined for anything else. */
export function readDayMonth(stretch: string, { lang, year }: WireContext): DayMonth | undefined {
  if (stretch.length > CHARS_MAX) return undefined
  const folded = foldDate(stretch).replace(/[()،]/g, ' ').trim()
  if (!/\d/.test(folded)) return undefined
  const cjk = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日$|^(?:(\d{4})년 ?)?(\d{1,2})월 ?(\d{1,2})일$/u.exec(folded)
  if (cjk) return dayOf(cjk[1] ?? cjk[4], Number(cjk[2] ?? cjk[5]), Number(cjk[3] ?? cjk[6]), year)
  const whole = findDate(stretch, lang === undefined ? {} : { lang })
  if (whole && isFiller(folded.slice(0, whole.start)) && isFiller(folded.slice(whole.end)))
    return { iso: whole.iso.slice(0, 10) }
  return readWords(folded, year)
}

function isFiller(text: string): boolean {
  return (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).every((word) => DATE_FILLERS.has(word) || WEEKDAYS.has(word))
}

/** One day, one month by name, perhaps a year and a weekday; numbers glued to letters are ordinals. */
function readWords(folded: string, knownYear: number | undefined): DayMonth | undefined {
  let day: number | undefined
  let month: number | undefined
  let year: string | undefined
  for (const word of folded.match(/\d+|[\p{L}\p{M}_º°]+(?:\.[\p{L}\p{M}]+)*/gu) ?? []) {
    const number = /^\d+$/.test(word) ? Number(word) : undefined
    if (number !== undefined && word.length <= 2 && day === undefined) day = number
    else if (number !== undefined && YEAR.test(word) && year === undefined) year = word
    else if (number === undefined && MONTH_NUMBERS.has(word) && month === undefined) month = MONTH_NUMBERS.get(word)
    else if (number !== undefined || !(ORDINAL.test(word) || DATE_FILLERS.has(word) || WEEKDAYS.has(word)))
      return undefined
  }
  if (day === undefined || month === undefined) return undefined
  return dayOf(year, month, day, knownYear)
}

function dayOf(
  printed: string | undefined,
  month: number,
  day: number,
  known: number | undefined,
): DayMonth | undefined {
  // "21日電": the day alone.
  if (Number.isNaN(month)) return day >= 1 && day <= 31 ? {} : undefined
  if (!commonDay(LEAP_YEAR, month, day)) return undefined
  const year = printed === undefined ? known : Number(printed)
  const date = year === undefined ? undefined : commonDay(year, month, day)
  return date ? { iso: isoDay(date) } : {}
}
