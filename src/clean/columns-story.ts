// Columns that tell a page's own story from the others on it, and a paragraph of it from what is set beside it. HTML only.

import type { Column } from './columns.ts'
import type { BlockFacts, Measured } from './measure.ts'
import type { DomElement } from './raw-block.ts'
import { topicShare } from './topic.ts'

/** Steps up the tree that are counted, and blocks that are looked back. */
const STEPS_MAX = 14
const LOOK_BACK_MAX = 12
/** Share of a heading that its link covers when it leads to another story. */
const LINKED_HEADING = 0.8

const log = (value: number): number => Math.log2(1 + value)

function ancestor({ block }: BlockFacts, level: number): DomElement {
  let element = block.dom!.element
  for (let i = 0; i < level && element.parent; i++) element = element.parent
  return element
}

/** Steps from a block up to the first ancestor that also holds the headline; −1 without a headline. */
function stepsToHeadline({ block }: BlockFacts, { headline }: Measured): number {
  if (!headline) return -1
  let left: DomElement | undefined = block.dom!.element
  let right: DomElement | undefined = headline
  const { depth } = left
  while (left !== right && left && right) {
    if (left.depth >= right.depth) left = left.parent
    else right = right.parent
  }
  return left ? Math.min(STEPS_MAX, depth - left.depth) : STEPS_MAX
}

/** Blocks since the last heading, when that was a link; 0 under an unlinked one, −1 without any. */
function sinceLinkedHeading({ index }: BlockFacts, { facts }: Measured): number {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK_MAX); at--) {
    const { block, linkShare } = facts[at]!
    if (/^h[1-6]$/.test(block.dom!.tag)) return linkShare > LINKED_HEADING ? index - at : 0
  }
  return -1
}

function maskAround({ index }: BlockFacts, { topic }: Measured, span: number): number {
  let mask = 0
  const { masks } = topic!
  for (let at = Math.max(0, index - span); at <= Math.min(masks.length - 1, index + span); at++) mask |= masks[at]!
  return mask
}

export const STORY: readonly Column[] = [
  { name: 'topic', of: (f, p) => topicShare(p.topic!, p.topic!.masks[f.index]!) },
  { name: 'topic-around', of: (f, p) => topicShare(p.topic!, maskAround(f, p, 3)) },
  ...[1, 2, 3, 5].map(
    (level): Column => ({
      name: `topic-in-${level}`,
      of: (f, p) => topicShare(p.topic!, p.topic!.inside[ancestor(f, level).index]!),
    }),
  ),
  { name: 'author-name', of: (f, p) => p.topic!.authors[f.index]! },
  { name: 'outlet-name', of: (f, p) => p.topic!.outlets[f.index]! },
  { name: 'headline-steps', of: (f, p) => stepsToHeadline(f, p) },
  { name: 'linked-heading', of: (f, p) => sinceLinkedHeading(f, p) },
  { name: 'slant-share', of: (f) => f.block.dom!.slantChars / Math.max(1, f.shape.chars) },
  ...[2, 3].map(
    (level): Column => ({ name: `twins-${level}`, of: (f, p) => log(p.tree!.twins[ancestor(f, level).index]!) }),
  ),
  ...[4, 6].flatMap((level): Column[] => [
    {
      name: `prose-in-${level}`,
      of: (f, p) => p.tree!.containers[ancestor(f, level).index]!.prose / Math.max(1, p.totalProse),
    },
    {
      name: `links-in-${level}`,
      of: (f, p) => {
        const { linkWords, words } = p.tree!.containers[ancestor(f, level).index]!
        return linkWords / Math.max(1, words)
      },
    },
  ]),
]
