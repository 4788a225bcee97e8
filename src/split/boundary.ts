import type {Fields, Finding} from '../finding.ts'
import {lowerBound} from '../text/span.ts'

/** A place where a new article starts. */
export interface Boundary {
  /** The first character of the new article's headline, else of its byline, else of its first paragraph. */
  readonly at: number
  readonly confidence: number
  /** Names of what spoke for it, strongest first: "headline", "dateline", "separator" … */
  readonly cues: readonly string[]
}

/** What the splitter says of a view: where articles start, and what the file says of each. */
export interface Split {
  /** Ascending. */
  readonly boundaries: readonly Boundary[]
  /** Places that nearly were: reported as warnings, not split. */
  readonly doubtful: readonly Boundary[]
  /** The scraper's own labels, marks and addresses between articles. */
  readonly findings: readonly Finding[]
  /** What record labels say about the article that starts at or holds offset `at`. */
  readonly fields: readonly {readonly at: number; readonly fields: Fields}[]
  /** The highest score that the model gave to any place at its first look, 0 to 1; absent where it was not asked. */
  readonly peak?: number
}

/** A view that holds one article. */
export const WHOLE: Split = {boundaries: [], doubtful: [], findings: [], fields: []}

/** Articles are longer than this: two boundaries nearer to one another are one. */
export const APART = 150

/** Whether one of the boundaries, which ascend, is the same as one at `at`. */
export function isNear(boundaries: readonly Pick<Boundary, 'at'>[], at: number): boolean {
  const next = lowerBound(boundaries, (one) => one.at >= at)
  return [boundaries[next - 1], boundaries[next]].some((one) => one && Math.abs(one.at - at) < APART)
}
