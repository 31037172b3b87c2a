// What learning a site is worth, in two measurements, printed by `npm run quality` and by itself:
//   npx tsx bench/site-learning.ts [--only pages|wire]
// Pages: the hosts of daniel-dev that have more than 3, 10 or 30 pages. The first so many teach the profile, the others
// (at most TESTED a host, the last ones) are cleaned without it and with it, as HTML and as the text of that HTML.
// Wire: wirebench-dev through `cleanPages` and `cluster`, with and without learning, and each with and without the furniture that
// `cluster` finds by itself, so that one can see which of the two does the work.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { clean, learnSite } from '../src/clean/index.ts'
import { hostOf } from '../src/clean/site.ts'
import { cluster } from '../src/match/index.ts'
import { cleanPages } from '../src/pipeline.ts'
import type { Article, Page } from '../src/types.ts'
import { textOfHtml } from './peers/text-of-html.ts'
import { type Score, scoreText, summarize } from './train/labels.ts'

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
const TAUGHT = [3, 10, 30] as const
const TESTED = 12

interface DanielPage {
  id: string
  url: string
  html: string
}

function rowsOf<T>(path: string): T[] {
  const lines = gunzipSync(readFileSync(join(SHARED, 'data', path)))
    .toString('utf8')
    .split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T)
}

/** f1 without and with what 3, 10 and 30 pages of the host taught. */
export function reportSiteLearning(): Record<string, number> {
  const gold = new Map(
    rowsOf<{ id: string; text: string }>('daniel-dev/gold.jsonl.gz').map((row) => [row.id, row.text]),
  )
  const hosts = new Map<string, DanielPage[]>()
  for (const page of rowsOf<DanielPage>('daniel-dev/pages.jsonl.gz')) {
    const host = hostOf(page.url) ?? ''
    if (gold.get(page.id)) hosts.set(host, [...(hosts.get(host) ?? []), page])
  }
  const found: Record<string, number> = {}
  for (const form of ['html', 'text'] as const) {
    for (const taught of TAUGHT) {
      const known = [...hosts.values()].filter((pages) => pages.length > taught)
      const pairs = known.flatMap((pages) => beforeAndAfter(pages, taught, form, gold))
      const [before, after] = [summarize(pairs.map(([b]) => b)), summarize(pairs.map(([, a]) => a))]
      found[`site ${form} ${taught} f1 before`] = before.f1
      found[`site ${form} ${taught} f1 after`] = after.f1
      console.log(
        `site ${form} after ${taught} pages: ${known.length} hosts, ${pairs.length} pages, f1 ${before.f1.toFixed(4)} → ` +
          `${after.f1.toFixed(4)}, precision ${signed(after.precision - before.precision)}, recall ${signed(after.recall - before.recall)}`,
      )
    }
  }
  return found
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`

function beforeAndAfter(
  pages: readonly DanielPage[],
  taught: number,
  form: 'html' | 'text',
  gold: ReadonlyMap<string, string>,
): [Score, Score][] {
  const given = pages.map(({ id, url, html }) =>
    form === 'html' ? { id, url, html } : { id, url, text: textOfHtml(html) },
  )
  const profile = learnSite(given.slice(0, taught))
  return given
    .slice(taught)
    .slice(-TESTED)
    .map((page) => {
      const scoreOf = (article: Article): Score => scoreText(gold.get(page.id)!, article.text)
      return [scoreOf(clean(page)), scoreOf(clean(page, { profile }))]
    })
}

/** ARI of wirebench with and without learning, and with and without furniture. */
export async function reportWireLearning(): Promise<Record<string, number>> {
  const documents = rowsOf<{ id: string; url: string; text: string }>('wirebench-dev.jsonl.gz')
  const pages: Page[] = documents.map(({ id, url, text }) => ({ id, url, text }))
  const found: Record<string, number> = {}
  for (const learn of [true, false]) {
    const { articles } = await cleanPages(pages, { learn })
    for (const furniture of [true, false]) {
      const name = `wirebench ${learn ? 'with' : 'without'} learning, ${furniture ? 'with' : 'without'} furniture`
      const report = cluster(articles, furniture ? {} : { furnitureRepeats: 0 })
      const members = report.clusters.flatMap((one) =>
        one.members.map((member) => ({ id: member.id, cluster: one.id })),
      )
      found[name] = ari(members)
      console.log(`${name}: ARI ${found[name]}`)
    }
  }
  return found
}

function ari(members: readonly { id: string; cluster: string }[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'site-learning-'))
  const path = join(folder, 'members.jsonl')
  writeFileSync(path, members.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const run = spawnSync(
    process.execPath,
    [join(SHARED, 'tools/score-clusters.mjs'), join(SHARED, 'data/wirebench-dev.jsonl.gz'), path],
    { encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  if (run.status !== 0) throw new Error(`score-clusters: exit ${run.status}: ${run.stderr}`)
  return Number(/ARI\s+(\d\.\d+)/.exec(run.stdout)?.[1])
}

if (process.argv[1]?.endsWith('site-learning.ts')) {
  if (!existsSync(join(SHARED, 'data'))) console.log('site-learning: skipped, ../shared/data is absent')
  else {
    if (!process.argv.includes('wire')) reportSiteLearning()
    if (!process.argv.includes('pages')) await reportWireLearning()
  }
}
