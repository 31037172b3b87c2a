// What may begin at a place of a text, phrases or cues of appeals, told by its first letters in a small table: the tries
// themselves are megabytes, and every step in them waits for memory.
//
// Idea: every entry notes its first three folded units and its first five in tables of bytes; a place is looked up by its
// own. Where a unit cannot be compared (a mark that counts as nothing, a stretch of blanks) those before it decide.
// Cost: two to three reads a place. Guarantee: an entry that begins there is never ruled out; some pass for nothing.

import { BLANK, CLASS, FOLD, IGNORED, isSyllable, LETTER } from './fold.ts'

/** Bits of an answer. */
export const MAY_BE_PHRASE = 1
export const MAY_BE_CUE = 2
const ANYTHING = MAY_BE_PHRASE | MAY_BE_CUE
/** In the table of first units an answer lies so many bits higher where two units decide, and where no five are needed. */
const BY_PAIR = 2
const SHORT = 4
/** Class of what stands behind either end. */
const NO_CLASS = -1
/** Units that the second table is keyed by. */
const LONG_UNITS = 5

const COLON = 0x3a
/** All syllables have this bit, and hardly any other letter has. */
const UPPER_HALF = 0x8000

/** Beginnings of entries: filled while the tries are built, then only read. */
export class Beginnings {
  private readonly firsts: Uint8Array = new Uint8Array(0x10000)
  private readonly longer: Uint8Array = new Uint8Array(0x10000)
  /** Entries of a single unit. */
  private readonly alone: Uint8Array = new Uint8Array(0x10000)

  /** Notes an entry by its folded units, of which no more than the first five matter. */
  note(answer: number, units: readonly number[]): void {
    const [first = 0, second, third] = units
    if (second === undefined) {
      this.alone[first]! |= answer
      return
    }
    const isLong = units.length >= LONG_UNITS
    const short = isLong ? 0 : answer << SHORT
    this.firsts[placeOf(first, second, 0)]! |= (answer << BY_PAIR) | (third === undefined ? answer | short : 0)
    if (third !== undefined) this.firsts[placeOf(first, second, third)]! |= answer | short
    if (isLong) this.longer[longPlaceOf(units[0]!, units[1]!, units[2]!, units[3]!, units[4]!)]! |= answer
  }

  /**
   * Bits of what may begin at the letter at `at`.
   *
   * @param step - 1 to read forwards, −1 for entries that are spelt backwards
   */
  at(text: string, at: number, step: 1 | -1 = 1): number {
    const first = text.charCodeAt(at)
    const alone = this.alone[FOLD[first]!]!
    // Behind either end there is no unit. A look-up by NaN would be one in an object, here and from then on.
    const end = step === 1 ? text.length : -1
    if (at + step === end) return alone | (isSyllable(first) ? MAY_BE_PHRASE : 0)
    const second = text.charCodeAt(at + step)
    const kindOfSecond = CLASS[second]!
    const hasThird = at + 2 * step !== end
    const third = hasThird ? text.charCodeAt(at + 2 * step) : 0
    const kind = hasThird ? CLASS[third]! : NO_CLASS
    if (kindOfSecond !== LETTER) {
      if (kindOfSecond === IGNORED) return ANYTHING
      // French and Spanish sites set a blank before the colon, which then counts as nothing.
      if (kindOfSecond === BLANK && (kind === BLANK || FOLD[third] === COLON)) return ANYTHING
    }
    const syllable =
      ((first | second | third) & UPPER_HALF) !== 0 && hasSyllable(first, second, third) ? MAY_BE_PHRASE : 0
    const pair = this.firsts[placeOf(FOLD[first]!, FOLD[second]!, 0)]!
    if (kind === IGNORED || kind === BLANK) return alone | syllable | (pair >> BY_PAIR)
    const known = pair | (kind === NO_CLASS ? 0 : this.firsts[placeOf(FOLD[first]!, FOLD[second]!, FOLD[third]!)]!)
    const may = known & ANYTHING
    const short = alone | syllable | (may & (known >> SHORT))
    return may === (short & ANYTHING) ? short : short | (may & this.longAt(text, at, step))
  }

  /** Bits of the entries of five units or more that the first five leave. */
  private longAt(text: string, at: number, step: 1 | -1): number {
    const units = step === 1 ? text.length - at : at + 1
    if (units > 3 && isUnclear(text.charCodeAt(at + 3 * step))) return ANYTHING
    if (units < LONG_UNITS) return 0
    const fourth = text.charCodeAt(at + 3 * step)
    const fifth = text.charCodeAt(at + 4 * step)
    if (isUnclear(fifth)) return ANYTHING
    const place = longPlaceOf(
      FOLD[text.charCodeAt(at)]!,
      FOLD[text.charCodeAt(at + step)]!,
      FOLD[text.charCodeAt(at + 2 * step)]!,
      FOLD[fourth]!,
      FOLD[fifth]!,
    )
    return this.longer[place]!
  }
}

/** The unit may count as nothing, or stand for several. */
function isUnclear(code: number): boolean {
  const kind = CLASS[code]
  return kind === IGNORED || kind === BLANK || isSyllable(code)
}

/** Phrases are entered with Hangul taken apart, so that its syllables cannot be looked up. */
function hasSyllable(first: number, second: number, third: number): boolean {
  return isSyllable(first) || isSyllable(second) || isSyllable(third)
}

function placeOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 16
}

function longPlaceOf(first: number, second: number, third: number, fourth: number, fifth: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  return (mixed ^ Math.imul(fourth, 0x27d4eb2f) ^ Math.imul(fifth, 0x165667b1)) >>> 16
}
