// Times of day in folded text: "10:38 am edt", "10h38", "10.38 uhr", "오전 10시 38분", "下午3:05".

import { AFTERNOON, MORNING, SEASONAL_ZONES, ZONES } from '../lexicon/months.ts'
import { matchesIn } from '../matches.ts'
import { type Day, isNorthAmericanSummer, pad } from './calendar.ts'

/** A time of day and where it stands, half-day mark and zone included. */
export interface ClockTime {
  /** `10:38` or `10:38:07`. */
  clock: string
  /** `-04:00`, `Z`, the name of a seasonal zone such as `et`, or empty. */
  zone: string
  start: number
  end: number
}

/** A way to print a time. */
interface Form {
  /** What it is not without; found faster than the whole. */
  needs: RegExp
  /** Groups: hour, minute, second. Bounded, so that the scan is linear. */
  pattern: RegExp
}

const COLON = /\d:\d/
const STOP = /\d\.\d/
const FORMS: readonly Form[] = [
  {
    needs: COLON,
    pattern: /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?![\d:])/g,
  },
  { needs: /\d ?h/, pattern: /(?<![\d:.,])([01]?\d|2[0-3]) ?h ?([0-5]\d)(?!\d)/g },
  {
    needs: STOP,
    pattern:
      /(?<![\d:.])([01]?\d|2[0-3])\.([0-5]\d)(?= ?(?:uhr|h|am|pm|a\.m|p\.m|wib|wita|wit|น|(?:e[ds]t|bst|gmt|ist))(?!\p{L}))/gu,
  },
  {
    needs: STOP,
    pattern: /(?<=(?<!\p{L})(?:kl|klo|kello|ore|alle|pukul|godz|jam|saat|uhr)\.? ?)([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/gu,
  },
  { needs: STOP, pattern: /(?<=(?<!\d)\d{4}(?:,| kl\.?)? )([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/g },
  { needs: /[点點時时시]/, pattern: /(?<![\d:.])([01]?\d|2[0-3]) ?[点點時时시] ?(?:([0-5]?\d) ?[分分])?/g },
  { needs: /\d ?[ap]\.?m/, pattern: /(?<![\d:.,/-])(1[0-2]|0?[1-9])(?= ?[ap]\.?m(?!\p{L}))/gu },
  {
    needs: /\d ?(?:h|uhr|uur)/,
    pattern: /(?<=(?<!\p{L})(?:às|as|um|à|alle|om) )([01]?\d|2[0-3])(?= ?(?:h|uhr|uur)(?!\p{L}))/gu,
  },
]

/** Words between a time and its zone: "Uhr", "h", "น.". */
const CLOCK_WORD = /^ ?(?:uhr|uur|hrs?|h|น\.?|น)(?![\p{L}\d])/u
const HALF_DAY_AFTER = /^ ?(\p{L}(?:\.\p{L})?\p{L}{0,8})\.?(?![\p{L}\p{M}])/u
const HALF_DAY_BEFORE = /(上午|下午|午前|午後|凌晨|晚上|早上|中午|오전|오후) ?$|(?:^|[^\p{L}])(\p{L}{2,8}) ?$/u
const NUMERIC_ZONE = /^ ?\(?(?:utc|gmt) ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)|^ ?([+-])(\d{2})(\d{2})(?!\d)/
const ISO_ZONE = /^([+-])(\d{2}):(\d{2})(?![\d:])/
const NAMED_ZONE = /^ ?\(?(\p{L}{1,4})(?![\p{L}\p{M}\d])\)?/u

/** All times of a folded text, in order. */
export function findTimes(folded: string): ClockTime[] {
  const times: ClockTime[] = []
  for (const { needs, pattern } of FORMS) {
    if (!needs.test(folded)) continue
    for (const match of matchesIn(folded, pattern)) {
      const time = readTime(folded, match)
      if (!times.some((other) => time.start < other.end && other.start < time.end)) times.push(time)
    }
  }
  return times.sort((a, b) => a.start - b.start)
}

function readTime(folded: string, match: RegExpExecArray): ClockTime {
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  let start = match.index
  let end = match.index + match[0].length
  const word = CLOCK_WORD.exec(folded.slice(end, end + 8))
  if (word) end += word[0].length
  const half = halfDay(folded, start, end)
  if (half) {
    start = half.start
    end = half.end
    if (half.afternoon && hour < 12) hour += 12
    if (!half.afternoon && hour === 12) hour = 0
  }
  const zone = readZone(folded.slice(end, end + 14), folded[match.index - 1] === 't')
  const seconds = match[3] === undefined ? '' : `:${match[3]}`
  return { clock: `${pad(hour)}:${pad(minute)}${seconds}`, zone: zone.zone, start, end: end + zone.length }
}

/** The "am" or "下午" that stands after or before a time. */
function halfDay(
  folded: string,
  start: number,
  end: number,
): { start: number; end: number; afternoon: boolean } | undefined {
  const after = HALF_DAY_AFTER.exec(folded.slice(end, end + 14))
  const mark = after?.[1] ?? ''
  if (after && (AFTERNOON.has(mark) || MORNING.has(mark))) {
    return { start, end: end + after[0].length, afternoon: AFTERNOON.has(mark) }
  }
  const before = HALF_DAY_BEFORE.exec(folded.slice(Math.max(0, start - 10), start))
  const word = before?.[1] ?? before?.[2] ?? ''
  if (!before || !(AFTERNOON.has(word) || MORNING.has(word))) return undefined
  return { start: start - word.length - (before[0].endsWith(' ') ? 1 : 0), end, afternoon: AFTERNOON.has(word) }
}

function readZone(rest: string, iso: boolean): { zone: string; length: number } {
  const numeric = NUMERIC_ZONE.exec(rest) ?? (iso ? ISO_ZONE.exec(rest) : null)
  if (numeric) {
    const sign = numeric[1] ?? numeric[4] ?? '+'
    const hours = Number(numeric[2] ?? numeric[5])
    return { zone: `${sign}${pad(hours)}:${numeric[3] ?? numeric[6] ?? '00'}`, length: numeric[0].length }
  }
  const named = NAMED_ZONE.exec(rest)
  const name = named?.[1] ?? ''
  if (!named || (name === 'z' && !iso)) return { zone: '', length: 0 }
  if (Object.hasOwn(SEASONAL_ZONES, name)) return { zone: name, length: named[0].length }
  return Object.hasOwn(ZONES, name) ? { zone: ZONES[name] ?? '', length: named[0].length } : { zone: '', length: 0 }
}

/** The zone as an offset; "ET" means summer or standard time according to the day. */
export function zoneOn(day: Day, zone: string): string {
  const standard = SEASONAL_ZONES[zone]
  if (standard === undefined) return zone
  const hours = standard + (isNorthAmericanSummer(day) ? 1 : 0)
  return `-${pad(-hours)}:00`
}
