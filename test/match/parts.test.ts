// The flat-array parts of matching against something stupid and right. Fixed seeds, so that they cannot flake.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsOf, documentsOf } from '../../src/match/documents.ts'
import { mix } from '../../src/match/hash.ts'
import { createIndexBuilder, meetEarlier } from '../../src/match/inverted.ts'
import { startsOf } from '../../src/match/masks.ts'
import { ownMemory } from '../../src/match/memory.ts'
import { createOutletLists } from '../../src/match/outlet-lists.ts'
import { hitsIn } from '../../src/match/overlay.ts'
import { invertSlice, slicesOf } from '../../src/match/postings.ts'
import { createStore } from '../../src/match/store.ts'
import { createWindowFinder, WINDOW_SHINGLES } from '../../src/match/windows.ts'

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
      const { sizes, slices } = slicesOf(samples.length, sampleOf, least)
      const builder = createIndexBuilder({ sizes, lengths: sizes }, { hotLimit: 256 })
      for (const slice of slices) builder.add(invertSlice(samples.length, sampleOf, slice))
      const meet = meetEarlier(builder.finish())
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
        const find = createWindowFinder({ documents, starts, repeats, signal: undefined })
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
