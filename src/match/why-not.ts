// Why not: what keeps a document from being compared.

import type { Document } from './documents.ts'
import type { Masks } from './masks.ts'
import type { Skipped } from './types.ts'

/** Different shingles that a document needs to be compared: with fewer, only equal texts match. */
const LEAST_SHINGLES = 8

/** All reasons. */
export const REASONS: readonly Skipped['reason'][] = ['empty', 'too-short', 'only-furniture']

/** The reason for which a document cannot be compared; undefined where it can. */
export function whyNot({ index, tokens, shingles }: Document, masks: Masks): Skipped['reason'] | undefined {
  if (tokens === 0) return 'empty'
  if (hasFew(shingles, () => false)) return 'too-short'
  return masks.count(index) > 0 && hasFew(shingles, (at) => masks.has(index, at)) ? 'only-furniture' : undefined
}

/** Whether too few different shingles are left. Looks no further than it must. */
function hasFew(shingles: Uint32Array, isMasked: (at: number) => boolean): boolean {
  const seen: number[] = []
  for (let at = 0; at < shingles.length; at++) {
    if (isMasked(at) || seen.includes(shingles[at]!)) continue
    if (seen.push(shingles[at]!) >= LEAST_SHINGLES) return false
  }
  return true
}
