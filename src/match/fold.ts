// Folding: what a code point contributes to a token. Two spellings that readers take for the same fold to the same units.
// Per code point: NFKD (so that full-width digits, ligatures and composed letters meet), upper then lower case (ß → ss,
// ς → σ, ı → i), then the accents of Latin, Greek and Cyrillic and the points of Arabic and Hebrew are dropped. Working by
// code point keeps every offset into the text as given, which normalising the whole string first would lose.

/** What a code point is to the tokeniser. */
export const CharClass = {
  /** Ends a token: white space, punctuation, symbols, lone surrogates. */
  separator: 0,
  /** Letter, digit or mark of a script that puts spaces between words. */
  word: 1,
  /** A token by itself: a character of a script without spaces. */
  single: 2,
  /** A mark that belongs to the character before it, in a script without spaces. */
  extend: 3,
  /** Contributes nothing and ends nothing: apostrophes, soft hyphen, joiners, accents by themselves. */
  ignored: 4,
} as const

// Script extensions, not scripts: the Japanese length mark is of the script Common.
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
/** Voicing marks, also those of half-width kana, which count as letters. */
const KANA_MARK = /[\u3099\u309a\uff9e\uff9f]/u
const APOSTROPHE_OR_FORMAT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single code points, joiners among them
  /['’‘ʼʻʾʿ`´＇\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u
/** Accents, Arabic vowel signs and Hebrew points: left out by many outlets, so they tell no two texts apart. */
const DROPPED_MARK =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists marks, each by itself
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu

/** Folded UTF-16 units of a code point and its class. */
export interface Folded {
  readonly kind: number
  readonly units: string
}

/** Folds one code point. Pure and slow: the tokeniser remembers the answers. */
export function foldCodePoint(codePoint: number): Folded {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: CharClass.separator, units: '' }
  const char = String.fromCodePoint(codePoint)
  if (APOSTROPHE_OR_FORMAT.test(char)) return { kind: CharClass.ignored, units: '' }
  const units = char.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD').replace(DROPPED_MARK, '')
  if (units === '') return { kind: MARK.test(char) ? CharClass.ignored : CharClass.separator, units: '' }
  if (KANA_MARK.test(char)) return { kind: CharClass.extend, units }
  const isMark = MARK.test(char)
  // Spacing accents decompose to a space and a mark: they are separators, like the space.
  if (!LETTER_OR_DIGIT.test(units) && !isMark) return { kind: CharClass.separator, units: '' }
  if (UNSPACED.test(units)) return { kind: isMark ? CharClass.extend : CharClass.single, units }
  return { kind: CharClass.word, units }
}
