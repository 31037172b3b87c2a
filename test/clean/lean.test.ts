// How words lean: which words a text has, what weights make of them, and that other languages lean nowhere.

import { expect, it } from 'vitest'
import { keyOf, LEAN_NAMES, leanOf, tableOf, wordHashes } from '../../src/clean/lean.ts'

const wordsOf = (text: string): number[] => [...wordHashes(text).hashes]
const column = (name: string): number => LEAN_NAMES.indexOf(name)
const leanAt = (values: Float32Array, block: number, name: string): number =>
  values[block * LEAN_NAMES.length + column(name)]!

it('reads words without regard to case, and marks the first and the last', () => {
  const keys = ['the', 'weir', 'rose', '^the', 'rose$'].map(keyOf)
  expect(wordsOf('The weir ROSE.')).toEqual(keys)
  expect(wordsOf('“The” weir—rose…')).toEqual(keys)
})

it('parts words at apostrophes, and counts words in other letters and with digits without reading them', () => {
  expect(wordsOf("don't")).toEqual(['don', 't', '^don', 't$'].map(keyOf))
  const mixed = wordHashes('Brücke 4th Ponte мост')
  expect([...mixed.hashes]).toEqual(['ponte', '^ponte', 'ponte$'].map(keyOf))
  expect(mixed.words).toBe(4)
})

it('has nothing to say of texts without words', () => {
  for (const text of ['', ' ', '12 • 34', '……']) expect(wordsOf(text)).toEqual([])
  expect(leanOf([])).toEqual(new Float32Array(0))
})

it('sums the weights of a block by the root of the words it knows, and takes means around it', () => {
  const values = leanOf(['tide turned', 'our offers', ''], tableOf('tide:100 turned:60 our:-90 offers:-50'))
  expect(leanAt(values, 0, 'lean')).toBeCloseTo(1.6 / Math.SQRT2)
  expect(leanAt(values, 1, 'lean')).toBeCloseTo(-1.4 / Math.SQRT2)
  expect(leanAt(values, 1, 'lean-1')).toBeCloseTo(1.6 / Math.SQRT2)
  expect(leanAt(values, 0, 'lean-after')).toBeLessThan(0)
  expect(leanAt(values, 2, 'lean')).toBe(0)
})

it('gives a word that opens or closes its block a weight of its own', () => {
  const table = tableOf('tide:0 ^tide:100 tide$:-300 over:0')
  expect(leanAt(leanOf(['tide over'], table), 0, 'lean')).toBeCloseTo(1 / Math.sqrt(3))
  expect(leanAt(leanOf(['over tide'], table), 0, 'lean')).toBeCloseTo(-3 / Math.sqrt(3))
})

it('leans nowhere on a page of which most words are unknown', () => {
  const table = tableOf('our:-90')
  expect([...leanOf(['our Fähre legt heute ab', 'our'], table)].every((value) => value === 0)).toBe(true)
})

it('knows most words of English and few of other languages', () => {
  const english = 'The council said on Monday that the bridge will be closed for two weeks while it is repaired.'
  const german = 'Der Rat teilte am Montag mit, dass die Brücke wegen der Arbeiten zwei Wochen lang gesperrt bleibt.'
  const spanish = 'El ayuntamiento dijo el lunes que el puente estará cerrado dos semanas mientras se repara.'
  expect(leanAt(leanOf([english]), 0, 'lean')).not.toBe(0)
  for (const text of [german, spanish]) expect(leanAt(leanOf([text]), 0, 'lean')).toBe(0)
})
