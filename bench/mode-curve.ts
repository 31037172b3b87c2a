// What a mode costs and brings: precision, recall, with and without on wcxb-dev, for the three modes and thresholds between.
//   npx tsx bench/mode-curve.ts [--training]    also: npm run quality -- --only modes
// Pages are measured once; a threshold is a strictness beside that of balanced, as `mode` sets it. Cleaning itself is not
// asked, since it knows three modes only: label, settle and brake are, in the same order.

import { textOf } from '../src/clean/assemble.ts'
import { applyBrake } from '../src/clean/brake.ts'
import { label, type Mode, strictnessOf, THRESHOLDS } from '../src/clean/label.ts'
import type { Measured } from '../src/clean/measure.ts'
import { settle } from '../src/clean/settle.ts'
import { isHeldOut } from './split.ts'
import { type Score, scoreText, summarize } from './train/labels.ts'
import { hasData, htmlOf, readGold, readMarkup } from './train/pages.ts'

/** Thresholds between and beside those of the modes. */
const BETWEEN = [0.1, 0.3, 0.5, 0.6, 0.8, 0.9]

interface Page {
  text: string
  with: readonly string[]
  without: readonly string[]
  measured: Measured
}

/** Prints the curve and gives back its figures. */
export function reportModes(training = false): Record<string, number> {
  const pages = readGold()
    .filter(({ text, url }) => text && isHeldOut(url) !== training)
    .map((gold): Page => ({ ...snippets(gold), text: gold.text, measured: readMarkup(htmlOf(gold))(() => false) }))
  const modes = Object.entries(THRESHOLDS.html) as [Mode, number][]
  const points = [...modes, ...BETWEEN.map((threshold) => ['', threshold] as const)].sort((a, b) => a[1] - b[1])
  console.log(`mode       threshold  precision  recall  f1     with   without   (${pages.length} pages)`)
  const figures: Record<string, number> = {}
  for (const [mode, threshold] of points) {
    const row = pointOf(pages, threshold)
    console.log(`${mode.padEnd(10)} ${threshold.toFixed(2).padEnd(10)} ${row.map((n) => n.toFixed(3)).join('      ')}`)
    if (mode) for (const [i, name] of COLUMNS.entries()) figures[`mode ${mode} ${name}`] = row[i]!
  }
  return figures
}

const COLUMNS = ['precision', 'recall', 'f1', 'with', 'without']

function pointOf(pages: readonly Page[], threshold: number): number[] {
  const scores: Score[] = []
  const present: number[] = []
  const absent: number[] = []
  for (const page of pages) {
    const text = textAt(page.measured, threshold)
    scores.push(scoreText(page.text, text))
    const low = text.toLowerCase()
    const share = (list: readonly string[]): number =>
      list.filter((snippet) => low.includes(snippet.toLowerCase())).length / list.length
    if (page.with.length > 0) present.push(share(page.with))
    if (page.without.length > 0) absent.push(1 - share(page.without))
  }
  const { precision, recall, f1 } = summarize(scores)
  return [precision, recall, f1, mean(present), mean(absent)]
}

function textAt(page: Measured, threshold: number): string {
  const strictness = threshold / (THRESHOLDS.html.balanced / strictnessOf(page, 'balanced'))
  const labels = settle(label(page, strictness), page, strictness)
  applyBrake(labels, page)
  return textOf(
    page.facts.map(({ block }) => block),
    labels,
  )
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

function snippets(gold: object): Pick<Page, 'with' | 'without'> {
  const { with: required, without } = gold as { with?: string[] | null; without?: string[] | null }
  return { with: required ?? [], without: without ?? [] }
}

if (process.argv[1]?.endsWith('mode-curve.ts') && hasData) reportModes(process.argv.includes('--training'))
