// Sentences that a scraper broke at links and bold words: every text node on a line of its own (`get_text("\n")`).
// A line is joined to the one before when it cannot open a sentence, and neither can that have ended one.

import { parseByline } from '../byline.ts'
import type { Line } from './lines.ts'
import { closes } from './wrap.ts'

/** Marks that close or continue a sentence; ” and » open one in front of a capital (Swedish, Finnish, Danish, German). */
const CONTINUES =
  /^(?:[.,;:!?)\]}%、。，；：！？）」』】،؛؟।…](?!\.{2}|\p{L}{0,3}\()|[’”»](?![\p{Lu}\p{Lo}]|\.{2}|\p{L}{0,3}\())/u
const LOWER = /^["'“‘«(]?\p{Ll}/u
/** "byOlena": a word of its own was glued to a name, so the line is a label. */
const GLUED = /^\p{Ll}{2,6}\p{Lu}\p{Ll}/u
/** "kb, Reuters, PAP", "mso/dpa": initials and agencies are a line of their own. */
const SIGNED = /^\p{Ll}{2,4}(?:[,/] ?\p{Lu}[\p{L}.]{1,14}){1,3}$|^\p{Ll}{2,4}\/\p{Ll}{2,6}$/u
const SIGNED_CHARS_MAX = 48
/** A run this long that ends no sentence is one cut short, whatever the next line begins with. */
const OPEN_WORDS_MIN = 9
/** A line in lower case continues a run of this many words; a shorter one is a label of its own ("2 minute read"). */
const OPEN_WORDS_LOW_MIN = 5
/** The longest piece (a name, a link's text) that is taken to stand between two halves of a sentence. */
const PIECE_WORDS_MAX = 14
const OPEN_END = /[,(„“«‘‚–—-]$|\p{L}['’]$/u
/** What opens a quotation that ends in a sign which opens one elsewhere: „so“, »so«, ‚so‘. */
const OPENS_BEFORE: Readonly<Record<string, string>> = { '“': '„', '«': '»', '‘': '‚' }

/** A run of lines being put together. Most runs end before anybody asks for their words. */
export class OpenRun {
  readonly lines: Line[]
  private counted = 0
  private wordsCounted = 0

  constructor(
    private readonly text: string,
    first: Line,
  ) {
    this.lines = [first]
  }

  get start(): number {
    return this.lines[0]!.start
  }

  /** Where the last line so far ends. */
  get end(): number {
    return this.lines.at(-1)!.end
  }

  get startsLow(): boolean {
    return /^\p{Ll}/u.test(this.text.slice(this.start, this.start + 2))
  }

  /** Words of all lines so far. */
  get words(): number {
    for (; this.counted < this.lines.length; this.counted++) {
      const { start, end } = this.lines[this.counted]!
      this.wordsCounted += wordsIn(this.text, start, end)
    }
    return this.wordsCounted
  }
}

/** How many of the following lines belong to the open run: 0, 1, or 2 when a piece and its continuation do. */
export function continuation(text: string, open: OpenRun, next: Line, after: Line | undefined): 0 | 1 | 2 {
  if (next.blanksBefore > 0 || next.bullet) return 0
  const opening = openingOf(text, next)
  if (CONTINUES.test(opening)) return open.words > 0 ? 1 : 0
  if (closes(text, open.end)) return 0
  const more = GLUED.test(opening) ? 0 : goingOn(text, open, next, after)
  // Hardly any line goes on, so that hardly any is read as a byline.
  return more > 0 && isByline(text, next, after) ? 0 : more
}

/** The same, but for marks that continue a sentence and for bylines. */
function goingOn(text: string, open: OpenRun, next: Line, after: Line | undefined): 0 | 1 | 2 {
  if (LOWER.test(openingOf(text, next))) {
    if (next.end - next.start <= SIGNED_CHARS_MAX && SIGNED.test(text.slice(next.start, next.end))) return 0
    return open.words >= (open.startsLow ? OPEN_WORDS_MIN : OPEN_WORDS_LOW_MIN) ? 1 : 0
  }
  if (OPEN_END.test(text.slice(open.end - 2, open.end)) && open.words >= 2 && !closesQuotation(text, open)) return 1
  if (!after || after.blanksBefore > 0 || after.bullet || open.words < OPEN_WORDS_MIN) return 0
  if (wordsIn(text, next.start, next.end) > PIECE_WORDS_MAX || closes(text, next.end)) return 0
  const second = openingOf(text, after)
  return CONTINUES.test(second) || LOWER.test(second) ? 2 : 0
}

/** The run ends with the end of a quotation. */
function closesQuotation(text: string, { start, end }: OpenRun): boolean {
  const last = text[end - 1]!
  const opening = OPENS_BEFORE[last]
  if (opening === undefined) return false
  const opened = text.lastIndexOf(opening, end - 2)
  return opened >= start && opened > text.lastIndexOf(last, end - 2)
}

/** Units that tell how a line begins. */
const OPENING_UNITS = 8

function openingOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + OPENING_UNITS))
}

const BYLINE_WORDS_MAX = 6

/** "di Ada Vell" under a headline is a line of its own; "by Ada Vell" inside a sentence goes on below. */
function isByline(text: string, line: Line, after: Line | undefined): boolean {
  const own = text.slice(line.start, line.end)
  if (own.length > 80 || wordsIn(own, 0, own.length) > BYLINE_WORDS_MAX || !parseByline(own)) return false
  const following = after ? text.slice(after.start, after.start + OPENING_UNITS) : ''
  return !CONTINUES.test(following) && !LOWER.test(following)
}

/** Words between two offsets; a character of an unspaced script counts half a word. */
export function wordsIn(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const space = code <= 32 || code === 0xa0
    if (code >= 0x2e80 && code <= 0xa4cf) words += 0.5
    else if (!space && !inside) words++
    inside = !space
  }
  return words
}
