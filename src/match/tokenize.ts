// Tokenise: text → hashes of folded words, with their offsets. One pass, no strings, buffers reused.
// Spaced scripts give a token a word; scripts without spaces give a token a character (its marks included), which counts
// half a word. Points and commas between digits are skipped, so that 10,000 and 10000 are one token.
// The text is read as UTF-8, in an array of bytes: asking strings for their characters one by one takes twice as long once
// several forms of strings were met, and writing them there a fiftieth. Cost: one table look-up
// and one multiplication a character; words of ASCII have a loop of their own that does little else.

import { CharClass } from './fold.ts'
import {
  CLASS_BITS,
  COMMA,
  FNV_PRIME,
  FoldTable,
  FULL_STOP,
  GAP,
  KIND_MASK,
  LEAST_LETTER,
  LONG,
  POINT,
  UNKNOWN,
  WORD_ENTRY,
  WORD_MASK,
} from './fold-table.ts'
import { mix } from './hash.ts'
import { codePointAt, sizeOf, THREE_BYTES, TWO_BYTES } from './utf8.ts'

/** Weight of a word in half words. */
export const WORD_WEIGHT = 2

/** Turns texts into tokens. Its arrays are overwritten by the next call of `run`. */
export interface Tokenizer {
  /** Tokens of the last text. */
  readonly count: number
  /** 32-bit hash of each folded token. */
  readonly hashes: Uint32Array
  /** UTF-16 offsets of each token in the text; without meaning in a tokeniser that was made without. */
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
/** Room for the bytes of a text at first, and the most that is kept from one text to the next. */
const FIRST_BYTES = 1 << 14
const MOST_KEPT = 1 << 22

/** Makes a tokeniser. It remembers how characters fold, so one for many texts is faster than one each. */
export function createTokenizer({ withOffsets = true }: { readonly withOffsets?: boolean } = {}): Tokenizer {
  return new TableTokenizer(withOffsets)
}

class TableTokenizer implements Tokenizer {
  count = 0
  onlyWords = true
  hashes: Uint32Array = new Uint32Array(1024)
  starts: Uint32Array = new Uint32Array(1024)
  ends: Uint32Array = new Uint32Array(1024)
  /** All of words, but for what the last text had of others. */
  weights: Uint8Array = new Uint8Array(1024).fill(WORD_WEIGHT)
  readonly #withOffsets: boolean
  readonly #encoder = new TextEncoder()
  #bytes = new Uint8Array(FIRST_BYTES)
  readonly #folds = new FoldTable()
  /** The word that `#plainWords` left open: where it begins (below 0 for none), its hash so far, its last letter. */
  #start = -1
  #hash = 0
  #last = 0

  constructor(withOffsets: boolean) {
    this.#withOffsets = withOffsets
  }

  run(text: string, from = 0): number {
    const { entries, plain } = this.#folds
    const length = this.#encode(from === 0 ? text : text.slice(from))
    const bytes = this.#bytes
    if (!this.onlyWords) this.weights.fill(WORD_WEIGHT, 0, this.count)
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
        if (start < 0 && plain[lead]! >= LEAST_LETTER) {
          at = this.#plainWords(at, shift)
          start = this.#start
          hash = this.#hash
          last = this.#last
          open = CharClass.word
          end = at + shift
          continue
        }
        entry = entries[lead]!
        at++
        if (entry === UNKNOWN) entry = this.#folds.look(lead)
      } else {
        const codePoint = codePointAt(bytes, at)
        const size = sizeOf(lead)
        at += size
        // Characters of four bytes are two units of the text.
        shift -= size === 4 ? 2 : size - 1
        entry = codePoint > 0xffff ? UNKNOWN : entries[codePoint]!
        if (entry === UNKNOWN) entry = this.#folds.look(codePoint)
      }
      const kind = (entry & KIND_MASK) - 1
      if (kind === CharClass.ignored) continue
      if (kind === CharClass.separator) {
        if ((lead === COMMA || lead === FULL_STOP) && isDigit(last) && at < length && isDigit(bytes[at]!)) continue
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
      hash = last < LONG ? Math.imul(hash ^ last, FNV_PRIME) : this.#folds.addLong(hash, last - LONG)
      if (open === CharClass.word) {
        // Most characters are the next letter of a word: they take this short way.
        while (at < length) {
          const byte = bytes[at]!
          const isOne = byte < TWO_BYTES
          if (!isOne && byte >= THREE_BYTES) break
          const next = entries[isOne ? byte : ((byte & 0x1f) << 6) | (bytes[at + 1]! & 0x3f)]!
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

  /**
   * The usual case: words of ASCII letters and digits from `at` on, parted by ASCII. Returns where something else comes: then
   * a word may be open.
   */
  #plainWords(from: number, shift: number): number {
    const bytes = this.#bytes
    const { plain } = this.#folds
    const withOffsets = this.#withOffsets
    let { hashes, starts, ends, count } = this
    let at = from
    let unit = plain[bytes[at]!]!
    do {
      const start = at
      let hash = FNV_OFFSET
      // The byte behind the text is 0, which is neither a letter nor a gap.
      do {
        hash = Math.imul(hash ^ unit, FNV_PRIME)
        unit = plain[bytes[++at]!]!
      } while (unit >= LEAST_LETTER)
      if (unit === 0 || (unit === POINT && isDigit(bytes[at - 1]!) && isDigit(bytes[at + 1]!))) {
        this.count = count
        this.#start = start + shift
        this.#hash = hash
        this.#last = plain[bytes[at - 1]!]!
        return at
      }
      if (count === hashes.length) {
        this.#grow()
        ;({ hashes, starts, ends } = this)
      }
      hashes[count] = mix(hash)
      if (withOffsets) {
        starts[count] = start + shift
        ends[count] = at + shift
      }
      count++
      do unit = plain[bytes[++at]!]!
      while (unit === GAP)
    } while (unit >= LEAST_LETTER)
    this.count = count
    this.#start = -1
    this.#last = 0
    return at
  }

  /** Writes a text into the bytes; returns their number. Lone surrogates become a sign that separates, as they do. */
  #encode(text: string): number {
    // A UTF-16 unit takes three bytes at most.
    if (text.length * 3 >= this.#bytes.length) this.#bytes = new Uint8Array(text.length * 4 + 1)
    const { written } = this.#encoder.encodeInto(text, this.#bytes)
    this.#bytes[written] = 0
    return written
  }

  #put(hash: number, start: number, end: number, kind: number): void {
    const slot = this.count
    if (slot === this.hashes.length) this.#grow()
    this.hashes[slot] = mix(hash)
    this.starts[slot] = start
    this.ends[slot] = end
    this.count = slot + 1
    if (kind === CharClass.word) return
    this.weights[slot] = 1
    this.onlyWords = false
  }

  #grow(): void {
    this.hashes = doubled(this.hashes)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
    const weights = new Uint8Array(this.weights.length * 2).fill(WORD_WEIGHT)
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
