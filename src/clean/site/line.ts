// A line as the learner sees it: a key under which its printings on different pages meet, and its topic words.
//
// Idea: letters are folded (case, accents, full width), white space and punctuation count for nothing, and every run of
// digits counts as one digit. So "3 Comments" and "12 comments" meet, and so do a notice with last year's date and one
// with this year's. A line without letters has no key: a bare number says nothing about a site.
// Keys have 32 bits. A host keeps some thousand of them, so a story's paragraph meets a stranger's key once in a million.

import { BLANK, CLASS, DIGIT, FOLD, IGNORED, LETTER, UNSPACED } from '../lexicon/fold.ts'

/** What the learner keeps of a block. */
export interface LineSketch {
  key: number
  /** Long enough to be prose. */
  long: boolean
  /** Hashes of the words that may say what the line is about, with repetitions; empty in short lines. */
  words: Uint32Array
}

/** From this many letters on a line may be prose. Shorter ones are labels, links and headlines. */
const LONG_LETTERS_MIN = 60
/** The same for scripts that write a word with one or two characters. */
const LONG_UNSPACED_MIN = 24
/** Lines with fewer letters are bullets and initials. */
const LETTERS_MIN = 2
/** Words of fewer letters are mostly grammar. Scripts beyond Cyrillic write shorter words. */
const WORD_LETTERS_MIN = 5
const WORD_LETTERS_MIN_EAST = 3
const FIRST_EASTERN = 0x0590
/** Words are compared by their first letters, because names are inflected in half of the languages. */
const STEM_LETTERS = 6
/** A block says what it is about in its first part; blocks of megabytes must not fill the memory. */
const WORDS_PER_LINE_MAX = 400
const HASH_START = 0x811c9dc5
const NO_WORDS = new Uint32Array(0)

/** Adds a number to a running hash; order matters. */
function add(hash: number, value: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ value, 0x9e3779b1)
}

/** Spreads a running hash over all 32 bits (the finaliser of MurmurHash3). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Key of a line, and whether it is long; undefined where the line has no letters. */
export function measureLine(text: string): { key: number; long: boolean } | undefined {
  let hash = HASH_START
  let letters = 0
  let unspaced = 0
  let inNumber = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]!
    if (kind === LETTER || kind === UNSPACED) {
      hash = add(hash, FOLD[code]!)
      letters++
      if (kind === UNSPACED) unspaced++
      inNumber = false
    } else if (kind === DIGIT && !inNumber) {
      hash = add(hash, 0x30)
      inNumber = true
    }
  }
  if (letters < LETTERS_MIN) return undefined
  const long = letters >= LONG_LETTERS_MIN || unspaced >= LONG_UNSPACED_MIN
  return { key: finish(add(hash, letters)), long }
}

/** What is kept of a block while its page is in the learner; undefined where the block has no letters. */
export function sketchLine(text: string): LineSketch | undefined {
  const line = measureLine(text)
  return line && { ...line, words: line.long ? topicWords(text) : NO_WORDS }
}

/** Hash of a name, for keys that are not lines. */
export function hashName(name: string): number {
  let hash = HASH_START
  for (let at = 0; at < name.length; at++) hash = add(hash, name.charCodeAt(at))
  return finish(hash)
}

/** Stems of the longer words, and pairs of neighbouring characters where words are not spaced. */
function topicWords(text: string): Uint32Array {
  const words = new Uint32Array(Math.min(text.length, WORDS_PER_LINE_MAX + 1))
  let count = 0
  let hash = HASH_START
  let letters = 0
  let least = WORD_LETTERS_MIN
  let before = 0
  for (let at = 0; at <= text.length && count < WORDS_PER_LINE_MAX; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    const kind = CLASS[code]!
    if (kind === IGNORED) continue
    if (kind === LETTER) {
      if (letters === 0) least = code < FIRST_EASTERN ? WORD_LETTERS_MIN : WORD_LETTERS_MIN_EAST
      if (letters++ < STEM_LETTERS) hash = add(hash, FOLD[code]!)
    } else if (letters > 0) {
      if (letters >= least) words[count++] = finish(hash)
      hash = HASH_START
      letters = 0
    }
    if (kind === UNSPACED && before !== 0) words[count++] = finish(add(add(HASH_START, before), FOLD[code]!))
    // Some sites put blanks between all characters; the pairs are the same.
    if (kind !== BLANK) before = kind === UNSPACED ? FOLD[code]! : 0
  }
  return words.slice(0, count)
}
