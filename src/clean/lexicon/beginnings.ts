// What may begin at a place of a text, phrases, cues of appeals or words of a class, told by a small table: the tries
// themselves are megabytes, and every step in them waits for memory.
//
// Idea: a table of bytes, looked up by a hash of the first folded units, one more at each step, tells whether some entry
// goes on so or ends here, as a whole word or not; from eight units on entries count as ended. Of the words of English
// news one in forty may begin a phrase and one in eleven a cue, where their first three and five units left a third and
// more than half. Where a unit cannot be compared (a mark that counts as nothing, a stretch of blanks) what may go on may be.
// Cost: a read for each unit that some entry goes on with, four for most words. Guarantee: an entry that begins there is
// never ruled out; two beginnings may share a byte, so that some pass for nothing.

import { BLANK, CLASS, classAt, FOLD, IGNORED, isSmallAscii, isSyllable, LETTER, UNSPACED } from './fold.ts'

/** Bits of an answer. */
export const MAY_BE_PHRASE = 1
export const MAY_BE_CUE = 2
export const MAY_BE_WORD = 1
const ANYTHING = 3
/** In a byte: entries of each answer that go on, so many bits higher those that end, and those that end as whole words. */
const ENDS = 2
const ENDS_WHOLE = 4
/** Units beyond which entries are not told apart. */
export const DEPTH = 8
/** Some 30,000 beginnings share so many places; of 90,000 every third text would pass for nothing. */
const BITS = 18
export const BITS_OF_MANY = 20
/** Knuth's multiplier: the top bits of the product mix all bits of the key. */
const MIX = 0x9e3779b1
const BASIS = 0x2545f491

const COLON = 0x3a

/** Beginnings of entries: filled while the tries are built, then only read. */
export class Beginnings {
  private readonly table: Uint8Array
  private readonly shift: number

  /** `bits` is the logarithm of how many places there are. */
  constructor(bits: number = BITS) {
    this.table = new Uint8Array(1 << bits)
    this.shift = 32 - bits
  }

  /**
   * Notes an entry by its folded units, of which no more than the first eight matter.
   *
   * @param isWhole - no letter of a spaced script may follow the entry
   */
  note(answer: number, units: readonly number[], isWhole: boolean): void {
    const end = Math.min(units.length, DEPTH)
    let hash = BASIS
    for (let at = 0; at < end; at++) {
      hash = mixed(hash, units[at]!)
      const isLast = at + 1 === end
      const mustBeWhole = isWhole && end < DEPTH && CLASS[units[at]!] !== UNSPACED
      this.table[hash >>> this.shift]! |= answer << (!isLast ? 0 : mustBeWhole ? ENDS_WHOLE : ENDS)
    }
  }

  /** The same for an entry as it is written, Hangul left whole. */
  noteWritten(answer: number, entry: string, isWhole: boolean): void {
    this.note(answer, foldedUnits(entry), isWhole)
  }

  /**
   * Bits of what may begin at the letter at `at`.
   *
   * @param step - 1 to read forwards, −1 for entries that are spelt backwards
   */
  at(text: string, at: number, step: 1 | -1 = 1): number {
    const { table, shift } = this
    let hash = BASIS
    let found = 0
    let live = ANYTHING
    for (let units = 0, place = at; units < DEPTH && place >= 0 && place < text.length; units++, place += step) {
      const code = text.charCodeAt(place)
      if (isSmallAscii(code)) hash = mixed(hash, code)
      else {
        if (units > 0 && isUnclear(text, place, step)) return found | live
        // Phrases are entered with Hangul taken apart, so that its syllables cannot be looked up.
        if (isSyllable(code)) found |= live & MAY_BE_PHRASE
        hash = mixed(hash, FOLD[code]!)
      }
      const entry = table[hash >>> shift]!
      found |= live & (entry >> ENDS)
      const whole = live & (entry >> ENDS_WHOLE) & ~found
      if (whole !== 0 && classAt(text, place + step) !== LETTER) found |= whole
      live &= entry
      if ((live & ~found) === 0) return found
    }
    return found
  }
}

/** The folded units of a text, without those that count as nothing. */
export function foldedUnits(text: string): number[] {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] !== IGNORED) units.push(FOLD[code]!)
  }
  return units
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, MIX)
}

/** The unit may count as nothing, or stand for several. */
function isUnclear(text: string, at: number, step: 1 | -1): boolean {
  const kind = CLASS[text.charCodeAt(at)]
  if (kind !== BLANK) return kind === IGNORED
  const next = at + step
  if (next < 0 || next >= text.length) return false
  // French and Spanish sites set a blank before the colon, which then counts as nothing.
  const code = text.charCodeAt(next)
  return CLASS[code] === BLANK || FOLD[code] === COLON
}
