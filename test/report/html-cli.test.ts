// `wiredesk cluster … --report FILE.html`.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { processPages } from '../../src/pipeline.ts'
import { renderReport } from '../../src/report/html.ts'
import { inFolder, linesOf, runCli } from '../cli/run-cli.ts'
import { SAMPLE_LINES, SAMPLE_PAGES } from '../cli/sample-pages.ts'

describe.concurrent('wiredesk cluster --report', () => {
  it('writes the file that renderReport gives, and the lines all the same', async () => {
    await inFolder({ 'pages.jsonl': SAMPLE_LINES }, async (cwd) => {
      const { code, out } = await runCli(['cluster', 'pages.jsonl', '--report', 'out.html'], { cwd })
      expect(code).toBe(0)
      expect(linesOf(out)).toHaveLength(2)
      const { articles, report } = await processPages(SAMPLE_PAGES)
      const title = 'pages.jsonl · wiredesk report'
      expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toBe(renderReport(articles, report, { title }))
    })
  })

  it('shows the texts of stories that were cleaned before', async () => {
    await inFolder({}, async (cwd) => {
      const cleaned = await runCli(['clean'], { cwd, input: SAMPLE_LINES })
      const { code } = await runCli(['cluster', '--no-clean', '--report', 'out.html'], { cwd, input: cleaned.out })
      expect(code).toBe(0)
      const page = load(readFileSync(join(cwd, 'out.html'), 'utf8'))
      const texts = JSON.parse(page('script[id="documents-0"]').text()) as { text: string; blocks: unknown[] }[]
      expect(texts.map(({ blocks }) => blocks.length)).toEqual([0, 0, 0])
      expect(texts.map(({ text }) => text)).toEqual(linesOf(cleaned.out).map(({ text }) => text))
    })
  })

  it('refuses, before anything is read, a file that is no report or that cannot be written', async () => {
    await inFolder({ 'pages.jsonl': SAMPLE_LINES }, async (cwd) => {
      const other = await runCli(['cluster', 'pages.jsonl', '--report', 'pages.jsonl'], { cwd })
      expect([other.code, other.out]).toEqual([2, ''])
      expect(other.err).toContain('expected --report to name an .html file, got "pages.jsonl"')
      expect(readFileSync(join(cwd, 'pages.jsonl'), 'utf8')).toBe(SAMPLE_LINES)
      const nowhere = await runCli(['cluster', 'pages.jsonl', '--report', 'no/such/out.html'], { cwd })
      expect(nowhere.code).toBe(2)
      expect(nowhere.err).toContain('no/such/out.html: the report cannot be written here: no such file or directory')
      expect(existsSync(join(cwd, 'no'))).toBe(false)
    })
  })
})
