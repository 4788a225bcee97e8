/** Lists of points, and what their headers say of them. */
import {pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import type {Block} from '../../text/block.ts'
import type {View} from '../../view.ts'
import {deskLists} from './words/index.ts'

/** What opens an item of a list: bullets, arrows, boxes to tick, numbers, pointing hands. */
export const MARK = /^(?:[-–—*•·▪◦●○›»>→➤➜➔✓✔✗✘☐☑☒✅❌👉🔹📌]|\(?(?:\d{1,2}|[a-h])[.)])\s*\S/u
/** Longer lists are no notes. */
export const MOST_ITEMS = 20

/** The index of the first point of the list that a point stands in. */
export function firstItem(view: View, block: Block): number {
  let index = block.index
  while (index > 0 && block.index - index < MOST_ITEMS && MARK.test(view.blocks[index - 1]!.text)) index--
  return index
}

/** A header that shows how it is done. */
const SAMPLE = pattern(() => wordsOf(deskLists('labels')('samples')))

/** Whether a header announces an example. */
export function isSampleHeader({folded}: Block): boolean {
  return SAMPLE().test(folded)
}

/** Whether a line is a point of a list that is an example. */
export function isInSample(view: View, block: Block): boolean {
  if (!MARK.test(block.text)) return false
  const header = view.blocks[firstItem(view, block) - 1]
  return header !== undefined && isSampleHeader(header)
}
