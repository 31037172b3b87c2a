// The phrase matcher: which stock phrases of news sites a block holds, and where.
//
// Idea: one walk of the phrase trie from the first letter (`whole`, `start`), one backwards from the last (`end`), and
// one from every word's beginning (`inside`). Nothing is copied or normalised; `fold.ts` makes spellings meet.
// Long blocks: `inside` looks at the first and the last 400 characters only, where chrome glued to prose stands.
// Cost: linear in the text up to 800 characters, then constant, times the few steps that a failing walk takes.
// Guarantee: no allocation when nothing matches; offsets lie within the text; equal input, equal output.

import type { BlockKind } from '../../types.ts'
import { MAY_BE_CUE, MAY_BE_PHRASE } from './beginnings.ts'
import {
  BLANK,
  CLASS,
  classAt,
  DIGIT,
  FOLD,
  hasLetterAt,
  IGNORED,
  isSmallAscii,
  isSyllable,
  LETTER,
  OTHER,
  QUOTE,
  UNSPACED,
} from './fold.ts'
import type { PhraseEntry } from './phrase-entries.ts'
import type { PhrasePosition } from './phrase-table.ts'
import { END_ROOT, INSIDE_ROOT, isJamo, START_ROOT } from './phrase-trie.ts'
import { wordTries } from './word-tries.ts'

export type { PhrasePosition } from './phrase-table.ts'

/** A stock phrase found in a block. */
export interface PhraseHit {
  /** What the phrase makes the block. */
  kind: BlockKind
  /** Where it was found. A `start` phrase that is all of the block is reported as `whole`. */
  at: PhrasePosition
  /** How sure it makes the kind in an otherwise unknown block, 0–1. */
  weight: number
  /** Language of the table's row, BCP 47. Several languages may share a phrase: the first row wins. */
  lang: string
  /** The phrase as the table spells it. */
  phrase: string
  /** UTF-16 offsets of the match in the text given. */
  start: number
  end: number
}

/** Somebody who also wants the words of a text that cues of appeals may begin with, since they are passed anyway. */
export interface CueReader {
  /** The word is to be read whatever it begins with. */
  readsEach(text: string, at: number): boolean
  read(text: string, at: number): void
}

/** Characters at either end of a block that are searched for `inside` phrases. Longer blocks are prose in between. */
const INSIDE_WINDOW = 400
/** Characters up to which a `start` phrase counts without a separator behind it: a longer block is a paragraph. */
const SHORT_START = 200
/** Factor for a `start` phrase in a paragraph, or a single word followed by a name: "By Jane", "Related Mayor quits". */
const UNSEPARATED = 0.5
/** Factor for the first label of several: a phrase that is the whole text says more ("Related topics", "Related"). */
const ROW_FACTOR = 0.9
/** Characters up to which a block may consist of several labels in a row: "Share Tweet Email". */
const LABEL_ROW = 120
/** Characters before a hit that are searched for an open quotation mark. */
const QUOTE_WINDOW = 300
/** A hit list longer than this tells the labeller nothing more. */
const MAX_HITS = 6

const NONE: PhraseHit[] = []
Object.freeze(NONE)

/**
 * All stock phrases of a block, strongest first, at most one for each kind and position and six in all.
 * When nothing matches the result is one shared frozen empty list. Phrases inside a quotation do not count.
 * Of a block longer than 800 characters, `inside` phrases are sought in the first and last 400.
 *
 * @example
 * matchPhrases('» Lesen Sie auch: Der Hafen von Nordmole')[0]?.kind // 'related'
 */
export function matchPhrases(text: string, cues?: CueReader): PhraseHit[] {
  const first = firstLetter(text)
  if (first === text.length) return NONE
  let hits = matchFront(text, first, undefined)
  hits = matchBack(text, hits)
  if (text.length <= 2 * INSIDE_WINDOW) hits = matchInside(text, first, text.length, hits, cues)
  else {
    hits = matchInside(text, first, INSIDE_WINDOW, hits, cues)
    if (cues) readCues(text, INSIDE_WINDOW, text.length - INSIDE_WINDOW, cues)
    hits = matchInside(text, text.length - INSIDE_WINDOW, text.length, hits, cues)
  }
  return hits === undefined ? NONE : rank(hits)
}

/** The phrases that a text opens with or consists of alone: what `matchPhrases` finds `whole` and at the `start`. */
export function matchOpening(text: string): readonly PhraseHit[] {
  const first = firstLetter(text)
  return (first < text.length && matchFront(text, first, undefined)) || NONE
}

/**
 * False where what begins at an offset certainly opens with no phrase, `whole` or at the `start`, by its first letters: the
 * tail of a text need not be cut out to be refused.
 */
export function mayOpenAt(text: string, from: number): boolean {
  const first = firstLetter(text, from)
  if (first === text.length) return false
  if (CLASS[text.charCodeAt(first)] === QUOTE) return true
  const letter = behindCount(text, first)
  return letter < text.length && wordTries().beginnings.start.at(text, letter) !== 0
}

/** Where a phrase begins that a text may open with; the text's length for nowhere. */
export function openingOf(text: string): number {
  const first = firstLetter(text)
  return first === text.length ? first : behindCount(text, first)
}

/**
 * A label without what surrounds it: arrows, bullets, brackets, emoji, a colon, a count.
 * Quotation marks stay, since they make a label a quotation.
 *
 * @example
 * trimLabel('▶ Comments (12):') // 'Comments'
 */
export function trimLabel(text: string): string {
  let start = 0
  while (start < text.length && isDecoration(text.charCodeAt(start))) start++
  let end = text.length
  while (end > start && isDecoration(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isDecoration(code: number): boolean {
  const kind = CLASS[code]
  return kind !== LETTER && kind !== UNSPACED && kind !== QUOTE
}

// ── The front: whole and start ──────────────────────────────────────────────────────────────────

/** Offset of the first letter, digit or quotation mark; blanks, bullets, arrows and brackets are passed over. */
function firstLetter(text: string, from = 0): number {
  let at = from
  for (; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)]
    if (kind === OTHER || kind === BLANK || kind === IGNORED) continue
    if (kind === QUOTE && isArrow(text, at)) continue
    break
  }
  return at
}

/** « and » serve as arrows: » before a blank, « in a text that never closes it. */
function isArrow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0xbb || code === 0x203a) return classAt(text, at + 1) === BLANK
  if (code === 0xab || code === 0x2039) return !text.includes(code === 0xab ? '»' : '›')
  return false
}

function matchFront(text: string, first: number, hits: PhraseHit[] | undefined): PhraseHit[] | undefined {
  const letter = behindCount(text, first)
  return letter < text.length ? walkFront(text, letter, hits) : hits
}

/** A count may stand before a label: "12 Comments", "3 min read". */
function behindCount(text: string, first: number): number {
  let letter = first
  if (CLASS[text.charCodeAt(first)] === DIGIT)
    while (letter < text.length && isDecoration(text.charCodeAt(letter))) letter++
  return letter
}

function walkFront(text: string, from: number, hits: PhraseHit[] | undefined): PhraseHit[] | undefined {
  return wordTries().beginnings.start.at(text, from) === 0 ? hits : walk(text, from, START_ROOT, hits)
}

/** Walks the trie forwards from `from` and takes every phrase that ends on the way and holds in its position. */
function walk(text: string, from: number, root: number, hits: PhraseHit[] | undefined): PhraseHit[] | undefined {
  const trie = wordTries().phrases
  let found = hits
  let node = root
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]
    at++
    if (kind === IGNORED) continue
    if (kind === BLANK) {
      while (at < text.length && CLASS[text.charCodeAt(at)] === BLANK) at++
      // French and Spanish sites set a blank before the colon.
      if (at < text.length && FOLD[text.charCodeAt(at)] === 0x3a) continue
    }
    node = trie.stepTo(node, FOLD[code]!, false)
    if (node === 0) return found
    for (let entry = trie.entryAt(node); entry !== 0; entry = trie.entryAfter(entry)) {
      if (endsWord(text, at)) found = accept(text, from, at, trie.entries.at(entry), found)
    }
  }
  return found
}

/** Whether a phrase may end at `end`: no letter of a spaced script goes on there. Korean adds particles, so it may. */
function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (CLASS[last] !== LETTER || isSyllable(last) || isJamo(last)) return true
  return !hasLetterAt(text, end)
}

function accept(
  text: string,
  start: number,
  end: number,
  entry: PhraseEntry,
  hits: PhraseHit[] | undefined,
): PhraseHit[] | undefined {
  if (entry.at === 'inside') {
    return isQuoted(text, start) ? hits : add(hits, entry, 'inside', entry.weight, start, end)
  }
  const rest = restOf(text, end)
  if (rest === text.length) return add(hits, entry, 'whole', entry.weight, start, end)
  if (entry.at === 'whole') {
    return isLabelRow(text, rest) ? add(hits, entry, 'whole', entry.weight * ROW_FACTOR, start, end) : hits
  }
  const factor = startFactor(text, start, end, rest, entry.phrase)
  return factor === 0 ? hits : add(hits, entry, 'start', entry.weight * factor, start, end)
}

/** Offset of what follows a label that is neither decoration nor a count ("(12)", "1.2K"); the text's length if nothing. */
function restOf(text: string, end: number): number {
  let at = end
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDecoration(code) || CLASS[code] === QUOTE) continue
    const folded = FOLD[code]
    const counted = (folded === 0x6b || folded === 0x6d) && CLASS[text.charCodeAt(at - 1)] === DIGIT // k, m
    if (!counted || (at + 1 < text.length && !isDecoration(text.charCodeAt(at + 1)))) break
  }
  return at
}

/** Whether labels alone make up the text from `from` on, as in "Share Tweet Email". Greedy, so linear. */
function isLabelRow(text: string, from: number): boolean {
  if (text.length > LABEL_ROW) return false
  let at = from
  while (at < text.length) {
    const end = longestWhole(text, at)
    if (end === at) return false
    at = restOf(text, end)
  }
  return true
}

/** Offset where the longest `whole` phrase that begins at `from` ends, or `from`. */
function longestWhole(text: string, from: number): number {
  const trie = wordTries().phrases
  let longest = from
  let node = START_ROOT
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at++)
    const kind = CLASS[code]
    if (kind === IGNORED) continue
    if (kind === BLANK) while (at < text.length && CLASS[text.charCodeAt(at)] === BLANK) at++
    node = trie.stepTo(node, FOLD[code]!, false)
    if (node === 0) return longest
    for (let entry = trie.entryAt(node); entry !== 0; entry = trie.entryAfter(entry)) {
      if (trie.entries.positionOf(entry) === 'whole' && endsWord(text, at)) longest = at
    }
  }
  return longest
}

/** How far a `start` phrase counts: fully before a separator or in a short text, less or not at all in prose. */
function startFactor(text: string, start: number, end: number, rest: number, phrase: string): number {
  const last = CLASS[phrase.charCodeAt(phrase.length - 1)]
  if ((last !== LETTER && last !== UNSPACED) || isSeparated(text, end)) return 1
  const several = last === UNSPACED ? phrase.length >= 4 : phrase.includes(' ')
  if (several) return text.length <= SHORT_START ? 1 : UNSEPARATED
  const next = text.charCodeAt(rest)
  const name = FOLD[next] !== next && FOLD[next] === FOLD[text.charCodeAt(rest)] && isCapital(text, rest)
  return name && isCapital(text, start) && text.length <= LABEL_ROW ? UNSEPARATED : 0
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at]
  return letter !== undefined && letter !== letter.toLowerCase()
}

/** Whether a colon, dash, slash, arrow, bullet, bar, bracket or digit follows: what prose puts after a word does not count. */
function isSeparated(text: string, end: number): boolean {
  let at = end
  let blank = false
  for (; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)]
    if (kind === BLANK) blank = true
    else if (kind !== IGNORED) break
  }
  if (at === text.length) return true
  const code = FOLD[text.charCodeAt(at)]!
  if (CLASS[code] === DIGIT) return true
  if (CLASS[code] === QUOTE) return isArrow(text, at)
  if (CLASS[code] !== OTHER) return false
  if (code === 0x2d) return blank // a dash, not a hyphen
  return !PROSE_MARKS.includes(text[at]!)
}

/** Marks that prose sets after a word, so that they do not set a label apart. */
const PROSE_MARKS = ".,;!?'’。、，；！？،؛؟।%&"

// ── The back: end ───────────────────────────────────────────────────────────────────────────────

function matchBack(text: string, hits: PhraseHit[] | undefined): PhraseHit[] | undefined {
  const trie = wordTries().phrases
  let end = text.length
  while (end > 0 && isDecoration(text.charCodeAt(end - 1))) end--
  if (end === 0 || CLASS[text.charCodeAt(end - 1)] === QUOTE) return hits
  if (wordTries().beginnings.end.at(text, end - 1, -1) === 0) return hits
  let found = hits
  let node = END_ROOT
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    const kind = CLASS[code]
    if (kind === IGNORED) continue
    if (kind === BLANK) while (at > 0 && CLASS[text.charCodeAt(at - 1)] === BLANK) at--
    node = trie.stepTo(node, FOLD[code]!, true)
    if (node === 0) return found
    for (let entry = trie.entryAt(node); entry !== 0; entry = trie.entryAfter(entry)) {
      if (!followsSentence(text, at) || isQuoted(text, at)) continue
      const phrase = trie.entries.at(entry)
      found = add(found, phrase, 'end', phrase.weight, at, end)
    }
  }
  return found
}

/** Whether nothing, a sentence's end or a separator stands before `start`: "to read more" is prose, ". Read more" is not. */
function followsSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0) {
    const kind = CLASS[text.charCodeAt(at)]
    if (text.charCodeAt(at) === 0x0a) return true
    if (kind !== BLANK && kind !== IGNORED) break
    at--
  }
  if (at < 0) return true
  const kind = CLASS[text.charCodeAt(at)]
  return (kind === OTHER || kind === QUOTE) && !",;'’、，،؛&%".includes(text[at]!)
}

// ── Inside ──────────────────────────────────────────────────────────────────────────────────────

function matchInside(
  text: string,
  from: number,
  to: number,
  hits: PhraseHit[] | undefined,
  cues: CueReader | undefined,
): PhraseHit[] | undefined {
  const beginnings = wordTries().beginnings.inside
  let found = hits
  let inWord = from > 0 && CLASS[text.charCodeAt(from - 1)] === LETTER
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (inWord && isSmallAscii(code)) continue
    const kind = CLASS[code]
    if (kind === UNSPACED || (kind === LETTER && !inWord)) {
      const may = beginnings.at(text, at)
      if ((may & MAY_BE_PHRASE) !== 0) found = walk(text, at, INSIDE_ROOT, found)
      if (cues !== undefined && ((may & MAY_BE_CUE) !== 0 || cues.readsEach(text, at))) cues.read(text, at)
    }
    if (kind !== IGNORED) inWord = kind === LETTER
  }
  return found
}

/** The words in between, where phrases are not sought. */
function readCues(text: string, from: number, to: number, cues: CueReader): void {
  const beginnings = wordTries().beginnings.inside
  let inWord = CLASS[text.charCodeAt(from - 1)] === LETTER
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (inWord && isSmallAscii(code)) continue
    const kind = CLASS[code]
    if (kind === UNSPACED || (kind === LETTER && !inWord)) {
      if ((beginnings.at(text, at) & MAY_BE_CUE) !== 0 || cues.readsEach(text, at)) cues.read(text, at)
    }
    if (kind !== IGNORED) inWord = kind === LETTER
  }
}

/** Whether a quotation mark is open before `start`: the nearest one within the window opens rather than closes. */
function isQuoted(text: string, start: number): boolean {
  const stop = Math.max(0, start - QUOTE_WINDOW)
  for (let at = start - 1; at >= stop; at--) {
    const code = text.charCodeAt(at)
    if (CLASS[code] !== QUOTE || code === 0x2018) continue
    if (code === 0x300c || code === 0x300e || code === 0xff62) return true
    if (code === 0x300d || code === 0x300f || code === 0xff63) return false
    const before = at === 0 ? BLANK : CLASS[text.charCodeAt(at - 1)]
    const opens = before === BLANK || before === OTHER || before === UNSPACED
    if (code === 0xbb || code === 0x203a) return opens && classAt(text, at + 1) !== BLANK
    if (before === OTHER) return '([{-–—:：/¿¡'.includes(text[at - 1]!)
    return opens && classAt(text, at + 1) !== BLANK
  }
  return false
}

// ── The list ────────────────────────────────────────────────────────────────────────────────────

/** Adds a hit, or lets it replace a weaker one of the same kind and position. */
function add(
  hits: PhraseHit[] | undefined,
  { kind, lang, phrase }: PhraseEntry,
  at: PhrasePosition,
  weight: number,
  start: number,
  end: number,
): PhraseHit[] {
  const hit: PhraseHit = { kind, at, weight, lang, phrase, start, end }
  if (hits === undefined) return [hit]
  const same = hits.findIndex((other) => other.kind === kind && other.at === at)
  if (same < 0) hits.push(hit)
  else if (isStronger(hit, hits[same]!)) hits[same] = hit
  return hits
}

function isStronger(a: PhraseHit, b: PhraseHit): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.end - a.start >= b.end - b.start)
}

function rank(hits: PhraseHit[]): PhraseHit[] {
  hits.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start)
  return hits.length > MAX_HITS ? hits.slice(0, MAX_HITS) : hits
}
