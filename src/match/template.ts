// Templates: one form filled in with other facts (markets at the close, weather, earnings, court lists). They share most
// of their words and are different stories all the same.
//
//   The index rose |18.2| points to close at |7,204| on |Tuesday|       small gaps everywhere,
//   The index rose |40.7| points to close at |7,245| on |Wednesday|     other numbers, other names in nearly all
//
// An update changes a few facts and keeps the rest; a scanner's noise leaves words that look alike.

import { createReader, placesOf, type Reading, type Run, sharedRuns } from './passages.ts'
import { bodyStart } from './prepare.ts'
import type { Story } from './types.ts'

/** Gaps of more words than this hold new matter, not a filled-in field. */
const FIELD_WORDS = 8
/** Fields that must differ in a fact. */
const LEAST_CONFLICTS = 3
/** Share of the fields between shared runs that must differ in a fact. */
const CONFLICT_SHARE = 0.5
/** For every so many words of the shared form there must be a differing fact. */
const WORDS_A_CONFLICT = 40
/** Facts that agree, for one that differs: more, and one text is an update of the other. */
const AGREEING = 1

/** Makes the judge of two stories. Cost: both texts are read again, so ask only of likely pairs. */
export function createTemplateJudge(size: number, seed: number): (first: Story, second: Story) => boolean {
  const read = createReader(size, seed)
  return (first, second) => {
    const a = read(first.text, bodyStart(first))
    const b = read(second.text, bodyStart(second))
    const runs = inOrder(sharedRuns(a, b, placesOf(b)))
    return isTemplate(first.text, a, second.text, b, runs)
  }
}

/** Runs that stand in the same order in both texts. */
function inOrder(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept[kept.length - 1]
    if (last === undefined || run.to >= last.to + last.length) kept.push(run)
  }
  return kept
}

function isTemplate(first: string, a: Reading, second: string, b: Reading, runs: readonly Run[]): boolean {
  let fields = 0
  let conflicts = 0
  let agreeing = 0
  let words = 0
  for (const [index, run] of runs.entries()) {
    words += run.length
    agreeing += numbersIn(first.slice(a.starts[run.from]!, a.ends[run.from + run.length - 1]!)).length
    const next = runs[index + 1]
    const own = gap(first, a, run.from + run.length, next === undefined ? a.tokens.length : next.from)
    const other = gap(second, b, run.to + run.length, next === undefined ? b.tokens.length : next.to)
    if (own === undefined || other === undefined) continue
    fields++
    if (isConflict(own, other)) conflicts++
  }
  return (
    conflicts >= LEAST_CONFLICTS &&
    conflicts >= CONFLICT_SHARE * fields &&
    conflicts * AGREEING >= agreeing &&
    conflicts * WORDS_A_CONFLICT >= words
  )
}

/** Words of a text between two runs; undefined where there are none or too many. */
function gap(text: string, reading: Reading, start: number, end: number): string | undefined {
  if (end <= start || end - start > FIELD_WORDS) return undefined
  return text.slice(reading.starts[start]!, reading.ends[end - 1]!)
}

const NUMBER = /\p{N}[\p{N}.,:/]{0,24}/gu
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,32}/gu

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[^\p{N}]/gu, ''))
}

/** Whether both sides state a number, or a name, and none of them is the same. */
function isConflict(own: string, other: string): boolean {
  const numbers = numbersIn(own)
  const others = numbersIn(other)
  if (numbers.length > 0 && others.length > 0) return !numbers.some((number) => others.includes(number))
  const names = own.match(NAME) ?? []
  const otherNames = other.match(NAME) ?? []
  if (names.length === 0 || otherNames.length === 0) return false
  return !names.some((name) => otherNames.some((otherName) => looksAlike(name, otherName)))
}

/** Names that share half of their letter pairs are one name, misread. */
function looksAlike(a: string, b: string): boolean {
  if (a === b) return true
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < a.length; at++) pairs.add(a.slice(at, at + 2))
  let shared = 0
  for (let at = 0; at + 1 < b.length; at++) if (pairs.has(b.slice(at, at + 2))) shared++
  return shared * 2 >= Math.min(a.length, b.length) - 1
}
