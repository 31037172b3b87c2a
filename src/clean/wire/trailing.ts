// The mark glued to the end of a paragraph: "… the last sentence. (PAP)", "… /ritzau/", "…. —AFP", "…. PTI ABC DEF".

import type { CreditRole } from '../../types.ts'
import { sequential } from '../sequential.ts'
import { parseCreditLine } from './credit-line.ts'
import { isSolid } from './dateline-reading.ts'
import { foldWidth } from './fold-width.ts'
import { creditsOf, type MarkList, readMarks, roleOf } from './mark-list.ts'
import type { TrailingMatch } from './types.ts'

/** Longer endings are sentences. */
const TAIL_CHARS = 160
/** Sentence end, then the opening of a sign-off. */
const SENTENCE_END = /[.!?…"'”“»›)」』।։؟]/u

/**
 * Finds an agency's mark glued to the end of a paragraph. Undefined where the paragraph is nothing but the mark.
 *
 * @example
 * parseTrailingCredit('Droga jest zamknięta. (PAP)')?.start // 21
 */
export function parseTrailingCredit(text: string): TrailingMatch | undefined {
  const base = Math.max(0, text.length - TAIL_CHARS)
  const tail = sequential(foldWidth(text.slice(base)).trimEnd())
  const found = bracketed(tail) ?? slashed(tail) ?? dashed(tail) ?? plain(tail)
  if (!found) return undefined
  const start = base + tail.slice(0, found.from).trimEnd().length
  if (start === 0) return undefined
  const span: [number, number] = [base + found.from, base + tail.length]
  return { credits: creditsOf(text, found.list.hits, found.role, span), start }
}

interface Found {
  /** Offset in the tail. */
  from: number
  list: MarkList
  role: CreditRole
}

/** "(PAP)", "[AP]", "(mit Material von dpa)". */
function bracketed(tail: string): Found | undefined {
  const match = /[([]([^()[\]]{2,90})[)\]]\.?$/u.exec(tail)
  if (!match || !endsSentence(tail, match.index)) return undefined
  return whole(tail, match.index, match.index + 1, match[1]!) ?? material(match.index, match[1]!)
}

/** "/ritzau/", "/VNA", "/AFP/". */
function slashed(tail: string): Found | undefined {
  const match = / ?\/{1,2} ?([^/()]{2,24}?) ?\/?$/u.exec(tail)
  if (!match || !endsSentence(tail, match.index)) return undefined
  const at = match.index + match[0].indexOf(match[1]!)
  return whole(tail, match.index + (match[0].startsWith(' ') ? 1 : 0), at, match[1]!)
}

/** "—AFP", "-- Bernama", "- Reuters". */
function dashed(tail: string): Found | undefined {
  const match = / ?(?:—|--?|~) ?([^—()~-]{2,40})$/u.exec(tail)
  if (!match || !endsSentence(tail, match.index)) return undefined
  const at = match.index + match[0].length - match[1]!.length
  return whole(tail, match.index + (match[0].startsWith(' ') ? 1 : 0), at, match[1]!)
}

/** ". PTI ABC DEF", ". GNA": marks of those that sign so; behind a caption "AP" would be the picture's. */
function plain(tail: string): Found | undefined {
  if (!BRIEF_END.test(tail)) return undefined
  const match =
    /[.!?"”»।] ?((?:Lusa|LUSA|Inforpress|PTI|UNI|IANS|ANI|GNA|PNA|NAN|TTXVN|\p{Lo}{2,12}|dpa|epd|sda)(?: \p{Lu}{2,4}){0,4}(?:\/\p{Lu}{2,4}|\/[Ff]im){0,3})\.?$/u.exec(
      tail,
    )
  if (!match) return undefined
  const from = match.index + match[0].indexOf(match[1]!, 1)
  const list = readMarks(tail, from)
  const first = list?.hits[0]
  if (!list || !first || list.start !== from || !isSolid(first, tail.slice(first.start, first.end))) return undefined
  return first.agency.kind === 'agency' && /^(?:(?:[ /]\p{Lu}{2,4}){0,4}\.?|\/fim)$/iu.test(tail.slice(list.end))
    ? { from, list, role: roleOf(list.hits, list.generic) }
    : undefined
}

/** Behind the last sentence stands no more than the longest of those. */
const BRIEF_END = /[.!?"”»।] ?[^.!?"”»।]{2,48}\.?$/

/** Nothing but a list of agencies; short marks count, for the shape and the place say what they are. */
function whole(tail: string, from: number, at: number, content: string): Found | undefined {
  const list = readMarks(tail, at)
  if (!list || list.hits.length === 0 || list.start > at + 4) return undefined
  const rest = tail.slice(list.end, at + content.length)
  return /^(?:\/?(?:fim|Fim|Vietnam\+)|[\s.])*$/u.test(rest)
    ? { from, list, role: roleOf(list.hits, list.generic) }
    : undefined
}

function material(from: number, content: string): Found | undefined {
  const match = parseCreditLine(sequential(`(${content})`), { position: 'tail' })
  if (match?.kind !== 'credit' || match.credits.length === 0) return undefined
  const at = from + 1
  const hits = match.credits.map((credit) => credit.agency)
  const list = readNamed(content, hits)
  return list ? { from, list: shifted(list, at), role: 'with-material' } : undefined
}

function readNamed(content: string, agencies: readonly string[]): MarkList | undefined {
  for (let at = 0; at < content.length; at++) {
    const list = readMarks(content, at)
    if (list?.hits.some(({ agency }) => agencies.includes(agency.mark))) return list
  }
  return undefined
}

function shifted(list: MarkList, by: number): MarkList {
  return { ...list, start: list.start + by, end: list.end + by }
}

/** The sentence is over before the mark; "the Aam Aadmi Party (AAP)" is not. */
function endsSentence(tail: string, index: number): boolean {
  const before = tail.slice(0, index).trimEnd()
  return before !== '' && SENTENCE_END.test(before.slice(-1))
}
