// Cover: places of furniture windows → which shingles of which documents touch a word of them.
// Cost: one look at the bits, and at each marked shingle once.

import { DistinctCounter } from './distinct.ts'
import type { Document } from './documents.ts'
import { nextBit, nextGap, type WritableMasks } from './masks.ts'
import type { StopSignal } from './stop.ts'
import { WINDOW_SHINGLES, WINDOW_STEPS } from './windows.ts'

/** What was marked in a range of documents. */
export interface Marked {
  /** Different ones. */
  readonly shingles: Uint32Array
  readonly documents: number
}

/** What is covered. */
export interface Covered {
  readonly documents: readonly Document[]
  /** Where the places of each document begin. */
  readonly starts: Uint32Array
  readonly masks: WritableMasks
  readonly signal: StopSignal | undefined
  /** Called for every document of which something was marked. */
  onTouched(document: number): void
}

/** Documents between two looks at the signal. */
const LOOK_EVERY = 4096

/**
 * Marks every shingle that touches a word of a window which begins at a place whose bit is set, in the documents from
 * `from` to before `to`.
 */
export function cover(
  { documents, starts, masks, signal, onTouched }: Covered,
  places: Uint32Array,
  from: number,
  to: number,
): Marked {
  const seen = new DistinctCounter()
  let touched = 0
  for (let document = from; document < to; document++) {
    if (document % LOOK_EVERY === 0) signal?.throwIfAborted()
    const start = starts[document]!
    const end = starts[document + 1]!
    let place = nextBit(places, start, end)
    if (place === end) continue
    const { shingles } = documents[document]!
    let isTouched = false
    const note = (at: number): void => {
      seen.add(shingles[at]!)
      isTouched = true
    }
    while (place < end) {
      // Windows in a row are covered at once.
      const behind = nextGap(places, place, end)
      // The words of a window are those of its shingles; a shingle on either side shares words with them.
      const first = Math.max(0, place - start - WINDOW_STEPS[0])
      const last = Math.min(shingles.length, behind - 1 - start + WINDOW_SHINGLES + WINDOW_STEPS[0])
      masks.mark(document, first, last, note)
      place = nextBit(places, behind, end)
    }
    if (!isTouched) continue
    touched++
    onTouched(document)
  }
  return { shingles: seen.values(), documents: touched }
}
