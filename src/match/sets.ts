// Sets: each document's shingles without furniture, sorted. Most documents have no copy and are never asked for their
// set, so sets are made when they are first asked for; samples, which every document needs, are made without them.

import type { Masks } from './masks.ts'
import type { SketchSettings } from './options.ts'
import type { Document } from './prepare.ts'
import { sampleLimit, sampleOf } from './sketch.ts'
import { sortedSet } from './sorted.ts'

/** Sorted shingle sets of documents. */
export interface Sets {
  /** The set; empty for a document that cannot be compared. Made at the first call, then kept. */
  of(document: number): Uint32Array
  /** The sketched part of the set: its smallest hashes. Made anew at every call. */
  sample(document: number): Uint32Array
}

/** Makes sets of what the masks leave. Those of `excluded` documents are empty. */
export function createSets(
  documents: readonly Document[],
  masks: Masks | undefined,
  settings: SketchSettings,
  isExcluded: (document: number) => boolean,
): Sets {
  const made: (Uint32Array | undefined)[] = new Array(documents.length)
  const of = (document: number): Uint32Array => {
    const known = made[document]
    if (known !== undefined) return known
    const set = isExcluded(document) ? NOTHING : sortedSet(unmasked(documents[document]!, masks?.of(document)))
    made[document] = set
    return set
  }
  return {
    of,
    sample(document) {
      if (isExcluded(document)) return NOTHING
      const known = made[document]
      if (known !== undefined) return sampleOf(known, settings)
      const low = below(unmasked(documents[document]!, masks?.of(document)), sampleLimit(settings))
      // Too few below the limit: then the sample is filled up with the next ones, and the whole set is needed.
      return low.length >= settings.floor ? low : sampleOf(of(document), settings)
    },
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

/** Sorted set of the hashes below a limit. */
function below(hashes: Uint32Array, limit: number): Uint32Array {
  const low = new Uint32Array(hashes.length)
  let count = 0
  for (let at = 0; at < hashes.length; at++) if (hashes[at]! < limit) low[count++] = hashes[at]!
  return sortedSet(low.subarray(0, count))
}
