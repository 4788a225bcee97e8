import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {classOf, DIGIT, finalMark, IDEOGRAPH} from '../text/chars.ts'
import {type Candidates, GLUED, LINE} from './candidates.ts'
import type {Layout} from './layout.ts'
import {CAPITAL, TERMS, type Tokens} from './tokens.ts'
import {topicCurve} from './topic.ts'
import {BYLINE} from './word-cues.ts'

/** Lines of this length are body text, and shorter ones that end a sentence; an ideograph counts as two. */
const BODY = 100
const BODY_SENTENCE = 50
/** Words of body text on each side in which the words of a headline are looked for. */
const REACH = 150
/** A headline is read for at most this many words. */
const HEAD = 20
/** How far ahead a second start inside a line is looked for, in words. */
const AHEAD = 25
/** Findings from this confidence on take a line out of the body. */
const NOISE = 0.9
/** Lines of which the mean length is taken. */
const LINES = 5
/** Names before a place, and the words after it in which they may return. */
const NAMES = 60
const RETURN = 200

const BULLET = /^(?:[*•·▪◦‣+-]|\d{1,2}[.)])\s/

// Counts by term in the windows around one place at a time, which leaves them at zero.
const before = new Int16Array(TERMS)
const after = new Int16Array(TERMS)

/**
 * The cues of what lies around a place once short lines and noise are left out: where the body text stops and goes on,
 * whether its topic turns, and which of the lines between belongs to which side.
 */
export class BodyCues {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #starters: Int8Array | undefined
  readonly #tokens: Tokens
  readonly #squares: Float32Array
  /** Per block 1 where it is body text, and the confidence of findings that hold all of it. */
  readonly #isBody: Uint8Array
  readonly #noise: Float32Array
  readonly #blockToken: Int32Array
  /** Per token how many body tokens stand before it. */
  readonly #bodyIndex: Int32Array
  /** The ids of the body tokens. */
  readonly #bodyIds: Uint16Array
  readonly #wide: Float32Array
  readonly #narrow: Float32Array
  readonly #mean: number
  readonly #deviation: number
  /** Per block the nearest body block above it and from it on; -1 and the number of blocks where there is none. */
  readonly #above: Int32Array
  readonly #below: Int32Array

  constructor(layout: Layout, candidates: Candidates, findings: readonly Finding[], starters: Int8Array | undefined) {
    this.#layout = layout
    this.#candidates = candidates
    this.#starters = starters
    this.#tokens = layout.cohesion.tokens
    this.#squares = layout.cohesion.squares
    this.#noise = noiseOf(layout.blocks, findings)
    this.#isBody = Uint8Array.from(layout.blocks, (block) =>
      this.#noise[block.index]! < NOISE && isBody(layout.view.text, block) ? 1 : 0,
    )
    this.#blockToken = blockTokens(layout.blocks, this.#tokens)
    this.#bodyIndex = new Int32Array(this.#tokens.count + 1)
    const {count} = this.#tokens
    const body = new Int32Array(count)
    let size = 0
    for (const block of layout.blocks) {
      const end = this.#blockToken[block.index + 1] ?? count
      for (let token = this.#blockToken[block.index]!; token < end; token++) {
        this.#bodyIndex[token] = size
        if (this.#isBody[block.index]) body[size++] = token
      }
    }
    this.#bodyIndex[count] = size
    const {ids} = this.#tokens
    this.#bodyIds = new Uint16Array(size)
    const squares = new Float32Array(size)
    for (let at = 0; at < size; at++) {
      this.#bodyIds[at] = ids[body[at]!]!
      squares[at] = this.#squares[body[at]!]!
    }
    const weighed = {tokens: {ids: this.#bodyIds, count: size}, squares}
    this.#narrow = topicCurve(weighed, 60)
    this.#wide = topicCurve(weighed, 150)
    const {mean, deviation} = moments(this.#wide)
    this.#mean = mean
    this.#deviation = deviation
    this.#above = nearest(this.#isBody, 1)
    this.#below = nearest(this.#isBody, -1)
  }

  /** Writes the 34 cues from `body-60` to `title-sign`. */
  read(index: number, row: Float32Array, o: number): void {
    this.#readTopic(index, row, o)
    this.#readPlace(index, row, o + 4)
    this.#readHeads(index, row, o + 10)
    this.#readLines(index, row, o + 18)
    this.#readInside(index, row, o + 29)
  }

  #readTopic(index: number, row: Float32Array, o: number): void {
    const at = this.#bodyIndex[this.#candidates.token[index]!]!
    row[o] = this.#narrow[at]!
    row[o + 1] = this.#wide[at]!
    let least = this.#wide[at]!
    for (let k = Math.max(0, at - 100); k < this.#wide.length && k < at + 100; k += 3)
      least = Math.min(least, this.#wide[k]!)
    row[o + 2] = this.#wide[at]! - least
    row[o + 3] = this.#deviation > 0 ? (this.#wide[at]! - this.#mean) / this.#deviation : 0
  }

  /** How far the body text above and below is. */
  #readPlace(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const isInside = !isLine && this.#isBody[here] === 1
    const above = isInside ? here : here > 0 ? this.#above[here - 1]! : -1
    const below = isInside ? here : this.#below[here]!
    row[o] = above < 0 ? 30 : Math.min(30, here - above - (isLine ? 1 : 0))
    row[o + 1] = above < 0 ? 300 : isInside ? 0 : Math.min(300, token - this.#blockToken[above + 1]!)
    row[o + 2] = below >= blocks.length ? 30 : Math.min(30, below - here)
    row[o + 3] =
      below >= blocks.length ? 300 : isInside ? 0 : Math.min(300, Math.max(0, this.#blockToken[below]! - token))
    row[o + 4] = above < 0 ? -1 : isInside ? 2 : finalMark(tailOf(view.text, blocks[above]!)) >= 0 ? 1 : 0
    row[o + 5] = above < 0 ? 0 : Math.min(4000, blocks[above]!.end - blocks[above]!.start)
  }

  /** Whether the words of this line, the one above and the one below return in the body text on either side. */
  #readHeads(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const {count} = this.#tokens
    const lineEnd = this.#blockToken[here + 1] ?? count
    const middle = this.#bodyIndex[token]!
    const from = Math.max(0, middle - REACH)
    const to = Math.min(this.#bodyIds.length, middle + REACH)
    for (let k = from; k < middle; k++) before[this.#bodyIds[k]!]!++
    for (let k = middle; k < to; k++) after[this.#bodyIds[k]!]!++
    const end = isLine ? Math.min(lineEnd, token + HEAD) : this.#headEnd(index, lineEnd)
    const [ownBelow, ownAbove] = this.#shares(token, end, from, middle, to)
    row[o] = ownBelow
    row[o + 1] = ownAbove
    row[o + 2] = ownBelow - ownAbove
    const start = isLine ? (here > 0 ? this.#blockToken[here - 1]! : 0) : Math.max(0, token - HEAD)
    const [previousBelow, previousAbove] = this.#shares(Math.max(start, token - HEAD), token, from, middle, to)
    row[o + 3] = previousBelow
    row[o + 4] = previousBelow - previousAbove
    const next = isLine ? lineEnd : end
    const nextEnd = Math.min(count, next + HEAD, isLine ? (this.#blockToken[here + 2] ?? count) : count)
    const [nextBelow, nextAbove] = this.#shares(next, nextEnd, from, middle, to)
    row[o + 5] = nextBelow
    row[o + 6] = nextBelow - nextAbove
    row[o + 7] = end - token
    for (let k = from; k < middle; k++) before[this.#bodyIds[k]!] = 0
    for (let k = middle; k < to; k++) after[this.#bodyIds[k]!] = 0
  }

  /** The weighed share of tokens [start, end) that the windows after and before hold beside themselves. */
  #shares(start: number, end: number, from: number, middle: number, to: number): readonly [number, number] {
    const {ids} = this.#tokens
    for (let token = start; token < end; token++) this.#count(token, from, middle, to, -1)
    let sum = 0
    let inAfter = 0
    let inBefore = 0
    for (let token = start; token < end; token++) {
      const weight = this.#squares[token]!
      sum += weight
      if (after[ids[token]!]! > 0) inAfter += weight
      if (before[ids[token]!]! > 0) inBefore += weight
    }
    for (let token = start; token < end; token++) this.#count(token, from, middle, to, 1)
    return sum > 0 ? [inAfter / sum, inBefore / sum] : [-0.1, -0.1]
  }

  #count(token: number, from: number, middle: number, to: number, step: number): void {
    const at = this.#bodyIndex[token]!
    if (this.#bodyIndex[token + 1]! === at || at < from || at >= to) return
    if (at < middle) before[this.#tokens.ids[token]!]! += step
    else after[this.#tokens.ids[token]!]! += step
  }

  /** Where the headline that may start inside a line ends: at the next place where something starts. */
  #headEnd(index: number, lineEnd: number): number {
    const token = this.#candidates.token[index]!
    const limit = Math.min(lineEnd, token + HEAD)
    for (let next = index + 1; next < this.#candidates.count; next++) {
      const at = this.#candidates.token[next]!
      if (at >= limit) break
      if (at > token + 2) return at
    }
    return limit
  }

  #readLines(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const above = isLine ? blocks[here - 1] : undefined
    const below = blocks[here + 1]
    row[o] = isLine && isBullet(view.text, blocks[here]) ? 1 : 0
    row[o + 1] = isBullet(view.text, above) ? 1 : 0
    row[o + 2] = isBullet(view.text, below) ? 1 : 0
    row[o + 3] = stampOf(view.text, above)
    row[o + 4] = isLine ? stampOf(view.text, blocks[here]) : 0
    row[o + 5] = isLine && here > 0 ? this.#noise[here - 1]! : 0
    row[o + 6] = this.#noise[here + 1] ?? 0
    row[o + 7] = this.#namesKept(this.#candidates.token[index]!)
    row[o + 8] = isLine ? meanLength(blocks, here - LINES, here) : -1
    row[o + 9] = meanLength(blocks, here + 1, here + 1 + LINES)
    row[o + 10] = isLine && this.#isBody[here] ? 1 : 0
  }

  /** The share of names before a place that return after it; .5 without names. */
  #namesKept(token: number): number {
    const {ids, forms, count} = this.#tokens
    const end = Math.min(count, token + RETURN)
    for (let at = token; at < end; at++) if (forms[at]! & CAPITAL) after[ids[at]!] = 1
    let names = 0
    let kept = 0
    for (let at = Math.max(1, token - NAMES); at < token; at++) {
      if (!(forms[at]! & CAPITAL)) continue
      names++
      if (after[ids[at]!]) kept++
    }
    for (let at = token; at < end; at++) after[ids[at]!] = 0
    return names > 0 ? kept / names : 0.5
  }

  /** Where inside the line something seems to start after this place: the end of a headline that runs into its text. */
  #readInside(index: number, row: Float32Array, o: number): void {
    const {ids, forms, count} = this.#tokens
    const {view} = this.#layout
    const token = this.#candidates.token[index]!
    const end = Math.min(count, token + AHEAD)
    let best = -128
    let place = AHEAD
    for (let at = token + 3; at < end; at++) {
      if (!(forms[at]! & CAPITAL) || forms[at - 1]! & CAPITAL) continue
      const value = this.#starters?.[ids[at]!] ?? 0
      if (value <= best) continue
      best = value
      place = at - token
    }
    row[o] = best
    row[o + 1] = place
    row[o + 2] = this.#glued(index, 1)
    row[o + 3] = this.#glued(index, -1)
    const at = this.#candidates.at[index]!
    let digits = 0
    let title = 0
    for (let k = at; k < at + 60 && k < view.text.length; k++) {
      const unit = view.text.charCodeAt(k)
      if (unit === 10) break
      if (classOf(unit) === DIGIT) digits++
      if (unit === 0x7c || unit === 0xbb || (unit === 0x2d && view.text.charCodeAt(k - 1) === 32)) title = 1
    }
    row[o + 4] = digits
    row[o + 5] = title
  }

  /** Words to the next glued place in the given direction, at most 31. */
  #glued(index: number, step: number): number {
    const {token, kind, count} = this.#candidates
    for (let k = index + step; k >= 0 && k < count; k += step) {
      const distance = Math.abs(token[k]! - token[index]!)
      if (distance > 30) break
      if (kind[k] === GLUED) return distance
    }
    return 31
  }
}

function isBody(text: string, block: Block): boolean {
  const middle = (block.start + block.end) >> 1
  const length = (block.end - block.start) * (classOf(text.charCodeAt(middle)) === IDEOGRAPH ? 2 : 1)
  return length >= BODY || (length >= BODY_SENTENCE && finalMark(tailOf(text, block)) >= 0)
}

const tailOf = (text: string, {start, end}: Block): string => text.slice(Math.max(start, end - 4), end)

/** Per block the highest confidence of a finding that holds all of it. */
function noiseOf(blocks: readonly Block[], findings: readonly Finding[]): Float32Array {
  const noise = new Float32Array(blocks.length)
  let first = 0
  for (const finding of findings) {
    while (first < blocks.length && blocks[first]!.start < finding.start) first++
    for (let k = first; k < blocks.length && blocks[k]!.end <= finding.end; k++)
      noise[k] = Math.max(noise[k]!, finding.confidence)
  }
  return noise
}

function blockTokens(blocks: readonly Block[], tokens: Tokens): Int32Array {
  const first = new Int32Array(blocks.length)
  let token = 0
  for (const block of blocks) {
    while (token < tokens.count && tokens.at[token]! < block.start) token++
    first[block.index] = token
  }
  return first
}

/** Per block the nearest one that is set, itself included, looking up (1) or down (-1). */
function nearest(flags: Uint8Array, step: 1 | -1): Int32Array {
  const result = new Int32Array(flags.length)
  let last = step === 1 ? -1 : flags.length
  for (let k = step === 1 ? 0 : flags.length - 1; k >= 0 && k < flags.length; k += step) {
    if (flags[k]) last = k
    result[k] = last
  }
  return result
}

function moments(curve: Float32Array): {readonly mean: number; readonly deviation: number} {
  let sum = 0
  let squares = 0
  let count = 0
  for (let at = 10; at < curve.length; at += 10, count++) {
    sum += curve[at]!
    squares += curve[at]! * curve[at]!
  }
  const mean = count > 0 ? sum / count : 0
  return {mean, deviation: count > 1 ? Math.sqrt(Math.max(0, squares / count - mean * mean)) : 0}
}

const isBullet = (text: string, block: Block | undefined): boolean =>
  block !== undefined && BULLET.test(text.slice(block.start, block.start + 4))

/** 1 for a byline, 2 for a date; 0 for any other line. */
function stampOf(text: string, block: Block | undefined): number {
  if (!block || block.end - block.start > 80) return 0
  const line = text.slice(block.start, block.end)
  return looksLikeDate(line.slice(0, 60)) ? 2 : BYLINE.test(line) ? 1 : 0
}

function meanLength(blocks: readonly Block[], from: number, to: number): number {
  let sum = 0
  let count = 0
  for (let k = Math.max(0, from); k < to && k < blocks.length; k++, count++)
    sum += Math.min(1000, blocks[k]!.end - blocks[k]!.start)
  return count > 0 ? sum / count : 0
}
