// Finds out whether a text is hard-wrapped, and which line breaks are the wrapper's.
// Idea: a wrapper breaks a line because the next word would not have fitted. So a text is wrapped when many lines stop
// just short of one column, and a break is the wrapper's when the next line's first word would have crossed that column.

import { CLOSERS, STOPS, WIDE_STOPS } from '../sentence-marks.ts'
import type { Line } from './lines.ts'
import { charWidth } from './width.ts'

/** Lines narrower than this tell nothing; wider columns than this nobody wraps at. */
const COLUMN_MIN = 36
const COLUMN_MAX = 132
/** Share of the lines' width that lines past the column may hold: a table or an address that cannot be broken. */
const PAST_SHARE_MAX = 0.12
/** Lines that stop within this many columns of the limit, and continue on the next line, are full. */
const FULL_SLACK = 16
/** Full lines needed, and their share of all lines that are wider than `COLUMN_MIN`. */
const FULL_MIN = 3
const FULL_SHARE_MIN = 0.34
/** Share of the full lines that must stop within a sentence: paragraphs of about one length stop at the end of theirs. */
const OPEN_SHARE_MIN = 0.5
/** A proportional font (a PDF's text) breaks lines up to this many columns early. */
const RAGGED_SLACK = 12

/** How a text is wrapped. */
export interface Wrap {
  column: number
  /** True when breaks come early now and then, as in text taken from a PDF. */
  ragged: boolean
}

/** The column that a text is wrapped at, or undefined for text with a line a paragraph. */
export function findWrap(lines: readonly Line[], text: string): Wrap | undefined {
  const wide = lines.filter((line) => line.width >= COLUMN_MIN)
  if (wide.length < FULL_MIN + 1) return undefined
  const column = columnOf(wide)
  if (column === undefined) return undefined
  let full = 0
  let open = 0
  let forced = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || next.blanksBefore > 0 || next.bullet || line.width < column - FULL_SLACK || line.width > column)
      continue
    full++
    if (!closes(text, line.end)) open++
    if (line.width + 1 + firstWordWidth(text, next) > column - 1) forced++
  }
  if (full < FULL_MIN || full < FULL_SHARE_MIN * wide.length || open < OPEN_SHARE_MIN * full) return undefined
  return { column, ragged: forced < 0.9 * full }
}

/** The narrowest column that nearly all of the width lies within. */
function columnOf(wide: readonly Line[]): number | undefined {
  const widths = wide.map((line) => line.width).sort((a, b) => b - a)
  const total = widths.reduce((sum, width) => sum + width, 0)
  let past = 0
  for (const width of widths) {
    if (width <= COLUMN_MAX) return width
    past += width
    if (past > PAST_SHARE_MAX * total) return undefined
  }
  return undefined
}

/** True when the break between two neighbouring lines is the wrapper's. */
export function isWrapped(wrap: Wrap, text: string, line: Line, next: Line, first: Line): boolean {
  if (next.blanksBefore > 0 || next.bullet) return false
  if (!sameColumn(line, next, first)) return false
  const slack = wrap.ragged ? RAGGED_SLACK : 2
  if (line.width + 1 + firstWordWidth(text, next) > wrap.column - slack) {
    return !wrap.ragged || line.width > wrap.column - 3 || !closes(text, line.end) || startsLow(text, next.start)
  }
  return line.width > wrap.column / 2 && !closes(text, line.end) && startsLow(text, next.start)
}

/** A paragraph goes on at its own margin: an item's under its text, an indented first line's at the left. */
function sameColumn(line: Line, next: Line, first: Line): boolean {
  if (next.indent === line.indent || next.indent === line.hang) return true
  if (next.indent > line.hang) return next.indent - line.hang <= 1
  return line === first && line.indent - next.indent <= 8 && !line.bullet
}

function firstWordWidth(text: string, line: Line): number {
  let width = 0
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 0xa0) break
    const own = charWidth(code)
    width += own
    if (own === 2) break
  }
  return width
}

const CLOSING = new RegExp(`[${STOPS}${WIDE_STOPS}:：][${CLOSERS}]{0,3}$`, 'u')

/** True when a sentence ends before `end`. */
export function closes(text: string, end: number): boolean {
  return CLOSING.test(text.slice(Math.max(0, end - 5), end))
}

/** True when a line begins in lower case, or in a script that has none. */
function startsLow(text: string, start: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(start) ?? 32)
  return char.toLowerCase() === char.toUpperCase() ? /\p{L}/u.test(char) : char === char.toLowerCase()
}
