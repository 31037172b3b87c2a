// A headline set large is broken long before the column of the text under it, so the wrap rule cannot see that its lines
// belong together.

import { opensLikeByline } from '../byline.ts'
import { isTimestampLine } from '../dates.ts'
import type { Line } from './lines.ts'
import { closes } from './wrap.ts'

/** Lines at the top that are looked at, and how many a headline may take. */
const TOP_LINES = 12
const HEADLINE_LINES_MAX = 4
/** A headline's line is at least this long, and stops this share of the column or earlier. */
const LINE_CHARS_MIN = 12
const COLUMN_SHARE_MAX = 0.75
/** What parts the items of a menu that stands on one line, often right under the outlet's name. */
const MENU_MARK = /\s[|•·]\s/

/** Indices of the first and last line of a broken headline; equal (0) where there is none. */
export function headlineLines(text: string, lines: readonly Line[], column: number): { first: number; last: number } {
  let found = { first: 0, last: 0 }
  for (let first = 0; first < Math.min(lines.length, TOP_LINES); first++) {
    if (lines[first]!.width > column * COLUMN_SHARE_MAX && found.last > 0) break
    if (!couldBeHeadline(text, lines[first]!, column)) continue
    let last = first
    while (last + 1 < lines.length && last - first + 1 < HEADLINE_LINES_MAX && goesOn(text, lines, last, column)) last++
    // The last group above the text is the headline: mastheads and menus stand higher.
    if (last > first) found = { first, last }
    first = last
  }
  return found
}

function couldBeHeadline(text: string, line: Line, column: number): boolean {
  const own = text.slice(line.start, line.end)
  return (
    own.length >= LINE_CHARS_MIN &&
    line.width <= column * COLUMN_SHARE_MAX &&
    !line.bullet &&
    !MENU_MARK.test(own) &&
    !closes(text, line.end) &&
    !isTimestampLine(own) &&
    !opensLikeByline(own)
  )
}

/** The next line is short, no menu, no byline and no date, and stands right below. */
function goesOn(text: string, lines: readonly Line[], last: number, column: number): boolean {
  const next = lines[last + 1]!
  const own = text.slice(next.start, next.end)
  return (
    next.blanksBefore === 0 &&
    next.indent === lines[last]!.indent &&
    next.width <= column * COLUMN_SHARE_MAX &&
    !next.bullet &&
    !MENU_MARK.test(own) &&
    !isTimestampLine(own) &&
    !opensLikeByline(own)
  )
}
