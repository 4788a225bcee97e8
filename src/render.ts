import type {Edit} from './edits.ts'
import {classOf, IDEOGRAPH, isSpace} from './text/chars.ts'
import {type Piece, Rewrite} from './text/rewrite.ts'
import type {Span} from './text/span.ts'

/**
 * The one place where text is dropped: makes an article's text out of its span and the edits inside it. Where lines go,
 * at most one blank line is left; where words go inside a line, one space; nothing else moves.
 */
export function render(text: string, span: Span, edits: readonly Edit[], eol: string): Rewrite {
  const layout = new Layout(text, eol)
  let at = span.start
  for (const edit of edits) {
    if (edit.end < at || edit.start < at) continue
    layout.copy(at, edit.start)
    if (edit.kind === 'removal') layout.cut(edit.start, edit.end)
    else layout.replace(edit.start, edit.end, edit.after)
    at = edit.end
  }
  layout.copy(at, span.end)
  return new Rewrite(text, layout.finish(span))
}

/** What was cut out between two kept pieces: one removal, or several with nothing but white space between them. */
interface Cut {
  start: number
  end: number
  /** The white space before the first removal. */
  readonly before: string
  /** Whether removed text broke the line. */
  breaks: boolean
  /** The most line ends between two of the removals. */
  between: number
  /** The white space behind the last. */
  after: string
}

/** Puts pieces behind one another and closes the gap that each cut leaves. */
class Layout {
  readonly #text: string
  readonly #eol: string
  readonly #pieces: Piece[] = []
  /** The cut that the next piece will close. */
  #cut: Cut | undefined

  constructor(text: string, eol: string) {
    this.#text = text
    this.#eol = eol
  }

  copy(start: number, end: number): void {
    if (start === end) return
    if (!this.#cut) {
      this.#pieces.push({start, end})
      return
    }
    const content = skipSpace(this.#text, start, end)
    this.#cut.after += this.#text.slice(start, content)
    this.#cut.end = content
    if (content === end) return
    this.#closeCut(this.#text.charCodeAt(content))
    this.#pieces.push({start: content, end})
  }

  replace(start: number, end: number, after: string): void {
    if (!this.#cut) {
      this.#pieces.push({start, end, text: after})
      return
    }
    const content = skipSpace(after, 0, after.length)
    this.#cut.after += after.slice(0, content)
    this.#cut.end = end
    if (content === after.length) return
    this.#cut.end = start
    this.#closeCut(after.charCodeAt(content))
    this.#pieces.push({start, end, text: after.slice(content)})
  }

  cut(start: number, end: number): void {
    const breaks = /[\r\n]/.test(this.#text.slice(start, end))
    if (this.#cut) {
      // Two cuts with nothing but white space between them leave one gap; what stood between is part of the gap.
      this.#cut.end = end
      this.#cut.breaks ||= breaks
      this.#cut.between = Math.max(this.#cut.between, countBreaks(this.#cut.after))
      this.#cut.after = ''
      return
    }
    const {before, from} = this.#takeTrailingSpace(start)
    this.#cut = {start: from, end, before, breaks, between: 0, after: ''}
  }

  finish(span: Span): Piece[] {
    if (this.#cut) {
      const {before, between, after, start} = this.#cut
      const terminates = this.#pieces.length > 0 && (hasBreak(before) || between > 0 || hasBreak(after))
      this.#pieces.push({start, end: span.end, text: terminates ? this.#eol : ''})
      this.#cut = undefined
    }
    return this.#pieces
  }

  #closeCut(next: number): void {
    const cut = this.#cut!
    this.#cut = undefined
    const last = this.#lastUnit()
    this.#pieces.push({start: cut.start, end: cut.end, text: this.#gap(cut, last, next)})
  }

  #gap({before, between, after, breaks}: Cut, last: number | undefined, next: number): string {
    const indent = after.slice(lastBreakEnd(after))
    if (last === undefined) return hasBreak(after) ? indent : ''
    const above = countBreaks(before)
    const below = countBreaks(after)
    if (above > 0 && below > 0) return this.#eol.repeat(Math.min(2, Math.max(above, between, below))) + indent
    // What is left of a line that lost its end or its start keeps the breaks it had.
    if (above > 0) return before
    if (below > 0) return after.slice(firstBreakStart(after))
    if (breaks || between > 0) return this.#eol
    if (CLOSING.includes(String.fromCharCode(next))) return ''
    if (before || after) return before || after
    return classOf(last) === IDEOGRAPH || classOf(next) === IDEOGRAPH || isSpace(last) ? '' : ' '
  }

  #lastUnit(): number | undefined {
    for (let k = this.#pieces.length - 1; k >= 0; k--) {
      const piece = this.#pieces[k]!
      const text = piece.text ?? this.#text
      const end = piece.text === undefined ? piece.end : piece.text.length
      if (piece.text !== '' && (piece.text !== undefined || piece.end > piece.start)) return text.charCodeAt(end - 1)
    }
    return undefined
  }

  /** Takes the white space off the end of what was put so far; `from` is where it starts in the input. */
  #takeTrailingSpace(at: number): {before: string; from: number} {
    let before = ''
    let from = at
    while (this.#pieces.length > 0) {
      const piece = this.#pieces.at(-1)!
      const text = piece.text ?? this.#text.slice(piece.start, piece.end)
      const kept = text.trimEnd().length
      if (kept === text.length) break
      before = text.slice(kept) + before
      this.#pieces.pop()
      if (piece.text !== undefined) {
        if (kept > 0) this.#pieces.push({...piece, text: text.slice(0, kept)})
        if (kept === 0) from = piece.start
      } else {
        from = piece.start + kept
        if (kept > 0) this.#pieces.push({start: piece.start, end: from})
      }
      if (kept > 0) break
    }
    return {before, from}
  }
}

const CLOSING = '.,;:!?)]}…。，、；：！？）」』】》'
const BREAK = /\r\n?|\n/g

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

const hasBreak = (space: string): boolean => space.includes('\n') || space.includes('\r')
const countBreaks = (space: string): number => (space ? (space.match(BREAK)?.length ?? 0) : 0)
const lastBreakEnd = (space: string): number => Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1
const firstBreakStart = (space: string): number => space.search(/[\r\n]/)
