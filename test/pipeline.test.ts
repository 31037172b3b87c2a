import { describe, expect, it } from 'vitest'
import { cleanPages, processPages } from '../src/pipeline.ts'
import type { Page } from '../src/types.ts'
import { EEL_STORY, ISLAND_PAGES, SAMPLE_PAGES, SLOGAN, TRAM_STORY } from './cli/sample-pages.ts'

describe('processPages', () => {
  it('cleans pages and puts copies together, in input order', async () => {
    const { articles, report, skipped } = await processPages(SAMPLE_PAGES)
    expect(skipped).toEqual([])
    expect(articles.map(({ id }) => id)).toEqual(['tram-east', 'eel', 'tram-west'])
    expect(articles.map(({ text }) => text)).toEqual(
      [TRAM_STORY, EEL_STORY, TRAM_STORY].map((story) => story.join('\n\n')),
    )
    expect(report.documents).toBe(3)
    const together = report.clusters.map(({ members }) => members.map(({ id }) => id).sort())
    expect(together.sort()).toEqual([['eel'], ['tram-east', 'tram-west']])
  })

  it('gives the same whether pages are an array, a stream or a function', async () => {
    async function* stream(): AsyncGenerator<Page> {
      yield* SAMPLE_PAGES
    }
    const expected = await processPages(SAMPLE_PAGES)
    expect(await processPages(stream())).toEqual(expected)
    expect(await processPages(stream)).toEqual(expected)
    expect(await processPages(new Set(SAMPLE_PAGES))).toEqual(expected)
  })

  it('learns from the batch what a site repeats', async () => {
    const { articles } = await cleanPages(ISLAND_PAGES)
    for (const { text, blocks } of articles) {
      expect(text).not.toContain(SLOGAN)
      expect(blocks.find((block) => block.text === SLOGAN)?.rule).toMatch(/site-repeat/)
    }
    const unlearned = await cleanPages(ISLAND_PAGES, { learn: false })
    expect(unlearned.articles.every(({ text }) => text.includes(SLOGAN))).toBe(true)
  })

  it('opens a function a second time instead of holding pages, and only when a site has several', async () => {
    let opened = 0
    const open = (pages: readonly Page[]) => () => {
      opened += 1
      return pages
    }
    await cleanPages(open(ISLAND_PAGES))
    expect(opened).toBe(2)
    opened = 0
    await cleanPages(open(SAMPLE_PAGES.slice(0, 2)))
    expect(opened).toBe(1)
  })

  it('leaves out what is no page, and names that come again, and says so', async () => {
    const pages = [
      null,
      5,
      { id: 'a' },
      { id: 'b', text: 'Words.' },
      { id: 'b', text: 'Other words.' },
      { text: 'Last.' },
    ]
    const { articles, skipped } = await processPages(pages as Page[])
    expect(articles.map(({ id }) => id)).toEqual(['b', '6'])
    expect(skipped.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'not-a-page'],
      [1, 'not-a-page'],
      [2, 'not-a-page'],
      [4, 'duplicate-id'],
    ])
  })

  it('takes the text where the html is empty, and numbers as ids', async () => {
    const { articles } = await cleanPages([{ id: 7, html: '', text: EEL_STORY.join('\n\n') } as unknown as Page])
    expect(articles[0]).toMatchObject({ id: '7', text: EEL_STORY.join('\n\n') })
  })

  it('tells of every page as it is read', async () => {
    const seen: [string, number][] = []
    await cleanPages(SAMPLE_PAGES, { onArticle: ({ id }, index) => seen.push([id, index]) })
    expect(seen).toEqual([
      ['tram-east', 0],
      ['eel', 1],
      ['tram-west', 2],
    ])
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const stopping = processPages(SAMPLE_PAGES, { signal: controller.signal, onArticle: () => controller.abort() })
    await expect(stopping).rejects.toThrow(/abort/i)
  })

  it('refuses what is not iterable, and options out of range', async () => {
    await expect(processPages(5 as never)).rejects.toMatchObject({ code: 'bad-input' })
    await expect(processPages([], { cluster: { threshold: 80 } })).rejects.toMatchObject({ code: 'bad-option' })
    await expect(processPages(SAMPLE_PAGES, { clean: { mode: 'wild' as never } })).rejects.toMatchObject({
      code: 'bad-option',
    })
  })

  it('takes no pages for an answer', async () => {
    expect(await processPages([])).toMatchObject({ articles: [], report: { documents: 0, clusters: [] }, skipped: [] })
  })
})
