// What stands between the headline and the text: standfirst, author, key points.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { looksLikeName } from '../metadata/names.ts'
import { isHeading } from '../raw-block.ts'
import { HEADING_WORDS_MAX } from './lists.ts'
import { isText, open, relabel } from './relabel.ts'
import { isSpaced } from './subheads.ts'

/** Kinds that part the standfirst from the text. */
const UNDER_STANDFIRST: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'byline',
  'timestamp',
  'caption',
  'photo-credit',
  'headline',
  'share',
  'player',
  'credit',
])
const STANDFIRST_WORDS_MIN = 5
const STANDFIRST_WORDS_MAX = 70
/** So many bars part the words of a menu. */
const MENU_SEPARATORS_MIN = 2
/** Blocks that a standfirst may be broken into. */
const STANDFIRST_BLOCKS_MAX = 2

/** Characters of a cut-off description that must stand again at the head of a paragraph, and blocks that are searched. */
const DESCRIPTION_CHARS = 40
const DESCRIPTION_BLOCKS = 6

/** A feed's description, cut off with dots, repeats the text that follows it. */
export function repeatedDescriptions(labels: Label[], page: Measured): void {
  const last = Math.min(labels.length, page.facts.findIndex(({ prose }) => prose) + DESCRIPTION_BLOCKS)
  for (let i = 0; i < last; i++) {
    const { block, shape } = page.facts[i]!
    if (!shape.endsEllipsis && !/\[(?:…|\.{3})\]$/.test(block.text)) continue
    const opening = block.text.slice(0, DESCRIPTION_CHARS)
    const again = page.facts.slice(i + 1, i + 1 + DESCRIPTION_BLOCKS)
    if (block.text.length > DESCRIPTION_CHARS && again.some((other) => other.block.text.startsWith(opening)))
      relabel(labels, i, 'standfirst', 'repeated-description')
  }
}

/** What stands between the headline and the byline, date or picture is the standfirst. */
export function standfirstUnderHeadline(labels: Label[], page: Measured): void {
  const top = lastHeadlineOnTop(labels, page)
  if (top < 0 || page.facts[top]!.proseBefore > page.totalProse / 3) return
  if (isHeadingApart(labels, page, top)) relabel(labels, top + 1, 'standfirst', 'heading-under-headline')
  let end = top + 1
  while (end < labels.length && end - top <= STANDFIRST_BLOCKS_MAX && couldBeStandfirst(labels[end]!, page.facts[end]!))
    end++
  const next = labels[end]
  if (end === top + 1 || !next || !labels.slice(end).some(isText)) return
  // A line that the scorer took, in front of the text, needs no byline under it.
  const rejected = labels.slice(top + 1, end).every((label) => !isText(label))
  if (!UNDER_STANDFIRST.has(next.kind) && !(rejected && isText(next))) return
  if (BETWEEN_PARAGRAPHS.has(next.kind) && opensParagraphs(labels, page, top + 1, end)) return
  for (let i = top + 1; i < end; i++) relabel(labels, i, 'standfirst', 'under-headline')
}

/** Lines that may stand between a headline and its summary, and how many. */
const ABOVE_SUMMARY: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'timestamp', 'kicker'])
const ABOVE_SUMMARY_MAX = 3

/** In HTML also a line between the author's name and the date, or the other way round, is the standfirst. */
export function summaryUnderNames(labels: Label[], page: Measured): void {
  const top = page.tree ? lastHeadlineOnTop(labels, page) : -1
  if (top < 0) return
  let at = top + 1
  while (at <= top + ABOVE_SUMMARY_MAX && labels[at] && ABOVE_SUMMARY.has(labels[at]!.kind)) at++
  const next = labels[at + 1]
  if (at === top + 1 || !next || !ABOVE_SUMMARY.has(next.kind)) return
  if (couldBeStandfirst(labels[at]!, page.facts[at]!)) relabel(labels, at, 'standfirst', 'under-headline')
}

/** A heading right under the headline and beside it, while the paragraphs stand in an element of their own, opens no section. */
function isHeadingApart(labels: readonly Label[], { facts }: Measured, top: number): boolean {
  const [headline, heading] = [facts[top]!.block.dom, facts[top + 1]?.block.dom]
  if (!headline || !heading || !isHeading(headline.tag) || !isHeading(heading.tag)) return false
  const box = headline.element.parent
  const paragraph = labels.findIndex((label, i) => i > top + 1 && label.kind === 'body' && facts[i]!.prose)
  if (paragraph < 0 || heading.element.parent !== box || facts[paragraph]!.block.dom!.element.parent === box)
    return false
  return couldBeStandfirst(labels[top + 1]!, facts[top + 1]!)
}

/** Blocks after a headline among which it may be printed again: the title tag comes first, then the menu, then the headline. */
const AGAIN_BLOCKS_MAX = 12

/** The headline that the text stands under: the last of those that follow each other before any prose or byline; -1 without one. */
function lastHeadlineOnTop(labels: readonly Label[], page: Measured): number {
  let top = labels.findIndex(({ kind }) => kind === 'headline')
  for (let i = top + 1; top >= 0 && i < Math.min(labels.length, top + AGAIN_BLOCKS_MAX); i++) {
    if ((page.facts[i]!.prose && isText(labels[i]!)) || labels[i]!.kind === 'byline') break
    if (labels[i]!.kind === 'headline') top = i
  }
  return top
}

/** Kinds that also stand between the first paragraphs of the text. */
const BETWEEN_PARAGRAPHS: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'photo-credit', 'share', 'player'])

/** Kept paragraphs above a picture are the text's own where its next paragraph stands in the same element. */
function opensParagraphs(labels: readonly Label[], { facts }: Measured, from: number, end: number): boolean {
  const below = labels.findIndex((label, i) => i >= end && label.kind === 'body')
  const next = facts[below]?.block.dom
  if (next?.tag !== 'p') return false
  return labels.slice(from, end).every((label, i) => {
    const { dom } = facts[from + i]!.block
    return isText(label) && dom?.tag === 'p' && dom.element.parent === next.element.parent
  })
}

function couldBeStandfirst(label: Label, { shape, linkShare, timestamp, phrases }: BlockFacts): boolean {
  if (!open(label) || label.kind === 'caption' || timestamp || linkShare > 0.5 || shape.endsColon) return false
  if (shape.separators >= MENU_SEPARATORS_MIN) return false
  if (phrases.some(({ at, weight }) => at !== 'inside' && weight >= 0.5)) return false
  return shape.words >= STANDFIRST_WORDS_MIN && shape.words <= STANDFIRST_WORDS_MAX
}

/** Kinds that part nothing between a lead and the paragraph below it: buttons, counters, links to other stories. */
const BESIDE_LEAD: ReadonlySet<BlockKind> = new Set<BlockKind>(['share', 'comments', 'related', 'read-more'])
const LEAD_WORDS_MIN = 8

/**
 * What a class calls the lead is the first paragraph where the text goes on right below it. A standfirst sums the text
 * up and stands apart from it, above the author, the date or the picture. With buttons in between, the date or the
 * author must stand above the lead.
 */
export function leadParagraphs(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const { shape, block } = page.facts[i]!
    if (label.rule !== 'class-lead' || shape.words < LEAD_WORDS_MIN || !shape.endsTerminal) continue
    let below = i + 1
    while (labels[below] && BESIDE_LEAD.has(labels[below]!.kind)) below++
    if (labels[below]?.kind !== 'body' || !page.facts[below]!.prose) continue
    if (page.facts[below]!.block.text.startsWith(block.text.slice(0, DESCRIPTION_CHARS))) continue
    const signed = labels.slice(0, i).some(({ kind }) => kind === 'timestamp' || kind === 'byline')
    if (below === i + 1 || signed) relabel(labels, i, 'body', 'lead-paragraph')
  }
}

/** Kinds that stand between the headline and the author's name. */
const ABOVE_NAME: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'kicker',
  'timestamp',
  'caption',
  'photo-credit',
])

/** A person's name alone between headline and text is the author's, also without "by". */
export function namesUnderHeadline(labels: Label[], page: Measured): void {
  const first = labels.findIndex((label, i) => isText(label) && page.facts[i]!.prose)
  for (let i = 1; i < first; i++) {
    const { shape, block, timestamp } = page.facts[i]!
    if (!ABOVE_NAME.has(labels[i - 1]!.kind) || !open(labels[i]!) || timestamp || shape.endsTerminal) continue
    if (shape.words < 2 || shape.words > 4 || !looksLikeName(block.text) || labels[i + 1]!.kind === 'headline') continue
    relabel(labels, i, 'byline', 'name-under-headline')
    return
  }
}

/** Points under a "Key points" heading. */
const POINTS_MAX = 8
/** The box stands above the text; points further down are a list of the article. */
const POINTS_SHARE = 0.15

/** A box of key points is its heading and the list items, or short lines, right under it. */
export function keyPoints(labels: Label[], page: Measured): void {
  // Where no blank lines part paragraphs, nothing tells the points from the text below them.
  const spaced = isSpaced(page)
  for (const [i, label] of labels.entries()) {
    const { shape, proseBefore } = page.facts[i]!
    const above = proseBefore <= page.totalProse * POINTS_SHARE
    const events = label.kind === 'live-stamp' && label.rule === 'phrase' && page.facts[i + 1]?.block.dom?.tag === 'li'
    if (!(label.kind === 'key-points' || events) || shape.words > HEADING_WORDS_MAX || !above) continue
    if (events) relabel(labels, i, 'key-points', 'key-events')
    for (let at = i + 1; at < Math.min(labels.length, i + 1 + POINTS_MAX); at++) {
      const { block } = page.facts[at]!
      const item = block.dom
        ? block.dom.tag === 'li'
        : block.layout!.bullet || (spaced && block.layout!.blanksBefore === 0)
      if (!item || !open(labels[at]!)) break
      relabel(labels, at, 'key-points', 'under-key-points')
    }
  }
}
