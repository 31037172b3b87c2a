// Appeals: freely worded prose in which the outlet itself asks the reader for money, an address, a click or a hint.
//
// Idea: news prose hardly ever says "we", "you", "newsroom" and "please donate" at once outside quotation marks; an
// appeal can hardly do without. One pass finds which groups of cues each sentence touches and in which languages (a bit
// a language); only cues of one and the same language count together, so that Polish "we" and English "you" never meet.
// Cost: one pass, some three hash steps a word, two short lists; nothing is copied or normalised. About 6 µs for 300
// characters. Measured on the 63,660 gold paragraphs of wcxb-dev: 4 hits, of which 2 are appeals.
// Guarantee: quoted stretches never count; long blocks and long texts are answered at once; equal input, equal output.

import { note, noteWord } from './appeal/cue-walk.ts'
import {
  type Appeal,
  judgePitch,
  judgeSentence,
  judgeWhole,
  MONEY,
  REQUESTED,
  requestOf,
  type Seen,
  stronger,
  type Voice,
  voiceIn,
} from './appeal/kinds.ts'
import { quoteEnd } from './appeal/quotes.ts'
import { isCapital } from './lexicon/appeal-trie.ts'
import { BLANK, CLASS, FOLD, IGNORED, LETTER, OTHER, QUOTE, UNSPACED } from './lexicon/fold.ts'
import { STOPS, WIDE_STOPS } from './sentence-marks.ts'

export { type Appeal, PITCH, type Voice } from './appeal/kinds.ts'

/** Longer texts are prose: no appeal that a page prints as one block runs on so. */
const MAX_CHARS = 1200
/** Fewer words are a label, for which the phrase tables are better. */
const MIN_WORDS = 4
/** An appeal says what it wants in a paragraph. */
const MAX_WORDS = 150
/** A longer line is a sentence that lacks its mark. */
const PITCH_WORDS_MAX = 12
/** What part of a word a letter is in scripts without blanks: Chinese and Japanese words have about two, Thai five. */
const HAN_LETTER = 0.5
const THAI_LETTER = 0.2
/** First code unit of the blocks of Han and kana; Thai, Lao, Burmese and Khmer stand before. */
const HAN_FIRST = 0x2e80
/** Price signs, which no language owns. */
const CURRENCY = '€$£¥₹₽₺₴₩฿₫￥'
const PRICE_SIGN = new RegExp(`[${CURRENCY}]`)
/** What a request may stand behind within a sentence. */
const CLAUSE_END = '?:;,？：；，、؟؛،•|'
/** What ends a sentence. A question does not: what it asks and what to do about it belong together. */
const SENTENCE_END = [...STOPS, ...WIDE_STOPS].filter((sign) => !CLAUSE_END.includes(sign)).join('')

/**
 * The appeal that a paragraph makes to the reader in the outlet's own voice, if it makes one: for money
 * (`donation`, `subscription`), an address (`newsletter`), ads (`adblock`), an installation (`app-promo`), hints
 * (`feedback`), followers (`share`) or a link on reuse (`legal`).
 *
 * @example
 * appealOf('We are a small newsroom. Please switch off your ad blocker so that we can go on.')?.kind // 'adblock'
 */
export function appealOf(text: string): Appeal | undefined {
  if (text.length > MAX_CHARS || isDialogue(text)) return undefined
  return read(text)
}

/**
 * The voice of a text. News prose says neither "we" nor "you" outside quotation marks; whether the article does must be
 * asked of its other paragraphs.
 */
export function voiceOf(text: string): Voice {
  return voiceIn(readingOf(text).whole)
}

/** Whether a price sign, which no language owns, stands in the text. */
export function hasPriceSign(text: string): boolean {
  return PRICE_SIGN.test(text)
}

/** Whether the text opens with a dash, which many languages set before somebody's words. */
export function isDialogue(text: string): boolean {
  let at = 0
  while (at < text.length && CLASS[text.charCodeAt(at)] === BLANK) at++
  return FOLD[text.charCodeAt(at)] === 0x2d
}

/** What has been met: languages by group in the sentence under way and in the block so far. */
interface Reading {
  readonly sentence: Seen
  readonly whole: Seen
  best: Appeal | undefined
  words: number
}

/** Judges the text sentence by sentence, then as a whole. */
function read(text: string): Appeal | undefined {
  const reading = readingOf(text)
  const { words, whole } = reading
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined
  const found = judgeWhole(whole, reading.best, words)
  if (found !== undefined) return found
  return words > PITCH_WORDS_MAX || SENTENCE_END.includes(text[text.length - 1]!) ? undefined : judgePitch(whole)
}

/** One pass over the text. Cues within quotation marks do not count. */
function readingOf(text: string): Reading {
  const sentence: Seen = new Array(REQUESTED).fill(0)
  const reading: Reading = { sentence, whole: new Array(2 * REQUESTED).fill(0), best: undefined, words: 0 }
  let words = 0
  let opening = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]
    if (kind === LETTER) {
      words++
      noteWord(text, at, opening, sentence)
      opening = false
      at = wordEnd(text, at)
    } else if (kind === UNSPACED) {
      words += code < HAN_FIRST ? THAI_LETTER : HAN_LETTER
      note(text, at, opening, sentence)
      opening = false
    } else if (kind === QUOTE || code === 0x27) at = quoteEnd(text, at)
    else if (kind === BLANK) opening ||= code === 0x0a
    else if (kind === OTHER) {
      const sign = text[at]!
      if (SENTENCE_END.includes(sign) && endsSentence(text, at)) {
        closeSentence(reading)
        opening = true
      } else if (CLAUSE_END.includes(sign)) opening = true
      else if (CURRENCY.includes(sign)) sentence[MONEY] = -1
    }
  }
  closeSentence(reading)
  reading.words = words
  return reading
}

/** Offset of the last letter of the word that `start` is in. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)]
    if (kind !== LETTER && kind !== IGNORED) break
  }
  return at - 1
}

/** Judges the sentence under way, adds it to the block and clears it for the next one. */
function closeSentence(reading: Reading): void {
  const { sentence, whole } = reading
  const asked = requestOf(sentence)
  const found = asked === 0 ? undefined : judgeSentence(sentence, asked)
  if (found !== undefined) reading.best = stronger(reading.best, found.kind, found.confidence)
  for (let group = 0; group < REQUESTED; group++) {
    whole[group]! |= sentence[group]!
    whole[REQUESTED + group]! |= sentence[group]! & asked
    sentence[group] = 0
  }
}

/** Whether a full stop is one: not in figures, not before a small letter. */
function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return true
  const next = text.charCodeAt(at + 1)
  if (at + 1 >= text.length || CLASS[next] === BLANK || CLASS[next] === QUOTE) return true
  return CLASS[next] === LETTER && isCapital(text[at + 1]!)
}
