import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {classOf, IDEOGRAPH} from '../text/chars.ts'
import {type Candidates, LINE} from './candidates.ts'
import type {Cohesion} from './cohesion.ts'
import {COLUMN} from './cues.ts'
import type {Layout} from './layout.ts'
import {type Moments, momentsOf, standardScore} from './moments.ts'
import type {Weighed} from './shared-terms.ts'
import {endsSentence} from './signs.ts'
import {CAPITAL, TERMS, type Tokens} from './tokens.ts'
import {lowestNear, topicAt, topicCurve, WIDE} from './topic.ts'
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
/** Words on each side of the narrow window, and how far around a place the lowest value of the wide one is looked for. */
const NARROW = 60
const AROUND = 100
/** Every so many words of body text the curve is measured for its mean. */
const STEP = 10
/** Beyond these how far the body text is says no more: lines, words, and characters of its nearest line. */
const FAR_LINES = 30
const FAR_WORDS = 300
const LONG_LINE = 4000
/** What stands for the share of no words. */
const NO_SHARE = -0.1
/** A byline or a date is a line this short, and the date stands near its head. */
const STAMP = 80
const STAMP_HEAD = 60
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
  readonly #terms: Uint16Array
  /** The tokens of the body alone, and their topic curve. */
  readonly #body: Weighed
  readonly #wide: Float32Array
  readonly #moments: Moments
  /** Per block the nearest body block above it and from it on; -1 and the number of blocks where there is none. */
  readonly #above: Int32Array
  readonly #below: Int32Array

  constructor(layout: Layout, candidates: Candidates, findings: readonly Finding[]) {
    const {cohesion, blocks, view} = layout
    this.#layout = layout
    this.#candidates = candidates
    this.#tokens = cohesion.tokens
    this.#terms = cohesion.terms
    this.#squares = cohesion.squares
    this.#noise = noiseOf(blocks, findings)
    this.#isBody = bodyLines(view.text, blocks, this.#noise)
    this.#blockToken = layout.blockTokens
    this.#bodyIndex = countBody(layout, this.#isBody)
    this.#body = bodyOf(cohesion, this.#bodyIndex)
    this.#wide = topicCurve(this.#body, WIDE)
    this.#moments = momentsOf(Math.floor((this.#wide.length - 1) / STEP), (index) => this.#wide[(index + 1) * STEP]!)
    this.#above = nearest(this.#isBody, 1)
    this.#below = nearest(this.#isBody, -1)
  }

  /** Writes the cues from `body-60` to `body-here`, but for those of `LineCues`. */
  read(index: number, row: Float32Array, o: number): void {
    this.#readTopic(index, row, o)
    this.#readPlace(index, row, o)
    this.#readHeads(index, row, o)
    this.#readLines(index, row, o)
  }

  #readTopic(index: number, row: Float32Array, o: number): void {
    const at = this.#bodyIndex[this.#candidates.token[index]!]!
    row[o + COLUMN['body-60']] = topicAt(this.#body, at, NARROW)
    row[o + COLUMN['body-150']] = this.#wide[at]!
    row[o + COLUMN['body-150-over-lowest']] = this.#wide[at]! - lowestNear(this.#wide, at, AROUND)
    row[o + COLUMN['body-150-score']] = standardScore(this.#wide[at]!, this.#moments)
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
    const body = blocks[above]
    const isLast = below >= blocks.length
    const wordsSince = isInside ? 0 : token - this.#blockToken[above + 1]!
    const wordsTo = isInside ? 0 : Math.max(0, this.#blockToken[below]! - token)
    row[o + COLUMN['lines-since-body']] = body ? Math.min(FAR_LINES, here - above - (isLine ? 1 : 0)) : FAR_LINES
    row[o + COLUMN['words-since-body']] = body ? Math.min(FAR_WORDS, wordsSince) : FAR_WORDS
    row[o + COLUMN['lines-to-body']] = isLast ? FAR_LINES : Math.min(FAR_LINES, below - here)
    row[o + COLUMN['words-to-body']] = isLast ? FAR_WORDS : Math.min(FAR_WORDS, wordsTo)
    const ending = isInside ? 2 : body && endsSentence(view.text, body.start, body.end) ? 1 : 0
    row[o + COLUMN['body-above-ends']] = body ? ending : -1
    row[o + COLUMN['body-above-length']] = body ? Math.min(LONG_LINE, body.end - body.start) : 0
  }

  /** Whether the words of this line, the one above and the one below return in the body text on either side. */
  #readHeads(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    const here = this.#candidates.block[index]!
    const isLine = this.#candidates.kind[index] === LINE
    const {count} = this.#tokens
    const {terms} = this.#body
    const lineEnd = this.#blockToken[here + 1]!
    const middle = this.#bodyIndex[token]!
    const from = Math.max(0, middle - REACH)
    const to = Math.min(terms.length, middle + REACH)
    for (let k = from; k < middle; k++) before[terms[k]!]!++
    for (let k = middle; k < to; k++) after[terms[k]!]!++
    const end = isLine ? Math.min(lineEnd, token + HEAD) : this.#headEnd(index, lineEnd)
    const [ownBelow, ownAbove] = this.#shares(token, end, from, middle, to)
    row[o + COLUMN['head-returns-below']] = ownBelow
    row[o + COLUMN['head-returns-above']] = ownAbove
    row[o + COLUMN['head-returns-turn']] = ownBelow - ownAbove
    const start = isLine ? (here > 0 ? this.#blockToken[here - 1]! : 0) : Math.max(0, token - HEAD)
    const [previousBelow, previousAbove] = this.#shares(Math.max(start, token - HEAD), token, from, middle, to)
    row[o + COLUMN['above-returns-below']] = previousBelow
    row[o + COLUMN['above-returns-turn']] = previousBelow - previousAbove
    const next = isLine ? lineEnd : end
    const nextEnd = Math.min(
      count,
      next + HEAD,
      isLine ? this.#blockToken[Math.min(here + 2, this.#blockToken.length - 1)]! : count,
    )
    const [nextBelow, nextAbove] = this.#shares(next, nextEnd, from, middle, to)
    row[o + COLUMN['below-returns-below']] = nextBelow
    row[o + COLUMN['below-returns-turn']] = nextBelow - nextAbove
    row[o + COLUMN['head-words']] = end - token
    for (let k = from; k < middle; k++) before[terms[k]!] = 0
    for (let k = middle; k < to; k++) after[terms[k]!] = 0
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
    return sum > 0 ? [inAfter / sum, inBefore / sum] : [NO_SHARE, NO_SHARE]
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
    row[o + COLUMN['stamp-above']] = stampOf(view.text, above)
    row[o + COLUMN['stamp-here']] = isLine ? stampOf(view.text, blocks[here]) : 0
    row[o + COLUMN['noise-line-above']] = isLine && here > 0 ? this.#noise[here - 1]! : 0
    row[o + COLUMN['noise-line-below']] = this.#noise[here + 1] ?? 0
    row[o + COLUMN['names-kept']] = this.#namesKept(this.#candidates.token[index]!)
    row[o + COLUMN['body-here']] = isLine && this.#isBody[here] ? 1 : 0
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

/** Per token how many tokens of body text stand before it. */
function countBody({blocks, blockTokens, cohesion}: Layout, isBody: Uint8Array): Int32Array {
  const {count} = cohesion.tokens
  const before = new Int32Array(count + 1)
  let size = 0
  for (const {index} of blocks) {
    for (let token = blockTokens[index]!; token < blockTokens[index + 1]!; token++)
      before[token] = isBody[index] ? size++ : size
  }
  before[count] = size
  return before
}

/** The tokens of body text: those behind which `bodyIndex` rises. */
function bodyOf({terms, squares}: Cohesion, bodyIndex: Int32Array): Weighed {
  const size = bodyIndex[terms.length]!
  const body = {terms: new Uint16Array(size), squares: new Float32Array(size)}
  for (let token = 0; token < terms.length; token++) {
    const at = bodyIndex[token]!
    if (bodyIndex[token + 1] === at) continue
    body.terms[at] = terms[token]!
    body.squares[at] = squares[token]!
  }
  return body
}

/** Per block 1 where it is body text. */
function bodyLines(text: string, blocks: readonly Block[], noise: Float32Array): Uint8Array {
  const lines = new Uint8Array(blocks.length)
  for (const block of blocks) if (noise[block.index]! < NOISE && isBody(text, block)) lines[block.index] = 1
  return lines
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

/** 1 for a byline, 2 for a date; 0 for any other line. */
function stampOf(text: string, block: Block | undefined): number {
  if (!block || block.end - block.start > STAMP) return 0
  const line = text.slice(block.start, block.end)
  return looksLikeDate(line.slice(0, STAMP_HEAD)) ? 2 : BYLINE.test(line) ? 1 : 0
}
