import type {Block} from '../text/block.ts'
import {classOf, DIGIT} from '../text/chars.ts'
import {type Candidates, GLUED, LINE} from './candidates.ts'
import {COLUMN} from './cues.ts'
import type {Layout} from './layout.ts'
import {CAPITAL, type Tokens} from './tokens.ts'

/** How far ahead a second start inside a line is looked for, in words: a headline has three at least. */
const AHEAD = 25
const LEAST_HEAD = 3
/** Lower than what any word gets for starting sentences. */
const NO_STARTER = -128
/** Words in which the next glued place is looked for. */
const GLUE_REACH = 30
/** Beyond this the length of a line says no more. */
const LONG_LINE = 1000
/** Lines of which the mean length is taken. */
const LINES = 5
/** Characters in which digits and the signs of page titles are looked for. */
const TITLE = 60

const BULLET = /^(?:[*•·▪◦‣+-]|\d{1,2}[.)])\s/

/** The cues of what the lines around a place are like, and of starts inside its line. */
export class LineCues {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #starters: Int8Array | undefined
  readonly #tokens: Tokens

  constructor(layout: Layout, candidates: Candidates, starters: Int8Array | undefined) {
    this.#layout = layout
    this.#candidates = candidates
    this.#starters = starters
    this.#tokens = layout.cohesion.tokens
  }

  /** Bullets, typical lengths, and `restart-best` to `glued-before`; `row` starts at `o`, columns are those of `CUES`. */
  readLikely(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    row[o + COLUMN['bullet-here']] = isLine && isBullet(view.text, blocks[here]) ? 1 : 0
    row[o + COLUMN['bullet-above']] = isLine && isBullet(view.text, blocks[here - 1]) ? 1 : 0
    row[o + COLUMN['bullet-below']] = isBullet(view.text, blocks[here + 1]) ? 1 : 0
    row[o + COLUMN['lines-above-mean']] = isLine ? meanLength(blocks, here - LINES, here) : -1
    row[o + COLUMN['lines-below-mean']] = meanLength(blocks, here + 1, here + 1 + LINES)
    this.#readRestart(this.#candidates.token[index]!, row, o)
    row[o + COLUMN['glued-after']] = this.#glued(index, 1)
    row[o + COLUMN['glued-before']] = this.#glued(index, -1)
  }

  /** `digits` and `title-sign`. */
  readRest(index: number, row: Float32Array, o: number): void {
    const {text} = this.#layout.view
    const at = this.#candidates.at[index]!
    let digits = 0
    let title = 0
    for (let k = at; k < at + TITLE && k < text.length; k++) {
      const unit = text.charCodeAt(k)
      if (unit === 10) break
      if (classOf(unit) === DIGIT) digits++
      if (unit === 0x7c || unit === 0xbb || (unit === 0x2d && text.charCodeAt(k - 1) === 32)) title = 1
    }
    row[o + COLUMN.digits] = digits
    row[o + COLUMN['title-sign']] = title
  }

  /** Where something seems to start after this place: the end of a headline that runs into its text. */
  #readRestart(token: number, row: Float32Array, o: number): void {
    const {ids, forms, count} = this.#tokens
    const end = Math.min(count, token + AHEAD)
    let best = NO_STARTER
    let place = AHEAD
    for (let at = token + LEAST_HEAD; at < end; at++) {
      if (!(forms[at]! & CAPITAL) || forms[at - 1]! & CAPITAL) continue
      const value = this.#starters?.[ids[at]!] ?? 0
      if (value <= best) continue
      best = value
      place = at - token
    }
    row[o + COLUMN['restart-best']] = best
    row[o + COLUMN['restart-distance']] = place
  }

  /** Words to the next glued place in the given direction; one more than `GLUE_REACH` for none. */
  #glued(index: number, step: number): number {
    const {token, kind, count} = this.#candidates
    for (let k = index + step; k >= 0 && k < count; k += step) {
      const distance = Math.abs(token[k]! - token[index]!)
      if (distance > GLUE_REACH) break
      if (kind[k] === GLUED) return distance
    }
    return GLUE_REACH + 1
  }
}

function isBullet(text: string, block: Block | undefined): boolean {
  return (
    block !== undefined &&
    mayBeBullet(text.charCodeAt(block.start)) &&
    BULLET.test(text.slice(block.start, block.start + 4))
  )
}

/** Letters start most lines. */
function mayBeBullet(unit: number): boolean {
  return unit < 0x41 || (unit > 0x7a && unit < 0xc0) || (unit >= 0x2000 && unit < 0x2600)
}

function meanLength(blocks: readonly Block[], from: number, to: number): number {
  let sum = 0
  let count = 0
  for (let k = Math.max(0, from); k < to && k < blocks.length; k++, count++)
    sum += Math.min(LONG_LINE, blocks[k]!.end - blocks[k]!.start)
  return count > 0 ? sum / count : 0
}
