import type {Block} from '../text/block.ts'
import {classOf, LOWER, WORD} from '../text/chars.ts'
import type {View} from '../view.ts'

/** Characters of a line that may have been wrapped; those of labels and of most headlines are fewer. */
const WRAPPED = 50
/** Characters from which a line in small letters is no label. */
const LONG = 40
const COMMA = 0x2c

/**
 * Whether a line is the middle or the end of a sentence that was wrapped: "…writes to the\nmailing list." names a list, the
 * line by itself would be an offer of one. It starts with a small letter right below a long line that ends without a mark;
 * and it is long too or ends the sentence, since below a teaser "read more" stands just so, and an address.
 */
export function continuesSentence({blocks}: View, block: Block): boolean {
  const above = blocks[block.index - 1]
  if (!above || block.blankBefore > 0 || above.end - above.start < WRAPPED) return false
  const {source} = block
  if (classOf(source.charCodeAt(block.start)) !== LOWER) return false
  const last = source.charCodeAt(above.end - 1)
  if (last !== COMMA && !(classOf(last) & WORD)) return false
  return block.shape.endsSentence || (block.end - block.start >= LONG && block.text.includes(' '))
}
