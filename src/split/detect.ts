import type {Finding} from '../finding.ts'
import {lowerBound} from '../text/span.ts'
import type {Boundary} from './boundary.ts'
import {type Candidates, findCandidates} from './candidates.ts'
import {CueReader} from './cue-reader.ts'
import {CUES, type Cue, column} from './cues.ts'
import type {Layout} from './layout.ts'
import type {SplitModel, Thresholds} from './model.ts'
import {type Chosen, chooseCandidates, RIVALS, readSecondCues, SECOND_CUES, WORTH_A_LOOK} from './second-cues.ts'
import {topicCurve} from './topic.ts'
import {probability, type Trees, treeSum} from './trees.ts'

/** Words on each side of the topic curve. */
const WINDOW = 150
/** An article has this many words before a boundary, and some after it. */
const LEAST_BEFORE = 15
const LEAST_AFTER = 12
/** Two boundaries are at least this many words apart. */
const APART = 22
/** Candidates that the quick trees score below this get no closer look: 97 of 100 boundaries lie above. */
const HOPELESS = 0.0025
/**
 * A text whose best candidate scores below these at the quick, the first and the second look holds one article: of the train
 * boundaries that are found, one in 1,500 lies in such a text; three, eight and nine in ten single articles are settled so.
 */
const DULL = 0.02
const DULL_FIRST = 0.1
const DULL_SECOND = 0.3
/** Below the gate, but not far: reported, not cut. */
const DOUBTFUL = 0.5

const WIDTH = CUES.length + SECOND_CUES.length

/**
 * Weighs the evidence for each place where an article might start, looks at the likely ones again in the light of their
 * neighbours, and takes the best: none unless one is sure, since most files hold one article.
 */
export function detectBoundaries(
  layout: Layout,
  findings: readonly Finding[],
  model: SplitModel,
  thresholds = model.thresholds,
): Detected {
  const {cohesion} = layout
  if (cohesion.tokens.count < LEAST_BEFORE + LEAST_AFTER)
    return {boundaries: [], doubtful: [], peak: 0, support: () => 0}
  const curve = topicCurve(cohesion, WINDOW)
  const candidates = findCandidates(layout.view, cohesion.tokens, curve)
  const reader = new CueReader(layout, candidates, curve, findings, model.readers, model.starters)
  const view = {reader, candidates, layout}
  const first = firstLook(view, model)
  const peak = highest(first.all)
  const second = peak < DULL_FIRST ? undefined : lookAgain(view, model.second, first)
  const third = second && highest(second.all) >= DULL_SECOND ? lookAgain(view, model.third, second) : undefined
  const found = third ? decode(layout, candidates, third, model, thresholds) : {boundaries: [], doubtful: []}
  const {all} = third ?? second ?? first
  return {...found, peak, support: (from, to) => highestBetween(candidates, all, from, to)}
}

/** The highest score of a candidate between two offsets. */
function highestBetween({at, count}: Candidates, scores: Float32Array, from: number, to: number): number {
  let best = 0
  for (
    let index = lowerBound(at.subarray(0, count), (start) => start >= from);
    index < count && at[index]! <= to;
    index++
  )
    best = Math.max(best, scores[index]!)
  return best
}

interface Looking {
  readonly reader: CueReader
  readonly candidates: Candidates
  readonly layout: Layout
}

const highest = (scores: Float32Array): number => scores.reduce((most, score) => Math.max(most, score), 0)

/** What a look gave. */
interface Look {
  /** The scores by candidate, 0 for those that were not looked at. */
  readonly all: Float32Array
  /** The cues of those that deserve another look, by candidate. */
  readonly cues: ReadonlyMap<number, Float32Array>
}

/** What looking again gave. */
interface Looked extends Look {
  readonly chosen: readonly Chosen[]
  /** The cues of each chosen candidate, `WIDTH` a row. */
  readonly rows: Float32Array
  readonly scores: Float32Array
}

export interface Detected {
  readonly boundaries: readonly Boundary[]
  readonly doubtful: readonly Boundary[]
  /** The highest score that a place got at the first look. */
  readonly peak: number
  /** The highest score, at the last look, of a place between two offsets. */
  readonly support: (from: number, to: number) => number
}

/** Weighs all cues of each candidate that the quick trees do not call hopeless, in files that hold a hopeful one. */
function firstLook({reader, candidates}: Looking, model: SplitModel): Look {
  const row = new Float32Array(CUES.length)
  const quick = new Float32Array(candidates.count)
  for (let index = 0; index < candidates.count; index++) {
    reader.readQuick(index, row, 0)
    quick[index] = probability(model.quick, row, 0)
  }
  const all = new Float32Array(candidates.count)
  const cues = new Map<number, Float32Array>()
  if (highest(quick) < DULL) return {all, cues}
  for (let index = 0; index < candidates.count; index++) {
    if (quick[index]! < HOPELESS) continue
    reader.read(index, row, 0)
    all[index] = probability(model.first, row, 0)
    if (all[index]! > WORTH_A_LOOK) cues.set(index, row.slice())
  }
  return {all, cues}
}

/** Looks at the likely candidates in the light of the scores around them; undefined where there are none. */
function lookAgain({candidates, layout}: Looking, trees: Trees, before: Look): Looked | undefined {
  const chosen = chooseCandidates(before.all)
  if (chosen.length === 0) return undefined
  const rows = new Float32Array(chosen.length * WIDTH)
  for (const [k, {index}] of chosen.entries()) rows.set(before.cues.get(index)!, k * WIDTH)
  readSecondCues(chosen, candidates, layout.cohesion, rows, WIDTH, CUES.length)
  const scores = new Float32Array(chosen.length)
  const all = new Float32Array(candidates.count)
  for (const [k, {index}] of chosen.entries()) all[index] = scores[k] = probability(trees, rows, k * WIDTH)
  return {chosen, rows, scores, all, cues: before.cues}
}

/** Candidates this near to a better one are the same boundary seen from the next line: their scores add to its. */
const CLUSTER = 18
/** What the candidate that places a boundary must score by itself. */
const LEAST = 0.12

/**
 * Takes the best candidates first, none too near another, and puts each where it is placed best; all of them are doubtful
 * where none reaches the gate.
 */
function decode(
  layout: Layout,
  candidates: Candidates,
  looked: Looked,
  model: SplitModel,
  {cut, gate}: Thresholds,
): Pick<Detected, 'boundaries' | 'doubtful'> {
  const {chosen, scores, rows} = looked
  const {count} = layout.cohesion.tokens
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
    const best = placeOf(looked, tokens, model.place, k, mayHold)
    kept.set(best, Math.max(confidence, kept.get(best) ?? 0))
  }
  const best = Math.max(0, ...kept.values())
  const boundaries = [...kept]
    .sort(([a], [b]) => a - b)
    .map(([k, confidence]) => ({
      at: candidates.at[chosen[k]!.index]!,
      confidence: Math.round(confidence * 1000) / 1000,
      cues: cuesOf(rows, k * WIDTH),
    }))
  return best >= gate
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
const LINE_LENGTH = column('line-length')
const LINE_ENDS = column('line-ends')

function cuesOf(rows: Float32Array, offset: number): string[] {
  const names = new Set<string>()
  // A line of its own that ends no sentence and is no paragraph.
  if (rows[offset + LINE_LENGTH]! < 150 && rows[offset + LINE_ENDS] === 0) names.add('headline')
  for (const [name, cue, holds] of NAMED) if (holds(rows[offset + column(cue)]!)) names.add(name)
  return names.size > 0 ? [...names] : ['topic']
}
