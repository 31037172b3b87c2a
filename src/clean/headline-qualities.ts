// By what a line of plain text is judged to be the headline: its length, its words in the text below, what stands around it.

import { opensLikeByline } from './byline.ts'
import { flag } from './columns/numbers.ts'
import { Echoes } from './headline-echo.ts'
import { termsOf, vocabularyOf } from './headline-terms.ts'
import { gainMax, type Read, type Told } from './headline-weights.ts'
import { lazy } from './lexicon/lazy.ts'
import { guessIn, type TextFacts } from './measure-text.ts'
import { type RawBlock, untied } from './raw-block.ts'
import type { Shape } from './shape.ts'

/** How a sentence ends, and a headline does not. */
export const FULL_STOP: RegExp = /[.。।][”"»’』」]?$/

/** Words of a paragraph, and characters of one in a script without case. */
const PARAGRAPH_WORDS_MIN = 14
const PARAGRAPH_CHARS_UNCASED = 90
/** Words in paragraphs below which a page is a brief, and words of its sentences. */
const BRIEF_WORDS = 40
const SENTENCE_WORDS_MIN = 6
/** Share of the prose above a paragraph that may be about the author rather than the story. */
const PROSE_TOLD = 0.75

/** Which blocks of a text are paragraphs. */
export interface Paragraphs {
  readonly are: readonly boolean[]
  /** Hardly any is long enough, as where a brief has two short sentences: then sentences are paragraphs. */
  readonly brief: boolean
}

export function paragraphsOf(blocks: readonly RawBlock[], texts: readonly TextFacts[]): Paragraphs {
  const are = blocks.map(({ text }, i) => isParagraph(text, texts[i]!.shape))
  let words = 0
  for (let i = 0; i < are.length; i++) if (are[i]) words += texts[i]!.shape.words
  const brief = words < BRIEF_WORDS
  return { are: brief ? are.map((isOne, i) => isOne || isSentence(texts[i]!.shape)) : are, brief }
}

/** Long enough for a paragraph, and closed as one where the script closes sentences. */
function isParagraph(text: string, shape: Shape): boolean {
  if (shape.upperShare < 0) return text.length > PARAGRAPH_CHARS_UNCASED
  return shape.words >= PARAGRAPH_WORDS_MIN && shape.endsTerminal
}

function isSentence({ words, endsTerminal }: Shape): boolean {
  return endsTerminal && words >= SENTENCE_WORDS_MIN
}

/** Words of the longest line that may be a headline. */
export const WORDS_MAX: number = 40

/** What stands around the lines of one page. */
export class Surroundings {
  /** Share of the prose above each block. */
  readonly proseAbove: Float64Array
  /** Blocks from each one to the next paragraph. */
  private readonly toProse: Int32Array
  /** The lines as they are compared, each made when it is first asked for. */
  private readonly keys: (string | undefined)[]
  private readonly vocabulary: ReadonlySet<string>
  /** Lines that say whose the rights are, among which the outlet's name stands. */
  private readonly rights: () => readonly string[]
  private readonly echoes: Echoes
  private readonly stamps: Uint8Array

  constructor(
    private readonly blocks: readonly RawBlock[],
    private readonly texts: readonly TextFacts[],
    prose: readonly boolean[],
    url: string | undefined,
  ) {
    this.proseAbove = new Float64Array(blocks.length)
    this.keys = new Array<string | undefined>(blocks.length).fill(undefined)
    this.toProse = new Int32Array(blocks.length)
    this.stamps = new Uint8Array(blocks.length)
    let total = 0
    for (let i = 0; i < blocks.length; i++) {
      this.proseAbove[i] = total
      if (prose[i]) total += texts[i]!.shape.words
    }
    for (let i = 0; i < blocks.length; i++) this.proseAbove[i]! /= Math.max(1, total)
    this.rights = lazy(() =>
      blocks.filter(({ text }, i) => this.isLine(i) && RIGHTS.test(text)).map(({ text }) => keyOf(text)),
    )
    this.echoes = new Echoes(blocks[0]?.text ?? '', url)
    let next = blocks.length + FAR
    for (let i = blocks.length - 1; i >= 0; i--) {
      this.toProse[i] = next - i
      if (prose[i]) next = i
    }
    const told = blocks.filter((_, i) => prose[i] && this.proseAbove[i]! < PROSE_TOLD)
    this.vocabulary = vocabularyOf(told.map(({ text }) => text))
  }

  /** Probability by its words alone that a line is no text of an article. */
  chrome(index: number): number {
    return guessIn(this.blocks[index]!.text, this.texts[index]!.readings).chrome
  }

  gainMax(index: number): number {
    return gainMax(this.echoes.hasAddress, this.echoes.hasOpening(index))
  }

  /** Writes the values of GLANCED from `from` on. */
  glance(index: number, values: Float64Array, from: number): void {
    const { shape } = this.texts[index]!
    const distance = this.toProse[index]!
    let labels = 0
    for (let at = Math.max(0, index - NEIGHBOURS); at < index; at++) if (isLabel(this.texts[at]!.shape)) labels++
    let at = from
    values[at++] = Math.min(shape.words, WORDS_COUNTED) / WORDS_COUNTED
    values[at++] = Math.max(0, shape.words - WORDS_COUNTED) / WORDS_COUNTED
    values[at++] = flag(shape.words < 3)
    values[at++] = flag(shape.endsColon)
    values[at++] = flag(shape.startsLower)
    values[at++] = Math.min(shape.separators, 2) / 2
    values[at++] = Math.min(1, DIGITS_SCALE * Math.max(0, shape.digitShare - DIGITS_USUAL))
    values[at++] = 1 / (1 + distance / NEIGHBOURS)
    values[at++] = flag(distance === 1)
    values[at++] = this.proseAbove[index]!
    values[at++] = labels / NEIGHBOURS
    values[at++] = flag(shape.upperShare > 0.8 && shape.words > 1)
    values[at++] = Math.max(0, shape.lowerWordShare)
    values[at++] = flag(this.blocks[index]!.layout?.bullet)
    values[at++] = flag(shape.startsQuote)
    values[at++] = flag(index === 0)
    // "longest" is known when all lines are.
    values[at++] = 0
    values[at++] = 1 - index / this.blocks.length
  }

  compare(index: number): Record<Told, number> {
    const { text } = this.blocks[index]!
    const own = termsOf(text)
    let again = 0
    for (const term of own) if (this.vocabulary.has(term)) again++
    return {
      'words again': Math.min(again, TERMS_COUNTED) / TERMS_COUNTED,
      'share again': again / Math.max(2, own.length),
      'before stamp': this.isStamped(index) ? 1 : 0,
      ...this.echoes.of(text, index),
    }
  }

  read(index: number): Record<Read, number> {
    const { text } = this.blocks[index]!
    const {
      phrases,
      shape: { words },
    } = this.texts[index]!
    const key = this.keyAt(index)
    const isRepeated = this.isRepeated(index)
    const phrase = words > PHRASE_WORDS_MAX ? undefined : phrases.find(({ at }) => at !== 'inside')
    return {
      'full stop': FULL_STOP.test(text) ? 1 : 0,
      phrase: phrase?.weight ?? 0,
      glued: isGlued(text) ? 1 : 0,
      repeated: isRepeated ? 1 : 0,
      'repeated line': isRepeated && isRepeatable(words) ? 1 : 0,
      credit: flag(hasCredit(text)),
      byline: opensLikeByline(text) ? 1 : 0,
      outlet: this.rights().some((line) => line.length > text.length && line.includes(key)) ? 1 : 0,
      sentences: TWO_SENTENCES.test(text) ? 1 : 0,
    }
  }

  isRepeated(index: number): boolean {
    const { length } = this.blocks[index]!.text
    const key = this.keyAt(index)
    for (let at = 0; at < this.blocks.length; at++)
      if (at !== index && this.blocks[at]!.text.length === length && this.isLine(at) && this.keyAt(at) === key)
        return true
    return false
  }

  private keyAt(index: number): string {
    let key = this.keys[index]
    if (key === undefined) {
      key = keyOf(this.blocks[index]!.text)
      this.keys[index] = key
    }
    return key
  }

  /** Short enough to be a headline, or to say it again. */
  private isLine(index: number): boolean {
    return this.texts[index]!.shape.words <= WORDS_MAX
  }

  /** A date or a name of an author follows within a few lines. */
  private isStamped(index: number): boolean {
    for (let at = index + 1; at <= index + NEIGHBOURS && at < this.blocks.length; at++) {
      if (this.texts[at]!.shape.words > STAMP_WORDS_MAX) return false
      if (this.isStamp(at)) return true
    }
    return false
  }

  private isStamp(index: number): boolean {
    const known = this.stamps[index]!
    if (known !== UNASKED) return known === STAMPED
    const { text } = this.blocks[index]!
    const isStamp = STAMP.test(text) || opensLikeByline(text)
    this.stamps[index] = isStamp ? STAMPED : UNSTAMPED
    return isStamp
  }
}

/** Whether a line is a date or an author's name, as far as it was asked. */
const UNASKED = 0
const STAMPED = 1
const UNSTAMPED = 2
const NEIGHBOURS = 4
const FAR = 1000
const LABEL_WORDS_MAX = 4
const isLabel = ({ words, endsTerminal }: Shape): boolean => words <= LABEL_WORDS_MAX && !endsTerminal
const PHRASE_WORDS_MAX = 16
const WORDS_COUNTED = 10
const TERMS_COUNTED = 6
const STAMP_WORDS_MAX = 14
/** A year, or a time of day. */
const STAMP = /(?:19|20)\d{2}|\d{1,2}[:.]\d{2}(?!\d)/
/** Shorter lines that a page repeats are labels and sections. */
const REPEATED_WORDS_MIN = 5
export const isRepeatable = (words: number): boolean => words >= REPEATED_WORDS_MIN
/** More figures than a year in a few words are a table's or a ticker's. */
const DIGITS_USUAL = 0.12
const DIGITS_SCALE = 5
/** Labels that lost what parted them: "SubscribeSign in". */
export const isGlued = (text: string): boolean => MAY_BE_GLUED.test(text) && GLUED.test(text)
const MAY_BE_GLUED = /[a-z][A-Z]|[^\0-\x7f]/
const GLUED = /\p{L}\p{Ll}{2}\p{Lu}\p{Ll}{2}/u
const RIGHTS = /©|\(c\)|copyright|all rights reserved/i
/** A line has a word that captions have. */
export const hasCredit = (text: string): boolean => MAY_CREDIT.test(text) && CREDIT.test(text)
/** Beginnings of those words, or any sign beyond ASCII: what hardly any line has, and the engine finds at once. */
const MAY_CREDIT = /[^\0-\x7f]|photo|credit|foto|image|bild|zdj|fot\.|getty|shutterstock|illustration|caption/i
const CREDIT =
  /©|(?<!\p{L})(?:photos?|credits?|fotos?|images?|bild|фото|zdj\.|fot\.|getty|shutterstock|illustration|caption)(?!\p{L})|写真|사진|资料图|圖|صورة|تصوير/iu
const TWO_SENTENCES = /\p{L}[.!?]\s+[\p{Lu}"“«]/u

/** A headline is often printed in capitals in one place. */
const keyOf = (text: string): string => untied(text).toLowerCase()
