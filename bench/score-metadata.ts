// Scores title, date and byline of cleaned wcxb-dev pages, for the training part and the held-out third.
//   npx tsx bench/score-metadata.ts [--wrong title|date|byline] [--all]
// title: equal after NFKC, lower case, letters and digits; date: same day; byline: gold contained in the joined names
// (`contained`, the project's scorer) and every gold name found whatever joins or follows them (`names`).
// --wrong lists the misses of the training part (with --all of the held-out part too). Contested gold is left out of
// the second line of each part.

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/index.ts'
import { isHeldOut } from './split.ts'

interface Gold {
  id: string
  url: string | null
  title: string | null
  author: string | null
  published: string | null
}

interface Contested {
  id: string
  field: 'title' | 'date' | 'byline'
  reason: string
}

const DATA = new URL('../../shared/data/wcxb-dev/', import.meta.url)
const CONTESTED = new URL('contested-metadata.json', import.meta.url)

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

class Tally {
  hits = 0
  count = 0
  add(hit: boolean): void {
    this.count++
    if (hit) this.hits++
  }
  toString(): string {
    return `${(this.hits / Math.max(1, this.count)).toFixed(4)} (${this.hits}/${this.count})`
  }
}

const FIELDS = ['title', 'date', 'byline', 'names'] as const
type Scores = Record<(typeof FIELDS)[number], Tally>
const scores = (): Scores => ({ title: new Tally(), date: new Tally(), byline: new Tally(), names: new Tally() })

/** Every word of three letters or more of the gold, job titles after the first comma aside, is in the prediction. */
function sameNames(gold: string, byline: readonly string[]): boolean {
  const predicted = new Set(byline.flatMap((name) => normal(name).split(' ')))
  return normal(gold.split(/,\s(?=[^,]*$)/)[0] ?? gold)
    .split(' ')
    .filter((word) => !/^(?:and|und|et|by)$/.test(word))
    .every((word) => predicted.has(word))
}

function run(): void {
  if (!existsSync(DATA)) {
    console.log('skipped: ../shared/data/wcxb-dev is absent')
    return
  }
  const wrong = process.argv.includes('--wrong') ? process.argv[process.argv.indexOf('--wrong') + 1] : undefined
  const contested = existsSync(CONTESTED) ? (JSON.parse(readFileSync(CONTESTED, 'utf8')) as Contested[]) : []
  const isContested = (id: string, field: string): boolean =>
    contested.some((row) => row.id === id && row.field === field)
  const parts = { training: { all: scores(), fair: scores() }, 'held out': { all: scores(), fair: scores() } }
  let cleaning = 0
  for (const line of gunzipSync(readFileSync(new URL('gold.jsonl.gz', DATA)))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const gold = JSON.parse(line) as Gold
    const html = gunzipSync(readFileSync(new URL(`html/${gold.id}.html.gz`, DATA))).toString('utf8')
    const begin = performance.now()
    const metadata = clean(gold.url === null ? { html } : { html, url: gold.url })
    cleaning += performance.now() - begin
    const part = isHeldOut(gold.url) ? 'held out' : 'training'
    const report = (
      field: (typeof FIELDS)[number],
      contestedAs: string,
      hit: boolean,
      expected: string,
      got: string,
    ): void => {
      parts[part].all[field].add(hit)
      if (!isContested(gold.id, contestedAs)) parts[part].fair[field].add(hit)
      if (!hit && wrong === field && (part === 'training' || process.argv.includes('--all'))) {
        console.log(
          `${gold.id} ${isContested(gold.id, contestedAs) ? 'contested ' : ''}${gold.url}\n   gold ${expected}\n   got  ${got}`,
        )
      }
    }
    if (gold.title) report('title', 'title', normal(gold.title) === normal(metadata.title), gold.title, metadata.title)
    if (gold.published)
      report(
        'date',
        'date',
        gold.published.slice(0, 10) === (metadata.published ?? '').slice(0, 10),
        gold.published,
        `${metadata.published} / ${metadata.modified}`,
      )
    if (gold.author) {
      report(
        'byline',
        'byline',
        normal(metadata.byline.join(' ')).includes(normal(gold.author)),
        gold.author,
        JSON.stringify(metadata.byline),
      )
      report('names', 'byline', sameNames(gold.author, metadata.byline), gold.author, JSON.stringify(metadata.byline))
    }
  }
  for (const [name, part] of Object.entries(parts)) {
    for (const [kind, tally] of Object.entries(part))
      console.log(`${name} ${kind}:`, FIELDS.map((field) => `${field} ${tally[field]}`).join('  '))
  }
  console.log(`${cleaning.toFixed(0)} ms`)
}

run()
