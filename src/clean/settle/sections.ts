// Sections below the article that read like one: comments under their heading, and the next articles of a page that scrolls
// on. The scorer sees paragraphs; what tells is the element around them, which holds nothing of the article above.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { type DomElement, isHeading, wordsOf } from '../raw-block.ts'
import { likeness } from '../title-match.ts'
import { endOfBox } from './box-spans.ts'
import { isText, relabel } from './relabel.ts'
import { range } from './runs.ts'

/** Words of kept text above a section: with fewer the article itself may follow. */
const ABOVE_WORDS_MIN = 25
/** Words of a section's heading, and blocks under a headline among which its author and date stand. */
const HEADING_WORDS_MAX = 6
const SIGNED_BLOCKS = 4

/** "Comments (3)" and all that its element holds, where one block says when, or offers to answer. */
export function commentSections(labels: Label[], page: Measured): void {
  forEachHeading(labels, page, (i, end) => {
    const { shape, phrases, block } = page.facts[i]!
    if (shape.words > HEADING_WORDS_MAX || !phrases.some(({ kind }) => kind === 'comments')) return
    const counted = /\d/.test(block.text) || labels[i]!.kind === 'comments'
    const answered = range(i + 1, end).some((at) => isAnswer(labels[at]!, page.facts[at]!))
    if (counted && answered) take(labels, i, end, 'comments', 'comment-section')
  })
}

function isAnswer({ kind }: Label, { timestamp, relativeAge, shape, phrases, block }: BlockFacts): boolean {
  if (kind === 'comments' || timestamp || relativeAge) return true
  if (shape.words > ANSWER_WORDS_MAX || shape.endsTerminal) return false
  return phrases.some((hit) => hit.kind === 'comments') || /\d{4}.{0,8}\d{1,2}[:.]\d{2}/.test(block.text)
}

/** Words of "Ada K. 5 March 2024, 12:40". */
const ANSWER_WORDS_MAX = 10

/** A headline of another story with its own author or date, in an element of its own below the article. */
export function otherStories(labels: Label[], page: Measured): void {
  const headline = page.headline
  const title = page.facts.find(({ block }) => block.dom?.element === headline)?.block.text
  if (!headline || title === undefined) return
  forEachHeading(labels, page, (i, end, section) => {
    const { block } = page.facts[i]!
    const again = block.dom!.tag === headline.tag && (block.dom!.tag === 'h1' || isTwin(section, headline))
    if (!again || end - i < 3 || likeness(title, block.text) > UNLIKE_MAX) return
    const signed = range(i + 1, Math.min(end, i + 1 + SIGNED_BLOCKS)).some(
      (at) => page.facts[at]!.timestamp || ['byline', 'timestamp'].includes(labels[at]!.kind),
    )
    if (signed) take(labels, i, end, 'next-story', 'another-story')
  })
}

/** A heading no more like the page's headline than this is another story's. */
const UNLIKE_MAX = 0.6

/** The section has the tag and classes of an element around the page's headline. */
function isTwin(section: DomElement, headline: DomElement): boolean {
  for (let element = headline.parent; element; element = element.parent)
    if (element.tag === section.tag && element.parent === section.parent && wordsOf(element) === wordsOf(section))
      return true
  return false
}

/** Calls back with every heading below the article's beginning whose widest element of its own holds no text above it. */
function forEachHeading(
  labels: readonly Label[],
  page: Measured,
  found: (heading: number, end: number, section: DomElement) => void,
): void {
  if (!page.tree) return
  const open = new Set<DomElement>()
  let words = 0
  for (const [i, label] of labels.entries()) {
    const { block, shape } = page.facts[i]!
    const { tag, element } = block.dom!
    if (isHeading(tag) && words >= ABOVE_WORDS_MIN) {
      const section = widestUnder(element, open)
      if (section) found(i, endOfBox(page.facts, i, section), section)
    }
    if (!isText(label)) continue
    words += shape.words
    for (let up: DomElement | undefined = element; up && !open.has(up); up = up.parent) open.add(up)
  }
}

/** The highest ancestor that is not yet around any text of the article. */
function widestUnder(element: DomElement, around: ReadonlySet<DomElement>): DomElement | undefined {
  let widest: DomElement | undefined
  for (let up: DomElement | undefined = element; up && !around.has(up); up = up.parent) widest = up
  return widest
}

function take(labels: Label[], from: number, end: number, kind: BlockKind, rule: string): void {
  for (let i = from; i < end; i++) if (isText(labels[i]) || i === from) relabel(labels, i, kind, rule)
}
