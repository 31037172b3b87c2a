// Cuts plain text into lines with exact offsets. A line ends at LF, CR LF, CR, form feed, NEL or the Unicode separators.

import { isAsciiDigit, isAsciiLetter } from '../lexicon/fold.ts'
import { charWidth } from './width.ts'

/** One line that has visible text. */
export interface Line {
  /** 1-based number in the input. */
  number: number
  /** Offsets of the text proper: without white space around it and without its bullet. An item's number is text. */
  start: number
  end: number
  /** Columns the line takes, with its indent; a Chinese, Japanese or Korean character takes two. */
  width: number
  /** Columns before the text or its bullet. */
  indent: number
  /** Columns before the text itself, bullet included. */
  hang: number
  bullet: boolean
  /** Lines without visible text before this one. */
  blanksBefore: number
}

const BREAKS = /\r\n?|[\n\f\u0085\u2028\u2029]/g
/** Breaks that hardly any text has. */
const OTHER_BREAKS = /[\r\f\u0085\u2028\u2029]/

/**
 * A bullet or an item's number, and the white space after it. Bounded, so that it cannot backtrack far. A dash is none:
 * it opens speech in a dozen languages, and no harm is done where it stays before an item.
 */
const BULLET = /^(?:[•●○◦▪▫■□‣⁃∙·►▸▶➤✓✔*+]|\(?\d{1,2}[.)])[ \t\u00a0\u3000]{1,8}(?=\S)(?!\p{L}{3,12}\.? \d{4})/u

/** Cuts a text. Cost: one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const endOf = OTHER_BREAKS.test(text) ? anyBreak : plainBreak
  let number = 0
  let blanks = 0
  let from = 0
  while (from >= 0) {
    const { start, next } = endOf(text, from)
    number++
    const line = lineOf(text, from, start, number, blanks)
    if (line) lines.push(line)
    blanks = line ? 0 : blanks + 1
    from = next
  }
  return lines
}

/** Where a line's break begins and the next line does, −1 behind the last one. */
interface Break {
  start: number
  next: number
}

function plainBreak(text: string, from: number): Break {
  const start = text.indexOf('\n', from)
  return start < 0 ? { start: text.length, next: -1 } : { start, next: start + 1 }
}

function anyBreak(text: string, from: number): Break {
  BREAKS.lastIndex = from
  const match = BREAKS.exec(text)
  return match ? { start: match.index, next: match.index + match[0].length } : { start: text.length, next: -1 }
}

function lineOf(text: string, from: number, to: number, number: number, blanksBefore: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  const indent = columns(text, from, start)
  // As most lines begin; no bullet does.
  const bullet = isAsciiLetter(text.charCodeAt(start))
    ? 0
    : (BULLET.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0)
  const hang = indent + bullet
  return {
    number,
    // A number says more than a bullet: it may be the day of "4. marca o 7:20", and a list's order is the author's.
    start: isAsciiDigit(text.charCodeAt(start)) || text.charCodeAt(start) === OPENING ? start : start + bullet,
    end,
    width: hang + columns(text, start + bullet, end),
    indent,
    hang,
    bullet: bullet > 0,
    blanksBefore,
  }
}

const OPENING = 0x28

function columns(text: string, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    sum += code < 0x300 ? 1 : charWidth(code)
  }
  return sum
}

/** White space, also the kinds that only word processors and right-to-left text use. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true
  if (code < 0xa0) return code === 0x7f || code === 0x85
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2069)
  )
}
