// Dates of structured data, which are mostly ISO 8601 and its near misses.

import { type DateContext, dayOf, findDate } from '../dates.ts'
import { isoDay } from './calendar.ts'

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d{1,9})?)? ?(Z|z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?Z?)?$/
/** Seconds since 1970 of 1995 and of 2100: an integer outside is not a publication time. */
const EPOCH_MIN = 788_918_400
const EPOCH_MAX = 4_102_444_800
/** Longer values of meta tags are not dates. */
const VALUE_CHARS_MAX = 120

/**
 * Reads a date of structured data: ISO 8601 and its near misses, RFC 2822, `YYYYMMDD`, seconds or milliseconds since
 * 1970, or any printed date. Keeps the zone as given.
 *
 * @example
 * normalizeDate('Tue, 29 Oct 2024 10:00:00 +0500') // '2024-10-29T10:00:00+05:00'
 */
export function normalizeDate(value: string, context: DateContext = {}): string | undefined {
  const trimmed = value.trim()
  if (trimmed === '' || trimmed.length > VALUE_CHARS_MAX) return undefined
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed)
  if (iso) return fromParts(iso)
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) return fromEpoch(Number(trimmed) / (trimmed.length === 13 ? 1000 : 1))
  return findDate(trimmed, context)?.iso
}

function fromParts(parts: RegExpExecArray): string | undefined {
  const day = dayOf(parts[1], parts[2], parts[3])
  if (!day) return undefined
  if (parts[4] === undefined || Number(parts[4]) > 23) return isoDay(day)
  const seconds = parts[6] === undefined ? '' : `:${parts[6]}`
  return `${isoDay(day)}T${parts[4].padStart(2, '0')}:${parts[5]}${seconds}${zoneOf(parts[7])}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (zone === 'Z' || zone === 'z') return 'Z'
  return zone.length === 3 ? `${zone}:00` : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}

function fromEpoch(seconds: number): string | undefined {
  if (seconds < EPOCH_MIN || seconds > EPOCH_MAX) return undefined
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}
