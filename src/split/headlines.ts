import {looksLikeDate} from '../metadata/dates.ts'
import {headingLike} from '../text/heading.ts'
import {type Layout, SHORT} from './layout.ts'
import {mostAre} from './most.ts'

/** Characters of a headline in a script that says much with few, counted twice. */
const HEADLINE = 16

/** Whether most starts, by this share, have a headline on one of their first lines. */
export function areHeaded(layout: Layout, starts: readonly number[], share = 0.6): boolean {
  return mostAre(starts, share, (start) => isHeadlineNear(layout, start))
}

/** Whether one of the three lines from `index` is a headline. */
function isHeadlineNear(layout: Layout, index: number): boolean {
  return [index, index + 1, index + 2].some((at) => isFullHeadline(layout, at))
}

/** A headline that is more than a name. */
export function isFullHeadline(layout: Layout, index: number): boolean {
  const block = layout.blocks[index]
  if (!block || !isHeadline(layout, index) || looksLikeDate(block.text)) return false
  const prose = layout.prose(index, index + 1)
  return block.shape.words >= 4 || (prose >= HEADLINE && prose > block.end - block.start)
}

/** A short line that reads like a heading and is no noise. */
export function isHeadline(layout: Layout, index: number): boolean {
  const block = layout.blocks[index]
  if (!block || block.end - block.start > SHORT || layout.isNoise(index)) return false
  return headingLike(block.text) && !TIME.test(block.text)
}

/** The time at which something was posted: no headline has one. */
export const TIME = /\d{1,2}:\d{2}/

/** Lines that may stand above the one by which articles are told. */
const DEEPEST = 5
/** The share of places that must have as many above them as the first. */
const ALIKE = 0.7

/**
 * Places moved up to the headline, by as many lines as stand above the first of them at the head of the file; undefined where
 * those are no short lines with a headline on top, or most places have no such lines above.
 */
export function liftAsFirst(layout: Layout, places: readonly number[]): readonly number[] | undefined {
  const depth = places[0] ?? 0
  if (depth === 0 || depth > DEEPEST) return undefined
  const isHead = (place: number): boolean => {
    if (!isFullHeadline(layout, place - depth)) return false
    for (let index = place - depth; index < place; index++) {
      const block = layout.blocks[index]
      if (!block || block.end - block.start > SHORT || block.shape.endsSentence) return false
    }
    return true
  }
  if (!isHead(depth) || !mostAre(places, ALIKE, isHead)) return undefined
  return places.map((place) => (isHead(place) ? place - depth : place))
}
