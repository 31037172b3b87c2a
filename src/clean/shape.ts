// The shape of a run of text, from one pass over its UTF-16 units: what the eye sees without knowing the language.
// Latin, Greek, Cyrillic … are counted in words; scripts without spaces in characters, scaled to about a word's worth.

/** Character classes of the scan. */
const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const SPACE = 4
const TERMINAL = 5
const COMMA = 6
const QUOTE = 7
const SEPARATOR = 8
const UNCASED = 9
const DENSE = 10
const COLON = 11
const ELLIPSIS = 12
const CLOSER = 13

/** Share of a word that one character of an unspaced script stands for: Han and kana about 1.7 a word, Thai about 5. */
const HAN_WORD = 0.6
const THAI_WORD = 0.2

/** What one pass over a run finds. Shares are 0 to 1. */
export interface Shape {
  chars: number
  /** Words, or their equivalent in scripts without spaces. */
  words: number
  letters: number
  /** Share of letters that are upper case, −1 where the script has no case. */
  upperShare: number
  /** Share of words that begin in lower case, −1 where the script has no case. */
  lowerWordShare: number
  digitShare: number
  /** Sentence-final marks, commas, quotation marks and separators (`|`, `•`, `»` …) inside the run. */
  terminals: number
  commas: number
  quotes: number
  separators: number
  endsTerminal: boolean
  endsEllipsis: boolean
  endsColon: boolean
  startsLower: boolean
  startsQuote: boolean
  startsDigit: boolean
  hasAddress: boolean
}

const TABLE: Uint8Array = classTable()

function classTable(): Uint8Array {
  const table = new Uint8Array(0x250)
  for (let code = 0; code < table.length; code++) {
    const char = String.fromCharCode(code)
    if (char.toLowerCase() !== char) table[code] = UPPER
    else if (/\p{L}/u.test(char)) table[code] = LOWER
  }
  mark(table, '0123456789', DIGIT)
  mark(table, ' \t\n\r\u00a0\f\v', SPACE)
  mark(table, '.!?', TERMINAL)
  mark(table, ',;', COMMA)
  mark(table, '"\'«»', QUOTE)
  mark(table, '|·/>\\', SEPARATOR)
  mark(table, ')]}', CLOSER)
  mark(table, ':', COLON)
  return table
}

function mark(table: Uint8Array, chars: string, value: number): void {
  for (const char of chars) table[char.charCodeAt(0)] = value
}

const WIDE: ReadonlyMap<number, number> = new Map([
  ...classed('。！？．।॥؟۔։።᙮‼⁇', TERMINAL),
  ...classed('，、；،؛､﹐', COMMA),
  ...classed('“”„‟‘’‚‛「」『』《》〈〉‹›', QUOTE),
  ...classed('•‣▪►▶→›｜／・–—', SEPARATOR),
  ...classed('：﹕', COLON),
  ...classed('…⋯', ELLIPSIS),
  ...classed('）】〕］', CLOSER),
  ...classed('\u2002\u2003\u2009\u200a\u202f\u3000\u2028\u2029\ufeff', SPACE),
])

function classed(chars: string, value: number): [number, number][] {
  return [...chars].map((char) => [char.charCodeAt(0), value])
}

function classOf(code: number): number {
  if (code < 0x250) return TABLE[code]!
  const known = WIDE.get(code)
  if (known !== undefined) return known
  if (code < 0x590) return cased(code)
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff))
    return DENSE
  if ((code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff))
    return DENSE
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f))
    return DIGIT
  if (code >= 0xff10 && code <= 0xff19) return DIGIT
  if (code >= 0x1e00 && code <= 0x1fff) return cased(code)
  if ((code >= 0x590 && code < 0x2000) || (code >= 0xac00 && code <= 0xd7af)) return UNCASED
  return OTHER
}

/** Greek, Cyrillic, Armenian and Latin Extended Additional: the case of a letter without a table. */
function cased(code: number): number {
  const char = String.fromCharCode(code)
  if (char.toLowerCase() !== char) return UPPER
  return char.toUpperCase() !== char ? LOWER : OTHER
}

/** Measures one run. Cost: one pass, no allocation but the result. */
export function shapeOf(text: string): Shape {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let words = 0
  let lowerWords = 0
  let casedWords = 0
  let previous = SPACE
  let hasAddress = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    counts[kind]!++
    if (kind === DENSE) words += code >= 0x3000 ? HAN_WORD : THAI_WORD
    else if ((kind <= DIGIT && kind >= LOWER) || kind === UNCASED) {
      const inside =
        previous === LOWER || previous === UPPER || previous === DIGIT || previous === UNCASED || apostrophe(text, i)
      if (!inside) {
        words++
        if (kind === LOWER) lowerWords++
        if (kind === LOWER || kind === UPPER) casedWords++
      }
    } else if (code === 64 || (code === 47 && text.charCodeAt(i + 1) === 47)) hasAddress = true
    previous = kind
  }
  const letters = counts[LOWER]! + counts[UPPER]! + counts[UNCASED]! + counts[DENSE]!
  const casedLetters = counts[LOWER]! + counts[UPPER]!
  const chars = text.length
  return {
    chars,
    words,
    letters,
    upperShare: casedLetters * 2 > letters ? counts[UPPER]! / casedLetters : -1,
    lowerWordShare: casedLetters * 2 > letters ? lowerWords / Math.max(1, casedWords) : -1,
    digitShare: counts[DIGIT]! / Math.max(1, chars - counts[SPACE]!),
    terminals: counts[TERMINAL]!,
    commas: counts[COMMA]!,
    quotes: counts[QUOTE]!,
    separators: counts[SEPARATOR]!,
    ...ends(text),
    hasAddress,
  }
}

function apostrophe(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  return (
    (before === 39 || before === 0x2019) &&
    index > 1 &&
    classOf(text.charCodeAt(index - 2)) <= UPPER &&
    classOf(text.charCodeAt(index - 2)) >= LOWER
  )
}

type Ends = Pick<Shape, 'endsTerminal' | 'endsEllipsis' | 'endsColon' | 'startsLower' | 'startsQuote' | 'startsDigit'>

/** How a run opens and closes; closing quotes and brackets after the last mark do not count. */
function ends(text: string): Ends {
  let last = text.length - 1
  let closing = last >= 0 ? classOf(text.charCodeAt(last)) : OTHER
  while (last > 0 && (closing === QUOTE || closing === SPACE || closing === CLOSER))
    closing = classOf(text.charCodeAt(--last))
  const opening = text.length > 0 ? classOf(text.charCodeAt(0)) : OTHER
  const dots = closing === ELLIPSIS || (last > 0 && text.charCodeAt(last) === 46 && text.charCodeAt(last - 1) === 46)
  return {
    endsTerminal: closing === TERMINAL && !dots,
    endsEllipsis: dots,
    endsColon: closing === COLON,
    startsLower: opening === LOWER,
    startsQuote: opening === QUOTE,
    startsDigit: opening === DIGIT,
  }
}

/** True when a sentence ends at the end of the run: the sign of prose. Thai and Lao write no full stop. */
export function endsLikeSentence(shape: Shape): boolean {
  return shape.endsTerminal || shape.endsEllipsis
}
