import {CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, UPPER} from '../text/chars.ts'
import type {View} from '../view.ts'
import {isCloser, isEnd, isOpener} from './signs.ts'
import {CAPITAL, MOST_LETTERS, type Tokens} from './tokens.ts'

/** An article may start on a line of its own: the first of the kinds of candidates. */
export const LINE = 0
/** After a sentence, on its line. */
export const SENTENCE = 1
/** Glued to what stands before it. */
export const GLUED = 2
/** Right after a word, with a capital. */
export const RESTART = 3

/** Places where an article might start, as columns; ascending. */
export interface Candidates {
  readonly count: number
  /** The first character: of the line, or of the word with its opening quotes. */
  readonly at: Int32Array
  /** The token that starts there. */
  readonly token: Int32Array
  /** The block that holds it. */
  readonly block: Int32Array
  /** One of the constants above. */
  readonly kind: Uint8Array
}

/** A capital without a stop before it is a candidate only where the topic turns: this close to the lowest cosine around. */
const NEAR_LOWEST = 0.02
/** How far around, in stretches of `STRETCH` tokens. */
const AROUND = 4
const STRETCH = 25
/** Lines shorter than this hold no second article. */
const DIVISIBLE = 40

/**
 * All candidates of a view but its very first line. `curve` is the topic curve: with it, capitals after a word without any
 * stop are candidates too, where the topic turns.
 */
export function findCandidates(view: View, tokens: Tokens, curve?: Float32Array): Candidates {
  const found = new CandidateList()
  const {blocks, text} = view
  const lowest = curve && lowestAround(curve)
  let token = 0
  for (const block of blocks) {
    while (token < tokens.count && tokens.at[token]! < block.start) token++
    if (block.index > 0) found.add(block.start, token, block.index, LINE)
    const hasWord = token < tokens.count && tokens.at[token]! < block.end
    if (!hasWord || block.end - block.start < DIVISIBLE) continue
    for (token++; token < tokens.count && tokens.at[token]! < block.end; token++) {
      const kind = kindAt(text, tokens, token)
      if (kind === RESTART && !(lowest && curve[token]! <= lowest[Math.floor(token / STRETCH)]! + NEAR_LOWEST)) continue
      if (kind !== LINE) found.add(openingBefore(text, tokens.at[token]!, block.start), token, block.index, kind)
    }
  }
  return found
}

/** What kind of start token `token` may be inside a line; `LINE` for none. */
function kindAt(text: string, tokens: Tokens, token: number): number {
  const at = tokens.at[token]!
  const before = tokens.forms[token - 1]! & ~CAPITAL
  const end = before < MOST_LETTERS ? tokens.at[token - 1]! + before : at
  const form = tokens.forms[token]!
  if (end >= at) {
    const isHump = form & CAPITAL && end === at && !isNamePart(text, at, before, tokens.forms[token - 1]!)
    return isStop(text.charCodeAt(at - 1)) || isHump ? GLUED : LINE
  }
  const first = text.charCodeAt(end)
  if (first === 32 && at === end + 1) {
    // The common case: two words with a space between.
    return form & CAPITAL ? RESTART : LINE
  }
  return afterSigns(text, end, at, form, before)
}

/** Signs and spaces that may stand between a sentence and the next one. */
const LONGEST_PAUSE = 12

/** Letters of "Mc", "Mac", "De". */
const NAME_PART = 3

/** Whether what stands before a capital is the first part of a name with a hump. */
function isNamePart(text: string, at: number, letters: number, form: number): boolean {
  return letters <= NAME_PART && (form & CAPITAL) !== 0 && classOf(text.charCodeAt(at - 1)) === LOWER
}

/** After more than a space: a sentence end, and something that may start one. */
function afterSigns(text: string, end: number, at: number, form: number, before: number): number {
  let stop = -1
  for (let k = end; k < at; k++) {
    const unit = text.charCodeAt(k)
    if (isEnd(unit)) stop = k
    else if (stop < 0 && !isCloser(unit)) break
  }
  if (stop < 0 || at - end > LONGEST_PAUSE) return form & CAPITAL ? RESTART : LINE
  const next = classOf(text.charCodeAt(at))
  if (!(form & CAPITAL) && !(next & (DIGIT | CASELESS | IDEOGRAPH)) && next & LOWER) return LINE
  const spaced = isSpace(text.charCodeAt(stop + 1)) || isSpace(text.charCodeAt(at - 1)) || hasSpace(text, stop, at)
  if (spaced) return SENTENCE
  // "3.5", "U.S." and "example.Com" are glued by nature.
  const last = classOf(text.charCodeAt(end - 1))
  if (next === DIGIT || (last === DIGIT && !(form & CAPITAL)) || (last === UPPER && before < 3)) return LINE
  return GLUED
}

/** The lowest value of a curve around each stretch of it. */
function lowestAround(curve: Float32Array): Float32Array {
  const stretches = new Float32Array(Math.ceil(curve.length / STRETCH))
  for (let k = 0; k < stretches.length; k++) {
    let least = Number.POSITIVE_INFINITY
    const end = Math.min(curve.length, (k + 1) * STRETCH)
    // No article starts at the first token.
    for (let at = Math.max(1, k * STRETCH); at < end; at++) if (curve[at]! < least) least = curve[at]!
    stretches[k] = least
  }
  const around = new Float32Array(stretches.length)
  for (let k = 0; k < around.length; k++) {
    let least = Number.POSITIVE_INFINITY
    const end = Math.min(stretches.length, k + AROUND + 1)
    for (let near = Math.max(0, k - AROUND); near < end; near++) if (stretches[near]! < least) least = stretches[near]!
    around[k] = least
  }
  return around
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}

function isStop(unit: number): boolean {
  return unit > 127 && '。！？｡'.includes(String.fromCharCode(unit))
}

function openingBefore(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && isOpener(text.charCodeAt(start - 1))) start--
  // A closing quote that looks like an opening one belongs to the sentence before.
  return start < at && start > floor && !isSpace(text.charCodeAt(start - 1)) && '"\'”’'.includes(text[start]!)
    ? start + 1
    : start
}

class CandidateList implements Candidates {
  count = 0
  at = new Int32Array(256)
  token = new Int32Array(256)
  block = new Int32Array(256)
  kind = new Uint8Array(256)

  add(at: number, token: number, block: number, kind: number): void {
    if (this.count === this.at.length) this.grow()
    this.at[this.count] = at
    this.token[this.count] = token
    this.block[this.count] = block
    this.kind[this.count++] = kind
  }

  private grow(): void {
    const size = this.count * 2
    const {at, token, block, kind} = this
    this.at = new Int32Array(size)
    this.token = new Int32Array(size)
    this.block = new Int32Array(size)
    this.kind = new Uint8Array(size)
    this.at.set(at)
    this.token.set(token)
    this.block.set(block)
    this.kind.set(kind)
  }
}
