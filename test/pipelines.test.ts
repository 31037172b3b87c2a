// The scripts of examples/pipelines, run as a reader runs them, on the built package; what they print is held against
// the samples' truth.json. Where a tool of the machine is missing, the test skips and says which.

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { hasCommand, missing } from './machine.ts'
import { TRUTH, type Truth } from './sample-truth.ts'

const FOLDER = fileURLToPath(new URL('../examples/pipelines/', import.meta.url))
const scripts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.mjs') && name !== 'site.mjs')
  .sort()

if (!existsSync(fileURLToPath(new URL('../dist/index.js', import.meta.url))))
  throw new Error('expected the built package in dist/, got none, run `npm run build`')

/** Standard output of a script that must have nothing to complain about. */
async function run(script: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [FOLDER + script])
  expect(stderr).toBe('')
  return stdout
}

/** The samples that the site of the pipelines serves, and their paths there. */
const PAGES: readonly Truth[] = TRUTH.filter(({ file }) => file.endsWith('.html'))
const pathOf = ({ file }: Truth): string => file.replace(/^pages/, '')
const printsOf = (story: string): string[] => PAGES.filter((page) => page.story === story).map(pathOf)

/** Some crawl and clean all samples, twice. */
const TIMEOUT_MS = 180_000

describe('pipelines', { timeout: TIMEOUT_MS }, () => {
  it('are short, open with their question, use the package by its name, and are in the README', () => {
    const readme = readFileSync(new URL('../examples/README.md', import.meta.url), 'utf8')
    for (const name of scripts) {
      const source = readFileSync(FOLDER + name, 'utf8')
      expect(source, name).toMatch(/^\/\/ [^\n?]+\?/)
      expect(source.trimEnd().split('\n').length, name).toBeLessThanOrEqual(60)
      expect(source, name).toMatch(/'wiredesk(?:\/clean)?'|wiredesk cluster/)
      expect(readme).toContain(`(pipelines/${name})`)
    }
  })

  it.runIf(hasCommand('ps', '-A'))('crawlee.mjs crawls every page and finds the copies', async () => {
    const out = await run('crawlee.mjs')
    expect(out).toContain(`${PAGES.length + 1} requests, 0 failed, ${PAGES.length} articles\n`)
    const clusters = out.split('\n\n').slice(1)
    for (const [agency, story] of [
      ['AFP', 'bells'],
      ['AP', 'dam'],
      ['PA', 'tram-strike'],
      ['Reuters', 'ferry'],
    ] as const) {
      const cluster = clusters.find((text) => text.startsWith(`${agency} sent it`))
      const members = [...cluster!.matchAll(/^ {2}\S+ +(\S+)$/gm)].map((match) => match[1]!)
      expect(members.sort()).toEqual(printsOf(story))
    }
  })

  it('undici-cheerio.mjs reads by selector and cleans the same document', async () => {
    const out = await run('undici-cheerio.mjs')
    const dams = ['harbour-courier/engineers-drain-dam', 'tidewater-post/dam-reservoir-lowered']
    const titles = dams.map((id) => TRUTH.find(({ file }) => file === `pages/${id}.html`)!.title)
    expect(out.match(/(?<=^200 ).*/gm)).toEqual(titles)
    expect(out.match(/(?<=by selector: ).*/g)).toEqual(['Harbour Courier', 'Tidewater Post'])
    expect(out.match(/(?<=agency: )\w+/g)).toEqual(['AP', 'AP'])
  })

  it('node-streams.mjs sees every page and no agency that is not there', async () => {
    const rows = (await run('node-streams.mjs')).trim().split('\n')
    const counts = rows.map((row) => Number(row.split(': ')[1]))
    expect(counts.reduce((sum, count) => sum + count)).toBe(TRUTH.length)
    const agencies = new Set(TRUTH.map(({ agency = 'own reporting' }) => agency.replace('PA Media', 'PA')))
    expect(rows.map((row) => row.split(':')[0]!).sort()).toEqual([...agencies].sort())
  })

  it('web-streams.mjs tells the language of every page', async () => {
    const counts: Record<string, number> = {}
    for (const { lang } of TRUTH) counts[lang] = (counts[lang] ?? 0) + 1
    const rows = [...(await run('web-streams.mjs')).matchAll(/(\w+): (\d+)/g)]
    expect(Object.fromEntries(rows.map((row) => [row[1], Number(row[2])]))).toEqual(counts)
  })

  it('rss.mjs takes the date from the feed and the rest from the page', async () => {
    const rows = [...(await run('rss.mjs')).matchAll(/^(\d\S+) {2}(.*)\n {2}(.*)…$/gm)]
    const bells = PAGES.filter((page) => pathOf(page).includes('bell'))
    expect(rows.map((row) => [row[1], row[2]])).toEqual(
      bells.map(({ published, title }) => [new Date(published).toISOString(), title]),
    )
    for (const [index, row] of rows.entries()) {
      const words = bells[index]!.textStartsWith
      expect(row[3]!.slice(0, words.length)).toBe(words.slice(0, row[3]!.length))
    }
  })

  it('two-sources.mjs holds a story of one agency, however many print it, until there is another source', async () => {
    const out = await run('two-sources.mjs')
    const prints = (story: string): number => TRUTH.filter((page) => page.story === story).length
    const [dam, bells] = [prints('dam'), prints('bells')]
    expect(out.match(/^(?:HOLD|PASS).*$/gm)).toEqual([
      `HOLD  Carver Fork Dam: ${dam} prints, 1 sources: AP`,
      `HOLD  Samara-Lhun: ${bells} prints, 1 sources: AFP`,
      `PASS  Carver Fork Dam: ${dam + 1} prints, 2 sources: AP, quay-observer.example`,
      `HOLD  Samara-Lhun: ${bells} prints, 1 sources: AFP`,
    ])
  })

  it.runIf(hasCommand('python3', '--version'))(
    'python.mjs pipes a crawler in Python into the command line',
    async () => {
      const rows = (await run('python.mjs'))
        .trim()
        .split('\n')
        .map((row) => row.split(' '))
      const storyOf = (path: string): string => PAGES.find((page) => pathOf(page) === path)!.story
      const copies = PAGES.filter(({ story }) => printsOf(story).length > 1)
      expect(rows).toHaveLength(copies.length - new Set(copies.map(({ story }) => story)).size)
      for (const [id, relation, representative] of rows) {
        expect(storyOf(id!)).toBe(storyOf(representative!))
        expect(relation).toMatch(/^(?:exact|near|excerpt-of|extends|update-of)$/)
      }
    },
  )

  it('playwright.mjs cleans what the browser drew, where there is one', async (context) => {
    const out = await run('playwright.mjs')
    const page = TRUTH.find(({ file }) => file === 'pages/minato-shimbun/penguin-sento.html')!
    if (out.startsWith('skipped')) {
      missing('browser for playwright.mjs')
      context.skip()
    }
    expect(out).toContain(`${page.title}（動画） (ja)`)
  })
})
