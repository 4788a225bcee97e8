import type {ElementTable, LineMarkup, PageMarkup} from '../read/html/elements.ts'
import type {Block} from '../text/block.ts'
import {type Cards, findCards} from './cards.ts'
import {findContainers} from './containers.ts'
import {groupByKind, groupByPath} from './groups.ts'
import {ElementNames} from './linear.ts'

/** Elements with the lines they hold: `first` to `end`, half-open, both 0 where an element holds the start of none. */
export interface PlacedElements extends ElementTable {
  readonly first: Int32Array
  readonly end: Int32Array
}

/** The markup of a page's lines, as it is after repairs have cut and joined lines. */
export interface Markup {
  readonly lines: readonly LineMarkup[]
  readonly elements: PlacedElements
  readonly names: ElementNames
  readonly page: PageMarkup
  /** Per line its group: lines in elements of the same tags and names, of the same path of tags. */
  readonly kinds: Int32Array
  readonly paths: Int32Array
  readonly cards: Cards
  /** See containers.ts. */
  readonly containers: readonly Int32Array[]
}

/** The markup of lines that come from HTML; undefined where none of them does. */
export function markupOf(blocks: readonly Block[]): Markup | undefined {
  let last = blocks.find(({hints}) => hints?.page)?.hints?.page
  if (!last) return undefined
  const {page} = last
  // A line that a repair cut off another has that one's markup.
  const lines = blocks.map(({hints}) => {
    last = hints?.page ?? last
    return last!
  })
  const names = new ElementNames(page.elements)
  const elements = place(page.elements, lines)
  return {
    lines,
    elements,
    names,
    page,
    kinds: groupByKind(lines, elements, names),
    paths: groupByPath(lines, elements),
    cards: findCards(lines, elements, names),
    containers: findContainers(lines, elements),
  }
}

function place(elements: ElementTable, lines: readonly LineMarkup[]): PlacedElements {
  const count = elements.tag.length
  const first = new Int32Array(count).fill(lines.length)
  const end = new Int32Array(count)
  for (const [line, {element}] of lines.entries()) {
    if (element < 0) continue
    if (line < first[element]!) first[element] = line
    end[element] = line + 1
  }
  // Children come after their parents, so one pass from the back carries every range to the root.
  for (let element = count - 1; element >= 0; element--) {
    const parent = elements.parent[element]!
    if (end[element] === 0) first[element] = 0
    else if (parent >= 0) {
      if (first[element]! < first[parent]!) first[parent] = first[element]!
      if (end[element]! > end[parent]!) end[parent] = end[element]!
    }
  }
  return {...elements, first, end}
}
