import type {Columns} from './columns.ts'

/**
 * Boosted trees, all nodes in one array: node k sends a row left when its `feature` is at most the `threshold`. A child
 * below zero is a leaf, -1 - its index.
 */
export interface TreeEnsemble {
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leaf: Float32Array
  readonly roots: Int32Array
}

/** The ensemble's score, as log-odds, of every row. Tree by tree, so that a tree's nodes stay in the cache. */
export function scoreRows(trees: TreeEnsemble, columns: Columns): Float32Array {
  const scores = new Float64Array(columns.rows)
  addTrees(trees, columns, Int32Array.from(scores.keys()), 0, trees.roots.length, scores)
  return Float32Array.from(scores)
}

/**
 * The same for an ensemble that is the mean of `parts` models: rows of which the first model is sure, beyond `certain`
 * either way, are not shown to the others. Most lines of a page are such.
 */
export function scoreRowsInParts(trees: TreeEnsemble, columns: Columns, parts: number, certain: number): Float32Array {
  const {rows} = columns
  const part = trees.roots.length / parts
  const scores = new Float64Array(rows)
  addTrees(trees, columns, Int32Array.from(scores.keys()), 0, part, scores)
  const doubtful: number[] = []
  for (let row = 0; row < rows; row++) {
    const alone = scores[row]! * parts
    if (Math.abs(alone) > certain) scores[row] = alone
    else doubtful.push(row)
  }
  addTrees(trees, columns, Int32Array.from(doubtful), part, trees.roots.length, scores)
  return Float32Array.from(scores)
}

function addTrees(
  trees: TreeEnsemble,
  columns: Columns,
  chosen: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  const {feature, threshold, left, right, leaf, roots} = trees
  const {rows, values} = columns
  for (let tree = from; tree < to; tree++) {
    const root = roots[tree]!
    for (let at = 0; at < chosen.length; at++) {
      const row = chosen[at]!
      let node = root
      do node = values[feature[node]! * rows + row]! <= threshold[node]! ? left[node]! : right[node]!
      while (node >= 0)
      scores[row] = scores[row]! + leaf[-1 - node]!
    }
  }
}
