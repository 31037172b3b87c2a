// Degenerate stories: they must neither all match nor never match, nor crash, nor vanish.

import { describe, expect, it } from 'vitest'
import { cluster, compare, type Story } from '../../src/match/index.ts'
import { partition, story, tale, words } from './invented.ts'

describe('nothing to compare', () => {
  it('empty texts are each a cluster, and skipped', () => {
    const report = cluster([story('a', ''), story('b', ' \n '), story('c', '…'), story('d', tale(1))])
    expect(report.clusters).toHaveLength(4)
    expect(report.skipped).toEqual(['a', 'b', 'c'].map((id) => ({ id, reason: 'empty' })))
  })

  it('no stories are no clusters', () => {
    expect(cluster([])).toEqual({ documents: 0, clusters: [], relations: [], skipped: [], dropped: [] })
  })

  it('very short texts match only when they are equal', () => {
    const report = cluster([story('a', 'Rain'), story('b', 'RAIN!'), story('c', 'Sun'), story('d', 'Rain and sun')])
    expect(partition(report)).toEqual(['a b', 'c', 'd'])
    expect(report.skipped).toHaveLength(4)
  })

  it('one word repeated matches nothing but itself', () => {
    const report = cluster([
      story('a', 'spam '.repeat(500)),
      story('b', 'spam '.repeat(400)),
      story('c', 'spam '.repeat(500)),
      story('d', 'eggs '.repeat(500)),
    ])
    expect(partition(report)).toEqual(['a c', 'b', 'd'])
  })

  it('only furniture is a cluster of its own, and skipped', () => {
    const stories = [1, 2, 3, 4].map((seed) => ({
      id: `s${seed}`,
      url: `https://east.example/${seed}`,
      text: `${tale(900, 60)}\n\n${tale(seed, 150)}`,
    }))
    const report = cluster([...stories, { id: 'x', url: 'https://east.example/x', text: tale(900, 60) }])
    expect(report.clusters).toHaveLength(5)
    expect(report.skipped).toEqual([{ id: 'x', reason: 'only-furniture' }])
  })
})

describe('scripts', () => {
  const characters = (seed: number, count: number, first: number, range: number): string =>
    words(seed, count)
      .map((word) =>
        String.fromCodePoint(first + ([...word].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % range)),
      )
      .join('')
  const arabic = (seed: number, count: number): string =>
    words(seed, count)
      .map((word) => [...word].map((char) => String.fromCodePoint(0x0627 + (char.charCodeAt(0) % 26))).join(''))
      .join(' ')
  const cases: [string, (seed: number) => string, (text: string) => string][] = [
    ['Chinese', (seed) => characters(seed, 300, 0x4e00, 5000), (text) => text.slice(0, 120)],
    ['Thai', (seed) => characters(seed, 400, 0x0e01, 40), (text) => text.slice(0, 200)],
    ['Arabic', (seed) => arabic(seed, 150), (text) => text.slice(0, 400)],
    [
      'digits',
      (seed) =>
        words(seed, 150)
          .map((word) => word.length * 7919 + word.charCodeAt(0) * 31 + word.charCodeAt(1))
          .join(' '),
      (text) => text.slice(0, 300),
    ],
  ]
  it.each(cases)('%s: different texts stay apart, a cut copy joins', (_, make, cut) => {
    const report = cluster([story('a', make(1)), story('b', make(2)), story('c', make(3)), story('d', cut(make(1)))])
    expect(partition(report)).toEqual(['a d', 'b', 'c'])
  })
})

describe('misuse', () => {
  it('names a duplicate id and both its places', () => {
    const stories = [story('a', tale(1)), story('b', tale(2)), story('a', tale(3))]
    expect(() => cluster(stories)).toThrowError(/"a" at positions 0 and 2/)
    expect(() => cluster(stories)).toThrowError(expect.objectContaining({ code: 'duplicate-id' }))
  })

  it('refuses what is no story', () => {
    expect(() => cluster(42 as never)).toThrowError(/expected stories/)
    expect(() => cluster([null] as never)).toThrowError(/position 0/)
    expect(() => cluster([{ id: 1, text: '' }] as never)).toThrowError(/`id`/)
    expect(() => cluster([{ id: 'a' }] as never)).toThrowError(/`text`/)
    expect(() => cluster([], { threshold: 80 })).toThrowError(/did you mean 0.8/)
  })

  it('stops when the signal says so', () => {
    expect(() => cluster([story('a', tale(1))], { signal: AbortSignal.abort(new Error('enough')) })).toThrowError(
      'enough',
    )
  })
})

describe('compare', () => {
  const named = (id: string, text: string): Story => ({ id, text })

  it('a story against itself is exact', () => {
    const one = named('a', tale(1))
    expect(compare(one, one)).toMatchObject({ from: 'a', to: 'a', kind: 'exact', jaccard: 1, containment: [1, 1] })
  })

  it('unlike, empty and short stories have no relation', () => {
    expect(compare(named('a', tale(1)), named('b', tale(2)))).toBeUndefined()
    expect(compare(named('a', ''), named('b', ''))).toBeUndefined()
    expect(compare(named('a', 'One two'), named('b', 'One two three'))).toBeUndefined()
  })

  it('reads from the first to the second', () => {
    const whole = named('w', tale(1))
    const part = named('p', tale(1, 80))
    expect(compare(part, whole)).toMatchObject({ from: 'p', to: 'w', kind: 'excerpt-of' })
    expect(compare(whole, part)).toMatchObject({ from: 'w', to: 'p', kind: 'extends' })
  })
})
