// Passages: stretches of words that stand in both texts, as offsets into both.
// A shingle that both have is an anchor; from it the run is extended word by word, both ways, as far as the words agree.
// Cost: linear in the texts, times the few places where an anchor occurs again.

import { shingleHashes } from './shingle.ts'
import { createTokenizer } from './tokenize.ts'
import type { Passage } from './types.ts'

/** A text read once, for passages. */
export interface Reading {
  readonly tokens: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly shingles: Uint32Array
}

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

/** Makes a function that reads texts with one tokeniser. */
export function createReader(size: number, seed: number): (text: string, from: number) => Reading {
  const tokenizer = createTokenizer()
  return (text, from) => {
    const count = tokenizer.run(text, from)
    return {
      tokens: tokenizer.hashes.slice(0, count),
      starts: tokenizer.starts.slice(0, count),
      ends: tokenizer.ends.slice(0, count),
      shingles: shingleHashes(tokenizer, size, seed),
    }
  }
}

/** Where each shingle stands in a text. */
export type Places = ReadonlyMap<number, readonly number[]>

/** Indexes a reading, for looking many others up in it. */
export function placesOf(reading: Reading): Places {
  const places = new Map<number, number[]>()
  for (let at = 0; at < reading.shingles.length; at++) {
    const shingle = reading.shingles[at]!
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    else if (known.length < PLACES_TRIED) known.push(at)
  }
  return places
}

/** Longest runs that both texts have, in the order of the first; no word of the first is in two runs. */
export function sharedRuns(from: Reading, to: Reading, places: Places): Run[] {
  const runs: Run[] = []
  let free = 0
  for (let at = 0; at < from.shingles.length; at++) {
    const found = places.get(from.shingles[at]!)
    if (found === undefined) continue
    let best: Run | undefined
    for (const place of found) {
      const run = extend(from.tokens, to.tokens, at, place, free)
      if (run.length > 0 && (best === undefined || run.length > best.length)) best = run
    }
    if (best === undefined) continue
    runs.push(best)
    free = best.from + best.length
    at = free - 1
  }
  return runs
}

/** The run of equal tokens around a pair of positions; it begins no earlier than `free`. */
function extend(from: Uint32Array, to: Uint32Array, at: number, place: number, free: number): Run {
  let start = 0
  while (at - start > free && place - start > 0 && from[at - start - 1] === to[place - start - 1]) start++
  let end = 0
  while (at + end < from.length && place + end < to.length && from[at + end] === to[place + end]) end++
  return { from: at - start, to: place - start, length: end === 0 ? 0 : start + end }
}

/** Runs as passages: long ones without furniture, longest first. */
export function passagesOf(from: Reading, to: Reading, places: Places, mask?: Uint8Array): Passage[] {
  const passages: Passage[] = []
  for (const whole of sharedRuns(from, to, places)) {
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
