import type {Block} from '../text/block.ts'
import {CASED, classOf, finalMark, isSpace, UPPER} from '../text/chars.ts'
import {type Candidates, LINE} from './candidates.ts'
import type {Layout} from './layout.ts'
import {CAPITAL, type Tokens} from './tokens.ts'

/** The cues of shape: lines and gaps around a place, and how the words at it are written. */
export class ShapeCues {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #tokens: Tokens
  readonly #starters: Int8Array | undefined
  /** Per block its first token. */
  readonly #blockToken: Int32Array
  readonly #usualLength: number
  readonly #usualGap: number

  constructor(layout: Layout, candidates: Candidates, starters: Int8Array | undefined) {
    this.#layout = layout
    this.#candidates = candidates
    this.#tokens = layout.cohesion.tokens
    this.#starters = starters
    this.#blockToken = blockTokens(layout, this.#tokens)
    this.#usualLength = median(layout.blocks.map((block) => block.end - block.start))
    this.#usualGap = median(layout.blocks.map((block) => block.blankBefore))
  }

  /** The cues that need no look at the characters. */
  readQuick(index: number, row: Float32Array, o: number): void {
    const {blocks} = this.#layout
    const {kind, at, token, block} = this.#candidates
    const here = block[index]!
    const isLine = kind[index] === LINE
    const above = isLine ? blocks[here - 1] : undefined
    row[o] = kind[index]!
    row[o + 1] = isLine ? Math.min(blocks[here]!.blankBefore, 12) : -1
    row[o + 3] = isLine ? blocks[here]!.blankBefore - this.#usualGap : -1
    row[o + 4] = lengthOf(blocks[here])
    row[o + 6] = lengthOf(above)
    row[o + 7] = lengthOf(blocks[here + 1])
    row[o + 10] = this.#usualLength
    row[o + 13] = endOf(this.#layout.view.text, above ? above.end : at[index]!)
    row[o + 23] = this.#starters?.[this.#tokens.ids[token[index]!]!] ?? 0
    row[o + 24] = token[index]! - (index > 0 ? token[index - 1]! : 0)
    row[o + 25] = (index + 1 < this.#candidates.count ? token[index + 1]! : this.#tokens.count) - token[index]!
    row[o + 26] = isLine ? 0 : at[index]! - blocks[here]!.start
    row[o + 27] = blocks[here]!.end - at[index]!
  }

  /** The 28 cues from `kind` to `line-rest`. */
  read(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const kind = this.#candidates.kind[index]!
    const at = this.#candidates.at[index]!
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const block = blocks[here]!
    const isLine = kind === LINE
    const above = isLine ? blocks[here - 1] : undefined
    const below = blocks[here + 1]
    const length = (one: Block | undefined): number => (one ? Math.min(one.end - one.start, 4000) : 0)
    row[o] = kind
    row[o + 1] = isLine ? Math.min(block.blankBefore, 12) : -1
    row[o + 2] = below ? Math.min(below.blankBefore, 12) : 12
    row[o + 3] = isLine ? block.blankBefore - this.#usualGap : -1
    row[o + 4] = length(block)
    row[o + 5] = (this.#blockToken[here + 1] ?? this.#tokens.count) - token
    row[o + 6] = length(above)
    row[o + 7] = length(below)
    row[o + 8] = length(blocks[here + 2])
    row[o + 9] = isLine ? length(blocks[here - 2]) : 0
    row[o + 10] = this.#usualLength
    row[o + 11] = isLine ? this.#shortRun(here - 1, -1) : 0
    row[o + 12] = isLine ? this.#shortRun(here, 1) : 0
    row[o + 13] = endOf(view.text, above ? above.end : at)
    row[o + 14] = isLine ? endOf(view.text, block.end) : -1
    row[o + 15] = this.#capitals(token, isLine ? (this.#blockToken[here + 1] ?? this.#tokens.count) : token + 10)
    row[o + 16] = capsShare(view.text, at, Math.min(block.end, at + 60))
    row[o + 17] = above
      ? capsShare(view.text, above.start, Math.min(above.end, above.start + 60))
      : this.#tokens.forms[token - 1]! & CAPITAL
        ? -1
        : -2
    row[o + 18] = classOf(view.text.charCodeAt(at))
    row[o + 19] = lastSign(view.text, at)
    row[o + 20] = isLine && (view.text[block.end - 1] === '?' || view.text[block.end - 1] === '？') ? 1 : 0
    row[o + 21] = above && (view.text[above.end - 1] === ':' || view.text[above.end - 1] === '：') ? 1 : 0
    row[o + 22] = '"“„«「『\'‘'.includes(view.text[at]!) ? 1 : 0
    row[o + 23] = this.#starters?.[this.#tokens.ids[token]!] ?? 0
    row[o + 24] = token - (index > 0 ? this.#candidates.token[index - 1]! : 0)
    row[o + 25] = (index + 1 < this.#candidates.count ? this.#candidates.token[index + 1]! : this.#tokens.count) - token
    row[o + 26] = isLine ? 0 : at - block.start
    row[o + 27] = block.end - at
  }

  /** Lines in a row that are short and end no sentence, from `from` in the given direction; at most six. */
  #shortRun(from: number, step: number): number {
    let run = 0
    for (let at = from; run < 6; at += step) {
      const block = this.#layout.blocks[at]
      if (!block || block.end - block.start > 120 || endOf(this.#layout.view.text, block.end) === 1) break
      run++
    }
    return run
  }

  #capitals(from: number, to: number): number {
    const end = Math.min(to, from + 20, this.#tokens.count)
    let capitals = 0
    for (let at = from; at < end; at++) if (this.#tokens.forms[at]! & CAPITAL) capitals++
    return end > from ? capitals / (end - from) : 0
  }
}

/** The length of a line; beyond 4,000 characters it says no more. */
function lengthOf(block: Block | undefined): number {
  return block ? Math.min(block.end - block.start, 4000) : 0
}

function median(values: readonly number[]): number {
  const sorted = Int32Array.from(values).sort()
  return sorted[sorted.length >> 1] ?? 0
}

function blockTokens(layout: Layout, tokens: Tokens): Int32Array {
  const first = new Int32Array(layout.blocks.length)
  let token = 0
  for (const block of layout.blocks) {
    while (token < tokens.count && tokens.at[token]! < block.start) token++
    first[block.index] = token
  }
  return first
}

/** 1 after a sentence end, 2 after a colon or comma, 3 after a closing bracket, 0 after anything else. */
function endOf(text: string, end: number): number {
  let at = end - 1
  while (at > 0 && isSpace(text.charCodeAt(at))) at--
  const tail = text.slice(Math.max(0, at - 3), at + 1)
  if (finalMark(tail) >= 0) return 1
  const last = tail.at(-1) ?? ''
  if (':,;：，'.includes(last)) return 2
  return ')]）】'.includes(last) ? 3 : 0
}

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
  return cased > 3 ? upper / cased : 0
}
