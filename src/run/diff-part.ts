import {countLines, unifiedDiff} from '../format/diff.ts'
import {joinArticles, type Separator} from '../format/text.ts'
import {commonestLineEnd} from '../text/line-end.ts'
import {lowerBound} from '../text/span.ts'
import type {CleanedPart} from './cleaned-part.ts'

/** A part's change as a diff, and by how many lines each side goes on behind it. */
export interface PartDiff {
  readonly text: string
  readonly lines: {readonly source: number; readonly clean: number}
}

/** The diff from a part's source to the text that would be written of it. */
export function diffPart({cleaned, window}: CleanedPart, name: string, separator: Separator): PartDiff {
  const {pieces, places} = joinArticles(cleaned.articles, separator, commonestLineEnd(window.text))
  const text = pieces.join('')
  const toSource = (at: number): number => {
    const k = lowerBound(places, ({start}) => start > at) - 1
    const place = places[k]
    // What divides two articles came from nowhere.
    if (!place || at >= place.start + place.rewrite.text.length) return -1
    const inArticle = place.rewrite.startToInput(at - place.start)
    return cleaned.trace.reading.startToInput(cleaned.trace.articles[k]!.startToInput(inArticle))
  }
  const isFirst = window.part === null || window.part.index === 0
  return {
    text: unifiedDiff({name, text: window.text}, {name, text}, toSource, isFirst),
    lines: {source: countLines(window.text), clean: countLines(text)},
  }
}
