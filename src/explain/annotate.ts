/** A source with what was done to it, line by line: what `winnow explain` shows. */
import type {Cleaned} from '../cleaned.ts'
import type {Article, RecordedRepair, Removal} from '../document.ts'
import type {Span} from '../text/span.ts'

/** A stretch of one line that shares a fate. */
export interface Stretch {
  readonly text: string
  /** `replaced` and `inserted` are a repair's before and after. */
  readonly fate: 'kept' | 'removed' | 'replaced' | 'inserted'
  readonly removal?: Removal
  readonly repair?: RecordedRepair
}

/** A line of a source with what became of it. */
export interface AnnotatedLine extends Span {
  /** 1-based. */
  readonly number: number
  readonly stretches: readonly Stretch[]
  /** Removals and repairs that start here: those the margin tells of. */
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  /** Whether all that stands here goes with a removal that started on a line above. */
  readonly goesOn: boolean
  /** Set where an article starts. */
  readonly article?: {readonly index: number; readonly article: Article}
}

/** Cuts a source into its lines; one in which an article starts in the middle is given in two pieces of one number. */
export function annotate(source: string, cleaned: Cleaned): AnnotatedLine[] {
  const starts = cleaned.articles.map(({span}) => span.start)
  const edits = new EditCursor(cleaned)
  const lines: AnnotatedLine[] = []
  let article = 0
  for (const [index, line] of linesOf(source).entries()) {
    let start = line.start
    do {
      // An article starts at its first line that says something.
      while (starts[article] !== undefined && starts[article]! < start) article++
      const opens = starts[article] !== undefined && isOpening(source, starts[article]!, start, line.end)
      const next = opens ? starts[article + 1] : starts[article]
      const end = next !== undefined && next > start && next < line.end ? next : line.end
      const opened = opens ? {article: {index: article, article: cleaned.articles[article]!}} : {}
      lines.push({number: index + 1, start, end, ...edits.take(source, {start, end}), ...opened})
      if (opens) article++
      start = end
    } while (start < line.end)
  }
  return lines
}

function isOpening(source: string, articleStart: number, start: number, end: number): boolean {
  return (
    articleStart === start ||
    (articleStart > start && articleStart < end && !/\S/.test(source.slice(start, articleStart)))
  )
}

/** The lines of a text without their terminators. A final terminator starts no line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const terminator = /\r\n?|\n/g
  let start = 0
  for (let found = terminator.exec(text); found; found = terminator.exec(text)) {
    lines.push({start, end: found.index})
    start = terminator.lastIndex
  }
  if (start < text.length) lines.push({start, end: text.length})
  return lines
}

type Edit = {readonly span: Span; readonly removal: Removal} | {readonly span: Span; readonly repair: RecordedRepair}

/** Hands out the edits of one line after another. */
class EditCursor {
  readonly #edits: readonly Edit[]
  #next = 0
  /** The last edit that a line told of. */
  #told = -1

  constructor({removals, repairs}: Cleaned) {
    this.#edits = [
      ...removals.map((removal): Edit => ({span: removal, removal})),
      ...repairs.map((repair): Edit => ({span: repair, repair})),
    ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  }

  take(source: string, line: Span): Pick<AnnotatedLine, 'stretches' | 'removals' | 'repairs' | 'goesOn'> {
    const stretches: Stretch[] = []
    const removals: Removal[] = []
    const repairs: RecordedRepair[] = []
    let goesOn = false
    let at = line.start
    for (; this.#next < this.#edits.length; this.#next++) {
      const edit = this.#edits[this.#next]!
      const {start, end} = edit.span
      // What starts with the line's end is shown below, but for a repair of the line's end itself.
      if (start > line.end || (start === line.end && end > start && 'removal' in edit)) break
      const isNew = this.#next > this.#told
      if (!isNew && end <= line.start) continue
      this.#told = this.#next
      if (start > at) stretches.push({text: source.slice(at, start), fate: 'kept'})
      const from = Math.max(at, start)
      const to = Math.min(end, line.end)
      if (to > from) stretches.push(stretchOf(edit, source.slice(from, to)))
      at = Math.max(at, to)
      if (!isNew) goesOn = true
      else if ('removal' in edit) removals.push(edit.removal)
      else {
        repairs.push(edit.repair)
        if (edit.repair.after !== '') stretches.push({text: edit.repair.after, fate: 'inserted', repair: edit.repair})
      }
      if (end > line.end) break
    }
    if (at < line.end) stretches.push({text: source.slice(at, line.end), fate: 'kept'})
    return {stretches, removals, repairs, goesOn}
  }
}

function stretchOf(edit: Edit, text: string): Stretch {
  return 'removal' in edit
    ? {text, fate: 'removed', removal: edit.removal}
    : {text, fate: 'replaced', repair: edit.repair}
}
