import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'

/** A line that is only signs of a programming language, as a page leaves them that colours its code word by word. */
const SIGNS = /^[.,:;(){}[\]="'<>+]{1,4}$/
const TELLING = /[(){}[\]="]/
/** How many lines around are looked at, and how many of them are signs in code. */
const REACH = 5
const ENOUGH = 3
/** No word of code is longer; what is, is text that stands beside code. */
const LONGEST_WORD = 60
const LONGEST_ADDRESS = 600
const STATEMENT = /[:=(].*;$/

/**
 * Whether a line is part of a program: `print` between brackets is no button. Pages that colour their code give each word
 * of it a line of its own; a statement of code may also stand on a line as a whole.
 */
export function standsInCode({blocks}: View, block: Block): boolean {
  const length = block.end - block.start
  if (length > LONGEST_WORD && (length > LONGEST_ADDRESS || block.text.includes(' '))) return false
  if (block.source[block.end - 1] === ';' && STATEMENT.test(block.text)) return true
  let signs = 0
  let isTelling = false
  for (let index = Math.max(0, block.index - REACH); index <= block.index + REACH; index++) {
    const other = blocks[index]
    if (!other || index === block.index || other.end - other.start > 4 || !SIGNS.test(other.text)) continue
    signs++
    isTelling ||= TELLING.test(other.text)
  }
  return isTelling && signs >= ENOUGH
}

const MEMBER = /^"[^"]{1,60}"\s?:\s/

/** Whether a line is a member of an object in JSON: data, whatever its name says. */
export function isMember({source, start, text}: Block): boolean {
  return source[start] === '"' && MEMBER.test(text)
}
