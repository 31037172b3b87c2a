// What only the words tell: noise on both sides, forms filled in anew, stories printed as one, and the caller's own judge.

import { describe, expect, it } from 'vitest'
import { createRandom } from '../../bench/match/random.ts'
import { FORMS } from '../../bench/match/series.ts'
import { cluster, compare } from '../../src/match/index.ts'
import { noisy, partition, prose, story, tale, words } from './invented.ts'

describe('noise', () => {
  it('of 5 % on both prints parts no copies', () => {
    const prints = [1, 2, 3].map((seed) => story(`s${seed}`, noisy(tale(1, 300), 0.05, seed)))
    expect(partition(cluster(prints))).toEqual(['s1 s2 s3'])
  })

  it('parts no cut copy that stands among local matter', () => {
    const cut = noisy(`${tale(8, 40)}\n\n${prose(words(1, 120))}`, 0.04)
    expect(partition(cluster([story('a', tale(1, 300)), story('b', cut)]))).toEqual(['a b'])
  })

  it('does not make a copy of a story that quotes the noisy one', () => {
    const quoter = `${tale(2, 150)}\n\n${prose(words(1, 200).slice(80, 120))}\n\n${tale(3, 100)}`
    expect(partition(cluster([story('a', noisy(tale(1), 0.03)), story('q', quoter)]))).toEqual(['a', 'q'])
  })
})

describe('forms filled in anew stay apart', () => {
  it.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const random = createRandom(12)
    const issues = Array.from({ length: 8 }, (_, issue) => ({
      id: `i${issue}`,
      url: `https://east.example/${issue}`,
      published: `2031-03-0${issue + 1}T17:00:00Z`,
      text: form.make(random, issue),
    }))
    const reprint = { id: 'r', url: 'https://west.example/r', text: `${issues[3]!.text}\n\n${tale(5, 12)}` }
    const expected = issues.map(({ id }) => (id === 'i3' ? 'i3 r' : id))
    expect(partition(cluster([...issues, reprint]))).toEqual(expected)
  })
})

describe('several stories in one', () => {
  it('two stories of unlike length printed as one join neither', () => {
    const merged = story('m', `${tale(1, 300)}\n\n${tale(2, 90)}`)
    const report = cluster([story('a', tale(1, 300)), story('b', tale(2, 90)), merged])
    expect(partition(report)).toEqual(['a', 'b', 'm'])
    expect(report.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'm roundup-contains a',
      'm roundup-contains b',
    ])
  })

  it('a short story whole and the lead of a long one make a roundup', () => {
    const roundup = story('r', [tale(1, 90), prose(words(2, 400).slice(0, 90)), tale(60, 90)].join('\n\n'))
    const report = cluster([story('a', tale(1, 90)), story('b', tale(2, 400)), roundup])
    expect(partition(report)).toEqual(['a', 'b', 'r'])
  })

  it('a paragraph that was put into prints of two stories makes none of them a roundup', () => {
    const background = tale(70, 60)
    const ones = [1, 2, 3].map((n) => story(`a${n}`, n === 1 ? `${tale(1)}\n\n${background}` : tale(1)))
    const others = [1, 2, 3].map((n) => story(`b${n}`, n === 1 ? `${tale(2, 50)}\n\n${background}` : tale(2, 50)))
    expect(partition(cluster([...ones, ...others]))).toEqual(['a1 a2 a3', 'b1 b2 b3'])
  })
})

describe('short cuts of one story', () => {
  it('in the frames of many outlets are no common furniture', () => {
    const whole = tale(1, 300)
    const prints = Array.from({ length: 9 }, (_, outlet) => {
      const frame = (text: string): string => `${tale(200 + outlet, 30)}\n\n${text}\n\n${tale(300 + outlet, 30)}`
      const own = [1, 2, 3].map((other) => ({
        id: `o${outlet}-${other}`,
        url: `https://paper${outlet}.example/${other}`,
        text: frame(tale(1000 + outlet * 10 + other, 140)),
      }))
      const cut = prose(words(1, 300).slice(0, 25))
      return [...own, { id: `c${outlet}`, url: `https://paper${outlet}.example/c`, text: frame(cut) }]
    }).flat()
    const report = cluster([...prints, story('whole', whole)])
    expect(report.skipped).toEqual([])
    expect(report.clusters[0]!.members).toHaveLength(10)
  })
})

describe('similarity', () => {
  const half = [...words(1, 100), ...words(2, 110)]
  const pair = [story('a', prose([...words(3, 20), ...words(1, 100), ...words(4, 90)])), story('b', prose(half))]
  const sure = [story('c', tale(9)), story('d', tale(9).toUpperCase()), story('e', `${tale(9)}\n\n${tale(10, 30)}`)]

  it('decides pairs in doubt, and no others', () => {
    const asked: string[] = []
    const similarity = (a: { id: string }, b: { id: string }): number => {
      asked.push(`${a.id} ${b.id}`)
      return 1
    }
    expect(partition(cluster([...pair, ...sure]))).toContain('a')
    expect(partition(cluster([...pair, ...sure], { similarity }))).toContain('a b')
    expect(new Set(asked)).toEqual(new Set(['a b']))
    expect(compare(pair[0]!, pair[1]!, { similarity })?.kind).not.toBe('shares-passage')
  })

  it('must return a share', () => {
    expect(() => cluster(pair, { similarity: () => 7 })).toThrowError(/`similarity` to return a number from 0 to 1/)
    expect(() => cluster(pair, { similarity: 'cosine' as never })).toThrowError(/`similarity`/)
  })
})

describe('outlet groups', () => {
  it('make versions of sister papers updates of each other', () => {
    const old = story('v1', tale(1), { url: 'https://north.example/1', published: '2031-05-04T08:00:00Z' })
    const late = story('v2', `${tale(1)}\n\n${tale(31, 40)}`, {
      url: 'https://south.example/1',
      published: '2031-05-04T10:00:00Z',
    })
    expect(compare(late, old)?.kind).toBe('extends')
    const outletGroups = { 'north.example': 'house', 'south.example': 'house' }
    expect(compare(late, old, { outletGroups })?.kind).toBe('update-of')
    expect(cluster([old, late], { outletGroups }).clusters[0]!.origins).toMatchObject([{ name: 'house' }])
  })
})
