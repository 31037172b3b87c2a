// What noisy copies are to the text: near where words are broken, excerpts where a row of words is missing.

import { describe, expect, it } from 'vitest'
import { compare } from '../../src/match/index.ts'
import { noisy, prose, story, tale, words } from './invented.ts'

describe('noisy texts', () => {
  /** Words joined by a scanner that misses every eighth blank. */
  const joined = (text: string): string => {
    let blanks = 0
    return text.replace(/ /g, () => (++blanks % 8 === 0 ? '' : ' '))
  }

  it('are near, though every passage misses something and there are fewer words', () => {
    expect(compare(story('a', joined(tale(1, 240))), story('b', tale(1, 240)))?.kind).toBe('near')
    expect(compare(story('a', noisy(tale(1, 240), 0.05)), story('b', tale(1, 240)))?.kind).toBe('near')
  })

  it('are excerpts where a row of the other one is missing', () => {
    const cut = noisy(prose(words(1, 240).slice(0, 130)), 0.04)
    expect(compare(story('a', cut), story('b', tale(1, 240)))?.kind).toBe('excerpt-of')
    expect(compare(story('b', tale(1, 240)), story('a', cut))?.kind).toBe('extends')
  })
})
