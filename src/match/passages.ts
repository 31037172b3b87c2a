// Passages: stretches of words that stand in both texts, as offsets into both.
// A shingle that both have is an anchor; from it the run is extended word by word, both ways, as far as the words agree.
// Cost: linear in the texts, times the few places where an anchor occurs again.

import { placesOf, type Reading } from './reading.ts'
import type { Passage } from './types.ts'

/** A run of words that stand in both, as positions of tokens. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Runs shorter than this many words are chance: "on the other hand, he said that". */
const LEAST_WORDS = 8
/** Places in the other text at which a run is tried: repeated phrases have many. */
const PLACES_TRIED = 8
/** Most passages that a relation carries; the longest are kept. */
const MOST_PASSAGES = 50

/** Longest runs that both texts have, in the order of the first; no word of the first is in two runs. */
export function sharedRuns(from: Reading, to: Reading): Run[] {
  const { heads, next, shift } = placesOf(to)
  const runs: Run[] = []
  let free = 0
  for (let at = 0; at < from.shingles.length; at++) {
    const shingle = from.shingles[at]!
    let best = 0
    let before = 0
    let bestPlace = 0
    let tried = 0
    for (let link = heads[shingle >>> shift]!; link !== 0; link = next[link - 1]!) {
      const place = link - 1
      if (to.shingles[place] !== shingle) continue
      const end = agreeing(from.tokens, to.tokens, at, place)
      if (end > 0) {
        const start = agreeingBefore(from.tokens, to.tokens, at, place, free)
        if (start + end > best) {
          best = start + end
          before = start
          bestPlace = place
        }
      }
      if (++tried === PLACES_TRIED) break
    }
    if (best === 0) continue
    runs.push({ from: at - before, to: bestPlace - before, length: best })
    free = at - before + best
    at = free - 1
  }
  return runs
}

/** How many tokens from a pair of positions on agree. */
function agreeing(from: Uint32Array, to: Uint32Array, at: number, place: number): number {
  const most = Math.min(from.length - at, to.length - place)
  let count = 0
  while (count < most && from[at + count] === to[place + count]) count++
  return count
}

/** How many tokens before a pair of positions agree, from `free` on. */
function agreeingBefore(from: Uint32Array, to: Uint32Array, at: number, place: number, free: number): number {
  const most = Math.min(at - free, place)
  let count = 0
  while (count < most && from[at - count - 1] === to[place - count - 1]) count++
  return count
}

/** Runs as passages: long ones without furniture, longest first. */
export function passagesOf(from: Reading, to: Reading, mask?: Uint8Array): Passage[] {
  const passages: Passage[] = []
  for (const whole of sharedRuns(from, to)) {
    const run = trimMasked(whole, mask)
    if (run.length < LEAST_WORDS) continue
    passages.push({
      from: [from.starts[run.from]!, from.ends[run.from + run.length - 1]!],
      to: [to.starts[run.to]!, to.ends[run.to + run.length - 1]!],
      words: run.length,
    })
  }
  passages.sort((a, b) => b.words - a.words || a.from[0] - b.from[0])
  return passages.slice(0, MOST_PASSAGES)
}

/** The longest stretch of a run that is no furniture. */
function trimMasked(run: Run, mask: Uint8Array | undefined): Run {
  if (mask === undefined) return run
  let best: Run = { ...run, length: 0 }
  let start = 0
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && mask[run.from + at] !== 1) continue
    if (at - start > best.length) best = { from: run.from + start, to: run.to + start, length: at - start }
    start = at + 1
  }
  return best
}
