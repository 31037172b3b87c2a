// What belongs together, and what does not.

import { describe, expect, it } from 'vitest'
import { cluster, type Story } from '../../src/match/index.ts'
import { noisy, partition, prose, story, tale, words } from './invented.ts'

describe('copies', () => {
  it('meet when one is cut to its opening', () => {
    const report = cluster([story('a', tale(1)), story('b', prose(words(1, 60)))])
    expect(partition(report)).toEqual(['a b'])
    const relation = report.clusters[0]!.relations[0]!
    expect(relation).toMatchObject({ from: 'b', to: 'a', kind: 'excerpt-of' })
    expect(relation.containment[0]).toBeGreaterThan(0.9)
  })

  it('meet when 40 % of one is local matter', () => {
    const local = `${prose(words(1, 60))}\n\n${tale(50, 80)}\n\n${prose(words(1, 120).slice(60))}`
    const report = cluster([story('a', prose(words(1, 120))), story('b', local)])
    expect(partition(report)).toEqual(['a b'])
    expect(report.clusters[0]!.relations[0]!.kind).toMatch(/extends|excerpt-of/)
  })

  it('meet through 6 % of character noise', () => {
    const report = cluster([story('a', tale(1, 300)), story('b', noisy(tale(1, 300), 0.06))])
    expect(partition(report)).toEqual(['a b'])
    expect(report.clusters[0]!.relations[0]!.kind).toBe('near')
  })

  it('meet under the furniture of their outlets', () => {
    const stories = [1, 2, 3, 4, 5, 6].flatMap((seed) => [
      { id: `e${seed}`, url: `https://east.example/${seed}`, text: `${tale(900, 60)}\n\n${tale(seed, 120)}` },
      { id: `w${seed}`, url: `https://www.west.example/${seed}`, text: `${tale(seed, 110)}\n\n${tale(901, 60)}` },
    ])
    const report = cluster(stories)
    expect(partition(report)).toEqual(['e1 w1', 'e2 w2', 'e3 w3', 'e4 w4', 'e5 w5', 'e6 w6'])
    expect(report.dropped).toMatchObject([{ reason: 'outlet-repeat', documents: 12 }])
  })

  it('that an outlet cut short in frames of its own are no furniture of it, where others carry the story', () => {
    const framed = (id: string, length: number, frame: number): Story => ({
      id,
      url: `https://east.example/${id}`,
      text: `${prose(words(1, 300).slice(0, length))}\n\n${tale(frame, 45)}`,
    })
    const cuts = [framed('a', 35, 901), framed('b', 35, 902), framed('c', 35, 903)]
    const elsewhere = [1, 2, 3, 4, 5].map((at) => story(`w${at}`, `${tale(1, 300)}\n\n${tale(910 + at, 20)}`))
    expect(partition(cluster([...cuts, ...elsewhere]))).toHaveLength(1)
  })

  it('of many versions by one outlet are no furniture', () => {
    const versions = Array.from({ length: 8 }, (_, at) => ({
      id: `v${at}`,
      url: `https://east.example/${at}`,
      text: `${tale(1, 150)}\n\n${tale(20 + at, 20)}`,
    }))
    expect(partition(cluster(versions))).toHaveLength(1)
  })

  it('ten thousand exact ones are compared as one', () => {
    const text = tale(1, 300)
    const stories = Array.from({ length: 10_000 }, (_, at) => story(`s${at}`, text))
    const compared = new Set<number>()
    const report = cluster(stories, {
      onProgress: ({ step, total }) => {
        if (step === 'candidates') compared.add(total)
      },
    })
    expect(report.clusters).toHaveLength(1)
    expect(report.clusters[0]!.copies).toBe(9_999)
    expect([...compared]).toEqual([1])
  })
})

describe('different stories stay apart', () => {
  it('when one quotes a paragraph of the other', () => {
    const quoter = `${tale(2, 120)}\n\n${prose(words(1, 120).slice(60, 100))}\n\n${tale(3, 80)}`
    const report = cluster([story('a', tale(1)), story('q', quoter)])
    expect(partition(report)).toEqual(['a', 'q'])
    expect(report.relations).toMatchObject([{ kind: 'shares-passage' }])
    expect(report.relations[0]!.passages![0]!.words).toBe(40)
  })

  it('when they are one form with other facts', () => {
    const form = (day: string, points: number, close: number, best: string, gain: number, worst: string): string =>
      `The Norland share index rose ${points} points to close at ${close} on ${day}, helped by buyers from abroad. ` +
      `${best} led the gainers with a rise of ${gain} percent, while ${worst} lost ${gain + 2} percent in thin trading. ` +
      `Turnover came to ${close * 3} crowns. The crown was quoted at ${points + 1}.35 to the dollar in late dealing on ${day}.`
    const report = cluster([
      { id: 'm', url: 'https://east.example/1', text: form('Monday', 18, 7204, 'Barka', 4, 'Tolvex') },
      { id: 't', url: 'https://east.example/2', text: form('Tuesday', 40, 7245, 'Quorin', 7, 'Hestia') },
    ])
    expect(partition(report)).toEqual(['m', 't'])
  })

  it('when a roundup holds both, and the roundup joins neither', () => {
    const roundup = [1, 2, 3, 4].map((seed) => tale(seed, 100)).join('\n\n')
    const report = cluster([...[1, 2, 3, 4].map((seed) => story(`s${seed}`, tale(seed, 100))), story('r', roundup)])
    expect(partition(report)).toEqual(['r', 's1', 's2', 's3', 's4'])
    const contained = report.relations.filter(({ kind }) => kind === 'roundup-contains')
    expect(contained.map(({ from, to }) => `${from} ${to}`)).toEqual(['r s1', 'r s2', 'r s3', 'r s4'])
  })

  it('when only a chain joins them', () => {
    const link = (from: number, to: number): string => prose(words(1, 600).slice(from, to))
    const report = cluster([story('a', link(0, 200)), story('b', link(100, 300)), story('c', link(200, 400))])
    const [largest] = report.clusters
    expect(largest!.members.length).toBeLessThan(3)
    const ends = report.clusters.find(({ members }) => members.some(({ id }) => id === 'a'))!
    expect(ends.members.some(({ id }) => id === 'c')).toBe(false)
  })

  it('when only the boilerplate of their outlet is the same', () => {
    const stories = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({
      id: `s${seed}`,
      url: `https://east.example/${seed}`,
      text: `${tale(900, 80)}\n\n${tale(seed, 100)}\n\n${tale(901, 40)}`,
    }))
    expect(cluster(stories).clusters).toHaveLength(8)
    expect(cluster(stories.map(({ id, text }) => ({ id, text }))).clusters).toHaveLength(8)
  })
})
