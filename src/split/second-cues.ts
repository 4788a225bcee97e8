import type {Candidates} from './candidates.ts'
import type {Comparisons} from './comparisons.ts'
import {CUES, COLUMN as FIRST} from './cues.ts'
import {
  type Chosen,
  cutAfter,
  cutBefore,
  logit,
  type Rivals,
  rank,
  rivalsOf,
  secondBest,
  surroundings,
} from './rivals.ts'

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

type SecondCue = (typeof SECOND_CUES)[number]

/** The columns of these cues, which stand behind the others. */
const COLUMN = Object.fromEntries(SECOND_CUES.map((cue, k) => [cue, CUES.length + k])) as Readonly<
  Record<SecondCue, number>
>

/** Values in a row of cues after a look. */
export const WIDTH = CUES.length + SECOND_CUES.length

/** Candidates below this score are not looked at again: 99 of 100 boundaries lie above. */
export const WORTH_A_LOOK = 0.005
/** A cut that neighbours may be measured against. */
const STRONG = 0.3
/** A place that may be a cut. */
const WEAK = 0.1
/** A segment is compared by at most this many tokens; by fewer, what is nearest the cut decides. */
const SEGMENT = 500
const NEAR_SEGMENT = 150
/** Tokens on each side of a place that are compared past a stretch which may belong to either, and how long that is. */
const BESIDE = 120
const SKIPPED = 60
/** Tokens to the next candidate where there is none. */
const NONE_NEAR = 999
/** Tokens for one of which the strong candidates of a text are counted. */
const DENSITY = 300

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

/** Writes the second cues of each chosen candidate; `rows` holds one row of `WIDTH` each, with the first cues. */
export function readSecondCues(
  chosen: readonly Chosen[],
  candidates: Candidates,
  comparisons: Comparisons,
  rows: Float32Array,
): void {
  const field = fieldOf(chosen, candidates, comparisons, formScores(chosen, rows))
  for (let k = 0; k < chosen.length; k++) {
    const o = k * WIDTH
    readScores(field, k, rows, o)
    readTopics(field, comparisons, k, rows, o)
    readRivals(rivalsOf(chosen, candidates, k), rows, o)
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
  rows[o + COLUMN.score] = logit(chosen[k]!.score)
  rows[o + COLUMN.rank] = field.ranks[k]!
  rows[o + COLUMN['best-25']] = around.close
  rows[o + COLUMN['best-120']] = around.wide
  rows[o + COLUMN['sum-25']] = around.sum
  rows[o + COLUMN['sum-document']] = field.sum
  rows[o + COLUMN['best-document']] = field.best
  rows[o + COLUMN.strong] = strong
  rows[o + COLUMN['strong-left']] = at - field.left[k]!
  rows[o + COLUMN['strong-right']] = field.right[k]! - at
  rows[o + COLUMN['score-left']] = before?.score ?? 0
  rows[o + COLUMN['score-right']] = after?.score ?? 0
  rows[o + COLUMN['gap-left']] = before ? at - token[k - 1]! : NONE_NEAR
  rows[o + COLUMN['gap-right']] = after ? token[k + 1]! - at : NONE_NEAR
  rows[o + COLUMN['similar-form']] = forms.mean[k]!
  rows[o + COLUMN['form-best']] = forms.best[k]!
  rows[o + COLUMN['form-count']] = forms.count[k]!
  rows[o + COLUMN['score-left-2']] = chosen[k - 2]?.score ?? 0
  rows[o + COLUMN['score-right-2']] = chosen[k + 2]?.score ?? 0
  rows[o + COLUMN['weak-left']] = at - field.weakLeft[k]!
  rows[o + COLUMN['weak-right']] = field.weakRight[k]! - at
  rows[o + COLUMN['second-best']] = field.second
  rows[o + COLUMN['strong-density']] = (strong * DENSITY) / Math.max(DENSITY, count)
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
  rows[o + COLUMN['topic-segments']] = cosine(0, from, at, at, to)
  rows[o + COLUMN['segment-left']] = at - from
  rows[o + COLUMN['segment-right']] = to - at
  const above = Math.max(0, at - BESIDE)
  const below = Math.min(count, at + BESIDE)
  const after = Math.min(count, at + SKIPPED)
  const before = Math.max(0, at - SKIPPED)
  rows[o + COLUMN['topic-skip-right']] = cosine(1, above, at, after, Math.min(count, at + SKIPPED + BESIDE))
  rows[o + COLUMN['topic-skip-left']] = cosine(2, Math.max(0, at - SKIPPED - BESIDE), before, at, below)
  rows[o + COLUMN['topic-weak']] = cosine(
    3,
    Math.max(weakLeft[k]!, at - SEGMENT),
    at,
    at,
    Math.min(weakRight[k]!, at + SEGMENT),
  )
  rows[o + COLUMN['topic-segments-150']] = cosine(
    4,
    Math.max(from, at - NEAR_SEGMENT),
    at,
    at,
    Math.min(to, at + NEAR_SEGMENT),
  )
}

/** The nearest rivals on either side, and how a candidate stands among all of them. */
function readRivals({left, right, better, share, margin}: Rivals, rows: Float32Array, o: number): void {
  rows[o + COLUMN['best-left']] = left.score
  rows[o + COLUMN['best-left-words']] = left.words
  rows[o + COLUMN['best-left-lines']] = left.lines
  rows[o + COLUMN['best-left-kind']] = left.kind
  rows[o + COLUMN['best-right']] = right.score
  rows[o + COLUMN['best-right-words']] = right.words
  rows[o + COLUMN['best-right-lines']] = right.lines
  rows[o + COLUMN['best-right-kind']] = right.kind
  rows[o + COLUMN['rank-40']] = better
  rows[o + COLUMN['share-40']] = share
  rows[o + COLUMN['margin-40']] = margin
}

interface FormScores {
  readonly mean: Float32Array
  readonly best: Float32Array
  readonly count: Float32Array
}

/** Scores of the other candidates of the same form (kind of start, blank lines above): a file joins in one way. */
function formScores(chosen: readonly Chosen[], rows: Float32Array): FormScores {
  const form = (k: number): number => rows[k * WIDTH + FIRST.kind]! * 100 + rows[k * WIDTH + FIRST.gap]!
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
