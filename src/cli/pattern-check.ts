import recheck from 'recheck/lib/browser.js'
import type {Pattern} from '../rule/pattern.ts'

/** How long a pattern may be thought about; it takes half a second for usual ones. */
const PATIENCE_MS = 15_000

/** Makes the checker's random search the same every time. */
const SEED = 1

/**
 * What is wrong with running a pattern on lines of any length, or undefined. Decided by `recheck` (automata theory first,
 * a search for slow inputs where that does not reach).
 */
export function dangerOf({source, flags}: Pattern): string | undefined {
  const result = recheck.checkSync(source, flags, {timeout: PATIENCE_MS, seed: SEED} as object)
  if (result.status === 'safe') return undefined
  if (result.status === 'unknown')
    return 'cannot be shown to be fast on every line; make it simpler (fewer repetitions inside one another)'
  return (
    `takes ${result.complexity.type} time on some lines, for example on ${result.attack.pattern}; ` +
    'anchor it (^, scope: line), replace .* by a class like [^.]*, or use phrases'
  )
}
