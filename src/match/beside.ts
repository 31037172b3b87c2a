// Beside: which blocks of a page say what its story is about: the standfirst, and captions above the text.
//
//   above    CC ████████████        the picture of the story
//   within   ████████ CC ████       a picture of anything, or one that a quoted passage brought along
//
// A caption counts towards the opening of its page, and pages that open alike are taken for one story: so one that stands
// below paragraphs of the text is left out.

import type { BlockKind } from '../types.ts'

/** Kinds of blocks that stand beside a text. The headline is the story's title. */
const KINDS: ReadonlySet<unknown> = new Set<BlockKind>(['standfirst', 'caption'])
/** Paragraph of the text from which on nothing says what the story is about: a picture may stand under the first. */
const PARAGRAPHS_ABOVE = 2

/** Texts of the blocks that stand beside the story, in their order. Blocks of another shape are passed over. */
export function besideIn(blocks: readonly unknown[]): string[] {
  const found: string[] = []
  let paragraphs = 0
  for (const block of blocks) {
    const { kind, text }: { kind?: unknown; text?: unknown } = Object(block)
    if (kind === 'body' && ++paragraphs === PARAGRAPHS_ABOVE) break
    if (KINDS.has(kind) && typeof text === 'string') found.push(text)
  }
  return found
}
