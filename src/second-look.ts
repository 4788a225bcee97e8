import type {Finders} from './cleaner.ts'
import type {Draft} from './draft.ts'
import type {RemovalEdit} from './edits.ts'
import {DEFAULT_SEPARATOR, joinArticles} from './format/text.ts'
import type {ResolvedOptions} from './options.ts'
import type {Boundary} from './split/boundary.ts'
import {lowerBound} from './text/span.ts'
import {createView} from './view.ts'

/** What the splitter sees in clean output and did not see in the source. Offsets are those of the draft's first text. */
export interface SecondLook {
  readonly removals: readonly {readonly draft: Draft; readonly removal: RemovalEdit}[]
  readonly boundaries: readonly {readonly draft: Draft; readonly at: number; readonly boundary: Boundary}[]
  /** Drafts whose start is not found again, though a separator stands there: too doubtful to be articles of their own. */
  readonly doubtful: readonly Draft[]
}

/**
 * Splits the clean output once more, as whoever pipes it into winnow again would. With the noise gone another structure or
 * boundary may stand out; taking it now makes cleaning finished (`winnow F | winnow` prints what `winnow F` does).
 */
export function lookAgain(
  drafts: readonly Draft[],
  finders: Finders,
  options: ResolvedOptions,
  eol: string,
): SecondLook {
  const kept = drafts.filter(({rewrite}) => rewrite.text.trim() !== '')
  const {pieces, places} = joinArticles(
    kept.map(({rewrite: {text}}) => ({text})),
    DEFAULT_SEPARATOR,
    eol,
  )
  const view = createView(pieces.join(''), 'text')
  const split = finders.split!(view, finders.noise(view))
  /** The draft that holds an offset, and the offset in its text; undefined between two. */
  const locate = (at: number): {draft: Draft; at: number} | undefined => {
    const k = lowerBound(places, ({start}) => start > at) - 1
    const place = places[k]
    return place && at - place.start < place.rewrite.text.length ? {draft: kept[k]!, at: at - place.start} : undefined
  }
  const removals = split.findings.flatMap((finding) => {
    const {start, end, category, rule, confidence, evidence} = finding
    const from = locate(start)
    if (!from || !options.takes(category) || confidence < options.threshold) return []
    const span = from.draft.rewrite.toInput({
      start: from.at,
      end: Math.min(from.at + end - start, from.draft.rewrite.text.length),
    })
    return [{draft: from.draft, removal: {...span, kind: 'removal' as const, category, rule, confidence, evidence}}]
  })
  const boundaries = split.boundaries.flatMap((boundary) => {
    const place = locate(boundary.at)
    if (!place || place.draft.rewrite.text.slice(0, place.at).trim() === '') return []
    return [{draft: place.draft, at: place.draft.rewrite.startToInput(place.at), boundary}]
  })
  const found = new Set(split.boundaries.map(({at}) => at))
  const doubtful = kept.slice(1).filter((_, k) => !found.has(places[k + 1]!.start))
  return {removals, boundaries, doubtful}
}
