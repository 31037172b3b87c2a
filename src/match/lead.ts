// Lead: the opening of a story. Copies begin alike, however they were cut and wrapped; a quotation stands anywhere.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'
import { sharedCount } from './shingle.ts'
import { sortedSet } from './sorted.ts'

/** Shingles that make up the opening: about the first sentence. */
const LEAD_SHINGLES = 24
/** Share of the opening that must agree: noise breaks most of its shingles. */
const SAME_LEAD = 1 / 3

/** Sorted set of a document's first shingles that are no furniture. */
export function leadOf({ index, shingles }: Document, masks: Masks): Uint32Array {
  const lead: number[] = []
  for (let at = 0; at < shingles.length && lead.length < LEAD_SHINGLES; at++) {
    if (!masks.has(index, at)) lead.push(shingles[at]!)
  }
  return sortedSet(Uint32Array.from(lead))
}

/** Whether two openings agree. */
export function sameLead(a: Uint32Array, b: Uint32Array): boolean {
  const least = Math.min(a.length, b.length)
  return least > 0 && sharedCount(a, b) >= SAME_LEAD * least
}
