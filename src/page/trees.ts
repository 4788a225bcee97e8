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
  const {feature, threshold, left, right, leaf, roots} = trees
  const {rows, values} = columns
  const scores = new Float64Array(rows)
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!
    for (let row = 0; row < rows; row++) {
      let node = root
      do node = values[feature[node]! * rows + row]! <= threshold[node]! ? left[node]! : right[node]!
      while (node >= 0)
      scores[row] = scores[row]! + leaf[-1 - node]!
    }
  }
  return Float32Array.from(scores)
}
