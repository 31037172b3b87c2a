// The shape of the phrase tables: data only, one file a group of kinds.

import type { BlockKind } from '../../types.ts'

/**
 * Where in a block a phrase counts.
 * `whole`: the block is this phrase, apart from arrows, bullets, emoji, counts and punctuation around it.
 * `start`: the block begins with it, and a separator or a short text follows.
 * `end`: the block ends with it, after the end of a sentence.
 * `inside`: telling anywhere in the block, unless it is quoted.
 */
export type PhrasePosition = 'whole' | 'start' | 'end' | 'inside'

/**
 * A row: language (BCP 47), position, weight, and phrases parted by `|`, lower-case and NFC.
 * The weight (0–1) says how sure a match in that position makes the kind in an otherwise unknown block.
 */
export type PhraseRow = readonly [lang: string, at: PhrasePosition, weight: number, phrases: string]

/** The phrases of one kind of block. */
export interface PhraseTable {
  readonly kind: BlockKind
  readonly rows: readonly PhraseRow[]
}
