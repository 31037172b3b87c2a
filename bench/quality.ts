// `npm run quality`: every quality figure of the README, through the command line, from the data beside the project.
//   tsx bench/quality.ts [--gate] [--only clean|markdown|modes|worst|kinds|wire|daniel|sites|match|world]
//   tsx bench/quality.ts --peers    the table beside other open tools, and nothing else
// Cleaning: wcxb-dev as HTML and as three plain-text renderings, all pages and the third whose hosts are held out of all
// tuning; kinds of blocks, from the fixtures; daniel-dev as HTML and as text by language; what learning a site is worth.
// Matching: wirebench-dev, with and without the documents' urls, its halves by story, of which constants were chosen on
// one, and how many of its 300 quoters stay apart.
// --gate fails when a figure is below its floor in test/quality/floors.json, and leaves out what learning a site is worth:
// it has no floor, and takes as long as all the rest.

import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGunzip, gunzipSync } from 'node:zlib'
import { contestedDaniel, fairGold } from './contested.ts'
import { reportKinds } from './fixture-kinds.ts'
import { reportMarkdown } from './markdown.ts'
import { reportModes } from './mode-curve.ts'
import { comparePeers } from './peers/compare.ts'
import { quotersApart } from './quoters.ts'
import { reportSiteLearning, reportWireLearning } from './site-learning.ts'
import { halfOfCluster, isHeldOut } from './split.ts'
import { reportTextPages } from './text-languages.ts'
import { reportWire } from './wire-quality.ts'
import { reportWorst } from './worst.ts'

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
const DATA = join(SHARED, 'data')
const CLI = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const FLOORS = fileURLToPath(new URL('../test/quality/floors.json', import.meta.url))

/** Seed of the world that is reported; others were looked at. */
const WORLD_SEED = 2
/** A row of one phenomenon in all languages: its name, documents, pairs, recall, precision. */
const WORLD_ROW = /^(\(all\)|[a-z0-9-]+) +\d+ +\d+ +([\d.]+|–) +([\d.]+|–)$/gm

/** Of the held-out pages so many are turned into Markdown. */
const MARKDOWN_EVERY = 3

type Row = Record<string, unknown>
type Figures = Record<string, number>

if (!existsSync(DATA)) {
  console.log('quality: skipped, ../shared/data is absent')
  process.exit(process.env.CI ? 1 : 0)
}
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1]
const gated = process.argv.includes('--gate')
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-quality-'))
const figures: Figures = {}
try {
  if (process.argv.includes('--peers')) await besidePeers()
  else {
    if (only === undefined || only === 'clean') await cleanWcxb()
    if (only === undefined || only === 'markdown') Object.assign(figures, reportMarkdown(MARKDOWN_EVERY))
    if (only === 'modes' || (only === undefined && !gated)) Object.assign(figures, reportModes())
    if (only === 'worst' || (only === undefined && !gated)) reportWorst()
    if (only === undefined || only === 'kinds') Object.assign(figures, reportKinds())
    if (only === undefined || only === 'wire') Object.assign(figures, reportWire())
    if (only === undefined || only === 'daniel') await cleanDaniel()
    if (only === 'sites' || (only === undefined && !gated))
      Object.assign(figures, reportSiteLearning(), await reportWireLearning())
    if (only === undefined || only === 'match') await matchWirebench()
    if (only === undefined || only === 'match' || only === 'world') matchWorld()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (gated) gate()

// ── Cleaning ────────────────────────────────────────────────────────────────────────────────────

async function cleanWcxb(): Promise<void> {
  const gold = await readRows(join(DATA, 'wcxb-dev/gold.jsonl.gz'))
  const held = gold.filter(({ url }) => isHeldOut(url as string | null))
  const fair = fairGold()
  for (const rendering of ['html', 'innertext', 'bs4', 'w3m']) {
    const pages = await writeRows(`wcxb-${rendering}.jsonl`, pagesOfWcxb(gold, rendering))
    const articles = wiredesk(['clean', pages, '--input', 'jsonl'], `wcxb-${rendering}-out.jsonl`)
    await scoreArticles(`${rendering} held out`, held, articles)
    await scoreArticles(`${rendering} all`, gold, articles)
    if (rendering !== 'html') continue
    await scoreArticles('html held out, contested gold aside', held.map(fair), articles)
    await scoreArticles('html all, contested gold aside', gold.map(fair), articles)
  }
}

function* pagesOfWcxb(gold: readonly Row[], rendering: string): Generator<Row> {
  const folderOf = join(DATA, 'wcxb-dev')
  const texts =
    rendering === 'html' ? undefined : (JSON.parse(inflate(join(folderOf, `text-${rendering}.json.gz`))) as Row)
  for (const { id, url } of gold) {
    const page = texts ? { text: texts[String(id)] ?? '' } : { html: inflate(join(folderOf, `html/${id}.html.gz`)) }
    yield { id, ...(url ? { url } : {}), ...page }
  }
}

async function cleanDaniel(): Promise<void> {
  const gold = await readRows(join(DATA, 'daniel-dev/gold.jsonl.gz'))
  const pages = await writeRows('daniel.jsonl', await readRows(join(DATA, 'daniel-dev/pages.jsonl.gz')))
  const articles = wiredesk(['clean', pages, '--input', 'jsonl'], 'daniel-out.jsonl')
  await scoreArticles('daniel all', gold, articles)
  const fair = gold.filter(({ id }) => !contestedDaniel().has(String(id)))
  await scoreArticles('daniel all, contested gold aside', fair, articles)
  for (const lang of [...new Set(gold.map((row) => String(row.lang)))].sort())
    await scoreArticles(
      `daniel ${lang}`,
      gold.filter((row) => row.lang === lang),
      articles,
    )
  Object.assign(figures, reportTextPages(1))
}

async function scoreArticles(name: string, gold: readonly Row[], articles: string): Promise<void> {
  record(name, score('score-clean.mjs', await writeRows('gold.jsonl', gold), articles))
}

/** Other open tools on the same pages, with the same scorer: see bench/peers. */
async function besidePeers(): Promise<void> {
  const wcxb = await readRows(join(DATA, 'wcxb-dev/gold.jsonl.gz'))
  const daniel = await readRows(join(DATA, 'daniel-dev/gold.jsonl.gz'))
  const danielPages = await readRows(join(DATA, 'daniel-dev/pages.jsonl.gz'))
  const slices = [
    { name: 'held out', gold: wcxb.filter(({ url }) => isHeldOut(url as string | null)) },
    { name: 'all', gold: wcxb },
  ]
  const bench = {
    write: writeRows,
    clean: (pages: string) => wiredesk(['clean', pages, '--input', 'jsonl'], 'wiredesk-out.jsonl'),
    score: (gold: string, predictions: string) => score('score-clean.mjs', gold, predictions),
  }
  await comparePeers(bench, [
    ...['html', 'innertext', 'bs4', 'w3m'].map((rendering) => ({
      name: `wcxb-dev ${rendering}`,
      pages: () => pagesOfWcxb(wcxb, rendering),
      slices,
    })),
    { name: 'daniel-dev', pages: () => danielPages, slices: [{ name: 'all', gold: daniel }] },
  ])
}

// ── Matching ────────────────────────────────────────────────────────────────────────────────────

async function matchWirebench(): Promise<void> {
  const gold = join(DATA, 'wirebench-dev.jsonl.gz')
  const documents = await readRows(gold)
  const named = documents.map(({ id, url, text }) => ({ id, url, text }))
  const nameless = documents.map(({ id, text }) => ({ id, text }))
  for (const [name, rows, flags] of [
    ['wirebench', named, []],
    ['wirebench without urls', nameless, []],
    ['wirebench --no-clean', named, ['--no-clean']],
  ] as const) {
    const input = await writeRows('documents.jsonl', rows)
    const members = wiredesk(['cluster', input, '--input', 'jsonl', '--format', 'members', ...flags], 'members.jsonl')
    record(name, score('score-clusters.mjs', gold, members))
    const found = readFileSync(members, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
    record(name, { 'quoters apart': quotersApart(documents, found) })
    for (const half of ['tuned', 'held out'] as const) {
      const part = documents.filter(({ cluster }) => halfOfCluster(cluster as string | number) === half)
      record(`${name} ${half}`, score('score-clusters.mjs', await writeRows('gold.jsonl', part), members))
    }
  }
}

/** Pair recall and precision by phenomenon, of the generator in nine scripts. */
function matchWorld(): void {
  const bench = fileURLToPath(new URL('match/phenomena.ts', import.meta.url))
  const args = ['--import', 'tsx', bench, '--world', '--seed', String(WORLD_SEED)]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`phenomena.ts: exit ${run.status}: ${run.stderr}`)
  for (const [, name, recall, precision] of run.stdout.matchAll(WORLD_ROW)) {
    const found = {
      ...(recall !== '–' && { recall: Number(recall) }),
      ...(precision !== '–' && { precision: Number(precision) }),
    }
    record(`world ${name}`, found)
  }
}

// ── Running and scoring ─────────────────────────────────────────────────────────────────────────

/** Runs the built command line and gives back the path of what it wrote. */
function wiredesk(args: readonly string[], output: string): string {
  const path = join(folder, output)
  const run = spawnSync(process.execPath, ['--max-old-space-size=6000', CLI, ...args], {
    stdio: ['ignore', openSync(path, 'w'), 'inherit'],
  })
  if (run.status !== 0) throw new Error(`wiredesk ${args.join(' ')}: exit ${run.status}`)
  return path
}

/** Runs a scorer and reads the "name figure" pairs that it prints. */
function score(tool: string, gold: string, predictions: string): Figures {
  const run = spawnSync(process.execPath, [join(SHARED, 'tools', tool), gold, predictions], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${tool}: exit ${run.status}: ${run.stderr}`)
  const found: Figures = {}
  for (const [, key, value] of run.stdout.matchAll(/([\p{L}][\p{L}\d]*)\s+(\d+(?:\.\d+)?)/gu))
    found[key!] ??= Number(value)
  for (const [, operation, recall] of run.stdout.matchAll(/^ {2}(\S+)\s+recall (\d\.\d+)/gmu))
    found[`recall ${operation}`] = Number(recall)
  return found
}

function record(name: string, found: Figures): void {
  for (const [key, value] of Object.entries(found)) figures[`${name} ${key}`] = value
  const shown = Object.entries(found).map(([key, value]) => `${key} ${value}`)
  console.log(`${name.padEnd(36)} ${shown.join('  ')}`)
}

/** Compares with the floors and says what fell below. */
function gate(): void {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Figures
  const measured = only === undefined ? Object.keys(floors) : Object.keys(floors).filter((key) => key in figures)
  const below = measured.filter((key) => !((figures[key] ?? Number.NaN) >= floors[key]!))
  for (const key of below)
    console.error(`quality: ${key} is ${figures[key] ?? 'not measured'}, its floor is ${floors[key]}`)
  if (measured.length === 0) console.error('quality: nothing to compare with')
  console.log(`quality: ${measured.length - below.length} of ${measured.length} floors hold`)
  if (below.length > 0 || measured.length === 0) process.exitCode = 1
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────

function inflate(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8')
}

async function readRows(path: string): Promise<Row[]> {
  const rows: Row[] = []
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) })
  for await (const line of lines) if (line !== '') rows.push(JSON.parse(line) as Row)
  return rows
}

async function writeRows(name: string, rows: Iterable<Row>): Promise<string> {
  const path = join(folder, name)
  const lines = function* (): Generator<string> {
    for (const row of rows) yield `${JSON.stringify(row)}\n`
  }
  await pipeline(lines, createWriteStream(path))
  return path
}
