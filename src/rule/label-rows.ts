/** Lines that hold several labels side by side: the menu, the buttons or the links of a footer that a page had in a row. */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {classOf, finalMark, LOWER} from '../text/chars.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'

/** What stands between two labels: a sign ("|", "·", ">"), several spaces, nothing ("HomeNews"), or one space. */
export type Joint = 'sign' | 'gap' | 'glue' | 'space'

export interface Cell extends Span {
  /** The category of the rule that knows this label as a whole line. */
  readonly category: Category | undefined
}

export interface LabelRow {
  readonly block: Block
  readonly joint: Joint
  readonly cells: readonly Cell[]
}

/** The category under which some rule knows a stretch of the text as a whole line. */
export type KnownLabel = (label: Span) => Category | undefined

/** In UTF-16 units: the longest menu in a line, and the longest label. */
const LONGEST_ROW = 400
const LONGEST_LABEL = 40
const LABEL_WORDS = 5

const JOINTS: readonly {readonly joint: Joint; readonly between: RegExp; readonly least: number}[] = [
  {joint: 'sign', between: /\s*[|•·‧∙●]\s*|\s+[►▸›»→>/]\s+/g, least: 2},
  {joint: 'gap', between: /\s{2,}|\t/g, least: 2},
  {joint: 'glue', between: /(?<=\p{Ll})(?=\p{Lu})/gu, least: 4},
  {joint: 'space', between: /\s/g, least: 2},
]

const DASH = /\s[-–—]\s/g

/** A line as a row of labels, some of them known; undefined for whatever reads like a sentence, a table or a program. */
export function labelRowOf(block: Block, known: KnownLabel): LabelRow | undefined {
  if (block.end - block.start > LONGEST_ROW || block.hints?.type === 'table' || block.hints?.type === 'code')
    return undefined
  // Most lines are sentences: those need not be measured.
  if (finalMark(block.text) >= 0 || /^\||[{}();=<\\#]/.test(block.text)) return undefined
  const {digits, letters} = block.shape
  if (digits * 4 > letters) return undefined
  for (const {joint, between, least} of JOINTS) {
    const parts = cut(block, between)
    if (parts.length < least) continue
    const sides = joint === 'space' ? cut(block, DASH) : []
    // One dash has a title on each side unless both are labels; several divide a menu.
    if (sides.length === 2 && !sides.every(known)) return undefined
    const cells =
      joint === 'space' ? joined(block, parts, known) : parts.map((part) => ({...part, category: known(part)}))
    return cells?.some(({category}) => category) && cells.every((cell) => isShort(block, cell))
      ? {block, joint, cells}
      : undefined
  }
  return undefined
}

function cut({start, end, text}: Block, between: RegExp): Span[] {
  // Most lines hold nothing of the kind, which costs less to tell than to go through them.
  if (text.search(between) < 0) return [{start, end}]
  const parts: Span[] = []
  let from = start
  for (const found of text.matchAll(between)) {
    if (start + found.index > from) parts.push({start: from, end: start + found.index})
    from = start + found.index + found[0].length
  }
  if (end > from) parts.push({start: from, end})
  return parts
}

/** Words one space apart as labels: at each word the longest that is known, else a word with a capital. A phrase is none. */
function joined({start: blockStart, text}: Block, words: readonly Span[], known: KnownLabel): Cell[] | undefined {
  const cells: Cell[] = []
  for (let first = 0; first < words.length; ) {
    const {start} = words[first]!
    let last = Math.min(first + LABEL_WORDS, words.length) - 1
    let category = known({start, end: words[last]!.end})
    while (!category && last > first) category = known({start, end: words[--last]!.end})
    if (!category && classOf(text.charCodeAt(start - blockStart)) === LOWER) return undefined
    cells.push({start, end: words[last]!.end, category})
    first = last + 1
  }
  return cells
}

function isShort({start, text}: Block, cell: Span): boolean {
  const label = text.slice(cell.start - start, cell.end - start)
  return label.length <= LONGEST_LABEL && !/[.!?:,;]$/.test(label) && label.split(/\s+/).length <= LABEL_WORDS
}

const rows = new WeakMap<View, readonly LabelRow[]>()

/** Notes the rows of a view. */
export function setLabelRows(view: View, found: readonly LabelRow[]): void {
  rows.set(view, found)
}

/** The rows of a view; none before the scan is over. */
export function labelRows(view: View): readonly LabelRow[] {
  return rows.get(view) ?? []
}
