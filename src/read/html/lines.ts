import type {BlockType} from '../../text/block.ts'
import {isSpace} from '../../text/chars.ts'
import {type Piece, Rewrite} from '../../text/rewrite.ts'

/** What separates a segment from the one before. */
export enum Edge {
  None,
  /** The next cell of a row: the row becomes one line unless a cell turns out to hold several. */
  Cell,
  Line,
  Block,
}

/** A stretch of text without a break: a line, or a cell of a row that may become one. */
export interface Segment {
  edge: Edge
  /** Index of the piece that holds the edge, the bullet and the bar. */
  readonly piece: number
  readonly element: number
  readonly type: BlockType
  readonly level: number
  /** Whether it opens a list item. */
  readonly item: boolean
  size: number
  linked: number
  bold: number
  links: number
  images: number
  readonly breaks: number
  /** At the head of a row that became a line: its cells; -1 at the others. */
  cells: number
}

interface OpenPiece {
  start: number
  end: number
  text?: string
}

/** What is true of the text at the place where a segment starts. */
export interface Context {
  readonly element: number
  readonly type: BlockType
  readonly level: number
}

/** Cells longer than this make a row a layout: a line of prose is no cell. */
const LONGEST_CELL = 300

/** One row of a table while it is read. */
interface Row {
  readonly first: number
  cells: number
  layout: boolean
}

/**
 * Puts the text of a page into lines, as pieces that lead back to the source. White space collapses, an edge becomes one
 * or two line ends, a row whose cells hold one line each becomes `| a | b |`.
 */
export class LineBuilder {
  readonly segments: Segment[] = []
  readonly #source: string
  readonly #context: () => Context
  readonly #pieces: OpenPiece[] = []
  readonly #rows: Row[] = []
  #lastEnd = 0
  #edge: Edge = Edge.Block
  #breaks = 0
  #images = 0
  /** Links that were opened since the last line: of the next one. */
  #linksAhead = 0
  #open: Segment | undefined
  #space = false
  #indent = ''
  /** Where the tag of the list item starts whose first line is next, or -1. */
  #item = -1
  #cellEmpty = false
  /** Whether preformatted text had an empty line since the last one. */
  #blankLine = false
  /** The last line of a row, as the index behind its last segment: the next row of the table goes directly under it. */
  #rowEnd = -1

  linked = false
  bold = false
  preformatted = false

  constructor(source: string, context: () => Context) {
    this.#source = source
    this.#context = context
  }

  /** Ends the line. */
  break(edge: Edge): void {
    this.#breaks++
    this.#open = undefined
    this.#space = false
    this.#indent = ''
    // Edges between a cell's border and its text say nothing.
    if (this.#edge === Edge.Cell && this.#cellEmpty) return
    if (edge > this.#edge) this.#edge = edge
  }

  image(): void {
    this.#images++
  }

  link(): void {
    if (this.#open) this.#open.links++
    else this.#linksAhead++
  }

  /** The next segment is the first of a list item whose tag starts at `at`; -1: no longer. */
  item(at: number): void {
    this.#item = at
  }

  openTable(): void {
    const row = this.#rows.at(-1)
    if (row) row.layout = true
    this.#rowEnd = -1
  }

  openRow(): void {
    this.break(Edge.Block)
    this.#rows.push({first: this.segments.length, cells: 0, layout: false})
  }

  openCell(): void {
    const row = this.#rows.at(-1)
    this.break(Edge.Block)
    this.#cellEmpty = true
    if (!row) return
    row.cells++
    if (this.segments.length > row.first) this.#edge = Edge.Cell
  }

  /** Decides what the row was. */
  closeRow(): void {
    const row = this.#rows.pop()
    this.#cellEmpty = false
    if (this.#edge === Edge.Cell) this.#edge = Edge.Block
    this.break(Edge.Block)
    if (!row) return
    const cells = this.segments.slice(row.first)
    if (cells.length < 2) return
    if (row.layout || cells.some((cell) => cell.size > LONGEST_CELL)) this.#spread(cells)
    else this.#join(cells, row.first)
  }

  #spread(cells: readonly Segment[]): void {
    for (const cell of cells) {
      if (cell.edge !== Edge.Cell || cell.cells < 0) continue
      cell.edge = Edge.Block
      const piece = this.#pieces[cell.piece]!
      piece.text = piece.text!.replace(' | ', '\n\n')
    }
  }

  #join(cells: readonly Segment[], first: number): void {
    const head = cells[0]!
    const piece = this.#pieces[head.piece]!
    if (this.#rowEnd === first && head.edge === Edge.Block) piece.text = piece.text!.replace('\n\n', '\n')
    piece.text += '| '
    head.cells = cells.length
    for (const cell of cells.slice(1)) {
      cell.cells = -1
      head.size += cell.size
      head.linked += cell.linked
      head.bold += cell.bold
      head.links += cell.links
      head.images += cell.images
    }
    this.#pieces.push({start: this.#lastEnd, end: this.#lastEnd, text: ' |'})
    this.#rowEnd = this.segments.length
  }

  /** A run of source text, entities apart. */
  text(start: number, end: number): void {
    if (this.preformatted) {
      this.#preformattedText(start, end)
      return
    }
    const source = this.#source
    let at = start
    while (at < end) {
      const gap = at
      while (at < end && isSpace(source.charCodeAt(at))) at++
      if (at > gap) this.#space = true
      if (at === end) return
      const run = at
      // A single blank between two words is copied with them.
      for (; at < end; at++) {
        const unit = source.charCodeAt(at)
        if (unit > 32 && unit < 128) continue
        if (!isSpace(unit)) continue
        if (unit !== 32 || at + 1 >= end || isSpace(source.charCodeAt(at + 1))) break
      }
      this.#copy(run, at)
    }
  }

  #preformattedText(start: number, end: number): void {
    const source = this.#source
    let at = start
    while (at < end) {
      const feed = source.indexOf('\n', at)
      const lineEnd = feed < 0 || feed > end ? end : feed
      let text = at
      while (text < lineEnd && isSpace(source.charCodeAt(text))) text++
      let last = lineEnd
      while (last > text && isSpace(source.charCodeAt(last - 1))) last--
      if (text < last) {
        if (!this.#open) this.#indent = source.slice(at, text)
        else if (text > at) this.#space = true
        this.#copy(text, last)
        if (last < lineEnd) this.#space = true
      } else if (lineEnd > at) {
        if (this.#open) this.#space = true
        else this.#indent = source.slice(at, lineEnd).replaceAll('\r', '')
      }
      if (lineEnd === end && source[lineEnd] !== '\n') return
      if (lineEnd >= end) return
      this.#blankLine ||= !this.#open && this.segments.length > 0
      this.break(Edge.Line)
      at = lineEnd + 1
    }
  }

  /** A character that an entity stands for. */
  character(char: string, start: number, end: number): void {
    if (isSpace(char.charCodeAt(0))) {
      if (char === '\n' && this.preformatted) this.break(Edge.Line)
      else this.#space = true
      return
    }
    const last = this.#pieces.at(-1)
    if (last?.end === end && last.text !== undefined && this.#open) {
      last.text += char
      return
    }
    this.#before(start)
    this.#put({start, end, text: char}, 1)
  }

  #copy(start: number, end: number): void {
    this.#before(start)
    this.#put({start, end}, end - start)
  }

  #put(piece: OpenPiece, size: number): void {
    this.#pieces.push(piece)
    this.#lastEnd = piece.end
    const segment = this.#open!
    segment.size += size
    if (this.linked) segment.linked += size
    if (this.bold) segment.bold += size
  }

  /** Puts what has to stand before the character at `start`: the space or the edge since the last one. */
  #before(start: number): void {
    if (this.#open) {
      if (this.#space) this.#pieces.push({start: this.#lastEnd, end: start, text: ' '})
    } else this.#startSegment(start)
    this.#space = false
  }

  #startSegment(start: number): void {
    const context = this.#context()
    const first = this.segments.length === 0
    const edge = first ? Edge.None : this.#edge === Edge.None ? Edge.Line : this.#edge
    const item = this.#item >= 0
    const last = this.segments.at(-1)
    const row = this.#rows.at(-1)
    // A second line in a cell: the row is a layout.
    if (row && edge > Edge.Cell && this.segments.length > row.first) row.layout = true
    const isRun = edge === Edge.Block && ((item && last?.item) || (context.type === 'code' && last?.type === 'code'))
    const close = !this.#blankLine && (edge === Edge.Line || isRun)
    const between = first ? '' : edge === Edge.Cell ? ' | ' : close ? '\n' : '\n\n'
    const piece: OpenPiece = {start: this.#lastEnd, end: start, text: between + (item ? '- ' : this.#indent)}
    this.#open = {
      edge,
      piece: this.#pieces.length,
      element: context.element,
      type: item && context.type === 'paragraph' ? 'list-item' : context.type,
      level: context.level,
      item,
      size: 0,
      linked: 0,
      bold: 0,
      links: this.#linksAhead,
      images: this.#images,
      breaks: this.#breaks,
      cells: 0,
    }
    this.#pieces.push(piece)
    this.segments.push(this.#open)
    this.#edge = Edge.None
    this.#breaks = this.#images = this.#linksAhead = 0
    this.#item = -1
    this.#cellEmpty = this.#blankLine = false
    this.#indent = ''
  }

  /** The text with its way back. */
  rewrite(): Rewrite {
    while (this.#rows.length > 0) this.closeRow()
    return new Rewrite(this.#source, this.#pieces as readonly Piece[])
  }

  /** Where the segment's line starts in the text: behind the edge, before the bullet. */
  startOf(segment: Segment, rewrite: Rewrite): number {
    const start = rewrite.startOf(segment.piece)
    const text = this.#pieces[segment.piece]!.text!
    return start + (text.startsWith('\n\n') ? 2 : text.startsWith('\n') ? 1 : 0)
  }
}
