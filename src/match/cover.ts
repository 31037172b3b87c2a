// Cover: places of furniture windows → which shingles of which documents touch a word of them.
// Cost: one look at the bits, and at each marked shingle once.

import { DistinctCounter } from './distinct.ts'
import type { Document } from './documents.ts'
import type { WritableMasks } from './masks.ts'
import type { StopSignal } from './stop.ts'
import { WINDOW_SHINGLES, WINDOW_STEPS } from './windows.ts'

/** What was marked. */
export interface Marked {
  readonly shingles: number
  readonly documents: number
}

/** What is covered. */
export interface Covered {
  readonly documents: readonly Document[]
  /** Where the places of each document begin. */
  readonly starts: Uint32Array
  readonly masks: WritableMasks
  readonly signal: StopSignal | undefined
}

/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

/** Marks every shingle that touches a word of a window which begins at a place whose bit is set. */
export function cover({ documents, starts, masks, signal }: Covered, places: Uint32Array): Marked {
  const seen = new DistinctCounter()
  let touched = 0
  for (let document = 0; document < documents.length; document++) {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    const start = starts[document]!
    const end = starts[document + 1]!
    /** Up to here everything that a window before reached is marked. */
    let done = 0
    let shingles: Uint32Array | undefined
    let isTouched = false
    for (let place = nextBit(places, start, end); place < end; place = nextBit(places, place + 1, end)) {
      shingles ??= documents[document]!.shingles
      // The words of the window are those of its shingles; a shingle on either side shares words with them.
      const at = place - start
      const last = Math.min(shingles.length, at + WINDOW_SHINGLES + WINDOW_STEPS[0])
      for (let inside = Math.max(done, at - WINDOW_STEPS[0]); inside < last; inside++) {
        if (!masks.mark(document, inside)) continue
        seen.add(shingles[inside]!)
        isTouched = true
      }
      done = last
    }
    if (isTouched) touched++
  }
  return { shingles: seen.count, documents: touched }
}

/** The first set bit from `from` on, or `end`. */
function nextBit(bits: Uint32Array, from: number, end: number): number {
  if (from >= end) return end
  let word = from >>> 5
  let rest = bits[word]! & (0xffffffff << (from & 31))
  while (rest === 0) {
    word++
    if (word * 32 >= end) return end
    rest = bits[word]!
  }
  const found = word * 32 + 31 - Math.clz32(rest & -rest)
  return found < end ? found : end
}
