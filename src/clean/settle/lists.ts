// Lists under a heading: related stories, topics, comments, prompts; teasers with their ages.

import type { BlockKind } from '../../types.ts'
import { PITCH } from '../appeal.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { isHeading, untied } from '../raw-block.ts'
import { likeness } from '../title-match.ts'
import { BUTTON_WORDS_MAX } from './bars.ts'
import { boxHeadedBy, endOfBox } from './box-spans.ts'
import { outletNames } from './names.ts'
import { isText, isWeak, open, relabel, SPOKEN_KINDS, speaksToReader } from './relabel.ts'

/** "Cut-off headl ..", the full headline, an age: a list of other stories. */
export function teaserLists(labels: Label[], page: Measured): void {
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
  const cut = short.block.text.replace(/[\s.…]{1,99}$/u, '')
  return full.block.text.startsWith(cut) || likeness(cut, full.block.text) > 0.8
}

/** A lone headline between the last paragraph and a "Read more:" label belongs to the label. */
export function headlineBeforeReadMore(labels: Label[], page: Measured): void {
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
export const LIST_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
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

/** Lists whose items are links, and the share of an item that its link covers: so much of a paragraph is never linked. */
const STORY_LISTS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'most-read', 'next-story'])
const LINK_SHARE = 0.9

/** Share of the prose above a list below the text, and the probability from which its line is text all the same. */
const BELOW_SHARE = 0.9
const STORY_PROBABILITY_MAX = 0.62

/**
 * A linked line; in plain text any line that is no sentence, right under a label that says nothing by itself ("Read also"),
 * or below the article, if the scorer is not sure of it.
 */
function isDoubtfulStory(
  { linkShare, block, prose, shape, proseBefore }: BlockFacts,
  label: Label,
  page: Measured,
  isLed: boolean,
): boolean {
  if (block.dom) return linkShare > LINK_SHARE
  if (prose || shape.endsTerminal) return false
  return isLed || (label.probability < STORY_PROBABILITY_MAX && proseBefore >= BELOW_SHARE * page.totalProse)
}

/** A sure label of few words, with no headline on its line: what it leads to must be the next line. */
function isBareLabel({ shape }: BlockFacts, { kind, rule, confidence }: Label): boolean {
  return kind === 'related' && rule === 'phrase' && confidence >= BARE_LABEL_MIN && shape.words <= BARE_LABEL_WORDS_MAX
}

const BARE_LABEL_MIN = 0.9
const BARE_LABEL_WORDS_MAX = 4

/** What follows a heading of chrome, looks like an item of its list and has no better name, is of its kind. */
export function headingsLeadTheirLists(labels: Label[], page: Measured): void {
  let current: BlockKind | undefined
  let items = 0
  let end = labels.length
  let headed = false
  for (const [i, label] of labels.entries()) {
    const fact = page.facts[i]!
    if (i >= end || (current && !headed && opensBox(fact))) current = undefined
    const link =
      current !== undefined &&
      STORY_LISTS.has(current) &&
      label.rule === 'scorer' &&
      isDoubtfulStory(fact, label, page, items === 0 && isBareLabel(page.facts[i - 1]!, labels[i - 1]!))
    if (isText(label) && !link) current = undefined
    else if (current && (isWeak(label) || link)) {
      const kind = fact.proseBefore === 0 && fact.sinceHeadline < 0 && current === 'related' ? 'nav' : current
      if (isItem(current, fact, items++)) relabel(labels, i, kind, `under-${current}`)
      else current = undefined
    } else if (
      LIST_KINDS.has(label.kind) &&
      fact.shape.words <= HEADING_WORDS_MAX &&
      !fact.relativeAge &&
      !isPitch(fact)
    ) {
      if (label.kind !== current) items = 0
      // A label with its headline on the same line is complete.
      current = label.rule === 'led-story' || isComplete(fact, label) ? undefined : label.kind
      end = current === undefined ? labels.length : endOfList(page, i)
      headed = fact.block.dom === undefined || isHeading(fact.block.dom.tag)
    } else if (label.kind !== current && label.rule !== 'relative-age') current = undefined
  }
}

/** Below a label that is no heading, a heading that leads nowhere opens something else. */
const opensBox = ({ block, linkShare }: BlockFacts): boolean => isHeading(block.dom!.tag) && linkShare < 0.5

/** Blocks of the box that a list ends with; what holds more is the page. */
const LIST_BLOCKS_MAX = 200

/** Where the list under a heading ends at the latest: at the end of the box that the heading heads. */
function endOfList(page: Measured, heading: number): number {
  const { facts, tree } = page
  const box = tree && isHeading(facts[heading]!.block.dom!.tag) ? boxHeadedBy(page, heading) : undefined
  if (!box || tree!.containers.blocks[box.index]! > LIST_BLOCKS_MAX) return facts.length
  return endOfBox(facts, heading, box)
}

/** What its own form has named brings nothing after it. */
const isComplete = ({ shape }: BlockFacts, { rule }: Label): boolean =>
  rule === 'comment-thread' || (rule === 'numbered' && shape.startsDigit)

/** A promise without a request is too little to name what follows. */
const isPitch = ({ appeal, phrases }: BlockFacts): boolean => appeal?.confidence === PITCH && phrases.length === 0

export const HEADING_WORDS_MAX = 8
/** Words of one label of a bar or menu, of a line of topics, of a teaser that is a sentence. */
const BAR_WORDS_MAX = 4
const TOPICS_WORDS_MAX = 30
const SENTENCE_WORDS_MIN = 10
/** Blocks under the heading of a prompt: pitch, promise, field, button. */
const PROMPT_BLOCKS_MAX = 4

/** Lists of headlines end at a paragraph, bars at anything longer than a label, prompts after a few blocks. */
function isItem(kind: BlockKind, { shape, linkShare, block, prose }: BlockFacts, items: number): boolean {
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
      return linkShare > 0.5 || !(shape.hasAddress || (shape.endsTerminal && shape.words >= SENTENCE_WORDS_MIN))
    case 'consent':
    case 'legal':
      return items < PROMPT_BLOCKS_MAX && shape.terminals > 0
    case 'comments':
      return true
    default:
      if (/^[©℗]/u.test(block.text)) return false
      if (SPOKEN_KINDS.has(kind) && prose && !speaksToReader(block.text)) return false
      return (
        items < PROMPT_BLOCKS_MAX && (shape.words <= BUTTON_WORDS_MAX - 1 || shape.terminals > 0 || shape.commas > 0)
      )
  }
}

/** Appeals and letters that the outlet's or the letter's name may stand above. */
const NAMED_PROMPTS: ReadonlySet<BlockKind> = new Set<BlockKind>(['adblock', 'donation', 'newsletter', 'subscription'])

/** Words of an outlet's or a letter's name. */
const NAME_WORDS_MAX = 5

/** The outlet's name above its own appeal opens the appeal. */
export function outletAboveAppeal(labels: Label[], page: Measured): void {
  const outlets = outletNames(labels, page)
  for (let i = 0; i + 1 < labels.length; i++) {
    const next = labels[i + 1]!.kind
    if (!NAMED_PROMPTS.has(next)) continue
    const name = untied(page.facts[i]!.block.text).toLowerCase()
    const outlet = i > 0 && outlets.some((own) => name.startsWith(own))
    if (outlet && isWeak(labels[i]!) && page.facts[i]!.shape.words <= NAME_WORDS_MAX) {
      relabel(labels, i, next, `above-${next}`)
      continue
    }
    if (/^under-(?:related|most-read|next-story|donation|subscription|app-promo)/.test(labels[i]!.rule)) continue
    // Below other short lines the name is the last of their list.
    if (i > 0 && isWeak(labels[i - 1]!) && page.facts[i - 1]!.shape.words <= NAME_WORDS_MAX) continue
    if (page.facts[i]!.shape.words <= NAME_WORDS_MAX && isWeak(labels[i]!) && !page.facts[i]!.shape.endsTerminal)
      relabel(labels, i, next, `above-${next}`)
  }
}
