/** How much a stretch must read like a notice, by how much noise the text around it holds. */
import {type Layout, layoutOf, sureFindings} from '../rule/layout.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import type {Candidate, Reading} from './candidates.ts'
import {boundOf, type NoticeModel} from './model.ts'

/**
 * Of how many stretches of articles one may score as much as a notice, by how much of a text other rules know for noise: of what
 * scores as much, nearly all is noise where one stretch in ten is, and half where one in a thousand is. Lines are notices more often
 * than sentences are, and both at an edge, of the text or of a paragraph.
 */
const STRICTNESS = [
  {from: 0.08, atLeast: 3, line: {inBody: 100, atEdge: 30}, sentence: {inBody: 300, atEdge: 300}},
  {from: 0.02, atLeast: 2, line: {inBody: 300, atEdge: 100}, sentence: {inBody: 1000, atEdge: 300}},
  {from: 0, atLeast: 0, line: {inBody: 10000, atEdge: 3000}, sentence: {inBody: 10000, atEdge: 3000}},
] as const

type Bounding = (typeof STRICTNESS)[number]

/** Where a heading would stand, as one in so many stretches. */
const LIKE_HEADING = 3000

/** What scores as only one in so many stretches of articles does tells of a text, too, that it holds notices. */
const TELLING = 1000

/** What is likely, but not sure, scores as much as one in so many times as many. */
const LIKELIER = {30: 10, 100: 30, 300: 100, 1000: 300, 3000: 1000, 10000: 3000} as const

/** Of fewer sentences none tells what the text is about. */
const LEAST_SENTENCES = 6

/** What the stretches of one text must reach. */
export class Strictness {
  readonly #reading: Reading
  readonly #model: NoticeModel
  readonly #shift: number
  readonly #atAll: Bounding
  readonly #inProse: Bounding

  constructor(view: View, reading: Reading, model: NoticeModel) {
    this.#reading = reading
    this.#model = model
    this.#shift = subjectShift(reading.candidates, model)
    this.#atAll = this.#among(view, {start: 0, end: Infinity})
    this.#inProse = this.#among(view, proseOf(view, layoutOf(view)))
  }

  /** Whether a candidate is a notice beyond doubt. */
  isSure(candidate: Candidate): boolean {
    return this.#reaches(candidate, this.#manyFor(candidate))
  }

  /** Whether it is likely to be one. */
  isLikely(candidate: Candidate): boolean {
    return this.#reaches(candidate, LIKELIER[this.#manyFor(candidate)])
  }

  /** Of how many stretches of articles one may score as much. */
  #manyFor({stretch: {place}, isAtEdge, isHeading}: Candidate): keyof typeof LIKELIER {
    if (isHeading) return LIKE_HEADING
    const bounding = place === 'line' && isAtEdge ? this.#atAll : this.#inProse
    return bounding[place][isAtEdge ? 'atEdge' : 'inBody']
  }

  #reaches({kind, score}: Candidate, many: number): boolean {
    return score - this.#shift >= boundOf(this.#model, this.#reading.bounds, kind, many)
  }

  /**
   * As strict as a part of a text reads clean: by what rules know for noise in it, and what scores as hardly a stretch of an
   * article does.
   */
  #among(view: View, {start, end}: Span): Bounding {
    const isIn = (span: Span): boolean => span.start < end && span.end > start
    const own = this.#reading.candidates.filter(({stretch}) => isIn(stretch))
    const telling = own.filter((candidate) => this.#reaches(candidate, TELLING))
    const known = sureFindings(view).noise.filter(isIn).length + telling.length
    return STRICTNESS.find(({from, atLeast}) => known >= atLeast && known >= from * own.length)!
  }
}

/** From the first paragraph of a view to the last: what a page has above and below says nothing of what stands between them. */
function proseOf({blocks}: View, {first, last}: Layout): Span {
  return first < 0 ? {start: 0, end: Infinity} : {start: blocks[first]!.start, end: blocks[last]!.end}
}

/** How much more than most articles this one speaks of what notices speak of: it may be about that. */
function subjectShift(candidates: readonly Candidate[], {usual}: NoticeModel): number {
  const scores = candidates.filter(({stretch}) => stretch.place === 'sentence').map(({score}) => score)
  if (scores.length < LEAST_SENTENCES) return 0
  scores.sort((a, b) => a - b)
  return Math.max(0, scores[scores.length >> 1]! - usual)
}
