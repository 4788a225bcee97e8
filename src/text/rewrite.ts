import {lowerBound, type Span} from './span.ts'

/**
 * One step of a rewriting: the input range [start, end) becomes `text`, or stays as it is where `text` is absent. An
 * insertion has an empty range, a deletion an empty text. Pieces stand in input order; what no piece covers is dropped.
 */
export interface Piece extends Span {
  readonly text?: string
}

/** A text made out of another, with the way back from every offset. */
export class Rewrite {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where each piece starts in `text`. */
  readonly #starts: Int32Array

  constructor(input: string, pieces: readonly Piece[]) {
    this.pieces = pieces
    this.#starts = new Int32Array(pieces.length)
    const parts: string[] = []
    let length = 0
    for (let k = 0; k < pieces.length; k++) {
      const piece = pieces[k]!
      const part = piece.text ?? input.slice(piece.start, piece.end)
      this.#starts[k] = length
      length += part.length
      parts.push(part)
    }
    this.text = parts.length === 1 ? parts[0]! : parts.join('')
  }

  /** The rewriting that changes nothing. */
  static identity(text: string): Rewrite {
    return new Rewrite(text, [{start: 0, end: text.length}])
  }

  /** The same without white space at the start of the output. */
  trimStart(input: string): Rewrite {
    let excess = this.text.length - this.text.trimStart().length
    if (excess === 0) return this
    const pieces: Piece[] = []
    for (const piece of this.pieces) {
      const length = piece.text?.length ?? piece.end - piece.start
      const cut = Math.min(excess, length)
      excess -= cut
      if (cut === 0) pieces.push(piece)
      else if (cut < length)
        pieces.push(
          piece.text === undefined ? {...piece, start: piece.start + cut} : {...piece, text: piece.text.slice(cut)},
        )
    }
    return new Rewrite(input, pieces)
  }

  /** Whether the output is the whole input, unchanged. */
  get isIdentity(): boolean {
    const only = this.pieces[0]
    return this.pieces.length === 1 && only!.text === undefined && only!.start === 0 && only!.end === this.text.length
  }

  /** Where the piece with this index starts in the output. */
  startOf(index: number): number {
    return index < this.pieces.length ? this.#starts[index]! : this.text.length
  }

  /** The index of the piece that output offset `at` falls into; of several that start there, the last, which holds its character. */
  indexAt(at: number): number {
    return lowerBound(this.#starts, (start) => start > at) - 1
  }

  /** The input offset at which the character starting at output offset `at` begins; at the end, where the last one ends. */
  startToInput(at: number): number {
    if (this.pieces.length === 0) return 0
    // The last piece that starts at or before `at`: empty pieces before it are passed over.
    const index = this.indexAt(at)
    if (index < 0) return this.pieces[0]!.start
    const piece = this.pieces[index]!
    if (at >= this.startOf(index + 1)) return piece.end
    return piece.text === undefined ? piece.start + (at - this.#starts[index]!) : piece.start
  }

  /** The input offset at which the character ending at output offset `at` ends; at the start, where the first one begins. */
  endToInput(at: number): number {
    if (this.pieces.length === 0) return 0
    const index = lowerBound(this.#starts, (start) => start >= at) - 1
    if (index < 0) return this.pieces[0]!.start
    const piece = this.pieces[index]!
    return piece.text === undefined
      ? piece.start + Math.min(at - this.#starts[index]!, piece.end - piece.start)
      : piece.end
  }

  /** The input span that an output span came from. An empty span gives the empty span before the next character. */
  toInput(span: Span): Span {
    const start = this.startToInput(span.start)
    return span.start === span.end ? {start, end: start} : {start, end: Math.max(start, this.endToInput(span.end))}
  }

  /** The output offset of an input offset, or of the next kept character where that one is gone. */
  toOutput(at: number): number {
    // Pieces ascend in the input too, so the first that ends after `at` holds it or follows it.
    const index = lowerBound(this.pieces, (piece) => piece.end > at)
    if (index === this.pieces.length) return this.text.length
    const piece = this.pieces[index]!
    const start = this.#starts[index]!
    return piece.text === undefined && at > piece.start ? start + (at - piece.start) : start
  }
}
