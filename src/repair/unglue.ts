import {once} from '../once.ts'
import type {HintedSpan} from '../text/block.ts'
import {classOf, isSpace, LETTER} from '../text/chars.ts'
import {lowerBound} from '../text/span.ts'
import {isHeadlineAt, lookAhead} from './glue/ahead.ts'
import {
  endsInTitleWord,
  endsLabelledLine,
  endsLikelyHeading,
  endsSureHeading,
  endsTitle,
  isFullTitle,
  mayEndHeading,
} from './glue/heading-end.ts'
import {type Junction, junctionsOf} from './glue/junction.ts'
import type {Opener} from './glue/openers.ts'
import {type Run, runBefore} from './glue/run.ts'
import {gluedSentence} from './glue/sentence.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/**
 * Finds white space that extraction lost: a heading run into its text ("Two Roads AheadThe plan"), a headline into its
 * dateline, a sentence into the next. A heading needs a run of title words before the place and a sentence, a dateline or
 * another heading after it; a name in camel case has neither. It becomes a line of its own; a sentence gets its space.
 * Where such places are sure, doubtful ones of their neighbourhood count as well: one extractor made them all.
 */
export function findGlue(text: string, hints: readonly HintedSpan[]): Repair[] {
  const junctions = junctionsOf(text).filter((junction) => !isVerbatim(hints, junction.at))
  if (junctions.length === 0) return []
  const sentences = junctions.map((junction) => gluedSentence(text, junction))
  const cuts = cutHeadings(text, junctions, sentences)
  const sure = junctions.filter((_junction, k) => sentences[k] === 'strong').map(({at}) => at)
  junctions.forEach(({at}, k) => {
    if (!sentences[k] || cuts.has(at)) return
    if (isHeadlineAt(text, at)) cut(cuts, at, at, '\n')
    else if (sentences[k] === 'strong' || isNear(sure, at)) cut(cuts, at, at, ' ')
  })
  return [...cuts.values()].sort((a, b) => a.start - b.start)
}

/** Cuts by the place they start at. */
type Cuts = Map<number, Repair>

function cut(cuts: Cuts, start: number, end: number, after: string): void {
  cuts.set(start, {start, end, kind: 'unglue', after})
}

/** About the length of two articles (their median in merged files is 1,500 characters, the 90th percentile 5,250). */
const NEIGHBOURHOOD = 10_000

/** Whether one of the ascending places is in the neighbourhood of `at`. */
function isNear(places: readonly number[], at: number): boolean {
  const next = places[lowerBound(places, (place) => place >= at - NEIGHBOURHOOD)]
  return next !== undefined && next <= at + NEIGHBOURHOOD
}

type EndsHeading = (junction: Junction, run: Run) => boolean

function cutHeadings(text: string, junctions: readonly Junction[], sentences: readonly Opener[]): Cuts {
  const cuts: Cuts = new Map()
  const bounds = boundsBefore(junctions, sentences)
  const isRepeated = repetition(junctions)
  const isCandidate = junctions.map((junction) => mayEndHeading(text, junction))
  const among = (index: number): boolean => isCandidate[index]!
  const runs = junctions.map(({at}, k) => once(() => runBefore(text, at, bounds[k]!)))
  cutWhere((junction, run) => endsLabelledLine(text, junction, run), text, junctions, runs, among, cuts)
  const labelled = new Set(cuts.keys())
  cutWhere((junction, run) => endsSureHeading(text, junction, run, isRepeated), text, junctions, runs, among, cuts)
  const sure = [...cuts.keys()].filter((at) => !labelled.has(at)).sort((a, b) => a - b)
  if (sure.length === 0) return cuts
  const isLikely: EndsHeading = (junction, run) => endsLikelyHeading(text, junction, run, isRepeated)
  const nearby = (index: number): boolean => junctions[index]!.seam === 'letter' && isNear(sure, junctions[index]!.at)
  cutWhere(isLikely, text, junctions, runs, nearby, cuts)
  cutTails(text, sure, cuts)
  return cuts
}

/** Goes from right to left, since a heading may stand before another one: "…and the LossThe Long WinterThe river froze…". */
function cutWhere(
  endsHeading: EndsHeading,
  text: string,
  junctions: readonly Junction[],
  runs: readonly (() => Run | undefined)[],
  isCandidate: (index: number) => boolean,
  cuts: Cuts,
): void {
  let headingStart = -1
  for (let k = junctions.length - 1; k >= 0; k--) {
    const junction = junctions[k]!
    const isBeforeHeading = cuts.has(junction.at) || junction.at === headingStart
    if (!isBeforeHeading && !isCandidate(k)) continue
    const run = runs[k]!()
    if (!run || !(isBeforeHeading ? endsTitle(run, junction) : endsHeading(junction, run))) continue
    headingStart = run.start
    if (!cuts.has(junction.at)) cut(cuts, junction.at, junction.at, '\n')
    cutBefore(text, run, cuts)
  }
}

/** Sets a heading off from what stands before it in its line. */
function cutBefore(text: string, run: Run, cuts: Cuts): void {
  if (run.bound === 'junction') cut(cuts, run.start, run.start, '\n')
  if (run.bound !== 'sentence') return
  let start = run.start
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
  cut(cuts, start, run.start, '\n')
}

/** A headline behind the last sentence of a line, its own text in the next line, is cut where headings are glued anyway. */
function cutTails(text: string, sure: readonly number[], cuts: Cuts): void {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const next = sure[lowerBound(sure, (place) => place >= end - NEIGHBOURHOOD)]
    if (next === undefined) return
    if (next > end + NEIGHBOURHOOD) {
      end = next - NEIGHBOURHOOD
      continue
    }
    if (end === 0 || (classOf(text.charCodeAt(end - 1)) & LETTER) === 0 || !endsInTitleWord(text, end)) continue
    const run = runBefore(text, end, -1)
    if (run?.bound !== 'sentence' || !isFullTitle(run, 4, 3)) continue
    const ahead = lookAhead(text, end + 1)
    if (ahead.small >= 2 && ahead.ends) cutBefore(text, run, cuts)
  }
}

/** Before each junction, the nearest other one that surely is glue: a run of heading words can't reach past it. */
function boundsBefore(junctions: readonly Junction[], sentences: readonly Opener[]): number[] {
  let last = -1
  return junctions.map(({at, opener}, k) => {
    const before = last
    if (sentences[k] || opener === 'strong') last = at
    return before
  })
}

/** Tells which words with a hump come back in the text: names, not accidents. They are counted when first asked for. */
function repetition(junctions: readonly Junction[]): (name: string) => boolean {
  let counts: Map<string, number> | undefined
  return (name) => {
    if (!counts) {
      counts = new Map()
      for (const {left, word} of junctions) counts.set(left + word, (counts.get(left + word) ?? 0) + 1)
    }
    return counts.get(name)! > 1
  }
}
