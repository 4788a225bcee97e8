import type {Block} from '../text/block.ts'
import {CASED, classOf, isSpace, UPPER} from '../text/chars.ts'
import {type Candidates, LINE} from './candidates.ts'
import {COLUMN} from './cues.ts'
import type {Layout} from './layout.ts'
import {endingBefore} from './signs.ts'
import {CAPITAL, type Tokens} from './tokens.ts'

/** Beyond these more of them say no more: blank lines, characters of a line, short lines in a row. */
const WIDE_GAP = 12
const LONG_LINE = 4000
const LONGEST_RUN = 6
/** A line of at most this many characters may be a headline, a byline or a link. */
const SHORT = 120
/** How much of a line is read for its capitals: words, words of what starts inside a line, characters. */
const MOST_WORDS = 20
const INLINE_HEAD = 10
const HEAD = 60
/** Cased letters from which on the share of capitals says something. */
const TELLING = 4

/** The cues of shape: lines and gaps around a place, and how the words at it are written. */
export class ShapeCues {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #tokens: Tokens
  readonly #starters: Int8Array | undefined
  /** Per block its first token. */
  readonly #blockToken: Int32Array
  /** Per block one more than how it ends; 0 where nobody asked yet. */
  readonly #endings: Uint8Array
  readonly #usualLength: number
  readonly #usualGap: number

  constructor(layout: Layout, candidates: Candidates, starters: Int8Array | undefined) {
    const {blocks} = layout
    this.#layout = layout
    this.#candidates = candidates
    this.#tokens = layout.cohesion.tokens
    this.#starters = starters
    this.#blockToken = layout.blockTokens
    this.#endings = new Uint8Array(blocks.length)
    this.#usualLength = usual(blocks, (block) => block.end - block.start)
    this.#usualGap = usual(blocks, (block) => block.blankBefore)
  }

  /** Of the 28 cues from `kind` to `line-rest` those that need no look at the characters. */
  readQuick(index: number, row: Float32Array, o: number): void {
    const {blocks} = this.#layout
    const {kind, at, token, block, count} = this.#candidates
    const here = block[index]!
    const line = blocks[here]!
    const start = at[index]!
    const isLine = kind[index] === LINE
    const first = token[index]!
    row[o + COLUMN.kind] = kind[index]!
    row[o + COLUMN.gap] = isLine ? Math.min(line.blankBefore, WIDE_GAP) : -1
    row[o + COLUMN['gap-usual']] = isLine ? line.blankBefore - this.#usualGap : -1
    row[o + COLUMN['line-length']] = lengthOf(line)
    row[o + COLUMN['line-above']] = isLine ? lengthOf(blocks[here - 1]) : 0
    row[o + COLUMN['line-below']] = lengthOf(blocks[here + 1])
    row[o + COLUMN['line-usual']] = this.#usualLength
    row[o + COLUMN['above-ends']] =
      isLine && here > 0 ? this.#ending(here - 1) : endingBefore(this.#layout.view.text, start)
    row[o + COLUMN.starter] = this.#starters?.[this.#tokens.ids[first]!] ?? 0
    row[o + COLUMN['sentence-before']] = first - (index > 0 ? token[index - 1]! : 0)
    row[o + COLUMN['sentence-after']] = (index + 1 < count ? token[index + 1]! : this.#tokens.count) - first
    row[o + COLUMN['inside-line']] = isLine ? 0 : start - line.start
    row[o + COLUMN['line-rest']] = line.end - start
  }

  /** The others. */
  readRest(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const {text} = view
    const at = this.#candidates.at[index]!
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const block = blocks[here]!
    const isLine = this.#candidates.kind[index] === LINE
    const above = isLine ? blocks[here - 1] : undefined
    const below = blocks[here + 1]
    const lineEnd = this.#blockToken[here + 1]!
    row[o + COLUMN['gap-below']] = below ? Math.min(below.blankBefore, WIDE_GAP) : WIDE_GAP
    row[o + COLUMN['line-words']] = lineEnd - token
    row[o + COLUMN['line-below-2']] = lengthOf(blocks[here + 2])
    row[o + COLUMN['line-above-2']] = isLine ? lengthOf(blocks[here - 2]) : 0
    row[o + COLUMN['short-above']] = isLine ? this.#shortRun(here - 1, -1) : 0
    row[o + COLUMN['short-below']] = isLine ? this.#shortRun(here, 1) : 0
    row[o + COLUMN['line-ends']] = isLine ? this.#ending(here) : -1
    row[o + COLUMN['line-capitals']] = this.#capitals(token, isLine ? lineEnd : token + INLINE_HEAD)
    row[o + COLUMN['line-caps']] = capsShare(text, at, Math.min(block.end, at + HEAD))
    row[o + COLUMN['above-caps']] = above
      ? capsShare(text, above.start, Math.min(above.end, above.start + HEAD))
      : this.#tokens.forms[token - 1]! & CAPITAL
        ? -1
        : -2
    row[o + COLUMN.first] = classOf(text.charCodeAt(at))
    row[o + COLUMN['last-sign']] = lastSign(text, at)
    row[o + COLUMN.question] = isLine && isOne(text.charCodeAt(block.end - 1), 0x3f, 0xff1f) ? 1 : 0
    row[o + COLUMN['colon-above']] = above && isOne(text.charCodeAt(above.end - 1), 0x3a, 0xff1a) ? 1 : 0
    row[o + COLUMN['starts-quote']] = QUOTES.includes(text[at]!) ? 1 : 0
  }

  #ending(block: number): number {
    const known = this.#endings[block]!
    if (known > 0) return known - 1
    const ending = endingBefore(this.#layout.view.text, this.#layout.blocks[block]!.end)
    this.#endings[block] = ending + 1
    return ending
  }

  /** Lines in a row that are short and end no sentence, from `from` in the given direction; at most `LONGEST_RUN`. */
  #shortRun(from: number, step: number): number {
    let run = 0
    for (let at = from; run < LONGEST_RUN; at += step) {
      const block = this.#layout.blocks[at]
      if (!block || block.end - block.start > SHORT || this.#ending(at) === 1) break
      run++
    }
    return run
  }

  #capitals(from: number, to: number): number {
    const end = Math.min(to, from + MOST_WORDS, this.#tokens.count)
    let capitals = 0
    for (let at = from; at < end; at++) if (this.#tokens.forms[at]! & CAPITAL) capitals++
    return end > from ? capitals / (end - from) : 0
  }
}

/** The length of a line, up to what says something. */
function lengthOf(block: Block | undefined): number {
  return block ? Math.min(block.end - block.start, LONG_LINE) : 0
}

/** The median of what blocks have. */
function usual(blocks: readonly Block[], measure: (block: Block) => number): number {
  const values = new Int32Array(blocks.length)
  for (const block of blocks) values[block.index] = measure(block)
  return values.sort()[values.length >> 1] ?? 0
}

const QUOTES = '"“„«「『\'‘'

const isOne = (unit: number, plain: number, wide: number): boolean => unit === plain || unit === wide

/** The class of the last character before `at` that is no space. */
function lastSign(text: string, at: number): number {
  let before = at - 1
  while (before > 0 && isSpace(text.charCodeAt(before))) before--
  return before >= 0 ? classOf(text.charCodeAt(before)) : 0
}

function capsShare(text: string, start: number, end: number): number {
  let upper = 0
  let cased = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind & CASED) cased++
    if (kind === UPPER) upper++
  }
  return cased >= TELLING ? upper / cased : 0
}
