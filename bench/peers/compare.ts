// `npm run quality -- --peers`: one table, a row for each tool, over the same pages with the same scorer.
// HTML: wiredesk and the peers, on wcxb-dev (the third held out of our tuning, and all) and on daniel-dev.
// Plain text: wiredesk and what people do without a cleaner, on the three renderings of wcxb-dev.

import { ADAPTERS, type PeerPage, type Prediction } from './adapters.ts'
import { BASELINES } from './baselines.ts'
import { type PeerRun, runPeer } from './run.ts'

type Row = Record<string, unknown>

/** Pages of one form, and the slices of gold that they are scored against. */
export interface Collection {
  name: string
  pages: () => Iterable<Row>
  slices: { name: string; gold: readonly Row[] }[]
}

/** What the quality command lends: wiredesk's own run, and the scorer. Both take and give paths of JSON lines. */
export interface Bench {
  write(name: string, rows: Iterable<Row>): Promise<string>
  clean(pages: string): string
  score(gold: string, predictions: string): Record<string, number>
}

const COLUMNS = ['f1', 'precision', 'recall', 'wordF1', 'with', 'without', 'title', 'date', 'byline'] as const

/** Runs every tool over every collection and prints the tables. */
export async function comparePeers(bench: Bench, collections: readonly Collection[]): Promise<void> {
  const remarks: string[] = []
  for (const collection of collections) {
    const input = await bench.write('pages.jsonl', collection.pages())
    const runs: [string, string][] = [['wiredesk', bench.clean(input)]]
    if (isHtml(collection)) {
      // All at once: the pages are many and the slowest peer takes as long as the others together.
      const peers = Object.keys(ADAPTERS)
      const ran = await Promise.all(peers.map((name) => runPeer(name, pagesFor(collection))))
      for (const [at, run] of ran.entries()) {
        const name = peers[at]!
        if (run.unavailable !== undefined) remarks.push(`${name} is left out: ${run.unavailable}`)
        else runs.push([name, await bench.write(`${name}.jsonl`, linesOf(run.predictions))])
        remarks.push(...troubles(`${collection.name} ${name}`, run))
      }
    } else
      for (const [name, keep] of Object.entries(BASELINES))
        runs.push([name, await bench.write(`${name}.jsonl`, keptBy(keep, collection))])
    for (const slice of collection.slices)
      await printTable(bench, `${collection.name}, ${slice.name}`, slice.gold, runs)
  }
  for (const line of new Set(remarks)) console.log(line)
}

function isHtml({ pages }: Collection): boolean {
  for (const page of pages()) return 'html' in page
  return false
}

function* pagesFor({ pages }: Collection): Generator<PeerPage> {
  for (const { id, url, html } of pages())
    yield { id: String(id), ...(typeof url === 'string' && { url }), html: String(html) }
}

function* linesOf(predictions: ReadonlyMap<string, Prediction>): Generator<Row> {
  for (const [id, prediction] of predictions) yield { id, ...prediction }
}

function* keptBy(keep: (text: string) => string, { pages }: Collection): Generator<Row> {
  for (const { id, text } of pages()) yield { id, text: keep(String(text ?? '')) }
}

/** Pages that a peer gave nothing for, in words: they count as empty text. */
function troubles(name: string, { slow, failed, attempts }: PeerRun): string[] {
  return [
    ...(slow.length > 0 ? [`${name}: ${slow.length} pages over the time limit (${slow.slice(0, 5).join(', ')})`] : []),
    ...(failed.length > 0 ? [`${name}: ${failed.length} pages failed (${failed.slice(0, 5).join(', ')})`] : []),
    ...(attempts > 0 ? [`${name}: tried to use the network ${attempts} times, in vain`] : []),
  ]
}

async function printTable(
  bench: Bench,
  title: string,
  gold: readonly Row[],
  runs: readonly (readonly [string, string])[],
): Promise<void> {
  console.log(`\n${title} (${gold.length} pages)`)
  console.log(`${''.padEnd(20)}${COLUMNS.map((column) => column.padStart(10)).join('')}`)
  const goldPath = await bench.write('gold.jsonl', gold)
  for (const [name, predictions] of runs) {
    const found = bench.score(goldPath, predictions)
    const shown = name in BASELINES ? COLUMNS.slice(0, COLUMNS.indexOf('title')) : COLUMNS
    console.log(`${name.padEnd(20)}${shown.map((column) => cell(found[column])).join('')}`)
  }
}

function cell(figure: number | undefined): string {
  return (figure === undefined ? '–' : figure.toFixed(3)).padStart(10)
}
