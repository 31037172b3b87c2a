// Posts of a live blog, entries of a list, paragraphs in a box each: elements of one make under one parent get one verdict.
//
// Idea: the scorer sees paragraphs; a short post between two others reads like a teaser by itself. Where most of its
// siblings of the same tag and classes hold text of the article, so does it.

import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { type DomElement, wordsOf } from '../raw-block.ts'
import { isText, relabel } from './relabel.ts'

/** Siblings that make a series, and the share of them that must hold text. */
const SERIES_MIN = 3
const KEPT_SHARE_MIN = 0.65
/** Elements between a paragraph and its post. */
const STEPS_MAX = 4
/** Probability below which a paragraph is none of the article's whatever stands beside it. */
const PROBABILITY_MIN = 0.05
/** Words of a short paragraph, of one whose last sentence is open (a credit closes it), its links, and a phrase that tells. */
const PARAGRAPH_WORDS_MIN = 4
const UNCLOSED_WORDS_MIN = 10
const LINKS_MAX = 0.3
const PHRASE_WEIGHT = 0.4

/** Gives a paragraph back that the scorer took out of a series whose other members hold text. */
export function postsOfSeries(labels: Label[], page: Measured): void {
  if (!page.tree) return
  const doubted = page.facts.flatMap((fact, i) => {
    const label = labels[i]!
    const rejected = label.rule === 'scorer' && !isText(label) && label.probability >= PROBABILITY_MIN
    return rejected && (fact.prose || isShortParagraph(fact)) ? [i] : []
  })
  if (doubted.length === 0) return
  const series = seriesOf(labels, page)
  for (const i of doubted) {
    const post = postAround(page.facts[i]!.block.dom!.element, page)
    const members = post && series.get(keyOf(post))
    if (!members || members.size < SERIES_MIN) continue
    const kept = [...members.values()].filter(Boolean).length
    if (kept >= KEPT_SHARE_MIN * members.size) relabel(labels, i, 'body', 'among-posts')
  }
}

/** A sentence in a paragraph element, or so many words of one, that nothing says to be chrome. */
function isShortParagraph({ block, shape, linkShare, phrases, appeal, repeats }: BlockFacts): boolean {
  if (block.dom!.tag !== 'p' || shape.words < PARAGRAPH_WORDS_MIN || shape.endsColon || linkShare > LINKS_MAX)
    return false
  if (appeal || repeats > 1 || phrases.some(({ weight }) => weight >= PHRASE_WEIGHT)) return false
  return shape.endsTerminal || shape.words >= UNCLOSED_WORDS_MIN
}

/** Members of each series with prose, and whether any of it was kept. */
function seriesOf(labels: readonly Label[], page: Measured): Map<string, Map<DomElement, boolean>> {
  const series = new Map<string, Map<DomElement, boolean>>()
  for (const [i, fact] of page.facts.entries()) {
    const post = fact.prose ? postAround(fact.block.dom!.element, page) : undefined
    if (!post) continue
    const key = keyOf(post)
    const members = series.get(key) ?? new Map<DomElement, boolean>()
    series.set(key, members)
    members.set(post, members.get(post) === true || isText(labels[i]))
  }
  return series
}

/** The nearest element with siblings of its make that is more than a paragraph. */
function postAround(element: DomElement, { tree }: Measured): DomElement | undefined {
  let current: DomElement | undefined = element
  for (let step = 0; current && step < STEPS_MAX; step++, current = current.parent)
    if (wordsOf(current) !== '' && current.tag !== 'p' && tree!.twins[current.index]! >= SERIES_MIN) return current
  return undefined
}

/** Parent, tag and classes. */
function keyOf(element: DomElement): string {
  return `${element.parent?.index ?? -1} ${element.tag} ${wordsOf(element)}`
}
