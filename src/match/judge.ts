// Judge: what only the words themselves tell of two texts that share much less than all.
//
//   noise      the cornmittee vo1ed     words that differ look alike       → the share of the words, not of the shingles
//   template   rose |18.2| … |Monday|   numbers and names differ           → one form with other facts: different stories
//
// A scanner breaks every third shingle and leaves four words of five; a form filled in anew keeps its shingles and
// changes every fact. From the shingles alone the two look the same.

import { type Alignment, align, type Between, type Gap } from './align.ts'
import { type Circumstances, isForm, type ReadPair, wordsOf } from './form.ts'
import { createLooksAlike } from './looks-alike.ts'
import type { Reading } from './reading.ts'

/** What the words of two texts say: each answer is found when it is asked for. */
export interface Judgement {
  /** Share of the first's words that stand in the second, or look like those that stand in their place. */
  repaired(): number
  /** Whether the two are one form with other facts. */
  isTemplate(circumstances: Circumstances): boolean
}

/** Share of a stretch's words that must agree or look alike: of unlike sentences a third agrees ("the", "of"). */
const STRETCH_ALIKE = 0.6
/** Judges the first text against the second; `mask` marks the first's words that are furniture. */
export type Judge = (own: Reading, other: Reading, mask: Uint8Array | undefined) => Judgement

/** Makes a judge. Cost: both texts are laid beside each other word by word, so ask only of pairs in doubt. */
export function createJudge(): Judge {
  const alike = createLooksAlike()
  return (own, other, mask) => {
    const pair: ReadPair = { own, other, alike }
    const alignment = align(own, other)
    return {
      repaired: () => repairedShare(pair, alignment, mask),
      isTemplate: (circumstances) => isForm(pair, alignment, circumstances),
    }
  }
}

function repairedShare(pair: ReadPair, { anchors, between }: Alignment, mask: Uint8Array | undefined): number {
  const counts = (from: number, to: number): number => {
    if (mask === undefined) return to - from
    let kept = 0
    for (let at = from; at < to; at++) kept += mask[at] === 1 ? 0 : 1
    return kept
  }
  let found = 0
  for (const { from, length } of anchors) found += counts(from, from + length)
  for (const stretch of between) {
    const alike = alikeGaps(pair, stretch)
    if (alike === undefined) continue
    for (const { from, length } of stretch.same) found += counts(from, from + length)
    for (const gap of alike) found += counts(...gap.from)
  }
  const whole = counts(0, pair.own.tokens.length)
  return whole === 0 ? 0 : found / whole
}

/** The gaps whose sides look alike; undefined where too little of the stretch agrees, even if all others did. */
function alikeGaps(pair: ReadPair, { same, gaps, words }: Between): Gap[] | undefined {
  const least = STRETCH_ALIKE * words
  const filled = gaps.filter(({ from, to }) => from[1] > from[0] && to[1] > to[0])
  let possible = same.length
  for (const { from } of filled) possible += from[1] - from[0]
  const alike: Gap[] = []
  for (const gap of filled) {
    if (possible < least) return undefined
    if (looksAlike(pair, gap)) alike.push(gap)
    else possible -= gap.from[1] - gap.from[0]
  }
  return possible < least ? undefined : alike
}

/** Whether the words on both sides of a gap share most of their letter pairs: joined and divided words do. */
function looksAlike({ own, other, alike }: ReadPair, { from, to }: Gap): boolean {
  return alike(wordsOf(own, from), wordsOf(other, to))
}
