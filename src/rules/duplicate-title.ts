import {isProseBlock, layoutOf} from '../rule/layout.ts'
import {lineKey, MAX_LINE_KEY} from '../rule/line-key.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'

/** A title has at least so many units; shorter lines repeat by chance. */
const SHORTEST_TITLE = 20
/** How many lines a title's double may stand below it. */
const DISTANCE = 3

export const duplicateTitle = defineRule({
  name: 'duplicate-title',
  category: 'duplicate',
  summary: 'A title that is printed twice: the first of the two goes, the one beside the byline stays.',
  *find(view) {
    const {first} = layoutOf(view)
    const limit = Math.min(view.blocks.length, first < 0 ? 12 : first)
    for (let index = 0; index < limit; index++) {
      const block = view.blocks[index]!
      if (!isTitle(block) || isProseBlock(view, block)) continue
      const key = lineKey(block.text)
      const below = view.blocks.slice(index + 1, index + 1 + DISTANCE)
      const at = below.findIndex((other) => isTitle(other) && !isListed(other) && lineKey(other.text) === key)
      const again = at >= 0 && !below.slice(0, at).some((other) => isProseBlock(view, other))
      if (again) yield {start: block.start, end: block.end, confidence: 0.91, evidence: 'the same title follows'}
    }
  },
  examples: [
    '⟦The pier will be mended before winter⟧\nThe pier will be mended before winter\nBy Ada Reed\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The pier will be mended before winter\nThe pier will be mended, says the council\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
  ],
})

function isTitle(block: Block): boolean {
  const length = block.end - block.start
  return (
    length >= SHORTEST_TITLE &&
    length <= MAX_LINE_KEY &&
    block.shape.letters > 3 * block.shape.digits &&
    block.shape.words >= 3
  )
}

/** An entry of a list, such as a table of contents, is no title. */
function isListed(block: Block): boolean {
  return /^(?:[-*•▪●·–]|\d{1,2}[.)])\s/.test(block.text)
}
