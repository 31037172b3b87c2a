// A page that the scorer doubts as a whole: short paragraphs in boxes of their own, each with an advertisement's label under
// it, look like teasers one by one, in languages that the training pages lack all the more. Then all probabilities are low
// but still in order, and the threshold for paragraphs is taken from the page's best ones instead.
// Cost: one pass over the blocks of HTML pages.
// Guarantee: where a third of what may be the article passes the usual threshold, nothing changes.

import type { BlockFacts, Measured } from './measure.ts'
import { isHeading } from './raw-block.ts'

/** Share of the prose that may be the article's below which the page is doubted. */
const KEPT_SHARE_MIN = 0.3
/** Of the greatest probability among it, the share that the page's paragraphs reach. Comments under an article have a fifth at most. */
const SHARE_OF_BEST = 0.4
/** What no paragraph of an article falls below, in the balanced mode. */
const THRESHOLD_MIN = 0.1
/** A paragraph of so many words is enough to tell how sure the scorer is of the page. */
const BEST_WORDS_MIN = 10

/**
 * The threshold of each block: `usual`, and a lower one for the paragraphs of a page of which that would leave less than
 * a third. Strictness above 1 raises the lower one.
 */
export function doubtOfPage(
  page: Measured,
  probabilities: Float32Array,
  usual: number,
  strictness: number,
): (fact: BlockFacts) => number {
  let words = 0
  let kept = 0
  let best = 0
  for (const fact of page.facts) {
    if (!mayBeArticle(fact, page)) continue
    const probability = probabilities[fact.index]!
    words += fact.shape.words
    if (probability >= usual) kept += fact.shape.words
    if (fact.shape.words >= BEST_WORDS_MIN && probability > best) best = probability
  }
  if (kept >= KEPT_SHARE_MIN * words) return () => usual
  const lower = Math.min(usual, Math.max(THRESHOLD_MIN, SHARE_OF_BEST * best) * strictness)
  return (fact) => (mayBeArticle(fact, page) ? lower : usual)
}

/** Prose below the headline that is no heading, inside the element that holds most of the page's prose, that nothing says to be chrome. */
function mayBeArticle({ prose, sinceHeadline, phrases, appeal, repeats, block }: BlockFacts, page: Measured): boolean {
  if (!prose || sinceHeadline < 0 || repeats > 1 || appeal || phrases.some(({ weight }) => weight >= 0.5)) return false
  return !isHeading(block.dom!.tag) && page.tree!.mainSteps[block.dom!.element.index]! >= 0
}
