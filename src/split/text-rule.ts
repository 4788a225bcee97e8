import type {Block} from '../text/block.ts'
import {isWide} from '../text/chars.ts'

/** The signs with which plain text underlines a heading. */
const UNDERLINE = /^([=~^*"+-])\1{2,}$/
/** How much longer or shorter than its heading an underline may be, in columns. */
const SLACK = 2
const NUMBER_SIGN = '#'
/** The border of a table, drawn with signs. */
const BORDER = /^[+|][-=+|]{2,}[+|]$/
const ROW = /^[|│]/
/** What stands below the rule over footnotes: "[1]", "^[1]". */
const NOTE = /^\^?\[\d{1,3}\]/

/**
 * Whether a line of signs belongs to the text it stands in, and parts no articles: the rule under a heading, the border of a
 * table, an empty line of a program's comment, the rule over footnotes.
 */
export function isPartOfText(block: Block, blocks: readonly Block[]): boolean {
  const {text} = block
  const above = block.blankBefore === 0 ? blocks[block.index - 1] : undefined
  const below = blocks[block.index + 1]
  if (above && isUnderline(text, above, blocks)) return true
  if (BORDER.test(text) && (ROW.test(above?.text ?? '') || ROW.test(below?.text ?? ''))) return true
  if (text === NUMBER_SIGN) return isComment(above) || (below?.blankBefore === 0 && isComment(below))
  return isNoteRule(block, blocks)
}

/** Whether a line is the rule over footnotes. */
export function isNoteRule({index, shape}: Block, blocks: readonly Block[]): boolean {
  return shape.words === 0 && NOTE.test(blocks[index + 1]?.text ?? '')
}

/** Right below its heading, and as long. A rule above as well makes a banner of it. */
function isUnderline(rule: string, heading: Block, blocks: readonly Block[]): boolean {
  if (!UNDERLINE.test(rule) || Math.abs(columns(heading.text) - rule.length) > SLACK) return false
  return heading.blankBefore > 0 || !UNDERLINE.test(blocks[heading.index - 1]?.text ?? '')
}

const isComment = (block: Block | undefined): boolean => block?.text.startsWith(NUMBER_SIGN) ?? false

/** The columns that a line takes in a terminal, about. */
function columns(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) count++
  return count
}
