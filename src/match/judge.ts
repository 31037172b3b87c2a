// Judge: what only the words themselves tell of two texts that share much less than all.
//
//   noise      the cornmittee vo1ed     words that differ look alike       → the share of the words, not of the shingles
//   template   rose |18.2| … |Monday|   numbers and names differ           → one form with other facts: different stories
//
// A scanner breaks every third shingle and leaves four words of five; a form filled in anew keeps its shingles and
// changes every fact. From the shingles alone the two look the same.

import { type Alignment, align, type Between, type Gap } from './align.ts'
import { createReader, type Reading } from './passages.ts'
import { bodyStart } from './prepare.ts'
import type { Story } from './types.ts'

/** What the words of two texts say. */
export interface Judgement {
  /** Share of the first's words that stand in the second, or look like those that stand in their place. */
  readonly repaired: number
  /** Whether the two are one form with other facts. */
  readonly isTemplate: boolean
}

/** Share of a stretch's words that must agree or look alike: of unlike sentences a third agrees ("the", "of"). */
const STRETCH_ALIKE = 0.6
/** Share of their letter pairs that misread words have in common. */
const LOOKS_ALIKE = 0.5

/** Gaps of more words than this hold new matter, not a filled-in field. */
const FIELD_WORDS = 8
/** Facts that must differ: two slips of an editor are no form. */
const LEAST_CONFLICTS = 3
/** Share of the fields that must hold facts that differ; the others hold words ("dry and bright"). */
const CONFLICT_SHARE = 0.4
/** For every so many words of the form there must be a differing fact. */
const WORDS_A_CONFLICT = 40

/** Judges the first story against the second; `mask` marks the first's words that are furniture. */
export type Judge = (first: Story, second: Story, mask: Uint8Array | undefined) => Judgement

/** Makes a judge. Cost: both texts are read again, so ask only of pairs in doubt. */
export function createJudge(size: number, seed: number): Judge {
  const read = createReader(size, seed)
  return (first, second, mask) => {
    const pair: Pair = {
      first: first.text,
      second: second.text,
      own: read(first.text, bodyStart(first)),
      other: read(second.text, bodyStart(second)),
    }
    const alignment = align(pair.own, pair.other)
    return { repaired: repairedShare(pair, alignment, mask), isTemplate: isTemplate(pair, alignment) }
  }
}

interface Pair {
  readonly first: string
  readonly second: string
  readonly own: Reading
  readonly other: Reading
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
    const alike = stretch.gaps.filter((gap) => looksAlike(pair, gap))
    const words = stretch.same.length + alike.reduce((sum, { from: [start, end] }) => sum + end - start, 0)
    if (words < STRETCH_ALIKE * stretch.words) continue
    for (const { from, length } of stretch.same) found += counts(from, from + length)
    for (const gap of alike) found += counts(...gap.from)
  }
  const whole = counts(0, pair.own.tokens.length)
  return whole === 0 ? 0 : found / whole
}

/** Whether the words on both sides of a gap share most of their letter pairs: joined and divided words do. */
function looksAlike(pair: Pair, gap: Gap): boolean {
  const one = wordsOf(pair.first, pair.own, gap.from)
  const other = wordsOf(pair.second, pair.other, gap.to)
  return one !== '' && other !== '' && likenessOf(one.toLowerCase(), other.toLowerCase()) >= LOOKS_ALIKE
}

function wordsOf(text: string, { starts, ends }: Reading, [start, end]: readonly [number, number]): string {
  return end <= start ? '' : text.slice(starts[start]!, ends[end - 1]!)
}

/** Dice coefficient of letter pairs, spaces and points left out. */
function likenessOf(a: string, b: string): number {
  const one = pairsOf(a)
  const other = pairsOf(b)
  if (one.length === 0 || other.length === 0) return a === b ? 1 : 0
  const counts = new Map<string, number>()
  for (const pair of one) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of other) {
    const left = counts.get(pair) ?? 0
    if (left === 0) continue
    counts.set(pair, left - 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}

function pairsOf(text: string): string[] {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const pairs: string[] = []
  for (let at = 0; at + 1 < letters.length; at++) pairs.push(letters.slice(at, at + 2))
  return pairs
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
  for (const { from, length } of anchors) {
    words += length
    facts.agreeing += numbersIn(wordsOf(pair.first, pair.own, [from, from + length])).length
  }
  for (const stretch of between) words += countFacts(pair, stretch, facts)
  const { fields, conflicts, agreeing } = facts
  return (
    conflicts >= LEAST_CONFLICTS &&
    conflicts >= CONFLICT_SHARE * fields &&
    // More that agree, and one text is an update of the other.
    conflicts >= agreeing &&
    conflicts * WORDS_A_CONFLICT >= words
  )
}

/** Adds a stretch's facts and returns how many of its words agree. */
function countFacts(pair: Pair, { same, gaps }: Between, facts: Facts): number {
  for (const { from, length } of same)
    facts.agreeing += numbersIn(wordsOf(pair.first, pair.own, [from, from + length])).length
  for (const { from, to } of gaps) {
    const own = from[1] - from[0]
    const other = to[1] - to[0]
    if (own === 0 || other === 0 || own > FIELD_WORDS || other > FIELD_WORDS) continue
    facts.fields++
    const conflicts = conflictsOf(wordsOf(pair.first, pair.own, from), wordsOf(pair.second, pair.other, to))
    facts.conflicts += conflicts.differing
    facts.agreeing += conflicts.agreeing
  }
  return same.length
}

const NUMBER = /\p{N}[\p{N}.,:/]{0,24}/gu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,32}/gu

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[^\p{N}]/gu, ''))
}

/** Numbers that only either side states; where there are none, a name that only either side has. */
function conflictsOf(own: string, other: string): { differing: number; agreeing: number } {
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
    !names.some((name) =>
      otherNames.some((otherName) => likenessOf(name.toLowerCase(), otherName.toLowerCase()) >= LOOKS_ALIKE),
    )
  return { differing: differ ? 1 : 0, agreeing: 0 }
}
