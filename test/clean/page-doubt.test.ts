// Pages whose paragraphs stand in boxes of their own, with advertisements between them.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { doubtOfPage } from '../../src/clean/page-doubt.ts'
import { readFixture } from '../fixture-page.ts'

const bare = (text: string): string => text.replace(/\s+/g, '')

/** Share of the fixture's paragraphs that are in the text when each `<p>` of them is put into a box with a label below. */
function keptWhenBoxed(name: string): number {
  const { input, expected } = readFixture(name).find(({ form }) => form === 'html')!
  const wanted = expected.text.split('\n\n').map(bare)
  const boxed = input.replace(/<p(?: [^>]*)?>(.*?)<\/p>/gs, (paragraph, inner: string) => {
    const text = bare(inner.replace(/<[^>]*>/g, ''))
    if (text.length < 20 || !wanted.some((own) => own.includes(text))) return paragraph
    return `<div class="x1">${paragraph}</div><div class="x2"><span>Advertisement</span></div>`
  })
  const text = bare(clean({ html: boxed }).text)
  return wanted.filter((paragraph) => text.includes(paragraph)).length / wanted.length
}

describe('paragraphs in boxes of their own', () => {
  it.each(['system--ads-between-paragraphs--hi', 'system--photo-gallery-bare--tr', 'page--el', 'page--es', 'page--pl'])(
    '%s keeps four fifths of its text',
    (name) => expect(keptWhenBoxed(name)).toBeGreaterThanOrEqual(0.8),
  )

  it('is kept as the page stands', () => {
    const { input, expected } = readFixture('system--photo-gallery-bare--tr').find(({ form }) => form === 'html')!
    expect(bare(clean({ html: input }).text)).toContain(bare(expected.text.split('\n\n')[1]!))
  })
})

describe('doubtOfPage', () => {
  const element = { index: 0 }
  const fact = (index: number, words: number) => ({
    index,
    prose: true,
    sinceHeadline: 1,
    repeats: 1,
    phrases: [],
    shape: { words },
    block: { dom: { tag: 'p', element } },
  })
  const page = (facts: unknown[]) =>
    ({ facts, tree: { mainSteps: [0] } }) as unknown as Parameters<typeof doubtOfPage>[0]
  const thresholds = (probabilities: number[]): number[] => {
    const measured = page(probabilities.map((_, index) => fact(index, 30)))
    const leastOf = doubtOfPage(measured, Float32Array.from(probabilities), 0.38, 1)
    return measured.facts.map((own) => Number(leastOf(own).toFixed(2)))
  }

  it('leaves a page alone of which a third is kept', () => {
    expect(thresholds([0.9, 0.1, 0.1])).toEqual([0.38, 0.38, 0.38])
  })

  it('lets comments under a short article be', () => {
    expect(thresholds([0.9, 0.1, 0.1, 0.1])).toEqual([0.36, 0.36, 0.36, 0.36])
  })

  it('takes the threshold from the best paragraphs of a page that it doubts as a whole', () => {
    expect(thresholds([0.3, 0.2, 0.2, 0.15])).toEqual([0.12, 0.12, 0.12, 0.12])
    expect(thresholds([0.1, 0.05, 0.05, 0.05])).toEqual([0.1, 0.1, 0.1, 0.1])
  })
})
