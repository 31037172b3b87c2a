// The second look at labels: neighbours and runs. Every step sees all labels and may relabel; the order matters.

import type { BlockKind } from '../types.ts'
import { isSubhead, type Label, SITE_REPEAT } from './label.ts'
import { type BlockFacts, HEADLINE_LIKENESS_MIN, type Measured } from './measure.ts'
import { looksLikeName } from './metadata/names.ts'
import { untied } from './raw-block.ts'
import { likeness } from './title-match.ts'

/** One step of settling, named in the ledger by its rule. */
type Step = (labels: Label[], page: Measured) => void

const STEPS: readonly Step[] = [
  shareBars,
  repeatedCaptions,
  captionsAboveCredits,
  teaserLists,
  keyPoints,
  liveStamps,
  headlineBeforeReadMore,
  standfirstUnderHeadline,
  namesUnderHeadline,
  headingsLeadTheirLists,
  doubtedParagraphs,
  orphanSubheads,
  outletAboveAppeal,
  alreadyClean,
  namesByPosition,
  separators,
]

/** Settles labels in place and returns them. */
export function settle(labels: Label[], page: Measured): Label[] {
  for (const step of STEPS) step(labels, page)
  return labels
}

const isText = (label: Label | undefined): boolean => label?.kind === 'body' || label?.kind === 'subhead'

function relabel(labels: Label[], index: number, kind: BlockKind, rule: string): void {
  const { probability } = labels[index]!
  labels[index] = { kind, rule, confidence: 0.8, probability }
}

/** Words of one button. */
const BUTTON_WORDS_MAX = 4

/** Short lines around a share button are the other buttons: "Share", "Facebook", "X", "Email". */
function shareBars(labels: Label[], page: Measured): void {
  const isButton = (i: number): boolean => {
    const { shape, block, titleLikeness, timestamp } = page.facts[i]!
    if (shape.words > BUTTON_WORDS_MAX || shape.endsTerminal || shape.endsColon || timestamp) return false
    return titleLikeness < HEADLINE_LIKENESS_MIN && (block.dom === undefined || !/^h[1-4]$/.test(block.dom.tag))
  }
  const spread = (from: number, step: 1 | -1): void => {
    for (let i = from + step; i >= 0 && i < labels.length && isButton(i); i += step) {
      const label = labels[i]!
      if (label.kind === 'share') continue
      const named = page.facts[i]!.phrases.some(({ kind }) => kind === 'share')
      const doubtful = isText(label) ? page.facts[i]!.shape.words <= 2 : isWeak(label) || label.kind === 'newsletter'
      if (!named && !doubtful) return
      relabel(labels, i, 'share', 'share-bar')
    }
  }
  for (const [i, label] of labels.entries()) {
    if (label.kind !== 'share' || label.confidence < 0.7 || !isButton(i)) continue
    spread(i, 1)
    spread(i, -1)
  }
}

/** A short line printed twice in a row is a caption and its alternative text. */
function repeatedCaptions(labels: Label[], page: Measured): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const [one, two] = [page.facts[i]!, page.facts[i + 1]!]
    if (untied(one.block.text) !== untied(two.block.text) || one.shape.words < 4 || one.shape.words > 60) continue
    if (!open(labels[i]!) || !open(labels[i + 1]!) || (two.block.dom && one.linkShare > 0.5)) continue
    relabel(labels, i, 'caption', 'printed-twice')
    relabel(labels, i + 1, 'caption', 'printed-twice')
  }
}

/** Not yet named by a sure rule. */
function open(label: Label): boolean {
  return isText(label) || label.rule === 'scorer' || (label.confidence < 0.9 && label.rule !== 'share-bar')
}

/** What stands right above a photo credit, and does not read like a paragraph, is the caption. */
function captionsAboveCredits(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const credited = label.kind === 'caption' && label.rule === 'credit-line'
    if (credited && isImageName(labels[i - 1], page.facts[i - 1], page.facts[i]!))
      relabel(labels, i - 1, 'caption', 'above-caption')
    if (label.kind !== 'photo-credit') continue
    for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
      const fact = page.facts[at]!
      const glued = at < i - 1 && (page.facts[at + 1]!.block.layout?.blanksBefore ?? 1) === 0
      const first = at === i - 1
      if (labels[at]!.kind === 'caption') continue
      // In HTML captions stand in elements of their own, and what the scorer keeps is no caption.
      if (fact.block.dom && isText(labels[at])) break
      if (!open(labels[at]!) || fact.shape.words > 60) break
      if (!(first && !isParagraph(fact)) && !glued) break
      relabel(labels, at, 'caption', 'above-credit')
    }
  }
}

/** Words of a picture's name or alternative text. */
const IMAGE_NAME_WORDS_MAX = 6

/** A few words glued on top of a caption are the picture's name. */
function isImageName(label: Label | undefined, fact: BlockFacts | undefined, caption: BlockFacts): boolean {
  if (!label || !fact || !open(label) || fact.timestamp) return false
  return (
    fact.shape.words <= IMAGE_NAME_WORDS_MAX && !fact.shape.endsTerminal && caption.block.layout?.blanksBefore === 0
  )
}

function isParagraph(fact: BlockFacts): boolean {
  return fact.shape.words > 12 && fact.shape.endsTerminal && fact.repeats === 1
}

/** "Cut-off headl ..", the full headline, an age: a list of other stories. */
function teaserLists(labels: Label[], page: Measured): void {
  const ages = page.facts.map((fact) => fact.relativeAge)
  for (const [i, age] of ages.entries()) {
    if (!age) continue
    for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
      const fact = page.facts[at]!
      if (ages[at] || fact.shape.words > 30 || (fact.shape.endsTerminal && fact.shape.words > 20)) break
      if (!open(labels[at]!)) break
      if (at === i - 1 || truncationOf(fact, page.facts[at + 1]!)) relabel(labels, at, 'related', 'teaser-list')
      else break
    }
  }
}

function truncationOf(short: BlockFacts, full: BlockFacts): boolean {
  const cut = short.block.text.replace(/[\s.…]+$/u, '')
  return full.block.text.startsWith(cut) || likeness(cut, full.block.text) > 0.8
}

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
/** Blocks that a standfirst may be broken into. */
const STANDFIRST_BLOCKS_MAX = 2

/** What stands between the headline and the byline, date or picture is the standfirst. */
function standfirstUnderHeadline(labels: Label[], page: Measured): void {
  let top = labels.findIndex(({ kind }) => kind === 'headline')
  if (top < 0 || page.facts[top]!.proseBefore > page.totalProse / 3) return
  while (labels[top + 1]?.kind === 'headline') top++
  let end = top + 1
  while (end < labels.length && end - top <= STANDFIRST_BLOCKS_MAX && couldBeStandfirst(labels[end]!, page.facts[end]!))
    end++
  const next = labels[end]
  if (end === top + 1 || !next || !labels.slice(end).some(isText)) return
  // A line that the scorer took, in front of the text, needs no byline under it.
  const rejected = labels.slice(top + 1, end).every((label) => !isText(label))
  if (!UNDER_STANDFIRST.has(next.kind) && !(rejected && isText(next))) return
  for (let i = top + 1; i < end; i++) relabel(labels, i, 'standfirst', 'under-headline')
}

function couldBeStandfirst(label: Label, { shape, linkShare, timestamp, phrases }: BlockFacts): boolean {
  if (!open(label) || label.kind === 'caption' || timestamp || linkShare > 0.5 || shape.endsColon) return false
  if (phrases.some(({ at, weight }) => at !== 'inside' && weight >= 0.5)) return false
  return shape.words >= STANDFIRST_WORDS_MIN && shape.words <= STANDFIRST_WORDS_MAX
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
function namesUnderHeadline(labels: Label[], page: Measured): void {
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
function keyPoints(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const { shape, proseBefore } = page.facts[i]!
    const above = proseBefore <= page.totalProse * POINTS_SHARE
    if (label.kind !== 'key-points' || shape.words > HEADING_WORDS_MAX || !above) continue
    for (let at = i + 1; at < Math.min(labels.length, i + 1 + POINTS_MAX); at++) {
      const { block } = page.facts[at]!
      const item = block.dom ? block.dom.tag === 'li' : block.layout!.bullet || block.layout!.blanksBefore === 0
      if (!item || !open(labels[at]!)) break
      relabel(labels, at, 'key-points', 'under-key-points')
    }
  }
}

/** Timestamps between paragraphs that make a page a live blog. */
const LIVE_STAMPS_MIN = 3

/** Times of day that stand between paragraphs again and again are those of posts. */
function liveStamps(labels: Label[], page: Measured): void {
  const first = labels.findIndex(isText)
  const last = labels.findLastIndex(isText)
  const stamps = labels.flatMap(({ kind }, i) => {
    const within = i >= first - 1 && i < last && isText(labels[i + 1] ?? labels[i])
    return kind === 'timestamp' && within && /\d{1,2}[.:h]\d{2}/.test(page.facts[i]!.block.text) ? [i] : []
  })
  if (first < 0 || stamps.length < LIVE_STAMPS_MIN) return
  for (const i of stamps) relabel(labels, i, 'live-stamp', 'between-posts')
}

/** A lone headline between the last paragraph and a "Read more:" label belongs to the label. */
function headlineBeforeReadMore(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    if (label.kind !== 'related' && label.kind !== 'read-more') continue
    const fact = page.facts[i]!
    if (fact.shape.words > 5 || fact.linkShare > 0.5) continue
    if (label.kind === 'read-more' && fact.shape.endsColon) relabel(labels, i, 'related', 'read-more-label')
    const above = page.facts[i - 1]
    if (!above || !fact.shape.endsColon || !open(labels[i - 1]!)) continue
    if (above.shape.endsTerminal || above.shape.endsColon || above.shape.words < 4 || above.shape.words > 30) continue
    if (isText(labels[i + 1])) continue
    relabel(labels, i - 1, 'related', 'headline-before-label')
  }
}

/** Kinds whose heading opens a list of their kind. */
const LIST_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'related',
  'most-read',
  'next-story',
  'comments',
  'tag-list',
  'consent',
  'newsletter',
  'share',
  'poll',
  'author-bio',
  'press-boilerplate',
  'nav',
  'feedback',
  'adblock',
  'donation',
])

/** What follows a heading of chrome, looks like an item of its list and has no better name, is of its kind. */
function headingsLeadTheirLists(labels: Label[], page: Measured): void {
  let current: BlockKind | undefined
  let items = 0
  for (const [i, label] of labels.entries()) {
    const fact = page.facts[i]!
    if (isText(label)) current = undefined
    else if (current && isWeak(label)) {
      const kind = fact.proseBefore === 0 && fact.sinceHeadline < 0 && current === 'related' ? 'nav' : current
      if (isItem(current, fact, items++)) relabel(labels, i, kind, `under-${current}`)
      else current = undefined
    } else if (LIST_KINDS.has(label.kind) && fact.shape.words <= HEADING_WORDS_MAX && !fact.relativeAge) {
      if (label.kind !== current) items = 0
      // A label with its headline on the same line is complete.
      current = label.rule === 'led-story' ? undefined : label.kind
    } else if (label.kind !== current && label.rule !== 'relative-age') current = undefined
  }
}

const HEADING_WORDS_MAX = 8
/** Words of one label of a bar or menu, of a line of topics, of a teaser that is a sentence. */
const BAR_WORDS_MAX = 4
const TOPICS_WORDS_MAX = 30
const SENTENCE_WORDS_MIN = 10
/** Blocks under the heading of a prompt: pitch, promise, field, button. */
const PROMPT_BLOCKS_MAX = 4

/** Lists of headlines end at a paragraph, bars at anything longer than a label, prompts after a few blocks. */
function isItem(kind: BlockKind, { shape, linkShare }: BlockFacts, items: number): boolean {
  switch (kind) {
    case 'share':
      return false
    case 'nav':
      return shape.words <= BAR_WORDS_MAX
    case 'tag-list':
      return shape.words <= TOPICS_WORDS_MAX && !shape.endsTerminal
    case 'related':
    case 'most-read':
    case 'next-story':
      return linkShare > 0.5 || !(shape.endsTerminal && shape.words >= SENTENCE_WORDS_MIN)
    case 'comments':
      return true
    default:
      return (
        items < PROMPT_BLOCKS_MAX && (shape.words <= BUTTON_WORDS_MAX - 1 || shape.terminals > 0 || shape.commas > 0)
      )
  }
}

function isWeak(label: Label): boolean {
  return /^(?:scorer|links|weak-phrase|under-)/.test(label.rule)
}

/** Probability from which a rejected paragraph is given back: among paragraphs, right under one, and a little below one. */
const BETWEEN_PROBABILITY = 0.05
const UNDER_PROBABILITY = 0.1
const BELOW_PROBABILITY = 0.18
const SUBHEAD_PROBABILITY = 0.12
const PARAGRAPH_WORDS_MIN = 6

/** The scorer's doubt of a paragraph is overruled by the paragraphs around it, where nothing else speaks against it. */
function doubtedParagraphs(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    if (!isDoubted(label) || !readsLikeParagraph(page.facts[i]!)) continue
    const above = neighbour(labels, page, i, -1, GAP_BLOCKS)
    if (!above) continue
    const least =
      above.gap > 0 ? BELOW_PROBABILITY : neighbour(labels, page, i, 1, 0) ? BETWEEN_PROBABILITY : UNDER_PROBABILITY
    if (label.probability >= least && sameColumn(page.facts[i]!, page.facts[above.at]!))
      relabel(labels, i, 'body', 'among-paragraphs')
  }
  for (const [i, label] of labels.entries()) {
    const next = labels[i + 1]?.kind === 'body' && readsLikeParagraph(page.facts[i + 1]!)
    if (!isDoubted(label) || !next || label.probability < SUBHEAD_PROBABILITY || !isSubhead(page.facts[i]!)) continue
    if (page.facts[i]!.phrases.length === 0 && page.facts[i]!.linkShare < 0.3 && neighbour(labels, page, i, -1, 1))
      relabel(labels, i, 'subhead', 'among-paragraphs')
  }
}

const isDoubted = (label: Label): boolean => !isText(label) && /^(?:scorer|under-)/.test(label.rule)

function readsLikeParagraph({ shape, linkShare, phrases, appeal, repeats }: BlockFacts): boolean {
  if (!shape.endsTerminal || shape.words < PARAGRAPH_WORDS_MIN || linkShare > 0.3 || appeal || repeats > 1) return false
  return !phrases.some(({ weight }) => weight >= 0.4)
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

/** The nearest block of text on one side, and how many short blocks lie between. */
function neighbour(
  labels: readonly Label[],
  page: Measured,
  from: number,
  step: 1 | -1,
  gapMax: number,
): { at: number; gap: number } | undefined {
  let gap = 0
  for (let at = from + step; labels[at]; at += step) {
    const label = labels[at]!
    if (isText(label)) return { at, gap }
    if (PARTS_NOTHING.has(label.kind)) continue
    const link = label.rule === 'led-story' || isDoubted(label)
    if (!link || page.facts[at]!.shape.words > GAP_WORDS_MAX || ++gap > gapMax) return undefined
  }
  return undefined
}

/** In HTML a paragraph of the text stands in the same kind of element as the block before it. */
function sameColumn(fact: BlockFacts, other: BlockFacts): boolean {
  return fact.block.dom === undefined || other.block.dom?.tag === fact.block.dom.tag
}

/** A subhead with no paragraph under it heads what follows instead. */
function orphanSubheads(labels: Label[], page: Measured): void {
  let below: Label | undefined
  for (let i = labels.length - 1; i >= 0; i--) {
    const label = labels[i]!
    if (label.kind === 'body') below = label
    else if (label.kind === 'subhead') {
      if (below?.kind !== 'body')
        relabel(labels, i, below && below.kind !== 'other-chrome' ? below.kind : 'related', 'orphan-subhead')
    } else if (page.facts[i]!.shape.words > 3 || LIST_KINDS.has(label.kind)) below = skippable(label) ? below : label
  }
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

/** The outlet's name above its own appeal opens the appeal. */
function outletAboveAppeal(labels: Label[], page: Measured): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const next = labels[i + 1]!.kind
    if (next !== 'adblock' && next !== 'donation') continue
    if (page.facts[i]!.shape.words <= 5 && isWeak(labels[i]!) && !page.facts[i]!.shape.endsTerminal)
      relabel(labels, i, next, `above-${next}`)
  }
}

/** Rules that rest on the scorer or on the place alone, and say nothing certain about a site. */
const UNCERTAIN = /^(?:scorer|orphan-subhead|links|weak-phrase|standfirst|under-headline)/
/** Share of the words that the scorer may have been wrong about. */
const DOUBTED_SHARE_MAX = 0.4

/** A text without one certain mark of a site is an article already: what the scorer alone took is given back. */
function alreadyClean(labels: Label[], page: Measured): void {
  if (page.tree || labels.some((label) => !isText(label) && !UNCERTAIN.test(label.rule))) return
  const doubted = page.facts.reduce((words, { shape }, i) => words + (isText(labels[i]!) ? 0 : shape.words), 0)
  if (doubted > DOUBTED_SHARE_MAX * page.totalWords) return
  for (const [i, label] of labels.entries())
    if (!isText(label)) relabel(labels, i, isSubhead(page.facts[i]!) ? 'subhead' : 'body', 'no-chrome')
}

/** What is still unnamed is named by where it stands. */
function namesByPosition(labels: Label[], page: Measured): void {
  const first = labels.findIndex(isText)
  const last = labels.findLastIndex(isText)
  const legal = labels.findLastIndex((label) => label.kind === 'legal')
  for (const [i, label] of labels.entries()) {
    if (label.kind !== 'other-chrome' || label.rule === SITE_REPEAT) continue
    const { shape } = page.facts[i]!
    const teaser = shape.words >= TEASER_WORDS_MIN && shape.words <= TEASER_WORDS_MAX && !shape.endsTerminal
    if (first < 0 || i < first) relabelWeakly(labels, i, aboveText(labels, i, shape.words), 'above-the-text')
    else if (i > last && i <= legal + 1 && legal > last && i >= legal - 1)
      relabelWeakly(labels, i, 'legal', 'beside-legal')
    else if (i > last) relabelWeakly(labels, i, teaser ? 'related' : 'footer', 'below-the-text')
  }
}

/** Words of a teaser: fewer make a label, more a notice. */
const TEASER_WORDS_MIN = 4
const TEASER_WORDS_MAX = 24

/** A topic word alone on the headline's head is the kicker, unless it closes a menu. */
function aboveText(labels: readonly Label[], i: number, words: number): BlockKind {
  const headed = labels[i + 1]?.kind === 'headline'
  if (headed && words <= 3 && words > 0 && labels[i - 1]?.kind !== 'nav' && i > 0) return 'kicker'
  return words <= 6 ? 'nav' : 'other-chrome'
}

/** A bar or dot between two pieces of chrome belongs to the one before it. */
function separators(labels: Label[], page: Measured): void {
  for (const [i, label] of labels.entries()) {
    const before = labels[i - 1]
    const letterless = !/[\p{L}\p{N}]/u.test(page.facts[i]!.block.text)
    if (letterless && before && !isText(label) && !isText(before)) relabelWeakly(labels, i, before.kind, 'separator')
  }
}

function relabelWeakly(labels: Label[], index: number, kind: BlockKind, rule: string): void {
  // The scorer's reasons stay: the place gives the block no more than its name.
  labels[index] = { ...labels[index]!, kind, rule, confidence: 0.5 }
}
