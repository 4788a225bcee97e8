import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {classOf, IDEOGRAPH} from '../text/chars.ts'
import {type Candidates, LINE} from './candidates.ts'
import type {Layout} from './layout.ts'
import type {Weighed} from './shared-terms.ts'
import {endsSentence} from './signs.ts'
import {CAPITAL, TERMS, type Tokens} from './tokens.ts'
import {topicAt, topicCurve} from './topic.ts'
import {BYLINE} from './word-cues.ts'

/** Lines of this length are body text, and shorter ones that end a sentence; an ideograph counts as two. */
const BODY = 100
const BODY_SENTENCE = 50
/** Words of body text on each side in which the words of a headline are looked for. */
const REACH = 150
/** A headline is read for at most this many words. */
const HEAD = 20
/** Findings from this confidence on take a line out of the body. */
const NOISE = 0.9
/** Names before a place, and the words after it in which they may return. */
const NAMES = 60
const RETURN = 200

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
  readonly #tokens: Tokens
  readonly #squares: Float32Array
  /** Per block 1 where it is body text, and the confidence of findings that hold all of it. */
  readonly #isBody: Uint8Array
  readonly #noise: Float32Array
  readonly #blockToken: Int32Array
  /** Per token how many body tokens stand before it. */
  readonly #bodyIndex: Int32Array
  /** The terms of all tokens, and of the body's. */
  readonly #terms: Uint16Array
  readonly #bodyTerms: Uint16Array
  readonly #body: Weighed
  readonly #wide: Float32Array
  readonly #mean: number
  readonly #deviation: number
  /** Per block the nearest body block above it and from it on; -1 and the number of blocks where there is none. */
  readonly #above: Int32Array
  readonly #below: Int32Array

  constructor(layout: Layout, candidates: Candidates, findings: readonly Finding[]) {
    this.#layout = layout
    this.#candidates = candidates
    this.#tokens = layout.cohesion.tokens
    this.#squares = layout.cohesion.squares
    this.#noise = noiseOf(layout.blocks, findings)
    this.#isBody = Uint8Array.from(layout.blocks, (block) =>
      this.#noise[block.index]! < NOISE && isBody(layout.view.text, block) ? 1 : 0,
    )
    this.#blockToken = layout.blockTokens
    this.#bodyIndex = new Int32Array(this.#tokens.count + 1)
    const {count} = this.#tokens
    const body = new Int32Array(count)
    let size = 0
    for (const block of layout.blocks) {
      const end = this.#blockToken[block.index + 1]!
      for (let token = this.#blockToken[block.index]!; token < end; token++) {
        this.#bodyIndex[token] = size
        if (this.#isBody[block.index]) body[size++] = token
      }
    }
    this.#bodyIndex[count] = size
    this.#terms = layout.cohesion.terms
    this.#bodyTerms = new Uint16Array(size)
    const squares = new Float32Array(size)
    for (let at = 0; at < size; at++) {
      this.#bodyTerms[at] = this.#terms[body[at]!]!
      squares[at] = this.#squares[body[at]!]!
    }
    this.#body = {terms: this.#bodyTerms, squares}
    this.#wide = topicCurve(this.#body, 150)
    const {mean, deviation} = moments(this.#wide)
    this.#mean = mean
    this.#deviation = deviation
    this.#above = nearest(this.#isBody, 1)
    this.#below = nearest(this.#isBody, -1)
  }

  /** Writes the cues from `body-60` to `body-here`, but for those of `LineCues`. */
  read(index: number, row: Float32Array, o: number): void {
    this.#readTopic(index, row, o)
    this.#readPlace(index, row, o + 4)
    this.#readHeads(index, row, o + 10)
    this.#readLines(index, row, o + 18)
  }

  #readTopic(index: number, row: Float32Array, o: number): void {
    const at = this.#bodyIndex[this.#candidates.token[index]!]!
    row[o] = topicAt(this.#body, at, 60)
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
    row[o + 4] =
      above < 0 ? -1 : isInside ? 2 : endsSentence(view.text, blocks[above]!.start, blocks[above]!.end) ? 1 : 0
    row[o + 5] = above < 0 ? 0 : Math.min(4000, blocks[above]!.end - blocks[above]!.start)
  }

  /** Whether the words of this line, the one above and the one below return in the body text on either side. */
  #readHeads(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const {count} = this.#tokens
    const lineEnd = this.#blockToken[here + 1]!
    const middle = this.#bodyIndex[token]!
    const from = Math.max(0, middle - REACH)
    const to = Math.min(this.#bodyTerms.length, middle + REACH)
    for (let k = from; k < middle; k++) before[this.#bodyTerms[k]!]!++
    for (let k = middle; k < to; k++) after[this.#bodyTerms[k]!]!++
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
    const nextEnd = Math.min(
      count,
      next + HEAD,
      isLine ? this.#blockToken[Math.min(here + 2, this.#blockToken.length - 1)]! : count,
    )
    const [nextBelow, nextAbove] = this.#shares(next, nextEnd, from, middle, to)
    row[o + 5] = nextBelow
    row[o + 6] = nextBelow - nextAbove
    row[o + 7] = end - token
    for (let k = from; k < middle; k++) before[this.#bodyTerms[k]!] = 0
    for (let k = middle; k < to; k++) after[this.#bodyTerms[k]!] = 0
  }

  /** The weighed share of tokens [start, end) that the windows after and before hold beside themselves. */
  #shares(start: number, end: number, from: number, middle: number, to: number): readonly [number, number] {
    const terms = this.#terms
    for (let token = start; token < end; token++) this.#count(token, from, middle, to, -1)
    let sum = 0
    let inAfter = 0
    let inBefore = 0
    for (let token = start; token < end; token++) {
      const weight = this.#squares[token]!
      sum += weight
      if (after[terms[token]!]! > 0) inAfter += weight
      if (before[terms[token]!]! > 0) inBefore += weight
    }
    for (let token = start; token < end; token++) this.#count(token, from, middle, to, 1)
    return sum > 0 ? [inAfter / sum, inBefore / sum] : [-0.1, -0.1]
  }

  #count(token: number, from: number, middle: number, to: number, step: number): void {
    const at = this.#bodyIndex[token]!
    if (this.#bodyIndex[token + 1]! === at || at < from || at >= to) return
    if (at < middle) before[this.#terms[token]!]! += step
    else after[this.#terms[token]!]! += step
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

  /** Bylines, dates, noise and names; what `LineCues` reads stands between. */
  #readLines(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.#layout
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const above = isLine ? blocks[here - 1] : undefined
    row[o + 3] = stampOf(view.text, above)
    row[o + 4] = isLine ? stampOf(view.text, blocks[here]) : 0
    row[o + 5] = isLine && here > 0 ? this.#noise[here - 1]! : 0
    row[o + 6] = this.#noise[here + 1] ?? 0
    row[o + 7] = this.#namesKept(this.#candidates.token[index]!)
    row[o + 10] = isLine && this.#isBody[here] ? 1 : 0
  }

  /** The share of names before a place that return after it; .5 without names. */
  #namesKept(token: number): number {
    const {forms, count} = this.#tokens
    const terms = this.#terms
    const end = Math.min(count, token + RETURN)
    for (let at = token; at < end; at++) if (forms[at]! & CAPITAL) after[terms[at]!] = 1
    let names = 0
    let kept = 0
    for (let at = Math.max(1, token - NAMES); at < token; at++) {
      if (!(forms[at]! & CAPITAL)) continue
      names++
      if (after[terms[at]!]) kept++
    }
    for (let at = token; at < end; at++) after[terms[at]!] = 0
    return names > 0 ? kept / names : 0.5
  }
}

function isBody(text: string, block: Block): boolean {
  const middle = (block.start + block.end) >> 1
  const length = (block.end - block.start) * (classOf(text.charCodeAt(middle)) === IDEOGRAPH ? 2 : 1)
  return length >= BODY || (length >= BODY_SENTENCE && endsSentence(text, block.start, block.end))
}

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

/** 1 for a byline, 2 for a date; 0 for any other line. */
function stampOf(text: string, block: Block | undefined): number {
  if (!block || block.end - block.start > 80) return 0
  const line = text.slice(block.start, block.end)
  return looksLikeDate(line.slice(0, 60)) ? 2 : BYLINE.test(line) ? 1 : 0
}
