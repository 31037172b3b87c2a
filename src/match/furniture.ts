// Furniture: passages that stand in documents which are otherwise unlike each other. They say who printed a text, not
// what it tells, and links made of them chain everything (ARI .07 instead of .99 in our data).
//
//   windows of 8 words ─► those that many documents carry ─► are their carriers otherwise unlike? ─► cover their words
//
// Single shingles would not do: in a large outlet "one of the" repeats, too. The carriers must be unlike, or else ten
// versions of one story would be taken for furniture: they are grouped around the longest ones, and groups are counted.
// Cost: one pass over all windows (`windows`); only repeated ones are sorted out and judged.

import { countStories, isOneStory, someOf } from './carriers.ts'
import type { Document } from './documents.ts'
import { createFrequencyCounter, createFrequent, entriesOf, type LeastCarriers } from './frequent.ts'
import { type Alike, likeness } from './likeness.ts'
import { createBits, openMasks, type SharedMasks, startsOf } from './masks.ts'
import { joined, type Memory, ownMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { createOutletLists, type OutletLists } from './outlet-lists.ts'
import type { Prepared } from './prepare.ts'
import { createMemory } from './verdicts.ts'
import { createWindowFinder, type Repeated, type Worth } from './windows.ts'
import { createWorthFinder } from './worth.ts'

/** Unlike carriers, whatever their outlets, that make a passage common furniture: quotations seldom come so far. */
const COMMON_REPEATS = 6

/** Finds the windows that repeat, in one thread. */
export function findRepeats(texts: DocumentTexts, starts: Uint32Array, settings: ClusterSettings): Repeats {
  const ofOutlets = createBits(starts)
  const find = createRepeatsFinder(texts, settings, findWorth(texts, starts, settings), ofOutlets)
  return { ofOutlets, suspects: find(0, 1) }
}

/** Finds the windows that are worth looking at, in one thread. */
export function findWorth(texts: DocumentTexts, starts: Uint32Array, settings: ClusterSettings): Worth {
  const { documents } = texts
  const frequent = createFrequent(entriesOf(documents), settings, ownMemory)
  const countRegion = createFrequencyCounter({ ...texts, settings }, frequent, leastCarriers(settings))
  for (let region = 0; region < frequent.regions; region++) countRegion(region)
  const places = createBits(starts)
  return { places, count: createWorthFinder({ documents, starts, settings }, frequent, places)(0, documents.length) }
}

/** Carriers that make a window furniture, at least. */
export function leastCarriers({ furnitureRepeats }: Pick<ClusterSettings, 'furnitureRepeats'>): LeastCarriers {
  return { ofOutlet: furnitureRepeats, ofAll: commonRepeats(furnitureRepeats) }
}

/** Documents, and the columns that they are views of. */
export type DocumentTexts = Pick<Prepared, 'documents' | 'columns'>

/** Windows that repeat, as the places where they begin. */
export interface Repeats {
  /** A bit for every place of a window that is furniture of its outlet. */
  readonly ofOutlets: Uint32Array
  /** Windows that may be furniture of all. */
  readonly suspects: readonly Suspect[]
}

/** Windows with the same carriers. */
interface Suspect {
  /** Some of the carriers. */
  readonly common: readonly number[]
  readonly places: Uint32Array
}

/**
 * Finds the windows that enough unlike documents (of one outlet, or of all) carry: of one share of all windows. Marks those
 * of outlets, and gives back the others.
 */
export type RepeatsFinder = (share: number, shares: number) => Repeats['suspects']

/**
 * Makes a finder, which marks in `ofOutlets`; several threads may mark in one. Windows of one paragraph are dealt to many
 * shares: what was found of their carriers it remembers.
 */
export function createRepeatsFinder(
  { documents, columns }: DocumentTexts,
  settings: ClusterSettings,
  worth: Worth,
  ofOutlets: Uint32Array,
): RepeatsFinder {
  const { furnitureRepeats: repeats, signal } = settings
  const least = commonRepeats(repeats)
  const starts = startsOf(documents)
  const outlets = createOutletLists(columns)
  const alike = likeness(documents, undefined)
  const verdicts = createMemory<Verdict>()
  const findWindows = createWindowFinder({ documents, starts, repeats, signal, worth })
  // Windows of one paragraph mostly have the same carriers: one verdict does for all.
  const judge = (repeated: Repeated): Verdict =>
    verdicts.of(repeated, () => {
      const { carriers, from, count } = repeated
      return verdictOn(carriers.slice(from, from + count), { documents, outlets, alike }, repeats)
    })
  return (share, shares) => {
    const suspects = new Map<Verdict, Uint32Array[]>()
    const visit = (repeated: Repeated): void => {
      const { carriers, from, count } = repeated
      // Most windows that repeat are a story's that a few outlets ran: nobody's furniture, without a verdict.
      if (count < least && !outlets.mayRepeat(carriers, from, count, repeats)) return
      const verdict = judge(repeated)
      if (verdict.common.length > 0) noteSuspect(suspects, verdict, repeated)
      if (verdict.isTheirs !== undefined) markOfOutlets(ofOutlets, verdict.isTheirs, repeated, starts)
    }
    findWindows(visit, share, shares)
    return Array.from(suspects, ([{ common }, places]) => ({ common, places: joined(places) }))
  }
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
    const end = starts[carriers[from + carrier]! + 1]!
    for (; at < to && places[at]! < end; at++) {
      // Another thread may mark a place of the same word.
      if (isTheirs[carrier] === 1) Atomics.or(bits, places[at]! >>> 5, 1 << (places[at]! & 31))
    }
  }
}

/**
 * Places of windows whose carriers are unlike each other, too, without what their outlets repeat: else short cuts of one
 * story, each in another outlet's frame, were unlike. Undefined where there are none.
 */
export function commonOf(
  suspects: Repeats['suspects'],
  documents: readonly Document[],
  masks: SharedMasks,
  settings: ClusterSettings,
  memory?: Memory,
): Uint32Array | undefined {
  if (suspects.length === 0) return undefined
  const alike = likeness(documents, openMasks(masks))
  const least = commonRepeats(settings.furnitureRepeats)
  const bits = createBits(masks.starts, memory)
  for (const { common, places } of suspects) {
    if (countStories(common, documents, alike, least) < least) continue
    for (const place of places) bits[place >>> 5]! |= 1 << (place & 31)
  }
  return bits
}

/** Unlike carriers that make a window furniture of all. */
const commonRepeats = (repeats: number): number => Math.max(COMMON_REPEATS, repeats)

/** For whom a window with these carriers is furniture. */
interface Verdict {
  /** Some of the carriers, if they are unlike enough for furniture of all; else none. */
  readonly common: readonly number[]
  /** 1 for each carrier of an outlet whose furniture it is; undefined where it is no outlet's. */
  readonly isTheirs: Uint8Array | undefined
}

const NOBODYS: Verdict = { common: [], isTheirs: undefined }

/** What verdicts are found by. */
interface Carried {
  readonly documents: readonly Document[]
  readonly outlets: OutletLists
  readonly alike: Alike
}

function verdictOn(carriers: Uint32Array, { documents, outlets, alike }: Carried, repeats: number): Verdict {
  const least = commonRepeats(repeats)
  const isCommon = carriers.length >= least && countStories(carriers, documents, alike, least) >= least
  const travels = (outlet: number): boolean => {
    const elsewhere = carriers.filter((carrier) => !outlets.has(carrier, outlet))
    return elsewhere.length > carriers.length / 2 && isOneStory(elsewhere, documents, alike)
  }
  const theirs = outlets
    .repeating(carriers, repeats)
    .filter(([outlet, own]) => countStories(own, documents, alike, repeats) >= repeats && !travels(outlet))
    .map(([outlet]) => outlet)
  if (!isCommon && theirs.length === 0) return NOBODYS
  const isOf = (carrier: number): boolean => theirs.some((outlet) => outlets.has(carrier, outlet))
  return {
    common: isCommon ? someOf(carriers, least) : [],
    isTheirs: theirs.length === 0 ? undefined : Uint8Array.from(carriers, (carrier) => (isOf(carrier) ? 1 : 0)),
  }
}
