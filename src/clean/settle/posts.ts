// Posts of a live blog, entries of a list: elements of one make under one parent get one verdict.
//
// Idea: the scorer sees paragraphs; a short post between two others reads like a teaser by itself. Where most of its
// siblings of the same tag and classes hold text of the article, so does it.

import type { Label } from '../label.ts'
import type { Measured } from '../measure.ts'
import { type DomElement, wordsOf } from '../raw-block.ts'
import { isText, relabel } from './relabel.ts'

/** Siblings that make a series, and the share of them that must hold text. */
const SERIES_MIN = 3
const KEPT_SHARE_MIN = 0.65
/** Elements between a paragraph and its post. */
const STEPS_MAX = 4
/** Probability below which a paragraph is none of the article's whatever stands beside it. */
const PROBABILITY_MIN = 0.05

/** Gives a paragraph back that the scorer took out of a series whose other members hold text. */
export function postsOfSeries(labels: Label[], page: Measured): void {
  if (!page.tree) return
  const doubted = page.facts.flatMap((fact, i) => {
    const label = labels[i]!
    return fact.prose && label.rule === 'scorer' && !isText(label) && label.probability >= PROBABILITY_MIN ? [i] : []
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
