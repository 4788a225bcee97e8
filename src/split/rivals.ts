import type {Candidates} from './candidates.ts'

/** A candidate that is looked at again: its index, its first score. */
export interface Chosen {
  readonly index: number
  readonly score: number
}

/** Candidates within this many words compete for one boundary. */
export const RIVALS = 40
const CLOSE = 25
const WIDE = 120

/** Log odds; those of a certain one are finite. */
export const logit = (score: number): number => Math.log(score / (1 - Math.min(score, 0.9999)))

/** The best candidates on either side that compete for the same boundary, and how candidate `k` stands among them. */
export function readRivals(
  chosen: readonly Chosen[],
  {token, block, kind}: Candidates,
  k: number,
  rows: Float32Array,
  o: number,
): void {
  const {index, score} = chosen[k]!
  let sum = score
  let better = 0
  let best = 0
  for (const side of [0, 1]) {
    const step = side * 2 - 1
    let rival = -1
    for (let at = k + step; at >= 0 && at < chosen.length; at += step) {
      const other = chosen[at]!
      if (Math.abs(token[other.index]! - token[index]!) > RIVALS) break
      sum += other.score
      if (other.score > score) better++
      if (rival < 0 || other.score > chosen[rival]!.score) rival = at
    }
    const other = rival < 0 ? undefined : chosen[rival]!
    const p = o + side * 4
    rows[p] = other?.score ?? 0
    rows[p + 1] = other ? Math.abs(token[other.index]! - token[index]!) : RIVALS + 1
    rows[p + 2] = other ? Math.abs(block[other.index]! - block[index]!) : -1
    rows[p + 3] = other ? kind[other.index]! : -1
    best = Math.max(best, other?.score ?? 0)
  }
  rows[o + 8] = better
  rows[o + 9] = score / sum
  rows[o + 10] = logit(score) - logit(Math.max(0.001, best))
}

/** The best score of a candidate that does not compete with the best one for its boundary. */
export function secondBest(chosen: readonly Chosen[], token: readonly number[]): number {
  let top = 0
  for (let k = 1; k < chosen.length; k++) if (chosen[k]!.score > chosen[top]!.score) top = k
  let best = 0
  for (let k = 0; k < chosen.length; k++)
    if (Math.abs(token[k]! - token[top]!) > RIVALS) best = Math.max(best, chosen[k]!.score)
  return best
}

export function surroundings(
  chosen: readonly Chosen[],
  token: readonly number[],
  k: number,
): {readonly close: number; readonly wide: number; readonly sum: number} {
  let close = 0
  let wide = 0
  let sum = 0
  for (const step of [-1, 1]) {
    for (let at = k + step; at >= 0 && at < chosen.length; at += step) {
      const distance = Math.abs(token[at]! - token[k]!)
      if (distance > WIDE) break
      const {score} = chosen[at]!
      wide = Math.max(wide, score)
      if (distance > CLOSE) continue
      close = Math.max(close, score)
      sum += score
    }
  }
  return {close, wide, sum}
}

/** Per candidate how many score better; the first of equals is the better one. */
export function rank(chosen: readonly Chosen[]): Int32Array {
  const order = chosen.map((_, k) => k).sort((a, b) => chosen[b]!.score - chosen[a]!.score || a - b)
  const ranks = new Int32Array(chosen.length)
  order.forEach((k, place) => {
    ranks[k] = place
  })
  return ranks
}

/** Per candidate the token of the last one that scores `least` and is not close to it. */
export function cutBefore(chosen: readonly Chosen[], token: readonly number[], least: number): Int32Array {
  const result = new Int32Array(chosen.length)
  let next = 0
  let last = 0
  for (let k = 0; k < chosen.length; k++) {
    for (; next < k && token[next]! < token[k]! - CLOSE; next++) if (chosen[next]!.score >= least) last = token[next]!
    result[k] = last
  }
  return result
}

/** The same for the next one after it. */
export function cutAfter(
  chosen: readonly Chosen[],
  token: readonly number[],
  count: number,
  least: number,
): Int32Array {
  const result = new Int32Array(chosen.length)
  let next = chosen.length - 1
  let last = count
  for (let k = chosen.length - 1; k >= 0; k--) {
    for (; next > k && token[next]! > token[k]! + CLOSE; next--) if (chosen[next]!.score >= least) last = token[next]!
    result[k] = last
  }
  return result
}
