// Second half of `npm run bench`: how cleaning grows with the page, and whether a long run keeps anything.
//   node --expose-gc --max-old-space-size=8000 --import tsx bench/growth-clean.ts [--small] [--only sizes|adversaries|heap]
// Sizes: one page of real text from 1 kB to 100 MB, as lines and as a single line, and of real HTML from 10 kB to 10 MB,
// its heads, scripts and styles aside: the first 100 kB of a page may be nothing else, and cost a hundredth of text.
// Adversaries: every row of adversarial.ts from 10 kB to 10 MB. Linear growth keeps the ratios near 1.
// Times are processor times. Heap: live megabytes every hundred pages of wcxb-dev, with nothing kept. `--small` stops each a size earlier.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { clean as cleanType } from '../src/clean/index.ts'
import { ADVERSARIES } from './adversarial.ts'
import { cpuTime, passTime } from './cpu-time.ts'
import { option } from './option.ts'

const DATA = fileURLToPath(new URL('../../shared/data/wcxb-dev/', import.meta.url))
const BUILT = new URL('../dist/clean/index.js', import.meta.url)

/** UTF-16 units. */
const TEXT_SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]
const HTML_SIZES = TEXT_SIZES.slice(1, 5)
/** What reading passes over without looking. */
const UNREAD = /<(head|script|style|svg)\b[\s\S]*?<\/\1>/gi
const ADVERSARY_SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
/** Growth over a tenfold page that is worth a look, beside the noise of a busy machine. */
const SUSPECT = 2.5
/** Runs of a page this small are repeated, and the fastest counts. */
const SMALL = 100_000
const HEAP_EVERY = 100
const PASS_ROUNDS = 3

if (!existsSync(DATA)) {
  console.log('bench: skipped, ../shared/data is absent')
  process.exit(0)
}
const { clean } = (await import(BUILT.href)) as { clean: typeof cleanType }
const small = process.argv.includes('--small')
const sizes = (all: readonly number[]): readonly number[] => (small ? all.slice(0, -1) : all)

const texts = Object.values(JSON.parse(inflate('text-innertext.json.gz')) as Record<string, string>).join('\n\n')
const pages = inflate('gold.jsonl.gz')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => inflate(`html/${(JSON.parse(line) as { id: string }).id}.html.gz`))
const only = option('--only')
if (only === undefined || only === 'sizes') {
  benchSizes('text, lines', 'text', sizes(TEXT_SIZES), texts)
  benchSizes('text, one line', 'text', sizes(TEXT_SIZES), texts.replace(/\s+/g, ' '))
  benchSizes('HTML', 'html', sizes(HTML_SIZES), pages.map((page) => page.replace(UNREAD, '')).join('\n'))
}
if (only === undefined || only === 'adversaries') benchAdversaries()
if (only === undefined || only === 'heap') benchHeap()

function benchSizes(name: string, form: 'html' | 'text', all: readonly number[], source: string): void {
  console.log(`\n${name}: ms a megabyte, times that of the size before, charCodeAt passes`)
  let before: number | undefined
  timeOf(form, flat(source, SMALL)) // tables are made when the first page asks for them
  for (const size of all) {
    const page = flat(source.repeat(Math.ceil(size / source.length)), size)
    const time = timeOf(form, page)
    const each = time / (size / 1e6)
    const growth = before === undefined ? '' : (each / before).toFixed(2)
    const passes = (time / passTime(page, PASS_ROUNDS)).toFixed(0)
    const cells = [each.toFixed(1).padStart(12), growth.padStart(8), passes.padStart(10)]
    console.log(`${`${size / 1000} k`.padStart(12)}${cells.join('')}`)
    before = each
  }
}

function benchAdversaries(): void {
  const all = sizes(ADVERSARY_SIZES)
  console.log(
    `\nadversaries: ms at ${all.join(', ')} units; * where ten times the page took ${10 * SUSPECT} times as long`,
  )
  for (const { name, form, page } of ADVERSARIES) {
    timeOf(form, page(SMALL))
    const times = all.map((size) => timeOf(form, page(size)))
    const grows = times.some((time, at) => at > 1 && time > times[at - 1]! * 10 * SUSPECT)
    const cells = times.map((time) => time.toFixed(1).padStart(10)).join('')
    console.log(`${`${form}: ${name}`.padEnd(32)}${cells}${grows ? ' *' : ''}`)
  }
}

function benchHeap(): void {
  console.log('\nheap: live megabytes after so many pages')
  for (const [at, page] of pages.entries()) {
    clean({ html: page })
    if ((at + 1) % HEAP_EVERY !== 0) continue
    globalThis.gc?.()
    console.log(`${String(at + 1).padStart(12)}${(process.memoryUsage().heapUsed / 1e6).toFixed(1).padStart(12)}`)
  }
}

function timeOf(form: 'html' | 'text', page: string): number {
  globalThis.gc?.()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < (page.length <= SMALL ? 5 : 1); round++) {
    const start = cpuTime()
    clean(form === 'html' ? { html: page } : { text: page })
    best = Math.min(best, cpuTime() - start)
  }
  return best
}

/** The beginning of a string, as one flat string of its own and not a view of a tree of pieces. */
function flat(source: string, size: number): string {
  return Buffer.from(source.slice(0, size), 'utf16le').toString('utf16le')
}

function inflate(path: string): string {
  return gunzipSync(readFileSync(join(DATA, path))).toString('utf8')
}
