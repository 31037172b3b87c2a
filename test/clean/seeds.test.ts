// The five articles that the project was created from: every line its kind, the text and the metadata as in the gold.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import type { Article } from '../../src/types.ts'

interface GoldArticle {
  file: string
  metadata: {
    title: string
    byline: string[]
    published: string | null
    dateline: { place: string; date: string } | null
    agencies: string[]
    site: string | null
    lang: string
  }
  lines: [line: number, kind: string | string[]][]
  text: string
}

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const present = existsSync(SEEDS)
if (!present) console.log('seeds: skipped, ../shared/seeds is absent')
if (!present && process.env.CI) throw new Error('seeds: CI must have ../shared/seeds')
const gold = present
  ? (JSON.parse(readFileSync(`${SEEDS}gold.json`, 'utf8')) as { articles: GoldArticle[] }).articles
  : []

describe.skipIf(!present)('the five seeds', () => {
  it('are five', () => {
    expect(gold).toHaveLength(5)
  })

  describe.each(gold)('$file', ({ file, lines, text, metadata }) => {
    const source = readFileSync(`${SEEDS}${file}`, 'utf8')
    const article = clean({ text: source })

    it('every line has its kind', () => {
      expect(lines.length).toBeGreaterThan(5)
      const wrong = lines.flatMap(([line, kind]) => {
        const got = kindOfLine(article, source, line)
        return [kind].flat().includes(got) ? [] : [`line ${line}: expected ${kind}, got ${got}`]
      })
      expect(wrong).toEqual([])
    })

    it('the text is the gold text', () => {
      expect(article.text).toBe(text)
    })

    it('the metadata is the gold metadata', () => {
      const { place, date } = article.dateline ?? {}
      const ofText = article.credits.filter(({ role }) => role === 'origin' || role === 'with-material')
      // Where no agency signs the text, the gold names the one that signs the picture.
      const origins = ofText.length > 0 ? ofText : article.credits.filter(({ role }) => role === 'photo')
      expect({
        title: article.title,
        byline: article.byline,
        published: article.published ?? null,
        dateline: metadata.dateline && { place, date },
        agencies: [...new Set(origins.map(({ agency }) => agency))],
        site: article.site ?? null,
        lang: article.lang,
      }).toEqual(metadata)
    })
  })
})

/** Kind of the block that holds a line's first visible character. */
function kindOfLine(article: Article, source: string, number: number): string {
  const lines = source.split('\n')
  const line = lines[number - 1]!
  const before = lines.slice(0, number - 1).reduce((sum, other) => sum + other.length + 1, 0)
  const at = before + line.length - line.trimStart().length
  return article.blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? 'none'
}
