// Cuts chrome off a paragraph of plain text that it is glued to: a promo right behind the last sentence.

import type { BlockKind } from '../types.ts'
import { appealOf } from './appeal.ts'
import { matchOpening, mayOpenAt } from './lexicon/match.ts'
import type { RawBlock } from './raw-block.ts'
import { splitRun } from './read-text.ts'
import { CLOSERS, STOPS, WIDE_STOPS } from './sentence-marks.ts'
import { sequential } from './sequential.ts'

/** Kinds that sites paste behind a paragraph. */
export const GLUED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'newsletter',
  'donation',
  'subscription',
  'app-promo',
  'related',
  'read-more',
  'share',
  'legal',
  'ad-label',
  'comments',
  'feedback',
])

/** A phrase this sure parts a paragraph. */
const CUT_WEIGHT = 0.8
/** Paragraphs shorter than this are labels or promos themselves. */
const HEAD_CHARS_MIN = 28
/** Longest promo behind a paragraph, and how many sentences it has at most. */
const TAIL_CHARS_MAX = 320
const TAIL_SENTENCES_MAX = 4
/** A sentence's end with the next one's first character; CJK sentences follow without a blank. */
const SENTENCE_END = new RegExp(
  `[${STOPS}][${CLOSERS}]{0,2}(?:\\s+|(?=[\\p{Lu}\\p{Lo}]))|[${WIDE_STOPS}][${CLOSERS}]{0,2}`,
  'gu',
)

/** Splits paragraphs; every other run stays as it is. */
export function splitGluedChrome(source: string, blocks: readonly RawBlock[]): RawBlock[] {
  const parts: RawBlock[] = []
  for (const block of blocks) {
    const cut = block.text.length > HEAD_CHARS_MIN ? cutOf(block.text) : undefined
    if (cut === undefined || isCallOf(block.text, cut)) parts.push(block)
    else parts.push(...splitRun(source, block, cut))
  }
  return parts
}

/** A call of a few words closes the appeal that it stands behind: "… Become a member!" */
const CALL_CHARS_MAX = 30

function isCallOf(text: string, cut: number): boolean {
  return text.length - cut <= CALL_CHARS_MAX && appealOf(text) !== undefined
}

/** Where the chrome at the end of a paragraph begins. */
function cutOf(text: string): number | undefined {
  const tails = sentenceStarts(text, HEAD_CHARS_MIN)
  return tails.find((start) => mayOpenAt(text, start) && isChrome(sequential(text.slice(start))))
}

/** Offsets of the last sentences that may be chrome, the earliest first; none begins before the character `least`. */
export function sentenceStarts(text: string, least: number): number[] {
  const from = Math.max(least, text.length - TAIL_CHARS_MAX)
  const starts: number[] = []
  SENTENCE_END.lastIndex = from
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const start = match.index + match[0].length
    if (start < text.length) starts.push(start)
  }
  return starts.slice(-TAIL_SENTENCES_MAX)
}

function isChrome(tail: string): boolean {
  return matchOpening(tail).some(({ kind, weight }) => weight >= CUT_WEIGHT && GLUED_KINDS.has(kind))
}
