// What stands in one box is of one kind: a poll with its answers, a letter with its pitch and button, readers' comments.
//
// Idea: an element that holds no text of the article is a box of the site's. What its heading says, or the one thing that
// its lines certainly are, names the lines in it that only their place has named so far. Heading and class words reach to
// the end of the box and no further, so that the next box is not an item of this one's list. HTML only.
// Cost: a few steps up the tree for each line that nothing certain has named.

import type { BlockKind } from '../../types.ts'
import type { Label } from '../label.ts'
import type { BlockFacts, Measured } from '../measure.ts'
import { type DomElement, isHeading } from '../raw-block.ts'
import { spanOfBox } from './box-spans.ts'
import { HEADING_WORDS_MAX } from './lists.ts'
import { isText, isWeak, relabel } from './relabel.ts'

/** Blocks of a box, and elements around a line among which it is looked for. */
const BOX_BLOCKS_MAX = 40
const STEPS_MAX = 5

/** Kinds that the heading of a box may give to all of it. */
const HEADED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'comments',
  'poll',
  'newsletter',
  'subscription',
  'donation',
  'app-promo',
  'feedback',
  'related',
  'most-read',
  'next-story',
  'tag-list',
  'author-bio',
  'consent',
  'press-boilerplate',
])
/** Kinds that a button or a sentence gives to the box around it, where it holds nothing else that is certain. */
const SPREADING_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'comments',
  'poll',
  'newsletter',
  'donation',
  'app-promo',
  'author-bio',
  'consent',
])
/** What stands in boxes of any kind. */
const ANYWHERE: ReadonlySet<BlockKind> = new Set<BlockKind>(['timestamp', 'byline', 'a11y', 'legal', 'other-chrome'])

/** Names the lines of boxes whose kind is certain. */
export function boxes(labels: Label[], page: Measured): void {
  if (!page.tree) return
  const done = new Map<DomElement, BlockKind | undefined>()
  for (let i = 0; i < labels.length; i++) {
    const { proseBefore, sinceHeadline } = page.facts[i]!
    if (isText(labels[i]) || !isUnnamed(labels[i]!)) continue
    const kind = kindAround(labels, page, i, done)
    const isBelow = proseBefore > 0 && sinceHeadline >= 0
    if (kind === undefined || kind === labels[i]!.kind || !(isBelow || kind === 'consent')) continue
    relabel(labels, i, kind, `boxed-${kind}`)
  }
}

/** Named by nothing but the scorer, its links, or what stands above it, maybe in another box. */
const isUnnamed = (label: Label): boolean => (isWeak(label) && label.rule !== 'weak-phrase') || label.rule === 'runs-on'

/** Kind of the innermost box around a line that has one. */
function kindAround(
  labels: readonly Label[],
  page: Measured,
  i: number,
  done: Map<DomElement, BlockKind | undefined>,
): BlockKind | undefined {
  const { blocks } = page.tree!.containers
  let element: DomElement | undefined = page.facts[i]!.block.dom!.element
  let held = 1
  for (let step = 0; element && step <= STEPS_MAX; step++, element = element.parent) {
    const count: number = blocks[element.index]!
    if (count > BOX_BLOCKS_MAX) return undefined
    if (count <= held) continue
    held = count
    if (!done.has(element)) done.set(element, kindOfBox(labels, page, i, element))
    const kind = done.get(element)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** What the box around block `at` is, if it holds no text, and its heading says so or one kind only is certain. */
function kindOfBox(labels: readonly Label[], { facts }: Measured, at: number, box: DomElement): BlockKind | undefined {
  const [from, end] = spanOfBox(facts, at, box)
  const found = new Set<BlockKind>()
  const { tag } = facts[from]!.block.dom!
  for (let i = from; i < end; i++) {
    // A second heading of its kind opens another box.
    if (isText(labels[i]) || (i > from && isHeading(tag) && facts[i]!.block.dom!.tag === tag)) return undefined
    if (!isUnnamed(labels[i]!) && !ANYWHERE.has(labels[i]!.kind)) found.add(labels[i]!.kind)
  }
  const head = labels[from]!
  if (heads(facts[from]!) && !isUnnamed(head) && HEADED_KINDS.has(head.kind)) return head.kind
  const [kind] = found
  return found.size === 1 && SPREADING_KINDS.has(kind!) ? kind : undefined
}

const heads = ({ block, shape }: BlockFacts): boolean => isHeading(block.dom!.tag) && shape.words <= HEADING_WORDS_MAX
