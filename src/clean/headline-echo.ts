// What else a page of plain text says of its headline: the title tag, which many scrapers print as its first line, and
// the words of its address.
//
// Idea: a title tag is the headline with the outlet's name, or the headline in other words; an address is the headline
// without its small words. A line that either one repeats is the page's own, however much its menus look like headlines.

import { titleKey } from './title.ts'

/** What the first line and the address say of a line, each 0 to 1. */
export interface Echo {
  /** The first line is this one with something before or after it. */
  'opens page': number
  /** Share of words that it has in common with the first line. */
  'like opening': number
  /** Share of words that it has in common with the address. */
  address: number
}

const NO_ECHO: Echo = { 'opens page': 0, 'like opening': 0, address: 0 }

/** A shorter first line is the outlet's name or a label. */
const OPENING_WORDS_MIN = 3
/** Of the first line's letters the headline has so many; less is a section's name. */
const OPENING_SHARE_MIN = 0.3
/** Shorter words and numbers of an address are ids and small words. */
const ADDRESS_WORD_CHARS_MIN = 3
/** An address with fewer words names a section. */
const ADDRESS_WORDS_MIN = 2

export class Echoes {
  private readonly opening: string
  private readonly openingWords: ReadonlySet<string>
  private readonly addressWords: ReadonlySet<string>

  constructor(firstLine: string, url: string | undefined) {
    this.opening = titleKey(firstLine)
    this.openingWords = wordsOf(this.opening)
    this.addressWords = wordsOfAddress(url)
  }

  /** The page's address says something. */
  get hasAddress(): boolean {
    return this.addressWords.size > 0
  }

  /** There is a first line that the one at an index can be compared with. */
  hasOpening(index: number): boolean {
    return index > 0 && this.openingWords.size >= OPENING_WORDS_MIN
  }

  of(text: string, index: number): Echo {
    const { hasAddress } = this
    const isCompared = this.hasOpening(index)
    if (!isCompared && !hasAddress) return NO_ECHO
    const key = titleKey(text)
    const words = wordsOf(key)
    return {
      'opens page': isCompared && this.opens(key) ? 1 : 0,
      'like opening': isCompared ? likenessOf(words, this.openingWords) : 0,
      address: hasAddress ? likenessOf(withoutShort(words), this.addressWords) : 0,
    }
  }

  private opens(key: string): boolean {
    if (key.length < this.opening.length * OPENING_SHARE_MIN) return false
    return key === this.opening || this.opening.startsWith(`${key} `) || this.opening.endsWith(` ${key}`)
  }
}

/** Words of a key; of scripts without blanks, pairs of signs. */
function wordsOf(key: string): Set<string> {
  const words = new Set<string>()
  const isSpaced = !UNSPACED.test(key)
  for (const word of key.split(' ')) {
    if (word === '') continue
    if (isSpaced || !UNSPACED.test(word) || word.length === 1) words.add(word)
    else for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2))
  }
  return words
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/

/** The words of the last part of an address that has any: `/2024/05/bridge-reopens-after-flood-1234.html`. */
function wordsOfAddress(url: string | undefined): ReadonlySet<string> {
  if (url === undefined || !URL.canParse(url)) return new Set()
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '')
  for (const part of parts.reverse()) {
    const words = withoutShort(wordsOf(titleKey(decoded(part).replace(/\.\p{L}{2,5}$/u, ''))))
    if (words.size >= ADDRESS_WORDS_MIN) return words
  }
  return new Set()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Without small words and ids; accents go, since addresses are written without. */
function withoutShort(words: ReadonlySet<string>): Set<string> {
  const kept = new Set<string>()
  for (const word of words) {
    const plain = word.normalize('NFD').replace(/\p{Mn}/gu, '')
    if ((plain.length >= ADDRESS_WORD_CHARS_MIN && !/\d/.test(plain)) || UNSPACED.test(plain)) kept.add(plain)
  }
  return kept
}

/** Twice the common words over the words of both. */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return (2 * common) / (left.size + right.size)
}
