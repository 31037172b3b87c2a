// `npm run import-cost`: what `import` of each entry costs before anything is done: processor time and memory of a fresh
// process, above those of an empty one, median of several runs. cheerio/slim stands beside them, since it is most of it.
//   tsx bench/import-cost.ts [RUNS]

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const DIST = new URL('../dist/', import.meta.url)
const RUNS = Number(process.argv[2] ?? 15)

const ENTRIES: readonly (readonly [name: string, specifier: string])[] = [
  ['nothing', 'data:text/javascript,'],
  ['wiredesk', new URL('index.js', DIST).href],
  ['wiredesk/clean', new URL('clean/index.js', DIST).href],
  ['wiredesk/match', new URL('match/index.js', DIST).href],
  ['cheerio/slim', 'cheerio/slim'],
  ['cheerio', 'cheerio'],
]

interface Cost {
  readonly milliseconds: number
  readonly megabytes: number
}

/** One fresh process; the collector runs before memory is read. */
function measure(specifier: string): Cost {
  const code = `
    const before = process.cpuUsage()
    await import(${JSON.stringify(specifier)})
    const { user, system } = process.cpuUsage(before)
    gc()
    const { heapUsed, external } = process.memoryUsage()
    process.stdout.write(JSON.stringify([(user + system) / 1000, (heapUsed + external) / 1e6]))`
  const args = ['--expose-gc', '--input-type=module', '--eval', code]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const [milliseconds, megabytes] = JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }))
  return { milliseconds, megabytes }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

const costs = new Map<string, Cost[]>(ENTRIES.map(([name]) => [name, []]))
// Interleaved, so that a busy minute of the machine falls on all of them.
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, specifier] of ENTRIES) costs.get(name)!.push(measure(specifier))
}
const of = (name: string, field: keyof Cost): number => median(costs.get(name)!.map((cost) => cost[field]))
console.log(`${RUNS} runs each, Node ${process.versions.node}`)
console.table(
  ENTRIES.slice(1).map(([entry]) => ({
    entry,
    'CPU ms': Math.round(of(entry, 'milliseconds') - of('nothing', 'milliseconds')),
    MB: (of(entry, 'megabytes') - of('nothing', 'megabytes')).toFixed(1),
  })),
)
