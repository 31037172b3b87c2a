// Align: two texts word by word, to see what stands between the words that both have.
//
//   anchors   The council |voted on Monday| to …        runs of at least a shingle, the heaviest chain in one order
//   between   … |raise tho fare| by 4 percent           single words that agree in short gaps, by a common subsequence
//   gaps      raise|raise  tho|the  fare|fare  4|9      what is left: noise, fields of a form, an editor's words
//
// Needleman and Wunsch 1970 over words, but only where anchors (as in diff tools) have cut the texts into short gaps.
// Cost: linear in the texts, and at most 64 × 64 steps a gap. Both texts are read again: ask only for pairs in doubt.

import { type Run, sharedRuns } from './passages.ts'
import type { Reading } from './reading.ts'

/** Words between two runs: `[start, end)` of the tokens of either text. Either may be empty. */
export interface Gap {
  readonly from: readonly [start: number, end: number]
  readonly to: readonly [start: number, end: number]
}

/** A stretch between two anchors, word by word. */
export interface Between {
  /** Words that agree, in order. */
  readonly same: readonly Run[]
  /** What is left between them. */
  readonly gaps: readonly Gap[]
  readonly words: number
}

/** Two texts laid beside each other. */
export interface Alignment {
  /** Runs that both have, in the order of both. */
  readonly anchors: readonly Run[]
  /** Short stretches between (before, after) anchors. Long ones are new matter on either side, and left out. */
  readonly between: readonly Between[]
}

/** Words up to which a stretch is looked at word by word: a sentence or two. Longer ones hold new matter. */
const STRETCH_WORDS = 64
/** Earlier runs that a run may follow in the chain: enough to step over moved paragraphs. */
const LOOK_BACK = 64

/** Lays a text beside another one. */
export function align(from: Reading, to: Reading): Alignment {
  const anchors = heaviestChain(sharedRuns(from, to))
  const between: Between[] = []
  let ownAt = 0
  let otherAt = 0
  for (const run of [...anchors, { from: from.tokens.length, to: to.tokens.length, length: 0 }]) {
    const own = run.from - ownAt
    const other = run.to - otherAt
    if (own > 0 && other > 0 && own <= STRETCH_WORDS && other <= STRETCH_WORDS)
      between.push(wordByWord(from.tokens, [ownAt, run.from], to.tokens, [otherAt, run.to]))
    ownAt = run.from + run.length
    otherAt = run.to + run.length
  }
  return { anchors, between }
}

/** The runs of most words that stand in the same order in both texts. */
function heaviestChain(runs: readonly Run[]): Run[] {
  const weights: number[] = []
  const before: number[] = []
  let last = -1
  for (const [at, run] of runs.entries()) {
    let best = 0
    let previous = -1
    for (let other = Math.max(0, at - LOOK_BACK); other < at; other++) {
      const known = runs[other]!
      if (known.to + known.length > run.to || weights[other]! <= best) continue
      best = weights[other]!
      previous = other
    }
    weights.push(best + run.length)
    before.push(previous)
    if (last < 0 || weights[at]! > weights[last]!) last = at
  }
  const chain: Run[] = []
  for (let at = last; at >= 0; at = before[at]!) chain.push(runs[at]!)
  return chain.reverse()
}

/** The longest common subsequence of two short stretches, and the gaps between its words. */
function wordByWord(
  a: Uint32Array,
  [aStart, aEnd]: readonly [number, number],
  b: Uint32Array,
  [bStart, bEnd]: readonly [number, number],
): Between {
  const rows = aEnd - aStart
  const columns = bEnd - bStart
  const width = columns + 1
  const longest = new Uint8Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const right = longest[row * width + column + 1]!
      const down = longest[(row + 1) * width + column]!
      const both = a[aStart + row] === b[bStart + column] ? longest[(row + 1) * width + column + 1]! + 1 : 0
      longest[row * width + column] = Math.max(both, right, down)
    }
  }
  const same: Run[] = []
  const gaps: Gap[] = []
  let row = 0
  let column = 0
  let ownAt = 0
  let otherAt = 0
  const close = (): void => {
    if (row > ownAt || column > otherAt)
      gaps.push({ from: [aStart + ownAt, aStart + row], to: [bStart + otherAt, bStart + column] })
  }
  while (row < rows && column < columns) {
    if (a[aStart + row] === b[bStart + column]) {
      close()
      same.push({ from: aStart + row, to: bStart + column, length: 1 })
      row++
      column++
      ownAt = row
      otherAt = column
    } else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row++
    else column++
  }
  row = rows
  column = columns
  close()
  return { same, gaps, words: Math.max(rows, columns) }
}
