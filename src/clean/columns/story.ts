// Columns that tell a page's own story from the others on it, and a paragraph of it from what is set beside it. HTML only.

import type { BlockFacts, Measured } from '../measure.ts'
import { type DomElement, isHeading } from '../raw-block.ts'
import { topicShare } from '../topic.ts'
import { log } from './numbers.ts'

/** Steps up the tree that are counted, and blocks that are looked back. */
const STEPS_MAX = 14
const LOOK_BACK_MAX = 12
/** Blocks to either side whose words of the headline count. */
const TOPIC_SPAN = 3
/** Share of a heading that its link covers when it leads to another story. */
const LINKED_HEADING = 0.8

export const STORY_NAMES: readonly string[] = [
  ...['topic', 'topic-around', 'topic-in-1', 'topic-in-2', 'topic-in-3', 'topic-in-5'],
  ...['author-name', 'outlet-name', 'headline-steps', 'linked-heading', 'slant-share'],
  ...['twins-2', 'twins-3', 'prose-in-4', 'links-in-4', 'prose-in-6', 'links-in-6'],
]

/** Writes the values of STORY_NAMES from `from` on. */
export function writeStory(values: Float64Array, from: number, fact: BlockFacts, page: Measured): void {
  const topic = page.topic!
  const { twins, containers } = page.tree!
  const { index } = fact
  const dom = fact.block.dom!
  const first = above(dom.element)
  const second = above(first)
  const third = above(second)
  const fourth = above(third)
  const fifth = above(fourth)
  const sixth = above(fifth).index
  const prose = Math.max(1, page.totalProse)
  let at = from
  values[at++] = topicShare(topic, topic.masks[index]!)
  values[at++] = topicShare(topic, maskAround(topic.masks, index, TOPIC_SPAN))
  values[at++] = topicShare(topic, topic.inside[first.index]!)
  values[at++] = topicShare(topic, topic.inside[second.index]!)
  values[at++] = topicShare(topic, topic.inside[third.index]!)
  values[at++] = topicShare(topic, topic.inside[fifth.index]!)
  values[at++] = topic.authors[index]!
  values[at++] = topic.outlets[index]!
  values[at++] = stepsToHeadline(dom.element, page.headline)
  values[at++] = sinceLinkedHeading(index, page)
  values[at++] = dom.slantChars / Math.max(1, fact.shape.chars)
  values[at++] = log(twins[second.index]!)
  values[at++] = log(twins[third.index]!)
  values[at++] = containers.prose[fourth.index]! / prose
  values[at++] = containers.linkWords[fourth.index]! / Math.max(1, containers.words[fourth.index]!)
  values[at++] = containers.prose[sixth]! / prose
  values[at++] = containers.linkWords[sixth]! / Math.max(1, containers.words[sixth]!)
}

/** The element around another; the outermost one itself. */
const above = (element: DomElement): DomElement => element.parent ?? element

/** Steps from a block up to the first ancestor that also holds the headline; −1 without a headline. */
function stepsToHeadline(element: DomElement, headline: DomElement | undefined): number {
  if (!headline) return -1
  let left: DomElement | undefined = element
  let right: DomElement | undefined = headline
  while (left !== right && left && right) {
    if (left.depth >= right.depth) left = left.parent
    else right = right.parent
  }
  return left ? Math.min(STEPS_MAX, element.depth - left.depth) : STEPS_MAX
}

/** Blocks since the last heading, when that was a link; 0 under an unlinked one, −1 without any. */
function sinceLinkedHeading(index: number, { facts }: Measured): number {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK_MAX); at--) {
    const { block, linkShare } = facts[at]!
    if (isHeading(block.dom!.tag)) return linkShare > LINKED_HEADING ? index - at : 0
  }
  return -1
}

function maskAround(masks: Int32Array, index: number, span: number): number {
  let mask = 0
  for (let at = Math.max(0, index - span); at <= Math.min(masks.length - 1, index + span); at++) mask |= masks[at]!
  return mask
}
