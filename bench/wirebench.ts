// Clusters ../shared/data/wirebench-dev.jsonl.gz with default settings and scores the result: all documents, the half
// that constants were chosen on, and the half that was held out.
//   npx tsx bench/wirebench.ts [--no-urls] [--keep FILE] [--wrong]
//   npx tsx bench/wirebench.ts --renoise SEED [--half tuned]     other prints of the held-out stories (of the tuned ones)
// --wrong lists what went wrong, in the tuned half only.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cluster } from '../src/match/index.ts'
import { renoise, type WireDocument } from './match/renoise.ts'
import { quotersApart } from './quoters.ts'
import { type ClusterHalf, halfOfCluster } from './split.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const stored = gunzipSync(readFileSync(join(shared, 'data/wirebench-dev.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as WireDocument)
const seed = optionOf('--renoise')
const half: ClusterHalf = optionOf('--half') === 'tuned' ? 'tuned' : 'held out'
const documents = seed === undefined ? stored : renoise(stored, half, Number(seed))
const withUrls = !process.argv.includes('--no-urls')
const stories = documents.map(({ id, url, text }) => (withUrls ? { id, url, text } : { id, text }))

const start = performance.now()
const report = cluster(stories)
const seconds = (performance.now() - start) / 1000

const folder = mkdtempSync(join(tmpdir(), 'wirebench-'))
const predictions = optionOf('--keep') ?? join(folder, 'predictions.jsonl')
const rows = report.clusters.flatMap(({ id, members }) => members.map((member) => ({ id: member.id, cluster: id })))
writeFileSync(predictions, linesOf(rows))
console.log(`${withUrls ? 'with' : 'without'} urls: ${stories.length} stories in ${seconds.toFixed(1)} s`)
console.log(JSON.stringify({ dropped: report.dropped, skipped: report.skipped.length }))
if (seed === undefined) {
  score('all', documents)
  const quoters = documents.filter(({ ops }) => ops.includes('quoter')).length
  console.log(`quoters apart: ${quotersApart(documents, rows)} of ${quoters}`)
  for (const name of ['tuned', 'held out'] as const)
    score(
      name,
      documents.filter((document) => halfOfCluster(document.cluster) === name),
    )
} else score(`seed ${seed}, ${half}`, documents)
if (process.argv.includes('--wrong')) listWrong()
rmSync(folder, { recursive: true })

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

function linesOf(list: readonly object[]): string {
  return list.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function score(name: string, gold: readonly WireDocument[]): void {
  const path = join(folder, 'gold.jsonl')
  writeFileSync(path, linesOf(gold.map(({ id, cluster: of, ops }) => ({ id, cluster: of, ops }))))
  console.log(`── ${name}`)
  process.stdout.write(execFileSync('node', [join(shared, 'tools/score-clusters.mjs'), path, predictions]))
}

/** Documents of the tuned half that miss others of their story, or stand with documents of another one. */
function listWrong(): void {
  const goldOf = new Map(documents.map((document) => [document.id, document]))
  const size = new Map<string, number>()
  for (const { cluster: of } of documents) size.set(String(of), (size.get(String(of)) ?? 0) + 1)
  for (const { id, members } of report.clusters) {
    const counts = new Map<string, number>()
    for (const member of members) {
      const of = String(goldOf.get(member.id)!.cluster)
      counts.set(of, (counts.get(of) ?? 0) + 1)
    }
    for (const member of members) {
      const { cluster: of, ops } = goldOf.get(member.id)!
      if (seed === undefined ? halfOfCluster(of) === 'held out' : half === 'held out') continue
      const own = counts.get(String(of))!
      const all = size.get(String(of))!
      // Of a story that fell apart the smaller pieces are listed.
      if (own > all / 2 && members.length === own) continue
      if (own === all && members.length === own) continue
      console.log(member.id, `in ${id}:`, `${own} of ${all} of its story, ${members.length - own} others;`, ops.join())
    }
  }
}
