import type {Candidates} from './candidates.ts'
import type {Comparisons} from './comparisons.ts'
import {CUES} from './cues.ts'
import {type Chosen, cutAfter, cutBefore, logit, rank, readRivals, secondBest, surroundings} from './rivals.ts'

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
  'form-best',
  'form-count',
  'score-left-2',
  'score-right-2',
  'best-left',
  'best-left-words',
  'best-left-lines',
  'best-left-kind',
  'best-right',
  'best-right-words',
  'best-right-lines',
  'best-right-kind',
  'rank-40',
  'share-40',
  'margin-40',
  'weak-left',
  'weak-right',
  'topic-weak',
  'topic-segments-150',
  'second-best',
  'strong-density',
] as const

/** Candidates below this score are not looked at again: 99 of 100 boundaries lie above. */
export const WORTH_A_LOOK = 0.005
/** A cut that neighbours may be measured against. */
const STRONG = 0.3
/** A place that may be a cut. */
const WEAK = 0.1
/** A segment is compared by at most this many tokens. */
const SEGMENT = 500

/** Which candidates deserve a second look, ascending. */
export function chooseCandidates(scores: Float32Array): Chosen[] {
  const chosen: Chosen[] = []
  for (let index = 0; index < scores.length; index++) {
    if (scores[index]! > WORTH_A_LOOK) chosen.push({index, score: scores[index]!})
  }
  return chosen
}

/** Stretches that are compared at each candidate. */
const COMPARED = 5

/** Writes the second cues of each chosen candidate; `row` holds one row of `width` each and the cues start at `offset`. */
export function readSecondCues(
  chosen: readonly Chosen[],
  candidates: Candidates,
  comparisons: Comparisons,
  rows: Float32Array,
  width: number,
  offset: number,
): void {
  const field = fieldOf(chosen, candidates, comparisons, formScores(chosen, rows, width))
  for (let k = 0; k < chosen.length; k++) {
    const o = k * width + offset
    readScores(field, k, rows, o)
    readTopics(field, comparisons, k, rows, o)
    readRivals(chosen, candidates, k, rows, o + 24)
  }
}

/** The chosen candidates of a document: where they stand, and what is the same for all of them. */
interface Field {
  readonly chosen: readonly Chosen[]
  readonly token: readonly number[]
  /** Tokens of the document. */
  readonly count: number
  readonly sum: number
  readonly best: number
  readonly second: number
  /** How many are strong. */
  readonly strong: number
  readonly ranks: ArrayLike<number>
  /** By candidate the next strong cut on either side, or the edge of the text; and the next weak one. */
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly weakLeft: ArrayLike<number>
  readonly weakRight: ArrayLike<number>
  readonly forms: FormScores
}

function fieldOf(
  chosen: readonly Chosen[],
  candidates: Candidates,
  {cohesion: {tokens}}: Comparisons,
  forms: FormScores,
): Field {
  const {count} = tokens
  const token = chosen.map(({index}) => candidates.token[index]!)
  return {
    chosen,
    token,
    count,
    sum: chosen.reduce((total, {score}) => total + score, 0),
    best: chosen.reduce((most, {score}) => Math.max(most, score), 0),
    second: secondBest(chosen, token),
    strong: chosen.filter(({score}) => score >= STRONG).length,
    ranks: rank(chosen),
    left: cutBefore(chosen, token, STRONG),
    right: cutAfter(chosen, token, count, STRONG),
    weakLeft: cutBefore(chosen, token, WEAK),
    weakRight: cutAfter(chosen, token, count, WEAK),
    forms,
  }
}

/** From `score` to `gap-right`, from `similar-form` to `score-right-2`, `weak-left`, `weak-right`, and the last two. */
function readScores(field: Field, k: number, rows: Float32Array, o: number): void {
  const {chosen, token, count, strong, forms} = field
  const at = token[k]!
  const around = surroundings(chosen, token, k)
  const before = chosen[k - 1]
  const after = chosen[k + 1]
  rows[o] = logit(chosen[k]!.score)
  rows[o + 1] = field.ranks[k]!
  rows[o + 2] = around.close
  rows[o + 3] = around.wide
  rows[o + 4] = around.sum
  rows[o + 5] = field.sum
  rows[o + 6] = field.best
  rows[o + 7] = strong
  rows[o + 8] = at - field.left[k]!
  rows[o + 9] = field.right[k]! - at
  rows[o + 10] = before?.score ?? 0
  rows[o + 11] = after?.score ?? 0
  rows[o + 12] = before ? at - token[k - 1]! : 999
  rows[o + 13] = after ? token[k + 1]! - at : 999
  rows[o + 19] = forms.mean[k]!
  rows[o + 20] = forms.best[k]!
  rows[o + 21] = forms.count[k]!
  rows[o + 22] = chosen[k - 2]?.score ?? 0
  rows[o + 23] = chosen[k + 2]?.score ?? 0
  rows[o + 35] = at - field.weakLeft[k]!
  rows[o + 36] = field.weakRight[k]! - at
  rows[o + 39] = field.second
  rows[o + 40] = (strong * 300) / Math.max(300, count)
}

/** From `topic-segments` to `topic-skip-left`, `topic-weak` and `topic-segments-150`. */
function readTopics(field: Field, comparisons: Comparisons, k: number, rows: Float32Array, o: number): void {
  const {chosen, token, count, left, right, weakLeft, weakRight} = field
  const at = token[k]!
  const key = chosen[k]!.index * COMPARED
  const cosine = (which: number, a: number, b: number, c: number, d: number): number =>
    comparisons.cosine(key + which, a, b, c, d)
  const from = Math.max(left[k]!, at - SEGMENT)
  const to = Math.min(right[k]!, at + SEGMENT)
  rows[o + 14] = cosine(0, from, at, at, to)
  rows[o + 15] = at - from
  rows[o + 16] = to - at
  rows[o + 17] = cosine(1, Math.max(0, at - 120), at, Math.min(count, at + 60), Math.min(count, at + 180))
  rows[o + 18] = cosine(2, Math.max(0, at - 180), Math.max(0, at - 60), at, Math.min(count, at + 120))
  rows[o + 37] = cosine(3, Math.max(weakLeft[k]!, at - SEGMENT), at, at, Math.min(weakRight[k]!, at + SEGMENT))
  rows[o + 38] = cosine(4, Math.max(from, at - 150), at, at, Math.min(to, at + 150))
}

const KIND = CUES.indexOf('kind')
const GAP = CUES.indexOf('gap')

interface FormScores {
  readonly mean: Float32Array
  readonly best: Float32Array
  readonly count: Float32Array
}

/** Scores of the other candidates of the same form (kind of start, blank lines above): a file joins in one way. */
function formScores(chosen: readonly Chosen[], rows: Float32Array, width: number): FormScores {
  const form = (k: number): number => rows[k * width + KIND]! * 100 + rows[k * width + GAP]!
  const groups = new Map<number, {sum: number; count: number; best: number; next: number}>()
  chosen.forEach(({score}, k) => {
    const group = groups.get(form(k)) ?? {sum: 0, count: 0, best: 0, next: 0}
    group.sum += score
    group.count++
    if (score > group.best) {
      group.next = group.best
      group.best = score
    } else group.next = Math.max(group.next, score)
    groups.set(form(k), group)
  })
  const of = chosen.map((_, k) => groups.get(form(k))!)
  return {
    mean: Float32Array.from(of, ({sum, count}, k) => (count > 1 ? (sum - chosen[k]!.score) / (count - 1) : -1)),
    best: Float32Array.from(of, ({best, next}, k) => (chosen[k]!.score === best ? next : best)),
    count: Float32Array.from(of, ({count}) => count),
  }
}
