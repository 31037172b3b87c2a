// Trainer of the block scorer: histogram-based gradient boosting with logistic loss, complete trees of fixed depth.
// Friedman 2001; histograms and one-side sampling after Ke et al. 2017 (LightGBM), level-wise growth. Deterministic for a given seed.

import { BINS, growTree, leafOf, type Rows } from './grow-tree.ts'
import { chooseRows } from './sample-rows.ts'

export interface TrainOptions {
  trees: number
  depth: number
  rate: number
  /** L2 penalty on leaf values and least hessian weight of a leaf. */
  lambda: number
  minWeight: number
  /** Share of columns each tree may use, and share of rows it sees. */
  columnShare: number
  rowShare: number
  /**
   * Gradient-based one-side sampling instead: the share of rows with the greatest gradients, all of which a tree sees,
   * and the share of the others, whose gradients are scaled up to stand for all of them.
   */
  oneSide?: { readonly topShare: number; readonly restShare: number }
  seed: number
}

/** Rows in column-major bins, so that a histogram is one sequential pass per column. */
export interface Matrix {
  rows: number
  columns: readonly string[]
  edges: number[][]
  bins: Uint8Array[]
}

export interface TrainedForest {
  depth: number
  bias: number
  /** Per tree: columns and edge indices of inner nodes (`NO_EDGE`: none), and leaf values. */
  trees: { features: Uint8Array; edges: Uint8Array; leaves: Float32Array }[]
}

/** Seeded generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts a list into random order, in place (Fisher and Yates). */
export function shuffle(order: Int32Array | Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** Rows binned at a time: what a tile of them takes stays in the cache. */
const TILE = 1024
/** Rows that quantiles are estimated from. */
const QUANTILE_ROWS = 50_000

/** Bins every column at its quantiles. */
export function binMatrix(rows: Float32Array, width: number, columns: readonly string[]): Matrix {
  const count = rows.length / width
  const step = Math.max(1, Math.floor(count / QUANTILE_ROWS))
  const sample = new Float64Array(Math.ceil(count / step))
  const edges = columns.map((_, column) => {
    for (let at = 0; at < sample.length; at++) sample[at] = rows[at * step * width + column]!
    return quantileEdges(sample.sort())
  })
  const bins = columns.map(() => new Uint8Array(count))
  for (let first = 0; first < count; first += TILE)
    for (let column = 0; column < width; column++)
      binTile(rows, width, column, edges[column]!, bins[column]!, first, Math.min(count, first + TILE))
  return { rows: count, columns, edges, bins }
}

function quantileEdges(sorted: Float64Array): number[] {
  const edges: number[] = []
  for (let i = 1; i < BINS; i++) {
    const at = Math.floor((i * sorted.length) / BINS)
    const low = sorted[at - 1] ?? sorted[0]!
    const high = sorted[at] ?? low
    const edge = Math.fround(low === high ? low : (low + high) / 2)
    if (edge !== edges.at(-1) && edge < sorted.at(-1)!) edges.push(edge)
  }
  const distinct = [...new Set(sorted)]
  if (distinct.length <= 8) return distinct.slice(0, -1).map((v, i) => Math.fround((v + distinct[i + 1]!) / 2))
  return edges
}

function binTile(
  rows: Float32Array,
  width: number,
  column: number,
  edges: number[],
  bins: Uint8Array,
  first: number,
  end: number,
): void {
  let before = Number.NaN
  let low = 0
  for (let row = first; row < end; row++) {
    const value = rows[row * width + column]!
    if (value !== before) {
      low = 0
      let high = edges.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value > edges[middle]!) low = middle + 1
        else high = middle
      }
      before = value
    }
    bins[row] = low
  }
}

/** The matrix of some of the rows. */
export function someRows(matrix: Matrix, wanted: Int32Array): Matrix {
  const bins = matrix.bins.map((own) => Uint8Array.from(wanted, (row) => own[row]!))
  return { ...matrix, rows: wanted.length, bins }
}

/** Trains on rows with labels 0..1 and weights. */
export function train(
  matrix: Matrix,
  labels: Float32Array,
  weights: Float32Array,
  options: TrainOptions,
): TrainedForest {
  const next = random(options.seed)
  let positive = 0
  let total = 0
  for (let i = 0; i < matrix.rows; i++) {
    positive += weights[i]! * labels[i]!
    total += weights[i]!
  }
  const bias = Math.log(positive / (total - positive))
  const scores = new Float64Array(matrix.rows).fill(bias)
  const gradient = new Float32Array(matrix.rows)
  const hessian = new Float32Array(matrix.rows)
  const seen = new Int32Array(matrix.rows)
  const forest: TrainedForest = { depth: options.depth, bias, trees: [] }
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < matrix.rows; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = weights[i]! * (p - labels[i]!)
      hessian[i] = weights[i]! * Math.max(p * (1 - p), 1e-6)
    }
    const active = chooseRows(seen, gradient, hessian, options, next)
    const columns = matrix.columns
      .map((_, c) => c)
      .filter((c) => matrix.edges[c]!.length > 0 && next() < options.columnShare)
    const rows: Rows = {
      seen: seen.subarray(0, active),
      gradient: gradient.subarray(0, active),
      hessian: hessian.subarray(0, active),
    }
    const tree = growTree(matrix, rows, columns, options)
    for (let i = 0; i < matrix.rows; i++) scores[i]! += tree.leaves[leafOf(matrix, tree, options.depth, i)]!
    forest.trees.push(tree)
  }
  return forest
}
