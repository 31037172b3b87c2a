// Rules that read whole lines: headline and standfirst, bylines and dates, credits, captions.

import type { BlockKind } from '../../types.ts'
import { opensLikeByline, parseByline } from '../byline.ts'
import { findDate } from '../dates.ts'
import { Openings } from '../gate/gate.ts'
import { matchesIn } from '../matches.ts'
import type { BlockFacts } from '../measure.ts'
import { bylineIn } from '../measure-text.ts'
import { makingRowOf } from '../metadata/head-parts.ts'
import { CLOSERS, WIDE_STOPS } from '../sentence-marks.ts'
import {
  type CreditLineMatch,
  type CreditPosition,
  HOUSES_ANYWHERE,
  mayCreditInDateline,
  PHOTO_OPENING,
  parseCreditLine,
  parseDateline,
} from '../wire.ts'
import { isQuoted } from './phrase-rules.ts'
import { inHead, inTail, near, ownWords, type Sight, UNDER_HEADLINE } from './sight.ts'

// ── Above the text ──────────────────────────────────────────────────────────────────────────────

/** The block says what the page's titles say. */
export function headline({ fact, page }: Sight): boolean {
  if (fact.shape.words < 2 || fact.titleLikeness < 0.85) return false
  return fact.block.dom?.tag === 'h1' || fact.proseBefore <= page.totalProse * 0.3
}

/** The standfirst stands between the headline and the text, or repeats the page's description there. */
export function standfirst(sight: Sight): boolean {
  const { fact } = sight
  if (!inHead(sight) || fact.shape.words < 5) return false
  if (fact.inDescription && fact.sinceHeadline >= 0) return true
  return ownWords(sight, 'lead') && fact.shape.words > 7
}

/** The page's own class calls the block under the headline its lead. */
export function classedStandfirst(sight: Sight): boolean {
  const { shape, sinceHeadline } = sight.fact
  if (sinceHeadline < 1 || sinceHeadline > UNDER_HEADLINE || shape.words < 5 || shape.words > 70) return false
  return inHead(sight) && ownWords(sight, 'lead')
}

/** The block names its author. */
export function byline(sight: Sight): boolean {
  const { fact } = sight
  if (fact.shape.words > 24 || (!inHead(sight) && !inTail(sight)) || postSignature(sight)) return false
  const match = bylineIn(fact.block.text, fact.readings)
  // "De Polderpost" on top of the page is the outlet: one word behind a lead is no author before there is a headline.
  if (match && fact.sinceHeadline < 0 && match.names.every((name) => !/\s/.test(name) && /^[\u0000-\u024f]/.test(name)))
    return false
  return match !== null && match.confidence >= (near(sight, 'author') ? 0.4 : 0.7)
}

/** "Reuters - 17 March 2025": an agency and a date, nothing else. */
export function signedDate(sight: Sight): boolean {
  const { text } = sight.fact.block
  const { words, digitShare } = sight.fact.shape
  if (digitShare === 0 || words > 9 || !inHead(sight) || !/\d{4}/.test(text)) return false
  const date = findDate(text)
  if (!date) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/^[\s,|·–—-]+|[\s,|·–—-]{1,99}$/g, '')
  const line = rest === '' ? undefined : parseCreditLine(rest, { position: 'head' })
  return line?.kind === 'byline' || line?.kind === 'credit'
}

/** "Ada Holm | 5 May 2024" under the headline: a date and names, nothing else. Without a full name or a trade ("Staff and wire reports") it is the time. */
export function makingRow(sight: Sight): BlockKind | undefined {
  const { shape, sinceHeadline, block } = sight.fact
  if (shape.digitShare === 0 || shape.words > MAKING_WORDS_MAX || sinceHeadline < 1 || !inHead(sight)) return undefined
  const parts = makingRowOf(block.text, {})
  if (!parts) return undefined
  const parted = PARTED.test(block.text)
  const signs = parts.some(
    ({ role, names }) => role === 'signed' || role === 'job' || names.some((name) => isFullName(name, parted)),
  )
  return signs || opensLikeByline(block.text) || near(sight, 'author') ? 'byline' : 'timestamp'
}

/**
 * Several words, or one in a script that writes names in one. Without capitals "posted at" looks like a name, too: there a
 * mark must part it from the date.
 */
function isFullName(name: string, parted: boolean): boolean {
  return (/\s/.test(name) && (parted || /\p{Lu}/u.test(name))) || (parted && NAME_IN_ONE.test(name))
}

const NAME_IN_ONE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const PARTED = /[|｜•·⋅,，،]|\s[–—-]\s/
const MAKING_WORDS_MAX = 16

/** Words of the shortest lead. */
const LEAD_WORDS_MIN = 8

/** "PLACE (AGENCY) —" opens the lead of a wire story and nothing else. */
export function datelineLead({ fact, page }: Sight): boolean {
  if (fact.shape.words < LEAD_WORDS_MIN || fact.linkShare > 0.5 || fact.proseBefore > page.totalProse / 3) return false
  if (!mayCreditInDateline(fact.block.text)) return false
  const match = parseDateline(fact.block.text)
  return match !== undefined && match.confidence >= 0.8 && match.credits.length > 0
}

// ── Credits and captions ────────────────────────────────────────────────────────────────────────

/** A line about provenance: what the wire grammar makes of it. */
export function creditLine(sight: Sight): BlockKind | undefined {
  const { fact } = sight
  if (fact.shape.words > 60 || (sight.keep && isQuoted(sight))) return undefined
  const position = inHead(sight) ? 'head' : inTail(sight) ? 'tail' : 'body'
  const line = creditAt(fact, position)
  if (!line) return undefined
  const captioned = line.kind === 'photo-credit' && opensWithCaption(fact.block.text)
  const signature = fact.shape.words <= 2 && position === 'tail'
  if (line.confidence < (signature ? 0.6 : 0.75)) return undefined
  if (sight.keep && !captioned && line.confidence < 0.9 && fact.shape.words > 12) return undefined
  if (line.kind === 'desk-line' && position === 'head' && parseByline(fact.block.text)) return 'byline'
  return captioned ? 'caption' : line.kind
}

/** What the wire grammar makes of a text, read once a page for each place. */
function creditAt(
  { block, readings: { credits } }: Sight['fact'],
  position: CreditPosition,
): CreditLineMatch | undefined {
  let line = credits[position]
  if (line === undefined) {
    line = parseCreditLine(block.text, { position }) ?? null
    credits[position] = line
  }
  return line ?? undefined
}

const SENTENCE_END = new RegExp(`[.!?…](?=[${CLOSERS}]?(?:\\s|$))|[${WIDE_STOPS}]`, 'u')

/** A sign that follows on fewer words makes them a credit's label. */
const LABEL_WORDS_UNTIL = 4

/** A sentence of three words or more stands before the credit: the line is the caption, with its credit at the end. */
function opensWithCaption(text: string): boolean {
  const end = SENTENCE_END.exec(text)
  const sentence = end ? text.slice(0, end.index) : ''
  const sign = sentence.search(/[:：©|/()[\]]/)
  if (sign >= 0 && sentence.slice(0, sign).split(/\s+/).length < LABEL_WORDS_UNTIL) return false
  return sentence.split(/\s+/).length >= 3 || /[\u3040-\u30ff\u3400-\u9fff]{8}/u.test(sentence)
}

/** Credits that close a caption: "(ANTARA FOTO/Name)", "fot. PAP/Name", "＝10日午前". */
const CAPTION_CREDIT =
  /\([^()]{0,24}(?:foto|photo)\s?[/:][^()]{2,40}\)$|\sfot\.\s[^.]{2,60}$|＝\d{1,2}日(?:午前|午後)?(?:、[^。]{2,20})?$/iu

/** "The quay in 2024. ADA HOLM / HARBOUR POST": photographer and outlet in capitals behind a sentence. */
const CAPITAL_CREDIT = /[.!?…]\s\p{Lu}[\p{Lu} .'’-]{3,40}\s\/\s\p{Lu}[\p{Lu} .'’&-]{1,40}$/u

export function creditedCaption({ fact }: Sight): boolean {
  const { text } = fact.block
  if (fact.shape.words > CAPTION_WORDS_MAX) return false
  if (text.includes(' / ') && CAPITAL_CREDIT.test(text)) return true
  const stop = text.lastIndexOf('.')
  const may =
    text.endsWith(')') || text.includes('＝') || (stop >= 3 && text.slice(stop - 3, stop).toLowerCase() === 'fot')
  return (may && CAPTION_CREDIT.test(text)) || (!fact.block.dom && endsInCredit(text))
}

const CAPTION_WORDS_MAX = 60
/** Characters of the credit behind a caption, and of the caption before it. */
const CREDIT_CHARS_MAX = 60
const CAPTION_CHARS_MIN = 12
/** What parts the two: a bracket, the end of a sentence, a bar, or nothing but the credit's own label. */
const CREDIT_PARTED = /[(（](?=[^()（）]*[)）]$)|[.!?…]["”»“«]?\s|[。।！？]|\s[/|–—]\s|\s(?=\p{L}{2,16}\s?[:：])/gu

/** What a credit has that no word opens: what parts label, photographer and house, a bracket, a sign for rights or for who took it. */
const CREDIT_SIGNS = ':：/|()（）=＝©ⓒ摄攝'
/** The other things that part it from what stands before: most lines have none of them but at their end. */
const SENTENCE_SIGNS = '.!?…。！？–—'
/** Which of the two a unit is, a bit each. */
const SIGNED = 1
const ENDED = 2
const TAIL_SIGNS: Uint8Array = /* @__PURE__ */ tailSigns()

function tailSigns(): Uint8Array {
  const signs = new Uint8Array(0x10000)
  for (const sign of CREDIT_SIGNS) signs[sign.charCodeAt(0)] = SIGNED
  for (const sign of SENTENCE_SIGNS) signs[sign.charCodeAt(0)] = ENDED
  return signs
}

/** Bits of what stands in a text from an offset on; its last unit parts nothing from what follows. */
function signsOfTail(text: string, from: number): number {
  let signs = 0
  for (let at = from; at < text.length - 1; at++) signs |= TAIL_SIGNS[text.charCodeAt(at)]!
  return signs | (TAIL_SIGNS[text.charCodeAt(text.length - 1)]! & SIGNED)
}

/** "The bridge is stuck (Image: Ada Holm/Harbour Post)": of plain text, where figure and caption are one line. */
function endsInCredit(text: string): boolean {
  const from = Math.max(CAPTION_CHARS_MIN, text.length - CREDIT_CHARS_MAX)
  if (from >= text.length) return false
  const signs = signsOfTail(text, from)
  if (signs === 0) return false
  const tail = text.slice(from)
  const isSigned = (signs & SIGNED) !== 0
  for (const { 0: sign, index } of matchesIn(tail, CREDIT_PARTED)) {
    const credit = tail.slice(index + sign.length).replace(/[)）]$/, '')
    // Most paragraphs end in none of these, and the grammar need not be asked.
    if (!isSigned && !PHOTO_OPENING.test(credit) && !HOUSES_ANYWHERE.test(credit)) continue
    const line = parseCreditLine(credit, { position: 'caption' })
    if (line?.kind === 'photo-credit' && line.confidence >= CREDIT_MIN) return true
  }
  return false
}

const CREDIT_MIN = 0.75

/** Words of a sentence that may be a caption's above the text, though it counts as prose. */
export const LEAD_CAPTION_WORDS_MAX = 30

/** "© Harbour Post" between headline and text is the picture's; an imprint stands below, and has a year. */
export function rightsUnderPicture({ fact }: Sight): boolean {
  const { block, shape, proseBefore, sinceHeadline } = fact
  if (proseBefore > LEAD_CAPTION_WORDS_MAX || sinceHeadline <= 0 || shape.words > SOURCE_WORDS_MAX) return false
  return /^[©ⓒ]/u.test(block.text) && !/\d{4}/.test(block.text)
}

/** "Source: Harbour Post/Ada Holm" between headline and text is the picture's. */
const SOURCE_LEAD =
  /^(?:source|quelle|fonte|fuente|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursă|sursa|източник|πηγή|kaynak|источник|джерело)\s?:\s?\S/iu
const SOURCE_WORDS_MAX = 8

export function sourceUnderPicture({ fact }: Sight): boolean {
  return fact.proseBefore === 0 && fact.sinceHeadline > 0 && isSourceLine(fact)
}

/** Share of the prose above a source line that closes the text; other stories may follow below. */
const SOURCE_SHARE_MIN = 0.3

/** "Source: Harbour Post" right under the last paragraph is the text's; between two paragraphs it may be a picture's. */
export function sourceUnderText({ fact, page }: Sight): boolean {
  if (fact.proseBefore < SOURCE_SHARE_MIN * page.totalProse || !isSourceLine(fact)) return false
  return page.facts[fact.index - 1]?.prose === true && page.facts[fact.index + 1]?.prose !== true
}

function isSourceLine({ shape, block }: BlockFacts): boolean {
  return shape.words <= SOURCE_WORDS_MAX && !shape.endsTerminal && SOURCE_LEAD.test(block.text)
}

/** "— Ada Holm (@adaholm) 3 May 2024": who said what a network's post quotes, and when. */
const POST_SIGNATURE = /^[—–-]\s?[^()@]{1,60}\s?\(@\w{1,30}\)(?:\s.{0,40}\d.{0,20})?$/u

export function postSignature({ fact }: Sight): boolean {
  return fact.shape.words <= 16 && fact.block.text.includes('(@') && POST_SIGNATURE.test(fact.block.text)
}

/** An address alone on the line right under the text is the author's. */
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}$/u

export function authorAddress(sight: Sight): boolean {
  const { fact, page } = sight
  if (!inTail(sight) || !ADDRESS.test(fact.block.text)) return false
  return [1, 2].some((step) => page.facts[fact.index - step]?.prose)
}

/** A free licence in brackets closes a caption. */
const LICENSED = /\((?:CC[ -](?:BY|0)[^)]{0,24}|Creative Commons[^)]{0,40}|Public Domain)\)\s{0,2}$/i
/** "© 2024 The Harbour Post": no words but a name and years. */
const COPYRIGHT = new Openings(/^(?:©|\(c\)|copyright\b)[\s©]{0,3}(?:[^.!?]|[.](?=\S)){2,70}\.?$/i)

/** "^Council votes<": a headline in the marks of a wire's own format. */
export const WIRE_MARKED: RegExp = /^\^[^<>]{3,160}<$/

/** "jol/ wro/": the initials with which an agency's desk signs. */
export const INITIALS: RegExp = /^\(?(?:\p{Ll}{2,5}\/\s?){1,4}\)?$/u

/** "DAX 18.214,10 +0,42 %": a name, a figure and a change in per cent, as boards of prices have them. */
const QUOTATION =
  /^\p{L}[\p{L}\p{N} .&/-]{0,30} [\p{N}][\p{N}.,٬٫’']{0,14} ?[$€£¥]? ?(?:[▲▼△▽↑↓] ?)?[+−–-]?[%٪]?\p{N}{1,3}[.,٫]\p{N}{1,2} ?[%٪]?$/u
const QUOTATION_CHARS_MAX = 60

export function quotation({ fact }: Sight): boolean {
  const { text } = fact.block
  if (fact.shape.chars > QUOTATION_CHARS_MAX || fact.shape.digitShare < 0.2 || !/[%٪+−–▲▼-]/u.test(text)) return false
  return QUOTATION.test(text)
}

/** "2 / 14" under a picture of a gallery. In a table or a list it may be a fraction. */
const COUNTER = /^\(?\d{1,3}\s?(?:\/|of|von|van|de|di|sur|из|av|af|z)\s?\d{1,3}\)?$/u

export function counter({ fact }: Sight): boolean {
  const tag = fact.block.dom?.tag
  return (
    fact.shape.chars <= 12 && tag !== undefined && !/^(?:td|th|li|pre|dd)$/.test(tag) && COUNTER.test(fact.block.text)
  )
}

export function licensedPicture({ fact }: Sight): boolean {
  const { text } = fact.block
  return fact.shape.words <= 50 && text.includes(')', text.length - 3) && LICENSED.test(text)
}

export function copyrightLine(sight: Sight): boolean {
  return sight.fact.shape.words <= 12 && COPYRIGHT.test(sight.fact.block.text)
}
