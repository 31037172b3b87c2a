// `npm run import-cost`: what `import` of each entry costs before anything is done: processor time and memory of a fresh
// process, above those of an empty one, median of several runs. cheerio/slim stands beside them, since it is most of it.
// Then what the first pages of a process cost, which fill the tables and have V8 compile: one page of the samples again
// and again, as HTML and as text.
//   tsx bench/import-cost.ts [RUNS]

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textOfHtml } from './peers/text-of-html.ts'

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

/** Which cleanings of the page are reported. */
const CLEANINGS: readonly number[] = [1, 2, 5, 20]
const SAMPLE = new URL('../examples/samples/pages/tidewater-post/ferry-runs-aground-fog.html', import.meta.url)

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
  const [milliseconds, megabytes] = printed(code) as [number, number]
  return { milliseconds, megabytes }
}

/** Milliseconds of each of the first cleanings in a fresh process. */
function firstCleanings(page: object): number[] {
  const code = `
    const { clean } = await import(${JSON.stringify(new URL('clean/index.js', DIST).href)})
    const times = []
    for (let page = 0; page < ${Math.max(...CLEANINGS)}; page++) {
      const before = process.cpuUsage()
      clean(${JSON.stringify(page)})
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    process.stdout.write(JSON.stringify(times))`
  return printed(code) as number[]
}

/** What a script prints as JSON. */
function printed(code: string): unknown {
  const args = ['--expose-gc', '--input-type=module', '--eval', code]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }))
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

const html = readFileSync(SAMPLE, 'utf8')
const forms = { html: { html }, text: { text: textOfHtml(html) } }
console.table(
  Object.entries(forms).map(([form, page]) => {
    const runs = Array.from({ length: RUNS }, () => firstCleanings(page))
    const cells = CLEANINGS.map((nth) => [`page ${nth}`, median(runs.map((times) => times[nth - 1]!)).toFixed(1)])
    return { 'CPU ms of': form, ...Object.fromEntries(cells) }
  }),
)
