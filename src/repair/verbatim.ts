import type {HintedSpan} from '../text/block.ts'
import {lowerBound} from '../text/span.ts'

/** Whether `at` stands in code or a table, as far as the format knows: there nothing is repaired that looks like prose. */
export function isVerbatim(hints: readonly HintedSpan[], at: number): boolean {
  const hint = hints[lowerBound(hints, ({end}) => end > at)]
  return hint !== undefined && hint.start <= at && (hint.hints.type === 'code' || hint.hints.type === 'table')
}
