// Verify: what two documents really share, on their exact shingle sets, and how it lies in the shorter one.
//
//   quotation   ······██████······   one block, dense             → the stories are different
//   noisy copy  █·█··█·██·█·█··█·█   everywhere, thin             → the same story through a bad scanner
//   copy        ██████·███████·███   nearly everything
//
// Noise of 6 % of the characters leaves about 40 % of 3-word shingles whole (15 % where both copies are noisy), so a
// share alone cannot tell a noisy copy from a long quotation; how the shared shingles lie makes the one suspect (then
// `judge` reads the words), and counts the passages of the other.

import type { Document } from './prepare.ts'
import { sharedCount } from './shingle.ts'

/** What two documents share. `first` and `second` as in the pair. */
export interface Overlap {
  readonly shared: number
  readonly jaccard: number
  /** Share of first's shingles that stand in second, and the other way round. */
  readonly ofFirst: number
  readonly ofSecond: number
}

/** Compares two sorted shingle sets. */
export function overlapOf(first: Uint32Array, second: Uint32Array): Overlap {
  return overlapBySizes(sharedCount(first, second), first.length, second.length)
}

/** The same, where it is known how much they share. */
export function overlapBySizes(shared: number, first: number, second: number): Overlap {
  const all = first + second - shared
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    ofFirst: first === 0 ? 0 : shared / first,
    ofSecond: second === 0 ? 0 : shared / second,
  }
}

/** How the shingles that a document shares with another one lie in it. */
export interface Spread {
  /** Share of shared shingles whose successor is shared, too: near 1 for blocks, low for noise. */
  readonly blocks: number
  /** Shared runs as long as a sentence. */
  readonly runs: number
}

/** Shared shingles in a row that count as a run: a short sentence, not a phrase. */
const RUN_SHINGLES = 10

/** Lays the other's set over the document. Masked shingles are left out. */
export function spreadOf(document: Document, mask: Uint8Array | undefined, other: Uint32Array): Spread {
  const hits = hitsOf(document, mask, other)
  let shared = 0
  let followed = 0
  let runs = 0
  let run = 0
  for (let at = 0; at < hits.length; at++) {
    run = hits[at] === 1 ? run + 1 : 0
    if (run === RUN_SHINGLES) runs++
    if (at + 1 === hits.length) break
    shared += hits[at]!
    if (hits[at] === 1 && hits[at + 1] === 1) followed++
  }
  return { blocks: shared === 0 ? 0 : followed / shared, runs }
}

/** 1 for every unmasked shingle position of a document that stands in the other's set, 0 for the others. */
export function hitsOf({ shingles }: Document, mask: Uint8Array | undefined, other: Uint32Array): Uint8Array {
  const hits = new Uint8Array(shingles.length)
  const { starts, shift } = bucketsOf(other)
  let kept = 0
  for (let at = 0; at < shingles.length; at++) {
    if (mask !== undefined && mask[at] !== 0) continue
    const hash = shingles[at]!
    const end = starts[(hash >>> shift) + 1]!
    let place = starts[hash >>> shift]!
    while (place < end && other[place]! < hash) place++
    hits[kept++] = place < end && other[place] === hash ? 1 : 0
  }
  return hits.subarray(0, kept)
}

/** Whether so many hits stand in a row. */
export function hasRun(hits: Uint8Array, length: number): boolean {
  let run = 0
  for (let at = 0; at < hits.length && run < length; at++) run = hits[at] === 1 ? run + 1 : 0
  return run >= length
}

/** Where the hashes with the same upper bits begin in a sorted set: about one hash a bucket. */
function bucketsOf(set: Uint32Array): { starts: Uint32Array; shift: number } {
  const bits = Math.max(1, 32 - Math.clz32(set.length))
  const shift = 32 - bits
  const starts = new Uint32Array(2 ** bits + 1)
  for (let at = 0; at < set.length; at++) starts[(set[at]! >>> shift) + 1]!++
  for (let bucket = 0; bucket < 2 ** bits; bucket++) starts[bucket + 1]! += starts[bucket]!
  return { starts, shift }
}

/** Whether a hash stands in a sorted set. */
export function contains(set: Uint32Array, hash: number): boolean {
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = set[middle]!
    if (value === hash) return true
    if (value < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}
