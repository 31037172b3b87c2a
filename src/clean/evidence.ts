// Collects the marks that agencies left on a page: dateline, credits, desk lines, photo credits, citations.
// The grammar is in wire.ts; here it is decided which blocks are asked for what, and offsets are turned into the input's.

import type { Block, BlockKind, Credit, CreditRole, Dateline } from '../types.ts'
import { isArticleText } from './assemble.ts'
import { mayStandHere, placesOf } from './credit-places.ts'
import { findDate } from './dates.ts'
import { cleanName, looksLikeName } from './metadata/names.ts'
import { sequential } from './sequential.ts'
import {
  agencyOfHost,
  type CreditLineMatch,
  type CreditPosition,
  findCitations,
  findPictureCredits,
  mayCreditInDateline,
  parseCreditLine,
  parseDateline,
  parseTrailingCredit,
  type WireContext,
} from './wire.ts'

/** What the marks say. */
export interface WireEvidence {
  dateline?: Dateline
  credits: Credit[]
  /** Name of the outlet, where it stands in the dateline. */
  site?: string
  /** Reporters whom the dateline or a line in the head names. */
  names: string[]
}

/** The lead is among the first paragraphs; above it may stand a bulletin line or a repeated standfirst. */
const LEAD_PARAGRAPHS = 3
/** Captions that were taken for text may stand above it as well; then only an agency's dateline is looked for. */
const LEAD_PARAGRAPHS_MAX = 6
/** Citations kept; a story cites few agencies, a roundup of press reviews many. */
const CITATIONS_MAX = 12
/** Below, a mark is as likely a word or a place: "PA" alone, a newspaper's name. A wrong agency is worse than none. */
const CREDIT_CONFIDENCE_MIN = 0.7
/** Lines below the text that may still sign it, whatever they were taken for; links and shares follow. */
const CLOSING_LINES = 2
const CLOSING_CHARS_MAX = 120
/** A name that signs below the text stands alone, every word of it with a capital. */
const SIGNED_CHARS_MAX = 40
const SIGNED_NAME = /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{Lu}\p{Ll}[\p{L}'’.-]*){1,3}$/u

const CREDIT_POSITIONS: Readonly<Partial<Record<BlockKind, CreditPosition>>> = {
  byline: 'head',
  credit: 'tail',
  'desk-line': 'tail',
  syndication: 'tail',
  legal: 'tail',
  'wire-advisory': 'head',
  'editors-note': 'tail',
  caption: 'caption',
  'photo-credit': 'caption',
}

/** Reads all marks of a page in page order. */
export function evidenceOf(source: string, blocks: readonly Block[], context: WireContext): WireEvidence {
  const evidence: WireEvidence = { credits: [], names: [] }
  const text = blocks.filter(isArticleText)
  const add = (block: Block, credits: readonly Credit[]): void => {
    for (const credit of credits) evidence.credits.push(inInput(source, block, credit))
  }
  for (const [index, block] of text.slice(0, LEAD_PARAGRAPHS_MAX).entries()) {
    if (index >= LEAD_PARAGRAPHS && !mayCreditInDateline(block.text)) continue
    const match = parseDateline(block.text, context)
    if (!match || (index >= LEAD_PARAGRAPHS && match.credits.length === 0)) continue
    evidence.dateline = match.dateline
    if (match.site !== undefined) evidence.site = match.site
    evidence.names.push(...(match.names ?? []))
    add(block, match.credits)
    break
  }
  const lead = text[0]?.start ?? 0
  const places = placesOf(blocks)
  for (const [index, block] of blocks.entries()) {
    const position = CREDIT_POSITIONS[block.kind]
    if (!position) continue
    const line = creditLine(block, { ...context, position: block.start < lead ? 'head' : position })
    if (line && !mayStandHere(line, block, index, blocks, places)) continue
    add(block, line?.credits ?? [])
    if (block.start < lead && line && line.kind !== 'photo-credit') evidence.names.push(...(line.names ?? []))
  }
  for (const block of blocks) if (block.kind === 'headline') add(block, sourceOfHeadline(block.text, context))
  const last = text.at(-1)
  if (last) add(last, parseTrailingCredit(last.text)?.credits ?? [])
  for (const block of closingLines(blocks)) {
    add(
      block,
      parseTrailingCredit(block.text)?.credits ?? creditLine(block, { ...context, position: 'tail' })?.credits ?? [],
    )
    if (evidence.names.length === 0 && signsBelow(context.lang)) evidence.names.push(...signedName(block))
  }
  for (const block of text) {
    if (evidence.credits.length >= CITATIONS_MAX) break
    add(block, findCitations(block.text))
  }
  // Captions that were taken for text, or for the headline above it, and credits in the middle of captions.
  for (const block of [...text, ...blocks.filter(({ kind }) => kind === 'headline' || kind === 'caption')])
    if (evidence.credits.length < CITATIONS_MAX) add(block, findPictureCredits(block.text))
  addOwnAgency(evidence, context.host)
  evidence.credits = distinct(evidence.credits)
  return evidence
}

/** A line about provenance that is sure enough. Its date, where it has one, is set aside. */
function creditLine(block: Block, context: WireContext & { position: CreditPosition }): CreditLineMatch | undefined {
  const line = parseCreditLine(block.text, context) ?? parseCreditLine(sequential(dateless(block.text)), context)
  return line && line.confidence >= CREDIT_CONFIDENCE_MIN ? line : undefined
}

/** "By PA Media 15 May 2025, 6:05 p.m." without its date: what is longer of the words before and behind. */
function dateless(text: string): string {
  const date = text.length <= CLOSING_CHARS_MAX ? findDate(text) : undefined
  if (!date) return ''
  const [before, behind] = [text.slice(0, date.start), text.slice(date.end)].map((part) =>
    part.replace(/^[\s|·•,;–—-]+|[\s|·•,;–—-]{1,99}$/gu, ''),
  )
  return (before ?? '').length >= (behind ?? '').length ? (before ?? '') : (behind ?? '')
}

/** Short lines right below the text that are no part of it, as long as nothing longer stands between. */
function closingLines(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(isArticleText)
  if (last < 0) return []
  const below = blocks.slice(last + 1).filter(({ text }) => text !== '')
  const end = below.findIndex(({ text }) => text.length > CLOSING_CHARS_MAX)
  return below.slice(0, Math.min(CLOSING_LINES, end < 0 ? below.length : end))
}

/** Kinds of lines that nothing but their place below the text told apart. */
const VAGUE_KINDS: ReadonlySet<BlockKind> = new Set(['byline', 'footer', 'other-chrome', 'related'])

/** English puts capitals on every word of a heading: no name can be told from "Related Stories" there. */
function signsBelow(lang: string | undefined): boolean {
  return lang !== undefined && !lang.startsWith('en')
}

/** A name alone below the text, as Vietnamese and Balkan papers sign. */
function signedName({ text, kind, rule }: Block): string[] {
  if (!VAGUE_KINDS.has(kind) || rule === 'phrase' || rule === 'links') return []
  if (text.length > SIGNED_CHARS_MAX || !SIGNED_NAME.test(text.trim())) return []
  const name = cleanName(text)
  return name !== undefined && looksLikeName(name) ? [name] : []
}

/** A headline that names its source, "AGENCY: what happened", stands over a retelling of that agency's report. */
function sourceOfHeadline(text: string, context: WireContext): Credit[] {
  const [, source] = /^([^:：]{2,40})[:：]\s?\S/u.exec(text) ?? []
  // The agency's own site names itself.
  if (context.host !== undefined && agencyOfHost(context.host)) return []
  const line = source === undefined ? undefined : parseCreditLine(source, { ...context, position: 'head' })
  if (line?.kind !== 'byline' && line?.kind !== 'credit') return []
  return line.credits.map((credit) => ({ ...credit, role: 'with-material' }))
}

/** Kinds whose copy others print. */
const OWN_KINDS: ReadonlySet<string> = new Set(['agency', 'republisher'])

/** On its own site an agency is the origin; there is no mark to point at. */
function addOwnAgency(evidence: WireEvidence, host: string | undefined): void {
  const own = host === undefined ? undefined : agencyOfHost(host)
  if (
    !own ||
    !OWN_KINDS.has(own.kind) ||
    evidence.credits.some(({ agency, role }) => agency === own.mark && role === 'origin')
  )
    return
  evidence.credits.push({ agency: own.mark, role: 'origin', raw: '', start: 0, end: 0 })
}

/** Offsets of a mark in the input, and its print there: where that stands in the block, else the block. */
function inInput(source: string, block: Block, credit: Credit): Credit {
  const place = credit.raw === '' ? undefined : placeOf(source, block, credit.raw)
  if (!place) return { ...credit, start: block.start, end: block.end }
  const [start, end] = place
  return { ...credit, raw: source.slice(start, end), start, end }
}

/** Where the input prints a stretch of a block's text, in which its white space has become blanks. */
function placeOf(source: string, { start, end }: Block, raw: string): [start: number, end: number] | undefined {
  const at = source.indexOf(raw, start)
  if (at >= 0 && at + raw.length <= end) return [at, at + raw.length]
  if (!raw.includes(' ')) return undefined
  const printed = new RegExp(raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  const match = printed.exec(source.slice(start, end))
  return match ? [start + match.index, start + match.index + match[0].length] : undefined
}

const STRENGTH: readonly CreditRole[] = ['origin', 'with-material', 'cited', 'photo']

/** One credit for each agency and role; what is weaker than the agency's text credit, a citation, goes. */
function distinct(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = []
  for (const credit of credits) {
    const twin = kept.find(({ agency, role }) => agency === credit.agency && role === credit.role)
    if (!twin) kept.push(credit)
  }
  const strongest = (agency: string): number =>
    Math.min(...kept.filter((credit) => credit.agency === agency).map(({ role }) => STRENGTH.indexOf(role)))
  return kept.filter(({ agency, role }) => role === 'photo' || STRENGTH.indexOf(role) === strongest(agency))
}
