// Calendars: is this a day, which day is it in the common calendar, and does summer time hold in North America.

/** Years outside are not publication years of a news page. */
const YEAR_MIN = 1900
const YEAR_MAX = 2099
/** Thai Buddhist years run 543 ahead. */
const BUDDHIST_AHEAD = 543
const MONTH_LENGTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the common calendar. */
export interface Day {
  year: number
  month: number
  day: number
}

/** The day when it exists and its year is plausible; years of the Buddhist era are brought to the common one. */
export function commonDay(year: number, month: number, day: number): Day | undefined {
  const common =
    year > YEAR_MAX + BUDDHIST_AHEAD - 200 && year <= YEAR_MAX + BUDDHIST_AHEAD ? year - BUDDHIST_AHEAD : year
  if (common < YEAR_MIN || common > YEAR_MAX) return undefined
  const length = MONTH_LENGTHS[month - 1]
  if (length === undefined || day < 1 || day > length) return undefined
  if (month === 2 && day === 29 && !isLeap(common)) return undefined
  return { year: common, month, day }
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Years of the Solar Hijri calendar that news pages show (1921 to 2120). */
export function isJalaliYear(year: number): boolean {
  return year >= 1300 && year < 1500
}

/**
 * Solar Hijri to the common calendar by the 33-year cycle, which is exact for the years 1206 to 1498 (Borkowski).
 * 1 Farvardin 1300 was 21 March 1921.
 */
export function fromJalali(year: number, month: number, day: number): Day | undefined {
  if (!isJalaliYear(year) || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return undefined
  let days = 0
  for (let earlier = 1300; earlier < year; earlier++) days += isJalaliLeap(earlier) ? 366 : 365
  days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const date = new Date(Date.UTC(1921, 2, 21) + (days + day - 1) * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Leap years stand at fixed places of the 33-year cycle. */
function isJalaliLeap(year: number): boolean {
  return [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33)
}

/** True from the second Sunday of March to the first Sunday of November, the rule in force since 2007. */
export function isNorthAmericanSummer({ year, month, day }: Day): boolean {
  if (month !== 3 && month !== 11) return month > 3 && month < 11
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const firstSunday = 1 + ((7 - firstWeekday) % 7)
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday
}

/** `2024-05-01`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
