// Whether an element's name says anything of a block in it: not where the element holds the article itself.

import { noHints, passDown, placeOf, type Tree } from './measure-dom.ts'
import type { DomElement } from './raw-block.ts'

/** An element around the headline with at least this share of the prose is the article's, whatever it is called. */
const AROUND_SHARE = 0.5

/**
 * Leaves out of the hints what elements around the article are called: the article of `newsletter-post`, or of a page that
 * is one form, is neither a prompt nor a form. The scorer still sees those words, and has learned what they are worth.
 */
export function excuseArticle(
  tree: Tree,
  elements: readonly DomElement[],
  headline: DomElement,
  totalProse: number,
): void {
  const around = new Set<number>()
  for (let element: DomElement | undefined = headline; element; element = element.parent)
    if (tree.containers.prose[element.index]! >= AROUND_SHARE * totalProse) around.add(element.index)
  if (around.size === 0) return
  const own = { ownLow: tree.ownLow.slice(), ownHigh: tree.ownHigh.slice() }
  for (const index of around) own.ownLow[index] = own.ownHigh[index] = 0
  tree.hints = noHints(elements.length)
  for (const element of elements) passDown(tree.hints, own, element, around.has(element.index) ? 0 : placeOf(element))
}
