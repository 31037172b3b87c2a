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
  return places[place]![numbers.get(state) ?? -1] ?? PLACE_WEIGHT * Math.log(UNSEEN_PLACE)
}

/**
 * Chooses a state for each line so that the sum of their scores and of those of neighbours is greatest; of equal sums the
 * first candidates'. Every line needs a candidate.
 */
export function likeliestRun(lines: readonly (readonly Candidate[])[]): State[] {
  const ways: Way[][] = []
  for (const candidates of lines) {
    const before = ways.at(-1)
    ways.push(candidates.map((candidate) => wayTo(candidate, before)))
  }
  return walkBack(ways)
}

/** The best sum that ends in a candidate, and the one of the line before that it comes from. */
interface Way {
  state: State
  number: number
  sum: number
  from: number
}

function wayTo({ state, score }: Candidate, before: readonly Way[] | undefined): Way {
  const { numbers, pairs } = TABLES()
  const number = numbers.get(state) ?? -1
  if (!before) return { state, number, sum: score, from: -1 }
  let best = Number.NEGATIVE_INFINITY
  let from = 0
  for (let index = 0; index < before.length; index++) {
    const way = before[index]!
    const sum = way.sum + (pairs[way.number]?.[number] ?? UNKNOWN_PAIR)
    if (sum > best) [best, from] = [sum, index]
  }
  return { state, number, sum: best + score, from }
}

/** For kinds that no fixture has. */
const UNKNOWN_PAIR = PAIR_WEIGHT * Math.log(0.001)

function walkBack(ways: readonly (readonly Way[])[]): State[] {
  const states: State[] = []
  let index = indexOfBest(ways.at(-1) ?? [])
  for (const candidates of ways.toReversed()) {
    states.push(candidates[index]!.state)
    index = candidates[index]!.from
  }
  return states.reverse()
}

function indexOfBest(ways: readonly Way[]): number {
  return ways.reduce((best, way, index) => (way.sum > ways[best]!.sum ? index : best), 0)
}
