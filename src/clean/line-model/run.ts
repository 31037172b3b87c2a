// The likeliest kinds of a page's lines, each by what speaks for its kinds and by the kinds of the lines around it: the
// button under a sign-up's promise is the sign-up's, a name between two comments somebody's who comments.
//
// Idea: a chain of states with scores for lines and for neighbours, and the best way through it.
// Source: Viterbi 1967, "Error bounds for convolutional codes"; counts of neighbours smoothed by adding (Lidstone).
// Counts: bench/train/neighbours.ts, from fixtures. Cost: the product of two neighbours' candidates a line.

import type { BlockKind } from '../../types.ts'
import { lazy } from '../lexicon/lazy.ts'
import { KINDS, NEIGHBOURS, PLACES } from '../model/neighbours.ts'

/** Before the first line of the article's text, among them, behind the last. */
export type Place = 0 | 1 | 2
/** `text` stands for all that is the article's text. */
export type State = BlockKind | 'text'

/** A kind that a line may be, and what speaks for it: a logarithm. */
export interface Candidate {
  state: State
  score: number
}

/** What a pair that was never seen counts, and a kind at a place. */
const UNSEEN_PAIR = 0.05
const UNSEEN_PLACE = 0.3
/** What neighbours and places weigh beside a line's own words; lines are not as independent as the product takes them for. */
const PAIR_WEIGHT = 0.3
const PLACE_WEIGHT = 0.3

interface Tables {
  numbers: ReadonlyMap<State, number>
  /** By the number of the line before and that of the line. */
  pairs: readonly Float64Array[]
  places: readonly Float64Array[]
}

const TABLES: () => Tables = lazy(() => {
  const names = KINDS.split(' ') as State[]
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    pairs: logShares(NEIGHBOURS, names.length, UNSEEN_PAIR, PAIR_WEIGHT),
    places: logShares(PLACES, names.length, UNSEEN_PLACE, PLACE_WEIGHT),
  }
})

/** Rows of "number:count" to logarithms of shares, weighed. */
function logShares(rows: readonly string[], length: number, unseen: number, weight: number): Float64Array[] {
  return rows.map((row) => {
    const counts = new Float64Array(length).fill(unseen)
    for (const pair of row === '' ? [] : row.split(' ')) {
      const [number, count] = pair.split(':').map(Number)
      counts[number!]! += count!
    }
    const sum = counts.reduce((total, count) => total + count)
    return counts.map((count) => weight * Math.log(count / sum))
  })
}

/** The place of a line by where the text begins and where its last line is; −1 for both where there is none. */
export function placeOf(line: number, first: number, last: number): Place {
  if (first < 0 || line < first) return 0
  return line > last ? 2 : 1
}

/** What a kind's place speaks for it. */
export function scoreOfPlace(state: State, place: Place): number {
  const { numbers, places } = TABLES()
  const number = numbers.get(state)
  return number === undefined ? PLACE_WEIGHT * Math.log(UNSEEN_PLACE) : places[place]![number]!
}

/**
 * Chooses a state for each line so that the sum of their scores and of those of neighbours is greatest; of equal sums the
 * first candidates'. Every line needs a candidate.
 */
export function likeliestRun(lines: readonly (readonly Candidate[])[]): State[] {
  const ways: Ways = { numbers: [], sums: [], from: [] }
  let before = 0
  for (const candidates of lines) {
    const start = ways.sums.length
    for (const candidate of candidates) addWay(ways, candidate, before, start)
    before = start
  }
  return walkBack(lines, ways, before)
}

/** By candidate of all lines: the best sum that ends in it, and the candidate of the line before that it comes from. */
interface Ways {
  numbers: number[]
  sums: number[]
  from: number[]
}

/** Adds a candidate; those of the line before stand from `before` to `end`, and there are none before the first line. */
function addWay(ways: Ways, { state, score }: Candidate, before: number, end: number): void {
  const number = TABLES().numbers.get(state) ?? UNKNOWN
  const from = before === end ? UNKNOWN : bestBefore(ways, number, before, end)
  const sum = from === UNKNOWN ? score : sumOver(ways, from, number) + score
  ways.numbers.push(number)
  ways.sums.push(sum)
  ways.from.push(from)
}

/** The candidate of the line before from which the sum to a kind is greatest. */
function bestBefore(ways: Ways, number: number, before: number, end: number): number {
  let best = before
  for (let index = before + 1; index < end; index++)
    if (sumOver(ways, index, number) > sumOver(ways, best, number)) best = index
  return best
}

function sumOver({ sums, numbers }: Ways, index: number, number: number): number {
  const before = numbers[index]!
  return sums[index]! + (before < 0 || number < 0 ? UNKNOWN_PAIR : TABLES().pairs[before]![number]!)
}

/** Number of a kind that no fixture has, and of no candidate. */
const UNKNOWN = -1
/** For kinds that no fixture has. */
const UNKNOWN_PAIR = PAIR_WEIGHT * Math.log(0.001)

/** `start`: where the candidates of the last line stand. */
function walkBack(lines: readonly (readonly Candidate[])[], { sums, from }: Ways, start: number): State[] {
  const states = new Array<State>(lines.length)
  let best = start
  for (let index = start + 1; index < sums.length; index++) if (sums[index]! > sums[best]!) best = index
  let first = start
  for (let line = lines.length - 1; line >= 0; line--) {
    states[line] = lines[line]![best - first]!.state
    best = from[best]!
    if (line > 0) first -= lines[line - 1]!.length
  }
  return states
}
