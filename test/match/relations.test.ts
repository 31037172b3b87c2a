// Kinds and directions, passages and marks.

import { describe, expect, it } from 'vitest'
import { cluster, compare, type Story } from '../../src/match/index.ts'
import { parseTime } from '../../src/match/kind.ts'
import { prose, story, tale, words } from './invented.ts'

const HOUR = '2031-05-04T'
const EAST = 'https://east.example/1'
const versions: Story[] = [
  { id: 'v1', url: EAST, text: tale(1, 120), published: `${HOUR}08:00:00Z` },
  { id: 'v2', url: EAST, text: `${tale(1, 120)}\n\n${tale(31, 40)}`, published: `${HOUR}09:00:00Z` },
  { id: 'v3', url: EAST, text: `${tale(1, 120)}\n\n${tale(31, 40)}\n\n${tale(32, 40)}`, published: `${HOUR}10:00:00Z` },
]

describe('updates', () => {
  it('of one outlet are read from the newer to the older, whichever is asked', () => {
    const expected = { from: 'v2', to: 'v1', kind: 'update-of' }
    expect(compare(versions[1]!, versions[0]!)).toMatchObject(expected)
    expect(compare(versions[0]!, versions[1]!)).toMatchObject(expected)
  })

  it('form one cluster, named after the first', () => {
    const [found, ...rest] = cluster(versions).clusters
    expect(rest).toEqual([])
    expect(found).toMatchObject({ id: 'v1', copies: 2, independentOrigins: 1 })
    expect(found!.relations.every(({ kind }) => kind === 'update-of')).toBe(true)
  })

  it('need a time, or a mark: else the longer one extends the shorter', () => {
    const undated = versions.map(({ id, text, url }) => ({ id, text, url: url! }))
    expect(compare(undated[2]!, undated[0]!)).toMatchObject({ from: 'v3', to: 'v1', kind: 'extends' })
    const marked = { ...undated[2]!, title: 'UPDATE 2-Norland votes' }
    expect(compare(undated[0]!, marked)).toMatchObject({ from: 'v3', to: 'v1', kind: 'update-of' })
  })

  it('need the same source', () => {
    const elsewhere = { ...versions[2]!, url: 'https://west.example/1' }
    expect(compare(elsewhere, versions[0]!)).toMatchObject({ kind: 'extends' })
  })

  it('may change no more than a figure, if their own outlet does', () => {
    const text = (dead: number): string => `${tale(1, 120)} The toll stands at ${dead} dead. ${tale(2, 120)}`
    const first = { id: 'v1', url: EAST, text: text(12), published: `${HOUR}08:00:00Z` }
    const second = { id: 'v2', url: EAST, text: text(17), published: `${HOUR}09:00:00Z` }
    expect(compare(first, second)).toMatchObject({ from: 'v2', to: 'v1', kind: 'update-of' })
    const elsewhere = { ...second, url: 'https://west.example/1' }
    expect(compare(first, elsewhere)).toMatchObject({ kind: 'near' })
    const slip = { ...second, text: first.text.replace('stands', 'stand') }
    expect(compare(first, slip)).toMatchObject({ kind: 'near' })
  })

  it('that say so are corrections', () => {
    const corrected = { ...versions[1]!, flags: ['corrected'] }
    expect(compare(versions[0]!, corrected)).toMatchObject({ from: 'v2', to: 'v1', kind: 'correction-of' })
  })
})

describe('passages', () => {
  it('have offsets into both texts, longest first', () => {
    const list = words(1, 160)
    const from = story('a', `${prose(list.slice(0, 60))}\n\n${tale(9, 60)}\n\n${prose(list.slice(60))}`)
    const to = story('b', prose(list))
    const relation = compare(from, to)!
    expect(relation.kind).toBe('extends')
    expect(relation.passages!.map(({ words: count }) => count)).toEqual([100, 60])
    const [start, end] = relation.passages![1]!.from
    expect(from.text.slice(start, end)).toBe(prose(list.slice(0, 60)).slice(0, -1))
    expect(compare(from, to, { passages: false })).not.toHaveProperty('passages')
  })
})

describe('datelines', () => {
  it('do not count as text', () => {
    const raw = 'NORDHAVN, May 4 (Norland Press) —'
    const body = tale(1, 60)
    const dated = { id: 'a', text: `${raw} ${body}`, dateline: { raw, agency: 'Norland Press' } }
    const plain = { id: 'b', text: body, url: 'https://west.example/1' }
    const [found] = cluster([dated, plain]).clusters
    expect(found!.relations).toMatchObject([{ kind: 'exact' }])
    expect(found!.origins).toMatchObject([
      {
        name: 'Norland Press',
        type: 'agency',
        role: 'origin',
        members: ['a'],
        evidence: [{ id: 'a', raw, start: 0, end: raw.length }],
      },
    ])
  })
})

describe('origins', () => {
  it('are the outlet that printed first where no agency signs', () => {
    const first = { id: 'z', url: 'https://west.example/1', text: tale(1), published: '2031-05-04' }
    const second = { id: 'a', url: 'https://east.example/1', text: tale(1), published: '2031-05-05' }
    const [found] = cluster([second, first]).clusters
    expect(found).toMatchObject({ id: 'z', independentOrigins: 1 })
    expect(found!.origins).toMatchObject([{ name: 'west.example', type: 'outlet', role: 'origin', members: ['z'] }])
  })

  it('tell PR wires from agencies', () => {
    const credit = { agency: 'PR Newswire', role: 'origin', raw: '/PRNewswire/', start: 0, end: 12 } as const
    const [found] = cluster([story('a', tale(1), { credits: [credit] }), story('b', tale(1))]).clusters
    expect(found!.origins).toMatchObject([{ name: 'PR Newswire', type: 'pr-wire' }])
  })
})

describe('times', () => {
  it('are read the same on every machine', () => {
    expect(parseTime('2031-05-04T08:00:00Z')).toBe(Date.UTC(2031, 4, 4, 8))
    expect(parseTime('2031-05-04T08:00:00+02:00')).toBe(Date.UTC(2031, 4, 4, 6))
    expect(parseTime('2031-05-04T08:00:00.250-0330')).toBe(Date.UTC(2031, 4, 4, 11, 30, 0, 250))
    expect(parseTime('2031-05-04 08:00')).toBe(Date.UTC(2031, 4, 4, 8))
    expect(parseTime('2031-05')).toBe(Date.UTC(2031, 4, 1))
    expect(parseTime('yesterday')).toBeUndefined()
  })
})

describe('what is absent', () => {
  const list = words(1, 400)
  const whole = story('w', prose(list))

  it('makes a text without its last paragraph an excerpt, though nine tenths are the same', () => {
    expect(compare(story('p', prose(list.slice(0, 360))), whole)).toMatchObject({ kind: 'excerpt-of' })
    expect(compare(whole, story('p', prose(list.slice(0, 360))))).toMatchObject({ kind: 'extends' })
  })

  it('leaves a text with a word changed here and there near', () => {
    const edited = list.map((word, at) => (at % 25 === 12 ? `${word}x` : word))
    expect(compare(story('e', prose(edited)), whole)).toMatchObject({ kind: 'near' })
  })

  it('leaves a text with another lead of the same length near', () => {
    const led = [...words(9, 40), ...list.slice(40)]
    expect(compare(story('l', prose(led)), whole)).toMatchObject({ kind: 'near' })
  })

  it('does not make a credit line an extension', () => {
    const credited = story('c', `${whole.text}\n\n${tale(77, 12)}`)
    expect(compare(credited, whole)).toMatchObject({ kind: 'near' })
  })
})

describe('marks of versions', () => {
  const list = words(1, 120)
  const credit = { agency: 'NP', role: 'origin', raw: '(NP)', start: 0, end: 4 } as const
  const first = story('v1', prose(list), { published: `${HOUR}08:00:00Z`, credits: [credit] })
  const second = (extra: Partial<Story>): Story =>
    story('v2', `${prose(list)}\n\n${tale(31, 30)}`, { published: `${HOUR}11:00:00Z`, credits: [credit], ...extra })
  const titles = [
    'UPDATE: Norland votes',
    'ACTUALIZACIÓN: Norlandia vota',
    'Aktualisiert: Norland wählt',
    'MISE À JOUR - La Norlande vote',
    'ОБНОВЛЕНО: Норландия голосует',
    '【更新】ノーランド投票',
    'تحديث: نورلاند تصوت',
  ]
  it.each(titles)('%s', (title) => {
    expect(compare(second({ title }), first)).toMatchObject({ from: 'v2', to: 'v1', kind: 'update-of' })
    expect(compare(second({ title, credits: [] }), first)).toMatchObject({ kind: 'extends' })
    expect(compare(second({ title, published: `${HOUR}08:00:00Z` }), first)).toMatchObject({ kind: 'extends' })
  })

  it('are no marks inside a title', () => {
    expect(compare(second({ title: 'Norland rejects an update: vote' }), first)).toMatchObject({ kind: 'extends' })
  })

  const corrections = [
    'CORRECTED-Norland votes',
    'Correction: Norland votes',
    'Korrigiert: Norland wählt',
    '訂正：投票',
  ]
  it.each(corrections)('%s', (title) => {
    expect(compare(second({ title }), first)).toMatchObject({ from: 'v2', to: 'v1', kind: 'correction-of' })
  })

  it('of a correction may stand in a note at the foot', () => {
    const noted = story('v2', `${prose(list)}\n\nThis story has been corrected to show that ${tale(5, 12)}`, {
      credits: [credit],
    })
    expect(compare(noted, first)).toMatchObject({ from: 'v2', to: 'v1', kind: 'correction-of' })
  })
})

describe('briefings', () => {
  const lead = (seed: number): string => prose(words(seed, 300).slice(0, 40))
  const stories = [1, 2, 3].map((seed) => story(`s${seed}`, tale(seed, 300)))

  it('hold the first paragraphs of stories, and join none', () => {
    const text = [lead(1), tale(50, 40), lead(2), tale(51, 40)].join('\n\n')
    const report = cluster([...stories, story('b', text)])
    expect(report.clusters).toHaveLength(4)
    const found = report.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)
    expect(found).toEqual(['b roundup-contains s1', 'b roundup-contains s2'])
  })

  it('are not stories that carry teasers of other ones', () => {
    const teasing = [prose(words(3, 300).slice(0, 120)), lead(1), lead(2), prose(words(3, 300).slice(120))].join('\n\n')
    const report = cluster([...stories, story('t', teasing)])
    expect(
      report.clusters
        .find(({ members }) => members.length === 2)
        ?.members.map(({ id }) => id)
        .sort(),
    ).toEqual(['s3', 't'])
  })

  it('printed by many outlets join none either', () => {
    const text = [tale(60, 15), lead(1), lead(2), lead(3)].join('\n\n')
    const prints = [0, 1, 2, 3].map((at) => story(`b${at}`, `${text}\n\n${tale(70 + at, 12)}`))
    const report = cluster([...stories, ...prints])
    expect(report.clusters.map(({ members }) => members.length)).toEqual(expect.arrayContaining([1, 1, 1]))
    for (const { members } of report.clusters) {
      const stands = members.filter(({ id }) => id.startsWith('s')).length
      expect(stands === 0 || members.length === 1).toBe(true)
    }
  })

  it('do not hide that two stories were printed as one', () => {
    const both = story('both', `${tale(1, 300)}\n\n${tale(2, 300)}`)
    const text = [lead(1), lead(2), lead(3)].join('\n\n')
    const report = cluster([...stories, both, story('b', text)])
    expect(report.clusters).toHaveLength(5)
    const found = report.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)
    expect(found).toEqual(expect.arrayContaining(['both roundup-contains s1', 'both roundup-contains s2']))
  })

  it('are no stories with one teaser, of which another print is cut short', () => {
    const list = words(3, 300)
    const teasing = story('t', [prose(list.slice(0, 150)), lead(1), prose(list.slice(150))].join('\n\n'))
    const report = cluster([stories[0]!, stories[2]!, teasing, story('cut', prose(list.slice(0, 60)))])
    expect(report.clusters.map(({ members }) => members.length)).toEqual([3, 1])
  })
})
