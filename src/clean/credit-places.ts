// Where on a page a line that names an agency signs the story: under the headline, beside date, author or lead, or below
// the text. Cost: one pass over the blocks, then a look at the neighbours of a line that names one.

import type { Block, BlockKind } from '../types.ts'
import { isArticleText } from './assemble.ts'
import type { CreditLineMatch } from './wire.ts'

/** Where the headline, the first and the last paragraph stand among the blocks; -1 for what is not there. */
export interface Places {
  headline: number
  first: number
  last: number
  /** Characters of the text up to and with each block. */
  above: readonly number[]
}

/** Places of a page's blocks. */
export function placesOf(blocks: readonly Block[]): Places {
  let sum = 0
  const above = blocks.map((block) => {
    if (isArticleText(block)) sum += block.text.length
    return sum
  })
  return {
    headline: blocks.findIndex(({ kind }) => kind === 'headline'),
    first: blocks.findIndex(isArticleText),
    last: blocks.findLastIndex(isArticleText),
    above,
  }
}

/** Blocks under the headline, or beside the lead or a date, in which the head signs. */
const UNDER_HEADLINE_BLOCKS = 5
const ABOVE_LEAD_BLOCKS = 2
const BESIDE_BLOCKS = 2
/** Blocks under the text in which a name alone still signs it. */
const UNDER_TEXT_BLOCKS = 3
/** Share of the text that must stand above what closes it. */
const CLOSING_SHARE_MIN = 0.5
/** What the head has beside its byline. */
const HEAD_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'timestamp',
  'byline',
  'standfirst',
  'kicker',
  'dateline',
])

/** An agency's name is also a menu's entry, a partner's in the footer, and what closes another story's teaser. */
export function mayStandHere(
  { kind, credits }: CreditLineMatch,
  block: Block,
  index: number,
  blocks: readonly Block[],
  { headline, first, last, above }: Places,
): boolean {
  if (first < 0 || (kind !== 'byline' && kind !== 'credit') || credits.every(({ role }) => role === 'photo'))
    return true
  if (index < first) {
    const isUnder = headline >= 0 && index > headline && index - headline <= UNDER_HEADLINE_BLOCKS
    return isUnder || first - index <= ABOVE_LEAD_BLOCKS || isBeside(blocks, index)
  }
  if (index > last) return !isBare(block.text) || index - last <= UNDER_TEXT_BLOCKS
  const share = above[index]! / above[last]!
  return share >= CLOSING_SHARE_MIN || index - headline <= UNDER_HEADLINE_BLOCKS || isBeside(blocks, index)
}

function isBeside(blocks: readonly Block[], index: number): boolean {
  for (let step = 1; step <= BESIDE_BLOCKS; step++)
    for (const other of [blocks[index - step], blocks[index + step]])
      if (other && HEAD_KINDS.has(other.kind)) return true
  return false
}

/** Nothing but a name: no word for sources, no brackets, no date. */
function isBare(text: string): boolean {
  return !/[:：=()（）[\]/|\d©]/u.test(text)
}
