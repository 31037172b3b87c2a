// Windows: hashes of longer runs than shingles, to find passages that repeat. Every position of a text begins one.
// Cost: one hash a position and pass. Windows that do not repeat are sifted out by a counting filter, without a table.

import { mix } from './hash.ts'
import type { Document } from './prepare.ts'

/** A window is two shingles this many positions apart: for the default of 3 words, 8 words. */
export const WINDOW_STEPS = [2, 5] as const
/** Positions that a window spans. */
export const WINDOW_SHINGLES = 6
/** Slots of the counting filter: collisions only let a few more windows through to the exact count. */
const FILTER_BITS = 24

/** Sorted (window, document) pairs of the windows that pass the counting filter, packed into doubles. */
export function repeatedWindows(documents: readonly Document[], repeats: number, byOutlet: boolean): Float64Array {
  const counts = new Uint8Array(1 << FILTER_BITS)
  const shift = 32 - FILTER_BITS
  eachWindow(documents, byOutlet, (window) => {
    const slot = window >>> shift
    if (counts[slot]! < 255) counts[slot]!++
  })
  let kept = 0
  const least = Math.min(repeats, 255)
  const isRepeated = (window: number): boolean => counts[window >>> shift]! >= least
  eachWindow(documents, byOutlet, (window) => {
    if (isRepeated(window)) kept++
  })
  const entries = new Float64Array(kept)
  const bound = documents.length + 1
  let at = 0
  eachWindow(documents, byOutlet, (window, document) => {
    if (isRepeated(window)) entries[at++] = window * bound + document
  })
  return entries.sort()
}

/** Visits every window of every document; by outlet, the windows of different outlets differ. */
export function eachWindow(
  documents: readonly Document[],
  byOutlet: boolean,
  visit: (window: number, document: number, at: number) => void,
): void {
  for (const { index, shingles, outlets } of documents) {
    const rounds = byOutlet ? outlets.length : 1
    for (let round = 0; round < rounds; round++) {
      const salt = byOutlet ? mix(outlets[round]! + 1) : 0
      for (let at = 0; at + WINDOW_SHINGLES <= shingles.length; at++) visit(windowAt(shingles, at, salt), index, at)
    }
  }
}

function windowAt(shingles: Uint32Array, at: number, salt: number): number {
  const middle = Math.imul(shingles[at + WINDOW_STEPS[0]]!, 0x9e3779b1)
  const last = Math.imul(shingles[at + WINDOW_STEPS[1]]!, 0x85ebca6b)
  return mix(shingles[at]! ^ middle ^ ((last << 7) | (last >>> 25)) ^ salt)
}
