// Gradient-boosted trees over block features, evaluated only. Friedman 2001, "Greedy function approximation"; most rows
// are decided long before the last tree (Viola and Jones 2001, "Rapid object detection using a boosted cascade").
// Every tree is a complete binary tree of `depth` levels, so that a row is scored by a fixed walk without branches on
// leaves. Cost: at most trees × depth comparisons a row, of which most rows need a fifth. The trainer is bench/train; the weights are in model/.

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

/** Edge index of a node that sends every row left. */
export const NO_EDGE = 255

/** A forest as stored in model/: plain JSON, typed arrays as base64. */
export interface StoredForest {
  columns: string
  depth: number
  trees: number
  bias: number
  /** Step between two leaf values. */
  leafStep: number
  /** Float32 little endian thresholds that nodes ask, column by column. */
  edges: string
  /** Uint8: how many of them each column has. */
  edgeCounts: string
  /** Uint8 pairs (column, edge index) of every inner node. */
  nodes: string
  /** Int16 little endian multiples of `leafStep`. */
  leaves: string
}

/** Unpacks stored weights. Throws where they were trained on other columns than the code makes. */
export function loadForest(stored: StoredForest, columns: readonly string[]): Forest {
  if (stored.columns !== columns.join(' '))
    throw new Error('expected weights for the columns of this code, got others, run npm run train')
  if (stored.trees % 2 === 1) throw new Error(`expected an even number of trees, got ${stored.trees}, train another`)
  const nodes = bytesOf(stored.nodes)
  const leafBytes = bytesOf(stored.leaves)
  const inner = nodes.length / 2
  const features = new Uint8Array(inner)
  const thresholds = new Float32Array(inner)
  const edges = new DataView(bytesOf(stored.edges).buffer)
  const firstEdges = [0]
  for (const count of bytesOf(stored.edgeCounts)) firstEdges.push(firstEdges.at(-1)! + count)
  for (let i = 0; i < inner; i++) {
    features[i] = nodes[2 * i]!
    const edge = nodes[2 * i + 1]!
    thresholds[i] =
      edge === NO_EDGE ? Number.POSITIVE_INFINITY : edges.getFloat32(4 * (firstEdges[features[i]!]! + edge), true)
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

/** Scratch for `weightiest`: a sum a column, and the columns that have one. */
export interface Weights {
  sums: Float64Array
  met: Uint8Array
  isMet: Uint8Array
}

/** Scratch for so many columns. */
export function weightsOf(columns: number): Weights {
  return { sums: new Float64Array(columns), met: new Uint8Array(columns), isMet: new Uint8Array(columns) }
}

/**
 * The columns that weighed most in a row's score, best first: every tree that was asked shares its leaf's log-odds among
 * the columns on the path to it. Only columns that pull towards the verdict count.
 *
 * @param met - the leaves of each row, as `score` noted them
 * @param weights - left as it came
 */
export function weightiest(
  forest: Forest,
  { taken, asked }: LeavesMet,
  row: number,
  verdict: 1 | -1,
  count: number,
  { sums, met, isMet }: Weights,
): number[] {
  const { paths, shares, trees, depth } = forest
  const width = 1 << depth
  const end = asked[row]!
  // Most rows ask few trees, and so few of the columns.
  let columns = 0
  for (let tree = 0; tree < end; tree++) {
    const leaf = tree * width + taken[row * trees + tree]!
    const share = verdict * shares[leaf]!
    for (let at = leaf * depth; at < (leaf + 1) * depth; at++) {
      const column = paths[at]!
      if (isMet[column] === 0) {
        isMet[column] = 1
        met[columns++] = column
      }
      sums[column]! += share
    }
  }
  const best: number[] = []
  for (let at = 0; at < columns; at++) {
    const column = met[at]!
    if (sums[column]! > 0) insert(best, column, sums, count)
  }
  for (let at = 0; at < columns; at++) sums[met[at]!] = isMet[met[at]!] = 0
  return best
}

function isGreater(column: number, other: number, sums: Float64Array): boolean {
  const difference = sums[column]! - sums[other]!
  return difference > 0 || (difference === 0 && column < other)
}

/** Puts a column among the best so far, greatest first, of equal ones that with the lowest number. */
function insert(best: number[], column: number, sums: Float64Array, count: number): void {
  let at = best.length
  if (at === count) {
    if (!isGreater(column, best[at - 1]!, sums)) return
    at--
  }
  for (; at > 0 && isGreater(column, best[at - 1]!, sums); at--) best[at] = best[at - 1]!
  best[at] = column
}

/** Trees between two looks at the sum, an even number. */
const STAGE_TREES = 20
/**
 * Log-odds at which a row is decided, and the trees that are left are not asked. Of 60,000 blocks of the training pages
 * none that stopped so would have ended on the other side of 0.15 or 0.7; seven in ten stop after a fifth of the trees.
 */
const DECIDED = 2.5

/**
 * Scores every row of a matrix. Two trees are walked side by side: the steps of one wait for each other, those of two
 * trees do not. A comparison is counted and not branched on, since nobody can foresee it.
 *
 * @param rows - row-major, `width` values a row
 * @param leaves - filled with what `weightiest` needs, where somebody will ask for reasons
 * @returns probabilities 0 to 1, one a row
 */
export function score(forest: Forest, rows: Float32Array, width: number, leaves?: LeavesMet): Float32Array {
  const count = rows.length / width
  const result = new Float32Array(count)
  const { trees } = forest
  for (let row = 0; row < count; row++) {
    let sum = forest.bias
    let tree = 0
    while (tree < trees && sum < DECIDED && sum > -DECIDED) {
      const end = Math.min(trees, tree + STAGE_TREES)
      sum = sumOf(forest, rows, row * width, tree, end, sum, leaves?.taken, row * trees)
      tree = end
    }
    if (leaves) leaves.asked[row] = tree
    result[row] = 1 / (1 + Math.exp(-sum))
  }
  return result
}

/** The leaves that rows came to: in each tree, counted from the left, and how many trees were asked. */
export interface LeavesMet {
  taken: Uint8Array
  asked: Uint16Array
}

/** Room for the leaves of so many rows. */
export function leavesOf({ trees }: Forest, rows: number): LeavesMet {
  return { taken: new Uint8Array(rows * trees), asked: new Uint16Array(rows) }
}

/** The sum with what the trees from `from` to `end`, an even number of them, add to it. */
function sumOf(
  { features, thresholds, leaves, depth }: Forest,
  rows: Float32Array,
  base: number,
  from: number,
  end: number,
  before: number,
  taken: Uint8Array | undefined,
  takenFrom: number,
): number {
  const inner = (1 << depth) - 1
  let sum = before
  for (let tree = from; tree < end; tree += 2) {
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
    sum += leaves[first + tree + left]! + leaves[second + tree + 1 + right]!
    if (taken) {
      taken[takenFrom + tree] = left
      taken[takenFrom + tree + 1] = right
    }
  }
  return sum
}
