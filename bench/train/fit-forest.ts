// From pages to a forest that can be stored: some pages are blindfolded, columns binned, trees grown and packed.

import { type Forest, loadForest, NO_EDGE, type StoredForest } from '../../src/clean/forest.ts'
import { binMatrix, type Matrix, random, someRows, type TrainedForest, type TrainOptions, train } from './gbdt.ts'

/** What of a page is learned from. */
export interface Rows {
  labels: Float32Array
  weights: Float32Array
}

/** Pages in bins, so that several forests can be trained on some of them. */
export interface Binned<Page> {
  pages: readonly Page[]
  names: readonly string[]
  matrix: Matrix
  /** First row of every page. */
  first: readonly number[]
}

/** Blindfolds some of the pages and bins all of them: `rowsOf` gives the matrix of a page, `names` its columns. */
export function binPages<Page extends Rows>(
  pages: readonly Page[],
  rowsOf: (page: Page) => Float32Array,
  names: readonly string[],
  seed: number,
): Binned<Page> {
  const width = names.length
  const first: number[] = []
  let count = 0
  for (const { labels } of pages) {
    first.push(count)
    count += labels.length
  }
  const rows = new Float32Array(count * width)
  const next = random(seed)
  for (const [i, page] of pages.entries()) rows.set(blindfold(rowsOf(page), names, next()), first[i]! * width)
  return { pages, names, matrix: binMatrix(rows, width, names), first }
}

/** Trains on some of the pages. */
export function fitForest<Page extends Rows>(
  { pages, names, matrix, first }: Binned<Page>,
  options: TrainOptions,
  wanted: (page: Page) => boolean = () => true,
): { forest: Forest; stored: StoredForest } {
  const own = pages.flatMap((page, i) => (wanted(page) ? [{ page, from: first[i]! }] : []))
  const count = own.reduce((sum, { page }) => sum + page.labels.length, 0)
  const picked = new Int32Array(count)
  const labels = new Float32Array(count)
  const weights = new Float32Array(count)
  let at = 0
  for (const { page, from } of own) {
    labels.set(page.labels, at)
    weights.set(page.weights, at)
    for (let row = 0; row < page.labels.length; row++) picked[at++] = from + row
  }
  const trained = train(someRows(matrix, picked), labels, weights, options)
  const stored = store(trained, names, matrix.edges)
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
  if (chance > 0.15) hide(0, (name) => /^(?:phrase|appeal|strong|lean)/.test(name))
  if (chance > 0.15) hide(-1, (name) => /^(?:since-chrome-heading|since-strong|until-strong)$/.test(name))
  if (chance < 0.12) hide(0, (name) => name.startsWith('near-') || name.startsWith('far-'))
  return blind
}

function store(
  { trees, depth, bias }: TrainedForest,
  names: readonly string[],
  edges: readonly number[][],
): StoredForest {
  const largest = Math.max(...trees.map((t) => t.leaves.reduce((m, v) => Math.max(m, Math.abs(v)), 0)))
  const leafStep = largest / 32_000
  const asked = askedEdges(trees, names.length)
  const nodes = trees.flatMap((tree) =>
    [...tree.features].flatMap((column, i) => {
      const edge = tree.edges[i]!
      return [column, edge === NO_EDGE ? NO_EDGE : asked[column]!.indexOf(edge)]
    }),
  )
  const thresholds = asked.flatMap((own, column) => own.map((edge) => Number(edges[column]![edge]!.toPrecision(6))))
  const leaves = trees.flatMap((tree) => Array.from(tree.leaves, (leaf) => Math.round(leaf / leafStep)))
  return {
    columns: names.join(' '),
    depth,
    trees: trees.length,
    bias,
    leafStep,
    edges: base64Of(Float32Array.from(thresholds)),
    edgeCounts: base64Of(Uint8Array.from(asked, ({ length }) => length)),
    nodes: base64Of(Uint8Array.from(nodes)),
    leaves: base64Of(Int16Array.from(leaves)),
  }
}

/** By column the edges that some node asks, ascending: most candidates are asked by none. */
function askedEdges(trees: TrainedForest['trees'], columns: number): number[][] {
  const asked = Array.from({ length: columns }, () => new Set<number>())
  for (const { features, edges } of trees)
    for (const [i, edge] of edges.entries()) if (edge !== NO_EDGE) asked[features[i]!]!.add(edge)
  return asked.map((own) => [...own].sort((a, b) => a - b))
}

function base64Of({ buffer }: Uint8Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Float32Array<ArrayBuffer>): string {
  return Buffer.from(buffer).toString('base64')
}
