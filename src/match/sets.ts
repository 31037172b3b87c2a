// Sets: each document's shingles without furniture, sorted. Most documents have no copy and are never asked for their
// set, so sets are made when they are first asked for.

import type { Masks } from './masks.ts'
import type { Document } from './prepare.ts'
import type { Samples } from './samples.ts'
import { sortedSet } from './sorted.ts'

/** Sorted shingle sets of documents. */
export interface Sets {
  /** The set; empty for a document that cannot be compared. Made at the first call, then kept. */
  of(document: number): Uint32Array
  /** The sketched part of the set: its smallest hashes. */
  sample(document: number): Uint32Array
}

/** Makes sets of what the masks leave. Those of `excluded` documents are empty. */
export function createSets(
  documents: readonly Document[],
  samples: Samples,
  masks: Masks,
  isExcluded: (document: number) => boolean,
): Sets {
  const made: (Uint32Array | undefined)[] = new Array(documents.length)
  return {
    of(document) {
      const known = made[document]
      if (known !== undefined) return known
      const set = isExcluded(document) ? NOTHING : sortedSet(unmasked(documents[document]!, masks.of(document)))
      made[document] = set
      return set
    },
    sample: (document) => (isExcluded(document) ? NOTHING : samples.of(document)),
  }
}

const NOTHING = new Uint32Array(0)

/** Shingles in the order of the text, without furniture. */
export function unmasked({ shingles }: Document, mask: Uint8Array | undefined): Uint32Array {
  if (mask === undefined) return shingles
  const kept = new Uint32Array(shingles.length)
  let count = 0
  for (let at = 0; at < shingles.length; at++) if (mask[at] === 0) kept[count++] = shingles[at]!
  return kept.subarray(0, count)
}
