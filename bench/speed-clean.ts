// `npm run bench`: what cleaning costs, in one run on one machine, from the built package.
//   node --expose-gc --import tsx bench/speed-clean.ts [--every N]
// Times are processor times; each page is timed by all in turn, and the fastest of some rounds counts.
// HTML: every page of wcxb-dev (`--every 8`: every eighth, and so for text), by cheerio.load in its htmlparser2 mode (a tree and nothing else), by wiredesk and,
// on each tenth page, by Readability with linkedom, so that all three meet the same state of the machine.
// Plain text: real pages as English and as Chinese text, beside one charCodeAt pass over the same strings.
// Quality of what was timed stands beside it: speed alone is easily had. How cost grows: growth-clean.ts.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { load } from 'cheerio'
import { parseHTML } from 'linkedom'
import type { clean as cleanType } from '../src/clean/index.ts'
import { fastest, passTime } from './cpu-time.ts'
import { textOfHtml } from './peers/text-of-html.ts'

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
const DATA = join(SHARED, 'data')
const BUILT = new URL('../dist/clean/index.js', import.meta.url)

const ROUNDS = 3

/**
 * Pages cleaned before anything is timed, and how often. V8 compiles in threads of its own, whose time is the process's: a
 * cleaner has many functions, and until they are compiled a page takes twice the processor time that it takes in a long run.
 */
const WARM_UP = 60
const WARM_UP_ROUNDS = 8

/** Readability is some ten times slower: every so many pages is enough for its median. */
const PEER_EVERY = 10

interface GoldPage {
  id: string
  url?: string | null
  html: string
}

if (!existsSync(DATA)) {
  console.log('bench: skipped, ../shared/data is absent')
  process.exit(0)
}
const { clean } = (await import(BUILT.href)) as { clean: typeof cleanType }
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)

const pages = pagesOfWcxb()
benchHtml(pages)
const english = sampled(Object.values(JSON.parse(inflate('wcxb-dev/text-innertext.json.gz')) as Record<string, string>))
const chinese = sampled(danielPages('zh')).map(textOfHtml)
benchText('English', english)
benchText('Chinese', chinese)

// ── HTML ────────────────────────────────────────────────────────────────────────────────────────

function benchHtml(all: readonly GoldPage[]): void {
  const perPage: { parse: number; clean: number; bytes: number }[] = []
  const peer: { parse: number; readability: number }[] = []
  const predictions: string[] = []
  warmUp(all, ({ html }) => {
    parseOnly(html)
    clean({ html })
  })
  for (const { html } of all.slice(0, WARM_UP)) readability(html)
  for (const [at, { id, url, html }] of all.entries()) {
    const options = url ? { url } : {}
    const parse = fastest(() => parseOnly(html), ROUNDS)
    const cleaned = fastest(() => clean({ html }, options), ROUNDS)
    perPage.push({ parse, clean: cleaned, bytes: Buffer.byteLength(html) })
    if (at % PEER_EVERY === 0) peer.push({ parse, readability: fastest(() => readability(html), ROUNDS) })
    const { text, title, byline, published } = clean({ html }, options)
    predictions.push(JSON.stringify({ id, text, title, byline, published }))
  }
  const bytes = sum(perPage.map((page) => page.bytes))
  console.log(`\nHTML, ${all.length} pages of wcxb-dev, ${(bytes / 1e6).toFixed(0)} MB; fastest of ${ROUNDS} a page`)
  row('', 'median ms', 'MB/s', 'median ratio', 'ratio of sums')
  const parses = perPage.map((page) => page.parse)
  const cleans = perPage.map((page) => page.clean)
  row('cheerio.load', median(parses).toFixed(2), rate(bytes, sum(parses)), '1.00', '1.00')
  row('wiredesk', median(cleans).toFixed(2), rate(bytes, sum(cleans)), ...ratios(cleans, parses))
  const slow = peer.map((page) => page.readability)
  row(
    `readability (1/${PEER_EVERY})`,
    median(slow).toFixed(2),
    '',
    ...ratios(
      slow,
      peer.map((page) => page.parse),
    ),
  )
  if (!process.argv.includes('--every')) console.log(`wiredesk's text of this run: ${scored(predictions)}`)
}

function parseOnly(html: string): unknown {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } })
}

function readability(html: string): unknown {
  return new Readability(parseHTML(html).document).parse()
}

function scored(predictions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-speed-'))
  try {
    const path = join(folder, 'predictions.jsonl')
    writeFileSync(path, predictions.join('\n'))
    const tool = join(SHARED, 'tools/score-clean.mjs')
    const gold = join(DATA, 'wcxb-dev/gold.jsonl.gz')
    return spawnSync(process.execPath, [tool, gold, path], { encoding: 'utf8' }).stdout.trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// ── Plain text ──────────────────────────────────────────────────────────────────────────────────

function benchText(name: string, texts: readonly string[]): void {
  warmUp(texts, (text) => clean({ text }))
  const bytes = sum(texts.map((text) => Buffer.byteLength(text)))
  const passes = texts.map((text) => passTime(text, ROUNDS))
  const cleans = texts.map((text) => fastest(() => clean({ text }), ROUNDS))
  console.log(`\n${name} text, ${texts.length} pages, ${(bytes / 1e6).toFixed(1)} MB`)
  row('', 'median ms', 'MB/s', 'median ratio', 'ratio of sums')
  row('charCodeAt pass', median(passes).toFixed(4), rate(bytes, sum(passes)), '1.00', '1.00')
  row('wiredesk', median(cleans).toFixed(3), rate(bytes, sum(cleans)), ...ratios(cleans, passes))
}

function warmUp<Page>(pages: readonly Page[], run: (page: Page) => unknown): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const page of pages.slice(0, WARM_UP)) run(page)
}

// ── Timing ──────────────────────────────────────────────────────────────────────────────────────

function ratios(times: readonly number[], against: readonly number[]): [string, string] {
  const each = times.map((time, at) => time / against[at]!)
  return [median(each).toFixed(2), (sum(times) / sum(against)).toFixed(2)]
}

function rate(bytes: number, milliseconds: number): string {
  return (bytes / 1e3 / milliseconds).toFixed(1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(20)).join('')}`)
}

// ── Pages ───────────────────────────────────────────────────────────────────────────────────────

function inflate(path: string): string {
  return gunzipSync(readFileSync(join(DATA, path))).toString('utf8')
}

function rowsOf(path: string): Record<string, unknown>[] {
  const lines = inflate(path).split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Every so many of a list, where `--every` says so. */
function sampled<T>(all: readonly T[]): T[] {
  const at = process.argv.indexOf('--every')
  const every = at < 0 ? 1 : Number(process.argv[at + 1])
  return all.filter((_, index) => index % every === 0)
}

function pagesOfWcxb(): GoldPage[] {
  return sampled(rowsOf('wcxb-dev/gold.jsonl.gz')).map(({ id, url }) => ({
    id: String(id),
    url: url as string | null,
    html: inflate(`wcxb-dev/html/${id}.html.gz`),
  }))
}

function danielPages(lang: string): string[] {
  const rows = rowsOf('daniel-dev/pages.jsonl.gz')
  return rows.filter((page) => page.lang === lang).map(({ html }) => String(html))
}
