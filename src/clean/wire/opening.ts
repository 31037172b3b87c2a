// The parts of datelines that all shapes share: "PLACE[, Region][, date]", what brackets hold, what closes a dateline.

import { matchesIn } from '../matches.ts'
import { readDayMonth } from './day-month.ts'
import { readMarks } from './mark-list.ts'
import type { MarkContext, MarkHit } from './marks.ts'
import { isPersonName } from './persons.ts'
import { type PlaceShape, readPlace } from './places.ts'

/** What stands in front of the agency. All fields are missing when nothing does. */
export interface Opening {
  place?: PlaceShape
  /** Something that is a date; `iso` where its year is known. */
  date?: { iso?: string }
}

/** What stands between the brackets. */
export interface BracketContent {
  hits: MarkHit[]
  /** "and agencies" stands beside a mark. */
  generic: boolean
  date?: { iso?: string }
  site?: string
  place?: PlaceShape
}

/** Words of a date at most: "Wednesday, the 23rd of September, 2024". */
const DATE_WORDS_MAX = 8
/** Names that hint at an outlet where no agency stands in the brackets: call signs, or a word of the trade. */
const OUTLET =
  /^[A-Z]{3,7}(?:[ -](?:TV|AM|FM|News|\d{1,2}))?$|\b(?:News|Press|Times|Post|Wire|Radio|TV|Media|Newspaper|Herald|Tribune|Zeitung|Journal|Online)\b/u
const LABEL_CHARS_MAX = 48

/** Reads "PLACE[, Region][, date]" or "date[, PLACE]" or either alone. Undefined when words are left over. */
export function readOpening(stretch: string, context: MarkContext): Opening | undefined {
  const text = stretch.replace(/^[\s*•"“—-]+|[\s,.:;—-]{1,99}$/gu, '') + abbreviationStop(stretch)
  if (text === '') return {}
  const words = matchesIn(text, /\S+/g)
  for (let first = Math.max(0, words.length - DATE_WORDS_MAX); first < words.length; first++) {
    const at = words[first]!.index
    const date = readDayMonth(text.slice(at), context)
    if (!date) continue
    if (at === 0) return { date }
    const place = readPlace(text.slice(0, at).replace(/[\s,.:—-]{1,99}$/u, '') + abbreviationStop(text.slice(0, at)))
    if (place) return { place, date }
  }
  for (let last = Math.min(words.length, DATE_WORDS_MAX) - 1; last >= 1; last--) {
    const at = words[last]!.index
    const date = readDayMonth(text.slice(0, at).replace(/[\s,.]{1,99}$/u, ''), context)
    const place = date && readPlace(text.slice(at))
    if (date && place) return { place, date }
  }
  const place = readPlace(text)
  return place ? { place } : undefined
}

/** The full stop of "HAYWARD, Calif." belongs to the place; that of "АСТАНА." does not. */
function abbreviationStop(stretch: string): string {
  const mayEnd = stretch.includes(',') && /\.[\s,—-]*$/.test(stretch)
  return mayEnd && /, ?(?:\p{Lu}\p{L}{1,5}|(?:\p{Lu}\.){1,3}\p{Lu})\.[\s,—-]*$/u.test(stretch) ? '.' : ''
}

/** Reads "AP", "dpa/lno", "Outlet / Parent - 29th Oct, 2024 - APP". Undefined when a part is none of these. */
export function readBracket(content: string, context: MarkContext): BracketContent | undefined {
  const marks = wholly(content, context)
  if (marks) return marks
  const found: BracketContent = { hits: [], generic: false }
  for (const part of partsOf(content, context)) {
    const list = wholly(part.text, context)
    const date = list ? undefined : readDayMonth(part.text, context)
    if (list) {
      for (const hit of list.hits) found.hits.push({ ...hit, start: hit.start + part.start, end: hit.end + part.start })
      found.generic ||= list.generic
    } else if (date) found.date ??= date
    else if (!addLabel(found, part.text)) return undefined
  }
  if (isPictureCredit(content, found)) return undefined
  const outlet = found.site !== undefined && (found.date !== undefined || OUTLET.test(found.site))
  return found.hits.length > 0 || outlet ? found : undefined
}

/** "(Jane Doe/Reuters)" says who took a picture; an outlet beside its agency comes with a date, or behind it. */
function isPictureCredit(content: string, { hits, site, date }: BracketContent): boolean {
  if (site === undefined || hits.length === 0 || date || OUTLET.test(site)) return false
  return isPersonName(site) && content.indexOf(site) < hits[0]!.start
}

/** A part that is neither agency nor date: a place in capitals, else the outlet. */
function addLabel(found: BracketContent, text: string): boolean {
  const label = text.trim()
  if (label.length > LABEL_CHARS_MAX) return false
  if (/^[a-z0-9-]+(?:\.[a-z]{2,10}){1,3}$/i.test(label)) {
    found.site ??= label
    return true
  }
  const place = readPlace(label)
  if (!place) return false
  if (place.known && found.place === undefined) found.place = place
  // "Outlet / Parent": an outlet may print the house that it belongs to.
  else found.site = found.site === undefined ? place.name : `${found.site} / ${place.name}`
  return true
}

function wholly(text: string, context: MarkContext): BracketContent | undefined {
  const lead = text.length - text.trimStart().length
  const list = readMarks(text, lead, context)
  if (!list || list.hits.length === 0 || !/^[\s.,:-]*$/.test(text.slice(list.end))) return undefined
  return { hits: list.hits, generic: list.generic }
}

/** Cuts at dashes, slashes and bars, then at commas where the piece is no date. */
function partsOf(content: string, context: MarkContext): { text: string; start: number }[] {
  const pieces = cut(content, 0, / - |-{2}|[—/|;]| · /g)
  return pieces.flatMap((piece) =>
    piece.text.includes(',') && !readDayMonth(piece.text, context) ? cut(piece.text, piece.start, /,/g) : [piece],
  )
}

function cut(text: string, offset: number, separator: RegExp): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const match of matchesIn(text, separator)) {
    parts.push({ text: text.slice(from, match.index), start: offset + from })
    from = match.index + match[0].length
  }
  parts.push({ text: text.slice(from), start: offset + from })
  return parts.filter((part) => part.text.trim() !== '')
}

/** What closes a dateline, at the beginning of `rest`: its length, and how plainly it does so. */
export function readClose(rest: string): { length: number; strength: 'dash' | 'stop' | 'none' } {
  const dash = /^ ?(?:\.-|[.:]? ?(?:—|--?|_|=)+|-?\/\/?(?= )|⸺)(?!\d) ?/u.exec(rest)
  if (dash) return { length: dash[0].length, strength: 'dash' }
  const stop = /^ ?[.:։](?: |$)/u.exec(rest)
  if (stop) return { length: stop[0].length, strength: 'stop' }
  return { length: /^ */.exec(rest)![0].length, strength: 'none' }
}

/** True where a sentence may begin: a capital, a digit, a quotation mark, a script without capitals, or nothing at all. */
export function isLeadStart(rest: string): boolean {
  return (
    rest === '' ||
    /^[\s"'“”„«»‘’‹›「『《([¿¡*…$€£#@.-]{0,4}(?:[\p{Lu}\p{Lo}\p{Lt}\p{N}]|$)/u.test(rest) ||
    /^(?:iPhone|iPad|eBay|e-)/.test(rest)
  )
}
