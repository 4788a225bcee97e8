import type {LineMarkup} from '../read/html/elements.ts'
import type {Columns} from './columns.ts'
import type {LineFacts} from './facts.ts'
import type {Markup, PlacedElements} from './markup.ts'

const log1p = Math.log1p
/** Levels of ancestors that are looked at; deeper ones tell of the page's frame only. */
const DEEPEST = 24

/** Sums over lines, so that a figure of any range of them is a difference. */
export interface LineSums {
  readonly words: Float64Array
  readonly good: Float64Array
  readonly goodLines: Float64Array
  readonly size: Float64Array
  readonly linked: Float64Array
  readonly lexical: Float64Array
  readonly names: Float64Array
}

/**
 * Readability's candidate scoring over this element table: each good line gives its points to the first ancestor that
 * holds other lines, half to the second, a fifth to the third. The node with the most points, less its links, is best.
 */
export function addBestNode(columns: Columns, facts: LineFacts, markup: Markup, sums: LineSums): void {
  const {elements, lines} = markup
  const points = new Map<number, number>()
  for (let line = 0; line < facts.count; line++) {
    if (!facts.isGood[line]) continue
    const {shape} = facts.blocks[line]!
    const value = 1 + Math.min(shape.commas, 10) + Math.min(shape.words / 15, 4)
    for (const [rank, share] of [
      [1, 1],
      [2, 0.5],
      [3, 0.2],
    ] as const) {
      const at = markup.containers[rank - 1]![line]!
      if (at >= 0) points.set(at, (points.get(at) ?? 0) + value * share)
    }
  }
  let best = -1
  let most = 0
  for (const [at, value] of points) {
    const first = elements.first[at]!
    const end = Math.min(facts.count, elements.end[at]!)
    const score = value * (1 - (sums.linked[end]! - sums.linked[first]!) / (sums.size[end]! - sums.size[first]! + 1))
    if (score > most) {
      most = score
      best = at
    }
  }
  const half = smallestHalf(elements, sums, facts.count, lines)
  addPlace(columns, 'best-node', elements, best, lines, facts.count)
  addPlace(columns, 'half-node', elements, half, lines, facts.count)
  const parent = columns.add('parent-points')
  const second = columns.add('parent-points 2')
  for (let line = 0; line < facts.count; line++) {
    parent[line] = (points.get(markup.containers[0]![line]!) ?? 0) / (most || 1)
    second[line] = (points.get(markup.containers[1]![line]!) ?? 0) / (most || 1)
  }
}

/** The smallest element that holds half of the page's good words, -1 for none. */
function smallestHalf(elements: PlacedElements, sums: LineSums, count: number, lines: readonly LineMarkup[]): number {
  const wanted = sums.good[count]! / 2
  if (wanted === 0) return -1
  // It is an ancestor of the line that holds the median good word.
  let line = 0
  while (line + 1 < count && sums.good[line + 1]! < wanted) line++
  for (let at = lines[line]!.element; at >= 0; at = elements.parent[at]!) {
    const end = Math.min(count, elements.end[at]!)
    if (sums.good[end]! - sums.good[elements.first[at]!]! >= wanted) return at
  }
  return -1
}

/** Whether lines are inside a node, how many levels they share a way with it, and how far off they lie. */
export function addPlace(
  columns: Columns,
  name: string,
  elements: PlacedElements,
  node: number,
  lines: readonly LineMarkup[],
  count: number,
): void {
  const up = columns.add(`${name} levels`)
  const distance = columns.add(`${name} distance`)
  const place = columns.add(`${name} place`)
  if (node < 0) {
    up.fill(-2)
    return
  }
  const levels = new Int8Array(elements.tag.length).fill(-1)
  let level = 0
  for (let at = node; at >= 0 && level < 2 * DEEPEST; at = elements.parent[at]!, level++) levels[at] = level
  const first = elements.first[node]!
  const end = Math.max(first + 1, Math.min(count, elements.end[node]!))
  for (const [line, {element}] of lines.entries()) {
    let found = -1
    let steps = 0
    for (let at = element; at >= 0 && steps < 2 * DEEPEST; at = elements.parent[at]!, steps++) {
      found = levels[at]!
      if (found >= 0) break
    }
    up[line] = found >= 0 ? found : 2 * DEEPEST
    distance[line] = line < first ? -log1p(first - line) : line >= end ? log1p(line - end + 1) : 0
    place[line] = (line - first) / (end - first)
  }
}
