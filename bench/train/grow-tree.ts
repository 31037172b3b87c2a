// One tree of the forest: the rows of every node are kept together, sums are made per bin, and the best edge parts them.
// Of two siblings only the smaller is summed up; the other is the rest of the parent (Ke et al. 2017, LightGBM).
// Cost: columns × rows for the root, at most half of that for every level below.

import { NO_EDGE } from '../../src/clean/forest.ts'
import type { Matrix, TrainedForest, TrainOptions } from './gbdt.ts'

/** Bins of a column. */
export const BINS = 64

type Tree = TrainedForest['trees'][number]

/** The rows that a tree sees, and what it fits there. */
export interface Rows {
  seen: Int32Array
  gradient: Float32Array
  hessian: Float32Array
}

/** The leaf that a row falls into, counted from the left. */
export function leafOf(matrix: Matrix, tree: Tree, depth: number, row: number): number {
  let node = 0
  for (let level = 0; level < depth; level++) {
    const edge = tree.edges[node]!
    node = 2 * node + (edge !== NO_EDGE && matrix.bins[tree.features[node]!]![row]! > edge ? 2 : 1)
  }
  return node - ((1 << depth) - 1)
}

/** Places per node in a histogram: gradient and hessian of every bin. */
const PLACES = BINS * 2

/** Grows a tree, level by level, on what is still wrong. */
export function growTree(
  matrix: Matrix,
  { seen, gradient, hessian }: Rows,
  columns: number[],
  options: TrainOptions,
): Tree {
  const inner = (1 << options.depth) - 1
  const tree: Tree = {
    features: new Uint8Array(inner),
    edges: new Uint8Array(inner).fill(NO_EDGE),
    leaves: new Float32Array(inner + 1),
  }
  let nodes: Int32Array[] = [Int32Array.from(seen, (_, i) => i)]
  let above: Float64Array[] = []
  for (let level = 0; level < options.depth; level++) {
    const own = columns.map(() => new Float64Array(nodes.length * PLACES))
    for (const [at, column] of columns.entries()) {
      fillHistogram(own[at]!, above[at], nodes, matrix.bins[column]!, { seen, gradient, hessian })
    }
    splitLevel(own, matrix, columns, options, tree, (1 << level) - 1)
    nodes = nodes.flatMap((rows, node) => {
      const at = (1 << level) - 1 + node
      return divide(rows, seen, matrix.bins[tree.features[at]!]!, tree.edges[at]!)
    })
    above = own
  }
  for (const [leaf, rows] of nodes.entries()) {
    let sum = 0
    let weight = 0
    for (const i of rows) {
      sum += gradient[i]!
      weight += hessian[i]!
    }
    tree.leaves[leaf] = (-options.rate * sum) / (weight + options.lambda)
  }
  return tree
}

/** The rows of a node's two children, in order. */
function divide(rows: Int32Array, seen: Int32Array, bins: Uint8Array, edge: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let lefts = 0
  let rights = 0
  for (const i of rows) {
    if (edge !== NO_EDGE && bins[seen[i]!]! > edge) right[rights++] = i
    else left[lefts++] = i
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)]
}

/** Sums of one column, node after node. Of two siblings only the smaller is counted; the other is what is left of the parent. */
function fillHistogram(
  own: Float64Array,
  above: Float64Array | undefined,
  nodes: readonly Int32Array[],
  bins: Uint8Array,
  rows: Rows,
): void {
  if (!above) {
    count(own, 0, nodes[0]!, bins, rows)
    return
  }
  for (let node = 0; node < nodes.length; node += 2) {
    const isLeft = nodes[node]!.length <= nodes[node + 1]!.length
    const small = (isLeft ? node : node + 1) * PLACES
    const large = (isLeft ? node + 1 : node) * PLACES
    count(own, small, nodes[small / PLACES]!, bins, rows)
    const parent = (node / 2) * PLACES
    for (let i = 0; i < PLACES; i++) own[large + i] = above[parent + i]! - own[small + i]!
  }
}

function count(own: Float64Array, from: number, node: Int32Array, bins: Uint8Array, rows: Rows): void {
  const { seen, gradient, hessian } = rows
  for (let at = 0; at < node.length; at++) {
    const i = node[at]!
    const place = from + bins[seen[i]!]! * 2
    own[place]! += gradient[i]!
    own[place + 1]! += hessian[i]!
  }
}

function splitLevel(
  histograms: readonly Float64Array[],
  matrix: Matrix,
  columns: number[],
  options: TrainOptions,
  tree: Tree,
  first: number,
): void {
  const best = new Float64Array(first + 1).fill(1e-4)
  for (const [at, column] of columns.entries())
    for (let node = 0; node <= first; node++)
      bestEdge(histograms[at]!, node, matrix.edges[column]!.length, column, options, tree, first, best)
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
  const base = node * PLACES
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
