// Judge: what only the words themselves tell of two texts that share much less than all.
//
//   noise      the cornmittee vo1ed     words that differ look alike       → the share of the words, not of the shingles
//   template   rose |18.2| … |Monday|   numbers and names differ           → one form with other facts: different stories
//
// A scanner breaks every third shingle and leaves four words of five; a form filled in anew keeps its shingles and
// changes every fact. From the shingles alone the two look the same.

import { type Alignment, align, type Between, type Gap } from './align.ts'
import { createLooksAlike, type LooksAlike } from './looks-alike.ts'
import type { Reading } from './reading.ts'

/** What the words of two texts say: each answer is found when it is asked for. */
export interface Judgement {
  /** Share of the first's words that stand in the second, or look like those that stand in their place. */
  repaired(): number
  /** Whether the two are one form with other facts. */
  isTemplate(): boolean
}

/** Share of a stretch's words that must agree or look alike: of unlike sentences a third agrees ("the", "of"). */
const STRETCH_ALIKE = 0.6
/** Gaps of more words than this hold new matter, not a filled-in field. */
const FIELD_WORDS = 8
/** Facts that must differ: two slips of an editor are no form. */
const LEAST_CONFLICTS = 3
/** Share of the fields that must hold facts that differ; the others hold words ("dry and bright"). */
const CONFLICT_SHARE = 0.4
/** For every so many words of the form there must be a differing fact. */
const WORDS_A_CONFLICT = 40

/** Judges the first text against the second; `mask` marks the first's words that are furniture. */
export type Judge = (own: Reading, other: Reading, mask: Uint8Array | undefined) => Judgement

/** Makes a judge. Cost: both texts are laid beside each other word by word, so ask only of pairs in doubt. */
export function createJudge(): Judge {
  const alike = createLooksAlike()
  return (own, other, mask) => {
    const pair: Pair = { own, other, alike }
    const alignment = align(own, other)
    return { repaired: () => repairedShare(pair, alignment, mask), isTemplate: () => isTemplate(pair, alignment) }
  }
}

interface Pair {
  readonly own: Reading
  readonly other: Reading
  readonly alike: LooksAlike
}

function repairedShare(pair: Pair, { anchors, between }: Alignment, mask: Uint8Array | undefined): number {
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
function alikeGaps(pair: Pair, { same, gaps, words }: Between): Gap[] | undefined {
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
function looksAlike({ own, other, alike }: Pair, { from, to }: Gap): boolean {
  return alike(wordsOf(own, from), wordsOf(other, to))
}

function wordsOf({ text, starts, ends }: Reading, [start, end]: readonly [number, number]): string {
  return text.slice(starts[start]!, ends[end - 1]!)
}

/** Facts between the words that two texts share. */
interface Facts {
  fields: number
  conflicts: number
  agreeing: number
}

function isTemplate(pair: Pair, { anchors, between }: Alignment): boolean {
  const facts: Facts = { fields: 0, conflicts: 0, agreeing: 0 }
  let words = 0
  for (const { length } of anchors) words += length
  for (const { same, gaps } of between) {
    words += same.length
    for (const gap of gaps) countField(pair, gap, facts)
  }
  const { fields, conflicts } = facts
  const isForm =
    conflicts >= LEAST_CONFLICTS && conflicts >= CONFLICT_SHARE * fields && conflicts * WORDS_A_CONFLICT >= words
  // If more facts agree than differ, one text is an update of the other. They are many: counted only where it matters.
  return isForm && conflicts >= facts.agreeing + agreeingFacts(pair.own, anchors, between)
}

/** Numbers in the words that agree. */
function agreeingFacts(own: Reading, anchors: Alignment['anchors'], between: Alignment['between']): number {
  let agreeing = 0
  for (const { from, length } of anchors) agreeing += numbersIn(wordsOf(own, [from, from + length])).length
  for (const { same } of between) {
    for (const { from, length } of same) agreeing += numbersIn(wordsOf(own, [from, from + length])).length
  }
  return agreeing
}

/** Adds the facts of a gap, if that is as short as a field. */
function countField({ own, other, alike }: Pair, { from, to }: Gap, facts: Facts): void {
  const words = from[1] - from[0]
  const others = to[1] - to[0]
  if (words === 0 || others === 0 || words > FIELD_WORDS || others > FIELD_WORDS) return
  facts.fields++
  const conflicts = conflictsOf(wordsOf(own, from), wordsOf(other, to), alike)
  facts.conflicts += conflicts.differing
  facts.agreeing += conflicts.agreeing
}

const NUMBER = /\p{N}[\p{N}.,:/]{0,24}/gu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,32}/gu

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[^\p{N}]/gu, ''))
}

/** Numbers that only either side states; where there are none, a name that only either side has. */
function conflictsOf(own: string, other: string, alike: LooksAlike): { differing: number; agreeing: number } {
  const numbers = numbersIn(own)
  const others = numbersIn(other)
  if (numbers.length > 0 && others.length > 0) {
    const agreeing = numbers.filter((number) => others.includes(number)).length
    return { differing: Math.max(0, Math.min(numbers.length, others.length) - agreeing), agreeing }
  }
  const names = own.match(NAME) ?? []
  const otherNames = other.match(NAME) ?? []
  const differ =
    names.length > 0 &&
    otherNames.length > 0 &&
    !names.some((name) => otherNames.some((otherName) => alike(name, otherName)))
  return { differing: differ ? 1 : 0, agreeing: 0 }
}
