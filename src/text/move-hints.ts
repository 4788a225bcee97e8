import type {HintedSpan} from './block.ts'
import type {Rewrite} from './rewrite.ts'
import {lowerBound, type Span} from './span.ts'

/** Hints of a text for the text that a rewriting made of it, or of a part of it. */
export function moveHints(hints: readonly HintedSpan[], rewrite: Rewrite, within?: Span): readonly HintedSpan[] {
  if (hints.length === 0 || rewrite.isIdentity) return hints
  const first = within ? lowerBound(hints, ({end}) => end > within.start) : 0
  const last = within ? lowerBound(hints, ({start}) => start >= within.end) : hints.length
  return hints
    .slice(first, last)
    .map(({start, end, hints: known}) => ({start: rewrite.toOutput(start), end: rewrite.toOutput(end), hints: known}))
    .filter(({start, end}) => start < end)
}
