// What is measured of a block's text alone, wherever it stands. A page prints a fourth of its texts more than once (menus,
// buttons, teasers): each of them is measured once.

import { CuesMet } from './appeal/cues-met.ts'
import { type Appeal, appealOf } from './appeal.ts'
import { type BylineMatch, parseByline } from './byline.ts'
import { isDateLine, isRelativeAge } from './dates.ts'
import { matchPhrases, type PhraseHit } from './lexicon/match.ts'
import { guessLine, type LineGuess } from './line-model/model.ts'
import { type RawBlock, untied } from './raw-block.ts'
import type { LineReading } from './rules/line-grammar.ts'
import type { PromptReading } from './rules/prompt-grammar.ts'
import { type Shape, shapeOf } from './shape.ts'
import type { CreditLineMatch, CreditPosition } from './wire.ts'

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
  timestamp: boolean
  relativeAge: boolean
  /** What rules have read in the text, for its other prints. */
  readings: TextReadings
}

/** Readings that are made when a rule first asks; null for nothing, undefined before. */
export interface TextReadings {
  /** What the wire grammar makes of the text in each place. */
  credits: Partial<Record<CreditPosition, CreditLineMatch | null | undefined>>
  byline: BylineMatch | null | undefined
  /** What a short line says by the meaning of its words. */
  line: LineReading | null | undefined
  /** What prompt its words make. */
  prompt: PromptReading | null | undefined
  /** What its words alone make it. */
  guess: LineGuess | undefined
}

/** All fields from the first: objects that grow in many orders have no form that V8 could go by. */
function unread(): TextReadings {
  return {
    credits: { head: undefined, body: undefined, tail: undefined },
    byline: undefined,
    line: undefined,
    prompt: undefined,
    guess: undefined,
  }
}

/** What a text says as an author's line. */
export function bylineIn(text: string, readings: TextReadings): BylineMatch | null {
  if (readings.byline === undefined) readings.byline = parseByline(text) ?? null
  return readings.byline
}

/** What the words of a text make it. */
export function guessIn(text: string, readings: TextReadings): LineGuess {
  readings.guess ??= guessLine(text)
  return readings.guess
}

/** Longest block that can be a label, timestamp or phrase-like line. */
const LABEL_CHARS_MAX = 160

/** What is measured of a page's texts. */
export interface PageTexts {
  /** Of the text of each block; equal texts have the same. */
  facts: readonly TextFacts[]
  /** The texts with plain blanks, for comparing. */
  untied: readonly string[]
  /** For each block the first of the page that has its text, blanks that tie words or not. */
  firsts: Int32Array
}

/** Measures the texts of all blocks. */
export function measureTexts(blocks: readonly RawBlock[]): PageTexts {
  const cues = new CuesMet()
  const known = new Map<string, number>()
  const firsts = new Int32Array(blocks.length)
  const facts: TextFacts[] = []
  const keys: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    const { text } = blocks[index]!
    const key = untied(text)
    const first = known.get(key)
    if (first === undefined) known.set(key, index)
    firsts[index] = first ?? index
    keys.push(key)
    facts.push(first !== undefined && blocks[first]!.text === text ? facts[first]! : measureText(text, cues))
  }
  return { facts, untied: keys, firsts }
}

/** Measures one text. */
export function measureText(text: string, cues: CuesMet = new CuesMet()): TextFacts {
  const shape = shapeOf(text)
  const label = shape.chars <= LABEL_CHARS_MAX
  const relativeAge = label && isRelativeAge(text)
  const phrases = matchPhrases(text, cues)
  const { mayAppeal, maySpeak, mayPlead } = cues.take()
  return {
    shape,
    phrases,
    appeal: mayAppeal ? appealOf(text) : undefined,
    maySpeak,
    mayPlead,
    timestamp: relativeAge || (label && isDateLine(text)),
    relativeAge,
    readings: unread(),
  }
}
