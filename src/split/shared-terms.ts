import {ROOTS} from './roots.ts'
import {TERMS} from './tokens.ts'

/** Terms and the squares of their weights, in the order of the text. */
export interface Weighed {
  readonly terms: Uint16Array
  readonly squares: Float32Array
}

// Counts by term in both stretches, side by side; each comparison leaves them at zero: texts are short, tables of terms are not.
const counts = new Uint16Array(TERMS * 2)

/**
 * The dot product of the tf-idf vectors of stretches [a, b) and [c, d), with the square root of the counts so that a name
 * that is repeated does not rule. Tokens marked in `repeated` do not count. Costs O(tokens compared), less for those of the
 * second stretch: it should be the longer one.
 */
export function sharedTerms(
  {terms, squares}: Weighed,
  a: number,
  b: number,
  c: number,
  d: number,
  repeated?: Uint8Array,
): number {
  for (let at = a; at < b; at++) counts[terms[at]! * 2]! += repeated ? 1 - repeated[at]! : 1
  for (let at = c; at < d; at++) {
    const id = terms[at]! * 2
    // Terms of the second stretch alone add nothing.
    if (counts[id] !== 0) counts[id + 1]! += repeated ? 1 - repeated[at]! : 1
  }
  let dot = 0
  // Counts go when they are used, so that each term adds once: after that the root of 0.
  for (let at = a; at < b; at++) {
    const id = terms[at]! * 2
    dot += ROOTS[counts[id]!]! * ROOTS[counts[id + 1]!]! * squares[at]!
    counts[id] = counts[id + 1] = 0
  }
  return dot
}
