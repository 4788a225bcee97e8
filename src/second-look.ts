import type {Draft, Look} from './draft.ts'
import type {Finders} from './finders.ts'
import type {Finding} from './finding.ts'
import {DEFAULT_SEPARATOR, joinArticles} from './format/text.ts'
import type {Boundary} from './split/boundary.ts'
import {lowerBound} from './text/span.ts'
import {createView} from './view.ts'

/** What the splitter sees in clean output and did not see in the source. */
export interface SecondLook {
  /** In the offsets of the draft's text as it is. */
  readonly findings: ReadonlyMap<Draft, readonly Finding[]>
  /** `at` counts in the text that the finders read. */
  readonly boundaries: readonly {readonly draft: Draft; readonly at: number; readonly boundary: Boundary}[]
  /** Drafts whose start is not found again, though a separator stands there: too doubtful to be articles of their own. */
  readonly doubtful: readonly Draft[]
}

/**
 * Splits the clean output once more, as whoever pipes it into winnow again would. With the noise gone another structure or
 * boundary may stand out; taking it now makes cleaning finished (`winnow F | winnow` prints what `winnow F` does).
 */
export function lookAgain(drafts: readonly Draft[], finders: Finders, eol: string): SecondLook {
  const kept = drafts.filter(({rewrite}) => rewrite.text.trim() !== '')
  const {pieces, places} = joinArticles(
    kept.map(({rewrite: {text}}) => ({text})),
    DEFAULT_SEPARATOR,
    eol,
  )
  const {view, findings: noise} = look(kept, pieces.join(''), finders)
  const split = finders.split!(view, noise)
  /** The draft that holds an offset, and the offset in its text; undefined between two. */
  const locate = (at: number): {draft: Draft; at: number} | undefined => {
    const k = lowerBound(places, ({start}) => start > at) - 1
    const place = places[k]
    return place && at - place.start < place.rewrite.text.length ? {draft: kept[k]!, at: at - place.start} : undefined
  }
  const findings = new Map<Draft, Finding[]>()
  for (const finding of split.findings) {
    const place = locate(finding.start)
    if (!place) continue
    const end = Math.min(place.at + finding.end - finding.start, place.draft.rewrite.text.length)
    findings.set(place.draft, [...(findings.get(place.draft) ?? []), {...finding, start: place.at, end}])
  }
  const boundaries = split.boundaries.flatMap((boundary) => {
    const place = locate(boundary.at)
    if (!place || place.draft.rewrite.text.slice(0, place.at).trim() === '') return []
    return [{draft: place.draft, at: place.draft.rewrite.startToInput(place.at), boundary}]
  })
  const found = new Set(split.boundaries.map(({at}) => at))
  const doubtful = kept.slice(1).filter((_, k) => !found.has(places[k + 1]!.start))
  return {findings, boundaries, doubtful}
}

/** What the rules see in the output: known already where it is one article that they left as it is. */
function look([first, second]: readonly Draft[], text: string, finders: Finders): Look {
  if (first?.settled && !second && first.settled.view.text === text) return first.settled
  const view = createView(text, 'text')
  return {view, findings: finders.noise(view)}
}
