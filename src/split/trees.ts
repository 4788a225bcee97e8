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
  /** What the sum must have reached after each `EXIT_STEP` trees; without, every row goes through all trees. */
  readonly exits?: Float32Array
}

/** Trees between two looks at the sum. */
const EXIT_STEP = 10

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

/** The sum as a probability; 0 for rows whose sum falls behind on the way: hardly one of them would score in the end. */
export function quickProbability(trees: Trees, rows: Float32Array, offset: number): number {
  const {roots, columns, thresholds, left, right, leaves, exits = NONE} = trees
  let sum = 0
  let stop = EXIT_STEP
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === stop) {
      if (sum < exits[tree / EXIT_STEP - 1]!) return 0
      stop += EXIT_STEP
    }
    let node = roots[tree]!
    while (node >= 0) node = rows[offset + columns[node]!]! <= thresholds[node]! ? left[node]! : right[node]!
    sum += leaves[~node]!
  }
  return 1 / (1 + Math.exp(-sum))
}

const NONE = new Float32Array(0)

/** The same as a probability. */
export function probability(trees: Trees, rows: Float32Array, offset: number): number {
  return 1 / (1 + Math.exp(-treeSum(trees, rows, offset)))
}
