// Rules that go by the element around a block: what it is called, and what it holds besides.

import { BIOGRAPHY_CLASS } from '../lexicon/class-words.ts'
import type { BlockFacts } from '../measure.ts'
import { wordsOf } from '../raw-block.ts'
import { inside, isBoxed, isLinked, near, type Sight } from './sight.ts'

/** Longer ones, and those beside other blocks, are a column of text. */
const CAPTION_WORDS_MAX = 60

/** The element that holds this block and nothing else is called a picture's caption. */
export function calledCaption({ fact, page }: Sight): boolean {
  const element = fact.block.dom?.element
  if (!element || fact.shape.words > CAPTION_WORDS_MAX || page.tree!.containers.blocks[element.index]! > 1) return false
  return [element, element.parent].some(
    (around) => around?.classes?.isCaption && page.tree!.containers.blocks[around.index]! <= 2,
  )
}

/** Share of the prose that stands above a box about the author, which is prose itself, and words of such a box. */
const BIOGRAPHY_SHARE = 0.6
const BIOGRAPHY_WORDS_MAX = 120

/** Elements of which one is the box: the line's own, and those around it. */
const BIOGRAPHY_STEPS = 4

/** A box near the end of the page that its class calls the author's biography. */
export function calledBiography(sight: Sight): boolean {
  const { fact, page } = sight
  if (fact.proseBefore < BIOGRAPHY_SHARE * page.totalProse || fact.sinceHeadline < 0) return false
  return isBoxed(sight, BIOGRAPHY_STEPS, BIOGRAPHY_WORDS_MAX, (element) => BIOGRAPHY_CLASS.test(wordsOf(element)))
}

/** A linked line in a menu or a table of contents that stands again further down leads to that heading. */
export function leadsToHeading(sight: Sight): boolean {
  const { repeats, repeatedBefore, shape } = sight.fact
  if (repeats < 2 || repeatedBefore > 0 || shape.words > TOC_WORDS_MAX || !isLinked(sight)) return false
  return inside(sight, 'nav') || near(sight, 'toc')
}

const TOC_WORDS_MAX = 14

/** Words of a link in a menu, a footer or a list of topics. Links to stories have their headlines. */
const LABEL_WORDS_MAX = 3

/** Several links on one line, each no more than a label. */
export function isRowOfLabels({ block, shape }: BlockFacts): boolean {
  const links = block.dom?.links ?? 0
  return links > 1 && shape.words <= LABEL_WORDS_MAX * links
}

/** Share of a block that one link takes, and words of a headline. */
const STORY_LINK_MIN = 0.7
const STORY_WORDS_MIN = 4
const STORY_WORDS_MAX = 24

/** Kept by the scorer right under a paragraph, in no paragraph, item, cell or heading: a link with a headline, with or without a label. */
export function linkedStory({ fact, page, keep }: Sight): boolean {
  const { linkShare, shape, block, index } = fact
  if (!keep || linkShare <= STORY_LINK_MIN || shape.endsTerminal || shape.endsColon || isRowOfLabels(fact)) return false
  if (shape.words < STORY_WORDS_MIN || shape.words > STORY_WORDS_MAX) return false
  return !TEXT_TAG.test(block.dom?.tag ?? '') && page.facts[index - 1]?.prose === true
}

/** Kept by the scorer though it stands in a menu and is labels that are links, as one of a short page may be. */
export function keptMenu(sight: Sight): boolean {
  const { fact, keep } = sight
  return keep && inside(sight, 'nav') && isLinked(sight) && (isRowOfLabels(fact) || fact.shape.words <= LABEL_WORDS_MAX)
}

/** What paragraphs, lists and tables of an article are made of. */
const TEXT_TAG = /^(?:p|li|t[dh]|d[dt]|h\d|blockquote|pre|caption|summary)$/
