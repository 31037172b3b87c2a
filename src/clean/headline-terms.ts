// The words that a headline and the text below it have in common.

import { foldCase } from './fold-units.ts'
import { CLASS, FOLD, IGNORED, LETTER, UNSPACED } from './lexicon/fold.ts'
import { sequential } from './sequential.ts'

/** Characters of the prose that the words of a headline are sought in. */
const PROSE_CHARS_MAX = 3600
/** Letters of a word that says something; scripts without blanks are read in pairs of letters. */
const TERM_CHARS_MIN = 4

/** Words of four letters or more, folded; pairs of letters in scripts without blanks. */
export function termsOf(text: string): string[] {
  const folded = foldCase(text, FOLD)
  const terms: string[] = []
  let from = -1
  for (let at = 0; at <= folded.length; at++) {
    const kind = at < folded.length ? CLASS[folded.charCodeAt(at)]! : -1
    if (kind === LETTER || (kind === IGNORED && from >= 0)) {
      if (from < 0) from = at
      continue
    }
    if (from >= 0 && at - from >= TERM_CHARS_MIN) terms.push(folded.slice(from, at))
    from = -1
    if (kind === UNSPACED && at + 1 < folded.length && CLASS[folded.charCodeAt(at + 1)] === UNSPACED)
      terms.push(folded.slice(at, at + 2))
  }
  return terms
}

/** The terms of the first characters of some paragraphs. */
export function vocabularyOf(paragraphs: readonly string[]): Set<string> {
  const terms = new Set<string>()
  let left = PROSE_CHARS_MAX
  for (const text of paragraphs) {
    if (left <= 0) break
    for (const term of termsOf(sequential(text.slice(0, left)))) terms.add(term)
    left -= text.length
  }
  return terms
}
