import type {Block, BlockType} from '../text/block.ts'
import {mix, SEED} from '../text/hash.ts'
import {isStopword, type LineWords, lineWords} from './words.ts'

/** What a line is by itself, each figure a column. The features are made of these. */
export interface LineFacts {
  readonly count: number
  readonly blocks: readonly Block[]
  readonly words: LineWords
  readonly wordCount: Float32Array
  readonly stop: Float32Array
  readonly linkDensity: Float32Array
  readonly isGood: Uint8Array
  /** Words of good lines, 0 for others. */
  readonly goodWords: Float32Array
  readonly isHeadingLike: Uint8Array
  /** Hash of all its words. */
  readonly key: Int32Array
  /** Its length, end, digits, capitals, links and kind, each in a few steps, as one number: lines that look alike are equal. */
  readonly look: Int32Array
}

/** A good line, the seed of main text: values that a search on training sites found. */
const GOOD_WORDS = 12
const GOOD_STOP = 0.2
const GOOD_LINKS = 0.5
const HEADING_WORDS = 14

/** Measures each line once; columns are made of the figures. Linear in the blocks' text. */
export function lineFacts(blocks: readonly Block[]): LineFacts {
  const count = blocks.length
  const words = lineWords(blocks)
  const facts = {
    count,
    blocks,
    words,
    wordCount: new Float32Array(count),
    stop: new Float32Array(count),
    linkDensity: new Float32Array(count),
    isGood: new Uint8Array(count),
    goodWords: new Float32Array(count),
    isHeadingLike: new Uint8Array(count),
    key: new Int32Array(count),
    look: new Int32Array(count),
  }
  for (let line = 0; line < count; line++) describe(facts, line)
  return facts
}

function describe(facts: LineFacts, line: number): void {
  const block = facts.blocks[line]!
  const {shape} = block
  const {hashes, starts} = facts.words
  const from = starts[line]!
  const to = starts[line + 1]!
  let stop = 0
  let key = SEED
  for (let word = from; word < to; word++) {
    const hash = hashes[word]!
    if (isStopword(hash)) stop++
    key = mix(key, hash)
  }
  facts.wordCount[line] = shape.words
  facts.stop[line] = to > from ? stop / (to - from) : 0
  facts.key[line] = key
  const page = block.hints?.page
  const density = page && page.size > 0 ? page.linked / page.size : 0
  facts.linkDensity[line] = density
  // Languages without a stopword list must live from length and end marks.
  const good =
    shape.words >= GOOD_WORDS &&
    shape.endsSentence &&
    density < GOOD_LINKS &&
    (facts.stop[line]! >= GOOD_STOP || shape.words >= 2 * GOOD_WORDS)
  facts.isGood[line] = good ? 1 : 0
  facts.goodWords[line] = good ? shape.words : 0
  facts.isHeadingLike[line] =
    shape.words > 0 && shape.words <= HEADING_WORDS && !shape.endsSentence && shape.letters > 2 ? 1 : 0
  facts.look[line] = lookOf(block, density)
}

const TYPES: readonly (BlockType | undefined)[] = [
  undefined,
  'heading',
  'list-item',
  'table',
  'quote',
  'code',
  'paragraph',
]
/** Lengths in words from which a line looks longer. */
const LENGTHS = [2, 4, 8, 15, 30, 60]

function lookOf({shape, hints}: Block, density: number): number {
  let size = 0
  while (size < LENGTHS.length && shape.words >= LENGTHS[size]!) size++
  const text =
    size * 8 + (shape.endsSentence ? 4 : 0) + (shape.digits > 0 ? 2 : 0) + (shape.capitalized * 2 > shape.words ? 1 : 0)
  if (!hints?.page) return text
  return text + 64 * (density === 0 ? 1 : density < 0.6 ? 2 : 3) + 256 * TYPES.indexOf(hints.type)
}
