import type {LineMarkup} from '../read/html/elements.ts'
import type {PlacedElements} from './markup.ts'

/** How many nested containers of a line are described. */
export const CONTAINERS = 4
/** Levels of ancestors that are looked at; deeper ones tell of the page's frame only. */
const DEEPEST = 24

/** Per rank and line, the ancestor that holds more lines than the one of the rank before; -1 where there is none. */
export function findContainers(lines: readonly LineMarkup[], elements: PlacedElements): readonly Int32Array[] {
  const containers = Array.from({length: CONTAINERS}, () => new Int32Array(lines.length).fill(-1))
  const {first, end, parent} = elements
  for (let line = 0; line < lines.length; line++) {
    let held = 1
    let rank = 0
    let level = 0
    for (let at = lines[line]!.element; at >= 0 && level < DEEPEST; at = parent[at]!, level++) {
      const size = end[at]! - first[at]!
      if (size <= held) continue
      held = size
      containers[rank]![line] = at
      if (++rank === CONTAINERS) break
    }
  }
  return containers
}
