// Likeness: whether two documents are one story at first sight, as the search for furniture asks. It compares samples, and
// remembers the latest answers in tables of fixed size: the windows of one paragraph ask about the same documents.

import type { Document } from './documents.ts'
import { mix } from './hash.ts'
import type { Masks } from './masks.ts'
import { sharedCount } from './shingle.ts'
import { WINDOW_SHINGLES } from './windows.ts'

/** Share of the shorter carrier's sampled shingles in the longer one that makes two carriers one story. */
const ALIKE = 0.4
/** Above this share they are one story, even if all that they share stands at the edges. */
const SURELY_ALIKE = 0.65
/** Share of what two documents share that must stand at their edges for it to be a frame. */
const FRAME_SHARE = 0.85

/** Whether two documents are one story at first sight. */
export type Alike = (a: number, b: number) => boolean

/** Pairs whose likeness is remembered, in a table of fixed size: what does not fit is found anew. */
const REMEMBERED = 1 << 18

/** Whether two documents are one story at first sight, but for what is masked; remembers the latest answers. */
export function likeness(documents: readonly Document[], masks: Masks | undefined): Alike {
  const text = (document: number): Uint32Array => {
    const { shingles } = documents[document]!
    return masks?.strip(document, shingles) ?? shingles
  }
  const firsts = new Uint32Array(REMEMBERED)
  const seconds = new Uint32Array(REMEMBERED)
  const answers = new Uint8Array(REMEMBERED)
  return (one, other) => {
    const a = Math.min(one, other)
    const b = Math.max(one, other)
    const slot = mix(a ^ Math.imul(b, 0x9e3779b1)) & (REMEMBERED - 1)
    if (answers[slot] !== 0 && firsts[slot] === a && seconds[slot] === b) return answers[slot] === 2
    const sampleA = documents[a]!.sample
    const sampleB = documents[b]!.sample
    const least = Math.min(sampleA.length, sampleB.length)
    // A document of nothing but furniture is no story of its own.
    const shared = least === 0 ? 1 : sharedCount(sampleA, sampleB) / least
    const answer = shared >= ALIKE && (shared >= SURELY_ALIKE || !isFrame(text(a).slice(), text(b), shared))
    firsts[slot] = a
    seconds[slot] = b
    answers[slot] = answer ? 2 : 1
    return answer
  }
}

/**
 * Whether two documents share but their beginning and their end: two short stories in one frame of furniture. Both, as
 * copies share a beginning when one was cut, and an end when the other got a new lead.
 */
function isFrame(a: Uint32Array, b: Uint32Array, shared: number): boolean {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (head + tail < shorter && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return head >= WINDOW_SHINGLES && tail >= WINDOW_SHINGLES && head + tail >= FRAME_SHARE * shared * shorter
}
