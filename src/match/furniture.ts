// Furniture: passages that stand in documents which are otherwise unlike each other. They say who printed a text, not
// what it tells, and links made of them chain everything (ARI .07 instead of .99 in our data).
//
//   windows of 8 words ─► those that many documents carry ─► are their carriers otherwise unlike? ─► cover their words
//
// Single shingles would not do: in a large outlet "one of the" repeats, too. The carriers must be unlike, or else ten
// versions of one story would be taken for furniture: they are grouped around the longest ones, and groups are counted.
// Cost: two passes over all windows; only repeated ones are kept and sorted.

import { mix } from './hash.ts'
import type { ClusterSettings } from './options.ts'
import type { Document } from './prepare.ts'
import { sharedCount, sortedSet } from './shingle.ts'
import { sampleOf } from './sketch.ts'
import type { Dropped, Skipped } from './types.ts'
import { eachWindow, repeatedWindows, WINDOW_SHINGLES, WINDOW_STEPS } from './windows.ts'

/** What is left of the documents to compare. */
export interface Stripped {
  /** Sorted shingle set of each document, without furniture. */
  readonly sets: readonly Uint32Array[]
  /** 1 for every shingle position that touches furniture; undefined where there is none. */
  readonly masks: readonly (Uint8Array | undefined)[]
  /** Why a document cannot be compared; its set is empty then. */
  readonly reasons: readonly (Skipped['reason'] | undefined)[]
  readonly dropped: readonly Dropped[]
}

/** Different shingles that a document needs to be compared: with fewer, only equal texts match. */
const LEAST_SHINGLES = 8

/** Unlike carriers, whatever their outlets, that make a passage common furniture: quotations seldom come so far. */
const COMMON_REPEATS = 6
/** Carriers looked at to see whether they are unlike: enough to count the groups that matter. */
const CARRIERS_LOOKED_AT = 24
/** Share of the shorter carrier's sampled shingles in the longer one that makes two carriers one story. */
const ALIKE = 0.4
/** Above this share they are one story, even if all that they share stands at the edges. */
const SURELY_ALIKE = 0.65
/** Share of what two documents share that must stand at their edges for it to be a frame. */
const FRAME_SHARE = 0.85

/** Finds furniture and leaves it out. */
export function stripFurniture(documents: readonly Document[], settings: ClusterSettings): Stripped {
  const whole = documents.map((document) => sortedSet(document.shingles))
  const masks: (Uint8Array | undefined)[] = documents.map(() => undefined)
  const dropped = settings.furnitureRepeats === 0 ? [] : markFurniture(documents, whole, masks, settings)
  const reasons: (Skipped['reason'] | undefined)[] = []
  const sets = documents.map((document, index) => {
    const set = withoutMasked(document, whole[index]!, masks[index])
    const reason = whyNot(document, whole[index]!, set)
    reasons.push(reason)
    return reason === undefined ? set : NOTHING
  })
  settings.onProgress?.({ step: 'furniture', done: documents.length, total: documents.length })
  return { sets, masks, reasons, dropped }
}

const NOTHING = new Uint32Array(0)

function whyNot(document: Document, whole: Uint32Array, left: Uint32Array): Skipped['reason'] | undefined {
  if (document.tokens === 0) return 'empty'
  if (whole.length < LEAST_SHINGLES) return 'too-short'
  return left.length < LEAST_SHINGLES ? 'only-furniture' : undefined
}

function markFurniture(
  documents: readonly Document[],
  whole: readonly Uint32Array[],
  masks: (Uint8Array | undefined)[],
  settings: ClusterSettings,
): Dropped[] {
  const alike = likeness(documents, whole, settings)
  const repeats = settings.furnitureRepeats
  const ofOutlet = markRepeats(documents, masks, alike, repeats, true)
  const ofAll = markRepeats(documents, masks, alike, Math.max(COMMON_REPEATS, repeats), false)
  const dropped: Dropped[] = []
  if (ofOutlet.documents > 0) dropped.push({ reason: 'outlet-repeat', ...ofOutlet })
  if (ofAll.documents > 0) dropped.push({ reason: 'common-repeat', ...ofAll })
  return dropped
}

type Alike = (a: number, b: number) => boolean

/** Whether two documents are one story at first sight; remembers its answers. */
function likeness(documents: readonly Document[], whole: readonly Uint32Array[], settings: ClusterSettings): Alike {
  const samples = whole.map((set) => sampleOf(set, settings))
  const known = new Map<number, boolean>()
  return (a, b) => {
    const key = a < b ? a * whole.length + b : b * whole.length + a
    let answer = known.get(key)
    if (answer === undefined) {
      const shared = sharedCount(samples[a]!, samples[b]!) / Math.min(samples[a]!.length, samples[b]!.length)
      answer =
        shared >= ALIKE && (shared >= SURELY_ALIKE || !isFrame(documents[a]!.shingles, documents[b]!.shingles, shared))
      known.set(key, answer)
    }
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

interface Marked {
  readonly shingles: number
  readonly documents: number
}

/** Marks the windows that enough unlike documents (of one outlet, or of all) carry. */
function markRepeats(
  documents: readonly Document[],
  masks: (Uint8Array | undefined)[],
  alike: Alike,
  repeats: number,
  byOutlet: boolean,
): Marked {
  const entries = repeatedWindows(documents, repeats, byOutlet)
  const furniture = new Set<number>()
  const verdicts = new Map<number, boolean>()
  const bound = documents.length + 1
  const carriers: number[] = []
  for (let first = 0; first < entries.length; ) {
    const window = Math.floor(entries[first]! / bound)
    carriers.length = 0
    let next = first
    while (next < entries.length && Math.floor(entries[next]! / bound) === window) {
      const carrier = entries[next]! % bound
      if (carriers[carriers.length - 1] !== carrier) carriers.push(carrier)
      next++
    }
    if (carriers.length >= repeats && areUnlike(carriers, documents, alike, repeats, verdicts)) furniture.add(window)
    first = next
  }
  return furniture.size === 0 ? { shingles: 0, documents: 0 } : cover(documents, masks, furniture, byOutlet)
}

/** Whether the carriers are at least so many different stories. */
function areUnlike(
  carriers: readonly number[],
  documents: readonly Document[],
  alike: Alike,
  repeats: number,
  verdicts: Map<number, boolean>,
): boolean {
  // Windows of one paragraph mostly have the same carriers: one verdict does for all.
  let key = carriers.length
  let other = 0
  for (const carrier of carriers) {
    key = mix(key ^ Math.imul(carrier + 1, 0x9e3779b1))
    other = (mix(other ^ carrier) >>> 12) ^ carrier
  }
  const slot = key * 2 ** 20 + (other & 0xfffff)
  let verdict = verdicts.get(slot)
  if (verdict === undefined) {
    verdict = countStories(carriers, documents, alike, repeats) >= repeats
    verdicts.set(slot, verdict)
  }
  return verdict
}

/** Groups carriers around the longest ones and counts the groups, up to `enough`. */
function countStories(
  carriers: readonly number[],
  documents: readonly Document[],
  alike: Alike,
  enough: number,
): number {
  const step = Math.max(1, carriers.length / Math.max(CARRIERS_LOOKED_AT, 3 * enough))
  const looked: number[] = []
  for (let at = 0; at < carriers.length; at += step) looked.push(carriers[Math.floor(at)]!)
  looked.sort((a, b) => documents[b]!.shingles.length - documents[a]!.shingles.length || a - b)
  const leaders: number[] = []
  for (const carrier of looked) {
    if (leaders.some((leader) => alike(leader, carrier))) continue
    leaders.push(carrier)
    if (leaders.length >= enough) break
  }
  return leaders.length
}

/** Marks every shingle that touches a word of a furniture window. */
function cover(
  documents: readonly Document[],
  masks: (Uint8Array | undefined)[],
  furniture: ReadonlySet<number>,
  byOutlet: boolean,
): Marked {
  const shinglesSeen = new Set<number>()
  const touched = new Set<number>()
  eachWindow(documents, byOutlet, (window, document, at) => {
    if (!furniture.has(window)) return
    const { shingles } = documents[document]!
    let mask = masks[document]
    if (mask === undefined) {
      mask = new Uint8Array(shingles.length)
      masks[document] = mask
    }
    // The words of the window are those of its shingles; a shingle on either side shares words with them.
    const first = Math.max(0, at - (WINDOW_STEPS[0] as number))
    const last = Math.min(shingles.length, at + WINDOW_SHINGLES + WINDOW_STEPS[0])
    for (let inside = first; inside < last; inside++) {
      if (mask[inside] === 1) continue
      mask[inside] = 1
      shinglesSeen.add(shingles[inside]!)
      touched.add(document)
    }
  })
  return { shingles: shinglesSeen.size, documents: touched.size }
}

function withoutMasked(document: Document, whole: Uint32Array, mask: Uint8Array | undefined): Uint32Array {
  if (mask === undefined) return whole
  return sortedSet(document.shingles.filter((_, at) => mask[at] === 0))
}
