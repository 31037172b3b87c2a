// Every shape of the agencies' grammar, end to end: a line in an article of its language gives the agency, its role and
// its place, and a line that only looks like the shape gives none.

import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/index.ts'
import type { Credit } from '../../../src/types.ts'
import { PARAGRAPHS, SHAPES, type Shape } from './shape-table.ts'

/** The article around a line: the line opens its lead, or closes it. */
function articleWith(line: string, lang: string, place: Shape['place']): string {
  const [first, second] = PARAGRAPHS[lang]!
  const parts = place === 'lead' ? [line, first, second] : [first, second, line]
  return parts.join('\n\n')
}

function creditsOf(text: string): readonly Credit[] {
  return clean({ text }, { publishedAt: '2022-11-26' }).credits
}

const plain = (line: string): string => line.replace(/[⟦⟧]/g, '')

it('there are nineteen shapes, each with samples or negatives', () => {
  expect(Object.keys(SHAPES)).toHaveLength(19)
})

describe.each(Object.entries(SHAPES))('%s', (_number, { form, place, samples, negatives }) => {
  describe(form, () => {
    it.each(samples.map((sample) => ({ sample, line: sample[1] })))(
      '$line',
      ({ sample: [lang, line, agency, role = 'origin'] }) => {
        const text = articleWith(plain(line), lang, place)
        const credits = creditsOf(text)
        expect(credits.map((credit) => `${credit.agency}/${credit.role}`)).toEqual([`${agency}/${role}`])
        const marked = line.slice(line.indexOf('⟦') + 1, line.indexOf('⟧'))
        const from = text.indexOf(plain(line)) + line.indexOf('⟦')
        const { start, end, raw } = credits[0]!
        expect(start).toBeLessThanOrEqual(from + (marked.length - 1))
        expect(end).toBeGreaterThan(from)
        expect(text.slice(start, end)).toBe(raw)
      },
    )

    it.each(negatives)('none in %s: %s', (lang, line) => {
      expect(creditsOf(articleWith(plain(line), lang, place))).toEqual([])
    })
  })
})
