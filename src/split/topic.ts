import {TERMS} from './tokens.ts'

// Counts by term in the window before and the one after, side by side; each curve leaves them at zero.
const counts = new Int16Array(TERMS * 2)

/** Terms and the squares of their weights, in the order of the text. */
export interface Weighed {
  readonly tokens: {readonly ids: Uint16Array; readonly count: number}
  readonly squares: Float32Array
}

/**
 * The cosine of the `width` tokens before and after each token, for all tokens in one pass: each step moves one token
 * across and updates three sums, so that the cost does not depend on the width.
 */
export function topicCurve(weighed: Weighed, width: number): Float32Array {
  const {ids, count} = weighed.tokens
  const {squares} = weighed
  const curve = new Float32Array(count + 1)
  let dot = 0
  let leftNorm = 0
  let rightNorm = 0
  for (let at = 0; at < width && at < count; at++) {
    counts[ids[at]! * 2 + 1]!++
    rightNorm += squares[at]!
  }
  for (let at = 1; at <= count; at++) {
    const moved = ids[at - 1]! * 2
    const left = counts[moved]!
    const right = counts[moved + 1]!
    const square = squares[at - 1]!
    if (right > 1 || left > 0) dot += square * (root((left + 1) * (right - 1)) - root(left * right))
    counts[moved] = left + 1
    counts[moved + 1] = right - 1
    rightNorm -= square
    leftNorm += square
    const entering = at - 1 + width
    if (entering < count) {
      const id = ids[entering]! * 2
      const before = counts[id]!
      const after = counts[id + 1]!++
      if (before > 0) dot += squares[entering]! * (root(before * (after + 1)) - root(before * after))
      rightNorm += squares[entering]!
    }
    const leaving = at - 1 - width
    if (leaving >= 0) {
      const id = ids[leaving]! * 2
      const before = counts[id]!--
      const after = counts[id + 1]!
      if (after > 0) dot += squares[leaving]! * (root((before - 1) * after) - root(before * after))
      leftNorm -= squares[leaving]!
    }
    const norm = leftNorm * rightNorm
    curve[at] = norm > 1e-6 ? Math.max(0, dot) / Math.sqrt(norm) : 0
  }
  for (let at = Math.max(0, count - width - 1); at < count; at++) counts[ids[at]! * 2] = counts[ids[at]! * 2 + 1] = 0
  return curve
}

const ROOTS = Float32Array.from({length: 1024}, (_, value) => Math.sqrt(value))

function root(product: number): number {
  return product < 1024 ? ROOTS[product]! : Math.sqrt(product)
}
