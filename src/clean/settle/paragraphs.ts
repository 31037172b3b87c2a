// Paragraphs and subheads that the scorer doubted, and subheads that head no paragraph.

import type { BlockKind } from '../../types.ts'
import { isDialogue } from '../appeal.ts'
import { isBrief, isSubhead, type Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isHeading } from '../raw-block.ts'
import { anyName } from '../rules/phrase-rules.ts'
import { LIST_KINDS } from './lists.ts'
import { isText, relabel } from './relabel.ts'

/** Probability from which a rejected paragraph is given back: among paragraphs, right under one, and a little below one. */
const BETWEEN_PROBABILITY = 0.05
const UNDER_PROBABILITY = 0.1
const BELOW_PROBABILITY = 0.18
const SUBHEAD_PROBABILITY = 0.12
const PARAGRAPH_WORDS_MIN = { html: 6, text: 4 }

/**
 * Plain text with so many words of prose is long enough for the scorer to know: there it is overruled only from this
 * multiple on. On shorter pages it is too strict with closing paragraphs.
 */
const LONG_PROSE = 300
const LONG_FACTOR = 2.5
const SHORT_FACTOR = 0.6
/** The same of a brief as HTML. */
const BRIEF_FACTOR = 0.4

function doubtOf(page: Measured): number {
  const { tree, totalProse } = page
  if (tree) return isBrief(page) ? BRIEF_FACTOR : 1
  return totalProse >= LONG_PROSE ? LONG_FACTOR : SHORT_FACTOR
}

/** The scorer's doubt of a paragraph is overruled by the paragraphs around it, where nothing else speaks against it. */
export function doubtedParagraphs(labels: Label[], page: Measured, mode: number): void {
  const strictness = mode * doubtOf(page)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (!(isDoubted(label) || isSpeech(label, page.facts[i]!)) || !readsLikeParagraph(page.facts[i]!)) continue
    const asks = /[?？؟]\s*$/.test(page.facts[i]!.block.text)
    const above = neighbour(labels, page, i, -1, GAP_BLOCKS)
    if (!above) {
      if (opensText(labels, page, i, strictness)) relabel(labels, i, 'body', 'among-paragraphs')
      continue
    }
    if (asks && !neighbour(labels, page, i, 1, 0)) continue
    const least =
      above.gap > 0 ? BELOW_PROBABILITY : neighbour(labels, page, i, 1, 0) ? BETWEEN_PROBABILITY : UNDER_PROBABILITY
    if (label.probability >= least * strictness && sameColumn(page.facts[i]!, page.facts[above.at]!))
      relabel(labels, i, 'body', 'among-paragraphs')
  }
  for (let i = 0; i + 1 < labels.length; i++) {
    const label = labels[i]!
    if (labels[i + 1]!.kind !== 'body' || label.probability < SUBHEAD_PROBABILITY * strictness) continue
    if (!isDoubted(label) || !isSubhead(page.facts[i]!) || !readsLikeParagraph(page.facts[i + 1]!)) continue
    if (page.facts[i]!.phrases.length === 0 && page.facts[i]!.linkShare < 0.3 && neighbour(labels, page, i, -1, 1))
      relabel(labels, i, 'subhead', 'among-paragraphs')
  }
}

/** Kinds that stand right above the lead. */
const ABOVE_LEAD: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'byline',
  'timestamp',
  'standfirst',
  'photo-credit',
  'caption',
])

/** A paragraph between the head of the article and its first kept paragraph is the lead. */
function opensText(labels: readonly Label[], page: Measured, i: number, strictness: number): boolean {
  const head = i > 0 ? labels[i - 1] : undefined
  if (!head || !ABOVE_LEAD.has(head.kind) || labels[i]!.probability < BELOW_PROBABILITY * strictness) return false
  return page.facts[i]!.prose && neighbour(labels, page, i, 1, 1) !== undefined
}

/** Items of a list that a paragraph introduces. */
const LIST_ITEMS_MAX = 12

/** "You can sign up at:" and what follows it line by line. */
export function introducedLists(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    if (!isText(label) || !page.facts[i]!.shape.endsColon) continue
    for (let at = i + 1; at < Math.min(labels.length, i + 1 + LIST_ITEMS_MAX) && isListItem(page.facts[at]!); at++)
      if (isDoubted(labels[at]!)) relabel(labels, at, 'body', 'introduced-list')
      else if (!isText(labels[at])) break
  }
}

function isListItem({ block, phrases, linkShare }: BlockFacts): boolean {
  if (linkShare > 0.5 || phrases.some(({ weight }) => weight >= 0.5)) return false
  return block.dom ? block.dom.tag === 'li' : block.layout!.bullet || block.layout!.blanksBefore === 0
}

const isDoubted = (label: Label): boolean => !isText(label) && /^(?:scorer|under-|class-)/.test(label.rule)

/** A dash opens somebody's words, which may call for anything: "– Sign up, said my daughter." */
const isSpeech = ({ kind, rule }: Label, { prose, block }: BlockFacts): boolean =>
  prose && kind !== 'body' && rule === 'weak-phrase' && isDialogue(block.text)

function readsLikeParagraph({ block, shape, linkShare, phrases, appeal, repeats, prose }: BlockFacts): boolean {
  // Thai and its like close no sentence with a mark: in a paragraph element length alone tells one.
  const unmarked = block.dom?.tag === 'p' && shape.upperShare < 0 && !shape.endsColon
  if (
    !(shape.endsTerminal || prose || unmarked) ||
    shape.words < PARAGRAPH_WORDS_MIN[block.dom ? 'html' : 'text'] ||
    linkShare > 0.3 ||
    appeal ||
    repeats > 1
  )
    return false
  return isDialogue(block.text) || !phrases.some(({ weight }) => weight >= 0.4)
}

/** Short blocks that may stand between two paragraphs beside pictures and advertisements: a subhead, a link. */
const GAP_BLOCKS = 2
const GAP_WORDS_MAX = 14
const PARTS_NOTHING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'caption',
  'photo-credit',
  'ad-label',
  'player',
  'embed',
])

/** Rules that find pleas, and the heading, sentence and button that one has. */
const PLEA_RULES = /^(?:own-voice|heads-|under-donation)/
const PLEA_BLOCKS_MAX = 4

/** The nearest block of text on one side, and how many short blocks lie between. */
function neighbour(
  labels: readonly Label[],
  page: Measured,
  from: number,
  step: 1 | -1,
  gapMax: number,
): { at: number; gap: number } | undefined {
  let gap = 0
  let pleas = 0
  for (let at = from + step; at >= 0 && labels[at]; at += step) {
    const label = labels[at]!
    if (isText(label)) return { at, gap: pleas > 0 ? GAP_BLOCKS : gap }
    if (PARTS_NOTHING.has(label.kind)) continue
    // A plea between two paragraphs parts them no more than an advertisement does, if it is one.
    if (PLEA_RULES.test(label.rule) && pleas++ < PLEA_BLOCKS_MAX) continue
    const link = label.rule === 'led-story' || isDoubted(label)
    if (!link || page.facts[at]!.shape.words > GAP_WORDS_MAX || ++gap > gapMax) return undefined
  }
  return undefined
}

/** In HTML a paragraph of the text stands in the same kind of element as the block before it. */
function sameColumn(fact: BlockFacts, other: BlockFacts): boolean {
  return fact.block.dom === undefined || other.block.dom?.tag === fact.block.dom.tag
}

/** Probability of a heading of HTML from which it stays where something else than a paragraph is below it: a table, a box. */
const HEADING_PROBABILITY = 0.5

/** A subhead with no paragraph under it is what its words say, or heads what follows instead. */
export function orphanSubheads(labels: Label[], page: Measured): void {
  const last = labels.findLastIndex(({ kind }) => kind === 'body')
  let below: Label | undefined
  for (let i = labels.length - 1; i >= 0; i--) {
    const label = labels[i]!
    if (label.kind === 'body') below = label
    else if (label.kind === 'subhead') {
      const isOrphan = below?.kind !== 'body' && !(i < last && isHeadingOfText(label, page.facts[i]!))
      if (isOrphan) relabel(labels, i, anyName(page.facts[i]!) ?? kindOfList(below), 'orphan-subhead')
    } else if (page.facts[i]!.shape.words > 3 || LIST_KINDS.has(label.kind)) below = skippable(label) ? below : label
  }
}

const isHeadingOfText = ({ probability }: Label, { block, phrases, proseBefore, sinceHeadline }: BlockFacts): boolean =>
  block.dom !== undefined &&
  proseBefore > 0 &&
  sinceHeadline >= 0 &&
  isHeading(block.dom.tag) &&
  probability >= HEADING_PROBABILITY &&
  phrases.length === 0

function kindOfList(below: Label | undefined): BlockKind {
  return below && below.kind !== 'other-chrome' ? below.kind : 'related'
}

/** Kinds that stand between a subhead and its paragraph without parting them. */
function skippable(label: Label): boolean {
  return [
    'caption',
    'photo-credit',
    'ad-label',
    'share',
    'player',
    'embed',
    'a11y',
    'timestamp',
    'byline',
    'pull-quote',
  ].includes(label.kind)
}

/**
 * Rules that rest on the scorer, the place or a word alone, and say nothing certain about a site; nor do those that pass a
 * name on, which is certain where it came from.
 */
const UNCERTAIN = /^(?:scorer|orphan-subhead|links|weak-phrase|line-hint|standfirst|under-|above-|between-|heads-)/
/** Share of the words that the scorer may have been wrong about. */
const DOUBTED_SHARE_MAX = 0.4

/** A text without one certain mark of a site is an article already: what the scorer alone took is given back. */
export function alreadyClean(labels: Label[], page: Measured): void {
  if (page.tree || labels.some((label) => !isText(label) && !UNCERTAIN.test(label.rule))) return
  const doubted = page.facts.reduce((words, { shape }, i) => words + (isText(labels[i]!) ? 0 : shape.words), 0)
  if (doubted > DOUBTED_SHARE_MAX * page.totalWords) return
  for (const [i, label] of labels.entries())
    if (!isText(label)) relabel(labels, i, isSubhead(page.facts[i]!) ? 'subhead' : 'body', 'no-chrome')
}
