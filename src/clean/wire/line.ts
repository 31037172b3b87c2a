// A line under the eyes of the credit-line readers, and what they share: names of people, marks, wrappings.

import type { Credit, CreditRole } from '../../types.ts'
import { isAsciiLetter } from '../lexicon/fold.ts'
import { sequential } from '../sequential.ts'
import { CUE } from './cue.ts'
import { isSolid } from './dateline-reading.ts'
import { foldWidth } from './fold-width.ts'
import { creditsOf, type MarkList } from './mark-list.ts'
import { findMarks, type MarkHit } from './marks.ts'
import type { CreditLineMatch, CreditPosition, WireContext } from './types.ts'

/** One line, folded, and without the brackets, dashes and stars that wrap it. */
export interface Line {
  text: string
  folded: string
  /** The folded line without its wrapping; `from` is its offset. */
  core: string
  from: number
  /** True when brackets, slashes or a dash set the line off as a sign-off. */
  wrapped: boolean
  /** What it has that readers go by: bits of `CUE`. */
  cues: number
  position: CreditPosition | undefined
  context: WireContext
}

/** True when the line has one of the cues. */
export function hasCue({ cues }: Line, wanted: number): boolean {
  return (cues & wanted) !== 0
}

/** Reads one kind of line. */
export type LineReader = (line: Line) => CreditLineMatch | undefined

/** Up to this length the whole line is the evidence, else the mark alone. */
const EVIDENCE_CHARS_MAX = 120

const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const unitsOf = (text: string): ReadonlySet<number> => new Set([...text].map((char) => char.charCodeAt(0)))
const LEADING: ReadonlySet<number> = unitsOf(`${BLANKS}([{<*|/•·~=_#>+—-`)
/** "(©NTB)": the sign of a mark that stands alone in brackets. */
const SIGNED_MARK = /^[([]©(?=[\p{Lu}]{2,}[)\]]$)/u
const RIGHTS_SIGN = 0xa9
const TRAILING: ReadonlySet<number> = unitsOf(`${BLANKS})]}>*|/.=_~—-`)

/** Strips the wrapping. Undefined for a line without a cue. */
export function toLine(
  text: string,
  context: WireContext & { position?: CreditPosition | undefined },
  cuesOf: (folded: string, from: number) => number,
): Line | undefined {
  const folded = foldWidth(text)
  let from = folded.charCodeAt(1) === RIGHTS_SIGN ? (SIGNED_MARK.exec(folded)?.[0].length ?? 0) : 0
  while (from < folded.length && isOneOf(LEADING, folded.charCodeAt(from))) from++
  const cues = cuesOf(folded, from)
  if (cues === 0) return undefined
  let to = folded.length
  while (to > from && isOneOf(TRAILING, folded.charCodeAt(to - 1))) to--
  const core = to - from < folded.length ? sequential(folded.slice(from, to)) : folded
  const wrapped = from > 0 && isWrapped(folded.slice(0, from), folded.slice(to))
  return { text, folded, core, from, wrapped, cues, position: context.position, context }
}

/** Most lines begin and end with a letter, which is no wrapping. */
function isOneOf(units: ReadonlySet<number>, unit: number): boolean {
  return !isAsciiLetter(unit) && units.has(unit)
}

function isWrapped(lead: string, tail: string): boolean {
  return /[([/—<-]/u.test(lead) && (/[)\]/>]/u.test(tail) || /[—-]/u.test(lead))
}

/** Credits for the marks of a line; short lines are the evidence themselves. */
export function lineCredits(line: Line, hits: readonly MarkHit[], role: CreditRole): Credit[] {
  const whole = line.text.trim()
  if (whole.length > EVIDENCE_CHARS_MAX) return creditsOf(line.text, hits, role)
  const start = line.text.indexOf(whole)
  return creditsOf(line.text, hits, role, [start, start + whole.length])
}

/** Agencies of a line that is known to be about provenance: names and solid marks, and what `list` has. */
export function marksOf(line: Line, list?: MarkList | undefined): MarkHit[] {
  if (!hasCue(line, CUE.agency)) return []
  const found = findMarks(line.folded, 0, line.folded.length, line.context).filter((hit) => {
    if (list?.hits.some(({ start }) => start === hit.start)) return true
    const printed = line.folded.slice(hit.start, hit.end)
    if (COMPANY.test(line.folded.slice(hit.end, hit.end + LOOK_AHEAD))) return false
    return isSolid(hit, printed) && !(isWordlike(hit, printed) && beginsName(line, hit))
  })
  return found.filter((hit, index) => found.findIndex(({ agency }) => agency === hit.agency) === index)
}

/** "Dow Jones & Company", "Reuters Foundation": the house or its other trades, not its news. */
const COMPANY = /^ ?(?:& Co|and Co(?:mpany|\.)|Foundation|Institute|Industrial|Index)/u

/** "Kabar", "Beta", "Nova": marks that are words, and begin the names of outlets: "Kabar Muara", "Beta Bank". */
function isWordlike(hit: MarkHit, printed: string): boolean {
  return !hit.isName && /^\p{Lu}\p{Ll}+$/u.test(printed)
}

/** Another capitalised word in the same breath, other than those that agencies put behind their own mark. */
const LONGER_NAME = /^[ -](?!News|Photo|Foto|Images?|Agency)\p{Lu}\p{Ll}/u
const LOOK_AHEAD = 12

/** True when a mark is only the first word of a longer name: "Kabar Muara", "CCTV Camera World". */
export function beginsName(line: Line, hit: MarkHit): boolean {
  return !hit.isName && LONGER_NAME.test(line.folded.slice(hit.end, hit.end + LOOK_AHEAD))
}
