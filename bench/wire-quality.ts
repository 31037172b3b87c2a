// Wire evidence against bench/wire-sample.json: which agencies really play which part on 160 development pages that have
// a mark or something that looks like one, labelled by reading. Part of `npm run quality` (`--only wire`), and by itself:
// `npx tsx bench/wire-quality.ts [--show]`. A credit is an agency and a role; an agency counts once among origin,
// material and citation, by its strongest. Halves by a hash of
// the page: the grammar may be changed for what the tuned half shows (`--show` lists its errors), the other is only
// reported. wcxb pages are read as a browser's innerText, daniel pages as HTML, wirebench documents as text.
// The samples' pages were found by agencies' names and marks; what spells its agency otherwise is not in them.
// bench/wire-sample-2.json was drawn by a hash and labelled before our own output for it was looked at; since then the
// grammar was changed for what it showed.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/index.ts'
import type { CreditRole } from '../src/types.ts'
import { hashHost } from './split.ts'
import { renderingsOf } from './train/pages.ts'

/** A labelled page: the agencies and the parts they truly play there. */
interface Labelled {
  set: 'wcxb' | 'daniel' | 'wirebench'
  id: string
  credits: [agency: string, role: CreditRole][]
}

interface Counts {
  right: number
  found: number
  there: number
}

/** A page as `clean` takes it. */
interface Input {
  url: string
  html?: string
  text?: string
}

type Part = 'tuned' | 'held out' | 'second'

/** A middle bit of the hash: its lowest is the parity of the letters, by which the sample's pages were drawn. */
const halfOf = (id: string): Part => (((hashHost(id, 'wire') >>> 9) & 1) === 0 ? 'tuned' : 'held out')

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const ROLES: readonly CreditRole[] = ['origin', 'with-material', 'cited', 'photo']

/** The first sample in halves, and the second, which was labelled before our own output for it was looked at. */
export function reportWire(show = false): Record<string, number> {
  const second = reportSample('wire-sample-2.json', () => 'second', show)
  return { ...reportSample('wire-sample.json', halfOf, show), ...second }
}

/** Prints precision and recall of every role, part by part, and gives them back as figures. */
function reportSample(file: string, partOf: (id: string) => Part, show: boolean): Record<string, number> {
  const sample = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Labelled[]
  const counts = new Map<string, Counts>()
  const pages = pagesOf(sample)
  for (const { set, id, credits } of sample) {
    const page = pages.get(`${set} ${id}`)
    if (!page) throw new Error(`${file}: expected page ${id} in ${set}, got none; is ../shared/data complete?`)
    const half = partOf(id)
    const there = new Set(credits.map(([agency, role]) => `${agency}/${role}`))
    const found = new Set(
      clean(
        page.html === undefined ? { text: page.text!, url: page.url } : { html: page.html, url: page.url },
      ).credits.map(({ agency, role }) => `${agency}/${role}`),
    )
    for (const role of ROLES) count(counts, half, role, there, found)
    if (show && half !== 'held out')
      for (const line of differencesOf(there, found)) console.log(`  ${set} ${id}: ${line}`)
  }
  return print(counts, sample.length)
}

function count(
  counts: Map<string, Counts>,
  half: Part,
  role: CreditRole,
  there: ReadonlySet<string>,
  found: ReadonlySet<string>,
): void {
  const of = (credits: ReadonlySet<string>): string[] => [...credits].filter((credit) => credit.endsWith(`/${role}`))
  const row = counts.get(`${half} ${role}`) ?? { right: 0, found: 0, there: 0 }
  row.there += of(there).length
  row.found += of(found).length
  row.right += of(found).filter((credit) => there.has(credit)).length
  counts.set(`${half} ${role}`, row)
}

const differencesOf = (there: ReadonlySet<string>, found: ReadonlySet<string>): string[] => [
  ...[...found].filter((credit) => !there.has(credit)).map((credit) => `wrongly ${credit}`),
  ...[...there].filter((credit) => !found.has(credit)).map((credit) => `lacks ${credit}`),
]

function print(counts: ReadonlyMap<string, Counts>, pages: number): Record<string, number> {
  console.log(`wire evidence on ${pages} labelled pages: right of found, right of those that are there`)
  const figures: Record<string, number> = {}
  for (const half of ['tuned', 'held out', 'second'] as const) {
    if (![...counts.keys()].some((key) => key.startsWith(half))) continue
    for (const role of ROLES) {
      const { right, found, there } = counts.get(`${half} ${role}`) ?? { right: 0, found: 0, there: 0 }
      console.log(`  ${half.padEnd(8)} ${role.padEnd(13)} ${right} of ${found}, ${right} of ${there}`)
      figures[`wire ${half} ${role} precision`] = share(right, found)
      figures[`wire ${half} ${role} recall`] = share(right, there)
    }
  }
  return figures
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)))

function pagesOf(sample: readonly Labelled[]): Map<string, Input> {
  const pages = new Map<string, Input>()
  const wanted = new Set(sample.map(({ set, id }) => `${set} ${id}`))
  const keep = (name: string, page: Input): unknown => wanted.has(name) && pages.set(name, page)
  const texts = renderingsOf('innertext')
  for (const { id, url } of rowsOf('wcxb-dev/gold.jsonl.gz')) keep(`wcxb ${id}`, { text: texts[id] ?? '', url })
  for (const { id, url, html } of rowsOf('daniel-dev/pages.jsonl.gz')) keep(`daniel ${id}`, { html: html!, url })
  for (const { id, url, text } of rowsOf('wirebench-dev.jsonl.gz')) keep(`wirebench ${id}`, { text: text!, url })
  return pages
}

function rowsOf(file: string): { id: string; url: string; html?: string; text?: string }[] {
  return gunzipSync(readFileSync(DATA + file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

if (process.argv[1]?.endsWith('wire-quality.ts')) {
  if (existsSync(DATA)) reportWire(process.argv.includes('--show'))
  else console.log('wire-quality: skipped, ../shared/data is absent')
}
