import {CATEGORIES} from '../category.ts'
import type {Finding} from '../finding.ts'
import {standsInCode} from '../rule/shattered-code.ts'
import type {Block} from '../text/block.ts'
import {isWide} from '../text/chars.ts'
import {blockIndexAt, type View} from '../view.ts'
import {Cohesion, type TermWeights} from './cohesion.ts'
import {isElement, type Label, labelOf} from './label.ts'
import {type Mark, markOf} from './mark.ts'
import {isPartOfText} from './text-rule.ts'
import {type Tokens, tokenAt, tokenize} from './tokens.ts'

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
  #blockTokens: Int32Array | undefined
  #prose: Int32Array | undefined
  #sentences: Int32Array | undefined
  /** Whether the page model took parts of the view for the frame of a page. */
  readonly isPage: boolean
  readonly #noise: Uint8Array

  /** `findings`: what the rules and the page model found in the view; whole lines of it are no text of an article. */
  constructor(view: View, weights?: TermWeights, findings: readonly Finding[] = []) {
    this.view = view
    this.isPage = findings.some(({category}) => category === 'chrome')
    this.#noise = noiseLines(view, findings)
    this.blocks = view.blocks
    this.#weights = weights
    const marks: Mark[] = []
    const labels: Label[] = []
    for (const block of view.blocks) {
      const found = markOf(block)
      const mark = found?.kind === 'rule' && isPartOfText(block, view.blocks) ? undefined : found
      if (mark) {
        marks.push(mark)
        this.markAt.set(block.index, mark)
      }
      if (mark?.restAt === block.end) continue
      if (isAddress(view.text, block)) this.urlAt.add(block.index)
      else {
        const label = labelOf(block)
        if (label && this.#mayLabel(label)) {
          labels.push(label)
          this.labelAt.set(block.index, label)
        }
      }
    }
    this.marks = marks
    this.labels = labels.some(isElement) ? labels.filter((label) => !this.#dropTag(label)) : labels
  }

  /** The text as terms; made when first asked for. */
  get cohesion(): Cohesion {
    this.#cohesion ??= new Cohesion(tokenize(this.view.text), this.#weights)
    return this.#cohesion
  }

  /** Per block its first token; the number of all tokens behind the last block. */
  get blockTokens(): Int32Array {
    this.#blockTokens ??= blockTokens(this.blocks, this.cohesion.tokens)
    return this.#blockTokens
  }

  /** Characters of text in blocks [from, to), marks and addresses not counted; an ideograph or a Hangul syllable counts as two. */
  prose(from: number, to: number): number {
    this.#prose ??= this.#measure(() => true)
    return this.#sum(this.#prose, from, to)
  }

  /** The same of those lines that read as sentences: entries of a listing have fewer than articles, menus and programs none. */
  sentences(from: number, to: number): number {
    this.#sentences ??= this.#measure(hasSentences)
    return this.#sum(this.#sentences, from, to)
  }

  /** Whether a line is noise as a whole. */
  isNoise(block: number): boolean {
    return this.#noise[block] === 1
  }

  /** The token at which a block starts. */
  token(block: number): number {
    return block < this.blocks.length
      ? tokenAt(this.cohesion.tokens, this.blocks[block]!.start)
      : this.cohesion.tokens.count
  }

  /** In a text that shows how pages are made, no tag is a label of the file. */
  #dropTag({block, key}: Label): boolean {
    return key.startsWith('<') && this.labelAt.delete(block.index)
  }

  /** Programs have names like those of labels, and so do sentences that a page broke after each word of code. */
  #mayLabel({block, valueAt, markup}: Label): boolean {
    if (markup || /[:：]/.test(block.text)) return true
    if (standsInCode(this.view, block)) return false
    const above = this.blocks[block.index - 1]
    return (
      valueAt < block.end ||
      !above ||
      block.blankBefore > 0 ||
      above.shape.endsSentence ||
      this.markAt.has(above.index) ||
      this.urlAt.has(above.index) ||
      this.labelAt.has(above.index) ||
      this.labelAt.has(above.index - 1)
    )
  }

  #sum(sums: Int32Array, from: number, to: number): number {
    return sums[Math.min(to, this.blocks.length)]! - sums[Math.min(from, this.blocks.length)]!
  }

  /** Sums of the characters of text in the lines that count. */
  #measure(counts: (block: Block) => boolean): Int32Array {
    const sums = new Int32Array(this.blocks.length + 1)
    for (const block of this.blocks) {
      const mark = this.markAt.get(block.index)
      const label = this.labelAt.get(block.index)
      const start = Math.max(mark?.restAt ?? block.start, label?.valueAt ?? block.start)
      const isText = this.#noise[block.index] === 0 && !this.urlAt.has(block.index) && counts(block)
      const length = isText ? block.end - Math.min(start, block.end) : 0
      const wide = length > 0 && isWideAt(this.view.text, (start + block.end) >> 1)
      sums[block.index + 1] = sums[block.index]! + (wide ? length * 2 : length)
    }
    return sums
  }
}

/** Whether a wide character stands at `at`, or right behind a space there. */
function isWideAt(text: string, at: number): boolean {
  return isWide(text.charCodeAt(at)) || (text[at] === ' ' && isWide(text.charCodeAt(at + 1)))
}

/** Characters of a line that holds sentences; an ideograph or a Hangul syllable counts as two. */
const SENTENCES = 80

function hasSentences({source, start, end, shape}: Block): boolean {
  const length = (end - start) * (isWideAt(source, (start + end) >> 1) ? 2 : 1)
  return length >= SENTENCES && shape.sentences > 0 && shape.capitalized <= shape.words * 0.7
}

function blockTokens(blocks: readonly Block[], {at, count}: Tokens): Int32Array {
  const first = new Int32Array(blocks.length + 1).fill(count)
  let token = 0
  for (const block of blocks) {
    while (token < count && at[token]! < block.start) token++
    first[block.index] = token
  }
  return first
}

/** Below this a finding may be an article's own line. */
const LEAST_CONFIDENCE = 0.9

/** Per block: 1 where findings that are taken by default hold all of it. */
function noiseLines({blocks}: View, findings: readonly Finding[]): Uint8Array {
  const lines = new Uint8Array(blocks.length)
  for (const {start, end, category, confidence} of findings) {
    if (category !== 'chrome' && (confidence < LEAST_CONFIDENCE || CATEGORIES[category] === 'meta')) continue
    for (let index = blockIndexAt(blocks, start); index < blocks.length && blocks[index]!.start < end; index++)
      if (start <= blocks[index]!.start && blocks[index]!.end <= end) lines[index] = 1
  }
  return lines
}

const ADDRESS = /^[<([]?(?:https?:\/\/|www\.)[^\s]{4,}[>)\]]?$/i
/** What an address may start with: h, w, and brackets. */
const ADDRESS_STARTS = 'hHwW<(['

/** Whether a block is a bare web address. */
export function isAddress(text: string, block: Block): boolean {
  const length = block.end - block.start
  return length > 8 && length < 600 && ADDRESS_STARTS.includes(text[block.start]!) && ADDRESS.test(block.text)
}
