// Rules that go by the element around a block: what it is called, and what it holds besides.

import { BIOGRAPHY_CLASS } from '../lexicon/class-words.ts'
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
