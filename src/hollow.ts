import {CERTAIN, type Finding} from './finding.ts'
import type {ResolvedOptions} from './options.ts'
import type {Split} from './split/boundary.ts'
import {blockIndexAt, type View} from './view.ts'

/**
 * A split without the boundaries of pieces that hold nothing but what goes: those are no articles. Such a piece goes with
 * the article before it, the first with the one after, whose prose then stands guard over both. Sure boundaries stay: the
 * file itself says that the piece is a record. `findings` ascend.
 */
export function withoutHollow(split: Split, view: View, findings: readonly Finding[], options: ResolvedOptions): Split {
  if (split.boundaries.length === 0) return split
  const wanted = findings.filter(
    ({category, confidence}) => options.takes(category) && category !== 'chrome' && confidence >= options.threshold,
  )
  if (wanted.length === 0) return split
  const starts = [0, ...split.boundaries.map(({at}) => at), view.text.length]
  const fallen = new Set<number>()
  let next = 0
  for (let k = 0; k + 1 < starts.length; k++) {
    while (next < wanted.length && wanted[next]!.end <= starts[k]!) next++
    if (isCovered(view, starts[k]!, starts[k + 1]!, wanted, next)) fallen.add(Math.max(0, k - 1))
  }
  if (fallen.size === 0) return split
  return {
    ...split,
    boundaries: split.boundaries.filter(({confidence}, k) => !fallen.has(k) || confidence >= CERTAIN),
  }
}

/** Whether findings, from number `next` on, take every line of a stretch whole. */
function isCovered(view: View, start: number, end: number, findings: readonly Finding[], next: number): boolean {
  const {blocks} = view
  let reached = start
  for (let k = blockIndexAt(blocks, start); k < blocks.length && blocks[k]!.start < end; k++) {
    const block = blocks[k]!
    reached = Math.max(reached, block.start)
    for (; next < findings.length && findings[next]!.start <= reached; next++)
      reached = Math.max(reached, findings[next]!.end)
    if (reached < block.end) return false
  }
  return true
}
