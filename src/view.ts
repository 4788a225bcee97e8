import {type Block, type HintedSpan, segment} from './text/block.ts'

/** Where a text comes from, as far as its finders may care. */
export type SourceFormat = 'text' | 'html' | 'markdown'

/**
 * What finders read: a text, cut into blocks. The first view of a document holds all of its window, repairs applied;
 * later ones hold one article as it was left by the removals so far. All offsets of findings point into `text`.
 */
export interface View {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly format: SourceFormat
}

/** Cuts a text into blocks; `hints` are what its format says of spans. */
export function createView(text: string, format: SourceFormat, hints: readonly HintedSpan[] = []): View {
  return {text, blocks: segment(text, hints), format}
}

/** The index of the block that holds offset `at`, or of the next one; `blocks.length` after the last. */
export function blockIndexAt(blocks: readonly Block[], at: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.lineEnd > at) high = middle
    else low = middle + 1
  }
  return low
}
