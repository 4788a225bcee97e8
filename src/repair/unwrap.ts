import type {HintedSpan} from '../text/block.ts'
import {classOf, finalMark, IDEOGRAPH, isSpace, LETTER, LOWER, UPPER} from '../text/chars.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/**
 * Finds lines that were cut at a fixed width and joins them: the newline, with the blanks around it, becomes a space. A
 * paragraph that was wrapped has the mark of it: no line could have taken the first word of the next. Four lines that have
 * it are no accident; shorter paragraphs are joined by the width of those. Items, tables, verse, code, headings and
 * addresses end where their authors wished, so they lack the mark; a word hyphenated at the edge stays cut.
 */
export function findWrapping(text: string, hints: readonly HintedSpan[]): Repair[] {
  const stretches = stretchesOf(text)
  if (stretches.length === 0) return []
  const widths = stretches.map((lines) => (lines.length >= SURE_LINES ? markedWidth(text, lines) : 0))
  const width = widths.reduce((most, own) => Math.max(most, own), 0)
  if (width === 0) return []
  const isHabit =
    stretches.some((lines, k) => widths[k]! > 0 && lines.length >= HABIT_LINES) ||
    widths.filter((own) => own > 0).length > 1
  const isSpaced = hasShortEnds(text, stretches, width)
  const repairs: Repair[] = []
  stretches.forEach((lines, k) => {
    const own = lines.length >= SURE_LINES ? widths[k]! : isHabit ? markedWidth(text, lines, width) : 0
    if (own > 0 && !isVerbatim(hints, lines[0]!.start)) joinLines(text, lines, own, isSpaced, repairs)
  })
  return repairs
}

/** A line without the blanks at both ends. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
}

/** Widths at which people's files are wrapped: 50 to 100, and a little for ragged ends. */
const MIN_WIDTH = 50
const MAX_WIDTH = 102
/** The mark in so many lines, one after the other, is no accident. */
const SURE_LINES = 4
/** In so many, or in two paragraphs, it is how the file was written, and holds for shorter paragraphs too. */
const HABIT_LINES = 6

const widest = (lines: readonly Line[]): number => lines.reduce((width, line) => Math.max(width, lengthOf(line)), 0)
const lengthOf = ({start, end, indent}: Line): number => end - start + indent

/** Runs of two lines or more without a blank or overlong one among them, nor one that is indented more than the line above. */
function stretchesOf(text: string): Line[][] {
  const stretches: Line[][] = []
  let lines: Line[] = []
  const close = (): void => {
    if (lines.length >= 2) stretches.push(lines)
    lines = []
  }
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = end - start <= MAX_WIDTH + 20 ? trim(text, start, end) : undefined
    // The first line of a paragraph may be told by its indent alone.
    if (line && line.indent > (lines.at(-1)?.indent ?? line.indent)) close()
    if (line && lengthOf(line) <= MAX_WIDTH) lines.push(line)
    else close()
    start = end + 1
  }
  close()
  return stretches.some((stretch) => stretch.length >= SURE_LINES) ? stretches : []
}

function trim(text: string, lineStart: number, lineEnd: number): Line | undefined {
  let start = lineStart
  let end = lineEnd
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? {start, end, indent: start - lineStart} : undefined
}

/** The width at which a stretch was wrapped: its own, or the one given; 0 if it lacks the mark. */
function markedWidth(text: string, lines: readonly Line[], given = 0): number {
  const body = lines.slice(0, -1)
  const width = given || widest(lines)
  if (width < MIN_WIDTH || lines.some((line) => lengthOf(line) > width)) return 0
  let flowing = 0
  for (let k = 0; k < body.length; k++) {
    if (!isFull(text, body[k]!, lines[k + 1]!, width) || !isProseLine(text, body[k]!)) return 0
    if (flowsOn(text, body[k]!, lines[k + 1]!)) flowing++
  }
  return flowing * 2 >= body.length ? width : 0
}

/** Whether the first word of the next line would not have fitted: the mark of wrapping. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start
  while (end < next.end && !isSpace(text.charCodeAt(end))) end++
  const length = lengthOf(line)
  return length + 1 + (end - next.start) > width && length >= width * FILLED
}

/** A long first word leaves a short line; one that leaves half of it empty did not flow. */
const FILLED = 0.6

/** Items, quotes, comments, addresses: they begin lines of their own. */
const ITEM = /^(?:https?:|www\.|[*•·▪◦‣>|#$%]|[-–—] |\d{1,3}[.)] |\(?[a-zA-Z0-9]\) )/
const CODE = /[{};:\\]$|\w_\w|^\/\/|^<|\t| {3,}|\|/

/** Whether a line may stand inside a wrapped paragraph. */
function isProseLine(text: string, {start, end}: Line): boolean {
  return !CODE.test(text.slice(start, end))
}

/** Whether the sentence goes on in the next line, as letters without a capital show. */
function flowsOn(text: string, line: Line, next: Line): boolean {
  const last = classOf(text.charCodeAt(line.end - 1))
  const first = classOf(text.charCodeAt(next.start))
  return first === LOWER || ((last & LETTER) !== 0 && (first & LETTER) !== 0 && first !== UPPER && first !== IDEOGRAPH)
}

/**
 * Whether paragraphs of this text follow each other without a blank line: a line that ends a sentence and has room left
 * stands before another. There a full line that ends a sentence may end its paragraph too.
 */
function hasShortEnds(text: string, stretches: readonly Line[][], width: number): boolean {
  return stretches.some((lines) =>
    lines.some((line, k) => {
      const next = lines[k + 1]
      return (
        next !== undefined && !isFull(text, line, next, width) && endsSentence(text, line) && lengthOf(next) > width / 2
      )
    }),
  )
}

function endsSentence(text: string, {start, end}: Line): boolean {
  return finalMark(text.slice(Math.max(start, end - 8), end)) >= 0
}

function joinLines(text: string, lines: readonly Line[], width: number, isRunOn: boolean, repairs: Repair[]): void {
  for (let k = 0; k + 1 < lines.length; k++) {
    const line = lines[k]!
    const next = lines[k + 1]!
    if (!isFull(text, line, next, width) || !isProseLine(text, line) || !isProseLine(text, next)) continue
    if (ITEM.test(text.slice(next.start, next.start + 8)) || (next.indent > line.indent && !isItem(text, line)))
      continue
    if (endsSentence(text, line) ? isRunOn : !mayFlow(text, line, next)) continue
    repairs.push({start: line.end, end: next.start, kind: 'unwrap', after: ' '})
  }
}

function isItem(text: string, {start}: Line): boolean {
  return ITEM.test(text.slice(start, start + 8))
}

/** Whether nothing speaks against the join: scripts without blanks and cut words keep their newline. */
function mayFlow(text: string, line: Line, next: Line): boolean {
  const last = text.charCodeAt(line.end - 1)
  const first = classOf(text.charCodeAt(next.start))
  if (first === IDEOGRAPH || classOf(last) === IDEOGRAPH) return false
  return !((last === 45 || last === 0xad || last === 0x2010) && (classOf(text.charCodeAt(line.end - 2)) & LETTER) !== 0)
}
