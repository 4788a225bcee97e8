import type {Candidates} from './candidates.ts'
import type {Cohesion} from './cohesion.ts'
import {CUES} from './cues.ts'

/** What the second look adds to the cues of a candidate: the first scores around it, and topics between likely cuts. */
export const SECOND_CUES = [
  'score',
  'rank',
  'best-25',
  'best-120',
  'sum-25',
  'sum-document',
  'best-document',
  'strong',
  'strong-left',
  'strong-right',
  'score-left',
  'score-right',
  'gap-left',
  'gap-right',
  'topic-segments',
  'segment-left',
  'segment-right',
  'topic-skip-right',
  'topic-skip-left',
  'similar-form',
] as const

/** Candidates below this score are not looked at again: 99 of 100 boundaries lie above. */
export const WORTH_A_LOOK = 0.008
/** A cut that neighbours may be measured against. */
const STRONG = 0.3
const CLOSE = 25
const WIDE = 120
/** A segment is compared by at most this many tokens. */
const SEGMENT = 500

/** A candidate that is looked at again: its index, its first score. */
export interface Chosen {
  readonly index: number
  readonly score: number
}

/** Which candidates deserve a second look, ascending. */
export function chooseCandidates(scores: Float32Array): Chosen[] {
  const chosen: Chosen[] = []
  for (let index = 0; index < scores.length; index++) {
    if (scores[index]! > WORTH_A_LOOK) chosen.push({index, score: scores[index]!})
  }
  return chosen
}

/** Writes the second cues of each chosen candidate; `row` holds one row of `width` each and the cues start at `offset`. */
export function readSecondCues(
  chosen: readonly Chosen[],
  candidates: Candidates,
  cohesion: Cohesion,
  rows: Float32Array,
  width: number,
  offset: number,
): void {
  const {count} = cohesion.tokens
  const token = chosen.map(({index}) => candidates.token[index]!)
  const sum = chosen.reduce((total, {score}) => total + score, 0)
  const best = chosen.reduce((most, {score}) => Math.max(most, score), 0)
  const strong = chosen.filter(({score}) => score >= STRONG).length
  const ranks = rank(chosen)
  const left = strongBefore(chosen, token)
  const right = strongAfter(chosen, token, count)
  const forms = formScores(chosen, rows, width)
  for (let k = 0; k < chosen.length; k++) {
    const o = k * width + offset
    const at = token[k]!
    const around = surroundings(chosen, token, k)
    const {score} = chosen[k]!
    const before = chosen[k - 1]
    const after = chosen[k + 1]
    rows[o] = Math.log(score / (1 - Math.min(score, 0.9999)))
    rows[o + 1] = ranks[k]!
    rows[o + 2] = around.close
    rows[o + 3] = around.wide
    rows[o + 4] = around.sum
    rows[o + 5] = sum
    rows[o + 6] = best
    rows[o + 7] = strong
    rows[o + 8] = at - left[k]!
    rows[o + 9] = right[k]! - at
    rows[o + 10] = before?.score ?? 0
    rows[o + 11] = after?.score ?? 0
    rows[o + 12] = before ? at - token[k - 1]! : 999
    rows[o + 13] = after ? token[k + 1]! - at : 999
    const from = Math.max(left[k]!, at - SEGMENT)
    const to = Math.min(right[k]!, at + SEGMENT)
    rows[o + 14] = cohesion.cosine(from, at, at, to)
    rows[o + 15] = at - from
    rows[o + 16] = to - at
    rows[o + 17] = cohesion.cosine(Math.max(0, at - 120), at, Math.min(count, at + 60), Math.min(count, at + 180))
    rows[o + 18] = cohesion.cosine(Math.max(0, at - 180), Math.max(0, at - 60), at, Math.min(count, at + 120))
    rows[o + 19] = forms[k]!
  }
}

function surroundings(
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

function rank(chosen: readonly Chosen[]): Int32Array {
  const order = chosen.map((_, k) => k).sort((a, b) => chosen[b]!.score - chosen[a]!.score || a - b)
  const ranks = new Int32Array(chosen.length)
  order.forEach((k, place) => {
    ranks[k] = place
  })
  return ranks
}

/** Per candidate the token of the last strong one that is not close to it. */
function strongBefore(chosen: readonly Chosen[], token: readonly number[]): Int32Array {
  const result = new Int32Array(chosen.length)
  let next = 0
  let last = 0
  for (let k = 0; k < chosen.length; k++) {
    for (; next < k && token[next]! < token[k]! - CLOSE; next++) if (chosen[next]!.score >= STRONG) last = token[next]!
    result[k] = last
  }
  return result
}

function strongAfter(chosen: readonly Chosen[], token: readonly number[], count: number): Int32Array {
  const result = new Int32Array(chosen.length)
  let next = chosen.length - 1
  let last = count
  for (let k = chosen.length - 1; k >= 0; k--) {
    for (; next > k && token[next]! > token[k]! + CLOSE; next--) if (chosen[next]!.score >= STRONG) last = token[next]!
    result[k] = last
  }
  return result
}

const KIND = CUES.indexOf('kind')
const GAP = CUES.indexOf('gap')

/** The mean score of the other candidates of the same form (kind of start, blank lines above): a file joins in one way. */
function formScores(chosen: readonly Chosen[], rows: Float32Array, width: number): Float32Array {
  const form = (k: number): number => rows[k * width + KIND]! * 100 + rows[k * width + GAP]!
  const sums = new Map<number, {sum: number; count: number}>()
  chosen.forEach(({score}, k) => {
    const entry = sums.get(form(k)) ?? {sum: 0, count: 0}
    entry.sum += score
    entry.count++
    sums.set(form(k), entry)
  })
  return Float32Array.from(chosen, ({score}, k) => {
    const {sum, count} = sums.get(form(k))!
    return count > 1 ? (sum - score) / (count - 1) : -1
  })
}
