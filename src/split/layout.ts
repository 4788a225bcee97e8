import type {Block} from '../text/block.ts'
import {classOf, IDEOGRAPH} from '../text/chars.ts'
import type {View} from '../view.ts'
import {Cohesion, type TermWeights} from './cohesion.ts'
import {type Label, labelOf} from './label.ts'
import {type Mark, markOf} from './mark.ts'
import {tokenAt, tokenize} from './tokens.ts'

/** Lines longer than this are text, never a mark or a recurring head. */
export const SHORT = 160

/** A file's lines with the marks, labels and addresses on them: what the finders of structure look at. */
export class Layout {
  readonly view: View
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  /** By block index. */
  readonly markAt = new Map<number, Mark>()
  readonly labelAt = new Map<number, Label>()
  readonly urlAt = new Set<number>()
  readonly #weights: TermWeights | undefined
  #cohesion: Cohesion | undefined
  #prose: Int32Array | undefined

  constructor(view: View, weights?: TermWeights) {
    this.view = view
    this.blocks = view.blocks
    this.#weights = weights
    const marks: Mark[] = []
    const labels: Label[] = []
    for (const block of view.blocks) {
      const mark = markOf(block)
      if (mark) {
        marks.push(mark)
        this.markAt.set(block.index, mark)
      }
      if (mark?.restAt === block.end) continue
      if (isAddress(view.text, block)) this.urlAt.add(block.index)
      else {
        const label = labelOf(block)
        if (label) {
          labels.push(label)
          this.labelAt.set(block.index, label)
        }
      }
    }
    this.marks = marks
    this.labels = labels
  }

  /** The text as terms; made when first asked for. */
  get cohesion(): Cohesion {
    this.#cohesion ??= new Cohesion(tokenize(this.view.text), this.#weights)
    return this.#cohesion
  }

  /** Characters of text in blocks [from, to), marks and addresses not counted; an ideograph counts as two. */
  prose(from: number, to: number): number {
    this.#prose ??= this.#measure()
    return this.#prose[Math.min(to, this.blocks.length)]! - this.#prose[Math.min(from, this.blocks.length)]!
  }

  /** The token at which a block starts. */
  token(block: number): number {
    return block < this.blocks.length
      ? tokenAt(this.cohesion.tokens, this.blocks[block]!.start)
      : this.cohesion.tokens.count
  }

  #measure(): Int32Array {
    const sums = new Int32Array(this.blocks.length + 1)
    for (const block of this.blocks) {
      const mark = this.markAt.get(block.index)
      const label = this.labelAt.get(block.index)
      const start = Math.max(mark?.restAt ?? block.start, label?.valueAt ?? block.start)
      const length = this.urlAt.has(block.index) ? 0 : block.end - Math.min(start, block.end)
      const wide = length > 0 && classOf(this.view.text.charCodeAt((start + block.end) >> 1)) === IDEOGRAPH
      sums[block.index + 1] = sums[block.index]! + (wide ? length * 2 : length)
    }
    return sums
  }
}

const ADDRESS = /^[<([]?(?:https?:\/\/|www\.)[^\s]{4,}[>)\]]?$/i
/** What an address may start with: h, w, and brackets. */
const ADDRESS_STARTS = 'hHwW<(['

/** Whether a block is a bare web address. */
export function isAddress(text: string, block: Block): boolean {
  const length = block.end - block.start
  return length > 8 && length < 600 && ADDRESS_STARTS.includes(text[block.start]!) && ADDRESS.test(block.text)
}
