import type {Boundary} from './boundary.ts'
import type {Candidates} from './candidates.ts'
import {COLUMN, type Cue} from './cues.ts'
import type {Looked} from './look.ts'
import type {Thresholds} from './model.ts'
import {RIVALS} from './rivals.ts'
import {WIDTH} from './second-cues.ts'
import {type Trees, treeSum} from './trees.ts'

/** An article has this many words before a boundary, and some after it. */
const LEAST_BEFORE = 15
const LEAST_AFTER = 12
/** What a text must have to hold two. */
export const LEAST_WORDS = LEAST_BEFORE + LEAST_AFTER
/** Two boundaries are at least this many words apart. */
export const APART = 22
/** Below the gate, but not far: reported, not cut. */
const DOUBTFUL = 0.5

/** Candidates this near to a better one are the same boundary seen from the next line: their scores add to its. */
const CLUSTER = 18
/** What the candidate that places a boundary must score by itself. */
const LEAST = 0.12

/**
 * Takes the best candidates first, none too near another, and puts each where it is placed best; all of them are doubtful
 * where none reaches the gate. `count`: the words of the text.
 */
export function decode(
  looked: Looked,
  candidates: Candidates,
  count: number,
  place: Trees,
  {cut, gate}: Thresholds,
): {readonly boundaries: readonly Boundary[]; readonly doubtful: readonly Boundary[]} {
  const {chosen, scores, rows} = looked
  const tokens = chosen.map(({index}) => candidates.token[index]!)
  const mayHold = (token: number): boolean => token >= LEAST_BEFORE && count - token >= LEAST_AFTER
  const order = tokens.map((_, k) => k).filter((k) => scores[k]! >= LEAST && mayHold(tokens[k]!))
  order.sort((a, b) => scores[b]! - scores[a]! || a - b)
  const taken = new Map<number, number>()
  /** By the candidate that places it. */
  const kept = new Map<number, number>()
  for (const k of order) {
    const token = tokens[k]!
    if (isTaken(taken, token)) continue
    const confidence = clusterScore(tokens, scores, k)
    if (confidence < cut) continue
    taken.set(Math.floor(token / APART), token)
    const best = placeOf(looked, tokens, place, k, mayHold)
    kept.set(best, Math.max(confidence, kept.get(best) ?? 0))
  }
  const boundaries = [...kept]
    .sort(([a], [b]) => a - b)
    .map(([k, confidence]) => ({
      at: candidates.at[chosen[k]!.index]!,
      confidence: Math.round(confidence * 1000) / 1000,
      cues: cuesOf(rows, k * WIDTH),
    }))
  return [...kept.values()].some((confidence) => confidence >= gate)
    ? {boundaries, doubtful: []}
    : {boundaries: [], doubtful: boundaries.filter(({confidence}) => confidence >= DOUBTFUL)}
}

/** The probability that at least one of the candidates close to `k` is a boundary. */
function clusterScore(tokens: readonly number[], scores: Float32Array, k: number): number {
  let missing = 1 - scores[k]!
  for (const step of [-1, 1]) {
    for (let at = k + step; at >= 0 && at < tokens.length && Math.abs(tokens[at]! - tokens[k]!) <= CLUSTER; at += step)
      missing *= 1 - scores[at]!
  }
  return 1 - missing
}

/** The candidate among those that compete with `k` that looks most like the first of an article. */
function placeOf(
  {rows}: Looked,
  tokens: readonly number[],
  trees: Trees,
  k: number,
  mayHold: (token: number) => boolean,
): number {
  let best = k
  let most = treeSum(trees, rows, k * WIDTH)
  for (const step of [-1, 1]) {
    for (let at = k + step; at >= 0 && at < tokens.length; at += step) {
      if (Math.abs(tokens[at]! - tokens[k]!) > RIVALS) break
      if (!mayHold(tokens[at]!)) continue
      const place = treeSum(trees, rows, at * WIDTH)
      if (place <= most) continue
      most = place
      best = at
    }
  }
  return best
}

/** Whether a boundary was taken within `APART` tokens. `taken` holds one a stretch of that length. */
function isTaken(taken: ReadonlyMap<number, number>, token: number): boolean {
  const stretch = Math.floor(token / APART)
  for (let near = stretch - 1; near <= stretch + 1; near++) {
    const other = taken.get(near)
    if (other !== undefined && Math.abs(other - token) < APART) return true
  }
  return false
}

/** Which cues are named when they hold, by column and condition; the first that hold explain the boundary. */
const NAMED: readonly (readonly [name: string, cue: Cue, holds: (value: number) => boolean])[] = [
  ['separator', 'rule-above', (value) => value > 0],
  ['label', 'label-here', (value) => value >= 1],
  ['byline', 'byline-below', (value) => value > 0],
  ['byline', 'byline-self', (value) => value > 0],
  ['dateline', 'dateline', (value) => value > 0],
  ['table-of-contents', 'toc-near', (value) => value > 0],
  ['date', 'date-near', (value) => value > 1],
  ['end-of-article', 'noise-end', (value) => value > 0],
  ['end-of-article', 'more-above', (value) => value > 0],
  ['copyright', 'copyright-above', (value) => value > 0],
  ['agency', 'agency-above', (value) => value > 0],
  ['mail', 'mail-above', (value) => value > 0],
  ['blank-lines', 'gap-usual', (value) => value > 0],
  ['topic', 'topic-150-over-lowest', (value) => value < 0.02],
]

/** The names of the cues of the row at `offset`. */
function cuesOf(rows: Float32Array, offset: number): string[] {
  const names = new Set<string>()
  // A line of its own that ends no sentence and is no paragraph.
  if (rows[offset + COLUMN['line-length']]! < 150 && rows[offset + COLUMN['line-ends']] === 0) names.add('headline')
  for (const [name, cue, holds] of NAMED) if (holds(rows[offset + COLUMN[cue]]!)) names.add(name)
  return names.size > 0 ? [...names] : ['topic']
}
