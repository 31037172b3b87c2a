// Appeals: freely worded prose in which the outlet itself asks the reader for money, an address, a click or a hint.
//
// Idea: news prose hardly ever says "we", "you", "newsroom" and "please donate" at once outside quotation marks; an
// appeal can hardly do without. One pass finds which groups of cues each sentence touches and in which languages (a bit
// a language); only cues of one and the same language count together, so that Polish "we" and English "you" never meet.
// Cost: one pass, some three hash steps a word, two short lists; nothing is copied or normalised. About 6 µs for 300
// characters. Measured on the 63,660 gold paragraphs of wcxb-dev: 4 hits, of which 2 are appeals.
// Guarantee: quoted stretches never count; long blocks and long texts are answered at once; equal input, equal output.

import type { BlockKind } from '../types.ts'
import {
  CUE_GROUPS,
  CUE_ROOT,
  CUE_TRIE,
  type CueGroup,
  isCapital,
  mayBeginCue,
  NO_CUE,
  stepCue,
} from './lexicon/appeal-trie.ts'
import { BLANK, CLASS, FOLD, IGNORED, LETTER, OTHER, QUOTE, UNSPACED } from './lexicon/fold.ts'

/** An appeal found: what it makes the block, and how sure that is. */
export interface Appeal {
  kind: BlockKind
  confidence: number
}

/** Longer texts are prose: no appeal that a page prints as one block runs on so. */
const MAX_CHARS = 1200
/** Fewer words are a label, for which the phrase tables are better. */
const MIN_WORDS = 4
/** An appeal says what it wants in a paragraph. */
const MAX_WORDS = 150
/** What part of a word a letter is in scripts without blanks: Chinese and Japanese words have about two, Thai five. */
const HAN_LETTER = 0.5
const THAI_LETTER = 0.2
/** First code unit of the blocks of Han and kana; Thai, Lao, Burmese and Khmer stand before. */
const HAN_FIRST = 0x2e80
/** Thing, act and both persons: nothing but an appeal was met so. Both confidences presuppose a request. */
const BOTH_PERSONS = 0.9
/** Thing, act and one person. */
const ONE_PERSON = 0.75

// ── Groups ──────────────────────────────────────────────────────────────────────────────────────

const groupIndex = (group: CueGroup): number => CUE_GROUPS.indexOf(group)
const WE = groupIndex('we')
const YOU = groupIndex('you')
const ASK = groupIndex('ask')
const OFTEN = groupIndex('often')
const MONEY = groupIndex('money')
const NOT = groupIndex('not')
/** Behind the groups: acts that open a sentence, which makes them requests. */
const OPENING = CUE_GROUPS.length
/** Behind that, for a whole block: each group once more, as far as a sentence that addresses the reader asks for it. */
const REQUESTED = OPENING + 1
/** Groups whose cues are requests when they open a sentence. */
const ACTS: ReadonlySet<number> = new Set((['give', 'join', 'get', 'off', 'tell'] as const).map(groupIndex))

/** A kind of appeal: the thing, the act, and whether both must stand in one sentence. */
interface AppealKind {
  readonly kind: BlockKind
  readonly thing: number
  readonly act: number
  readonly inOneSentence: boolean
  /** Whether only the outlet's own will do: "our app", since texts about others' apps tell the reader to get them too. */
  readonly own: boolean
}

const appeal = (kind: BlockKind, thing: CueGroup, act: CueGroup, inOneSentence: boolean, own = false): AppealKind => ({
  kind,
  thing: groupIndex(thing),
  act: groupIndex(act),
  inOneSentence,
  own,
})

/** The most telling first, since the first that holds is the answer. */
const APPEAL_KINDS: readonly AppealKind[] = [
  appeal('adblock', 'block', 'off', false, true),
  appeal('newsletter', 'mail', 'join', true),
  appeal('donation', 'press', 'give', false),
  appeal('subscription', 'sub', 'press', true),
  appeal('app-promo', 'app', 'get', true, true),
  appeal('feedback', 'slip', 'tell', true),
  appeal('legal', 'reuse', 'link', true),
  appeal('share', 'social', 'get', true, true),
]

// ── The pass ────────────────────────────────────────────────────────────────────────────────────

/** Languages in which each group was met, a bit each; the last place holds `OPENING`. */
type Seen = number[]

/** What every kind of white space folds to. */
const SPACE = 0x20
/** Price signs, which no language owns. */
const CURRENCY = '€$£¥₹₽₺₴₩฿₫￥'
/** What ends a sentence. A question does not: what it asks and what to do about it belong together. */
const SENTENCE_END = '.!…。！।۔'
/** What else a request may stand behind. */
const CLAUSE_END = '?:;？：；؟؛•|'
/** Letters that Arabic and Hebrew write in front of a word without a blank: and, so, in, for, as, the. */
const PROCLITICS = 'وفبلكاوהבלמשכו'
/** How many of them may stand in a row: "and for the". */
const MAX_PROCLITICS = 4

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

/** Whether the text opens with a dash, which many languages set before somebody's words. */
function isDialogue(text: string): boolean {
  let at = 0
  while (at < text.length && CLASS[text.charCodeAt(at)] === BLANK) at++
  return FOLD[text.charCodeAt(at)] === 0x2d
}

/**
 * Languages in which a sentence asks the reader for something: "we" with a word that asks or an act that opens a clause,
 * "you" also with a price or a rhythm, which are offers then, and without either a plain call: "Become a member!"
 */
function requestOf(sentence: Seen): number {
  const ask = sentence[ASK]!
  const opening = sentence[OPENING]!
  const offer = sentence[MONEY]! | sentence[OFTEN]!
  const asked = (sentence[WE]! & (ask | opening)) | (sentence[YOU]! & (ask | opening | offer)) | (ask & opening)
  return asked & ~sentence[NOT]!
}

/** How sure the languages left make an appeal: both persons, one of them, or none. `own` asks for the outlet's "we". */
function confidenceOf(langs: number, we: number, you: number, own: boolean): number {
  if ((langs & we & you) !== 0) return BOTH_PERSONS
  return (langs & (own ? we : we | you)) !== 0 ? ONE_PERSON : 0
}

function stronger(a: Appeal | undefined, kind: BlockKind, confidence: number): Appeal | undefined {
  return confidence > (a?.confidence ?? 0) ? { kind, confidence } : a
}

/** What a single sentence asks for; `asked` are the languages in which it asks at all. */
function judgeSentence(sentence: Seen, asked: number): Appeal | undefined {
  let found: Appeal | undefined
  for (const { kind, thing, act, inOneSentence, own } of APPEAL_KINDS) {
    const langs = inOneSentence ? sentence[thing]! & sentence[act]! & asked : 0
    if (langs !== 0) found = stronger(found, kind, confidenceOf(langs, sentence[WE]!, sentence[YOU]!, own))
  }
  return found
}

/** What the block asks for as a whole: the act is requested in one of its sentences, the thing may stand elsewhere. */
function judgeWhole(whole: Seen, best: Appeal | undefined): Appeal | undefined {
  let found = best
  for (const { kind, thing, act, inOneSentence, own } of APPEAL_KINDS) {
    const langs = inOneSentence ? 0 : whole[thing]! & whole[REQUESTED + act]! & ~whole[NOT]!
    if (langs !== 0) found = stronger(found, kind, confidenceOf(langs, whole[WE]!, whole[YOU]!, own))
  }
  return found
}

/** What has been met: languages by group in the sentence under way and in the block so far. */
interface Reading {
  readonly sentence: Seen
  readonly whole: Seen
  best: Appeal | undefined
}

/** Judges the text sentence by sentence, then as a whole. Cues within quotation marks do not count. */
function read(text: string): Appeal | undefined {
  const sentence: Seen = new Array(REQUESTED).fill(0)
  const reading: Reading = { sentence, whole: new Array(2 * REQUESTED).fill(0), best: undefined }
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
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined
  closeSentence(reading)
  return judgeWhole(reading.whole, reading.best)
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

/** Notes the cues that begin with a word, in Arabic and Hebrew also behind the letters put in front of it. */
function noteWord(text: string, start: number, opening: boolean, seen: Seen): void {
  note(text, start, opening, seen)
  const code = text.charCodeAt(start)
  if (code < 0x0590 || code > 0x06ff) return
  for (let at = start; at < start + MAX_PROCLITICS; at++) {
    if (!PROCLITICS.includes(String.fromCharCode(FOLD[text.charCodeAt(at)]!))) return
    note(text, at + 1, opening, seen)
  }
}

/** False where the first two letters rule every cue out, as they mostly do. */
function mayBegin(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1)
  if (CLASS[second] === IGNORED || CLASS[second] === BLANK) return true
  return mayBeginCue(CUE_TRIE, FOLD[text.charCodeAt(start)]!, FOLD[second] ?? 0)
}

/** Walks the trie from `start` and notes every cue that ends on the way. */
function note(text: string, start: number, opening: boolean, seen: Seen): void {
  if (!mayBegin(text, start)) return
  const { keys, first, next } = CUE_TRIE
  let node = CUE_ROOT
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = FOLD[code]!
    const child = stepCue(keys, node, folded)
    if (child === NO_CUE) {
      if (CLASS[code] === IGNORED) continue
      return
    }
    node = child
    if (folded === SPACE) while (at + 1 < text.length && CLASS[text.charCodeAt(at + 1)] === BLANK) at++
    for (let cue = first[node]!; cue !== 0; cue = next[cue]!) noteCue(cue, text, start, at, opening, seen)
  }
}

/** Notes a cue that stands from `start` to `last`, if it is printed as it must be. */
function noteCue(cue: number, text: string, start: number, last: number, opening: boolean, seen: Seen): void {
  if (CUE_TRIE.whole[cue] === 1 && !endsWord(text, start, last)) return
  if (CUE_TRIE.capital[cue] === 1 && (opening || !isCapital(text[start]!))) return
  const group = CUE_TRIE.group[cue]!
  const langs = CUE_TRIE.langs[cue]!
  seen[group]! |= langs
  if (opening && ACTS.has(group)) seen[OPENING]! |= langs
}

/** Whether the word from `start` ends with the letter at `last`. Two capitals are an abbreviation: US is not "us". */
function endsWord(text: string, start: number, last: number): boolean {
  const code = text.charCodeAt(last)
  if (CLASS[code] === UNSPACED) return true
  let at = last + 1
  while (at < text.length && CLASS[text.charCodeAt(at)] === IGNORED) at++
  if (at < text.length && CLASS[text.charCodeAt(at)] === LETTER) return false
  return last - start !== 1 || !isCapital(text[last]!)
}

// ── Quotations ──────────────────────────────────────────────────────────────────────────────────

/** Which marks close what each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '｢': '｣',
}

/** Offset of the mark that closes the quotation opened at `open`; the text's end if none does, `open` if it opens none. */
function quoteEnd(text: string, open: number): number {
  const mark = text[open]!
  const closers = CLOSERS[mark]
  if (closers === undefined || !opensQuote(text, open)) return open
  for (let at = open + 1; at < text.length; at++) {
    if (!closers.includes(text[at]!)) continue
    // An apostrophe within a word closes nothing.
    if ((mark === '‘' || mark === "'") && CLASS[text.charCodeAt(at + 1)] === LETTER) continue
    return at
  }
  // A paragraph of a long quotation has no closing mark; of single marks and arrows most never meant to quote.
  return "‘'»".includes(mark) || CLASS[text.charCodeAt(open + 1)] === BLANK ? open : text.length
}

function opensQuote(text: string, open: number): boolean {
  const mark = text[open]!
  if ('«„「『｢'.includes(mark)) return true
  const before = open === 0 ? BLANK : CLASS[text.charCodeAt(open - 1)]
  if (before === LETTER) return false
  if (before === UNSPACED) return mark !== "'" && mark !== '”' && mark !== '»'
  const after = CLASS[text.charCodeAt(open + 1)]
  return (
    after !== BLANK &&
    open + 1 < text.length &&
    (before === BLANK || mark === '“' || '([{-–—:：/¿¡'.includes(text[open - 1]!))
  )
}
