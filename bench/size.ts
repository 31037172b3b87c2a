// `npm run size`: what an entry costs whoever bundles it, against its budget. An entry is bundled for browsers, minified,
// with everything it reaches except cheerio, which is told beside it; the sum is also given packed, as it travels.
//   tsx bench/size.ts    fails when an entry is over its budget in test/quality/sizes.json

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUDGETS = fileURLToPath(new URL('../test/quality/sizes.json', import.meta.url))

interface Size {
  readonly minified: number
  readonly packed: number
}

const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8')) as Record<string, Size>
const rows: Record<string, string>[] = []
let over = 0
for (const [entry, budget] of Object.entries(budgets)) {
  const size = await sizeOf(entry)
  const isOver = size.minified > budget.minified || size.packed > budget.packed
  if (isOver) over += 1
  rows.push({
    entry,
    minified: kilobytes(size.minified),
    packed: kilobytes(size.packed),
    budget: `${kilobytes(budget.minified)}, ${kilobytes(budget.packed)} packed${isOver ? '  OVER' : ''}`,
  })
}
console.table(rows)
if (over > 0) {
  console.error(`size: ${over} over budget; make them smaller, or raise the budget and say in the changelog why`)
  process.exit(1)
}

/** Entries are named like files of dist; `cheerio` is the parser that the others leave out. */
async function sizeOf(entry: string): Promise<Size> {
  const isParser = entry === 'cheerio/slim'
  const { outputFiles } = await build({
    ...(isParser
      ? { stdin: { contents: "export { load } from 'cheerio/slim'", resolveDir: ROOT } }
      : { entryPoints: [`${ROOT}dist/${entry}.js`] }),
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    platform: entry.startsWith('cli/') ? 'node' : 'browser',
    splitting: false,
    external: isParser ? [] : ['cheerio'],
    logLevel: 'error',
  })
  const [file] = outputFiles
  return { minified: file!.contents.length, packed: gzipSync(file!.contents).length }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
