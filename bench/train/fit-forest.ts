// From pages to a forest that can be stored: some pages are blindfolded, columns binned, trees grown and packed.

import { type Forest, loadForest, type StoredForest } from '../../src/clean/forest.ts'
import { binMatrix, random, type TrainedForest, type TrainOptions, train } from './gbdt.ts'

/** What of a page is learned from. */
export interface Rows {
  labels: Float32Array
  weights: Float32Array
}

/** Trains on pages: `rowsOf` gives the matrix of a page, `names` its columns. */
export function fitForest<Page extends Rows>(
  pages: readonly Page[],
  rowsOf: (page: Page) => Float32Array,
  names: readonly string[],
  options: TrainOptions,
): { forest: Forest; stored: StoredForest } {
  const width = names.length
  const parts = pages.map(rowsOf)
  const rows = new Float32Array(parts.reduce((n, p) => n + p.length, 0))
  const labels = new Float32Array(rows.length / width)
  const weights = new Float32Array(rows.length / width)
  let at = 0
  const next = random(options.seed)
  for (const [i, part] of parts.entries()) {
    rows.set(blindfold(part, names, next()), at * width)
    labels.set(pages[i]!.labels, at)
    weights.set(pages[i]!.weights, at)
    at += part.length / width
  }
  const matrix = binMatrix(rows, width, names)
  const stored = store(train(matrix, labels, weights, options), names, matrix.edges)
  return { forest: loadForest(stored, names), stored }
}

/** Pages of other languages have no case, phrases that the lexicon does not know, or class words in that language: some pages are trained on that way. */
function blindfold(rows: Float32Array, names: readonly string[], chance: number): Float32Array {
  if (chance > 0.4) return rows
  const blind = rows.slice()
  const hide = (value: number, test: (name: string) => boolean): void => {
    for (const [c, name] of names.entries())
      if (test(name)) for (let i = c; i < blind.length; i += names.length) blind[i] = value
  }
  if (chance < 0.25) {
    hide(-1, (name) => name === 'upper-share' || name === 'lower-words')
    hide(0, (name) => name === 'starts-lower')
  }
  if (chance > 0.15) hide(0, (name) => /^(?:phrase|appeal|strong)/.test(name))
  if (chance > 0.15) hide(-1, (name) => /^(?:since-chrome-heading|since-strong|until-strong)$/.test(name))
  if (chance < 0.12) hide(0, (name) => name.startsWith('near-') || name.startsWith('far-'))
  return blind
}

function store(forest: TrainedForest, names: readonly string[], edges: readonly number[][]): StoredForest {
  const largest = Math.max(...forest.trees.map((t) => t.leaves.reduce((m, v) => Math.max(m, Math.abs(v)), 0)))
  const leafStep = largest / 32_000
  const nodes = Buffer.concat(
    forest.trees.map((t) => Buffer.from(Array.from(t.features, (f, i) => [f, t.edges[i]!]).flat())),
  )
  const leaves = Buffer.concat(
    forest.trees.map((t) => Buffer.from(Int16Array.from(t.leaves, (v) => Math.round(v / leafStep)).buffer)),
  )
  const used = new Set(forest.trees.flatMap((t) => [...t.features]))
  return {
    columns: names.join(' '),
    depth: forest.depth,
    trees: forest.trees.length,
    bias: forest.bias,
    leafStep,
    edges: edges.map((own, c) => (used.has(c) ? own.map((e) => Number(e.toPrecision(6))) : [])),
    nodes: nodes.toString('base64'),
    leaves: leaves.toString('base64'),
  }
}
