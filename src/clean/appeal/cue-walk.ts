// The walk from a word's first letter through the trie of cues, and which of them count as they are printed.

import { type CueTrie, isCapital } from '../lexicon/appeal-trie.ts'
import { MAY_BE_CUE } from '../lexicon/beginnings.ts'
import { BLANK, CLASS, FOLD, hasLetterAt, IGNORED, UNSPACED } from '../lexicon/fold.ts'
import { childOf, NO_NODE, ROOT } from '../lexicon/letter-trie.ts'
import { wordTries } from '../lexicon/word-tries.ts'
import { ACTS, OPENING, type Seen } from './kinds.ts'

/** What every kind of white space folds to. */
const SPACE = 0x20
/** Letters that Arabic and Hebrew write in front of a word without a blank: and, so, in, for, as, the. */
const PROCLITICS = 'وفبلكاوהבלמשכו'
/** How many of them may stand in a row: "and for the". */
const MAX_PROCLITICS = 4

/** Notes the cues that begin with a word, in Arabic and Hebrew also behind the letters put in front of it. */
export function noteWord(text: string, start: number, opening: boolean, seen: Seen): void {
  note(text, start, opening, seen)
  noteBehindProclitics(text, start, opening, seen)
}

/** The same for a word that is known to be such as cues begin with. */
export function noteLikelyWord(text: string, start: number, opening: boolean, seen: Seen): void {
  walk(text, start, opening, seen)
  noteBehindProclitics(text, start, opening, seen)
}

function noteBehindProclitics(text: string, start: number, opening: boolean, seen: Seen): void {
  const code = text.charCodeAt(start)
  if (code < 0x0590 || code > 0x06ff) return
  for (let at = start; at < start + MAX_PROCLITICS; at++) {
    if (!PROCLITICS.includes(String.fromCharCode(FOLD[text.charCodeAt(at)]!))) return
    note(text, at + 1, opening, seen)
  }
}

/** Notes the cues that begin at a letter. */
export function note(text: string, start: number, opening: boolean, seen: Seen): void {
  if ((wordTries().beginnings.inside.at(text, start) & MAY_BE_CUE) !== 0) walk(text, start, opening, seen)
}

/** Walks the trie from `start` and notes every cue that ends on the way. */
function walk(text: string, start: number, opening: boolean, seen: Seen): void {
  const { cues } = wordTries()
  const { keys, first, next } = cues
  let node = ROOT
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = FOLD[code]!
    const child = childOf(keys, node, folded)
    if (child === NO_NODE) {
      if (CLASS[code] === IGNORED) continue
      return
    }
    node = child
    if (folded === SPACE) while (at + 1 < text.length && CLASS[text.charCodeAt(at + 1)] === BLANK) at++
    for (let cue = first[node]!; cue !== 0; cue = next[cue]!) noteCue(cues, cue, text, start, at, opening, seen)
  }
}

/** Notes a cue that stands from `start` to `last`, if it is printed as it must be. */
function noteCue(
  cues: CueTrie,
  cue: number,
  text: string,
  start: number,
  last: number,
  opening: boolean,
  seen: Seen,
): void {
  if (cues.whole[cue] === 1 && !endsWord(text, start, last)) return
  if (cues.capital[cue] === 1 && (opening || !isCapital(text[start]!))) return
  const group = cues.group[cue]!
  const langs = cues.langs[cue]!
  seen[group]! |= langs
  if (opening && ACTS.has(group)) seen[OPENING]! |= langs
}

/** Whether the word from `start` ends with the letter at `last`. Two capitals are an abbreviation: US is not "us". */
function endsWord(text: string, start: number, last: number): boolean {
  const code = text.charCodeAt(last)
  if (CLASS[code] === UNSPACED) return true
  if (hasLetterAt(text, last + 1)) return false
  return last - start !== 1 || !isCapital(text[last]!)
}
