// Cover: furniture windows → which shingles of which documents touch a word of them.
// Most windows are no furniture: a table tells that before the map is asked.
// Cost: one pass over all windows.

import type { WritableMasks } from './masks.ts'
import type { Document } from './prepare.ts'
import { eachDocumentsWindows, WINDOW_SHINGLES, WINDOW_STEPS } from './windows.ts'

/** Windows that are furniture: of which outlets, or of all. */
export type Furniture = ReadonlyMap<number, readonly number[] | 'all'>

/** What was marked. */
export interface Marked {
  readonly shingles: number
  readonly documents: number
}

/** What is covered. */
export interface Covered {
  readonly documents: readonly Document[]
  readonly masks: WritableMasks
  readonly signal: AbortSignal | undefined
}

/** Marks every shingle that touches a word of a furniture window. */
export function cover({ documents, masks, signal }: Covered, furniture: Furniture): Marked {
  if (furniture.size === 0) return { shingles: 0, documents: 0 }
  const sieve = sieveOf(furniture)
  const shinglesSeen = new Set<number>()
  let touched = 0
  eachDocumentsWindows({ documents, signal }, (windows, count, document, shingles) => {
    const { outlets } = documents[document]!
    let isTouched = false
    /** Up to here everything that a window before reached is marked. */
    let done = 0
    for (let at = 0; at < count; at++) {
      if (sieve[windows[at]! >>> SIEVE_SHIFT] === 0) continue
      const whose = furniture.get(windows[at]!)
      if (whose === undefined || (whose !== 'all' && !whose.some((outlet) => outlets.includes(outlet)))) continue
      // The words of the window are those of its shingles; a shingle on either side shares words with them.
      const end = Math.min(shingles.length, at + WINDOW_SHINGLES + WINDOW_STEPS[0])
      for (let inside = Math.max(done, at - WINDOW_STEPS[0]); inside < end; inside++) {
        if (!masks.mark(document, inside)) continue
        shinglesSeen.add(shingles[inside]!)
        isTouched = true
      }
      done = end
    }
    if (isTouched) touched++
  })
  return { shingles: shinglesSeen.size, documents: touched }
}

/** Most windows are no furniture: a table of 256 kB tells that of nearly all without a look into the map. */
const SIEVE_SHIFT = 14

function sieveOf(furniture: Furniture): Uint8Array {
  const sieve = new Uint8Array(2 ** (32 - SIEVE_SHIFT))
  for (const window of furniture.keys()) sieve[window >>> SIEVE_SHIFT] = 1
  return sieve
}
