// Passages: the law that they are the longest runs of words that two texts share. Fixed seed, so that it cannot flake.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/match/index.ts'
import { tale } from './invented.ts'

describe('passages', () => {
  it('are longest first, apart in the first text, and the first is the longest run of words that both have', () => {
    const blocks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(blocks, blocks, (first, second) => {
        const [one, two] = [first, second].map((seeds, side) => {
          return seeds
            .map((seed, at) => (seed === 0 ? tale(50 + 10 * side + at, 30) : tale(seed, 20 + 10 * seed)))
            .join('\n\n')
        }) as [string, string]
        const found = compare({ id: 'a', text: one }, { id: 'b', text: two })
        if (found?.passages === undefined) return
        const counts = found.passages.map(({ words: count }) => count)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
        const [own, other] = found.from === 'a' ? [one, two] : [two, one]
        for (const { from, to, words: count } of found.passages) {
          expect(wordsIn(own.slice(...from))).toEqual(wordsIn(other.slice(...to)))
          expect(wordsIn(own.slice(...from))).toHaveLength(count)
        }
        const starts = found.passages.map(({ from }) => from).sort((a, b) => a[0] - b[0])
        for (let at = 1; at < starts.length; at++) expect(starts[at]![0]).toBeGreaterThanOrEqual(starts[at - 1]![1])
        const longest = longestRun(wordsIn(one), wordsIn(two))
        if (longest >= 8) expect(counts[0]).toBe(longest)
      }),
      { seed: 20, numRuns: 60 },
    )
  })
})

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of the longest run that two lists share: every pair of places is tried. */
function longestRun(one: readonly string[], two: readonly string[]): number {
  let best = 0
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < two.length; b++) {
      let count = 0
      while (a + count < one.length && b + count < two.length && one[a + count] === two[b + count]) count++
      best = Math.max(best, count)
    }
  }
  return best
}
