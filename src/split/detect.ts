import type {Finding} from '../finding.ts'
import type {Boundary} from './boundary.ts'
import {type Candidates, findCandidates} from './candidates.ts'
import {CueReader} from './cue-reader.ts'
import {CUES, type Cue, column} from './cues.ts'
import type {Layout} from './layout.ts'
import type {SplitModel, Thresholds} from './model.ts'
import {type Chosen, chooseCandidates, readSecondCues, SECOND_CUES} from './second-cues.ts'
import {topicCurve} from './topic.ts'
import {probability} from './trees.ts'

/** Words on each side of the topic curve. */
const WINDOW = 150
/** An article has this many words before a boundary, and some after it. */
const LEAST_BEFORE = 15
const LEAST_AFTER = 12
/** Two boundaries are at least this many words apart. */
const APART = 22
/** Candidates that the quick trees score below this get no closer look: 96 of 100 boundaries lie above. */
const HOPELESS = 0.01
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
  if (cohesion.tokens.count < LEAST_BEFORE + LEAST_AFTER) return {boundaries: [], doubtful: []}
  const curve = topicCurve(cohesion, WINDOW)
  const candidates = findCandidates(layout.view, cohesion.tokens, curve)
  const reader = new CueReader(layout, candidates, curve, findings, model.readers, model.starters)
  const chosen = chooseCandidates(firstScores(reader, candidates, model))
  if (chosen.length === 0) return {boundaries: [], doubtful: []}
  const rows = secondRows(reader, candidates, chosen, layout)
  const scores = Float32Array.from(chosen, (_, k) => probability(model.second, rows, k * WIDTH))
  const tokens = chosen.map(({index}) => candidates.token[index]!)
  return decode(layout, {tokens, at: chosen.map(({index}) => candidates.at[index]!), scores, rows}, thresholds)
}

/** Candidates after the second look. */
interface Scored {
  readonly tokens: readonly number[]
  readonly at: readonly number[]
  readonly scores: Float32Array
  readonly rows: Float32Array
}

export interface Detected {
  readonly boundaries: readonly Boundary[]
  readonly doubtful: readonly Boundary[]
}

function firstScores(reader: CueReader, candidates: Candidates, model: SplitModel): Float32Array {
  const scores = new Float32Array(candidates.count)
  const row = new Float32Array(CUES.length)
  for (let index = 0; index < candidates.count; index++) {
    if (!reader.topic.mayTurn(index)) continue
    reader.readQuick(index, row, 0)
    if (probability(model.quick, row, 0) < HOPELESS) continue
    reader.read(index, row, 0)
    scores[index] = probability(model.first, row, 0)
  }
  return scores
}

function secondRows(
  reader: CueReader,
  candidates: Candidates,
  chosen: readonly Chosen[],
  layout: Layout,
): Float32Array {
  const rows = new Float32Array(chosen.length * WIDTH)
  for (const [k, {index}] of chosen.entries()) reader.read(index, rows, k * WIDTH)
  readSecondCues(chosen, candidates, layout.cohesion, rows, WIDTH, CUES.length)
  return rows
}

/** Candidates this near to a better one are the same boundary seen from the next line: their scores add to its. */
const CLUSTER = 18
/** What the candidate that places a boundary must score by itself. */
const LEAST = 0.12

/** Takes the best candidates first, none too near another; all of them are doubtful where none reaches the gate. */
function decode(layout: Layout, scored: Scored, {cut, gate}: Thresholds): Detected {
  const {tokens, scores} = scored
  const {count} = layout.cohesion.tokens
  const order = tokens.map((_, k) => k).filter((k) => scores[k]! >= LEAST)
  order.sort((a, b) => scores[b]! - scores[a]! || a - b)
  const taken = new Map<number, number>()
  const kept: {k: number; confidence: number}[] = []
  for (const k of order) {
    const token = tokens[k]!
    if (token < LEAST_BEFORE || count - token < LEAST_AFTER || isTaken(taken, token)) continue
    const confidence = clusterScore(scored, k)
    if (confidence < cut) continue
    taken.set(Math.floor(token / APART), token)
    kept.push({k, confidence})
  }
  const best = kept.reduce((most, {confidence}) => Math.max(most, confidence), 0)
  const boundaries = kept
    .sort((a, b) => a.k - b.k)
    .map(({k, confidence}) => ({
      at: scored.at[k]!,
      confidence: Math.round(confidence * 1000) / 1000,
      cues: cuesOf(scored.rows, k * WIDTH),
    }))
  return best >= gate
    ? {boundaries, doubtful: []}
    : {boundaries: [], doubtful: boundaries.filter(({confidence}) => confidence >= DOUBTFUL)}
}

/** The probability that at least one of the candidates close to `k` is a boundary. */
function clusterScore({tokens, scores}: Scored, k: number): number {
  let missing = 1 - scores[k]!
  for (const step of [-1, 1]) {
    for (let at = k + step; at >= 0 && at < tokens.length && Math.abs(tokens[at]! - tokens[k]!) <= CLUSTER; at += step)
      missing *= 1 - scores[at]!
  }
  return 1 - missing
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
