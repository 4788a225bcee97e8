/** Lines that hold several labels side by side: the menu, the buttons or the links of a footer that a page had in a row. */
import type {Category} from '../category.ts'
import {type Block, isUpperAt} from '../text/block.ts'
import {classOf, LOWER} from '../text/chars.ts'
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

/** In UTF-16 units: the longest menu in a line, and the longest label. */
const LONGEST_ROW = 400
const LONGEST_LABEL = 40
const LABEL_WORDS = 5

const JOINTS: readonly {readonly joint: Joint; readonly between: RegExp; readonly least: number}[] = [
  {joint: 'sign', between: /\s*[|•·‧∙●]\s*|\s+[►▸›»→>/–—-]\s+/g, least: 3},
  {joint: 'gap', between: /\s{2,}|\t/g, least: 3},
  {joint: 'glue', between: /(?<=\p{Ll})(?=\p{Lu})/gu, least: 4},
  {joint: 'space', between: /\s/g, least: 3},
]

/** The labels of a line, if it may be a row of them; undefined for whatever reads like a sentence, a table or a program. */
export function cellsOf(block: Block): {readonly joint: Joint; readonly cells: readonly Span[]} | undefined {
  if (block.end - block.start > LONGEST_ROW || block.hints?.type === 'table' || block.hints?.type === 'code')
    return undefined
  const {text} = block
  if (/^\||[{}();=<\\#]/.test(text) || block.shape.endsSentence) return undefined
  for (const {joint, between, least} of JOINTS) {
    const cells = cut(block, between)
    if (cells.length < least) continue
    return cells.every((cell) => isShort(block, cell)) && (joint !== 'space' || areCapitalised(block, cells))
      ? {joint, cells}
      : undefined
  }
  return undefined
}

function cut({start, end, text}: Block, between: RegExp): Span[] {
  const cells: Span[] = []
  let from = start
  for (const found of text.matchAll(between)) {
    if (start + found.index > from) cells.push({start: from, end: start + found.index})
    from = start + found.index + found[0].length
  }
  if (end > from) cells.push({start: from, end})
  return cells
}

function isShort({start, text}: Block, cell: Span): boolean {
  const label = text.slice(cell.start - start, cell.end - start)
  return label.length <= LONGEST_LABEL && !/[.!?:,;]$/.test(label) && label.split(/\s+/).length <= LABEL_WORDS
}

/** Words one space apart are labels only where each has a capital: else the line is a phrase. */
function areCapitalised({start, text}: Block, cells: readonly Span[]): boolean {
  return cells.every((cell) => {
    const at = cell.start - start
    return isUpperAt(text, at) || classOf(text.charCodeAt(at)) !== LOWER
  })
}

const rows = new WeakMap<View, readonly LabelRow[]>()

/** Notes the rows of a view, with what rules know of their labels. */
export function setLabelRows(view: View, found: readonly LabelRow[]): void {
  rows.set(view, found)
}

/** The rows of a view in which some rule knows a label; none before the scan is over. */
export function labelRows(view: View): readonly LabelRow[] {
  return rows.get(view) ?? []
}
