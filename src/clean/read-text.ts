// Reads plain text into paragraph-like runs: lines, hard wraps rejoined, sentences that a scraper broke put together
// again, and a label that is glued to a repeated line cut off. Offsets always refer to the input.

import { changed, type LineContext, type RawBlock, untied } from './raw-block.ts'
import { sequential } from './sequential.ts'
import { continuation, OpenRun } from './text/broken.ts'
import { headlineLines } from './text/headline-lines.ts'
import { isSpace, type Line, linesOf } from './text/lines.ts'
import { joinsWithoutBlank } from './text/width.ts'
import { findWrap, isWrapped, type Wrap } from './text/wrap.ts'

/** Reads a text in composed form (see `text/compose.ts`). Every visible character lies in exactly one run; runs are in order. */
export function readText(text: string): RawBlock[] {
  const lines = linesOf(text)
  const wrap = findWrap(lines, text)
  const runs = wrap ? wrappedRuns(text, lines, wrap) : brokenRuns(text, lines)
  return splitGluedLabels(
    text,
    runs.map((run) => blockOf(text, run)),
  )
}

function wrappedRuns(text: string, lines: readonly Line[], wrap: Wrap): Line[][] {
  const runs: Line[][] = []
  const head = headlineLines(text, lines, wrap.column)
  let run: Line[] = []
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1]
    const joined =
      previous !== undefined && ((i > head.first && i <= head.last) || isWrapped(wrap, text, previous, line, run[0]!))
    if (joined) run.push(line)
    else {
      run = [line]
      runs.push(run)
    }
  }
  return runs
}

function brokenRuns(text: string, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let i = 0
  while (i < lines.length) {
    const first = lines[i]!
    const run = new OpenRun(text, first)
    runs.push(run.lines)
    i++
    while (i < lines.length) {
      const more = continuation(text, run, lines[i]!, lines[i + 1])
      if (more === 0) break
      run.lines.push(...lines.slice(i, i + more))
      i += more
    }
  }
  return runs
}

function blockOf(text: string, run: readonly Line[]): RawBlock {
  const first = run[0]!
  // Pieces, and not one growing text: V8 would write that out at every look at its end.
  const pieces = [collapse(text.slice(first.start, first.end))]
  for (const line of run.slice(1)) {
    const [left, right] = [pieces.at(-1)!, collapse(text.slice(line.start, line.end))]
    const seam = seamOf(left, right, text, line.start)
    if (seam === 'hyphen') pieces[pieces.length - 1] = left.slice(0, -1)
    if (seam === 'blank') pieces.push(' ')
    pieces.push(right)
  }
  return {
    text: sequential(pieces.join('')),
    start: first.start,
    end: run.at(-1)!.end,
    dom: undefined,
    layout: {
      line: first.number,
      lines: run.length,
      blanksBefore: first.blanksBefore,
      indent: first.indent,
      bullet: first.bullet,
      glued: false,
    },
  }
}

const CLOSERS = /^[.,;:!?)\]}%’”»、。，；：！？）」』】،؛؟।](?!\.)/u
const HYPHENATED = /\p{Ll}[-\u00ad‐]$/u

/** What a line break within a sentence stood for: a blank, nothing, or a hyphen that was not the word's own. */
function seamOf(left: string, right: string, text: string, at: number): 'blank' | 'none' | 'hyphen' {
  if (HYPHENATED.test(left) && /^\p{Ll}/u.test(right)) return hasOwnHyphen(left, right, text, at) ? 'none' : 'hyphen'
  if (CLOSERS.test(right)) return 'none'
  const [before, after] = [left.charCodeAt(left.length - 1), right.charCodeAt(0)]
  return joinsWithoutBlank(before) && joinsWithoutBlank(after) ? 'none' : 'blank'
}

/** UTF-16 units on either side of a hyphen in which its word is sought: a longer text would be read whole at every one. */
const NEAR = 50_000

/** A hyphen at a line's end is the word's own when the text writes the word so elsewhere. */
function hasOwnHyphen(left: string, right: string, text: string, at: number): boolean {
  const head = /\p{L}{1,40}[-\u00ad‐]$/u.exec(left)?.[0] ?? ''
  const tail = /^\p{L}{1,40}/u.exec(right)?.[0] ?? ''
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR)
  return head.endsWith('-') && near.includes(head + tail) && !near.includes(head.slice(0, -1) + tail)
}

/** White space that is no plain blank between two words; hardly any line has it. */
const ODD_SPACE = /[\0-\x1f\x7f\x85\xa0\xad\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060-\u2069\u3000\ufeff]| {2}/

function collapse(text: string): string {
  if (!ODD_SPACE.test(text)) return text
  let result = ''
  let from = 0
  let blank = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code < 0x7f) {
      blank = false
      continue
    }
    if (!isSpace(code) || isTied(text, i)) {
      blank = false
      continue
    }
    if (code === 32 && !blank) {
      blank = true
      continue
    }
    if (i > from) result += text.slice(from, i)
    if (!isInvisible(code) && !blank) {
      result += ' '
      blank = true
    }
    from = i + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

/** One no-break space between two words is the author's; in a row of white space it is layout. */
function isTied(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0xa0 && code !== 0x202f) return false
  return at > 0 && at + 1 < text.length && !isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))
}

/** Zero-width and direction marks go without leaving a blank. The joiners of Persian and Indic scripts are text. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || isFormat(code)
}

function isFormat(code: number): boolean {
  return (code >= 0x2060 && code <= 0x2069) || code === 0xfeff
}

/** A label of at most this many characters may be glued to a line ("NewsStorm closes ports"). */
const GLUED_CHARS_MAX = 40
const REPEATED_CHARS_MIN = 20
const NEIGHBOURS = 3

/** Cuts a label off a line whose rest stands nearby as a line of its own. */
function splitGluedLabels(text: string, blocks: readonly RawBlock[]): RawBlock[] {
  const parts: RawBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const label = gluedLabelOf(blocks, i)
    if (label === 0) parts.push(blocks[i]!)
    else parts.push(...splitRun(text, blocks[i]!, label))
  }
  return parts
}

/** Characters of the label that is glued to a line; 0 where there is none. */
function gluedLabelOf(blocks: readonly RawBlock[], index: number): number {
  const { text, layout } = blocks[index]!
  if (layout!.lines > 1 || text.length <= REPEATED_CHARS_MIN) return 0
  const last = Math.min(blocks.length - 1, index + NEIGHBOURS)
  for (let at = Math.max(0, index - NEIGHBOURS); at <= last; at++) {
    const other = blocks[at]!.text
    const extra = text.length - other.length
    if (extra <= 0 || extra > GLUED_CHARS_MAX || other.length < REPEATED_CHARS_MIN) continue
    if (untied(text).endsWith(untied(other))) return extra
  }
  return 0
}

/**
 * Cuts a run in two before the character `at` of its `text`. Returns the run itself where either part would be empty
 * or where the place cannot be found in the input.
 */
export function splitRun(source: string, block: RawBlock, at: number): RawBlock[] {
  const left = sequential(block.text.slice(0, at).trimEnd())
  const right = sequential(block.text.slice(at).trimStart())
  const cut = offsetOf(source, block, at)
  if (left === '' || right === '' || cut === undefined) return [block]
  const layout = block.layout && gluedOn(block.layout)
  return [
    changed(block, { text: left, end: cut }),
    changed(block, { text: right, start: cut, ...(layout && { layout }) }),
  ]
}

function gluedOn({ line, lines, indent, bullet }: LineContext): LineContext {
  return { line, lines, blanksBefore: 0, indent, bullet, glued: true }
}

/** No character below this one has a decomposed form. */
const DECOMPOSES = 0xc0

/** Offset in the input of character `at` of a run's text: both are walked together, white space aside. The input may be decomposed. */
function offsetOf(source: string, block: RawBlock, at: number): number | undefined {
  let place = block.start
  for (const char of block.text.slice(0, at)) {
    if (isSpace(char.charCodeAt(0))) continue
    const parted = char.codePointAt(0)! < DECOMPOSES ? char : char.normalize('NFD')
    while (place < block.end && !source.startsWith(char, place) && !source.startsWith(parted, place)) place++
    if (place >= block.end) return undefined
    place += source.startsWith(char, place) ? char.length : parted.length
  }
  while (place < block.end && isSpace(source.charCodeAt(place))) place++
  return place
}
