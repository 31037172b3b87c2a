// Reading: a text's words once more, for those pairs of which the shingles do not tell enough.
// A story comes up in many pairs, one soon after the other: the latest readings are kept, up to a number of words.

import { bodyStart } from './prepare.ts'
import { shingleHashes } from './shingle.ts'
import { createTokenizer } from './tokenize.ts'
import type { Story } from './types.ts'

/** A text as words and shingles. */
export interface Reading {
  readonly text: string
  readonly tokens: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly shingles: Uint32Array
  /** Whether every token is a word: none is a character of a script without spaces. */
  readonly onlyWords: boolean
  /** Where its shingles stand; made when first asked for. */
  places: Places | undefined
}

/** Positions by shingle, in flat arrays: those of one slot are chained in ascending order, as position + 1; 0 ends. */
export interface Places {
  readonly heads: Uint32Array
  readonly next: Uint32Array
  /** A shingle's slot is its bits from here up. */
  readonly shift: number
}

/** Words of all readings that are kept: 60 MB with everything about them. */
const KEPT_WORDS = 1 << 21

/** Makes a function that reads stories by their positions, and keeps what it read last. */
export function createReader(stories: readonly Story[], size: number, seed: number): (story: number) => Reading {
  const tokenizer = createTokenizer()
  /** In the order of their last use. */
  const kept = new Map<number, Reading>()
  let words = 0
  return (story) => {
    const known = kept.get(story)
    if (known !== undefined) {
      kept.delete(story)
      kept.set(story, known)
      return known
    }
    // Its `text` may be a getter that reads a file.
    const { text } = stories[story]!
    const count = tokenizer.run(text, bodyStart(stories[story]!, text))
    const reading: Reading = {
      text,
      tokens: tokenizer.hashes.slice(0, count),
      starts: tokenizer.starts.slice(0, count),
      ends: tokenizer.ends.slice(0, count),
      shingles: shingleHashes(tokenizer, size, seed),
      onlyWords: tokenizer.onlyWords,
      places: undefined,
    }
    for (const [oldest, { tokens }] of kept) {
      if (words + count <= KEPT_WORDS) break
      kept.delete(oldest)
      words -= tokens.length
    }
    kept.set(story, reading)
    words += count
    return reading
  }
}

/** Indexes a reading, for looking many others up in it. */
export function placesOf(reading: Reading): Places {
  if (reading.places !== undefined) return reading.places
  const { shingles } = reading
  const bits = Math.max(1, 32 - Math.clz32(shingles.length))
  const shift = 32 - bits
  const heads = new Uint32Array(2 ** bits)
  const next = new Uint32Array(shingles.length)
  for (let at = shingles.length - 1; at >= 0; at--) {
    const slot = shingles[at]! >>> shift
    next[at] = heads[slot]!
    heads[slot] = at + 1
  }
  reading.places = { heads, next, shift }
  return reading.places
}
