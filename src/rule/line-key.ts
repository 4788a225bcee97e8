import {classOf, DIGIT, SPACE, SYMBOL} from '../text/chars.ts'
import {fold} from '../text/fold.ts'

/** Longer lines are never looked up: no phrase that makes up a line is longer. */
export const MAX_LINE_KEY = 160

/**
 * A line as phrase lists know it: folded, without what decorates labels at either end (bullets, arrows, colons, stars,
 * brackets, emoji, dots, counts), inner white space as one space. Quotation marks stay: a quoted label is talked about.
 * "► Share this:" and "SHARE THIS (12)" have the key "share this".
 */
export function lineKey(line: string): string {
  return withoutMarks(literalOfLine(line))
}

/** The same as the text has it, vowel signs of Arabic included. */
export function literalOfLine(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isDecoration(line, start)) start++
  while (end > start && isDecoration(line, end - 1)) end--
  const key = fold(line.slice(start, end))
  return key.replace(/\u00ad/g, '').replace(/\s+/g, ' ')
}

const MARKS = /[\u0640\u064b-\u0652\u0670]/g

/** Without the vowel signs of Arabic and the stroke that stretches a word: writers set them at will. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

/** Where the key of the line that stands at [from, to) of a text starts: past what decorates it. */
export function lineKeyOffset(text: string, from = 0, to = text.length): number {
  let start = from
  while (start < to && isDecoration(text, start)) start++
  return start
}

/** The beginning of a line as its key begins. */
export function lineKeyStart(beginning: string): string {
  return fold(beginning.slice(lineKeyOffset(beginning))).replace(/\s+/g, ' ')
}

// Signs that carry meaning at the edge of a label: quotes, currency, numbers' signs, copyright, question marks of questions.
const MEANT = '"\'“”‘’„$€£%&@#+?？©®™={}/\\'

function isDecoration(line: string, at: number): boolean {
  const kind = classOf(line.charCodeAt(at))
  return (kind & (SPACE | DIGIT)) !== 0 || (kind === SYMBOL && !MEANT.includes(line[at]!))
}
