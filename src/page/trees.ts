import type {Columns} from './columns.ts'

/** Boosted trees as a model file holds them, the nodes of all in arrays: node k sends a row left when its `feature` is at most the `threshold`. A child below zero is a leaf, -1 - its index. */
export interface TreeArrays {
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leaf: Float32Array
  readonly roots: Int32Array
}

/** The same made ready to run: what a step down a tree reads lies side by side. */
export interface TreeEnsemble {
  /** Four to a node: feature, threshold (see `thresholds`), left and right, which are places in this array or leaves. */
  readonly nodes: Int32Array
  /** The same memory as numbers with fractions. */
  readonly thresholds: Float32Array
  readonly leaf: Float32Array
  readonly roots: Int32Array
}

const NODE = 4

/** Puts trees, held as arrays per field, into one array that is read from front to back. */
export function packTrees({feature, threshold, left, right, leaf, roots}: TreeArrays): TreeEnsemble {
  const nodes = new Int32Array(NODE * feature.length)
  const thresholds = new Float32Array(nodes.buffer)
  const place = (child: number): number => (child < 0 ? child : NODE * child)
  for (let node = 0; node < feature.length; node++) {
    nodes[NODE * node] = feature[node]!
    thresholds[NODE * node + 1] = threshold[node]!
    nodes[NODE * node + 2] = place(left[node]!)
    nodes[NODE * node + 3] = place(right[node]!)
  }
  return {nodes, thresholds, leaf, roots: roots.map((root) => NODE * root)}
}

/** The ensemble's score, as log-odds, of every row. */
export function scoreRows(trees: TreeEnsemble, columns: Columns): Float32Array {
  const scores = new Float64Array(columns.rows)
  addTrees(trees, columns, allRows(columns), 0, trees.roots.length, scores)
  return Float32Array.from(scores)
}

/** The same, but rows whose score in `known` is beyond `certain` either way keep that. */
export function scoreDoubtfulRows(
  trees: TreeEnsemble,
  columns: Columns,
  known: Float32Array,
  certain: number,
): Float32Array {
  const scores = Float64Array.from(known)
  const doubtful = settle(scores, (score) => Math.abs(score) > certain, 1)
  for (const row of doubtful) scores[row] = 0
  addTrees(trees, columns, doubtful, 0, trees.roots.length, scores)
  return Float32Array.from(scores)
}

/** Which rows need not go through all trees of a model: those whose sum after the first `trees` is `below`; all would sum to `growth` times that. */
export interface EarlyExit {
  readonly trees: number
  readonly below: number
  readonly growth: number
}

/**
 * The score of an ensemble that is the mean of `parts` models: rows of which the first model is sure, beyond `certain` either
 * way, are not shown to the others, and those that its first trees drop, not to the rest of it. Most lines of a page are such.
 */
export function scoreRowsInParts(
  trees: TreeEnsemble,
  columns: Columns,
  parts: number,
  certain: number,
  early?: EarlyExit,
): Float32Array {
  const part = trees.roots.length / parts
  const scores = new Float64Array(columns.rows)
  let open = allRows(columns)
  if (early) {
    addTrees(trees, columns, open, 0, early.trees, scores)
    open = settle(scores, (score) => score * parts < early.below, early.growth)
  }
  addTrees(trees, columns, open, early?.trees ?? 0, part, scores)
  const doubtful = settle(scores, (score) => Math.abs(score * parts) > certain, parts)
  addTrees(trees, columns, doubtful, part, trees.roots.length, scores)
  return Float32Array.from(scores)
}

/** Multiplies the scores that are settled; gives the rows of the others. */
function settle(scores: Float64Array, isSettled: (score: number) => boolean, factor: number): Int32Array {
  const open = new Int32Array(scores.length)
  let count = 0
  for (let row = 0; row < scores.length; row++) {
    if (isSettled(scores[row]!)) scores[row] = scores[row]! * factor
    else open[count++] = row
  }
  return open.subarray(0, count)
}

function allRows({rows}: Columns): Int32Array {
  const all = new Int32Array(rows)
  for (let row = 0; row < rows; row++) all[row] = row
  return all
}

/** Tree by tree, so that a tree's nodes stay in the cache. */
function addTrees(
  {nodes, thresholds, leaf, roots}: TreeEnsemble,
  {rows, values}: Columns,
  chosen: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  for (let tree = from; tree < to; tree++) {
    const root = roots[tree]!
    for (let at = 0; at < chosen.length; at++) {
      const row = chosen[at]!
      let node = root
      do node = nodes[node + (values[nodes[node]! * rows + row]! <= thresholds[node + 1]! ? 2 : 3)]!
      while (node >= 0)
      scores[row] = scores[row]! + leaf[-1 - node]!
    }
  }
}
