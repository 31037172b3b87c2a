// Clusters ../shared/data/wirebench-dev.jsonl.gz with default settings and scores the result.
//   npx tsx bench/wirebench.ts [--no-urls] [--keep FILE]

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cluster } from '../src/match/index.ts'

interface Line {
  readonly id: string
  readonly url: string
  readonly text: string
}

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const gold = join(shared, 'data/wirebench-dev.jsonl.gz')
const lines = gunzipSync(readFileSync(gold)).toString('utf8').split('\n').filter(Boolean)
const withUrls = !process.argv.includes('--no-urls')
const stories = lines.map((line) => {
  const { id, url, text } = JSON.parse(line) as Line
  return withUrls ? { id, url, text } : { id, text }
})

const start = performance.now()
const report = cluster(stories)
const seconds = (performance.now() - start) / 1000

const folder = mkdtempSync(join(tmpdir(), 'wirebench-'))
const keepAt = process.argv.indexOf('--keep')
const predictions = keepAt > 0 ? process.argv[keepAt + 1]! : join(folder, 'predictions.jsonl')
const rows = report.clusters.flatMap(({ id, members }) => members.map((member) => ({ id: member.id, cluster: id })))
writeFileSync(predictions, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
console.log(`${withUrls ? 'with' : 'without'} urls: ${stories.length} stories in ${seconds.toFixed(1)} s`)
console.log(JSON.stringify({ dropped: report.dropped, skipped: report.skipped.length }))
process.stdout.write(execFileSync('node', [join(shared, 'tools/score-clusters.mjs'), gold, predictions]))
rmSync(folder, { recursive: true })
