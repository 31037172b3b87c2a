import { describe, expect, test } from 'vitest'
import { random } from '../../bench/train/gbdt.ts'
import { greatestSpan } from '../../src/clean/span.ts'

const sumOf = (values: readonly number[], start: number, end: number): number =>
  values.slice(start, end).reduce((sum, value) => sum + value, 0)

/** Every stretch is tried. */
function greatestByTrying(values: readonly number[]): number {
  let most = 0
  for (let start = 0; start < values.length; start++)
    for (let end = start + 1; end <= values.length; end++) most = Math.max(most, sumOf(values, start, end))
  return most
}

describe('greatestSpan', () => {
  test('no stretch has a greater sum', () => {
    const next = random(3)
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 1 + Math.floor(next() * 12) }, () => Math.round(20 * next() - 11))
      const { start, end } = greatestSpan(values.length, (i) => values[i]!)
      expect(sumOf(values, start, end), values.join(' ')).toBe(greatestByTrying(values))
    }
  })

  test('a gap is bridged where what follows outweighs it, and ends the span where not', () => {
    const bridged = [-1, 5, -3, 4, -9]
    expect(greatestSpan(bridged.length, (i) => bridged[i]!)).toEqual({ start: 1, end: 4 })
    const parted = [-1, 5, -6, 4, -9]
    expect(greatestSpan(parted.length, (i) => parted[i]!)).toEqual({ start: 1, end: 2 })
  })

  test('empty where nothing is positive', () => {
    expect(greatestSpan(3, () => -1)).toEqual({ start: 0, end: 0 })
    expect(greatestSpan(0, () => 1)).toEqual({ start: 0, end: 0 })
  })
})
