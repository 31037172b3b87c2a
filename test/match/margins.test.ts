// What stands beside a text: headline, standfirst and captions find the story of a page of which little text is left.

import { describe, expect, it } from 'vitest'
import { cluster, compare, type Story } from '../../src/match/index.ts'
import type { Block } from '../../src/types.ts'
import { partition, story, tale } from './invented.ts'

const TITLE = 'Ferry runs aground off Quarrel Point and forty passengers wade ashore in the dark'
const CAPTION =
  'The ferry Halcyon lies on the sandbank off Quarrel Point on Tuesday, a rope still hanging from her bow.'

/** The whole story, a page with its headline alone, and stories of other matters. */
function pages(extra: Partial<Story>, whole: Partial<Story> = extra): Story[] {
  return [
    story('whole', tale(1, 200), whole),
    story('stub', '', extra),
    story('other', tale(2, 200), { title: 'Rain' }),
  ]
}

/** A caption as `clean` lists it. */
function caption(text: string): Block[] {
  return [{ text, start: 0, end: text.length, kind: 'caption', rule: 'phrase', confidence: 1 }]
}

describe('a page of which no text is left', () => {
  it('joins the story under its headline, and is not among the skipped', () => {
    const report = cluster(pages({ title: TITLE }))
    expect(partition(report)).toEqual(['other', 'stub whole'])
    expect(report.skipped).toEqual([])
    expect(report.clusters.find(({ copies }) => copies === 1)!.members[1]!.nearest).toBe('whole')
  })

  it('joins it by a caption, of an article or given by name', () => {
    expect(partition(cluster(pages({ blocks: caption(CAPTION) })))).toEqual(['other', 'stub whole'])
    expect(partition(cluster(pages({ beside: [CAPTION] })))).toEqual(['other', 'stub whole'])
    expect(partition(cluster(pages({ beside: [CAPTION] }, { blocks: caption(CAPTION) })))).toEqual([
      'other',
      'stub whole',
    ])
  })

  it('stays alone under a headline of few words, or a year later', () => {
    expect(partition(cluster(pages({ title: 'Ferry runs aground' })))).toHaveLength(3)
    const dated = pages({ title: TITLE, published: '2032-05-04' }, { title: TITLE, published: '2031-05-04' })
    expect(partition(cluster(dated))).toHaveLength(3)
  })

  it('does not join another one: no text vouches for either', () => {
    const stubs = [1, 2, 3, 4].map((number) => story(`stub${number}`, '', { title: TITLE }))
    expect(partition(cluster(stubs))).toHaveLength(4)
  })

  it('stays alone under a headline that unlike stories carry', () => {
    const title = 'More news and pictures from the valley and the coast, hour by hour, all day long'
    const report = cluster([1, 2, 3, 4].map((seed) => story(`s${seed}`, tale(seed, 200), { title })))
    expect(partition(report)).toHaveLength(4)
    const withStub = [1, 2, 3, 4].map((seed) => story(`s${seed}`, tale(seed, 200), { title }))
    expect(partition(cluster([...withStub, story('stub', '', { title })]))).toHaveLength(5)
  })

  it('is found in any order, and by compare', () => {
    const given = pages({ title: TITLE })
    expect(cluster([...given].reverse())).toEqual(cluster(given))
    expect(compare(given[0]!, given[1]!)).toMatchObject({ from: 'whole', to: 'stub' })
  })
})

describe('a page that opens like a story and goes on with other matter', () => {
  const opening = tale(1, 20)
  const unlike = story('reframed', `${tale(8, 20)}\n\n${opening}\n\n${tale(9, 120)}`)

  it('joins it by the headline above', () => {
    const given = [story('whole', tale(1, 200), { title: TITLE }), { ...unlike, title: TITLE }]
    expect(partition(cluster(given))).toEqual(['reframed whole'])
    expect(partition(cluster([given[0]!, { ...unlike, title: 'Another matter' }]))).toHaveLength(2)
  })
})

describe('headlines that differ', () => {
  it('take nothing from two prints of one text', () => {
    const given = [story('a', tale(1, 60), { title: TITLE }), story('b', tale(1, 60), { title: tale(5, 14) })]
    expect(compare(given[0]!, given[1]!)).toMatchObject({ kind: 'exact', jaccard: 1 })
  })
})

describe('a form under one headline', () => {
  const form = (town: string, degrees: string, wind: string, day: string): string =>
    `Forecast for ${day}. In ${town} the sky stays clear until noon and the thermometer climbs to ${degrees} degrees. ` +
    `A wind of ${wind} knots comes from the sea. Boats in ${town} should stay in harbour after ${wind} in the evening, ` +
    `says the station, which measured ${degrees} on ${day} a year ago.`

  it('with other facts is another story', () => {
    const given = [
      story('a', form('Marlow', '18', '12', 'Monday'), { title: TITLE }),
      story('b', form('Ostrava', '24', '31', 'Friday'), { title: TITLE }),
    ]
    expect(partition(cluster(given))).toHaveLength(2)
  })
})
