/** What one cleaning of a document removes, repairs and splits that another does not. */
import type {Document, RecordedRepair, Removal} from '../document.ts'
import {type Span, subtract, unite} from '../text/span.ts'

/** What has to be held of a document until its counterpart comes. */
export interface Cleaning {
  readonly path: string
  readonly record: number
  readonly part: number | null
  readonly sha256: string | null
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  /** Where articles but the first start. */
  readonly boundaries: readonly number[]
}

/** Takes from a contract object what is compared. */
export function cleaningOf({source, articles, removals, repairs}: Document): Cleaning {
  return {
    path: source.path,
    record: source.record,
    part: source.part?.index ?? null,
    sha256: source.sha256 ?? null,
    removals,
    repairs,
    boundaries: articles.filter(({boundary}) => boundary !== null).map(({span}) => span.start),
  }
}

/** Names the same document, or part of one, in two runs. */
export const keyOf = ({path, record, part}: Cleaning): string => JSON.stringify([path, record, part])

/** Joins the rows of a record that came out as several articles. */
export function joinCleanings(a: Cleaning, b: Cleaning): Cleaning {
  return {
    ...a,
    removals: [...a.removals, ...b.removals],
    repairs: [...a.repairs, ...b.repairs],
    boundaries: [...a.boundaries, ...b.boundaries],
  }
}

/** A passage that only one of two cleanings removes, with the rule that does. */
export interface Change extends Span {
  readonly kind: 'removed' | 'kept'
  readonly path: string
  readonly record: number
  readonly rule: string
  readonly category: string
  readonly confidence: number
  readonly text: string
}

/** What one run did to a document and the other did not. */
export interface Difference {
  /** By place. */
  readonly changes: readonly Change[]
  readonly repairs: {readonly made: readonly string[]; readonly dropped: readonly string[]}
  readonly boundaries: {readonly found: number; readonly lost: number}
  /** The source itself is another, so nothing can be said. */
  readonly isOtherSource: boolean
}

const NO_DIFFERENCE: Difference = {
  changes: [],
  repairs: {made: [], dropped: []},
  boundaries: {found: 0, lost: 0},
  isOtherSource: false,
}

/** Compares two cleanings of one document. White space does not count. */
export function compareCleanings(before: Cleaning, after: Cleaning): Difference {
  if (before.sha256 !== null && after.sha256 !== null && before.sha256 !== after.sha256)
    return {...NO_DIFFERENCE, isOtherSource: true}
  const changes = [...beyond(after, before, 'removed'), ...beyond(before, after, 'kept')]
  return {
    changes: changes.sort((a, b) => a.start - b.start),
    repairs: {made: repairsBeyond(after, before), dropped: repairsBeyond(before, after)},
    boundaries: {found: boundariesBeyond(after, before), lost: boundariesBeyond(before, after)},
    isOtherSource: false,
  }
}

/** What `one` removes and `other` does not. */
function* beyond(one: Cleaning, other: Cleaning, kind: Change['kind']): Generator<Change> {
  const holes = unite(other.removals)
  let next = 0
  for (const removal of [...one.removals].sort((a, b) => a.start - b.start)) {
    while (next < holes.length && holes[next]!.end <= removal.start) next++
    for (const rest of subtract(removal, holes.slice(next, endOf(holes, next, removal.end)))) {
      const text = passage(removal, rest)
      const {rule, category, confidence} = removal
      if (text.trim() !== '')
        yield {kind, path: one.path, record: one.record, ...rest, rule, category, confidence, text}
    }
  }
}

function endOf(holes: readonly Span[], from: number, limit: number): number {
  let end = from
  while (end < holes.length && holes[end]!.start < limit) end++
  return end
}

/** A part of a removal's text. The unit of its offsets shows in its length. */
function passage({start, end, text}: Removal, rest: Span): string {
  const from = rest.start - start
  const to = rest.end - start
  if (end - start === text.length) return text.slice(from, to)
  const points = [...text]
  if (end - start === points.length) return points.slice(from, to).join('')
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(from, to))
}

function repairsBeyond(one: Cleaning, other: Cleaning): string[] {
  const key = ({start, end, kind, after}: RecordedRepair): string => JSON.stringify([start, end, kind, after])
  const known = new Set(other.repairs.map(key))
  return one.repairs.filter((repair) => !known.has(key(repair))).map(({kind}) => kind)
}

function boundariesBeyond(one: Cleaning, other: Cleaning): number {
  const known = new Set(other.boundaries)
  return one.boundaries.filter((at) => !known.has(at)).length
}
