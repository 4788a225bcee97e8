/** Gradient-boosted trees as flat arrays, all trees of an ensemble one after the other. */
export interface Trees {
  /** Per tree the index of its first node; below zero a tree that is one leaf. */
  readonly roots: Int32Array
  /** Per node the column it looks at. */
  readonly columns: Uint8Array
  /** Per node: values up to this go left. */
  readonly thresholds: Float32Array
  /** The next node, or `~leaf`. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leaves: Float32Array
}

/** What the ensemble gives the row of `rows` that starts at `offset`: log odds, or a rank. */
export function treeSum(trees: Trees, rows: Float32Array, offset: number): number {
  const {roots, columns, thresholds, left, right, leaves} = trees
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    while (node >= 0) node = rows[offset + columns[node]!]! <= thresholds[node]! ? left[node]! : right[node]!
    sum += leaves[~node]!
  }
  return sum
}

/** The same as a probability. */
export function probability(trees: Trees, rows: Float32Array, offset: number): number {
  return 1 / (1 + Math.exp(-treeSum(trees, rows, offset)))
}
