import {type Edits, type RepairEdit, toEdit} from './edits.ts'
import type {Repair, RepairFinder} from './repair/repair.ts'
import type {HintedSpan} from './text/block.ts'
import {moveHints} from './text/move-hints.ts'
import type {Rewrite} from './text/rewrite.ts'
import type {Span} from './text/span.ts'

/** A text that is to be repaired: as it is made now, and what was decided about it. */
export interface Repairable {
  readonly current: Rewrite
  /** Of the text that `current` is made from. */
  readonly hints?: readonly HintedSpan[]
  /** Takes what is found. */
  readonly edits: Edits
  /** Makes the text anew, with all edits. */
  readonly rebuild: () => Rewrite
}

/** Runs the repair phases on a text, or on some places of it; gives the rewriting that has what they found applied. */
export function applyRepairs(
  phases: readonly RepairFinder[],
  {current: first, hints = [], edits, rebuild}: Repairable,
  places?: readonly Span[],
): Rewrite {
  let current = first
  for (const phase of phases) {
    const repairs: RepairEdit[] = []
    for (const repair of proposed(phase, current, hints, places)) {
      const edit = toEdit(repair, current, edits)
      if (edit) repairs.push(edit)
    }
    if (repairs.length === 0 || edits.addRepairs(repairs) === 0) continue
    current = rebuild()
    // The places lie elsewhere now; the next round looks there.
    if (places) break
  }
  return current
}

function proposed(
  phase: RepairFinder,
  current: Rewrite,
  hints: readonly HintedSpan[],
  places: readonly Span[] | undefined,
): Iterable<Repair> {
  const {text} = current
  if (!places) return phase(text, hints.length > 0 ? moveHints(hints, current) : hints)
  return places.flatMap(({start, end}) =>
    Array.from(phase(text.slice(start, end), []), (repair) => ({
      ...repair,
      start: repair.start + start,
      end: repair.end + start,
    })),
  )
}
