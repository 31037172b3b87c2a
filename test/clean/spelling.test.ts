// The same page spelt otherwise: composed or decomposed accents, capitals, joined or parted by other white space.
// Labels must not depend on it.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { matchPhrases } from '../../src/clean/lexicon/match.ts'
import { listFixtures, readFixture } from '../fixture-page.ts'

const texts = listFixtures()
  .flatMap(readFixture)
  .filter(({ form }) => form === 'text')

const kindsOf = (text: string): string[] =>
  clean({ text })
    .blocks.filter((block) => block.text !== '')
    .map(({ kind, text: own }) => `${kind}: ${own.normalize('NFC')}`)

describe('a fixture gets the same labels', () => {
  it('are there', () => expect(texts.length).toBeGreaterThan(60))

  it.each(texts.filter(({ input }) => input.normalize('NFD') !== input.normalize('NFC')))(
    '$id in NFC and in NFD',
    ({ input }) => expect(kindsOf(input.normalize('NFD'))).toEqual(kindsOf(input.normalize('NFC'))),
  )
})

describe('a label in capitals is the same label', () => {
  it.each([
    ['tr', 'İlgili haberler'],
    ['tr', 'Yorumlar'],
    ['tr', 'İçeriğe geç'],
    ['el', 'Διαβάστε επίσης'],
    ['de', 'Meistgelesen'],
    ['fr', 'À lire aussi'],
    ['uk', 'Читайте також'],
  ])('%s: %s', (lang, label) => {
    const kind = matchPhrases(label)[0]?.kind
    expect(kind).toBeDefined()
    expect(matchPhrases(label.toLocaleUpperCase(lang))[0]?.kind).toBe(kind)
    expect(matchPhrases(label.toUpperCase())[0]?.kind).toBe(kind)
  })
})

describe('offsets of decomposed text', () => {
  const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

  const decomposed = texts.filter(({ input }) => input.normalize('NFD') !== input.normalize('NFC'))
  const check = ({ input }: { input: string }): void => {
    const source = input.normalize('NFD')
    for (const { text, start, end } of clean({ text: source }).blocks)
      if (text !== '') expect(words(source.slice(start, end)).join('')).toBe(words(text).join(''))
  }

  it.each(decomposed)('$id: a block holds the words between its offsets', check)

  it('a number that opens a line is text', () => {
    const lead = 'Tramvaj se vrátila do Nordmole po dvou letech oprav a první vůz vyjel v pondělí ráno.'
    const text = `Tramvaj se vrátila\n\n4. března v 7:20\n\n${lead}\n\n1. Nová zastávka u přístavu\n2. Levnější jízdenky`
    const found = clean({ text }).blocks.map((block) => block.text)
    expect(found).toContain('4. března v 7:20')
    expect(found).toContain('1. Nová zastávka u přístavu')
  })
})
