// The flat-array parts of matching against something stupid and right. Fixed seeds, so that they cannot flake.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsOf, documentsOf } from '../../src/match/documents.ts'
import { findWorth, leastCarriers } from '../../src/match/furniture.ts'
import { mix } from '../../src/match/hash.ts'
import { indexLists, meetEarlier } from '../../src/match/inverted.ts'
import { createBits, nextBit, startsOf } from '../../src/match/masks.ts'
import { ownMemory } from '../../src/match/memory.ts'
import { type ClusterSettings, resolveClusterOptions } from '../../src/match/options.ts'
import { createOutletLists } from '../../src/match/outlet-lists.ts'
import { hitsIn } from '../../src/match/overlay.ts'
import { addToSpread, createSpread, invertSlice, slicesOf } from '../../src/match/postings.ts'
import { createSampler } from '../../src/match/sampler.ts'
import { createStore } from '../../src/match/store.ts'
import { createWindowFinder, WINDOW_SHINGLES, type Worth } from '../../src/match/windows.ts'

const RUNS = { seed: 5, numRuns: 100 }

/** Texts of so few different shingles that they share many, in runs and by themselves. */
const textsOf = (different: number): fc.Arbitrary<Uint32Array[]> =>
  fc.array(
    fc.array(fc.nat(different - 1), { maxLength: 60 }).map((text) => Uint32Array.from(text, mix)),
    { minLength: 2, maxLength: 12 },
  )
const anyTexts = textsOf(13)

it('an overlay marks what stands in the other text', () => {
  fc.assert(
    fc.property(anyTexts, ([own, other]) => {
      const all = new Set(other)
      expect([...hitsIn(own!, other!)]).toEqual(Array.from(own!, (shingle) => (all.has(shingle) ? 1 : 0)))
    }),
    RUNS,
  )
})

it('an index meets earlier documents as often as they share a shingle, in however many slices', () => {
  fc.assert(
    fc.property(anyTexts, fc.integer({ min: 1, max: 4 }), (texts, least) => {
      const samples = texts.map((text) => Uint32Array.from(new Set(text)).sort())
      const sampleOf = (document: number): Uint32Array => samples[document]!
      const sizes = Uint32Array.from(samples, ({ length }) => length)
      const spread = createSpread()
      for (const sample of samples) addToSpread(spread, sample)
      const slices = slicesOf(spread, least).map((slice) => invertSlice(samples.length, sampleOf, slice))
      const meet = meetEarlier({ slices: slices.map((lists) => indexLists(lists, sizes, { hotLimit: 256 })), sizes }, 1)
      for (const [document, sample] of samples.entries()) {
        const met = new Map<number, number>()
        meet(document, (other, times) => met.set(other, times))
        const expected = samples.slice(0, document).map((other) => other.filter((hash) => sample.includes(hash)).length)
        expect(expected.map((_, other) => met.get(other) ?? 0)).toEqual(expected)
      }
    }),
    RUNS,
  )
})

it('windows that enough documents carry are found with all their places, in however many shares', () => {
  fc.assert(
    fc.property(
      textsOf(4),
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (texts, repeats, shares) => {
        const documents = asDocuments(texts)
        const starts = startsOf(documents)
        const expected = new Map<string, { place: number; document: number }[]>()
        for (const [document, text] of texts.entries()) {
          for (let at = 0; at + WINDOW_SHINGLES <= text.length; at++) {
            const window = [text[at], text[at + 2], text[at + 5]].join(' ')
            expected.set(window, [...(expected.get(window) ?? []), { place: starts[document]! + at, document }])
          }
        }
        const found: string[] = []
        const worth = everyWindow(texts, starts)
        const find = createWindowFinder({ documents, starts, repeats, worth, signal: undefined })
        for (let share = 0; share < shares; share++)
          find(({ places, from, to }) => found.push(places.subarray(from, to).join(' ')), share, shares)
        const repeating = [...expected.values()].filter(
          (carried) => new Set(carried.map(({ document }) => document)).size >= repeats,
        )
        expect(found.sort()).toEqual(repeating.map((carried) => carried.map(({ place }) => place).join(' ')).sort())
      },
    ),
    RUNS,
  )
})

it('a window that may be furniture is always worth a look', () => {
  const anyOutlets = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(textsOf(4), anyOutlets, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }), (...given) => {
      const [texts, outlets, sampling, furnitureRepeats] = given
      const settings = resolveClusterOptions({ sampling, furnitureRepeats })
      const { documents, starts, worth } = worthOf(texts, outlets.slice(0, texts.length), settings)
      for (const { places, outletsOf } of windowsOf(texts, outlets, starts)) {
        const least = leastCarriers(settings)
        const ofOutlet = [0, 1, 2].some((outlet) => outletsOf.filter((of) => of === outlet).length >= least.ofOutlet)
        if (!ofOutlet && outletsOf.length < least.ofAll) continue
        for (const place of places) expect(nextBit(worth.places, place, place + 1)).toBe(place)
      }
      expect(documents.length).toBe(texts.length)
    }),
    RUNS,
  )
})

it('of texts that nobody else has most windows are not looked at', () => {
  const texts = Array.from({ length: 40 }, (_, text) =>
    Uint32Array.from({ length: 300 }, (_, at) => mix(text * 300 + at)),
  )
  const { starts, worth } = worthOf(texts, new Array(40).fill(0), resolveClusterOptions({}))
  expect(worth.count).toBeLessThan(starts[40]! * 0.3)
  expect(worth.count).toBeGreaterThan(0)
})

it('an outlet that repeats among few carriers is never overlooked', () => {
  const anyOutlets = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(anyOutlets, fc.integer({ min: 2, max: 4 }), (outlets, least) => {
      // Every third story is printed a second time, by another outlet.
      const texts = Uint32Array.from(outlets, (_, story) => (story % 3 === 2 ? story - 1 : story))
      const tokensOf = outlets.map(() => 1)
      const { columns } = columnsOf({ texts, outlets: Int32Array.from(outlets), tokensOf }, ownMemory)
      const documents = documentsOf(columns, { shingles: createStore(), samples: createStore() })
      const lists = createOutletLists(columns)
      const carriers = Uint32Array.from(documents, ({ index }) => index)
      if (lists.repeating(carriers, least).length > 0)
        expect(lists.mayRepeat(carriers, 0, carriers.length, least)).toBe(true)
    }),
    RUNS,
  )
})

/** Windows with their places, and the outlets of the documents that carry them. */
function windowsOf(
  texts: readonly Uint32Array[],
  outlets: readonly number[],
  starts: Uint32Array,
): { places: number[]; outletsOf: number[] }[] {
  const windows = new Map<string, { places: number[]; documents: Set<number> }>()
  for (const [document, text] of texts.entries()) {
    for (let at = 0; at + WINDOW_SHINGLES <= text.length; at++) {
      const key = text.subarray(at, at + WINDOW_SHINGLES).join(' ')
      const window = windows.get(key) ?? { places: [], documents: new Set() }
      window.places.push(starts[document]! + at)
      window.documents.add(document)
      windows.set(key, window)
    }
  }
  return Array.from(windows.values(), ({ places, documents }) => ({
    places,
    outletsOf: Array.from(documents, (document) => outlets[document]!),
  }))
}

function worthOf(texts: readonly Uint32Array[], outlets: readonly number[], settings: ClusterSettings) {
  const shingles = createStore()
  const samples = createStore()
  const take = createSampler(settings)
  for (const text of texts) {
    shingles.add(text, text.length)
    const sample = take(text, text.length)
    samples.add(sample, sample.length)
  }
  const carriers = {
    texts: Uint32Array.from(texts, (_, at) => at),
    outlets: Int32Array.from(outlets),
    tokensOf: texts.map(({ length }) => length),
  }
  const { columns } = columnsOf(carriers, ownMemory)
  const documents = documentsOf(columns, { shingles, samples })
  const starts = startsOf(documents)
  return { documents, starts, worth: findWorth({ documents, columns }, starts, settings) }
}

function everyWindow(texts: readonly Uint32Array[], starts: Uint32Array): Worth {
  const places = createBits(starts)
  let count = 0
  for (const [document, { length }] of texts.entries()) {
    const windows = Math.max(0, length - WINDOW_SHINGLES + 1)
    for (let place = starts[document]!; place < starts[document]! + windows; place++)
      places[place >>> 5]! |= 1 << (place & 31)
    count += windows
  }
  return { places, count }
}

function asDocuments(texts: readonly Uint32Array[]): ReturnType<typeof documentsOf> {
  const shingles = createStore()
  for (const text of texts) shingles.add(text, text.length)
  const carriers = {
    texts: Uint32Array.from(texts, (_, at) => at),
    outlets: new Int32Array(texts.length),
    tokensOf: texts.map(({ length }) => length),
  }
  return documentsOf(columnsOf(carriers, ownMemory).columns, { shingles, samples: createStore() })
}
