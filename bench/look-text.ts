// Looks at plain text, page by page: `npx tsx bench/look-text.ts [innertext|bs4|w3m] [--every N] [--worst N] [--page ID]`.
// Cleans the training pages of one rendering (or of all three) in this process and prints the scores, what a perfect
// choice of blocks would reach, and where the difference goes: blocks lost and blocks leaked, by the rule that decided,
// in points of f1. `--page` prints one page block by block.

import { clean } from '../src/clean/index.ts'
import type { Block } from '../src/types.ts'
import { isHeldOut } from './split.ts'
import { labelBlocks, type Score, scoreText, summarize, wordsOf } from './train/labels.ts'
import { type Gold, hasData, type Rendering, readGold, renderingsOf } from './train/pages.ts'

interface Judged {
  gold: Gold
  text: string
  score: Score
  best: Score
  blocks: readonly Block[]
  right: Float32Array
}

const TEXTS: readonly Exclude<Rendering, 'html'>[] = ['innertext', 'bs4', 'w3m']
const CAUSES_SHOWN = 22

const isKept = ({ kind }: Block): boolean => kind === 'body' || kind === 'subhead'

if (!hasData) {
  console.log('look-text: skipped, ../shared/data is absent')
  process.exit(0)
}
const every = numberAfter('--every') ?? 1
const worst = numberAfter('--worst') ?? 0
const pageAt = process.argv.indexOf('--page')
const page = pageAt < 0 ? undefined : process.argv[pageAt + 1]
const wanted = TEXTS.filter((name) => process.argv.includes(name))

for (const rendering of wanted.length > 0 ? wanted : TEXTS) {
  const texts = renderingsOf(rendering)
  const known = readGold().filter(({ url, text }) => text && !isHeldOut(url))
  const chosen = page === undefined ? known.filter((_, i) => i % every === 0) : known.filter(({ id }) => id === page)
  const judged = chosen.map((gold) => judge(gold, texts[gold.id] ?? ''))
  if (page !== undefined) for (const one of judged) showPage(one)
  report(rendering, judged)
}

function numberAfter(flag: string): number | undefined {
  const at = process.argv.indexOf(flag)
  return at < 0 ? undefined : Number(process.argv[at + 1])
}

function judge(gold: Gold, text: string): Judged {
  const article = clean({ text, url: gold.url })
  const blocks = article.blocks.filter((block) => block.text !== '')
  const right = labelBlocks(
    blocks.map((block) => block.text),
    gold.text,
  )
  const best = blocks.filter((_, i) => right[i] === 1).map((block) => block.text)
  return {
    gold,
    text,
    blocks,
    right,
    score: scoreText(gold.text, article.text),
    best: scoreText(gold.text, best.join('\n\n')),
  }
}

function report(rendering: Rendering, judged: readonly Judged[]): void {
  const [got, best] = [summarize(judged.map(({ score }) => score)), summarize(judged.map((one) => one.best))]
  const shown = (s: typeof got): string => `f1 ${s.f1.toFixed(4)} p ${s.precision.toFixed(4)} r ${s.recall.toFixed(4)}`
  console.log(`${rendering}: ${judged.length} pages ${shown(got)} wordF1 ${got.wordF1.toFixed(4)}; best ${shown(best)}`)
  causes('lost', judged, (block, right) => right === 1 && !isKept(block))
  causes('leaked', judged, (block, right) => right === 0 && isKept(block))
  const poor = [...judged].sort((a, b) => f1Of(a.best) - f1Of(b.best)).slice(0, worst)
  for (const { gold, best: top } of poor)
    console.log(`  ${gold.id} best f1 ${f1Of(top).toFixed(3)} p ${top.precision.toFixed(3)} r ${top.recall.toFixed(3)}`)
  const ranked = [...judged].sort((a, b) => f1Of(a.score) - f1Of(b.score)).slice(0, worst)
  for (const { gold, score, best: top } of ranked)
    console.log(
      `  ${gold.id} f1 ${f1Of(score).toFixed(3)} p ${score.precision.toFixed(3)} r ${score.recall.toFixed(3)} (best ${f1Of(top).toFixed(3)}) ${gold.url}`,
    )
}

function f1Of({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Sums, over pages, the share of the page's text that went wrong, by what decided. */
function causes(what: string, judged: readonly Judged[], isWrong: (block: Block, right: number) => boolean): void {
  const sums = new Map<string, { share: number; pages: Set<string>; blocks: number }>()
  for (const { gold, blocks, right } of judged) {
    const words = blocks.map((block) => wordsOf(block.text).length)
    const total = Math.max(
      1,
      words.reduce((sum, own, i) => sum + (what === 'lost' ? right[i]! * own : isKept(blocks[i]!) ? own : 0), 0),
    )
    for (const [i, block] of blocks.entries()) {
      if (!isWrong(block, right[i]!)) continue
      const key = what === 'lost' ? `${block.kind} ${block.rule}` : `${placeOf(right, i)} ${block.rule}`
      const sum = sums.get(key) ?? { share: 0, pages: new Set(), blocks: 0 }
      sum.share += words[i]! / total
      sum.blocks++
      sums.set(key, { ...sum, pages: sum.pages.add(gold.id) })
    }
  }
  const all = [...sums].sort((a, b) => b[1].share - a[1].share)
  const total = all.reduce((sum, [, { share }]) => sum + share, 0)
  console.log(`  ${what}: ${((100 * total) / judged.length).toFixed(2)} points`)
  for (const [key, { share, pages, blocks }] of all.slice(0, CAUSES_SHOWN))
    console.log(`    ${((100 * share) / judged.length).toFixed(3)} ${key} (${blocks} blocks on ${pages.size} pages)`)
}

/** Where a leaked block stands among what should have been kept. */
function placeOf(right: Float32Array, index: number): string {
  const first = right.indexOf(1)
  const last = right.lastIndexOf(1)
  if (first < 0) return 'nothing-right'
  return index < first ? 'above' : index > last ? 'below' : 'among'
}

function showPage({ gold, blocks, right, score }: Judged): void {
  console.log(`${gold.id} ${gold.url} p ${score.precision.toFixed(3)} r ${score.recall.toFixed(3)}`)
  for (const [i, block] of blocks.entries()) {
    const mark = isKept(block) ? (right[i] ? '   ' : 'LEA') : right[i] ? 'LOS' : ' . '
    console.log(`${mark} ${block.kind}/${block.rule} ${block.confidence.toFixed(2)} | ${block.text.slice(0, 150)}`)
  }
}
