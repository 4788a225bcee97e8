import type {Block} from './block.ts'
import {classOf, DIGIT, IDEOGRAPH, LOWER, WORD} from './chars.ts'

/** Characters of a line that may have been wrapped; those of labels and of most headlines are fewer. Han and kana are wider. */
const WRAPPED = 50
const WRAPPED_WIDE = 30
/** Characters from which a line in small letters is no label. */
const LONG = 40
const LONG_WIDE = 24
/** A label has no full stop. */
const LAST_WORD = /^\p{L}+\.$/u
const COMMAS = ',、，'
/** An item of a list, a row of links. */
const ITEMS = /^[*•・·-]|[|｜│]/

/**
 * Whether a line is the middle or the end of a sentence that was wrapped: "…writes to the\nmailing list." names a list, the
 * line by itself would be an offer of one. It stands right below a long line that ends without a mark, and starts with a
 * small letter or a sign of Chinese or Japanese; and it is long too or ends the sentence, since below a teaser "read more"
 * stands just so, and an address. Of a noun in German, the full stop tells.
 */
export function continuesSentence(blocks: readonly Block[], block: Block): boolean {
  const above = blocks[block.index - 1]
  if (!above || block.blankBefore > 0) return false
  if (!endsOpen(above)) return false
  const {source} = block
  const length = block.end - block.start
  const first = classOf(source.charCodeAt(block.start))
  if (first === IDEOGRAPH) return readsOn(above) && (block.shape.endsSentence || length >= LONG_WIDE)
  if (above.end - above.start < WRAPPED) return false
  if (first !== LOWER) return LAST_WORD.test(block.text)
  return block.shape.endsSentence || (length >= LONG && block.text.includes(' '))
}

/** Whether a line ends in a word or with a comma: its sentence may go on below. */
function endsOpen({source, end}: Block): boolean {
  return (classOf(source.charCodeAt(end - 1)) & WORD) !== 0 || COMMAS.includes(source[end - 1]!)
}

/** Whether a line of Chinese or Japanese is the first of a wrapped sentence, not a headline. */
function readsOn(block: Block): boolean {
  const {source, start, end} = block
  if (end - start < WRAPPED_WIDE || classOf(source.charCodeAt(end - 1)) === DIGIT) return false
  return block.shape.commas + block.shape.sentences > 0 && !ITEMS.test(block.text)
}

/** Characters of the lines of a text that was wrapped for a terminal. */
const TERMINAL = {least: 45, most: 100}

/** The share of a text that stands in lines which were wrapped: their sentence goes on below. */
export function wrappedShare(blocks: readonly Block[]): number {
  let wrapped = 0
  let all = 0
  for (const block of blocks) {
    all += block.end - block.start
    const above = blocks[block.index - 1]
    if (!above || block.blankBefore > 0) continue
    const length = above.end - above.start
    if (length < TERMINAL.least || length > TERMINAL.most) continue
    if (classOf(block.source.charCodeAt(block.start)) === LOWER && endsOpen(above)) wrapped += length
  }
  return all > 0 ? wrapped / all : 0
}
