// Who made a cluster's story: invented pages of several outlets and languages, cleaned and clustered as users do it.

import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../src/clean/lexicon/agencies.ts'
import { type Cluster, type ClusterOptions, cluster, type Story } from '../../src/match/index.ts'
import { processPages } from '../../src/pipeline.ts'
import { story, tale } from './invented.ts'

/** A page as a scraper has it: the text, its address and when it was published. */
interface Given {
  readonly host: string
  readonly text: string
  readonly at?: string
  readonly title?: string
  readonly name?: string
}

async function clustersOf(given: readonly Given[], options: ClusterOptions = {}): Promise<readonly Cluster[]> {
  const pages = given.map(({ host, text, at, title = 'Quay closed to lorries', name }) => ({
    id: host,
    url: `https://${host}/quay`,
    html: page(title, text, name ?? host, at),
  }))
  const { report } = await processPages(pages, { cluster: options })
  return report.clusters
}

function page(title: string, text: string, name: string, at: string | undefined): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
  const time = at === undefined ? '' : `<meta property="article:published_time" content="${at}">`
  return `<html><head><title>${title}</title><meta property="og:site_name" content="${name}">${time}</head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`
}

const ENGLISH = [
  'Heavy lorries may no longer use the east quay of Vellmar from Monday, the harbour council decided after divers had found that the oak piles under it lost a third of their width.',
  'Marit Oxholm, who leads the council, said the repair would take two summers and that the fish auction would move to the shed behind the lighthouse until then.',
  'Drivers who bring salt and ice to the boats are to be let in one at a time, with a pilot walking in front, and only while the tide is low.',
]
const GERMAN = [
  'Schwere Lastwagen dürfen die Ostmole von Vellmar ab Montag nicht mehr befahren, beschloss der Hafenrat, nachdem Taucher an den Eichenpfählen darunter große Schäden gefunden hatten.',
  'Die Ratsvorsitzende Marit Oxholm erklärte, die Sanierung werde zwei Sommer dauern, so lange ziehe die Fischauktion in den Schuppen hinter dem Leuchtturm um.',
  'Fahrer, die Salz und Eis zu den Booten bringen, werden nur noch einzeln und bei Niedrigwasser eingelassen, und ein Lotse geht ihnen zu Fuß voraus.',
]
const SPANISH = [
  'Los camiones pesados no podrán circular por el muelle oriental de Vellmar desde el lunes, según decidió el consejo del puerto después de que los buzos hallaran dañados los pilotes de roble.',
  'Marit Oxholm, presidenta del consejo, explicó que la obra durará dos veranos y que la lonja de pescado se trasladará mientras tanto al almacén situado detrás del faro.',
  'Los conductores que llevan sal y hielo a los barcos entrarán de uno en uno, con la marea baja y con un práctico que caminará delante de ellos.',
]
const JAPANESE = [
  'ベルマール港の東埠頭で月曜日から大型トラックの通行が禁止される。港湾評議会が決めた。潜水士の調査で、埠頭を支える樫の杭が三分の一も細くなっていることが分かったためだ。',
  '評議会のマリト・オクスホルム議長は、修理には二度の夏がかかり、その間は魚の競りを灯台の裏の倉庫に移すと説明した。',
  '塩や氷を船に運ぶ運転手は、干潮の間に一台ずつ、水先案内人が前を歩く形でのみ入ることが許される。',
]

const body = (list: readonly string[]): string => list.join('\n\n')
const led = (dateline: string, list: readonly string[]): string => `${dateline}${body(list)}`
const at = (hour: number): string => `2031-05-04T${String(hour).padStart(2, '0')}:00:00Z`
const origin = ({ origins }: Cluster): readonly string[] =>
  origins.filter(({ role }) => role === 'origin').map(({ name }) => name)

describe('an agency story in several outlets', () => {
  it.each([
    ['English', led('VELLMAR (AP) — ', ENGLISH), 'AP'],
    ['German', led('Vellmar (dpa) - ', GERMAN), 'dpa'],
    ['Spanish', led('Vellmar, 4 may (EFE).- ', SPANISH), 'EFE'],
    ['Japanese', led('【ベルマール共同】', JAPANESE), 'Kyodo'],
  ])('in %s has one origin, and its prints are copies', async (_, text, agency) => {
    const unsigned = body(text.split('\n\n').slice(1))
    const [found, ...others] = await clustersOf([
      { host: 'north.example', text, at: at(9) },
      { host: 'south.example', text, at: at(10) },
      { host: 'unsigned.example', text: unsigned, at: at(8) },
    ])
    expect(others).toEqual([])
    expect(found).toMatchObject({ copies: 2, independentOrigins: 1 })
    expect(origin(found!)).toEqual([agency])
    const [{ type, members, evidence }] = found!.origins as [Cluster['origins'][number]]
    expect({ type, members }).toEqual({ type: 'agency', members: ['north.example', 'south.example'] })
    expect(evidence.map(({ id }) => id)).toEqual(['north.example', 'south.example'])
    for (const { raw } of evidence) expect(text).toContain(raw)
  })

  it('is the agency’s, too, where its own site printed it without a mark', async () => {
    const [found] = await clustersOf([
      { host: 'apnews.com', text: body(ENGLISH), at: at(9) },
      { host: 'north.example', text: body(ENGLISH), at: at(8) },
    ])
    expect(origin(found!)).toEqual(['AP'])
    expect(found!.origins[0]).toMatchObject({ members: ['apnews.com'], evidence: [] })
  })
})

describe('two agencies', () => {
  const other = [
    'The wooden piers that carry the eastern landing at Vellmar have rotted so far that trucks are banned from next week, port officials announced on Sunday evening.',
    'A survey by six divers came upon timbers no thicker than a broom handle, and engineers fear that a loaded ice lorry could break through the planks.',
    'Fishermen will sell their catch in an old store for buoys, and the ferry to the islands is to leave from the western pier, with a bus every half hour.',
  ]

  it('on one event are two clusters of one origin each', async () => {
    const found = await clustersOf([
      { host: 'a.example', text: led('VELLMAR (AP) — ', ENGLISH) },
      { host: 'b.example', text: led('VELLMAR (AP) — ', ENGLISH) },
      { host: 'c.example', text: led('VELLMAR, May 4 (Reuters) - ', other) },
      { host: 'd.example', text: led('VELLMAR, May 4 (Reuters) - ', other) },
    ])
    expect(found.map(origin)).toEqual([['AP'], ['Reuters']])
    expect(found.map(({ independentOrigins }) => independentOrigins)).toEqual([1, 1])
  })

  it('of which one passed the other’s text on are two marks and one source', async () => {
    const [found, ...rest] = await clustersOf([
      { host: 'a.example', text: led('VELLMAR (AP) — ', ENGLISH) },
      { host: 'b.example', text: led('Vellmar (dpa) - ', ENGLISH) },
    ])
    expect(rest).toEqual([])
    expect([...origin(found!)].sort()).toEqual(['AP', 'dpa'])
    expect(found!.independentOrigins).toBe(1)
  })

  it('whose texts one outlet put together are two sources', () => {
    const signed = (agency: string): Partial<Story> => ({ dateline: { raw: '', agency } })
    const [one, two] = [tale(1, 120), tale(2, 60)]
    const found = cluster([
      story('ap', `${one}\n\n${tale(3, 40)}`, signed('AP')),
      story('reuters', `${one.split('\n\n').slice(0, 2).join('\n\n')}\n\n${two}`, signed('Reuters')),
    ]).clusters
    expect(found.map(({ copies, independentOrigins }) => [copies, independentOrigins])).toEqual([[1, 2]])
  })
})

describe('a release', () => {
  it('that outlets printed is a PR wire’s, not an agency’s', async () => {
    const text = led('VELLMAR, May 4, 2031 /PRNewswire/ -- ', ENGLISH)
    const [found] = await clustersOf([
      { host: 'a.example', text, at: at(9) },
      { host: 'b.example', text, at: at(8) },
    ])
    expect(found!.origins).toMatchObject([{ name: 'PR Newswire', type: 'pr-wire', role: 'origin' }])
    expect(found).toMatchObject({ copies: 1, independentOrigins: 1 })
  })
})

describe('every wire that cleaning knows', () => {
  it.each(AGENCIES.map(({ mark, kind }) => [mark, kind === 'pr-wire' ? 'pr-wire' : 'agency']))(
    '%s is a %s',
    (mark, type) => {
      const credit = { agency: mark, role: 'origin', raw: mark, start: 0, end: mark.length } as const
      expect(cluster([story('a', tale(1), { credits: [credit] })]).clusters[0]!.origins).toMatchObject([{ type }])
    },
  )
})

describe('agencies that made no story', () => {
  it('are cited, and the outlet that printed first is the origin', async () => {
    const text = body([
      ...ENGLISH,
      'The council had told Reuters in March that the quay was safe for another ten years.',
    ])
    const [found] = await clustersOf([
      { host: 'b.example', text, at: at(9) },
      { host: 'a.example', text, at: at(10) },
    ])
    expect(found!.origins).toMatchObject([
      { name: 'b.example', type: 'outlet', role: 'origin', members: ['b.example'] },
      { name: 'Reuters', type: 'agency', role: 'cited' },
    ])
    expect(found!.independentOrigins).toBe(1)
  })

  it('took the picture', async () => {
    const text = (credit: string): string =>
      body([ENGLISH[0]!, `A lorry on the east quay. ${credit}`, ...ENGLISH.slice(1)])
    const [found] = await clustersOf([
      { host: 'b.example', text: text('(AP Photo/Ola Brandt)'), at: at(9) },
      { host: 'a.example', text: text('Photo: AFP'), at: at(10) },
    ])
    expect(origin(found!)).toEqual(['b.example'])
    expect(found!.origins.slice(1).map(({ role }) => role)).toEqual(found!.origins.slice(1).map(() => 'photo'))
    expect(found!.origins.map(({ name }) => name)).toContain('AP')
  })

  it('gave material: the story stays the outlet’s', async () => {
    const text = body([...GERMAN, '(mit Material von dpa)'])
    const [found] = await clustersOf([
      { host: 'b.example', text, at: at(9) },
      { host: 'a.example', text: body(GERMAN), at: at(10) },
    ])
    expect(origin(found!)).toEqual(['b.example'])
    expect(found!.origins).toContainEqual(expect.objectContaining({ name: 'dpa', role: 'with-material' }))
  })
})

describe('an outlet’s own story', () => {
  const credited = body([...ENGLISH, 'The decay of the piles was first reported by the Vellmar Courier on Sunday.'])

  it('is its own where the others name it, though no date tells', async () => {
    const [found] = await clustersOf([
      { host: 'aa.example', text: credited },
      { host: 'courier.example', text: body(ENGLISH), name: 'Vellmar Courier' },
      { host: 'zz.example', text: credited },
    ])
    expect(found!.origins).toMatchObject([
      { name: 'courier.example', type: 'outlet', role: 'origin', members: ['courier.example'] },
    ])
    const evidence = found!.origins[0]!.evidence
    expect(evidence.map(({ id, raw }) => `${id} ${raw}`)).toEqual([
      'aa.example Vellmar Courier',
      'zz.example Vellmar Courier',
    ])
  })

  it('is not made its own by what an earlier print says', async () => {
    const [found] = await clustersOf([
      { host: 'aa.example', text: credited, at: at(7) },
      { host: 'courier.example', text: body(ENGLISH), name: 'Vellmar Courier', at: at(9) },
    ])
    expect(origin(found!)).toEqual(['aa.example'])
  })

  it('is not that of an outlet whose name is part of another word', () => {
    const other = story('a', `${tale(1, 80)} The Courierport is closed.`)
    expect(cluster([other, story('b', tale(1, 80), { site: 'The Courier' })]).clusters[0]!.origins).toEqual([])
  })

  it('has no known maker where neither names nor dates tell', () => {
    const [undated] = cluster([story('a', tale(1)), story('b', tale(1))]).clusters
    expect(undated).toMatchObject({ copies: 1, independentOrigins: 1, origins: [] })
    const published = '2031-05-04'
    const [sameDay] = cluster([story('a', tale(1), { published }), story('b', tale(1), { published })]).clusters
    expect(sameDay!.origins).toEqual([])
    const [alone] = cluster([story('a', tale(1))]).clusters
    expect(alone!.origins).toMatchObject([{ name: 'a.example', type: 'outlet' }])
  })
})

describe('sister papers', () => {
  it('declared as one group are one origin under its name', async () => {
    const outletGroups = { 'morning.example': 'Harbour Press', 'evening.example': 'Harbour Press' }
    const given: Given[] = [
      { host: 'evening.example', text: body(ENGLISH) },
      { host: 'morning.example', text: body(ENGLISH) },
    ]
    const [found] = await clustersOf(given, { outletGroups })
    expect(found).toMatchObject({ copies: 1, independentOrigins: 1 })
    expect(found!.origins).toMatchObject([{ name: 'Harbour Press', type: 'outlet' }])
    const [undeclared] = await clustersOf(given)
    expect(undeclared!.origins).toEqual([])
  })
})
