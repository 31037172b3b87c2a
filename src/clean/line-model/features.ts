// What the line classifier sees of a line: its words, pairs of words and pieces of words, hashed into a fixed number of
// buckets, and its length and signs. Pieces let a word count that nobody wrote in this form ("Newsletteranmeldung").
//
// Sources: Weinberger et al. 2009, "Feature hashing for large scale multitask learning"; pieces of words as in Bojanowski
// et al. 2017, "Enriching word vectors with subword information"; FNV-1a.
// Cost: one pass; some three features a letter at most. Guarantee: case, accents and combining marks make no difference (fold.ts).

import { FNV_BASIS, mixed } from '../fnv.ts'
import { BLANK, CLASS, DIGIT, FOLD, IGNORED, isSyllable, LETTER, UNSPACED } from '../lexicon/fold.ts'

/** Buckets, a power of two. */
export const BUCKET_BITS = 18
const SHIFT = 32 - BUCKET_BITS

/** Units of a line that are looked at. */
const CHARS_MAX = 300
/** Units in a piece of a word, its boundaries counted. In scripts without blanks, and in Hangul, a unit says more. */
const PIECE: Sizes = { least: 4, most: 4 }
const HANGUL_PIECE: Sizes = { least: 2, most: 3 }
const DENSE_PIECE: Sizes = { least: 1, most: 3 }

interface Sizes {
  least: number
  most: number
}

/** Seeds that keep the sorts of features apart. */
const WORD = FNV_BASIS
const PAIR = 0x01234567
const PART = 0x1b873593
const LENGTH = 0x2545f491
const SIGN = 0x3c6ef372
const END = 0x5bd1e995

/** What stands for a word's boundary and for any number. */
const BOUNDARY = 0x5f
const NUMBER = 0x30
/** Signs that say something by themselves. */
const SIGNS: ReadonlySet<number> = new Set([...'@€$£¥₹₩₽₺₫₪₴©:?!"„“«»/|•→–—'].map((sign) => sign.charCodeAt(0)))
/** How sentences end. */
const ENDS: ReadonlySet<number> = new Set([...'.。।؟?!…'].map((sign) => sign.charCodeAt(0)))

/** Steps of the scale of lengths for each doubling of the words. */
const LENGTH_STEPS = 2

/** Buckets of a line's features, a list of the caller's own; one may come more than once. */
export function featuresOf(text: string): number[] {
  return new Reader(text).read()
}

class Reader {
  private readonly buckets: number[] = []
  private words = 0
  private previous = BOUNDARY
  private readonly end: number
  /** Folded units of the word at hand behind a boundary, and how many of these there are: words before may have been longer. */
  private readonly word: number[] = [BOUNDARY]
  private length = 1

  constructor(private readonly text: string) {
    this.end = Math.min(text.length, CHARS_MAX)
  }

  read(): number[] {
    let isDense = false
    for (let at = 0; at < this.end; at++) {
      const code = this.text.charCodeAt(at)
      const kind = CLASS[code]!
      if (kind === IGNORED) continue
      if (kind === LETTER || kind === UNSPACED || kind === DIGIT) {
        const dense = kind === UNSPACED
        if (dense !== isDense) this.close(isDense)
        isDense = dense
        this.push(kind === DIGIT ? NUMBER : FOLD[code]!)
        continue
      }
      this.close(isDense)
      if (kind !== BLANK && SIGNS.has(code)) this.add(mixed(SIGN, code))
    }
    this.close(isDense)
    this.shape()
    return this.buckets
  }

  /** All digits of a number are one. */
  private push(unit: number): void {
    if (unit !== NUMBER || this.word[this.length - 1] !== NUMBER) this.word[this.length++] = unit
  }

  private close(isDense: boolean): void {
    if (this.length === 1) return
    this.words++
    if (isDense) this.pieces(1, this.length, DENSE_PIECE)
    else this.whole()
    this.length = 1
  }

  private whole(): void {
    const { word, length } = this
    let hash = WORD
    for (let at = 1; at < length; at++) hash = mixed(hash, word[at]!)
    this.add(hash)
    this.add(mixed(mixed(PAIR, this.previous), hash))
    this.previous = hash
    const sizes = isSyllable(word[1]!) ? HANGUL_PIECE : PIECE
    word[length] = BOUNDARY
    this.pieces(0, length + 1, sizes)
  }

  /** All pieces of so many units. */
  private pieces(from: number, to: number, { least, most }: Sizes): void {
    const { word } = this
    for (let start = from; start + least <= to; start++) {
      const end = Math.min(to, start + most)
      let hash = PART
      for (let at = start; at < end; at++) {
        hash = mixed(hash, word[at]!)
        if (at - start + 1 >= least) this.add(hash)
      }
    }
  }

  private shape(): void {
    this.add(mixed(LENGTH, Math.round(Math.log2(this.words + 1) * LENGTH_STEPS)))
    const last = this.end === 0 ? 0 : this.text.charCodeAt(this.end - 1)
    if (ENDS.has(last)) this.add(mixed(END, last))
  }

  private add(hash: number): void {
    this.buckets.push(bucketOf(hash))
  }
}

/** FNV's low bits are its best mixed ones, so that they are brought up first. */
function bucketOf(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (high ^ (high >>> 13)) >>> SHIFT
}
