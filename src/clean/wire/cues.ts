// What a line has that the readers of provenance go by: most lines have nothing, and a reader is asked only about its own.
//
// Every reader needs one of these: an agency's mark or a word for agencies (lines of sources and of material are lists of
// them), an opening or a phrase of its own, or a sign that prose of a few words hardly has (brackets, a colon, a slash).
// One pass finds them all. To add a reader, add what it cannot do without; a cue too many costs time, one too few answers.

import { Beginnings } from '../gate/gate.ts'
import { isPair, pairOf, tableOfPairs } from '../gate/pairs.ts'
import { isAsciiLetter, isSmallAscii } from '../lexicon/fold.ts'
import { lazy } from '../lexicon/lazy.ts'
import { ADVISORY_OPENINGS } from './advisory-line.ts'
import { CUE } from './cue.ts'
import { STANDARDS } from './desk-line.ts'
import { GENERIC, isGenericAt } from './mark-list.ts'
import { markAt, mayBeginMark } from './marks.ts'
import { CAPTIONED, HOUSES_ANYWHERE, PHOTO_OPENING, SIGN } from './photo-line.ts'
import { COMMONS, COPYRIGHT, RIGHTS, SYNDICATION } from './republished-line.ts'
import { ITEM_ID } from './sign-off.ts'
import { DESK_OPENING, MATERIAL_STATEMENT } from './source-words.ts'

/** At the start of the line, wrappings and quotation marks aside; numbered as in `CUE`. */
const OPENINGS = new Beginnings(COPYRIGHT, SYNDICATION, CAPTIONED, PHOTO_OPENING, SIGN, DESK_OPENING, ADVISORY_OPENINGS)
/** Anywhere in the line; numbered behind the openings. */
const PHRASES = new Beginnings(RIGHTS, COMMONS, HOUSES_ANYWHERE, STANDARDS, ITEM_ID, MATERIAL_STATEMENT, GENERIC)
const PHRASES_SHIFT = Math.log2(CUE.rights)

/** Longer lines do not close a despatch, as "(MORE)" and "-30-" do. */
const CLOSING_CHARS_MAX = 24
const CLOSING_SIGNS = '()[]/<*#-完'
/** Cues that a single unit is. */
const SIGNS: Int32Array = signTable()

function signTable(): Int32Array {
  const table = new Int32Array(0x10000)
  for (const sign of '([') table[sign.charCodeAt(0)]! |= CUE.bracket
  for (const sign of ')]:=/') table[sign.charCodeAt(0)]! |= CUE.ending
  for (const sign of CLOSING_SIGNS) table[sign.charCodeAt(0)]! |= CUE.closing
  return table
}

/** In the table of pairs: a phrase, or an agency's mark, may begin so. */
const PHRASE = 1
const MARK = 2

/** What pairs of ASCII units may begin. */
const pairs: () => Uint8Array = lazy(() =>
  tableOfPairs(
    (first, second) => (PHRASES.mayBeginPair(first, second) ? PHRASE : 0) | (mayBeginMark(first, second) ? MARK : 0),
  ),
)

/** Bits of `CUE`; 0 where no reader can make anything of the line, which begins at `from` behind its wrapping. */
export function cuesOf(folded: string, from: number): number {
  let cues = OPENINGS.possible(folded, from)
  const visible = firstVisible(folded)
  if (visible < from) cues |= OPENINGS.possible(folded, visible)
  const unquoted = behindQuotes(folded, from)
  if (unquoted > from) cues |= OPENINGS.possible(folded, unquoted)
  const may = pairs()
  const last = folded.length - 1
  let inWord = false
  for (let at = 0; at <= last; at++) {
    const code = folded.charCodeAt(at)
    // A unit beyond ASCII, or a capital, may begin a name or a phrase also right behind a Latin letter.
    if (inWord && isSmallAscii(code)) continue
    inWord = isAsciiLetter(code)
    cues |= SIGNS[code]!
    const next = at < last ? folded.charCodeAt(at + 1) : 0
    const begins = isPair(code, next) ? may[pairOf(code, next)]! : PHRASE | MARK
    if ((begins & PHRASE) !== 0) cues |= phrasesAt(folded, at)
    if ((begins & MARK) !== 0 && (cues & CUE.agency) === 0 && markAt(folded, at)) cues |= CUE.agency
  }
  return folded.length <= CLOSING_CHARS_MAX ? cues : cues & ~CUE.closing
}

function phrasesAt(folded: string, at: number): number {
  const possible = PHRASES.possible(folded, at) << PHRASES_SHIFT
  // "Other", "local" and "news" are seldom followed by agencies, and four readers would ask for them.
  return (possible & CUE.agency) !== 0 && !isGenericAt(folded, at) ? possible & ~CUE.agency : possible
}

function firstVisible(folded: string): number {
  let at = 0
  while (at < folded.length && folded.charCodeAt(at) === 0x20) at++
  return at
}

function behindQuotes(folded: string, from: number): number {
  let at = from
  while (at < folded.length && '"“*'.includes(folded[at]!)) at++
  return at
}
