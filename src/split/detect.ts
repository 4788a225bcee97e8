import type {Finding} from '../finding.ts'
import {lowerBound} from '../text/span.ts'
import type {Boundary} from './boundary.ts'
import {type Candidates, findCandidates} from './candidates.ts'
import {Comparisons} from './comparisons.ts'
import {CueReader} from './cue-reader.ts'
import {decode, LEAST_WORDS} from './decode.ts'
import type {Layout} from './layout.ts'
import {firstLook, highest, lookAgain} from './look.ts'
import type {SplitModel, Thresholds} from './model.ts'
import {topicCurve, WIDE} from './topic.ts'

/** A text whose best candidate scores below these at the first and the second look holds one article. */
const DULL_FIRST = 0.1
const DULL_SECOND = 0.3

/** What the detector makes of a text. */
export interface Detected {
  readonly boundaries: readonly Boundary[]
  readonly doubtful: readonly Boundary[]
  /** The highest score that a place got at the first look. */
  readonly peak: number
  /** The highest score, at the last look, of a place between two offsets. */
  readonly support: (from: number, to: number) => number
}

/**
 * Weighs the evidence for each place where an article might start, looks at the likely ones again in the light of their
 * neighbours, and takes the best: none unless one is sure, since most files hold one article.
 */
export function detectBoundaries(
  layout: Layout,
  findings: readonly Finding[],
  model: SplitModel,
  thresholds: Thresholds,
): Detected {
  const {cohesion} = layout
  if (cohesion.tokens.count < LEAST_WORDS) return {boundaries: [], doubtful: [], peak: 0, support: () => 0}
  const curve = topicCurve(cohesion, WIDE)
  const candidates = findCandidates(layout.view, cohesion.tokens, curve)
  const reader = new CueReader(layout, candidates, curve, findings, model.readers, model.starters)
  const view = {reader, candidates, comparisons: new Comparisons(cohesion)}
  const first = firstLook(view, model)
  const peak = highest(first.all)
  const second = peak < DULL_FIRST ? undefined : lookAgain(view, model.second, first)
  const third = second && highest(second.all) >= DULL_SECOND ? lookAgain(view, model.third, second) : undefined
  const found = third
    ? decode(third, candidates, cohesion.tokens.count, model.place, thresholds)
    : {boundaries: [], doubtful: []}
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
