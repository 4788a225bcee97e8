import type {Candidates} from './candidates.ts'

/** A candidate that is looked at again: its index, its first score. */
export interface Chosen {
  readonly index: number
  readonly score: number
}

/** Candidates within this many words compete for one boundary. */
export const RIVALS = 40
/** Words around a candidate in which others are close to it, and in which they say something of it at all. */
const CLOSE = 25
const WIDE = 120

/** Log odds; those of a certain one are finite. */
export const logit = (score: number): number => Math.log(score / (1 - Math.min(score, 0.9999)))

/** The best candidate on one side that competes for the same boundary, and how far away it is; its score is 0 for none. */
export interface Rival {
  readonly score: number
  readonly words: number
  readonly lines: number
  /** One of the kinds in candidates.ts. */
  readonly kind: number
}

/** What competes with a candidate for one boundary. */
export interface Rivals {
  readonly left: Rival
  readonly right: Rival
  /** How many of them score better. */
  readonly better: number
  /** The candidate's share of all their scores. */
  readonly share: number
  /** How far its log odds lie above those of the best of them. */
  readonly margin: number
}

const NO_RIVAL: Rival = {score: 0, words: RIVALS + 1, lines: -1, kind: -1}
/** Taken for the score of the best rival where that is lower: what is hopeless is no measure. */
const LEAST_RIVAL = 0.001

/** The candidates that compete with candidate `k`. */
export function rivalsOf(chosen: readonly Chosen[], {token, block, kind}: Candidates, k: number): Rivals {
  const {index, score} = chosen[k]!
  const distance = (other: Chosen): number => Math.abs(token[other.index]! - token[index]!)
  let sum = score
  let better = 0
  const bestOf = (step: number): Rival => {
    let best: Chosen | undefined
    for (let at = k + step; at >= 0 && at < chosen.length; at += step) {
      const other = chosen[at]!
      if (distance(other) > RIVALS) break
      sum += other.score
      if (other.score > score) better++
      if (!best || other.score > best.score) best = other
    }
    if (!best) return NO_RIVAL
    const lines = Math.abs(block[best.index]! - block[index]!)
    return {score: best.score, words: distance(best), lines, kind: kind[best.index]!}
  }
  const left = bestOf(-1)
  const right = bestOf(1)
  const margin = logit(score) - logit(Math.max(LEAST_RIVAL, left.score, right.score))
  return {left, right, better, share: score / sum, margin}
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

/** The best scores close to candidate `k` and in a wider reach, and the sum of the close ones. */
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
