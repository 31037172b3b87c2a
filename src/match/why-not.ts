// Why not: what keeps a document from being compared.

import type { Document } from './prepare.ts'
import type { Skipped } from './types.ts'

/** Different shingles that a document needs to be compared: with fewer, only equal texts match. */
const LEAST_SHINGLES = 8

/** The reason for which a document cannot be compared; undefined where it can. */
export function whyNot({ tokens, shingles }: Document, mask: Uint8Array | undefined): Skipped['reason'] | undefined {
  if (tokens === 0) return 'empty'
  if (hasFew(shingles, undefined)) return 'too-short'
  return mask !== undefined && hasFew(shingles, mask) ? 'only-furniture' : undefined
}

/** Whether too few different shingles are left. Looks no further than it must. */
function hasFew(shingles: Uint32Array, mask: Uint8Array | undefined): boolean {
  const seen: number[] = []
  for (let at = 0; at < shingles.length; at++) {
    if (mask?.[at] === 1 || seen.includes(shingles[at]!)) continue
    if (seen.push(shingles[at]!) >= LEAST_SHINGLES) return false
  }
  return true
}
