// Decomposed text (NFD: a letter and its accent are two characters) is read as if it were composed, so that widths,
// counts and patterns see the same letters; the offsets of what was read are then turned into those of the input.
// Idea: no white space ever composes with its neighbours, so input and composed text are walked word by word.
// Cost: one pass, and only for a text that is not composed already. Guarantee: labels do not depend on the form.

import { changed, type RawBlock } from '../raw-block.ts'

const WORD = /[^ \t\r\n\f\v]+/g

/** Reads a text in composed form; `read` gives runs in order, with offsets in the text that it is given. */
export function readComposed(source: string, read: (text: string) => RawBlock[]): RawBlock[] {
  const composed = source.normalize('NFC')
  const runs = read(composed)
  if (composed === source) return runs
  const inInput = offsetsInto(source)
  return runs.map((run) => {
    const start = inInput(run.start)
    return changed(run, { start, end: inInput(run.end) })
  })
}

/** Turns offsets of the composed text into offsets of the source; they must be asked for in ascending order. */
function offsetsInto(source: string): (offset: number) => number {
  const words = new RegExp(WORD)
  /** The word at hand: where it begins in either text, and its composed length. */
  let [word, from, composedFrom, length] = ['', 0, 0, 0]
  return (offset) => {
    while (offset > composedFrom + length) {
      const match = words.exec(source)
      if (!match) break
      composedFrom += length + match.index - from - word.length
      from = match.index
      word = match[0]
      length = word.normalize('NFC').length
    }
    if (offset <= composedFrom) return from - (composedFrom - offset)
    return offset >= composedFrom + length
      ? from + word.length + (offset - composedFrom - length)
      : from + lengthOfPrefix(word, offset - composedFrom)
  }
}

/** The shortest beginning of a word that composes to so many characters, with all accents that follow. */
function lengthOfPrefix(word: string, composed: number): number {
  let length = 0
  let units = 0
  for (const cluster of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (units >= composed) break
    length += cluster.length
    units = word.slice(0, length).normalize('NFC').length
  }
  return length
}
