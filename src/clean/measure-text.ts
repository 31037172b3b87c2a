// What is measured of a block's text alone, wherever it stands. A page prints a fourth of its texts more than once (menus,
// buttons, teasers); measure.ts asks for each of them once.

import { CuesMet } from './appeal/cues-met.ts'
import { type Appeal, appealOf } from './appeal.ts'
import type { BylineMatch } from './byline.ts'
import { isDateLine, isRelativeAge } from './dates.ts'
import type { Role } from './head/chain.ts'
import { matchPhrases, type PhraseHit } from './lexicon/match.ts'
import type { LineGuess } from './line-model/model.ts'
import { untied } from './raw-block.ts'
import type { LineReading } from './rules/line-grammar.ts'
import type { PromptReading } from './rules/prompt-grammar.ts'
import type { Shape } from './shape.ts'
import { Headlines } from './title-match.ts'
import type { CreditLineMatch, CreditPosition } from './wire.ts'

/** What is known of the page before its blocks are labelled. */
export interface PageHints {
  /** Candidate headlines, best first. */
  headlines: readonly string[]
  /** The page's own description, which often repeats the standfirst. */
  description?: string
  /** The article as the page's structured data gives it. */
  articleBody?: string
  /** Names of the authors and of the outlet, as the page declares them. */
  authors?: readonly string[]
  outlets?: readonly string[]
  /** In plain text: what the lines around the headline are, by where their blocks begin. */
  roles?: ReadonlyMap<number, Role>
}

/** All that is measured of a text. */
export interface TextFacts {
  shape: Shape
  /** Phrases of the lexicon in the block, strongest first. */
  phrases: readonly PhraseHit[]
  /** The outlet itself asks the reader for something. */
  appeal: Appeal | undefined
  /** False where the block certainly says neither "we" nor "you". */
  maySpeak: boolean
  /** False where it certainly says no "we" with a "you", a price in words, or giving. */
  mayPlead: boolean
  /** Likeness to the best candidate headline, 0 to 1. */
  titleLikeness: number
  timestamp: boolean
  relativeAge: boolean
  /** The block stands in the structured data's article body; undefined where there is none. */
  inArticleBody: boolean | undefined
  /** The block is part of the page's description, or the reverse. */
  inDescription: boolean
  /** What rules have read in the text, for its other prints. */
  readings: TextReadings
}

/** Readings that are made when a rule first asks; null for nothing. */
export interface TextReadings {
  /** What the wire grammar makes of the text in each place. */
  credits: Partial<Record<CreditPosition, CreditLineMatch | null>>
  byline?: BylineMatch | null
  /** What a short line says by the meaning of its words. */
  line?: LineReading | null
  /** What prompt its words make. */
  prompt?: PromptReading | null
  /** What its words alone make it. */
  guess?: LineGuess
}

/** Longest block that can be a label, timestamp or phrase-like line. */
const LABEL_CHARS_MAX = 160

/** Measures texts against what is known of their page. */
export class TextMeasurer {
  private readonly cues = new CuesMet()
  private readonly headlines: Headlines
  private readonly body: string | undefined
  private readonly description: Description | undefined

  constructor({ headlines, articleBody, description }: PageHints) {
    this.headlines = new Headlines(headlines)
    this.body = articleBody ? squeeze(articleBody) : undefined
    this.description = description ? new Description(description) : undefined
  }

  measure(text: string, shape: Shape): TextFacts {
    const { body, description } = this
    const label = shape.chars <= LABEL_CHARS_MAX
    const relativeAge = label && isRelativeAge(text)
    const phrases = matchPhrases(text, this.cues)
    const { mayAppeal, maySpeak, mayPlead } = this.cues.take()
    return {
      shape,
      phrases,
      appeal: mayAppeal ? appealOf(text) : undefined,
      maySpeak,
      mayPlead,
      titleLikeness: this.headlines.likenessOf(untied(text)),
      timestamp: relativeAge || (label && isDateLine(text)),
      relativeAge,
      inArticleBody: body === undefined ? undefined : includesBlock(body, text),
      inDescription: description !== undefined && shape.chars > 20 && description.overlaps(text),
      readings: { credits: {} },
    }
  }
}

/** Letters and digits only, so that quotes, dashes and white space do not hinder alignment. */
function squeeze(text: string): string {
  let squeezed = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && ALPHANUMERIC[code]) continue
    if (code >= 128 && !isPunctuation(code)) return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    if (from < at) squeezed += text.slice(from, at)
    from = at + 1
  }
  return (squeezed + text.slice(from)).toLowerCase()
}

/** ASCII letters and digits. */
const ALPHANUMERIC: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => /\w/.test(String.fromCharCode(code)) && code !== 95,
)

/** The block of general punctuation and the no-break space: all that English prose has beyond ASCII. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code < 0x2070)
}

function includesBlock(body: string, text: string): boolean {
  if (!body.includes(opening(text))) return false
  const own = squeeze(text)
  return own.length > 0 && body.includes(own)
}

/** Characters by which most blocks are told from a text that does not have them. */
const OPENING_CHARS = 24

/** How a squeezed text begins. Its last unit is left out, since case may depend on the unit behind. */
function opening(text: string): string {
  return squeeze(text.slice(0, OPENING_CHARS)).slice(0, -1)
}

/** A description to be sought in texts, and the other way round. */
class Description {
  private readonly squeezed: string
  /** Its first letters, where they are plain: sought before a text is squeezed. */
  private readonly opening: string | undefined

  constructor(description: string) {
    this.squeezed = squeeze(description)
    const letters = this.squeezed.slice(0, OPENING_CHARS / 2)
    this.opening = /^[a-z\d]+$/.test(letters) ? letters : undefined
  }

  /** The text is part of the description, or the reverse. */
  overlaps(text: string): boolean {
    const { squeezed } = this
    if (!squeezed.includes(opening(text))) {
      if (text.length < squeezed.length || (this.opening && !hasLetters(text, this.opening))) return false
    }
    const own = squeeze(text)
    return own.length > OVERLAP_CHARS_MIN && (squeezed.includes(own) || own.includes(squeezed))
  }
}

/** Whether plain letters and digits stand in a text one after the other, in either case, whatever else stands between them. */
function hasLetters(text: string, letters: string): boolean {
  const first = letters.charCodeAt(0)
  for (let at = 0; at < text.length; at++)
    if ((text.charCodeAt(at) | SMALL) === first && followLetters(text, at, letters)) return true
  return false
}

function followLetters(text: string, from: number, letters: string): boolean {
  let found = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128 || !ALPHANUMERIC[code]) continue
    if ((code | SMALL) !== letters.charCodeAt(found)) return false
    if (++found === letters.length) return true
  }
  return false
}

/** Set in small letters and in digits. */
const SMALL = 0x20

/** Letters of the shortest text that a description has by no chance. */
const OVERLAP_CHARS_MIN = 15
