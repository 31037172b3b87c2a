// Which kinds of blocks are the article's own, and which of them make up its text.

import type { BlockKind } from './types.ts'

/** Kinds that make up `article.text`. */
export const TEXT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'subhead'])

/** Kinds that are the article's own but not its text: lifted into fields, or kept in the ledger only. */
export const LIFTED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'standfirst',
  'headline',
  'kicker',
  'byline',
  'dateline',
  'timestamp',
  'credit',
  'desk-line',
  'caption',
  'photo-credit',
  'pull-quote',
  'key-points',
  'correction',
  'editors-note',
  'syndication',
])
