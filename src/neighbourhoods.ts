import type {Edit} from './edits.ts'
import type {Rewrite} from './text/rewrite.ts'
import {type Span, unite} from './text/span.ts'

/** How far the neighbourhood of a cut reaches on either side, in UTF-16 units; at most twice as far where its line goes on. */
const NEIGHBOURHOOD = 400

/** Where edits left their traces in an output, with whole lines around, ascending and apart. */
export function neighbourhoods(rewrite: Rewrite, edits: readonly Edit[]): Span[] {
  const {text} = rewrite
  const places = edits.map((edit) => {
    const at = rewrite.toOutput(edit.start)
    const start = text.lastIndexOf('\n', Math.max(0, at - NEIGHBOURHOOD)) + 1
    const next = text.indexOf('\n', at + NEIGHBOURHOOD)
    return {
      start: Math.max(start, at - 2 * NEIGHBOURHOOD),
      end: Math.min(next < 0 ? text.length : next + 1, at + 2 * NEIGHBOURHOOD),
    }
  })
  return unite(places)
}
