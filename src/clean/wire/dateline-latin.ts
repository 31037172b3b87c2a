// Datelines of scripts with blanks: shapes D1 to D6 and D11 to D13, the agency in brackets, between slashes, between
// dashes, in front, or missing.

import { type Evidence, isSolid, type Reading, type View, weigh } from './dateline-reading.ts'
import { readDayMonth } from './day-month.ts'
import { findMarks, type MarkHit } from './marks.ts'
import { type BracketContent, isLeadStart, type Opening, readBracket, readClose, readOpening } from './opening.ts'

/** The agency stands no further into the text than this. */
const MARK_WITHIN = 130
const BRACKET_CHARS_MAX = 100
const PLACE_CHARS_MAX = 64
/** A place in capitals that no list has: one word, or two of which the first often begins the names of places. */
const UNLISTED_PLACE =
  /^(?:(?:ST|MT|FT)\. |(?:NEW|SAINT|SAN|SANTA|LOS|LAS|LA|EL|FORT|PORT|MOUNT|LAKE|NORTH|SOUTH|EAST|WEST|CAPE|GRAND|LITTLE|LONG|PALM|BOCA|CORAL|RIO|UPPER|LOWER|BAD|SANKT|LE|LES|NUEVA|NOVA|VILA|SÃO) )?\p{Lu}[\p{Lu}'-]{4,}$/u
/** Confidence of datelines without an agency. */
const CALL_SIGN = 0.75
const PLACE_ONLY_KNOWN = 0.85
const PLACE_ONLY_SHAPE = 0.6

/** D1 to D4, D11 to D13: "PLACE, date (AGENCY) —", "(AGENCY) - PLACE, date -". */
export function bracketed(view: View): Reading | undefined {
  const { folded } = view
  const limit = Math.min(folded.length, MARK_WITHIN)
  for (let at = 0; at < limit; at++) {
    const close = folded.charAt(at) === '(' ? ')' : folded.charAt(at) === '[' ? ']' : ''
    if (close === '') continue
    const end = folded.indexOf(close, at + 1)
    if (end < 0 || end - at > BRACKET_CHARS_MAX) continue
    const reading = around(view, at, at + 1, end, end + 1, 'brackets')
    if (reading) return reading
  }
  return undefined
}

/** D5, D12: "BELGRADE, January 12. /TASS/.", "CARLSBAD, Calif., May 5, 2025 /PRNewswire/ --". */
export function slashed(view: View): Reading | undefined {
  const { folded } = view
  const limit = Math.min(folded.length, MARK_WITHIN)
  for (let at = folded.indexOf('/'); at >= 0 && at < limit; at = folded.indexOf('/', at + 1)) {
    const end = folded.indexOf('/', at + 1)
    if (end < 0) return undefined
    if (end - at > 40 || end - at < 3) continue
    const reading = around(view, at, at + 1, end, end + 1, 'slashes')
    if (reading) return afterDate(view, reading)
  }
  return undefined
}

/** "/ ACCESSWIRE / May 5, 2025 / Acme": the date behind the mark. */
function afterDate({ folded, context }: View, reading: Reading): Reading {
  const behind = /^ ?([^/]{5,30}?) ?\/ ?/.exec(folded.slice(reading.end, reading.end + 40))
  const date = behind && readDayMonth(behind[1]!, context)
  return date ? { ...reading, date: date.iso ?? reading.date, end: reading.end + behind[0].length } : reading
}

/** Reads what stands around a bracket or a pair of slashes. */
function around(
  view: View,
  open: number,
  from: number,
  to: number,
  end: number,
  fence: Evidence['fence'],
): Reading | undefined {
  const { folded, context } = view
  const before = open === 0 ? {} : readOpening(folded.slice(0, open), context)
  if (!before || namesAgency(before, folded)) return undefined
  const place = before.place?.name
  const content = readBracket(folded.slice(from, to), { ...context, place })
  if (!content) return undefined
  const hits = content.hits.map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }))
  const opening: Opening = {
    ...((before.place ?? content.place) ? { place: before.place ?? content.place! } : {}),
    ...((before.date ?? content.date) ? { date: before.date ?? content.date! } : {}),
  }
  const close = readClose(folded.slice(end))
  const lead = end + close.length
  if (!isLeadStart(folded.slice(lead, lead + 8))) return undefined
  if (lead < folded.length && close.length === 0) return undefined
  if (lead === folded.length && (content.site !== undefined || !isPlain(opening))) return undefined
  const confidence =
    hits.length > 0
      ? weigh({ hits, opening, fence, close: close.strength, printed: printedOf(folded, hits), context })
      : unsigned(content, opening, close.strength)
  if (confidence === undefined) return undefined
  const reading: Reading = {
    hits,
    generic: content.generic,
    place: opening.place?.name,
    date: opening.date?.iso,
    site: content.site,
    markStart: open,
    markEnd: end,
    end: lead,
    confidence,
  }
  return open === 0 && close.strength === 'dash' ? placeBehind(view, reading) : reading
}

/** "The Associated Press (AP) —" explains a mark. */
function namesAgency({ place }: Opening, folded: string): boolean {
  return place !== undefined && !place.known && findMarks(place.name).some(({ isName }) => isName) && folded !== ''
}

/** "SACRAMENTO, Calif. (KTXL) —": an outlet alone needs a plain place and a dash, or a date. */
function unsigned(content: BracketContent, { place, date }: Opening, close: string): number | undefined {
  if (content.site === undefined || !place || !(place.capitals || place.known)) return undefined
  if (close !== 'dash' && !content.date) return undefined
  return place.capitals || date ? CALL_SIGN : undefined
}

/** D4: "(ANSA) - ROMA, 22 MAR - text". */
function placeBehind({ folded, context }: View, reading: Reading): Reading {
  const behind = /^([^():;!?—-]{2,64}?(?:-[^():;!?—-]{2,20}?)?)(?: ?—| --?| ?:|\.)(?: |$)/u.exec(
    folded.slice(reading.end, reading.end + PLACE_CHARS_MAX + 8),
  )
  const opening = behind && readOpening(behind[1]!, context)
  if (!behind || !opening?.place || !isPlain(opening)) return reading
  return {
    ...reading,
    place: opening.place.name,
    date: opening.date?.iso ?? reading.date,
    end: reading.end + behind[0].length,
    confidence: Math.min(0.98, reading.confidence + 0.15),
  }
}

/** D6: "КИЕВ, 15 апр — РИА Новости.", "Accra, Jan. 12, GNA –", "AGI - ". */
export function bare(view: View): Reading | undefined {
  const { folded, context } = view
  for (const hit of findMarks(folded, 0, Math.min(folded.length, MARK_WITHIN), context)) {
    const right =
      /^(?:, ?(\p{Lu}[^—.,:()\n-]{2,40}))?(?: ?— ?| --? |--?(?= |$) ?|\.-+ ?|\.(?= ?\p{Lu}| ?$) ?|[:։](?= ) ?)/u.exec(
        folded.slice(hit.end, hit.end + 50),
      )
    const reading =
      right && hit.start > 0 ? behindPlace(view, hit, right) : hit.start === 0 ? inFront(view, hit) : undefined
    if (reading) return reading
  }
  return undefined
}

function behindPlace(view: View, hit: MarkHit, right: RegExpExecArray): Reading | undefined {
  const { folded, context } = view
  const before = folded.slice(0, hit.start)
  if (!/[—,.:-] ?$|\d ?$/u.test(before)) return undefined
  const opening = readOpening(before, context)
  if (!opening?.place || !(isPlain(opening) || isDashed(opening, before, right[0]))) return undefined
  const end = hit.end + right[0].length
  if (!isLeadStart(folded.slice(end, end + 8))) return undefined
  const printed = folded.slice(hit.start, hit.end)
  const agency =
    findMarks(printed, 0, printed.length, { ...context, place: opening.place.name })[0]?.agency ?? hit.agency
  const confidence = weigh({
    hits: [hit],
    opening,
    fence: 'none',
    close: /[—-]/.test(right[0].slice(-3)) ? 'dash' : 'stop',
    printed,
    context,
  })
  if (confidence === undefined) return undefined
  return {
    hits: [{ ...hit, agency }],
    place: opening.place.name,
    date: opening.date?.iso,
    names: right[1] === undefined ? undefined : [right[1].trim()],
    markStart: hit.start,
    markEnd: hit.end,
    end,
    confidence,
  }
}

/** "AGI - text", "وطنية - بيروت - text", "AKP Phnom Penh, January 12, 2024 --". */
function inFront(view: View, hit: MarkHit): Reading | undefined {
  const { folded } = view
  const printed = folded.slice(hit.start, hit.end)
  if (hit.agency.kind !== 'agency' || (!hit.isName && /^\p{Lu}\p{Ll}/u.test(printed))) return undefined
  const dash = /^(?: — ?| --? |:? ?— )/u.exec(folded.slice(hit.end, hit.end + 5))
  const base: Reading = { hits: [hit], markStart: 0, markEnd: hit.end, end: hit.end, confidence: 0 }
  if (dash) {
    const end = hit.end + dash[0].length
    const reading = placeBehind(view, { ...base, end, confidence: LEAST })
    const solid = isSolid(hit, printed) || /^\p{Lu}{2,}$/u.test(printed)
    if (reading.place !== undefined) return reading
    return solid && folded.length - end >= LEAD_CHARS_MIN && isLeadStart(folded.slice(end, end + 8))
      ? { ...reading, end }
      : undefined
  }
  if (!/^[ ,]/.test(folded.slice(hit.end))) return undefined
  const reading = placeBehind(view, { ...base, end: hit.end + 1, confidence: PLACE_ONLY_KNOWN })
  return reading.place !== undefined && reading.end > hit.end + 4 && /\d/.test(folded.slice(hit.end, reading.end))
    ? reading
    : undefined
}

/** What follows is a lead and no time of day. */
const LEAD_CHARS_MIN = 24
/** An agency in front with nothing but a dash behind it. */
const LEAST = 0.62

/** "BERLIN — ", "OTTAWA, May 5, 2024 — ", "ISLAMABAD: ". */
export function placeOnly({ folded, context }: View): Reading | undefined {
  const dash = /^([^—:;!?()]{3,64}?)(?: ?—| ?--| -(?= )| ?:(?= )) ?/u.exec(folded.slice(0, PLACE_CHARS_MAX + 6))
  const opening = dash && readOpening(dash[1]!, context)
  if (!dash || !opening?.place) return undefined
  const end = dash[0].length
  const lead = folded.slice(end, end + 8)
  if (!isLeadStart(lead) || lead.trim() === '' || /^[a-z]/.test(lead)) return undefined
  const { place, date } = opening
  const long = dash[0].includes('—') || dash[0].includes('--')
  const region = place.capitals && place.name.includes(',')
  const certain = place.capitals
    ? place.known || region || date !== undefined
    : place.known && date !== undefined && long
  const plain = place.capitals && long && UNLISTED_PLACE.test(place.name)
  if (!certain && !plain) return undefined
  if (dash[0].includes(':') && !(place.known && place.capitals)) return undefined
  const confidence = certain ? (long ? PLACE_ONLY_KNOWN : PLACE_ONLY_KNOWN - 0.1) : PLACE_ONLY_SHAPE
  return { hits: [], place: place.name, date: date?.iso, markStart: 0, markEnd: 0, end, confidence }
}

/** A place that is plainly one: in capitals, on the list, or with a date beside it. */
function isPlain({ place, date }: Opening): boolean {
  return place !== undefined && (place.capitals || place.known || date !== undefined)
}

/** "بندرعباس – ایرنا –": in a script without capitals two dashes say that the word before them is a place. */
function isDashed({ place }: Opening, before: string, right: string): boolean {
  return place?.caseless === true && !place.name.includes(' ') && /[—-] ?$/u.test(before) && /[—-]/.test(right)
}

function printedOf(folded: string, hits: readonly MarkHit[]): string {
  const first = hits[0]
  return first ? folded.slice(first.start, first.end) : ''
}
