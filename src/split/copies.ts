import type {Block} from '../text/block.ts'
import {blockIndexAt} from '../view.ts'
import {type Boundary, isNear, type Split} from './boundary.ts'
import type {Layout} from './layout.ts'

/** Characters from an article's first line on that must come back for it to be the same article, and not a teaser of it. */
const SAME = 400

/**
 * Boundaries where an article stands that the file has already: nothing tells two copies in a row apart but that they are alike.
 * Only where the file is divided; whether a text that stands twice is two is no matter of its articles.
 */
export function withCopies({blocks}: Layout, split: Split): Split {
  if (split.boundaries.length === 0) return split
  const opened = new Map<string, {readonly block: Block; readonly boundary: Boundary | undefined}>()
  const known = new Set<number>()
  for (const boundary of [undefined, ...split.boundaries]) {
    const block = blocks[boundary ? blockIndexAt(blocks, boundary.at) : 0]!
    known.add(block.index)
    if (!opened.has(block.text)) opened.set(block.text, {block, boundary})
  }
  const copies: Boundary[] = []
  for (const block of blocks) {
    if (known.has(block.index)) continue
    const original = opened.get(block.text)
    if (!original || original.block.index > block.index || !areSame(blocks, original.block, block)) continue
    const {confidence} = original.boundary ?? split.boundaries[0]!
    const head = original.boundary ? original.boundary.at - original.block.start : 0
    const at = block.start + head
    if (!isNear(split.boundaries, at)) copies.push({at, confidence, cues: ['copy']})
  }
  if (copies.length === 0) return split
  return {...split, boundaries: [...split.boundaries, ...copies].sort((a, b) => a.at - b.at)}
}

/** Whether the lines from two blocks on are the same for as long as it takes. */
function areSame(blocks: readonly Block[], one: Block, other: Block): boolean {
  let length = 0
  for (let k = 0; length < SAME; k++) {
    const a = blocks[one.index + k]
    const b = blocks[other.index + k]
    if (!a || !b || one.index + k >= other.index || a.text !== b.text) return false
    length += b.end - b.start + b.shape.ideographs
  }
  return true
}
