// Tokenise: text → hashes of folded words, with their offsets. One pass, no strings, buffers reused.
// Spaced scripts give a token a word; scripts without spaces give a token a character (its marks included), which counts
// half a word. Points and commas between digits are skipped, so that 10,000 and 10000 are one token.
// Cost: one table look-up and one multiplication a character.

import { CharClass, foldCodePoint } from './fold.ts'
import { mix } from './hash.ts'

/** Weight of a word in half words. */
export const WORD_WEIGHT = 2

/** Turns texts into tokens. Its arrays are overwritten by the next call of `run`. */
export interface Tokenizer {
  /** Tokens of the last text. */
  readonly count: number
  /** 32-bit hash of each folded token. */
  readonly hashes: Uint32Array
  /** UTF-16 offsets of each token in the text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 2 for a word, 1 for a character of a script without spaces. */
  readonly weights: Uint8Array
  /** Whether the last text had no character of a script without spaces. */
  readonly onlyWords: boolean
  /** Tokenises `text` from offset `from` on and returns the number of tokens. */
  run(text: string, from?: number): number
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const UNKNOWN = 0
/** An entry of the table: class + 1 in the low 3 bits, then either one UTF-16 unit or an index of longer foldings. */
const CLASS_BITS = 3
const LONG = 1 << 20
const KIND_MASK = 7
const WORD_ENTRY = CharClass.word + 1
/** Class, and the bit of longer foldings, which a plain letter has not. */
const WORD_MASK = KIND_MASK | (LONG << CLASS_BITS)

/** Makes a tokeniser. It remembers how characters fold, so one for many texts is faster than one each. */
export function createTokenizer(): Tokenizer {
  return new TableTokenizer()
}

class TableTokenizer implements Tokenizer {
  count = 0
  onlyWords = true
  hashes: Uint32Array = new Uint32Array(1024)
  starts: Uint32Array = new Uint32Array(1024)
  ends: Uint32Array = new Uint32Array(1024)
  weights: Uint8Array = new Uint8Array(1024)
  readonly #table = new Int32Array(0x10000)
  readonly #astral = new Map<number, number>()
  readonly #long: string[] = []

  run(text: string, from = 0): number {
    const table = this.#table
    const length = text.length
    this.count = 0
    this.onlyWords = true
    let hash = FNV_OFFSET
    let start = -1
    let end = 0
    let open: number = CharClass.separator
    /** Last character of the open token, folded; 0 after a separator. */
    let last = 0
    for (let index = from; index < length; index++) {
      const at = index
      const unit = text.charCodeAt(index)
      let entry = table[unit]!
      if (entry === UNKNOWN) {
        const codePoint = text.codePointAt(index)!
        entry = this.#look(codePoint)
        if (codePoint > 0xffff) index++
      }
      const kind = (entry & KIND_MASK) - 1
      if (kind === CharClass.ignored) continue
      if (kind === CharClass.separator) {
        if ((unit === 0x2c || unit === 0x2e) && isDigit(last) && isDigit(text.charCodeAt(index + 1))) continue
        last = 0
        if (start >= 0) this.#put(hash, start, end, open)
        start = -1
        continue
      }
      // A character of a script without spaces starts a token; so does a word right after one.
      const starts = kind === CharClass.single || (open !== kind && kind === CharClass.word)
      if (starts && start >= 0) {
        this.#put(hash, start, end, open)
        start = -1
      }
      if (start < 0) {
        start = at
        hash = FNV_OFFSET
        open = kind === CharClass.extend ? CharClass.single : kind
      }
      last = entry >> CLASS_BITS
      hash = last < LONG ? Math.imul(hash ^ last, FNV_PRIME) : this.#addLong(hash, last - LONG)
      if (open === CharClass.word) {
        // Most characters are the next letter of a word: they take this short way.
        while (index + 1 < length) {
          const next = table[text.charCodeAt(index + 1)]!
          if ((next & WORD_MASK) !== WORD_ENTRY) break
          last = next >> CLASS_BITS
          hash = Math.imul(hash ^ last, FNV_PRIME)
          index++
        }
      }
      end = index + 1
    }
    if (start >= 0) this.#put(hash, start, end, open)
    return this.count
  }

  #put(hash: number, start: number, end: number, kind: number): void {
    const slot = this.count
    if (slot === this.hashes.length) this.#grow()
    this.hashes[slot] = mix(hash)
    this.starts[slot] = start
    this.ends[slot] = end
    this.count = slot + 1
    if (kind === CharClass.word) {
      this.weights[slot] = WORD_WEIGHT
      return
    }
    this.weights[slot] = 1
    this.onlyWords = false
  }

  #addLong(hash: number, index: number): number {
    const units = this.#long[index]!
    let sum = hash
    for (let at = 0; at < units.length; at++) sum = Math.imul(sum ^ units.charCodeAt(at), FNV_PRIME)
    return sum
  }

  #look(codePoint: number): number {
    const known = codePoint > 0xffff ? this.#astral.get(codePoint) : undefined
    if (known !== undefined) return known
    const { kind, units } = foldCodePoint(codePoint)
    let value = units.length === 1 ? units.charCodeAt(0) : 0
    if (units.length > 1) value = LONG + this.#long.push(units) - 1
    const entry = (value << CLASS_BITS) | (kind + 1)
    // A surrogate's own slot stays unknown, or pairs would be read as two halves.
    if (codePoint > 0xffff) this.#astral.set(codePoint, entry)
    else if (codePoint < 0xd800 || codePoint > 0xdfff) this.#table[codePoint] = entry
    return entry
  }

  #grow(): void {
    this.hashes = doubled(this.hashes)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
    const weights = new Uint8Array(this.weights.length * 2)
    weights.set(this.weights)
    this.weights = weights
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const twice = new Uint32Array(array.length * 2)
  twice.set(array)
  return twice
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
