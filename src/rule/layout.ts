import {CATEGORIES, type Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import {type Block, isProse} from '../text/block.ts'
import {SENTENCE_END} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {type Span, unite} from '../text/span.ts'
import {blockIndexAt, type View} from '../view.ts'

/**
 * Where a view's prose stands: the position evidence of rules. Each block is judged when somebody asks, so that a text in
 * which nothing is found costs nothing.
 */
export class Layout {
  readonly #blocks: readonly Block[]
  /** Per block: 0 not judged yet, 1 no prose, 2 prose. */
  readonly #judged: Uint8Array
  #first: number | undefined
  #last: number | undefined

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
    this.#judged = new Uint8Array(blocks.length)
  }

  isProse(index: number): boolean {
    this.#judged[index] ||= readsAsProse(this.#blocks[index]!) ? 2 : 1
    return this.#judged[index] === 2
  }

  /** Index of the first prose block; -1 without prose. */
  get first(): number {
    this.#first ??= this.#search(0, 1)
    return this.#first
  }

  /** Index of the last prose block; -1 without prose. */
  get last(): number {
    this.#last ??= this.#search(this.#blocks.length - 1, -1)
    return this.#last
  }

  #search(from: number, step: 1 | -1): number {
    for (let index = from; index >= 0 && index < this.#blocks.length; index += step)
      if (this.isProse(index)) return index
    return -1
  }
}

const layouts = new WeakMap<View, Layout>()

/** The layout of a view. */
export function layoutOf(view: View): Layout {
  const known = layouts.get(view)
  if (known) return known
  const made = new Layout(view.blocks)
  layouts.set(view, made)
  return made
}

/** A line this long with a full stop in it needs no counting to be prose. */
const SURELY_PROSE = 600

function readsAsProse(block: Block): boolean {
  const length = block.end - block.start
  if (length < 40) return false
  if (length > SURELY_PROSE && /[.!?] [^.!?]{40,}[.!?] /.test(block.text.slice(0, SURELY_PROSE))) return true
  return isProse(block)
}

/** `head` stands above all prose, `tail` below it, `body` between. Without any prose everything is `tail`. */
export type Zone = 'head' | 'body' | 'tail'

export function zoneOf(view: View, block: Block): Zone {
  const {first, last} = layoutOf(view)
  if (block.index > last) return 'tail'
  return block.index < first ? 'head' : 'body'
}

/** Whether a block reads as prose in this view. */
export function isProseBlock(view: View, block: Block): boolean {
  return layoutOf(view).isProse(block.index)
}

/** Whether prose stands in a block after this one. */
export function proseFollows(view: View, block: Block): boolean {
  return layoutOf(view).last > block.index
}

/** Items of a list of labels or headlines: short, and no sentence unless it asks or exclaims like a headline. */
export function isItem(block: Block, limit = 140): boolean {
  const length = block.end - block.start
  if (length > limit) return false
  if (length < 20) return true
  const last = block.text.charCodeAt(block.text.length - 1)
  return (
    last === 0x3f ||
    last === 0x21 ||
    last === 0x2026 ||
    !SENTENCE_END.test(block.text[block.text.length - 1]!) ||
    block.text.endsWith('...')
  )
}

const taken = new WeakMap<View, Uint8Array>()

/** A finding takes a block when it is as sure as the default preset asks and covers nearly all of it. */
const TAKES = 0.9

/** What the rules before this one are sure of. */
export interface SureFindings {
  /** Those that are noise whatever it is of, in no order. */
  readonly noise: readonly Span[]
  /** Where they all stand, ascending without overlap. */
  readonly spans: readonly Span[]
}

const NO_FINDINGS: SureFindings = {noise: [], spans: []}
const sure = new WeakMap<View, SureFindings>()

/** Notes which blocks the findings so far take: rules that see the whole view come last and look past them. */
export function markTaken(view: View, findings: readonly Finding[]): void {
  const marks = new Uint8Array(view.blocks.length)
  const found = findings.filter(({confidence}) => confidence >= TAKES)
  for (const {start, end} of found) {
    for (let index = blockIndexAt(view.blocks, start); index < view.blocks.length; index++) {
      const block = view.blocks[index]!
      if (block.start >= end) break
      if (Math.min(end, block.end) - Math.max(start, block.start) >= TAKES * (block.end - block.start)) marks[index] = 1
    }
  }
  taken.set(view, marks)
  sure.set(view, {noise: found.filter(({category}) => CATEGORIES[category] === 'core'), spans: unite(found)})
}

/** What the rules before this one are sure of. */
export function sureFindings(view: View): SureFindings {
  return sure.get(view) ?? NO_FINDINGS
}

/** Whether the findings of rules before this one take the block. */
export function isTaken(view: View, block: Block): boolean {
  return taken.get(view)?.[block.index] === 1
}

/** Like `layoutOf(view).first` and `.last`, without prose that is taken. */
export function untakenProse(view: View): {readonly first: number; readonly last: number} {
  const {first, last} = layoutOf(view)
  if (first < 0) return {first, last}
  const isGone = (index: number): boolean =>
    !isProseBlock(view, view.blocks[index]!) || isTaken(view, view.blocks[index]!)
  let low = first
  let high = last
  while (low >= 0 && low <= high && isGone(low)) low++
  while (high >= low && isGone(high)) high--
  return high < low ? {first: -1, last: -1} : {first: low, last: high}
}

const labels = new WeakMap<View, Map<number, Category>>()

/** Notes that a block is a whole line that some rule knows, under this rule's category; the first rule names it. */
export function setLabel(view: View, block: Block, category: Category): void {
  const known = labels.get(view) ?? new Map<number, Category>()
  labels.set(view, known)
  if (!known.has(block.index)) known.set(block.index, category)
}

/** The category of the rule that knows this whole line, doubtful phrases included; undefined before the scan is over. */
export function labelOf(view: View, block: Block): Category | undefined {
  return labels.get(view)?.get(block.index)
}

/** How many lines of a view `labelOf` knows. */
export function labelCount(view: View): number {
  return labels.get(view)?.size ?? 0
}

/** So much of a paragraph tells what it is about, in UTF-16 units. */
const HEAD = 1500

/** A paragraph folded, or the head of a long one: enough to tell what it is about. */
export function foldedHead(block: Block): string {
  return block.end - block.start > HEAD ? fold(block.text.slice(0, HEAD)) : block.folded
}
