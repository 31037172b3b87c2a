// Strip: documents → what is left of them to compare once furniture is left out. Every document is stripped by itself, so
// ranges of them can be stripped anywhere; only what is furniture of all is settled for all at once, in between.
//
//   repeats ─ofOutlets─► cover ─► samples anew ─suspects still unlike?─► cover ─► samples anew ─► lengths, reasons

import { cover, type Marked } from './cover.ts'
import { DistinctCounter } from './distinct.ts'
import type { Document } from './documents.ts'
import { commonOf, type DocumentTexts, findRepeats } from './furniture.ts'
import { type Alike, likeness } from './likeness.ts'
import { createMaskArrays, type Masks, openMasks, type SharedMasks, startsOf } from './masks.ts'
import { type Memory, ownMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { addToSpread, createSpread, type Spread } from './postings.ts'
import { createSampler } from './sampler.ts'
import type { Dropped, Skipped } from './types.ts'
import { REASONS, whyNot } from './why-not.ts'

/** What is left of the documents to compare. Their samples were taken anew where furniture was found. */
export interface Stripped {
  /** Length of each document without furniture, in shingles; 0 for one that cannot be compared. */
  readonly lengths: Uint32Array
  /** Size of each document's sample; 0 for one that cannot be compared. */
  readonly sizes: Uint32Array
  readonly spread: Spread
  /** Which shingle positions touch furniture. */
  readonly masks: Masks
  /** Why a document cannot be compared; its set is empty then. */
  reasonOf(document: number): Skipped['reason'] | undefined
  isExcluded(document: number): boolean
  readonly dropped: readonly Dropped[]
  /** Whether two documents are one story at first sight, without furniture. */
  readonly alike: Alike
}

/** Arrays for what is found; threads may share them. */
export interface StripArrays {
  readonly masks: SharedMasks
  readonly lengths: Uint32Array
  readonly sizes: Uint32Array
  /** By document: place among `REASONS` + 1; 0 where it can be compared. */
  readonly reasons: Uint32Array
}

/** Makes the arrays. */
export function createStripArrays(documents: readonly Document[], memory: Memory): StripArrays {
  const count = documents.length
  return {
    masks: createMaskArrays(startsOf(documents, memory), memory),
    lengths: memory(count),
    sizes: memory(count),
    reasons: memory(count),
  }
}

/** Strips ranges of documents, from `from` to before `to`. */
export interface Stripper {
  /** Leaves out what touches a window that begins at one of the places. */
  cover(places: Uint32Array, from: number, to: number): Marked
  /** In the end: notes lengths and sizes, and which documents cannot be compared. Gives back how the samples spread. */
  settle(from: number, to: number): Spread
}

/** Makes a stripper. */
export function createStripper(
  documents: readonly Document[],
  { masks: arrays, lengths, sizes, reasons }: StripArrays,
  settings: ClusterSettings,
): Stripper {
  const masks = openMasks(arrays)
  const take = createSampler(settings)
  const resample = (document: number): void => {
    const shingles = masks.strip(document, documents[document]!.shingles)
    documents[document]!.resample(take(shingles, shingles.length))
  }
  const covered = { documents, starts: arrays.starts, masks, signal: settings.signal, onTouched: resample }
  return {
    cover: (places, from, to) => cover(covered, places, from, to),
    settle(from, to) {
      const spread = createSpread()
      for (let document = from; document < to; document++) {
        const reason = whyNot(documents[document]!, masks)
        if (reason !== undefined) {
          reasons[document] = REASONS.indexOf(reason) + 1
          continue
        }
        const { length, sample } = documents[document]!
        lengths[document] = length - masks.count(document)
        sizes[document] = sample.length
        addToSpread(spread, sample)
      }
      return spread
    },
  }
}

/** Finds furniture and leaves it out. */
export function stripFurniture(texts: DocumentTexts, settings: ClusterSettings): Stripped {
  const { documents } = texts
  const count = documents.length
  settings.onProgress?.({ step: 'furniture', done: 0, total: count })
  const arrays = createStripArrays(documents, ownMemory)
  const stripper = createStripper(documents, arrays, settings)
  let dropped: readonly Dropped[] = []
  if (settings.furnitureRepeats > 0) {
    const { ofOutlets, suspects } = findRepeats(texts, arrays.masks.starts, settings)
    const outletRepeats = stripper.cover(ofOutlets, 0, count)
    const common = commonOf(suspects, documents, arrays.masks, settings)
    dropped = droppedOf([outletRepeats], common === undefined ? [] : [stripper.cover(common, 0, count)])
  }
  const spread = stripper.settle(0, count)
  settings.onProgress?.({ step: 'furniture', done: count, total: count })
  return strippedOf(documents, arrays, spread, dropped)
}

/** What was dropped, of what was marked in all ranges. */
export function droppedOf(ofOutlets: readonly Marked[], ofAll: readonly Marked[]): Dropped[] {
  return [
    ...sumOf('outlet-repeat', ofOutlets), //
    ...sumOf('common-repeat', ofAll),
  ]
}

function sumOf(reason: Dropped['reason'], marked: readonly Marked[]): Dropped[] {
  const documents = marked.reduce((sum, { documents }) => sum + documents, 0)
  if (documents === 0) return []
  const different = new DistinctCounter()
  for (const { shingles } of marked) different.addAll(shingles, shingles.length)
  return [{ reason, shingles: different.count, documents }]
}

/** What is left, from arrays that were filled. */
export function strippedOf(
  documents: readonly Document[],
  { masks: arrays, lengths, sizes, reasons }: StripArrays,
  spread: Spread,
  dropped: readonly Dropped[],
): Stripped {
  const masks = openMasks(arrays)
  return {
    lengths,
    sizes,
    spread,
    masks,
    reasonOf: (document) => REASONS[reasons[document]! - 1],
    isExcluded: (document) => reasons[document]! > 0,
    dropped,
    alike: likeness(documents, masks),
  }
}
