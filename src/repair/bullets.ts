import type {HintedSpan} from '../text/block.ts'
import {classOf, DIGIT, isSpace, LETTER, UPPER} from '../text/chars.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/**
 * Finds list items that were run into one line: "Needed: * Nails: two boxes. * Boards: …". Each becomes a line of its own,
 * its sign kept; the white space before the sign becomes the newline. Two items at least make a list, and what stands
 * between the signs must read like items, so that products, footnote stars and separators between labels stay.
 */
export function findInlineBullets(text: string, hints: readonly HintedSpan[]): Repair[] {
  const repairs: Repair[] = []
  for (const sign of SIGNS) {
    if (!text.includes(sign.mark)) continue
    for (const line of linesWith(text, sign.mark)) {
      if (!isVerbatim(hints, line.start)) collectItems(text, sign, line, repairs)
    }
  }
  return repairs.sort((a, b) => a.start - b.start)
}

interface Sign {
  /** The sign with its blanks: what is searched for. */
  readonly mark: string
  /** Characters an item has on average, at least: separators between labels have shorter neighbours. */
  readonly length: number
  /** Whether every item must start with a label ("Boards: …"), since the sign has other uses in prose. */
  readonly labelled: boolean
}

const SIGNS: readonly Sign[] = [
  {mark: ' * ', length: 12, labelled: false},
  {mark: ' • ', length: 25, labelled: false},
  {mark: ' · ', length: 40, labelled: false},
  // Dialogue is written with it in many languages, and asides in all.
  {mark: ' - ', length: 25, labelled: true},
]

interface Line {
  readonly start: number
  readonly end: number
  /** Where the sign stands, each place that of the blank before it. */
  readonly marks: readonly number[]
}

function* linesWith(text: string, mark: string): Generator<Line> {
  for (let at = text.indexOf(mark); at >= 0; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const marks: number[] = []
    for (; at >= 0 && at < end; at = text.indexOf(mark, at + mark.length - 1)) marks.push(at)
    yield {start: lineStart(text, marks[0]!), end, marks}
  }
}

/** Far enough for what introduces a list; a longer line just doesn't start with a sign. */
const LOOK_BACK = 2000

function lineStart(text: string, at: number): number {
  const stop = Math.max(0, at - LOOK_BACK)
  let start = at
  while (start > stop && text.charCodeAt(start - 1) !== 10) start--
  return start
}

function collectItems(text: string, sign: Sign, line: Line, repairs: Repair[]): void {
  const marks = line.marks.filter(
    (mark) => blankStart(text, mark) > line.start && opensItem(text, mark + sign.mark.length, sign),
  )
  const opensLine = text.startsWith(sign.mark.trimStart(), firstInk(text, line.start))
  if (marks.length + (opensLine ? 1 : 0) < 2) return
  if (!opensLine && !introduces(text, marks[0]!)) return
  if (opensLine && sign.labelled && !hasLabel(text, firstInk(text, line.start) + sign.mark.length - 1)) return
  const span = line.end - marks[0]!
  const needed = sign.length * marks.length
  const closed = marks.slice(opensLine ? 0 : 1).filter((mark) => endsItem(text, mark)).length
  const isList =
    span >= needed &&
    (closed * 2 >= marks.length - (opensLine ? 0 : 1) || marks.every((mark) => hasLabel(text, mark + sign.mark.length)))
  if (!isList) return
  for (const mark of marks) repairs.push({start: blankStart(text, mark), end: mark + 1, kind: 'bullets', after: '\n'})
}

function firstInk(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) !== 10 && isSpace(text.charCodeAt(at))) at++
  return at
}

function blankStart(text: string, at: number): number {
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether the words before the first sign introduce or end something: a colon, or the end of a sentence. */
function introduces(text: string, mark: number): boolean {
  return ':：.!?…。'.includes(inkBefore(text, mark))
}

function endsItem(text: string, mark: number): boolean {
  return '.!?;:…。；)”"'.includes(inkBefore(text, mark))
}

function inkBefore(text: string, at: number): string {
  const start = blankStart(text, at)
  return start > 0 ? text[start - 1]! : ' '
}

function opensItem(text: string, at: number, sign: Sign): boolean {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : 0
  if (sign.labelled) return kind === UPPER && hasLabel(text, at)
  return (kind & LETTER) !== 0 || kind === DIGIT || '“"‘«'.includes(text[at] ?? ' ')
}

/** The longest label before an item's colon. */
const LABEL = 60

function hasLabel(text: string, at: number): boolean {
  for (let end = at; end < text.length && end < at + LABEL; end++) {
    const char = text[end]!
    if (char === ':' || char === '：') return end > at + 1 && (char === '：' || isSpace(text.charCodeAt(end + 1)))
    if (char === '\n' || '.!?;*•'.includes(char)) return false
  }
  return false
}
