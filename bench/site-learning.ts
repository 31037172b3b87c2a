// What learning a site is worth, in two measurements, printed by `npm run quality` and by itself:
//   npx tsx bench/site-learning.ts [--only pages|wire]
// Pages: the hosts of daniel-dev that have more than 3, 10 or 30 pages. The first so many teach the profile, the others
// (at most TESTED a host, the last ones) are cleaned without it and with it, as HTML and as the text of that HTML.
// Wire: one in four stories of wirebench-dev, as given, cleaned without learning and with it, each with and without the
// furniture that `cluster` finds by itself, so that one can see which of them does the work.

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
import type { Article } from '../src/types.ts'
import type { WireDocument } from './match/renoise.ts'
import { textOfHtml } from './peers/text-of-html.ts'
import { hashHost } from './split.ts'
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

/** One in so many stories of wirebench is clustered: all of them, six times, nobody would wait for. */
const WIRE_PART = 4

/**
 * ARI of one in four stories of wirebench: as given, cleaned without what the batch teaches, and cleaned with it; each
 * with and without the furniture that `cluster` finds by itself.
 */
export async function reportWireLearning(): Promise<Record<string, number>> {
  const documents = rowsOf<WireDocument>('wirebench-dev.jsonl.gz').filter(
    ({ cluster: of }) => hashHost(String(of), 'story') % WIRE_PART === 0,
  )
  const given = documents.map(({ id, url, text }) => ({ id, url, text }))
  const found: Record<string, number> = {}
  for (const learn of [undefined, false, true]) {
    const cleaned = learn === undefined ? 'as given' : `cleaned ${learn ? 'with' : 'without'} learning`
    const articles = learn === undefined ? given : (await cleanPages(given, { learn })).articles
    for (const furniture of [true, false]) {
      const name = `wirebench ${cleaned}, ${furniture ? 'with' : 'without'} furniture`
      const report = cluster(articles, furniture ? {} : { furnitureRepeats: 0 })
      const members = report.clusters.flatMap((one) =>
        one.members.map((member) => ({ id: member.id, cluster: one.id })),
      )
      found[name] = ari(documents, members)
      console.log(`${name}: ${documents.length} documents, ARI ${found[name]}`)
    }
  }
  return found
}

function ari(documents: readonly WireDocument[], members: readonly { id: string; cluster: string }[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'site-learning-'))
  const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'members.jsonl')]
  writeFileSync(
    gold,
    documents.map(({ id, cluster: of, ops }) => `${JSON.stringify({ id, cluster: of, ops })}\n`).join(''),
  )
  writeFileSync(predicted, members.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const run = spawnSync(process.execPath, [join(SHARED, 'tools/score-clusters.mjs'), gold, predicted], {
    encoding: 'utf8',
  })
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
