// Retrains the block scorer from the development pages: `npm run train -- html|text [--trees N] [--folds] [--out FILE]`.
// The same pages and the same code give the same file, bit by bit: `--out` writes it elsewhere, to be compared.
// Only pages whose host is not held out (bench/split.ts) are read for training; the held-out third is scored at the end.
// For HTML two passes are trained: the first on each block's own columns, the second on those plus the context that the
// first pass makes. The context for training comes from models that did not see the page (four folds by host). For text
// one pass is; `--folds` also reports what models say of pages that they did not see.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HTML_COLUMNS, matrixOf, TEXT_COLUMNS } from '../../src/clean/columns.ts'
import { contextColumnNames, widen } from '../../src/clean/context.ts'
import { type StoredForest, score } from '../../src/clean/forest.ts'
import { hashHost } from '../split.ts'
import { type Binned, binPages, fitForest } from './fit-forest.ts'
import { random, type TrainOptions } from './gbdt.ts'
import { labelBlocks, type Score, scoreText, summarize } from './labels.ts'
import { hasData, htmlOf, measuredPages, type Rendering, readMarkup, type Sample } from './pages.ts'
import { droppedBy, teasersOf, variantOf } from './variants.ts'

interface Prepared extends Sample {
  texts: string[]
  rows: Float32Array
  labels: Float32Array
  weights: Float32Array
  fold: number
  /** The page as it is, not cut down. */
  whole: boolean
}

const FOLDS = 4
/** Three of so many pages are also trained on cut down, with this weight; a bare page keeps this share of its chrome. */
const VARIANT_EVERY = 6
const CUT_WEIGHT = 0.5
const BARE_SHARE = 0.06
const OPTIONS: TrainOptions = {
  trees: 120,
  depth: 5,
  rate: 0.12,
  lambda: 3,
  minWeight: 1,
  columnShare: 0.5,
  rowShare: 0.7,
  oneSide: { topShare: 0.15, restShare: 0.1 },
  seed: 7,
}
/** Plain text tells less: leaves must rest on more blocks, or they hold single pages. */
const TEXT_OPTIONS: Partial<TrainOptions> = {
  trees: 200,
  rate: 0.07,
  lambda: 10,
  minWeight: 30,
  columnShare: 0.4,
  oneSide: { topShare: 0.15, restShare: 0.15 },
}

if (!hasData) {
  console.log('train: skipped, ../shared/data is absent')
  process.exit(0)
}
const target = process.argv[2] === 'text' ? 'text' : 'html'
if (target === 'text') Object.assign(OPTIONS, TEXT_OPTIONS)
const treesAt = process.argv.indexOf('--trees')
if (treesAt > 0) OPTIONS.trees = Number(process.argv[treesAt + 1])
const renderings: Rendering[] = target === 'html' ? ['html'] : ['innertext', 'bs4', 'w3m']
const columns = target === 'html' ? HTML_COLUMNS : TEXT_COLUMNS

const started = performance.now()
const lap = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${what}`)

const samples = renderings.flatMap((rendering) => [...measuredPages(rendering)].map(prepare))
const pool = target === 'html' ? teasersOf(samples.filter((s) => !s.heldOut).map(({ gold }) => gold)) : []
const vary = target === 'html' ? rebuilt : cutDown
const known = samples.filter((s) => !s.heldOut).flatMap((sample, i) => [sample, ...vary(sample, i)])
const held = samples.filter((s) => s.heldOut)
lap(`${samples.length} pages measured, ${known.length} to train on, ${columns.names.length} columns`)
report('oracle', held, (s) => s.labels)

const firstNames = columns.names
let bins: Binned<Prepared> | undefined
const stored = target === 'html' ? trainTwice() : trainOnce()
write()
lap('written')

/** Plain text: a second pass over what the first thinks of the neighbours found nothing that the flow had not told. */
function trainOnce(): StoredForest[] {
  if (process.argv.includes('--folds')) report('out of fold', known.filter(isWhole), outOfFolds())
  const { forest, stored: own } = fitForest(binned(), OPTIONS)
  report('held out', held, (s) => score(forest, s.rows, columns.names.length))
  return [own]
}

function trainTwice(): StoredForest[] {
  const outOfFold = outOfFolds()
  report('first pass, out of fold', known.filter(isWhole), outOfFold)
  const first = fitForest(binned(), OPTIONS)
  report('first pass, held out', held, (s) => score(first.forest, s.rows, columns.names.length))
  const secondNames = contextColumnNames(columns.names)
  const wide = binPages(known, (s) => widen(s.page, s.rows, outOfFold(s)), secondNames, OPTIONS.seed)
  const second = fitForest(wide, OPTIONS)
  report('second pass, held out', held, (s) =>
    score(second.forest, widen(s.page, s.rows, score(first.forest, s.rows, columns.names.length)), secondNames.length),
  )
  return [first.stored, second.stored]
}

/** The pages that are trained on, in bins. */
function binned(): Binned<Prepared> {
  bins ??= binPages(known, (s) => s.rows, firstNames, OPTIONS.seed)
  return bins
}

/** What models that did not see a page say of it. */
function outOfFolds(): (s: Prepared) => Float32Array {
  const found = new Map<Prepared, Float32Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitForest(binned(), OPTIONS, (s) => s.fold !== fold)
    for (const s of known) if (s.fold === fold) found.set(s, score(model.forest, s.rows, columns.names.length))
    lap(`fold ${fold}`)
  }
  return (s) => found.get(s)!
}

/**
 * Some pages are also trained on cut down: a brief in full chrome, an article with hardly any chrome (a PDF, a reader
 * view), a brief with hardly any. Without these the scorer takes every short or bare page for a strange one.
 */
function cutDown(sample: Prepared, index: number): Prepared[] {
  const variant = index % VARIANT_EVERY
  const short = variant === 0 || variant === 4
  const bare = variant === 2 || variant === 4
  if (!short && !bare) return []
  const limit = 2 + (index % 5)
  const next = random(index)
  let seen = 0
  const dropped = new Set<number>()
  for (const [i, label] of sample.labels.entries()) {
    if (label === 1 ? short && ++seen > limit : bare && next() > BARE_SHARE) dropped.add(i)
  }
  if (dropped.size === 0) return []
  const labels = sample.labels.filter((_, i) => !dropped.has(i))
  return [prepareAs({ ...sample, page: sample.without((i) => dropped.has(i)) }, labels, CUT_WEIGHT)]
}

/** A page of HTML as another site would have built it: see variants.ts. */
function rebuilt(sample: Prepared, index: number): Prepared[] {
  const variant = variantOf(index, pool)
  const read = readMarkup(variant.rewrite(htmlOf(sample.gold)))
  const whole = read(() => false)
  const labels = labelBlocks(textsOf({ page: whole }), sample.gold.text)
  const dropped = droppedBy(variant, labels, random(index))
  const page = dropped.size === 0 ? whole : read((i) => dropped.has(i))
  return [
    prepareAs(
      { ...sample, page },
      labels.filter((_, i) => !dropped.has(i)),
      CUT_WEIGHT,
    ),
  ]
}

/** Not cut down, so that the gold text is what should come out. */
function isWhole(sample: Prepared): boolean {
  return sample.whole
}

function prepare(sample: Sample): Prepared {
  return prepareAs(sample, labelBlocks(textsOf(sample), sample.gold.text))
}

function textsOf({ page }: Pick<Sample, 'page'>): string[] {
  return page.facts.map((f) => f.block.text)
}

function prepareAs(sample: Sample, labels: Float32Array, weight = 1): Prepared {
  const texts = textsOf(sample)
  const sizes = sample.page.facts.map((f) => (f.shape.words + 1) ** 0.75)
  const total = sizes.reduce((a, b) => a + b, 0)
  const weights = Float32Array.from(sizes, (size) => (100 * weight * size) / total)
  return {
    ...sample,
    texts,
    rows: matrixOf(sample.page, columns),
    labels,
    weights,
    whole: weight === 1,
    fold: hashHost(sample.gold.url, 'fold') % FOLDS,
  }
}

function report(what: string, pages: readonly Prepared[], probabilities: (s: Prepared) => Float32Array): void {
  const known = pages.map((s) => [s, probabilities(s)] as const)
  for (const rendering of renderings) {
    const own = known.filter(([s]) => s.rendering === rendering)
    for (const threshold of what === 'oracle' ? [0.5] : [0.3, 0.4, 0.5, 0.6]) {
      const scores: Score[] = own.map(([s, p]) =>
        scoreText(s.gold.text, s.texts.filter((_, i) => p[i]! >= threshold).join('\n\n')),
      )
      const { f1, precision, recall, wordF1 } = summarize(scores)
      console.log(
        `  ${what} ${rendering} at ${threshold}: f1 ${f1.toFixed(4)} p ${precision.toFixed(4)} r ${recall.toFixed(4)} wordF1 ${wordF1.toFixed(4)}`,
      )
    }
  }
}

function write(): void {
  const outAt = process.argv.indexOf('--out')
  const own = fileURLToPath(new URL(`../../src/clean/model/${target}.ts`, import.meta.url))
  const path = outAt > 0 ? process.argv[outAt + 1]! : own
  const source = [
    '// Generated by `npm run train`. Weights of the block scorer; trained on WCXB (© 2026 Murrough Foley, CC-BY-4.0).',
    "import type { StoredForest } from '../forest.ts'",
    ...stored.map((forest, i) => `export const ${['FIRST', 'SECOND'][i]}: StoredForest = ${JSON.stringify(forest)}`),
    '',
  ].join('\n')
  writeFileSync(path, source)
  console.log(`  ${path}: ${(source.length / 1024).toFixed(0)} kB`)
}
