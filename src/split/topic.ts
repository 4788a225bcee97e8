import {ROOTS} from './roots.ts'
import {sharedTerms, type Weighed} from './shared-terms.ts'
import {TERMS} from './tokens.ts'

// Counts by term in the window before and the one after, side by side; each curve leaves them at zero.
const counts = new Uint16Array(TERMS * 2)

/** Tokens on each side of the topic curve by which candidates are found and judged. */
export const WIDE = 150

/** The product of two squared norms below which a side holds no term. */
const NOTHING = 1e-6

/**
 * The cosine of the `width` tokens before and after each token, for all tokens in one pass: each step moves one token
 * across and updates three sums, so that the cost does not depend on the width. Whether the other side holds the term is
 * not asked, since nobody can foretell the answer: the root of none is 0.
 */
export function topicCurve({terms, squares}: Weighed, width: number): Float32Array {
  const count = terms.length
  const curve = new Float32Array(count + 1)
  let dot = 0
  let leftNorm = 0
  let rightNorm = 0
  for (let at = 0; at < width && at < count; at++) {
    counts[terms[at]! * 2 + 1]!++
    rightNorm += squares[at]!
  }
  for (let at = 1; at <= count; at++) {
    const crossing = terms[at - 1]! * 2
    const left = counts[crossing]!
    const right = counts[crossing + 1]!
    const square = squares[at - 1]!
    dot += square * (ROOTS[left + 1]! * ROOTS[right - 1]! - ROOTS[left]! * ROOTS[right]!)
    counts[crossing] = left + 1
    counts[crossing + 1] = right - 1
    rightNorm -= square
    leftNorm += square
    const entering = at - 1 + width
    if (entering < count) {
      const id = terms[entering]! * 2
      const after = counts[id + 1]!
      counts[id + 1] = after + 1
      dot += squares[entering]! * ROOTS[counts[id]!]! * (ROOTS[after + 1]! - ROOTS[after]!)
      rightNorm += squares[entering]!
    }
    const leaving = at - 1 - width
    if (leaving >= 0) {
      const id = terms[leaving]! * 2
      const before = counts[id]!
      counts[id] = before - 1
      dot += squares[leaving]! * ROOTS[counts[id + 1]!]! * (ROOTS[before - 1]! - ROOTS[before]!)
      leftNorm -= squares[leaving]!
    }
    const norm = leftNorm * rightNorm
    curve[at] = norm > NOTHING ? Math.max(0, dot) / Math.sqrt(norm) : 0
  }
  for (let at = Math.max(0, count - width - 1); at < count; at++)
    counts[terms[at]! * 2] = counts[terms[at]! * 2 + 1] = 0
  return curve
}

/** One value of the curve, for a few places and narrow windows; costs twice the width. */
export function topicAt(weighed: Weighed, at: number, width: number): number {
  const {terms, squares} = weighed
  const from = Math.max(0, at - width)
  const to = Math.min(terms.length, at + width)
  const dot = sharedTerms(weighed, from, at, at, to)
  const norm = sumOf(squares, from, at) * sumOf(squares, at, to)
  return norm > NOTHING ? dot / Math.sqrt(norm) : 0
}

/** The lowest value of a curve within `reach` tokens, of every third one. */
export function lowestNear(curve: Float32Array, at: number, reach: number): number {
  let least = curve[at]!
  for (let k = Math.max(0, at - reach); k < curve.length && k < at + reach; k += 3) least = Math.min(least, curve[k]!)
  return least
}

function sumOf(squares: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k++) sum += squares[k]!
  return sum
}
