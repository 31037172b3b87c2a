// Gold that we contest, and why. `npx tsx bench/contested.ts` finds the contested snippets anew and writes
// contested-snippets.json; contested-metadata.json and contested-daniel.json are kept by hand, as
// worst-pages.json is.
// A required snippet is contested where no block of the page shows it as printed there, but one shows its words: the gold
// has straight quotes for the page's curly ones, a blank before a full stop that the page has not or for its line break,
// a hyphen for a dash, or one line of what are several items or cells. An extractor that keeps the page's own characters
// cannot hold it. A forbidden snippet is contested where the gold text itself holds it, a required one where it does
// not. Snippets are named by page and number; none is quoted.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readHtml } from '../src/clean/read-html.ts'
import { wordsOf } from './train/labels.ts'
import { type Gold, hasData, htmlOf, readGold } from './train/pages.ts'

const SNIPPETS = fileURLToPath(new URL('contested-snippets.json', import.meta.url))
const DANIEL = fileURLToPath(new URL('contested-daniel.json', import.meta.url))
const METADATA = fileURLToPath(new URL('contested-metadata.json', import.meta.url))

type GoldRow = Record<string, unknown>

interface ContestedSnippet {
  id: string
  list: 'with' | 'without'
  at: number
  reason: string
}

const GOLD_FIELD: Readonly<Record<string, string>> = { title: 'title', date: 'published', byline: 'author' }

/** The gold of a page without what is contested. */
export function fairGold(): (row: GoldRow) => GoldRow {
  const snippets = read<ContestedSnippet>(SNIPPETS)
  const fields = read<{ id: string; field: string }>(METADATA)
  return (row) => {
    const fair = { ...row }
    for (const { id, field } of fields) if (id === row.id) fair[GOLD_FIELD[field]!] = null
    for (const list of ['with', 'without'] as const) {
      const out = new Set(snippets.filter((s) => s.id === row.id && s.list === list).map(({ at }) => at))
      fair[list] = ((row[list] as string[] | null) ?? []).filter((_, i) => !out.has(i))
    }
    return fair
  }
}

/** Pages of daniel-dev whose gold is no text of the page, or has it twice. Found while looking for phenomena, not searched for. */
export function contestedDaniel(): Set<string> {
  return new Set(read<{ id: string }>(DANIEL).map(({ id }) => id))
}

function read<T>(path: string): T[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : []
}

/** Lower case and plain white space: what every reader of HTML does. */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
/** The words of a text, with a blank before each; a snippet's last word may be cut off. */
const words = (text: string): string => ` ${wordsOf(text.toLowerCase()).join(' ')}`

/** What the gold does to the page's characters. */
const FOLDS: readonly (readonly [string, (text: string) => string])[] = [
  ['straight quotes for curly ones', (text) => text.replace(/[‘’‚′]/g, "'").replace(/[“”„″]/g, '"')],
  ['a hyphen for a dash', (text) => text.replace(/[‐‑–—−]/g, '-')],
  ['other blanks', (text) => text.replace(/\s+/g, '')],
]
/** The smallest set of them that explains a snippet is its reason. */
const SOME_OF_THREE = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]

/** Why a required snippet cannot be in any text that keeps the page's characters, or undefined. */
function contestedAs(snippet: string, shown: readonly string[], gold: string): string | undefined {
  if (!folded(gold).includes(folded(snippet))) return 'the gold text does not hold it either'
  const low = snippet.toLowerCase()
  const blocks = shown.map((text) => text.toLowerCase())
  if (blocks.some((text) => text.includes(low))) return undefined
  const within = blocks.find((text) => words(text).includes(words(low)))
  if (within === undefined)
    return words(shown.join('\n')).includes(words(low)) ? 'several blocks of the page in one line or list' : undefined
  for (const some of SOME_OF_THREE) {
    const fold = (text: string): string => some.reduce((own, step) => FOLDS[step]![1](own), text)
    if (fold(within).includes(fold(low))) return some.map((step) => FOLDS[step]![0]).join('; ')
  }
  return 'other marks between the same words'
}

function contestedIn(gold: Gold & { with?: string[] | null; without?: string[] | null }): ContestedSnippet[] {
  const shown = readHtml(htmlOf(gold)).blocks.map(({ text }) => text)
  const found: ContestedSnippet[] = []
  for (const [at, snippet] of (gold.with ?? []).entries()) {
    const reason = contestedAs(snippet, shown, gold.text)
    if (reason !== undefined) found.push({ id: gold.id, list: 'with', at, reason })
  }
  for (const [at, snippet] of (gold.without ?? []).entries())
    if (folded(gold.text).includes(folded(snippet)))
      found.push({ id: gold.id, list: 'without', at, reason: 'the gold text holds it' })
  return found
}

/** A row on one line, as the formatter has it. */
function lineOf(row: ContestedSnippet): string {
  return `{ ${Object.entries(row)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`
}

if (process.argv[1]?.endsWith('contested.ts') && hasData) {
  const found = readGold().flatMap((gold) => (gold.text ? contestedIn(gold) : []))
  writeFileSync(SNIPPETS, `[\n${found.map((row) => `  ${lineOf(row)}`).join(',\n')}\n]\n`)
  const counts = new Map<string, number>()
  for (const { list, reason } of found) counts.set(`${list}: ${reason}`, (counts.get(`${list}: ${reason}`) ?? 0) + 1)
  for (const [reason, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(count, reason)
}
