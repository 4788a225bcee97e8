import {sigmoid} from '../sigmoid.ts'

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
  return sumOf(trees, rows, offset, NONE)
}

/** The sum as a probability; 0 for rows whose sum falls behind on the way: hardly one of them would score in the end. */
export function quickProbability(trees: Trees, rows: Float32Array, offset: number): number {
  return sigmoid(sumOf(trees, rows, offset, trees.exits ?? NONE))
}

/** The same as a probability. */
export function probability(trees: Trees, rows: Float32Array, offset: number): number {
  return sigmoid(treeSum(trees, rows, offset))
}

const NONE = new Float32Array(0)

/** The sum over all trees; below all numbers where it is less than what `exits` ask for on the way. */
function sumOf(trees: Trees, rows: Float32Array, offset: number, exits: Float32Array): number {
  const {roots, columns, thresholds, left, right, leaves} = trees
  let sum = 0
  let stop = EXIT_STEP
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === stop) {
      if (sum < exits[tree / EXIT_STEP - 1]!) return Number.NEGATIVE_INFINITY
      stop += EXIT_STEP
    }
    let node = roots[tree]!
    while (node >= 0) node = rows[offset + columns[node]!]! <= thresholds[node]! ? left[node]! : right[node]!
    sum += leaves[~node]!
  }
  return sum
}
