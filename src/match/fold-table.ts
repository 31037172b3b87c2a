// Fold table: how characters fold, remembered in tables, so that a text costs a look-up a character.
//
//   entries   by code point: class + 1 in the low 3 bits, then one UTF-16 unit or, with a bit of its own, a longer folding
//   plain     by byte, for words of ASCII: the folded letter or digit, or what the sign does
//
// An entry is made when its character first comes. Cost: 256 kB.

import { CharClass, foldCodePoint } from './fold.ts'
import { TWO_BYTES } from './utf8.ts'

/** An entry that is not made yet. */
export const UNKNOWN = 0
export const CLASS_BITS = 3
/** In an entry, above the class: that its character folds to several units. */
export const LONG: number = 2 ** 20
export const KIND_MASK = 7
export const WORD_ENTRY: number = CharClass.word + 1
/** Class, and the bit of longer foldings, which a plain letter has not. */
export const WORD_MASK: number = KIND_MASK | (LONG << CLASS_BITS)

/** Plain bytes: 0 is not known, or only joins; ASCII that parts words; signs that do so unless they stand between digits. */
export const GAP = 1
export const POINT = 2
/** Letters and digits come after the signs. */
export const LEAST_LETTER = 3

export const COMMA = 0x2c
export const FULL_STOP = 0x2e
export const FNV_PRIME = 0x01000193

/** Tables that fill while they are used. */
export class FoldTable {
  /** Entries of the characters below 0x10000: `UNKNOWN` where `look` must be asked. */
  readonly entries: Int32Array = new Int32Array(0x10000)
  readonly plain: Uint8Array = new Uint8Array(0x100)
  readonly #astral = new Map<number, number>()
  readonly #long: string[] = []

  /** Makes the entry of a character that is not in `entries`. */
  look(codePoint: number): number {
    const known = codePoint > 0xffff ? this.#astral.get(codePoint) : undefined
    if (known !== undefined) return known
    const { kind, units } = foldCodePoint(codePoint)
    let value = units.length === 1 ? units.charCodeAt(0) : 0
    if (units.length > 1) value = LONG + this.#long.push(units) - 1
    const entry = (value << CLASS_BITS) | (kind + 1)
    if (codePoint > 0xffff) this.#astral.set(codePoint, entry)
    else this.entries[codePoint] = entry
    if (codePoint < TWO_BYTES) this.plain[codePoint] = plainOf(codePoint, kind, value)
    return entry
  }

  /** Adds the units of a longer folding to a hash. */
  addLong(hash: number, index: number): number {
    const units = this.#long[index]!
    let sum = hash
    for (let at = 0; at < units.length; at++) sum = Math.imul(sum ^ units.charCodeAt(at), FNV_PRIME)
    return sum
  }
}

function plainOf(codePoint: number, kind: number, unit: number): number {
  if (kind === CharClass.word) return unit
  // The byte 0 ends a text.
  if (kind !== CharClass.separator || codePoint === 0) return 0
  return codePoint === COMMA || codePoint === FULL_STOP ? POINT : GAP
}
