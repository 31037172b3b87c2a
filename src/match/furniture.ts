// Furniture: passages that stand in documents which are otherwise unlike each other. They say who printed a text, not
// what it tells, and links made of them chain everything (ARI .07 instead of .99 in our data).
//
//   windows of 8 words ─► those that many documents carry ─► are their carriers otherwise unlike? ─► cover their words
//
// Single shingles would not do: in a large outlet "one of the" repeats, too. The carriers must be unlike, or else ten
// versions of one story would be taken for furniture: they are grouped around the longest ones, and groups are counted.
// Cost: a few passes over all windows; only repeated ones are kept and sorted.

import { mix } from './hash.ts'
import { type Alike, likeness } from './likeness.ts'
import { createMasks, type Masks, type WritableMasks } from './masks.ts'
import type { ClusterSettings } from './options.ts'
import type { Document } from './prepare.ts'
import { createSets, type Sets } from './sets.ts'
import type { Dropped, Skipped } from './types.ts'
import { eachDocumentsWindows, eachRepeated, ofOutlet, WINDOW_SHINGLES, WINDOW_STEPS } from './windows.ts'

/** What is left of the documents to compare. */
export interface Stripped {
  /** Sorted shingle set of each document, without furniture. */
  readonly sets: Sets
  /** Length of each document without furniture, in shingles; 0 for one that cannot be compared. */
  readonly lengths: Uint32Array
  /** Which shingle positions touch furniture. */
  readonly masks: Masks
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

/** Finds furniture and leaves it out. */
export function stripFurniture(documents: readonly Document[], settings: ClusterSettings): Stripped {
  settings.onProgress?.({ step: 'furniture', done: 0, total: documents.length })
  const masks = createMasks(documents)
  const dropped = settings.furnitureRepeats === 0 ? [] : markFurniture(documents, masks, settings)
  const lengths = new Uint32Array(documents.length)
  const reasons = documents.map((document) => {
    const mask = masks.of(document.index)
    const reason = whyNot(document, mask)
    if (reason === undefined) lengths[document.index] = unmaskedLength(document.length, mask)
    return reason
  })
  const sets = createSets(documents, masks, settings, (document) => reasons[document] !== undefined)
  settings.onProgress?.({ step: 'furniture', done: documents.length, total: documents.length })
  return { sets, lengths, masks, reasons, dropped }
}

function unmaskedLength(length: number, mask: Uint8Array | undefined): number {
  let masked = 0
  if (mask !== undefined) for (let at = 0; at < mask.length; at++) masked += mask[at]!
  return length - masked
}

function whyNot({ tokens, shingles }: Document, mask: Uint8Array | undefined): Skipped['reason'] | undefined {
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

function markFurniture(documents: readonly Document[], masks: WritableMasks, settings: ClusterSettings): Dropped[] {
  const search: Search = { documents, masks, alike: likeness(documents, settings), signal: settings.signal }
  const { ofOutlets, ofAll } = findRepeats(search, settings.furnitureRepeats)
  const outletRepeats = cover(search, ofOutlets, true)
  const commonRepeats = cover(search, ofAll, false)
  const dropped: Dropped[] = []
  if (outletRepeats.documents > 0) dropped.push({ reason: 'outlet-repeat', ...outletRepeats })
  if (commonRepeats.documents > 0) dropped.push({ reason: 'common-repeat', ...commonRepeats })
  return dropped
}

interface Marked {
  readonly shingles: number
  readonly documents: number
}

interface Search {
  readonly documents: readonly Document[]
  readonly masks: WritableMasks
  readonly alike: Alike
  readonly signal: AbortSignal | undefined
}

/** Windows that are furniture: of certain outlets (each mixed with its outlet), and of all. */
interface Repeats {
  readonly ofOutlets: ReadonlySet<number>
  readonly ofAll: ReadonlySet<number>
}

/** Finds the windows that enough unlike documents (of one outlet, or of all) carry. */
function findRepeats({ documents, alike, signal }: Search, repeats: number): Repeats {
  const ofOutlets = new Set<number>()
  const ofAll = new Set<number>()
  const verdicts = new Map<number, Verdict>()
  eachRepeated({ documents, repeats, signal }, (window, carriers) => {
    // Windows of one paragraph mostly have the same carriers: one verdict does for all.
    const key = keyOf(carriers)
    let verdict = verdicts.get(key)
    if (verdict === undefined) {
      verdict = verdictOn(carriers, documents, alike, repeats)
      if (verdicts.size >= MOST_VERDICTS) verdicts.clear()
      verdicts.set(key, verdict)
    }
    if (verdict.isCommon) ofAll.add(window)
    for (const outlet of verdict.outlets) ofOutlets.add(ofOutlet(window, outlet))
  })
  return { ofOutlets, ofAll }
}

/** Verdicts that are remembered; then the memory begins anew. */
const MOST_VERDICTS = 1 << 18

function keyOf(carriers: Uint32Array): number {
  let key = carriers.length
  let other = 0
  for (let at = 0; at < carriers.length; at++) {
    const carrier = carriers[at]!
    key = mix(key ^ Math.imul(carrier + 1, 0x9e3779b1))
    other = (mix(other ^ carrier) >>> 12) ^ carrier
  }
  return key * 2 ** 20 + (other & 0xfffff)
}

/** For whom a window with these carriers is furniture. */
interface Verdict {
  readonly isCommon: boolean
  readonly outlets: readonly number[]
}

const NOBODYS: Verdict = { isCommon: false, outlets: [] }

function verdictOn(carriers: Uint32Array, documents: readonly Document[], alike: Alike, repeats: number): Verdict {
  const common = Math.max(COMMON_REPEATS, repeats)
  const isCommon = carriers.length >= common && countStories(carriers, documents, alike, common) >= common
  const outlets = byOutlet(carriers, documents, repeats)
    .filter(([, own]) => countStories(own, documents, alike, repeats) >= repeats)
    .map(([outlet]) => outlet)
  return isCommon || outlets.length > 0 ? { isCommon, outlets } : NOBODYS
}

/** Outlets with at least so many of the carriers, and those. */
function byOutlet(
  carriers: Uint32Array,
  documents: readonly Document[],
  repeats: number,
): [outlet: number, carriers: number[]][] {
  const own = new Map<number, number[]>()
  for (const carrier of carriers) {
    for (const outlet of documents[carrier]!.outlets) {
      const known = own.get(outlet)
      if (known === undefined) own.set(outlet, [carrier])
      else known.push(carrier)
    }
  }
  return [...own].filter(([, list]) => list.length >= repeats)
}

/** Groups carriers around the longest ones and counts the groups, up to `enough`. */
function countStories(
  carriers: ArrayLike<number>,
  documents: readonly Document[],
  alike: Alike,
  enough: number,
): number {
  const step = Math.max(1, carriers.length / Math.max(CARRIERS_LOOKED_AT, 3 * enough))
  const looked: number[] = []
  for (let at = 0; at < carriers.length; at += step) looked.push(carriers[Math.floor(at)]!)
  looked.sort((a, b) => documents[b]!.length - documents[a]!.length || a - b)
  const leaders: number[] = []
  for (const carrier of looked) {
    if (leaders.some((leader) => alike(leader, carrier))) continue
    leaders.push(carrier)
    if (leaders.length >= enough) break
  }
  return leaders.length
}

/** Marks every shingle that touches a word of a furniture window. */
function cover({ documents, masks, signal }: Search, furniture: ReadonlySet<number>, isByOutlet: boolean): Marked {
  if (furniture.size === 0) return { shingles: 0, documents: 0 }
  const mayBe = sieveOf(furniture)
  const shinglesSeen = new Set<number>()
  const isFurniture = (window: number): boolean => mayBe[window >>> SIEVE_SHIFT] === 1 && furniture.has(window)
  let touched = 0
  eachDocumentsWindows({ documents, signal }, (windows, count, document, shingles) => {
    const { outlets } = documents[document]!
    let isTouched = false
    /** Up to here everything that a window before reached is marked. */
    let done = 0
    for (let at = 0; at < count; at++) {
      const window = windows[at]!
      if (isByOutlet ? !outlets.some((outlet) => isFurniture(ofOutlet(window, outlet))) : !isFurniture(window)) continue
      // The words of the window are those of its shingles; a shingle on either side shares words with them.
      const end = Math.min(shingles.length, at + WINDOW_SHINGLES + WINDOW_STEPS[0])
      for (let inside = Math.max(done, at - WINDOW_STEPS[0]); inside < end; inside++) {
        if (!masks.mark(document, inside)) continue
        shinglesSeen.add(shingles[inside]!)
        isTouched = true
      }
      done = end
    }
    if (isTouched) touched++
  })
  return { shingles: shinglesSeen.size, documents: touched }
}

/** Most windows are no furniture: a table of 1 MB tells that of nearly all without a look into the set. */
const SIEVE_SHIFT = 12

function sieveOf(windows: ReadonlySet<number>): Uint8Array {
  const sieve = new Uint8Array(2 ** (32 - SIEVE_SHIFT))
  for (const window of windows) sieve[window >>> SIEVE_SHIFT] = 1
  return sieve
}
