// Names for what has none yet, by where it stands.

import type { BlockKind } from '../../types.ts'
import { type Label, SITE_REPEAT } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { looksLikeName } from '../metadata/names.ts'
import { isHeading } from '../raw-block.ts'
import { near, type Sight } from '../rules/sight.ts'
import { isText, isWeak, relabelWeakly } from './relabel.ts'

/** What is still unnamed is named by where it stands. */
export function namesByPosition(labels: Label[], page: Measured): void {
  const first = labels.findIndex(isText)
  const last = labels.findLastIndex(isText)
  const legal = labels.findLastIndex((label) => label.kind === 'legal')
  const lastList = labels.findLastIndex((label) => LISTS.has(label.kind))
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label.kind !== 'other-chrome' || label.rule === SITE_REPEAT) continue
    const { shape } = page.facts[i]!
    const teaser = shape.words >= TEASER_WORDS_MIN && shape.words <= TEASER_WORDS_MAX && !shape.endsTerminal
    if (first < 0 || i < first) relabelWeakly(labels, i, aboveText(labels, page, i), 'above-the-text')
    else if (i > last && i <= legal + 1 && legal > last && i >= legal - 1)
      relabelWeakly(labels, i, 'legal', 'beside-legal')
    else if (i > last)
      relabelWeakly(
        labels,
        i,
        linksBelow(labels, page, i, lastList) ?? (teaser ? 'related' : 'footer'),
        'below-the-text',
      )
  }
}

/** Lists that stand between the text and the footer, and what may stand between a text and its topics. */
const LISTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'related',
  'most-read',
  'next-story',
  'comments',
  'newsletter',
])
const ABOVE_TOPICS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'body',
  'subhead',
  'credit',
  'byline',
  'timestamp',
  'desk-line',
  'author-bio',
  'share',
  'ad-label',
  'tag-list',
  'press-boilerplate',
  'photo-credit',
  'caption',
])

/** Links below the text: topics stand right under it or above other lists, labels behind all lists are the footer's. */
function linksBelow(labels: readonly Label[], { facts }: Measured, i: number, lastList: number): BlockKind | undefined {
  const { block, linkShare, shape } = facts[i]!
  if (!block.dom || shape.words === 0) return undefined
  const isLinked = linkShare > LINKED_SHARE
  if (!isLinked) return isHeading(block.dom.tag) && isLinkedBlock(facts[i + 1]) ? 'related' : undefined
  if (labels[i - 1]!.kind === 'related' && labels[i - 1]!.rule === 'below-the-text') return 'related'
  if (shape.words > TOPIC_WORDS_MAX * Math.max(1, block.dom.links)) return undefined
  if (!ABOVE_TOPICS.has(labels[i - 1]!.kind) && i > lastList) return 'footer'
  const isAlone = block.dom.links < 2 && labels[i - 1]!.kind !== 'tag-list' && !isLinkedBlock(facts[i + 1])
  return isAlone || shape.digitShare > 0 ? 'nav' : 'tag-list'
}

const isLinkedBlock = (fact: BlockFacts | undefined): boolean => fact !== undefined && fact.linkShare > LINKED_SHARE

/** Share of a line's characters that links take, and words of a link to a topic. */
const LINKED_SHARE = 0.5
const TOPIC_WORDS_MAX = 3

/** Words of a teaser: fewer make a label, more a notice. */
const TEASER_WORDS_MIN = 4
const TEASER_WORDS_MAX = 24

/** A topic word alone on the headline's head is the kicker, unless it closes a menu. */
function aboveText(labels: readonly Label[], page: Measured, i: number): BlockKind {
  const { words } = page.facts[i]!.shape
  const own = page.tree && underHeadline(labels, page, i)
  if (own) return own
  const headed = labels[i + 1]?.kind === 'headline'
  if (headed && words <= 3 && words > 0 && labels[i - 1]?.kind !== 'nav' && i > 0)
    return isNamedElsewhere(labels, page, i) || isTitled(page.facts[i]!) ? 'masthead' : 'kicker'
  return words <= 6 ? 'nav' : 'other-chrome'
}

/** Words of a sentence that sums up, and of a person's name; share of small words in the first. */
const SUMMARY_WORDS_MIN = 8
const SUMMARY_LOWER_MIN = 0.5
const NAME_WORDS_MAX = 4

/** Between headline and text of HTML: a picture's caption by its element, the author's name, a sentence that sums up. */
function underHeadline(labels: readonly Label[], page: Measured, i: number): BlockKind | undefined {
  const fact = page.facts[i]!
  const { shape, linkShare, timestamp, relativeAge, block, sinceHeadline } = fact
  if (sinceHeadline <= 0 || timestamp || relativeAge) return undefined
  if (shape.words >= 3 && linkShare < LINKED_SHARE && isOfPicture({ fact, page })) return 'caption'
  if (!HEAD_KINDS.has(labels[i - 1]!.kind)) return undefined
  const isFirst = (kind: BlockKind): boolean => !labels.some((label) => label.kind === kind)
  if (shape.words >= 2 && shape.words <= NAME_WORDS_MAX && looksLikeName(block.text))
    return isFirst('byline') ? 'byline' : undefined
  const sums = shape.words >= SUMMARY_WORDS_MIN && shape.lowerWordShare >= SUMMARY_LOWER_MIN && linkShare === 0
  return sums && isFirst('standfirst') ? 'standfirst' : undefined
}

/** Kinds that author and summary stand under. */
const HEAD_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'byline',
  'timestamp',
  'kicker',
])

const isOfPicture = (place: Pick<Sight, 'fact' | 'page'>): boolean => near(place, 'image') || near(place, 'caption')

/** Kinds whose prompts run over several lines. */
const PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'feedback',
  'donation',
  'newsletter',
  'subscription',
  'consent',
  'adblock',
  'legal',
  'comments',
  'app-promo',
])

/** A line without a name between two lines of one prompt is the prompt's. */
export function sandwiched(labels: Label[]): void {
  for (let i = 1; i + 1 < labels.length; i++) {
    const { kind } = labels[i - 1]!
    if (!PROMPTS.has(kind) || labels[i + 1]!.kind !== kind || isText(labels[i]!) || !isWeak(labels[i]!)) continue
    if (labels[i]!.rule === 'weak-phrase') continue
    relabelWeakly(labels, i, kind, `between-${kind}`)
  }
}

/** Kinds that a section of a menu may be taken for. */
const SECTION_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'related',
  'widget',
  'kicker',
  'comments',
  'masthead',
])
const BETWEEN_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'ad-label',
  'player',
  'footer',
  'subscription',
  'feedback',
])
const SECTION_WORDS_MAX = 3

/** Above the headline, or above all prose where none was found; a notice on top of the page is prose too. */
const standsAbove = ({ proseBefore, sinceHeadline }: BlockFacts): boolean => proseBefore === 0 || sinceHeadline < 0

/** A section's name beside other sections, above the headline, is of the menu: "Opinion", "Weather". */
export function menus(labels: Label[], page: Measured): void {
  const isMenu = (i: number): boolean => i >= 0 && labels[i]?.kind === 'nav'
  const sweep = (i: number): void => {
    const fact = page.facts[i]!
    if (!standsAbove(fact) || fact.shape.words > SECTION_WORDS_MAX) return
    if (labels[i]!.kind === 'subscription' && isMenu(i - 1) && fact.shape.words <= 2)
      relabelWeakly(labels, i, 'nav', 'beside-nav')
    if (!SECTION_KINDS.has(labels[i]!.kind)) return
    if (isMenu(i - 1) || isMenu(i + 1)) relabelWeakly(labels, i, 'nav', 'beside-nav')
  }
  // What may also stand alone there, an advertisement's label or an offer, must have the menu on both sides.
  const between = (i: number): void => {
    const fact = page.facts[i]!
    if (!standsAbove(fact) || fact.shape.words > SECTION_WORDS_MAX || !BETWEEN_KINDS.has(labels[i]!.kind)) return
    if (isMenu(i - 1) && isMenu(i + 1)) relabelWeakly(labels, i, 'nav', 'beside-nav')
  }
  for (let i = 0; i < labels.length; i++) sweep(i)
  for (let i = labels.length - 1; i >= 0; i--) sweep(i)
  for (let i = 0; i < labels.length; i++) between(i)
}

/** A section's name alone on top of the headline, with no menu around it, is the kicker. */
export function loneSection(labels: Label[], page: Measured): void {
  const [first, second] = labels
  if (first?.kind !== 'nav' || first.rule !== 'label' || second?.kind !== 'headline') return
  const { block, shape } = page.facts[0]!
  if (shape.words <= 2 && !page.facts[1]!.block.layout?.glued && (block.layout?.blanksBefore ?? 0) === 0)
    relabelWeakly(labels, 0, 'kicker', 'above-headline')
}

/** "Advertising" among imprint and terms leads to the price list; it is no advertisement. */
export function footerLinks(labels: Label[], page: Measured): void {
  const last = labels.findLastIndex(isText)
  const isFooter = (label: Label | undefined): boolean => label?.kind === 'footer' || label?.kind === 'legal'
  for (let i = last + 1; i < labels.length; i++) {
    if (labels[i]!.kind !== 'ad-label' || page.facts[i]!.shape.words > 4) continue
    if (isFooter(labels[i - 1]) || isFooter(labels[i + 1])) relabelWeakly(labels, i, 'footer', 'beside-footer')
  }
}

/** A bar or dot between two pieces of chrome belongs to the one before it. */
export function separators(labels: Label[], page: Measured): void {
  for (let i = 1; i < labels.length; i++) {
    if (isText(labels[i]) || isText(labels[i - 1])) continue
    if (!/[\p{L}\p{N}]/u.test(page.facts[i]!.block.text)) relabelWeakly(labels, i, labels[i - 1]!.kind, 'separator')
  }
}

/** The outlet's name stands again in its notices: "© Harbour Post". */
function isNamedElsewhere(labels: readonly Label[], { facts }: Measured, i: number): boolean {
  const name = facts[i]!.block.text
  const isNotice = (at: number): boolean => NOTICES.has(labels[at]!.kind) || /[©℗]|\(c\)/iu.test(facts[at]!.block.text)
  return (
    name.length > 4 &&
    facts.some(({ block }, at) => at !== i && block.text.length < 400 && isNotice(at) && block.text.includes(name))
  )
}

const NOTICES: ReadonlySet<BlockKind> = new Set<BlockKind>(['legal', 'footer', 'consent', 'masthead', 'newsletter'])

/** "Harbour Post": several words, each with a capital, are a name; a topic is written like a sentence. */
function isTitled({ shape }: BlockFacts): boolean {
  return shape.words >= 2 && shape.lowerWordShare === 0 && shape.upperShare < 0.5
}
