// Dates and times in a line of the head, and what stands in front of a date.

import { findDates } from '../dates.ts'
import { lazy } from '../lexicon/lazy.ts'
import { MONTHS } from '../lexicon/months.ts'
import { findTimes } from '../metadata/clock.ts'
import { foldDate } from '../metadata/fold-date.ts'
import { looksLikeName } from '../metadata/names.ts'
import type { Sign } from './sign-table.ts'

/** Adds the signs of a line that has a digit; `isOnlyDate` where it has nothing but a date or a time. */
export function addDates(signs: Sign[], text: string, words: number, isOnlyDate: boolean): void {
  const folded = foldDate(text)
  const [date] = findDates(text)
  const hasTime = findTimes(folded).length > 0
  const size = words < 6 ? 'brief' : words < 12 ? 'short' : 'long'
  if (date) signs.push(`date, ${size}`, placeOf(text.slice(0, date.start)))
  if (hasTime) signs.push(`time, ${size}`)
  if (date && hasTime) signs.push('date and time')
  if (!date && hasDayAndMonth(folded)) signs.push('day and month')
  if (isOnlyDate) signs.push('only a date')
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
const monthWords: () => ReadonlySet<string> = lazy(() => {
  const words = Object.values(MONTHS).flatMap((months) => months.flatMap((forms) => forms.split(/[ _.]/)))
  return new Set(words.filter((word) => word.length >= MONTH_CHARS_MIN))
})
const DAY = /^\d{1,2}$/
const NUMBERED_DAY = /(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/

/** "4 May", "márc. 4.", "3/4": a day without a year. */
function hasDayAndMonth(folded: string): boolean {
  const words = folded.match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const isBesideDay = (at: number): boolean => DAY.test(words[at - 1] ?? '') || DAY.test(words[at + 1] ?? '')
  const months = monthWords()
  return words.some((word, at) => months.has(word) && isBesideDay(at)) || NUMBERED_DAY.test(folded)
}
