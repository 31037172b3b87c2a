// The dateline that opens a lead: "PLACE, date (AGENCY) —" in its shapes D1 to D14 (shared/AGENCIES.md).
//
// Idea: one reader for each shape, tried from the rarest to the plainest; each finds its agency through the one table
// and reads what stands around it as place and date. Words left over mean prose, and prose has no dateline.
// Cost: the first HEAD_CHARS of the text, whatever its length.

import type { Dateline } from '../../types.ts'
import { sequential } from '../sequential.ts'
import { arabic, chinese, japanese, korean, persian, taiwanese } from './dateline-cjk.ts'
import { bare, bracketed, placeOnly, slashed } from './dateline-latin.ts'
import type { Reading, Shape } from './dateline-reading.ts'
import { foldWidth } from './fold-width.ts'
import { creditsOf, roleOf } from './mark-list.ts'
import { findMarks } from './marks.ts'
import type { DatelineMatch, WireContext } from './types.ts'

/** No dateline is longer. */
const HEAD_CHARS = 320

const SHAPES: readonly Shape[] = [
  korean,
  japanese,
  chinese,
  taiwanese,
  persian,
  arabic,
  bracketed,
  slashed,
  bare,
  placeOnly,
]

/**
 * Reads the "PLACE, date (AGENCY) —" that opens a lead. Undefined when the text opens otherwise.
 * Press release wires are named in the dateline, and have no credit.
 *
 * @example
 * parseDateline('HAYWARD, Calif. (AP) — The bridge')?.dateline
 * // { raw: 'HAYWARD, Calif. (AP) —', place: 'HAYWARD, Calif.', agency: 'AP' }
 */
export function parseDateline(text: string, context: WireContext = {}): DatelineMatch | undefined {
  const folded = foldWidth(headOf(text))
  const indent = folded.length - folded.trimStart().length
  const view = { text: text.slice(indent, HEAD_CHARS), folded: folded.slice(indent), context }
  for (const shape of SHAPES) {
    const reading = shape(view)
    if (reading) return toMatch(view.text, reading, indent, text)
  }
  return undefined
}

function headOf(text: string): string {
  return text.length <= HEAD_CHARS ? text : sequential(text.slice(0, HEAD_CHARS))
}

/** False where the head of a text certainly names no agency, so that no dateline in it carries a credit. */
export function mayCreditInDateline(text: string): boolean {
  return findMarks(foldWidth(headOf(text))).length > 0
}

function toMatch(head: string, reading: Reading, indent: number, text: string): DatelineMatch {
  const agency = reading.hits[0]?.agency.mark
  const dateline: Dateline = { raw: head.slice(0, reading.end).trim() }
  if (reading.place !== undefined) dateline.place = reading.place
  if (reading.date !== undefined) dateline.date = reading.date
  if (agency !== undefined) dateline.agency = agency
  const span: [number, number] = [reading.markStart + indent, reading.markEnd + indent]
  const role = roleOf(reading.hits, reading.generic)
  const match: DatelineMatch = {
    dateline,
    credits: creditsOf(text, reading.hits, role, span),
    end: reading.end + indent,
    confidence: Math.round(reading.confidence * 100) / 100,
  }
  if (reading.site !== undefined) match.site = reading.site
  if (reading.names !== undefined) match.names = reading.names
  return match
}
