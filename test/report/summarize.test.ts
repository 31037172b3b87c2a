import { describe, expect, it } from 'vitest'
import { processPages } from '../../src/pipeline.ts'
import { summarize } from '../../src/report/summarize.ts'
import type { Article, Block } from '../../src/types.ts'
import { SAMPLE_PAGES } from '../cli/sample-pages.ts'

const EMPTY = { documents: 0, clusters: [], relations: [], skipped: [], dropped: [] }

function articleOf(blocks: readonly Pick<Block, 'text' | 'kind' | 'rule'>[]): Article {
  const placed = blocks.map((block) => ({ ...block, start: 0, end: 0, confidence: 1 }))
  return { id: 'a', title: 'Bells', byline: [], credits: [], text: '', blocks: placed, flags: [] }
}

describe('summarize', () => {
  it('counts documents, clusters and copies, and names the biggest', async () => {
    const { report, articles } = await processPages(SAMPLE_PAGES)
    const summary = summarize(report, articles)
    expect(summary).toMatch(
      /^3 documents in 2 clusters: 1 with copies, 1 alone\n +1 {2}copies \(33% of the documents\)\n/,
    )
    expect(summary).toMatch(/Biggest clusters\n +2 {2}.*tram.*\[tram-/i)
    expect(summary.endsWith('\n')).toBe(true)
  })

  it('adds up removed characters by kind and by rule', () => {
    const article = articleOf([
      { text: 'x'.repeat(1000), kind: 'body', rule: 'scorer' },
      { text: 'x'.repeat(60), kind: 'related', rule: 'site-repeat' },
      { text: 'x'.repeat(40), kind: 'related', rule: 'site-repeat' },
      { text: 'x'.repeat(900), kind: 'legal', rule: 'phrase' },
    ])
    const summary = summarize(EMPTY, [article])
    expect(summary).toContain(
      'Removed by kind: 1,000 of 2,000 characters (50%)\n        900  legal (90%)\n        100  related (10%)',
    )
    expect(summary).toContain('        100  site-repeat (10%)')
  })

  it('shows titles on one line, without characters that steer a terminal', async () => {
    const pages = SAMPLE_PAGES.map((page) => ({
      ...page,
      html: page.html.replaceAll(/(<h1>|<title>)/g, '$1\u001b[2J\u202e'),
    }))
    const { report, articles } = await processPages(pages)
    const hostile = articles.map((article) => ({ ...article, title: '\u001b[2J\u202eEvil\n  title' }))
    expect(summarize(report, hostile)).not.toMatch(/[\u001b\u202e]/)
    expect(summarize(report, hostile)).toMatch(/Evil title/)
  })

  it('has something to say about nothing', () => {
    expect(summarize(EMPTY)).toBe(
      '0 documents in 0 clusters: 0 with copies, 0 alone\n          0  copies (0% of the documents)\n',
    )
  })
})
