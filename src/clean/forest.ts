// Gradient-boosted trees over block features, evaluated only. Friedman 2001, "Greedy function approximation".
// Every tree is a complete binary tree of `depth` levels, so that a row is scored by a fixed walk without branches on
// leaves. Cost: trees × depth comparisons a row. The trainer is bench/train; the weights are in model/.

/** Trees in evaluation form. All arrays are laid out tree after tree. */
export interface Forest {
  /** Column names, in the order the trees were trained on; a mismatch with the code is refused at load. */
  columns: readonly string[]
  depth: number
  trees: number
  /** Log-odds before any tree. */
  bias: number
  /** Column of each inner node. */
  features: Uint8Array
  /** A row goes right where its value is above the threshold. */
  thresholds: Float32Array
  /** Log-odds that each leaf adds. */
  leaves: Float32Array
  /** Columns on the path to each leaf, root first, and what each of them has of the leaf's log-odds: for reasons. */
  paths: Uint8Array
  shares: Float64Array
}

/** A forest as stored in model/: plain JSON, typed arrays as base64. */
export interface StoredForest {
  columns: string
  depth: number
  trees: number
  bias: number
  /** Step between two leaf values. */
  leafStep: number
  /** Candidate thresholds, per column. */
  edges: readonly (readonly number[])[]
  /** Uint8 pairs (column, edge index) of every inner node. */
  nodes: string
  /** Int16 little endian multiples of `leafStep`. */
  leaves: string
}

/** Unpacks stored weights. Throws where they were trained on other columns than the code makes. */
export function loadForest(stored: StoredForest, columns: readonly string[]): Forest {
  if (stored.columns !== columns.join(' '))
    throw new Error('expected weights for the columns of this code, got others, run npm run train')
  const nodes = bytesOf(stored.nodes)
  const leafBytes = bytesOf(stored.leaves)
  const inner = nodes.length / 2
  const features = new Uint8Array(inner)
  const thresholds = new Float32Array(inner)
  for (let i = 0; i < inner; i++) {
    features[i] = nodes[2 * i]!
    const edge = nodes[2 * i + 1]!
    thresholds[i] = edge === 255 ? Number.POSITIVE_INFINITY : stored.edges[features[i]!]![edge]!
  }
  const view = new DataView(leafBytes.buffer)
  const leaves = Float32Array.from(
    { length: leafBytes.length / 2 },
    (_, i) => view.getInt16(2 * i, true) * stored.leafStep,
  )
  const { depth, trees, bias } = stored
  const shares = Float64Array.from(leaves, (leaf) => leaf / depth)
  const paths = pathsOf(features, trees, depth)
  return { columns: stored.columns.split(' '), depth, trees, bias, features, thresholds, leaves, paths, shares }
}

/** Nodes are numbered as in a heap, so that a leaf's own number names the path to it. */
function pathsOf(features: Uint8Array, trees: number, depth: number): Uint8Array {
  const inner = (1 << depth) - 1
  const paths = new Uint8Array(trees * (inner + 1) * depth)
  let at = 0
  for (let tree = 0; tree < trees; tree++)
    for (let leaf = 0; leaf <= inner; leaf++)
      for (let level = 0; level < depth; level++)
        paths[at++] = features[tree * inner + ((leaf + inner + 1) >> (depth - level)) - 1]!
  return paths
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  return Uint8Array.from({ length: binary.length }, (_, i) => binary.charCodeAt(i))
}

/**
 * The columns that weighed most in a row's score, best first: every tree shares its leaf's log-odds among the columns
 * on the path to it. Only columns that pull towards the verdict count.
 *
 * @param taken - the leaf of each tree, as `score` noted them
 * @param from - where the row's leaves begin in `taken`
 * @param weights - scratch of the caller's, a number a column
 */
export function weightiest(
  forest: Forest,
  taken: Uint8Array,
  from: number,
  verdict: 1 | -1,
  count: number,
  weights: Float64Array,
): number[] {
  const { paths, shares, trees, depth } = forest
  const width = 1 << depth
  weights.fill(0)
  for (let tree = 0; tree < trees; tree++) {
    const leaf = tree * width + taken[from + tree]!
    const share = verdict * shares[leaf]!
    for (let at = leaf * depth; at < (leaf + 1) * depth; at++) weights[paths[at]!]! += share
  }
  return greatest(weights, count)
}

/** Indices of the greatest positive values, greatest first, of equal ones the first. */
function greatest(values: Float64Array, count: number): number[] {
  const best: number[] = []
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (value <= 0 || (best.length === count && value <= values[best[count - 1]!]!)) continue
    let at = best.length < count ? best.length : count - 1
    for (; at > 0 && value > values[best[at - 1]!]!; at--) best[at] = best[at - 1]!
    best[at] = index
  }
  return best
}

/** The leaf, counted from the left, that a tree sends a row to. `base` is where the row begins. */
function leafOf({ features, thresholds, depth }: Forest, tree: number, rows: Float32Array, base: number): number {
  const inner = (1 << depth) - 1
  const first = tree * inner
  let node = 0
  for (let level = 0; level < depth; level++) {
    const at = first + node
    node = 2 * node + 1 + Number(rows[base + features[at]!]! > thresholds[at]!)
  }
  return node - inner
}

/**
 * Scores every row of a matrix. Two trees are walked side by side: the steps of one wait for each other, those of two
 * trees do not. A comparison is counted and not branched on, since nobody can foresee it.
 *
 * @param rows - row-major, `width` values a row
 * @param taken - filled with the leaf of each tree, row after row, where somebody will ask for reasons
 * @returns probabilities 0 to 1, one a row
 */
export function score(forest: Forest, rows: Float32Array, width: number, taken?: Uint8Array): Float32Array {
  const count = rows.length / width
  const result = new Float32Array(count)
  const inner = (1 << forest.depth) - 1
  const { features, thresholds, leaves, trees, depth } = forest
  const even = trees - (trees % 2)
  for (let row = 0; row < count; row++) {
    const base = row * width
    let sum = forest.bias
    for (let tree = 0; tree < even; tree += 2) {
      const first = tree * inner
      const second = first + inner
      let left = 0
      let right = 0
      for (let level = 0; level < depth; level++) {
        const l = first + left
        const r = second + right
        left = 2 * left + 1 + Number(rows[base + features[l]!]! > thresholds[l]!)
        right = 2 * right + 1 + Number(rows[base + features[r]!]! > thresholds[r]!)
      }
      left -= inner
      right -= inner
      sum += leaves[first + tree + left]!
      sum += leaves[second + tree + 1 + right]!
      if (taken) {
        taken[row * trees + tree] = left
        taken[row * trees + tree + 1] = right
      }
    }
    if (even < trees) {
      const leaf = leafOf(forest, even, rows, base)
      sum += leaves[even * (inner + 1) + leaf]!
      if (taken) taken[row * trees + even] = leaf
    }
    result[row] = 1 / (1 + Math.exp(-sum))
  }
  return result
}
