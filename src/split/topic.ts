import type {Cohesion} from './cohesion.ts'
import {TERMS} from './tokens.ts'

// Counts by term; each curve leaves them at zero.
const left = new Int32Array(TERMS)
const right = new Int32Array(TERMS)

/**
 * The cosine of the `width` tokens before and after each token, for all tokens in one pass: each step moves two tokens
 * from one window to the next and updates three sums, so that the cost does not depend on the width.
 */
export function topicCurve(cohesion: Cohesion, width: number): Float32Array {
  const {ids, count} = cohesion.tokens
  const curve = new Float32Array(count + 1)
  const weights = cohesion.squares
  let dot = 0
  let leftNorm = 0
  let rightNorm = 0
  for (let at = 0; at < Math.min(width, count); at++) {
    right[ids[at]!]!++
    rightNorm += weights[at]!
  }
  for (let at = 1; at <= count; at++) {
    const moved = at - 1
    const movedId = ids[moved]!
    const weight = weights[moved]!
    dot -= term(left[movedId]!, right[movedId]!) * weight
    right[movedId]!--
    left[movedId]!++
    dot += term(left[movedId]!, right[movedId]!) * weight
    rightNorm -= weight
    leftNorm += weight
    const entering = moved + width
    if (entering < count) {
      const id = ids[entering]!
      dot -= term(left[id]!, right[id]!) * weights[entering]!
      right[id]!++
      dot += term(left[id]!, right[id]!) * weights[entering]!
      rightNorm += weights[entering]!
    }
    const leaving = moved - width
    if (leaving >= 0) {
      const id = ids[leaving]!
      dot -= term(left[id]!, right[id]!) * weights[leaving]!
      left[id]!--
      dot += term(left[id]!, right[id]!) * weights[leaving]!
      leftNorm -= weights[leaving]!
    }
    const norm = leftNorm * rightNorm
    curve[at] = norm > 1e-6 ? dot / Math.sqrt(norm) : 0
  }
  for (let at = 0; at < count; at++) left[ids[at]!] = right[ids[at]!] = 0
  return curve
}

const ROOTS = Float64Array.from({length: 4096}, (_, value) => Math.sqrt(value))

function term(left: number, right: number): number {
  const product = left * right
  return product < 4096 ? ROOTS[product]! : Math.sqrt(product)
}
