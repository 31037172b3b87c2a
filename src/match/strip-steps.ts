// Strip steps: furniture found and left out by the threads (`crew-steps`).
//
//   samples ─frequent─► shingles ─worth─► windows ─repeats─► of outlets ─strip─► of all ─strip─► lengths

import type { SharedDocuments } from './corpus-view.ts'
import type { Marked } from './cover.ts'
import { createFrequent, entriesOf } from './frequent.ts'
import { commonOf, type Repeats } from './furniture.ts'
import { createBits } from './masks.ts'
import { sharedMemory } from './memory.ts'
import type { ClusterSettings } from './options.ts'
import { createSpread, type Spread } from './postings.ts'
import type { Prepared } from './prepare.ts'
import { allOf, FEW_TASKS, type Giver, rangesOf } from './shares.ts'
import { droppedOf, type StripArrays, type Stripped, strippedOf } from './strip.ts'
import type { FrequentTask, RepeatsTask, StripTask, WorthTask } from './tasks.ts'
import { SLICE_WINDOWS, type Worth } from './windows.ts'

/** Documents as the threads see them. */
interface Stripping {
  readonly prepared: Prepared
  readonly shared: SharedDocuments
  readonly arrays: StripArrays
  readonly settings: ClusterSettings
}

/** Fills the arrays, and gives back what is left of the documents. */
export async function stripByCrew(stripping: Stripping, give: Giver, size: number): Promise<Stripped> {
  const { arrays, settings } = stripping
  const { documents } = stripping.prepared
  if (settings.furnitureRepeats === 0) {
    const { spread } = await stripAll(stripping, undefined, true, give)
    return strippedOf(documents, arrays, spread, [])
  }
  const worth = await worthByCrew(stripping, give)
  const { ofOutlets, suspects } = await repeatsByCrew(stripping, worth, give, size)
  const outletRepeats = await stripAll(stripping, ofOutlets, false, give)
  const common = commonOf(suspects, documents, arrays.masks, settings, sharedMemory)
  const allRepeats = await stripAll(stripping, common, true, give)
  return strippedOf(documents, arrays, allRepeats.spread, droppedOf(outletRepeats.marked, allRepeats.marked))
}

/** Documents are stripped by ranges. */
async function stripAll(
  { prepared, shared, arrays }: Stripping,
  places: Uint32Array | undefined,
  isLast: boolean,
  give: Giver,
): Promise<{ marked: Marked[]; spread: Spread }> {
  const task = { kind: 'strip', documents: shared, arrays, places, isLast } as const
  const tasks = rangesOf(prepared.documents.length, FEW_TASKS).map((range): StripTask => ({ ...task, ...range }))
  const marked: Marked[] = []
  const spread = createSpread()
  for await (const done of give('furniture', tasks)) {
    if (done.marked !== undefined) marked.push(done.marked)
    done.spread?.forEach((count, bits) => {
      spread[bits]! += count
    })
  }
  return { marked, spread }
}

/** Windows worth looking at are found by ranges of documents, once the carriers of sampled shingles were counted. */
async function worthByCrew({ prepared, shared, arrays, settings }: Stripping, give: Giver): Promise<Worth> {
  const { documents } = prepared
  const frequent = createFrequent(entriesOf(documents), settings, sharedMemory)
  const regions = Array.from({ length: frequent.regions }, (_, region) => region)
  const counting = { kind: 'frequent', documents: shared, frequent } as const
  await allOf(
    give(
      'furniture',
      regions.map((region): FrequentTask => ({ ...counting, region })),
    ),
  )
  const places = createBits(arrays.masks.starts, sharedMemory)
  const finding = { kind: 'worth', documents: shared, frequent, places } as const
  const counts = await allOf(
    give(
      'furniture',
      rangesOf(documents.length, FEW_TASKS).map((range): WorthTask => ({ ...finding, ...range })),
    ),
  )
  return { places, count: counts.reduce((sum, count) => sum + count, 0) }
}

/** Furniture is found by shares of the windows, divided by their first shingles. */
async function repeatsByCrew({ shared, arrays }: Stripping, worth: Worth, give: Giver, size: number): Promise<Repeats> {
  // As many for each thread.
  const shares = size * Math.max(1, Math.ceil(worth.count / SLICE_WINDOWS / size))
  const ofOutlets = createBits(arrays.masks.starts, sharedMemory)
  const task = { kind: 'repeats', documents: shared, worth, ofOutlets, shares } as const
  const found = await allOf(
    give(
      'furniture',
      Array.from({ length: shares }, (_, share): RepeatsTask => ({ ...task, share })),
    ),
  )
  return { ofOutlets, suspects: found.flat() }
}
