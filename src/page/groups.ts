import type {ElementTable, LineMarkup} from '../read/html/elements.ts'
import {mix, SEED} from '../text/hash.ts'
import type {ElementNames} from './linear.ts'

/** Levels of ancestors that make up a path. */
const DEEPEST = 24

/** Numbers the groups of lines of equal keys. */
function numbered(keys: readonly number[]): Int32Array {
  const groups = new Map<number, number>()
  return Int32Array.from(keys, (key) => {
    const known = groups.get(key) ?? groups.size
    groups.set(key, known)
    return known
  })
}

/** Lines in elements of the same tags and names. */
export function groupByKind(lines: readonly LineMarkup[], elements: ElementTable, names: ElementNames): Int32Array {
  const known = new Map<number, number>()
  return numbered(
    lines.map(({element}) => {
      let key = known.get(element)
      if (key !== undefined) return key
      key = SEED
      let named = 0
      let level = 0
      // Up to the second element that has names: inline ones mostly have none.
      for (let at = element; at >= 0 && named < 2 && level < 6; at = elements.parent[at]!, level++) {
        key = mix(key, elements.tag[at]! + 1000)
        for (const word of names.of(at)) key = mix(key, word)
        if (names.of(at).length > 0) named++
      }
      known.set(element, key)
      return key
    }),
  )
}

/** Lines under the same path of tags. */
export function groupByPath(lines: readonly LineMarkup[], elements: ElementTable): Int32Array {
  const known = new Map<number, number>()
  return numbered(
    lines.map(({element}) => {
      let key = known.get(element)
      if (key !== undefined) return key
      key = SEED
      let level = 0
      for (let at = element; at >= 0 && level < DEEPEST; at = elements.parent[at]!, level++)
        key = mix(key, elements.tag[at]!)
      known.set(element, key)
      return key
    }),
  )
}
