// Trainer of the block scorer: histogram-based gradient boosting with logistic loss, complete trees of fixed depth.
// Friedman 2001; histograms and one-side sampling after Ke et al. 2017 (LightGBM), level-wise growth. Deterministic for a given seed.

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
  /** Per tree: columns and edge indices of inner nodes (255: none), and leaf values. */
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

const BINS = 64

/** Bins every column at its quantiles. */
export function binMatrix(rows: Float32Array, width: number, columns: readonly string[]): Matrix {
  const count = rows.length / width
  const edges: number[][] = []
  const bins: Uint8Array[] = []
  const step = Math.max(1, Math.floor(count / 50_000))
  for (let column = 0; column < width; column++) {
    const sample: number[] = []
    for (let row = 0; row < count; row += step) sample.push(rows[row * width + column]!)
    sample.sort((a, b) => a - b)
    const own = quantileEdges(sample)
    edges.push(own)
    bins.push(binColumn(rows, width, column, own))
  }
  return { rows: count, columns, edges, bins }
}

function quantileEdges(sorted: number[]): number[] {
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

function binColumn(rows: Float32Array, width: number, column: number, edges: number[]): Uint8Array {
  const count = rows.length / width
  const bins = new Uint8Array(count)
  for (let row = 0; row < count; row++) {
    const value = rows[row * width + column]!
    let low = 0
    let high = edges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > edges[middle]!) low = middle + 1
      else high = middle
    }
    bins[row] = low
  }
  return bins
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

type Tree = TrainedForest['trees'][number]

/** The rows that a tree sees, and what it fits there. */
interface Rows {
  seen: Int32Array
  gradient: Float32Array
  hessian: Float32Array
}

function leafOf(matrix: Matrix, tree: Tree, depth: number, row: number): number {
  let node = 0
  for (let level = 0; level < depth; level++) {
    const edge = tree.edges[node]!
    node = 2 * node + (edge !== 255 && matrix.bins[tree.features[node]!]![row]! > edge ? 2 : 1)
  }
  return node - ((1 << depth) - 1)
}

function growTree(matrix: Matrix, rows: Rows, columns: number[], options: TrainOptions): Tree {
  const { depth } = options
  const { seen, gradient, hessian } = rows
  const inner = (1 << depth) - 1
  const tree: Tree = {
    features: new Uint8Array(inner),
    edges: new Uint8Array(inner).fill(255),
    leaves: new Float32Array(inner + 1),
  }
  const nodeOf = new Uint16Array(seen.length)
  for (let level = 0; level < depth; level++) {
    const first = (1 << level) - 1
    splitLevel(matrix, rows, columns, options, tree, nodeOf, first, 1 << level)
    for (let i = 0; i < seen.length; i++) {
      const node = nodeOf[i]!
      const edge = tree.edges[node]!
      nodeOf[i] = 2 * node + (edge !== 255 && matrix.bins[tree.features[node]!]![seen[i]!]! > edge ? 2 : 1)
    }
  }
  const sums = new Float64Array(2 * (inner + 1))
  for (let i = 0; i < seen.length; i++) {
    const leaf = nodeOf[i]! - inner
    sums[2 * leaf]! += gradient[i]!
    sums[2 * leaf + 1]! += hessian[i]!
  }
  for (let leaf = 0; leaf <= inner; leaf++)
    tree.leaves[leaf] = (-options.rate * sums[2 * leaf]!) / (sums[2 * leaf + 1]! + options.lambda)
  return tree
}

function splitLevel(
  matrix: Matrix,
  { seen, gradient, hessian }: Rows,
  columns: number[],
  options: TrainOptions,
  tree: Tree,
  nodeOf: Uint16Array,
  first: number,
  width: number,
): void {
  const best = new Float64Array(width).fill(1e-4)
  const histogram = new Float64Array(width * BINS * 2)
  for (const column of columns) {
    histogram.fill(0)
    const bins = matrix.bins[column]!
    for (let i = 0; i < seen.length; i++) {
      const at = ((nodeOf[i]! - first) * BINS + bins[seen[i]!]!) * 2
      histogram[at]! += gradient[i]!
      histogram[at + 1]! += hessian[i]!
    }
    for (let node = 0; node < width; node++)
      bestEdge(histogram, node, matrix.edges[column]!.length, column, options, tree, first, best)
  }
}

function bestEdge(
  histogram: Float64Array,
  node: number,
  edges: number,
  column: number,
  options: TrainOptions,
  tree: Tree,
  first: number,
  best: Float64Array,
): void {
  const base = node * BINS * 2
  let g = 0
  let h = 0
  for (let b = 0; b <= edges; b++) {
    g += histogram[base + 2 * b]!
    h += histogram[base + 2 * b + 1]!
  }
  const parent = (g * g) / (h + options.lambda)
  let leftG = 0
  let leftH = 0
  for (let b = 0; b < edges; b++) {
    leftG += histogram[base + 2 * b]!
    leftH += histogram[base + 2 * b + 1]!
    const rightG = g - leftG
    const rightH = h - leftH
    if (leftH < options.minWeight || rightH < options.minWeight) continue
    const gain = (leftG * leftG) / (leftH + options.lambda) + (rightG * rightG) / (rightH + options.lambda) - parent
    if (gain > best[node]!) {
      best[node] = gain
      tree.features[first + node] = column
      tree.edges[first + node] = b
    }
  }
}
