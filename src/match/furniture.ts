// Furniture: passages that stand in documents which are otherwise unlike each other. They say who printed a text, not
// what it tells, and links made of them chain everything (ARI .07 instead of .99 in our data).
//
//   windows of 8 words ─► those that many documents carry ─► are their carriers otherwise unlike? ─► cover their words
//
// Single shingles would not do: in a large outlet "one of the" repeats, too. The carriers must be unlike, or else ten
// versions of one story would be taken for furniture: they are grouped around the longest ones, and groups are counted.
// Cost: two passes over all windows (`windows`); only repeated ones are kept and sorted.

import { cover } from './cover.ts'
import { type Alike, likeness } from './likeness.ts'
import { createBits, createMasks, type Masks, startsOf, type WritableMasks } from './masks.ts'
import type { ClusterSettings } from './options.ts'
import type { Document } from './prepare.ts'
import { createSamples, type Samples } from './samples.ts'
import { createSets, type Sets } from './sets.ts'
import type { Dropped, Skipped } from './types.ts'
import { whyNot } from './why-not.ts'
import { eachRepeated, type Repeated } from './windows.ts'

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

/** Unlike carriers, whatever their outlets, that make a passage common furniture: quotations seldom come so far. */
const COMMON_REPEATS = 6
/** Carriers looked at to see whether they are unlike: enough to count the groups that matter. */
const CARRIERS_LOOKED_AT = 24

/** Finds furniture and leaves it out. */
export function stripFurniture(documents: readonly Document[], settings: ClusterSettings): Stripped {
  settings.onProgress?.({ step: 'furniture', done: 0, total: documents.length })
  const starts = startsOf(documents)
  const masks = createMasks(starts)
  const samples = createSamples(documents, settings)
  const dropped = settings.furnitureRepeats === 0 ? [] : markFurniture(documents, starts, samples, masks, settings)
  const lengths = new Uint32Array(documents.length)
  const reasons = documents.map((document) => {
    const mask = masks.of(document.index)
    const reason = whyNot(document, mask)
    if (reason === undefined) lengths[document.index] = document.length - masks.count(document.index)
    return reason
  })
  const sets = createSets(documents, samples, masks, (document) => reasons[document] !== undefined)
  settings.onProgress?.({ step: 'furniture', done: documents.length, total: documents.length })
  return { sets, lengths, masks, reasons, dropped }
}

function markFurniture(
  documents: readonly Document[],
  starts: Uint32Array,
  samples: Samples,
  masks: WritableMasks,
  settings: ClusterSettings,
): Dropped[] {
  const { signal } = settings
  const search: Search = { documents, starts, alike: likeness(documents, samples, undefined), signal }
  const { ofOutlets, suspects } = findRepeats(search, settings.furnitureRepeats)
  const outletRepeats = cover({ documents, starts, masks, signal }, ofOutlets)
  // Without what the outlets repeat: else short cuts of one story, each in another outlet's frame, were unlike.
  samples.refresh(masks)
  const alike = likeness(documents, samples, masks)
  const ofAll = commonOf(suspects, { ...search, alike }, commonRepeats(settings.furnitureRepeats))
  const allRepeats = cover({ documents, starts, masks, signal }, ofAll)
  samples.refresh(masks)
  const dropped: Dropped[] = []
  if (outletRepeats.documents > 0) dropped.push({ reason: 'outlet-repeat', ...outletRepeats })
  if (allRepeats.documents > 0) dropped.push({ reason: 'common-repeat', ...allRepeats })
  return dropped
}

interface Search {
  readonly documents: readonly Document[]
  readonly starts: Uint32Array
  readonly alike: Alike
  readonly signal: AbortSignal | undefined
}

interface Repeats {
  /** A bit for every place where a window begins that is furniture of its outlet. */
  readonly ofOutlets: Uint32Array
  /** Places of windows that may be furniture of all, by the verdict on their carriers. */
  readonly suspects: ReadonlyMap<Verdict, readonly Uint32Array[]>
}

/** Finds the windows that enough unlike documents (of one outlet, or of all) carry. */
function findRepeats({ documents, starts, alike, signal }: Search, repeats: number): Repeats {
  const ofOutlets = createBits(starts)
  const suspects = new Map<Verdict, Uint32Array[]>()
  const verdicts = createVerdicts()
  eachRepeated({ documents, starts, repeats, signal }, (repeated) => {
    // Windows of one paragraph mostly have the same carriers: one verdict does for all.
    const verdict = verdicts.of(repeated, () =>
      verdictOn(repeated.carriers.slice(0, repeated.count), documents, alike, repeats),
    )
    if (verdict.common.length > 0) noteSuspect(suspects, verdict, repeated)
    if (verdict.isTheirs !== undefined) markOfOutlets(ofOutlets, verdict.isTheirs, repeated, starts)
  })
  return { ofOutlets, suspects }
}

function noteSuspect(suspects: Map<Verdict, Uint32Array[]>, verdict: Verdict, { places, from, to }: Repeated): void {
  const known = suspects.get(verdict)
  if (known === undefined) suspects.set(verdict, [places.slice(from, to)])
  else known.push(places.slice(from, to))
}

/** Marks the places of a window in the documents of the outlets whose furniture it is. */
function markOfOutlets(bits: Uint32Array, isTheirs: Uint8Array, repeated: Repeated, starts: Uint32Array): void {
  const { carriers, count, places, from, to } = repeated
  let at = from
  for (let carrier = 0; carrier < count; carrier++) {
    const end = starts[carriers[carrier]! + 1]!
    for (; at < to && places[at]! < end; at++) if (isTheirs[carrier] === 1) setBit(bits, places[at]!)
  }
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31)
}

/** Places of windows whose carriers are unlike each other, too, without what their outlets repeat. */
function commonOf(suspects: Repeats['suspects'], { documents, starts, alike }: Search, least: number): Uint32Array {
  const bits = createBits(starts)
  for (const [{ common }, suspected] of suspects) {
    if (countStories(common, documents, alike, least) < least) continue
    for (const places of suspected) for (const place of places) setBit(bits, place)
  }
  return bits
}

/** Unlike carriers that make a window furniture of all. */
function commonRepeats(repeats: number): number {
  return Math.max(COMMON_REPEATS, repeats)
}

/** For whom a window with these carriers is furniture. */
interface Verdict {
  /** Some of the carriers, if they are unlike enough for furniture of all; else none. */
  readonly common: readonly number[]
  /** 1 for each carrier of an outlet whose furniture it is; undefined where it is no outlet's. */
  readonly isTheirs: Uint8Array | undefined
}

const NOBODYS: Verdict = { common: [], isTheirs: undefined }

/** Verdicts that are remembered, in a table of fixed size: what was overwritten is found anew. */
const REMEMBERED = 1 << 18

/** Makes a memory of verdicts by carriers, which are told apart by two hashes. */
function createVerdicts(): { of(repeated: Repeated, find: () => Verdict): Verdict } {
  const firsts = new Int32Array(REMEMBERED)
  const seconds = new Int32Array(REMEMBERED)
  const verdicts: (Verdict | undefined)[] = new Array(REMEMBERED)
  return {
    of({ carriers, count }, find) {
      let first = count
      let second = ~count
      for (let at = 0; at < count; at++) {
        first = Math.imul(first ^ carriers[at]!, 0x9e3779b1)
        first ^= first >>> 15
        second = Math.imul(second + carriers[at]!, 0x85ebca6b) ^ (second >>> 13)
      }
      const slot = (first ^ (first >>> 16)) & (REMEMBERED - 1)
      const known = verdicts[slot]
      if (known !== undefined && firsts[slot] === first && seconds[slot] === second) return known
      const found = find()
      firsts[slot] = first
      seconds[slot] = second
      verdicts[slot] = found
      return found
    },
  }
}

function verdictOn(carriers: Uint32Array, documents: readonly Document[], alike: Alike, repeats: number): Verdict {
  const least = commonRepeats(repeats)
  const isCommon = carriers.length >= least && countStories(carriers, documents, alike, least) >= least
  const outlets = byOutlet(carriers, documents, repeats)
    .filter(([, own]) => countStories(own, documents, alike, repeats) >= repeats)
    .map(([outlet]) => outlet)
  if (!isCommon && outlets.length === 0) return NOBODYS
  const isOf = (carrier: number): boolean => outlets.some((outlet) => documents[carrier]!.outlets.includes(outlet))
  return {
    common: isCommon ? someOf(carriers, least) : [],
    isTheirs: outlets.length === 0 ? undefined : Uint8Array.from(carriers, (carrier) => (isOf(carrier) ? 1 : 0)),
  }
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
  const looked = someOf(carriers, enough)
  looked.sort((a, b) => documents[b]!.length - documents[a]!.length || a - b)
  const leaders: number[] = []
  for (const carrier of looked) {
    if (leaders.some((leader) => alike(leader, carrier))) continue
    leaders.push(carrier)
    if (leaders.length >= enough) break
  }
  return leaders.length
}

/** So many of the carriers, from all over the list, that `enough` stories among them would be seen. */
function someOf(carriers: ArrayLike<number>, enough: number): number[] {
  const step = Math.max(1, carriers.length / Math.max(CARRIERS_LOOKED_AT, 3 * enough))
  const some: number[] = []
  for (let at = 0; at < carriers.length; at += step) some.push(carriers[Math.floor(at)]!)
  return some
}
