// What each step of cleaning costs and what it earns: the time from the input to the end of a step, and f1 of the text that
// would come out if cleaning ended there. So one sees what a faster cleaner would have to give up.
//   npx tsx bench/step-cost.ts [--every N] [--only html|text]    also part of: npm run bench
// Pages are the held-out third of wcxb-dev, every fourth of them unless `--every` says otherwise; plain text is innerText.
// Times are processor times; a page goes through all steps in turn, and the fastest of some rounds counts.

import { load } from 'cheerio'
import { textOf } from '../src/clean/assemble.ts'
import { clean } from '../src/clean/index.ts'
import { keptByScorer, label } from '../src/clean/label.ts'
import type { Measured } from '../src/clean/measure.ts'
import type { RawBlock } from '../src/clean/raw-block.ts'
import { readHtml } from '../src/clean/read-html.ts'
import { settle } from '../src/clean/settle.ts'
import type { BlockKind } from '../src/types.ts'
import { fastest, readEachUnit } from './cpu-time.ts'
import { option } from './option.ts'
import { isHeldOut } from './split.ts'
import { scoreText, summarize } from './train/labels.ts'
import { hasData, htmlOf, readGold, readMarkup, readTextBlocks, readTextPage, renderingsOf } from './train/pages.ts'

/** Rounds of which the fastest counts, and rounds before that for V8 to compile what they need. */
const ROUNDS = 3
const WARM_UP_ROUNDS = 6
const EVERY = 4

/** A step's name, and all that is done to a page up to its end: the text that would come out, where there is one yet. */
type Step = readonly [name: string, upTo: (page: string) => string | undefined]

const STEPS: Readonly<Record<'html' | 'text', readonly Step[]>> = {
  html: [
    ['cheerio.load', (page) => void load(page, { xml: { xmlMode: false, decodeEntities: true } })],
    ...reading((page) => readHtml(page).blocks),
    ...judging((page) => readMarkup(page)(() => false)),
    ['all of clean()', (page) => clean({ html: page }).text],
  ],
  text: [
    ['one charCodeAt pass', (page) => void readEachUnit(page)],
    ...reading(readTextBlocks),
    ...judging((page) => readTextPage(page)(() => false)),
    ['all of clean()', (page) => clean({ text: page }).text],
  ],
}

/** What needs no judgement: everything, and the usual rule for lines. */
function reading(blocksOf: (page: string) => RawBlock[]): Step[] {
  return [
    ['read, keep all', (page) => keptOf(blocksOf(page), () => true)],
    ['read, keep sentences', (page) => keptOf(blocksOf(page), ({ text }) => SENTENCE.test(text))],
  ]
}

/** Five words or more, and a mark that ends a sentence. */
const SENTENCE = /^(?:\S+\s+){4}.*[.!?…]["'”’»)]{0,2}$/su

/** Measuring, the scorer, the rules and the second look, which are the same for both forms. */
function judging(measured: (page: string) => Measured): Step[] {
  return [
    ['measure', (page) => void measured(page)],
    ['score', (page) => ofMeasured(measured(page), (own) => keptByScorer(own).map((keep) => ({ kind: sideOf(keep) })))],
    ['label by rules', (page) => ofMeasured(measured(page), (own) => label(own))],
    ['settle', (page) => ofMeasured(measured(page), (own) => settle(label(own), own))],
  ]
}

const sideOf = (keep: boolean): BlockKind => (keep ? 'body' : 'other-chrome')

function keptOf(blocks: readonly RawBlock[], isKept: (block: RawBlock) => boolean): string {
  return textOf(
    blocks,
    blocks.map((block) => ({ kind: sideOf(isKept(block)) })),
  )
}

function ofMeasured(page: Measured, labels: (page: Measured) => readonly { kind: BlockKind }[]): string {
  return textOf(
    page.facts.map(({ block }) => block),
    labels(page),
  )
}

interface Page {
  source: string
  gold: string
}

/** What the steps take, in milliseconds a page, and f1 of what they would give out. */
function reportForm(form: 'html' | 'text', every: number): void {
  const pages = pagesOf(form, every)
  const steps = STEPS[form]
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    for (const { source } of pages) for (const [, upTo] of steps) upTo(source)
  const times = steps.map(() => 0)
  for (const { source } of pages)
    for (const [i, [, upTo]] of steps.entries()) times[i]! += fastest(() => upTo(source), ROUNDS)
  const bytes = pages.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0)
  console.log(`\n${form}, ${pages.length} held-out pages, ${(bytes / 1e6).toFixed(1)} MB; all up to the end of a step`)
  console.log(`${''.padEnd(24)}ms a page    MB/s   × first     f1`)
  for (const [i, [name, upTo]] of steps.entries()) {
    const cells = [
      (times[i]! / pages.length).toFixed(3).padStart(9),
      (bytes / 1e3 / times[i]!).toFixed(1).padStart(8),
      (times[i]! / times[0]!).toFixed(1).padStart(10),
      f1Of(pages, upTo).padStart(7),
    ]
    console.log(name.padEnd(24) + cells.join(''))
  }
}

function f1Of(pages: readonly Page[], upTo: Step[1]): string {
  const texts = pages.map(({ source }) => upTo(source))
  if (texts.includes(undefined)) return ''
  return summarize(pages.map(({ gold }, i) => scoreText(gold, texts[i]!))).f1.toFixed(3)
}

function pagesOf(form: 'html' | 'text', every: number): Page[] {
  const texts = form === 'text' ? renderingsOf('innertext') : {}
  const heldOut = readGold().filter(({ text, url }) => text && isHeldOut(url))
  return heldOut
    .filter((_, i) => i % every === 0)
    .map((gold) => ({ gold: gold.text, source: form === 'text' ? (texts[gold.id] ?? '') : htmlOf(gold) }))
}

if (hasData) {
  const every = Number(option('--every') ?? EVERY)
  for (const form of ['html', 'text'] as const) if ((option('--only') ?? form) === form) reportForm(form, every)
} else console.log('bench: skipped, ../shared/data is absent')
