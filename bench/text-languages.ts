// Plain text in other languages than the training pages have: `npx tsx bench/text-languages.ts
//   [--every N] [--only pages|fixtures] [--lines]`.
// Every Nth page of daniel-dev as the text of its HTML, by language: nothing is trained or tuned on them. Then the text
// fixtures, by round: lines that have their kind, text that was lost and chrome that leaked, with `--lines` each of them.
// The rounds marked as unseen are in nobody's training, the line classifier's included (bench/train/line-examples.ts).

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/index.ts'
import { TEXT_KINDS } from '../src/kinds.ts'
import { listFixtures, readFixture } from '../test/fixture-page.ts'
import { judgeLines } from './fixture-kinds.ts'
import { option } from './option.ts'
import { textOfHtml } from './peers/text-of-html.ts'
import { type Score, scoreText, summarize } from './train/labels.ts'
import { isUnseen } from './train/unseen.ts'

const DATA = fileURLToPath(new URL('../../shared/data/daniel-dev/', import.meta.url))

/** f1 of the pages of daniel-dev as text, by language. */
export function reportTextPages(every: number): Record<string, number> {
  const scores = new Map<string, Score[]>()
  const add = (lang: string, score: Score): unknown => scores.set(lang, [...(scores.get(lang) ?? []), score])
  const gold = new Map(rowsOf('gold').map((row) => [row.id!, row]))
  for (const [i, { id, html }] of rowsOf('pages').entries()) {
    const { lang, text } = gold.get(id!) ?? {}
    if (i % every !== 0 || !text) continue
    const score = scoreText(text, clean({ text: textOfHtml(html!) }).text)
    add(lang!, score)
    add('all', score)
  }
  const found: Record<string, number> = {}
  for (const [lang, own] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { f1, precision, recall } = summarize(own)
    found[`daniel text ${lang} f1`] = Number(f1.toFixed(4))
    console.log(
      `daniel text ${lang}: ${own.length} pages f1 ${f1.toFixed(4)} p ${precision.toFixed(4)} r ${recall.toFixed(4)}`,
    )
  }
  return found
}

function rowsOf(name: 'gold' | 'pages'): Record<string, string | undefined>[] {
  const lines = gunzipSync(readFileSync(`${DATA}${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Record<string, string>)
}

/** Lines of text fixtures: text that was lost, chrome that leaked, by round and with `--lines` each of them. */
function reportTextFixtures(): void {
  const rounds = new Map<string, { lines: number; kinds: number; lost: number; leaked: number }>()
  for (const fixture of listFixtures().flatMap(readFixture)) {
    const { id, form } = fixture
    if (form !== 'text') continue
    const round = id.split('--')[0]!
    const sum = rounds.get(round) ?? { lines: 0, kinds: 0, lost: 0, leaked: 0 }
    for (const { snippet, expected, got, isRight, isSided } of judgeLines(fixture)) {
      sum.lines++
      if (isRight) sum.kinds++
      if (isSided) continue
      if (expected.some((kind) => TEXT_KINDS.has(kind))) sum.lost++
      else sum.leaked++
      if (process.argv.includes('--lines'))
        console.log(`${id}\t${expected.join(' ')}\t${got?.kind} ${got?.rule}\t${snippet}`)
    }
    rounds.set(round, sum)
  }
  for (const [round, { lines, kinds, lost, leaked }] of rounds)
    console.log(
      `${round}${isUnseen(`${round}--`) ? ' (unseen)' : ''}: ${lines} lines, ${kinds} have their kind; of text ${lost} lost, of chrome ${leaked} leaked`,
    )
}

if (process.argv[1]?.endsWith('text-languages.ts')) {
  if (!existsSync(DATA)) console.log('text-languages: daniel-dev skipped, ../shared/data is absent')
  else if (option('--only') !== 'fixtures') reportTextPages(Number(option('--every') ?? 1))
  if (option('--only') !== 'pages') reportTextFixtures()
}
