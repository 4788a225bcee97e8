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
  const {source, shape} = block
  const length = block.end - block.start
  const last = source.charCodeAt(above.end - 1)
  if (!(classOf(last) & WORD) && !COMMAS.includes(source[above.end - 1]!)) return false
  const first = classOf(source.charCodeAt(block.start))
  if (first === IDEOGRAPH)
    return readsOn(above) && classOf(last) !== DIGIT && (shape.endsSentence || length >= LONG_WIDE)
  if (above.end - above.start < WRAPPED) return false
  if (first !== LOWER) return LAST_WORD.test(block.text)
  return shape.endsSentence || (length >= LONG && block.text.includes(' '))
}

/** Whether a line of Chinese or Japanese is the first of a wrapped sentence, not a headline. */
function readsOn({start, end, text, shape}: Block): boolean {
  return end - start >= WRAPPED_WIDE && shape.commas + shape.sentences > 0 && !ITEMS.test(text)
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
    const {source} = block
    if (classOf(source.charCodeAt(block.start)) !== LOWER) continue
    const last = source[above.end - 1]!
    if (classOf(last.charCodeAt(0)) & WORD || COMMAS.includes(last)) wrapped += length
  }
  return all > 0 ? wrapped / all : 0
}
