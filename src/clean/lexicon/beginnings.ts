// What may begin at a word's first letters: phrases and cues of appeals, told in one look-up for both.
//
// Idea: every entry notes its first three folded units in a table of bytes; a word is looked up by its own. Where the
// third unit cannot be compared (a mark that counts as nothing, a stretch of blanks) the first two decide.
// Cost: two reads a word. Guarantee: an entry that begins at the word is never ruled out; some words pass for nothing.

import { BLANK, CLASS, FOLD, IGNORED } from './fold.ts'

/** Bits of an answer. */
export const MAY_BE_PHRASE = 1
export const MAY_BE_CUE = 2
const MAY_BE_ANYTHING = MAY_BE_PHRASE | MAY_BE_CUE
/** In the table an answer that the first two units give lies so many bits higher. */
const BY_PAIR = 2

const COLON = 0x3a
const SYLLABLE_FIRST = 0xac00
const SYLLABLE_LAST = 0xd7a3

/** Beginnings of entries: filled while the tries are built, then only read. */
export class Beginnings {
  private readonly bits: Uint8Array = new Uint8Array(0x10000)
  /** Entries of a single unit. */
  private readonly alone: Uint8Array = new Uint8Array(0x10000)

  /** Notes an entry by its folded units. */
  note(answer: number, first: number, second: number | undefined, third: number | undefined): void {
    if (second === undefined) this.alone[first]! |= answer
    else {
      const pair = placeOf(first, second, 0)
      this.bits[pair]! |= (answer << BY_PAIR) | (third === undefined ? answer : 0)
      if (third !== undefined) this.bits[placeOf(first, second, third)]! |= answer
    }
  }

  /** Bits of what may begin at the letter at `at`. */
  at(text: string, at: number): number {
    const first = text.charCodeAt(at)
    const alone = this.alone[FOLD[first]!]!
    if (at + 1 >= text.length) return alone
    const second = text.charCodeAt(at + 1)
    const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0
    const kind = CLASS[third]
    if (CLASS[second] === IGNORED) return MAY_BE_ANYTHING
    // French and Spanish sites set a blank before the colon, which then counts as nothing.
    if (CLASS[second] === BLANK && (kind === BLANK || FOLD[third] === COLON)) return MAY_BE_ANYTHING
    const pair = this.bits[placeOf(FOLD[first]!, FOLD[second]!, 0)]!
    const known =
      kind === IGNORED || kind === BLANK
        ? pair >> BY_PAIR
        : (pair | this.bits[placeOf(FOLD[first]!, FOLD[second]!, FOLD[third]!)]!) & MAY_BE_ANYTHING
    return alone | known | (isSyllable(first) || isSyllable(second) || isSyllable(third) ? MAY_BE_PHRASE : 0)
  }
}

/** Phrases are entered with Hangul taken apart, so that its syllables cannot be looked up. */
function isSyllable(code: number): boolean {
  return code >= SYLLABLE_FIRST && code <= SYLLABLE_LAST
}

function placeOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 16
}
