// Lines that name the author or the outlet: a biography below the text, a picture's credit with the outlet behind a slash.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { bylineIn } from '../measure-text.ts'
import { untied } from '../raw-block.ts'
import { isText, open, relabel } from './relabel.ts'

/** Share of the prose that a biography stands below, and words it takes at most. */
const BIO_SHARE = 0.9
const BIO_WORDS_MAX = 120

/** "Ada Holm writes about the coast": what begins with the author's full name below the text is about the author. */
export function biographies(labels: Label[], page: Measured): void {
  const names: string[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]!.kind !== 'byline') continue
    const { block, readings } = page.facts[i]!
    names.push(...(bylineIn(block.text, readings)?.names ?? [untied(block.text)]))
  }
  const full = names.filter((name) => name.length > 4 && (/\s/.test(name) || !/^[\u0000-\u024f]/.test(name)))
  if (full.length > 0) underNames(labels, page, full)
  amongPrompts(labels, page)
}

/** Below nearly all prose of the page, or below the last paragraph where the scorer took it. */
function underNames(labels: Label[], page: Measured, full: readonly string[]): void {
  let under = false
  const last = labels.findLastIndex(({ kind }, i) => kind === 'body' && !startsWithName(page.facts[i]!, full))
  const isBelow = (i: number): boolean =>
    page.facts[i]!.proseBefore >= BIO_SHARE * page.totalProse || (i > last && !isText(labels[i]))
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const { block, shape } = page.facts[i]!
    const continued = under && label.rule.startsWith('under-') && shape.endsTerminal
    under = false
    if (shape.words > BIO_WORDS_MAX || !isBelow(i)) continue
    const own = untied(block.text)
    const named = full.some((name) => own.startsWith(name))
    if (!named && !continued) continue
    // A name alone there heads the biography only where one follows; a whole sentence needs no more.
    const alone = full.includes(own)
    if (alone && !full.some((name) => page.facts[i + 1] && untied(page.facts[i + 1]!.block.text).startsWith(name)))
      continue
    if (!open(label) && !label.rule.startsWith('under-') && !label.rule.startsWith('above-')) continue
    if (isText(label) && !shape.endsTerminal) continue
    relabel(labels, i, 'author-bio', 'author-again')
    under = true
  }
}

/** Words of the longest prompt below a text; longer paragraphs are the text's. */
const PROMPT_WORDS = 26
/** Neighbours looked at on either side, and how many of them must be the site's. */
const NEIGHBOURS = 2
const SITE_NEIGHBOURS_MIN = 2
/** A label between them, as "More from the estuary" and the headline below it, needs one more. */
const AROUND_LABEL = 3
/** Words of a line in the head that may name the author. */
const HEAD_WORDS_MAX = 14

/** Lines among prompts that are the site's, too: labels, and sentences about an author whom a line in the head names. */
function amongPrompts(labels: Label[], page: Measured): void {
  const lead = page.facts.findIndex(({ prose, sinceHeadline }) => prose && sinceHeadline > 0)
  const lastLong = labels.findLastIndex((label, i) => isText(label) && page.facts[i]!.shape.words > PROMPT_WORDS)
  if (lead < 0) return
  let heads: string[] | undefined
  for (let i = Math.max(lead, lastLong) + 1; i < labels.length; i++) {
    const { shape, proseBefore } = page.facts[i]!
    if (!isText(labels[i]) || proseBefore === 0 || shape.words > PROMPT_WORDS) continue
    const neighbours = siteNeighbours(labels, i)
    if (neighbours < SITE_NEIGHBOURS_MIN) continue
    if (shape.endsTerminal) {
      heads ??= linesOfHead(labels, page.facts.slice(0, lead))
      if (isAboutAuthor(labels, page, i, heads)) relabel(labels, i, 'author-bio', 'author-again')
      continue
    }
    // In HTML the scorer has seen which element such a label stands in.
    const isLabel = neighbours >= AROUND_LABEL && shape.words <= HEAD_WORDS_MAX && !isText(labels[i - 1])
    if (page.tree || !isLabel) continue
    const above = labels[i - 1]!.kind
    relabel(labels, i, above === labels[i + 1]?.kind ? above : 'related', 'among-prompts')
  }
}

/** Short lines under the headline, in which the author may be named. */
function linesOfHead(labels: readonly Label[], head: readonly BlockFacts[]): string[] {
  const lines = head.filter(
    ({ sinceHeadline, shape, index }) =>
      sinceHeadline > 0 && shape.words <= HEAD_WORDS_MAX && !isOfPicture(labels[index]!),
  )
  return lines.map(({ block }) => untied(block.text))
}

/** The sentence begins with a name that ends a line of the head. Whom the story itself names is its subject. */
function isAboutAuthor(labels: readonly Label[], { facts }: Measured, i: number, heads: readonly string[]): boolean {
  const name = leadingNames(untied(facts[i]!.block.text)).find((one) => heads.some((head) => stands(one, head, '$')))
  if (!name) return false
  return !labels.some((other, at) => at !== i && isText(other) && stands(name, facts[at]!.block.text))
}

/** Whether a name stands in a text, with `ending` at its end. Few texts have its beginning, and only those need a pattern. */
function stands({ opening, pattern, suffix }: LeadingName, text: string, ending = ''): boolean {
  return text.includes(opening) && new RegExp(ending === '' ? pattern : pattern + suffix + ending, 'u').test(text)
}

/** Kinds of the article's own lines, beside which its labels stand. */
const OF_ARTICLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'credit', 'live-stamp'])

/** How many of the two lines above and the two below are certainly the site's. */
function siteNeighbours(labels: readonly Label[], i: number): number {
  let found = 0
  for (let step = 1; step <= NEIGHBOURS; step++)
    for (const other of [labels[i - step], labels[i + step]])
      if (other && !isText(other) && !OF_ARTICLE.has(other.kind)) found++
  return found
}

/** "Foto: Autoridad Portuaria" names no author. */
const isOfPicture = ({ kind }: Label): boolean => kind === 'photo-credit' || kind === 'caption' || kind === 'headline'

/** A name that a text begins with: its first word as printed, a pattern of it, and what may follow it at a line's end. */
interface LeadingName {
  readonly opening: string
  readonly pattern: string
  readonly suffix: string
}

/** The two words with capitals among the first three, or the first characters of scripts without. */
function leadingNames(text: string): LeadingName[] {
  const dense = /^(?:[\p{Script=Han}\p{Script=Hangul}]{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4})/u
  const first = dense.exec(text)?.[0]
  if (first !== undefined) return [{ opening: first, pattern: first, suffix: '.{0,2}' }]
  const words = text.split(/\s/u, 4).filter((word) => /^[\p{L}\p{M}'’.-]{2,}$/u.test(word))
  const pairs = [words.slice(0, 2), words.slice(1, 3)].filter(
    (pair) => pair.length === 2 && pair.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)),
  )
  return pairs.map(([given, family]) => ({
    opening: stem(given!),
    pattern: `(?<!\\p{L})${escaped(stem(given!))}\\p{L}{0,3} ${escaped(stem(family!))}\\p{L}{0,3}`,
    suffix: '',
  }))
}

/** Inflected languages end a name otherwise beside a word for its text: "Репортаж Ольги Песковой". */
function stem(word: string): string {
  return word.length > STEM_MIN && /\p{L}$/u.test(word) ? word.slice(0, -1) : word
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const STEM_MIN = 3

const startsWithName = ({ block }: BlockFacts, names: readonly string[]): boolean => {
  const own = untied(block.text)
  return names.some((name) => own.startsWith(name))
}

/** Words of a picture's credit. */
const CREDIT_WORDS_MAX = 10

/** "ANNA BERG / HARBOUR POST": the outlet behind or before a slash is the picture's credit. */
export function outletCredits(labels: Label[], page: Measured): void {
  const outlets = outletNames(labels, page)
  if (outlets.length === 0) return
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const { block, shape } = page.facts[i]!
    if (shape.words > CREDIT_WORDS_MAX || shape.separators === 0 || shape.endsTerminal) continue
    if (!open(label) || label.kind === 'photo-credit') continue
    if (!/[/／]/.test(block.text)) continue
    const parts = untied(block.text)
      .toLowerCase()
      .split(/\s?[/／]\s?/)
    if (parts.length !== 2) continue
    const ends = (part: string, name: string): boolean => part === name || part.endsWith(` ${name}`)
    if (outlets.some((name) => ends(parts[0]!, name) || ends(parts[1]!, name)))
      relabel(labels, i, 'photo-credit', 'outlet-credit')
  }
}

/** The page's first line and what is named masthead, in lower case. */
export function outletNames(labels: readonly Label[], page: Measured): string[] {
  const first = page.facts[0]?.block.text ?? ''
  const named = labels.flatMap(({ kind }, i) => (kind === 'masthead' ? [page.facts[i]!.block.text] : []))
  return [first, ...named]
    .map((name) => untied(name).toLowerCase())
    .filter((name) => name.length > 3 && name.length < 40)
}

/** Words of a label that opens a gate, and lines that it may hold. */
const GATE_WORDS_MAX = 6
const GATE_LINES_MAX = 5
const SALES = new Set(['subscription', 'paywall', 'login'])

/** "Read on? Take out a subscription …": an offer right under a label that promises the rest of the text is a paywall. */
export function gates(labels: Label[], page: Measured): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const { kind, rule } = labels[i]!
    if (kind !== 'read-more' || rule === 'led-story' || page.facts[i]!.shape.words > GATE_WORDS_MAX) continue
    if (labels[i + 1]!.kind !== 'subscription' && labels[i + 1]!.kind !== 'paywall') continue
    relabel(labels, i, 'paywall', 'gate')
    for (let at = i + 1; at <= i + GATE_LINES_MAX && labels[at] && SALES.has(labels[at]!.kind); at++)
      relabel(labels, at, 'paywall', 'gate')
  }
  if (page.tree) for (const [i, label] of labels.entries()) if (label.kind === 'paywall') offersInGate(labels, page, i)
}

/** Words of an offer in the box of a gate. */
const OFFER_WORDS_MAX = 25

/** What stands behind a gate's first line in an element of its own is the gate's. */
function offersInGate(labels: Label[], { facts }: Measured, gate: number): void {
  const box = facts[gate]!.block.dom!.element.parent
  if (!box || facts[gate - 1]?.block.dom?.element.parent === box) return
  for (let at = gate + 1; at <= gate + GATE_LINES_MAX && at < labels.length; at++) {
    if (facts[at]!.block.dom!.element.parent !== box || facts[at]!.shape.words > OFFER_WORDS_MAX) return
    if (isText(labels[at])) relabel(labels, at, 'paywall', 'gate')
  }
}
