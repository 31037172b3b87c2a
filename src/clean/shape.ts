// The shape of a run of text, from one pass over its UTF-16 units: what the eye sees without knowing the language.
// Latin, Greek, Cyrillic … are counted in words; scripts without spaces in characters, scaled to about a word's worth.

import { isSmallAscii } from './lexicon/fold.ts'
import { lazy } from './lexicon/lazy.ts'

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

/**
 * Thai and Lao close no sentence with a mark: a run of at least so many words that ends with a letter of theirs is taken
 * for one. Their labels and most of their headlines are shorter.
 */
const UNMARKED_WORDS_MIN = 12

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

/** Units below this have a table of their own while the whole table is made. */
const LATIN_END = 0x250

/** Class of each UTF-16 unit. */
const classes: () => Uint8Array = lazy(() => {
  const table = new Uint8Array(0x10000)
  table.set(latinTable())
  for (let code = LATIN_END; code < table.length; code++) table[code] = wideClassOf(code)
  for (const zero of DIGIT_ZEROS) table.fill(DIGIT, zero, zero + 10)
  return table
})

function latinTable(): Uint8Array {
  const table = new Uint8Array(LATIN_END)
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
  ...classed('。！？．।॥؟۔։።᙮‼⁇។៕။', TERMINAL),
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

function wideClassOf(code: number): number {
  const known = WIDE.get(code)
  if (known !== undefined) return known
  if (code < 0x590) return cased(code)
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff))
    return DENSE
  if ((code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff))
    return DENSE
  if (code >= 0x1e00 && code <= 0x1fff) return cased(code)
  if ((code >= 0x590 && code < 0x2000) || (code >= 0xac00 && code <= 0xd7af)) return UNCASED
  return OTHER
}

/** The zeros of Arabic, Persian, N'Ko, the scripts of India from Devanagari to Sinhala, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian and wide digits. */
const DIGIT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0xff10,
]

/** Greek, Cyrillic, Armenian and Latin Extended Additional: the case of a letter without a table. */
function cased(code: number): number {
  const char = String.fromCharCode(code)
  if (char.toLowerCase() !== char) return UPPER
  return char.toUpperCase() !== char ? LOWER : OTHER
}

/** Classes of which words are made, a bit each. */
const IN_WORD = (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << UNCASED)

/** Measures one run. Cost: one pass, no allocation but the result and its counters. */
export function shapeOf(text: string): Shape {
  const table = classes()
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let spacedWords = 0
  let dense = 0
  let lowerWords = 0
  let casedWords = 0
  let inWord = false
  let hasAddress = false
  let small = 0
  const chars = text.length
  for (let i = 0; i < chars; i++) {
    const code = text.charCodeAt(i)
    if (inWord && isSmallAscii(code)) {
      small++
      continue
    }
    const kind = table[code]!
    counts[kind]!++
    if (((IN_WORD >> kind) & 1) === 1) {
      if (inWord || apostrophe(text, i, table)) {
        inWord = true
        continue
      }
      inWord = true
      spacedWords++
      if (kind === LOWER) lowerWords++
      if (kind === LOWER || kind === UPPER) casedWords++
      continue
    }
    inWord = false
    if (kind === DENSE) dense += code >= 0x3000 ? HAN_WORD : THAI_WORD
    else if (code === 64 || (code === 47 && text.charCodeAt(i + 1) === 47)) hasAddress = true
  }
  counts[LOWER]! += small
  const casedLetters = counts[LOWER]! + counts[UPPER]!
  const letters = casedLetters + counts[UNCASED]! + counts[DENSE]!
  const isCased = casedLetters * 2 > letters
  const closing = closingOf(text, table)
  const opening = chars > 0 ? table[text.charCodeAt(0)]! : OTHER
  return {
    chars,
    words: spacedWords + dense,
    letters,
    upperShare: isCased ? counts[UPPER]! / casedLetters : -1,
    lowerWordShare: isCased ? lowerWords / Math.max(1, casedWords) : -1,
    digitShare: counts[DIGIT]! / Math.max(1, chars - counts[SPACE]!),
    terminals: counts[TERMINAL]!,
    commas: counts[COMMA]!,
    quotes: counts[QUOTE]!,
    separators: counts[SEPARATOR]!,
    endsTerminal: closing === TERMINAL || (dense >= UNMARKED_WORDS_MIN && isUnmarked(text.charCodeAt(chars - 1))),
    endsEllipsis: closing === ELLIPSIS,
    endsColon: closing === COLON,
    startsLower: opening === LOWER,
    startsQuote: opening === QUOTE,
    startsDigit: opening === DIGIT,
    hasAddress,
  }
}

/** A letter of Thai or Lao. */
const isUnmarked = (code: number): boolean => code >= 0x0e00 && code <= 0x0eff

/** The word before goes on behind its apostrophe. */
function apostrophe(text: string, index: number, table: Uint8Array): boolean {
  if (index < 2) return false
  const mark = text.charCodeAt(index - 1)
  if (mark !== 0x27 && mark !== 0x2019) return false
  const before = table[text.charCodeAt(index - 2)]
  return before === LOWER || before === UPPER
}

/** Class of the last unit that is no closing quote or bracket; two full stops at the end are an ellipsis. */
function closingOf(text: string, table: Uint8Array): number {
  const closing = closingAt(text, text.length - 1, table)
  if (closing === TERMINAL || closing === COLON) return closing
  // "… until noon. (dpa)", "… until noon. — Reuters": an agency signs behind the last sentence, which ends before it.
  const signature = text.endsWith(')') ? text.lastIndexOf('(') : dashNearEnd(text)
  if (signature < 2 || !SIGNATURE.test(text.slice(signature, signature + SIGNATURE_CHARS_MAX + 1))) return closing
  return closingAt(text, signature - 1, table) === TERMINAL ? TERMINAL : closing
}

/** A mark of few letters, or several with a slash; a colon or a longer word is a caption's credit. */
const SIGNATURE =
  /^(?:\([\p{L}\p{M}]{1,12}(?:(?:[/-]|,? )[\p{L}\p{M}]{1,12}){0,2}\)|[—–/] ?\p{Lu}[\p{L}\p{M}]{1,11}(?:\/\p{Lu}[\p{L}\p{M}]{1,11})?)$/u
const SIGNATURE_CHARS_MAX = 26

/** Where a dash or a slash behind a blank opens the last word; −1 without one. */
function dashNearEnd(text: string): number {
  for (let at = text.length - 2; at > Math.max(2, text.length - SIGNATURE_CHARS_MAX); at--) {
    const sign = text.charCodeAt(at)
    if (sign === 0x2014 || sign === 0x2013 || sign === 0x2f) if (text.charCodeAt(at - 1) === 0x20) return at
  }
  return -1
}

/** The class of a text's last sign at or before a place, behind quotation marks, blanks and brackets that close. */
function closingAt(text: string, from: number, table: Uint8Array): number {
  let last = from
  let closing = last >= 0 ? table[text.charCodeAt(last)]! : OTHER
  while (last > 0 && (closing === QUOTE || closing === SPACE || closing === CLOSER))
    closing = table[text.charCodeAt(--last)]!
  return last > 0 && text.charCodeAt(last) === 46 && text.charCodeAt(last - 1) === 46 ? ELLIPSIS : closing
}

/** True when a sentence ends at the end of the run: the sign of prose. Thai and Lao write no full stop. */
export function endsLikeSentence(shape: Shape): boolean {
  return shape.endsTerminal || shape.endsEllipsis
}
