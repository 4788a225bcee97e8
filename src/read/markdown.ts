import type {Fields} from '../finding.ts'
import {dateOfField} from '../metadata/dates.ts'
import type {BlockType, HintedSpan, Hints} from '../text/block.ts'
import {Rewrite} from '../text/rewrite.ts'
import type {Reading} from './reading.ts'

/**
 * Reads Markdown as it stands: the text is the source, and each line gets its type as a hint. Only the block level is
 * looked at, by the marks that CommonMark and GitHub's tables know; inline marks stay in the text.
 */
export function readMarkdown(source: string): Reading {
  const lines = new MarkdownLines(source)
  return {
    format: 'markdown',
    rewrite: Rewrite.identity(source),
    hints: lines.hints(),
    templates: lines.frontMatter,
    fields: lines.fields,
    language: null,
  }
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const ITEM = /^[ \t]{0,12}(?:[-*+•]|\d{1,9}[.)])[ \t]+\S/
const QUOTE = /^ {0,3}>/
const INDENTED = /^(?: {4}|\t)/
const DELIMITER_ROW = /^[ \t]{0,3}\|?[ \t]{0,9}:?-{2,}:?[ \t]{0,9}(?:\|[ \t:-]*)*$/
/** Marks stand near a line's start; a longer line is not read to its end for each of them. */
const LONGEST_MARK = 2000

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

class MarkdownLines {
  readonly frontMatter: Reading['templates'] = []
  readonly fields: Fields = {}
  readonly #source: string
  readonly #hints: HintedSpan[] = []
  /** The fence that ends the code being read. */
  #fence = ''
  #inTable = false
  #before: Line | undefined
  #beforeType: BlockType | undefined

  constructor(source: string) {
    this.#source = source
    const front = frontMatterOf(source)
    if (!front) return
    this.frontMatter = [
      {
        start: 0,
        end: front.end,
        rule: 'front-matter',
        category: 'template',
        confidence: 1,
        evidence: 'YAML before the text',
      },
    ]
    this.fields = front.fields
  }

  hints(): HintedSpan[] {
    const from = this.frontMatter[0]?.end ?? 0
    for (const line of linesOf(this.#source, from)) this.#read(line)
    return this.#hints
  }

  #read(line: Line): void {
    if (line.text.trim() === '' && !this.#fence) {
      this.#inTable = false
      this.#before = undefined
      return
    }
    if (this.#isUnderline(line)) return
    const hints = this.#typeOf(line)
    this.#hints.push({start: line.start, end: line.end, hints})
    this.#before = line
    this.#beforeType = hints.type
  }

  /** An underline makes the paragraph line above it a heading. */
  #isUnderline({text, start, end}: Line): boolean {
    const mark = !this.#fence && this.#before && this.#beforeType === 'paragraph' && UNDERLINE.exec(text)
    if (!mark) return false
    const level = mark[1]![0] === '=' ? 1 : 2
    const last = this.#hints.length - 1
    this.#hints[last] = {...this.#hints[last]!, hints: {type: 'heading', level}}
    this.#hints.push({start, end, hints: {type: 'heading', level}})
    this.#before = undefined
    return true
  }

  #typeOf({text}: Line): Hints {
    const fence = FENCE.exec(text)
    if (this.#fence) {
      if (fence && fence[1]!.startsWith(this.#fence) && text.trim() === fence[1]) this.#fence = ''
      return {type: 'code'}
    }
    if (fence) {
      this.#fence = fence[1]!
      return {type: 'code'}
    }
    const heading = HEADING.exec(text)
    if (heading) return {type: 'heading', level: heading[1]!.length}
    if (QUOTE.test(text)) return {type: 'quote'}
    if (this.#isRow(text)) return {type: 'table'}
    if (ITEM.test(text)) return {type: 'list-item'}
    if (INDENTED.test(text) && (!this.#before || this.#beforeType === 'code')) return {type: 'code'}
    return {type: 'paragraph'}
  }

  /** A delimiter row makes a table of the line above and those below, up to an empty line. */
  #isRow(text: string): boolean {
    if (this.#inTable) return true
    if (!text.includes('|') || !DELIMITER_ROW.test(text) || !this.#before?.text.includes('|')) return false
    const last = this.#hints.length - 1
    this.#hints[last] = {...this.#hints[last]!, hints: {type: 'table'}}
    this.#inTable = true
    return true
  }
}

function* linesOf(source: string, from: number): Generator<Line> {
  for (let start = from; start < source.length; ) {
    const feed = source.indexOf('\n', start)
    const end = feed < 0 ? source.length : feed
    yield {start, end, text: source.slice(start, Math.min(end, start + LONGEST_MARK))}
    start = end + 1
  }
}

const LONGEST_FRONT_MATTER = 20_000

/** The block between `---` lines at the very start, if it holds `key: value` lines. */
function frontMatterOf(source: string): {end: number; fields: Fields} | undefined {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(source)
  if (!open) return undefined
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    source.slice(0, LONGEST_FRONT_MATTER).slice(open[0].length - 1),
  )
  if (!close) return undefined
  const end = open[0].length - 1 + close.index + close[0].length
  const body = source.slice(open[0].length, end)
  if (!/^[A-Za-z][\w-]{0,40}:(?:\s|$)/m.test(body)) return undefined
  const value = (key: string): string =>
    new RegExp(`^${key}:[ \\t]*["']?([^\\n]*?)["']?[ \\t]*\\r?$`, 'im').exec(body)?.[1] ?? ''
  const title = value('title')
  const byline = value('author')
  const published = dateOfField(value('date'))
  return {end, fields: {...(title && {title}), ...(byline && {byline}), ...(published && {published})}}
}
