import type {Candidates} from './candidates.ts'
import type {Comparisons} from './comparisons.ts'
import type {CueReader} from './cue-reader.ts'
import {CUES} from './cues.ts'
import type {SplitModel} from './model.ts'
import type {Chosen} from './rivals.ts'
import {chooseCandidates, readSecondCues, WIDTH, WORTH_A_LOOK} from './second-cues.ts'
import {probability, quickProbability, type Trees} from './trees.ts'

/** Candidates that the quick and the likely trees score below these get no closer look: 98 of 100 boundaries lie above. */
const HOPELESS = 0.0021
const UNLIKELY = 0.004
/** A text whose best candidate scores below these at the quick and the likely trees holds one article; see also detect.ts. */
const DULL_QUICK = 0.02
const DULL_LIKELY = 0.08

/** What the looks look at. */
interface Looking {
  readonly reader: CueReader
  readonly candidates: Candidates
  readonly comparisons: Comparisons
}

/** The highest of the scores, 0 for none. Of many thousand: more than a call takes as its arguments. */
export function highest(scores: ArrayLike<number>): number {
  let most = 0
  for (let k = 0; k < scores.length; k++) if (scores[k]! > most) most = scores[k]!
  return most
}

/** What a look gave. */
export interface Look {
  /** The scores by candidate, 0 for those that were not looked at. */
  readonly all: Float32Array
  /** The cues of those that deserve another look, by candidate. */
  readonly cues: ReadonlyMap<number, Float32Array>
}

/** What looking again gave. */
export interface Looked extends Look {
  readonly chosen: readonly Chosen[]
  /** The cues of each chosen candidate, `WIDTH` a row. */
  readonly rows: Float32Array
  readonly scores: Float32Array
}

/**
 * Weighs candidates by cues that cost more and more, each time only those that the cheaper ones left, and only in texts that
 * hold a hopeful one.
 */
export function firstLook({reader, candidates}: Looking, model: SplitModel): Look {
  const all = new Float32Array(candidates.count)
  const cues = new Map<number, Float32Array>()
  const quick = new Float32Array(candidates.count)
  const row = new Float32Array(CUES.length)
  for (let index = 0; index < candidates.count; index++) {
    reader.readQuick(index, row, 0)
    quick[index] = quickProbability(model.quick, row, 0)
  }
  if (highest(quick) < DULL_QUICK) return {all, cues}
  const rows = new Map<number, Float32Array>()
  for (let index = 0; index < candidates.count; index++) {
    if (quick[index]! < HOPELESS) continue
    reader.readQuick(index, row, 0)
    reader.readLikely(index, row, 0)
    all[index] = quickProbability(model.likely, row, 0)
    if (all[index]! >= UNLIKELY) rows.set(index, row.slice())
  }
  if (highest(all) < DULL_LIKELY) return {all, cues}
  all.fill(0)
  for (const [index, likely] of rows) {
    reader.readRest(index, likely, 0)
    all[index] = probability(model.first, likely, 0)
    if (all[index]! > WORTH_A_LOOK) cues.set(index, likely)
  }
  return {all, cues}
}

/** Looks at the likely candidates in the light of the scores around them; undefined where there are none. */
export function lookAgain({candidates, comparisons}: Looking, trees: Trees, before: Look): Looked | undefined {
  const chosen = chooseCandidates(before.all)
  if (chosen.length === 0) return undefined
  const rows = new Float32Array(chosen.length * WIDTH)
  for (const [k, {index}] of chosen.entries()) rows.set(before.cues.get(index)!, k * WIDTH)
  readSecondCues(chosen, candidates, comparisons, rows)
  const scores = new Float32Array(chosen.length)
  const all = new Float32Array(candidates.count)
  for (const [k, {index}] of chosen.entries()) all[index] = scores[k] = probability(trees, rows, k * WIDTH)
  return {chosen, rows, scores, all, cues: before.cues}
}
