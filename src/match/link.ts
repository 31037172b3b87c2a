// Link: which verified pairs may be copies of each other, and how strongly.
// The strength is the share of the shorter document that stands in the longer one; for noisy copies, whose shared
// shingles are few but everywhere, it is lifted by what the noise must have broken.

import type { ClusterSettings } from './options.ts'
import type { Document } from './prepare.ts'
import { type Overlap, overlapOf, spreadOf } from './verify.ts'

/** A verified pair. */
export interface Link extends Overlap {
  readonly first: number
  readonly second: number
  /** How surely they are one story, 0 to 1: compared with the threshold. */
  readonly strength: number
}

/** Documents as the verifying steps see them. */
export interface Corpus {
  readonly documents: readonly Document[]
  readonly sets: readonly Uint32Array[]
  readonly masks: readonly (Uint8Array | undefined)[]
  readonly settings: ClusterSettings
}

/** Below this share of the shorter document noise is not worth looking for. */
const NOISE_LEAST = 0.12
/** A noisy copy shares something in at least so many of its stretches, and so much in the middling one. */
const NOISE_REACH = 0.75
const NOISE_MIDDLE = 0.08
/** Above this share of followed hits the sharing is in blocks, as in quotations: words are broken in noise. */
const NOISE_BLOCKS = 0.9
/** Documents of fewer shingles tell too little to see noise. */
const NOISE_SHINGLES = 40
/** What a noisy copy's strength is lifted to. */
const NOISE_STRENGTH = 0.75

/** Verifies a pair on its exact shingle sets. */
export function linkOf(first: number, second: number, corpus: Corpus): Link {
  const overlap = overlapOf(corpus.sets[first]!, corpus.sets[second]!)
  const containment = Math.max(overlap.ofFirst, overlap.ofSecond)
  const strength =
    containment >= NOISE_LEAST && containment < NOISE_STRENGTH && isNoisy(first, second, overlap, corpus)
      ? NOISE_STRENGTH
      : containment
  return { first, second, ...overlap, strength }
}

function isNoisy(first: number, second: number, overlap: Overlap, corpus: Corpus): boolean {
  const shorter = overlap.ofFirst >= overlap.ofSecond ? first : second
  if (corpus.sets[shorter]!.length < NOISE_SHINGLES) return false
  const other = shorter === first ? second : first
  const spread = spreadOf(corpus.documents[shorter]!, corpus.masks[shorter], corpus.sets[other]!)
  return spread.blocks <= NOISE_BLOCKS && spread.reach >= NOISE_REACH && spread.middle >= NOISE_MIDDLE
}
