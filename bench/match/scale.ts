// Scale: the built command line clusters generated JSONL files of growing size, end to end, in a process of its own.

import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CorpusOptions, generateArticles } from './scale-corpus.ts'

const CHILD = fileURLToPath(new URL('child-cluster.mjs', import.meta.url))
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
/** Pair counts are exact: clusters are small enough. */
const pairs = (count: number): number => (count * (count - 1)) / 2

/** What a step of a run cost. */
export interface StepCost {
  readonly step: string
  readonly seconds: number
  readonly cpu: number
  /** The most that was resident during the step. */
  readonly gigabytes: number
}

/** What a run cost, and how right it was. */
export interface ScaleRun {
  readonly count: number
  readonly kind: CorpusOptions['kind']
  readonly megabytes: number
  readonly seconds: number
  /** Of all threads. */
  readonly cpu: number
  readonly gigabytes: number
  readonly steps: readonly StepCost[]
  readonly precision: number
  readonly recall: number
  readonly load: number
}

/** Generates, clusters and scores; nothing is left behind. */
export async function runScale(
  count: number,
  kind: CorpusOptions['kind'],
  flags: readonly string[],
): Promise<ScaleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-scale-'))
  try {
    const input = join(folder, 'articles.jsonl')
    const { bytes, storyOf } = writeArticles(input, { count, seed: 1, kind })
    const output = join(folder, 'members.jsonl')
    const cost = await clusterInChild([input, '--no-clean', '--format', 'members', ...flags], output)
    return { count, kind, megabytes: bytes / 1e6, ...cost, ...score(output, storyOf), load: loadavg()[0]! }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeArticles(path: string, options: CorpusOptions): { bytes: number; storyOf: Uint32Array } {
  const file = openSync(path, 'w')
  const storyOf = new Uint32Array(options.count)
  let lines = ''
  let bytes = 0
  let at = 0
  for (const { story, ...article } of generateArticles(options)) {
    storyOf[at++] = story
    lines += `${JSON.stringify(article)}\n`
    if (lines.length < 1 << 22) continue
    bytes += writeSync(file, lines)
    lines = ''
  }
  bytes += writeSync(file, lines)
  closeSync(file)
  return { bytes, storyOf }
}

async function clusterInChild(
  args: readonly string[],
  output: string,
): Promise<Pick<ScaleRun, 'seconds' | 'cpu' | 'gigabytes' | 'steps'>> {
  const out = openSync(output, 'w')
  const child = spawn(process.execPath, [CHILD, MAIN, 'cluster', ...args], {
    stdio: ['ignore', out, 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3]!.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  closeSync(out)
  if (code !== 0) throw new Error(`wiredesk cluster ended with ${code}`)
  return JSON.parse(told)
}

/** Pair precision and recall of the clusters. */
function score(output: string, storyOf: Uint32Array): Pick<ScaleRun, 'precision' | 'recall'> {
  const found = new Map<string, number>()
  const both = new Map<string, number>()
  const bytes = readFileSync(output)
  let at = 0
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from)
    const { cluster } = JSON.parse(bytes.toString('utf8', from, end)) as { cluster: string }
    found.set(cluster, (found.get(cluster) ?? 0) + 1)
    const key = `${cluster} ${storyOf[at]}`
    both.set(key, (both.get(key) ?? 0) + 1)
    at++
    from = end + 1
  }
  const true_ = new Map<number, number>()
  for (const story of storyOf) true_.set(story, (true_.get(story) ?? 0) + 1)
  const count = (sizes: Iterable<number>): number => {
    let sum = 0
    for (const size of sizes) sum += pairs(size)
    return sum
  }
  const right = count(both.values())
  const said = count(found.values())
  return { precision: said === 0 ? 1 : right / said, recall: right / Math.max(1, count(true_.values())) }
}

/** Draws growth as an SVG file. */
export async function plot(runs: readonly ScaleRun[], path: string): Promise<void> {
  const Plot = await import('@observablehq/plot')
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML('<html><body></body></html>')
  const rows = runs.flatMap(({ count, seconds, cpu, gigabytes }) => [
    { count, what: 'seconds by the clock', value: seconds },
    { count, what: 'CPU seconds, all threads', value: cpu },
    { count, what: 'resident memory, GB', value: gigabytes },
  ])
  const first = runs[0]!
  const linear = runs.map(({ count }) => ({ count, what: 'linear growth', value: (first.cpu * count) / first.count }))
  const drawing = Plot.plot({
    document: document as never,
    width: 640,
    height: 400,
    marginLeft: 60,
    marginRight: 150,
    // An object: linkedom's elements have no `style` that can be set.
    style: { background: 'white', color: 'black', fontSize: '12px' },
    x: { type: 'log', label: 'articles of 2.8 kB', tickFormat: (value: number) => value.toLocaleString('en') },
    y: { type: 'log', label: null, grid: true, tickFormat: (value: number) => String(value) },
    marks: [
      Plot.line(linear, { x: 'count', y: 'value', stroke: 'gray', strokeDasharray: '4 3' }),
      Plot.line(rows, { x: 'count', y: 'value', stroke: 'what' }),
      Plot.dot(rows, { x: 'count', y: 'value', fill: 'what' }),
      Plot.text(
        [...rows, ...linear].filter(({ count }) => count === runs[runs.length - 1]!.count),
        { x: 'count', y: 'value', text: 'what', textAnchor: 'start', dx: 8 },
      ),
    ],
  })
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  writeFileSync(path, `${drawing.outerHTML}\n`)
}
