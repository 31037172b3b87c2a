// Kinds of lines by what speaks for each and by the lines around them; what that is worth, the fixtures tell.

import { describe, expect, it } from 'vitest'
import { type Candidate, likeliestRun, scoreOfPlace } from '../../src/clean/line-model/run.ts'
import type { BlockKind } from '../../src/types.ts'

const sure = (state: Candidate['state']): Candidate[] => [{ state, score: 0 }]
const open = (...states: BlockKind[]): Candidate[] => states.map((state) => ({ state, score: 0 }))

describe('the likeliest run of kinds', () => {
  it('is nothing for no lines, and the best candidate for one', () => {
    expect(likeliestRun([])).toEqual([])
    expect(
      likeliestRun([
        [
          { state: 'share', score: -2 },
          { state: 'poll', score: -1 },
        ],
      ]),
    ).toEqual(['poll'])
  })

  it('gives an open line the kind of the lines around it, on either side of its first candidate', () => {
    expect(likeliestRun([sure('comments'), open('related', 'comments'), sure('comments')])[1]).toBe('comments')
    expect(likeliestRun([sure('comments'), open('comments', 'related'), sure('comments')])[1]).toBe('comments')
    expect(likeliestRun([sure('related'), open('comments', 'related'), sure('related')])[1]).toBe('related')
  })

  it('lets words that say enough outweigh the neighbours', () => {
    const shout: Candidate[] = [
      { state: 'comments', score: -6 },
      { state: 'newsletter', score: 0 },
    ]
    expect(likeliestRun([sure('comments'), shout, sure('comments')])[1]).toBe('newsletter')
  })

  it('goes through kinds that it never saw', () => {
    expect(likeliestRun([sure('wire-advisory'), open('wire-advisory'), sure('text')])).toEqual([
      'wire-advisory',
      'wire-advisory',
      'text',
    ])
  })

  it('knows what stands where', () => {
    expect(scoreOfPlace('consent', 0)).toBeGreaterThan(scoreOfPlace('legal', 0))
    expect(scoreOfPlace('legal', 2)).toBeGreaterThan(scoreOfPlace('byline', 2))
  })
})
