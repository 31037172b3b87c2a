// Collects the marks that agencies left on a page: dateline, credits, desk lines, photo credits, citations.
// The grammar is in wire.ts; here it is decided which blocks are asked for what, and offsets are turned into the input's.

import type { Block, BlockKind, Credit, CreditRole, Dateline } from '../types.ts'
import { isArticleText } from './assemble.ts'
import {
  agencyOfHost,
  type CreditPosition,
  findCitations,
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
/** Citations kept; a story cites few agencies, a roundup of press reviews many. */
const CITATIONS_MAX = 12

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
  for (const block of text.slice(0, LEAD_PARAGRAPHS)) {
    const match = parseDateline(block.text, context)
    if (!match) continue
    evidence.dateline = match.dateline
    if (match.site !== undefined) evidence.site = match.site
    evidence.names.push(...(match.names ?? []))
    add(block, match.credits)
    break
  }
  const lead = text[0]?.start ?? 0
  for (const block of blocks) {
    const position = CREDIT_POSITIONS[block.kind]
    if (!position) continue
    const line = parseCreditLine(block.text, { ...context, position: block.start < lead ? 'head' : position })
    add(block, line?.credits ?? [])
    if (block.start < lead && line && line.kind !== 'photo-credit') evidence.names.push(...(line.names ?? []))
  }
  for (const block of blocks) if (block.kind === 'headline') add(block, sourceOfHeadline(block.text, context))
  const last = text.at(-1)
  if (last) add(last, parseTrailingCredit(last.text)?.credits ?? [])
  for (const block of text) {
    if (evidence.credits.length >= CITATIONS_MAX) break
    add(block, findCitations(block.text))
  }
  addOwnAgency(evidence, context.host)
  evidence.credits = distinct(evidence.credits)
  return evidence
}

/** A headline that names its source, "AGENCY: what happened", stands over a retelling of that agency's report. */
function sourceOfHeadline(text: string, context: WireContext): Credit[] {
  const [, source] = /^([^:：]{2,40})[:：]\s?\S/u.exec(text) ?? []
  const line = source === undefined ? undefined : parseCreditLine(source, { ...context, position: 'head' })
  if (line?.kind !== 'byline' && line?.kind !== 'credit') return []
  return line.credits.map((credit) => ({ ...credit, role: 'with-material' }))
}

/** On its own site an agency is the origin; there is no mark to point at. */
function addOwnAgency(evidence: WireEvidence, host: string | undefined): void {
  const own = host === undefined ? undefined : agencyOfHost(host)
  if (own?.kind !== 'agency' || evidence.credits.some(({ agency, role }) => agency === own.mark && role === 'origin'))
    return
  evidence.credits.push({ agency: own.mark, role: 'origin', raw: '', start: 0, end: 0 })
}

/** Offsets of a mark in the input: where its print stands in the block, else the block. */
function inInput(source: string, block: Block, credit: Credit): Credit {
  const at = credit.raw === '' ? -1 : source.indexOf(credit.raw, block.start)
  const found = at >= 0 && at + credit.raw.length <= block.end
  return found
    ? { ...credit, start: at, end: at + credit.raw.length }
    : { ...credit, start: block.start, end: block.end }
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
