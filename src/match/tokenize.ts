// Tokenise: text → hashes of folded words, with their offsets. One pass, no strings, buffers reused.
// Spaced scripts give a token a word; scripts without spaces give a token a character (its marks included), which counts
// half a word. Points and commas between digits are skipped, so that 10,000 and 10000 are one token.
// The text is read as UTF-8, in an array of bytes: asking strings for their characters one by one takes twice as long once
// several forms of strings were met, and writing them there a fiftieth. Cost: one table look-up and one multiplication a character.

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

/** Room for the bytes of a text at first, and the most that is kept from one text to the next. */
const FIRST_BYTES = 1 << 14
const MOST_KEPT = 1 << 22
/** Lead bytes of UTF-8 from which a character has so many bytes. */
const TWO_BYTES = 0x80
const THREE_BYTES = 0xe0
const FOUR_BYTES = 0xf0

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
  readonly #encoder = new TextEncoder()
  #bytes = new Uint8Array(FIRST_BYTES)
  readonly #table = new Int32Array(0x10000)
  readonly #astral = new Map<number, number>()
  readonly #long: string[] = []

  run(text: string, from = 0): number {
    const table = this.#table
    const length = this.#encode(from === 0 ? text : text.slice(from))
    const bytes = this.#bytes
    this.count = 0
    this.onlyWords = true
    /** Added to the place of a byte, it gives the place of its character in the text. */
    let shift = from
    let hash = FNV_OFFSET
    let start = -1
    let end = 0
    let open: number = CharClass.separator
    /** Last character of the open token, folded; 0 after a separator. */
    let last = 0
    for (let at = 0; at < length; ) {
      const place = at + shift
      const lead = bytes[at]!
      let entry: number
      if (lead < TWO_BYTES) {
        entry = table[lead]!
        at++
        if (entry === UNKNOWN) entry = this.#look(lead)
      } else {
        const codePoint = codePointAt(bytes, at)
        const size = sizeOf(lead)
        at += size
        // Characters of four bytes are two units of the text.
        shift -= size === 4 ? 2 : size - 1
        entry = codePoint > 0xffff ? UNKNOWN : table[codePoint]!
        if (entry === UNKNOWN) entry = this.#look(codePoint)
      }
      const kind = (entry & KIND_MASK) - 1
      if (kind === CharClass.ignored) continue
      if (kind === CharClass.separator) {
        if ((lead === 0x2c || lead === 0x2e) && isDigit(last) && at < length && isDigit(bytes[at]!)) continue
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
        start = place
        hash = FNV_OFFSET
        open = kind === CharClass.extend ? CharClass.single : kind
      }
      last = entry >> CLASS_BITS
      hash = last < LONG ? Math.imul(hash ^ last, FNV_PRIME) : this.#addLong(hash, last - LONG)
      if (open === CharClass.word) {
        // Most characters are the next letter of a word: they take this short way.
        while (at < length) {
          const byte = bytes[at]!
          const isOne = byte < TWO_BYTES
          if (!isOne && byte >= THREE_BYTES) break
          const next = table[isOne ? byte : ((byte & 0x1f) << 6) | (bytes[at + 1]! & 0x3f)]!
          if ((next & WORD_MASK) !== WORD_ENTRY) break
          last = next >> CLASS_BITS
          hash = Math.imul(hash ^ last, FNV_PRIME)
          at++
          if (isOne) continue
          at++
          shift--
        }
      }
      end = at + shift
    }
    if (start >= 0) this.#put(hash, start, end, open)
    if (bytes.length > MOST_KEPT) this.#bytes = new Uint8Array(FIRST_BYTES)
    return this.count
  }

  /** Writes a text into the bytes; returns their number. Lone surrogates become a sign that separates, as they do. */
  #encode(text: string): number {
    // A UTF-16 unit takes three bytes at most.
    if (text.length * 3 > this.#bytes.length) this.#bytes = new Uint8Array(text.length * 4)
    return this.#encoder.encodeInto(text, this.#bytes).written
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
    if (codePoint > 0xffff) this.#astral.set(codePoint, entry)
    else this.#table[codePoint] = entry
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

/** Bytes of the character with this lead byte, which is not ASCII. */
function sizeOf(lead: number): number {
  if (lead < THREE_BYTES) return 2
  return lead < FOUR_BYTES ? 3 : 4
}

/** The character at a lead byte that is not ASCII. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const second = bytes[at + 1]! & 0x3f
  if (lead < THREE_BYTES) return ((lead & 0x1f) << 6) | second
  const third = bytes[at + 2]! & 0x3f
  if (lead < FOUR_BYTES) return ((lead & 0xf) << 12) | (second << 6) | third
  return ((lead & 0x7) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
