// What a rule can see of a block: its place above or below the text, and its class words and ancestors in HTML.

import { CLASS_GROUPS } from '../lexicon/class-words.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { PLACE_TAGS, type Tree } from '../measure-dom.ts'
import type { DomElement } from '../raw-block.ts'

/** What a rule sees: one block, its page, and what the scorer thinks of it. */
export interface Sight {
  fact: BlockFacts
  page: Measured
  /** Probability that the block is text of the article, and whether that is enough to keep it. */
  probability: number
  keep: boolean
}

/** Up to this share of the page's prose a block stands above the text, and from the rest on below it. */
export const HEAD_SHARE = 0.12
/** Notices above the headline may hold this share of the prose; byline, date and pictures follow within so many blocks. */
const NOTICES_SHARE_MAX = 0.4
export const UNDER_HEADLINE = 8

/** The block stands above the text, or right under the headline. */
export function inHead({ fact, page }: Sight): boolean {
  if (fact.proseBefore <= page.totalProse * HEAD_SHARE) return true
  const { sinceHeadline } = fact
  return sinceHeadline > 0 && sinceHeadline <= UNDER_HEADLINE && fact.proseBefore <= page.totalProse * NOTICES_SHARE_MAX
}

/** The block stands below the text. */
export function inTail({ fact, page }: Sight): boolean {
  return fact.proseBefore >= page.totalProse * (1 - HEAD_SHARE)
}

/** Fires where class words of the block or its parents name a group; `far` also looks at all ancestors. */
export function near({ fact, page }: Pick<Sight, 'fact' | 'page'>, group: string): boolean {
  const at = fact.block.dom?.element.index
  const hints = page.tree?.hints
  return at !== undefined && hints !== undefined && bit(hints.nearLow[at]!, hints.nearHigh[at]!, group)
}

export function far({ fact, page }: Sight, group: string): boolean {
  const at = fact.block.dom?.element.index
  const hints = page.tree?.hints
  return at !== undefined && hints !== undefined && bit(hints.farLow[at]!, hints.farHigh[at]!, group)
}

const GROUP_NUMBER: ReadonlyMap<string, number> = new Map(CLASS_GROUPS.map((group, index) => [group, index]))
const PLACE_NUMBER: ReadonlyMap<string, number> = new Map(PLACE_TAGS.map((tag, index) => [tag, index]))

function bit(low: number, high: number, group: string): boolean {
  const index = GROUP_NUMBER.get(group)!
  return index < 31 ? ((low >>> index) & 1) === 1 : ((high >>> (index - 31)) & 1) === 1
}

export function inside({ fact, page }: Sight, tag: string): boolean {
  const at = fact.block.dom?.element.index
  const hints = page.tree?.hints
  return at !== undefined && hints !== undefined && ((hints.places[at]! >> PLACE_NUMBER.get(tag)!) & 1) === 1
}

/** Words of a box that holds a prompt and nothing else. */
const BOX_WORDS_MAX = 60

const BOX_STEPS = 3

/** An element around the block, no further than two steps, is called so and holds little more than the block. */
export function inBox(sight: Sight, group: string): boolean {
  return isBoxed(sight, BOX_STEPS, BOX_WORDS_MAX, (element, { ownLow, ownHigh }) =>
    bit(ownLow[element.index]!, ownHigh[element.index]!, group),
  )
}

/** One of so many elements, the block's own and those around it, is such a box, and none up to it holds more words. */
export function isBoxed(
  { fact, page }: Sight,
  steps: number,
  words: number,
  isBox: (element: DomElement, tree: Tree) => boolean,
): boolean {
  const { tree } = page
  let element = fact.block.dom?.element
  for (let step = 0; element && tree && step < steps; step++, element = element.parent) {
    if (tree.containers.words[element.index]! > words) return false
    if (isBox(element, tree)) return true
  }
  return false
}

/** Words from which an element is a section rather than a counter or a button. */
const SECTION_WORDS_MIN = 40

/** An element around the block is called so and holds a section, but not most of the page's prose. */
export function inSection(sight: Sight, group: string): boolean {
  if (!far(sight, group)) return false
  const tree = sight.page.tree!
  for (let element = sight.fact.block.dom?.element; element; element = element.parent) {
    const words = tree.containers.words[element.index]!
    const prose = tree.containers.prose[element.index]!
    if (prose > sight.page.totalProse / 2) return false
    if (words >= SECTION_WORDS_MIN && bit(tree.ownLow[element.index]!, tree.ownHigh[element.index]!, group)) return true
  }
  return false
}

export const isLinked = ({ fact }: Sight): boolean => fact.linkShare > 0.6
export const ownWords = ({ fact, page }: Sight, group: string): boolean => {
  const at = fact.block.dom?.element.index
  return at !== undefined && page.tree !== undefined && bit(page.tree.ownLow[at]!, page.tree.ownHigh[at]!, group)
}
