// Numbers, shares and times in words: the same in every place and language.

/** 1234567 → '1,234,567'. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** '1 document', '2 documents'. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** A share as a whole percentage; a little is never nothing, and nearly all is never all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '0%'
  const share = (100 * part) / whole
  if (share > 0 && share < 1) return 'under 1%'
  if (share < 100 && share > 99) return 'over 99%'
  return `${Math.round(share)}%`
}

/** A time as the page said it, in a form that is easy to read. */
export function when(published: string | undefined): string {
  return (published ?? '')
    .replace('T', ' ')
    .replace(/(\d\d:\d\d):\d\d(?:[.,]\d+)?(?=Z|[+-]\d\d:?\d\d$)/, '$1')
    .replace(/Z$/, ' UTC')
}

/** What is told about time: as printed, and in milliseconds since 1970. */
export interface Dated {
  readonly published?: string
  readonly time?: number
}

/** A date without a clock says on which day, no more. */
export function hasClock({ published }: Dated): boolean {
  return /\d\d:\d\d/.test(published ?? '')
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How much later the second one is. Where a clock is missing, days are counted. */
export function laterThan(first: Dated, later: Dated): string {
  const from = first.time ?? 0
  const to = later.time ?? 0
  if (!hasClock(first) || !hasClock(later)) {
    const days = Math.floor(to / DAY) - Math.floor(from / DAY)
    return days < 1 ? 'the same day' : days === 1 ? 'the next day' : `${grouped(days)} days later`
  }
  return to - from < MINUTE / 2 ? 'at once' : `${span(to - from)} later`
}

/** A length of time, roughly. */
export function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE)
  if (minutes < 120) return `${minutes} min`
  if (minutes < 2880) return `${Math.round(milliseconds / HOUR)} h`
  return `${grouped(Math.round(milliseconds / DAY))} days`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A mark of a time axis, as short as the distance between two marks allows: '14:00', '8 Apr', 'Apr 2025'. */
export function tickName(time: number, step: number): string {
  const date = new Date(time)
  const midnight = time % DAY === 0
  if (step < DAY && !midnight) return date.toISOString().slice(11, 16)
  if (step < 27 * DAY) return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
  if (step < 360 * DAY) return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return String(date.getUTCFullYear())
}

/** Text without case and accents, for searching. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** The words of a query, folded. */
export function termsOf(query: string | undefined): string[] {
  return folded(query ?? '')
    .split(/\s+/)
    .filter((term) => term !== '')
}
