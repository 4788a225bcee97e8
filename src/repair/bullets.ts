import {type HintedSpan, isUpperAt} from '../text/block.ts'
import {classOf, DIGIT, isSpace, LETTER} from '../text/chars.ts'
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
    for (const line of linesWith(text, sign)) {
      if (!isVerbatim(hints, line.start)) collectItems(text, sign, line, repairs)
    }
  }
  return repairs.sort((a, b) => a.start - b.start)
}

interface Sign {
  /** The sign with its blanks. */
  readonly mark: string
  /** Characters an item has on average, at least: separators between labels have shorter neighbours. */
  readonly length: number
  /** Whether every item must follow a final mark and start with a label ("Boards: …"): prose has other uses for the sign. */
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
  readonly marks: number[]
}

function linesWith(text: string, {mark, labelled}: Sign): Line[] {
  const lines: Line[] = []
  let line: Line | undefined
  // The engine looks for the first character of what it is given: of the three the blank is the commonest by far.
  const tail = mark.slice(1)
  for (let sign = text.indexOf(tail); sign >= 0; sign = text.indexOf(tail, sign + 1)) {
    const at = sign - 1
    if (text.charCodeAt(at) !== 32) continue
    if (labelled && !(at > 0 && ':.;!?'.includes(text[at - 1]!) && isUpperAt(text, at + mark.length))) continue
    if (!line || at >= line.end) {
      const newline = text.indexOf('\n', at)
      line = {start: text.lastIndexOf('\n', at) + 1, end: newline < 0 ? text.length : newline, marks: []}
      lines.push(line)
    }
    line.marks.push(at)
  }
  return lines
}

function collectItems(text: string, sign: Sign, line: Line, repairs: Repair[]): void {
  const first = firstInk(text, line.start)
  const opensLine = text.startsWith(sign.mark.trimStart(), first)
  if (!opensLine && line.marks.length < 2) return
  const marks = line.marks.filter((mark) => mark > first && opensItem(text, mark + sign.mark.length, sign))
  if (marks.length + (opensLine ? 1 : 0) < 2) return
  if (!opensLine && !introduces(text, marks[0]!)) return
  if (opensLine && sign.labelled && !hasLabel(text, first + sign.mark.length - 1)) return
  if (line.end - marks[0]! < sign.length * marks.length || !readsLikeItems(text, sign, marks, opensLine)) return
  for (const mark of marks) repairs.push({start: blankStart(text, mark), end: mark + 1, kind: 'bullets', after: '\n'})
}

/** Whether half of the items end as items do, or all have labels. */
function readsLikeItems(text: string, sign: Sign, marks: readonly number[], opensLine: boolean): boolean {
  const ends = opensLine ? marks : marks.slice(1)
  const closed = ends.filter((mark) => endsItem(text, mark)).length
  return closed * 2 >= ends.length || marks.every((mark) => hasLabel(text, mark + sign.mark.length))
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
  if (sign.labelled) return hasLabel(text, at)
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
