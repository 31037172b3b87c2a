import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { WiredeskError } from '../../src/errors.ts'
import { cluster } from '../../src/match/index.ts'
import { processPages } from '../../src/pipeline.ts'
import { renderReport } from '../../src/report/html.ts'
import type { Article } from '../../src/types.ts'
import { SAMPLE_PAGES } from '../cli/sample-pages.ts'
import { HOSTILE, hostileArticle } from './hostile.ts'

interface Index {
  documents: { id: string; title: string; cluster: number; removed: number; kinds: number[] }[]
  clusters: {
    id: string
    representative: number
    members: [number, string, number, number][]
    relations: unknown[][]
  }[]
  totals: Record<string, number>
  charts: Record<'kinds' | 'rules' | 'sites' | 'origins', [string, number, number][]>
  kinds: string[]
  rules: string[]
  fates: string[]
  between: unknown[][]
}
type Texts = { blocks: [string, number, number, number][]; text?: string }[]

const island = <T>(page: CheerioAPI, name: string): T => JSON.parse(page(`script[id="${name}"]`).text())
const indexOf = (html: string): Index => island(load(html), 'index')

describe('renderReport', () => {
  it('has every cluster and document, and the blocks of each in order', async () => {
    const { articles, report } = await processPages(SAMPLE_PAGES)
    const page = load(renderReport(articles, report))
    const index = island<Index>(page, 'index')
    expect(index.documents.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
    expect(index.clusters.map(({ id }) => id).sort()).toEqual(report.clusters.map(({ id }) => id).sort())
    const texts = island<Texts>(page, 'documents-0')
    for (const [place, article] of articles.entries()) {
      const shown = article.blocks.filter(({ text }) => text !== '')
      expect(texts[place]!.blocks.map(([text]) => text)).toEqual(shown.map(({ text }) => text))
      expect(texts[place]!.blocks.map(([, kind]) => index.kinds[kind])).toEqual(shown.map(({ kind }) => kind))
      expect(texts[place]!.blocks.map(([, , rule]) => index.rules[rule])).toEqual(shown.map(({ rule }) => rule))
      const kept = texts[place]!.blocks.filter(([, kind]) => index.fates[kind] === 'kept').map(([text]) => text)
      expect(texts[place]!.text ?? kept.join('\n\n')).toBe(article.text)
    }
  })

  it('adds up what the charts show', async () => {
    const { articles, report } = await processPages(SAMPLE_PAGES)
    const { totals, charts } = indexOf(renderReport(articles, report))
    const sum = (rows: [string, number, number][]): number => rows.reduce((all, [, amount]) => all + amount, 0)
    expect(totals).toMatchObject({ documents: 3, clusters: 2, withCopies: 1, copies: 1 })
    expect(sum(charts.kinds)).toBe(totals.removed)
    expect(sum(charts.rules)).toBe(totals.removed)
    expect(sum(charts.sites)).toBe(totals.removed)
    expect(charts.rules.map(([name]) => name).join()).not.toMatch(/:\d+\/\d+/)
  })

  it('gives members, relations and passages by position, largest cluster first', async () => {
    const { articles, report } = await processPages(SAMPLE_PAGES)
    const { clusters, documents } = indexOf(
      renderReport(articles, { ...report, clusters: [...report.clusters].reverse() }),
    )
    expect(clusters.map(({ members }) => members.length)).toEqual([2, 1])
    const source = report.clusters[0]!
    expect(clusters[0]!.members.map(([place]) => documents[place]!.id)).toEqual(source.members.map(({ id }) => id))
    const [from, to, kind, , , , passages] = clusters[0]!.relations[0]!
    expect([documents[from as number]!.id, documents[to as number]!.id, kind]).toEqual([
      source.relations[0]!.from,
      source.relations[0]!.to,
      source.relations[0]!.kind,
    ])
    expect(passages).toEqual(source.relations[0]!.passages?.map((one) => [...one.from, ...one.to, one.words]) ?? null)
  })

  it('keeps hostile texts inside their islands, character for character', () => {
    const articles = HOSTILE.map(hostileArticle)
    const html = renderReport(articles, cluster(articles as (Article & { id: string })[]), { title: HOSTILE.join(' ') })
    const page = load(html)
    const harmless = load(renderReport([], { documents: 0, clusters: [], relations: [], skipped: [], dropped: [] }))
    const tags = (document: CheerioAPI): string[] =>
      document('*')
        .toArray()
        .map((element) => ('name' in element ? element.name : ''))
    expect(tags(page).filter((name) => name !== 'script')).toEqual(tags(harmless).filter((name) => name !== 'script'))
    expect(page('script').length).toBe(harmless('script').length + 1)
    expect(html).not.toMatch(/[\u2028\u2029\u0000]/)
    expect(Buffer.from(html).toString()).toBe(html)
    expect(island<Index>(page, 'index').documents.map(({ title }) => title)).toEqual(HOSTILE)
    expect(island<Texts>(page, 'documents-0').map(({ blocks }) => blocks[1]![0])).toEqual(HOSTILE)
    for (const script of page('script[type]').toArray()) expect(page(script).text()).not.toMatch(/[<>&]/)
    expect(page('h1').text()).toContain('</script><img src=x onerror=alert(1)>')
  })

  it('is the same file for the same input', async () => {
    const first = await processPages(SAMPLE_PAGES)
    const second = await processPages(SAMPLE_PAGES)
    expect(renderReport(first.articles, first.report)).toBe(renderReport(second.articles, second.report))
  })

  it('takes stories that were not cleaned here, and names documents of which it has no text', () => {
    const stories = [
      { id: 'a', text: 'One two three four five six seven eight nine ten eleven twelve.' },
      { id: 'b', text: 'Something else entirely stands in this short and lonely note of a line.' },
    ]
    const report = cluster(stories)
    const page = load(renderReport(stories.slice(0, 1), report))
    expect(island<Index>(page, 'index').documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(island<Texts>(page, 'documents-0')).toEqual([{ blocks: [], text: stories[0]!.text }, { blocks: [] }])
  })

  it('splits ten thousand documents into islands that are parsed one at a time', () => {
    const articles = Array.from({ length: 10_000 }, (_, number) => hostileArticle('x', number))
    const clusters = articles.map((article) => ({
      id: article.id!,
      representative: article.id!,
      members: [{ id: article.id!, relation: 'representative' as const, similarity: 1 }],
      relations: [],
      origins: [],
      copies: 0,
      independentOrigins: 1,
    }))
    const html = renderReport(articles, { documents: 10_000, clusters, relations: [], skipped: [], dropped: [] })
    expect(html.match(/id="documents-\d+"/g)).toHaveLength(200)
  })

  it('says what it expects', () => {
    const report = { documents: 0, clusters: [], relations: [], skipped: [], dropped: [] }
    expect(() => renderReport(undefined as never, report)).toThrow(WiredeskError)
    expect(() => renderReport([], [] as never)).toThrow(/expected a report with `clusters`, got an array of 0/)
  })
})
