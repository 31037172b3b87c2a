// A table of words says what looking each word up by itself says.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LetterTable } from '../../../src/clean/lexicon/letters.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '-', ' ', '1', 'é'), { maxLength: 14 })
  .map((units) => units.join(''))
const words = fc.uniqueArray(
  fc.array(fc.constantFrom('a', 'b', 'c', '-'), { minLength: 1, maxLength: 4 }).map((units) => units.join('')),
  { maxLength: 8 },
)
const numbered = (list: readonly string[]): Map<string, number> => new Map(list.map((word, at) => [word, 1 << at]))

it('knows whole words', () => {
  fc.assert(
    fc.property(words, text, (list, own) => {
      const table = new LetterTable(numbered(list))
      for (const word of [...list, own])
        expect(table.wordAt(`x${word}y`, 1, 1 + word.length)).toBe(numbered(list).get(word) ?? 0)
    }),
    { seed: 7 },
  )
})

it('finds words anywhere, also within each other', () => {
  fc.assert(
    fc.property(words, text, (list, own) => {
      const naive = list.reduce((all, word, at) => all | (own.includes(word) ? 1 << at : 0), 0)
      expect(new LetterTable(numbered(list)).anywhere().allIn(own)).toBe(naive)
    }),
    { seed: 7 },
  )
})
