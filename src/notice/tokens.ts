import {CASED, classOf, DIGIT, IDEOGRAPH, LETTER, MARK, SPACE, UPPER} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import {mix, SEED} from '../text/hash.ts'
import type {Span} from '../text/span.ts'

/**
 * The words and signs of a stretch of text as hashes: how a notice is worded shows in both. Numbers are told by how many
 * digits they have, a sign that is repeated counts once, Han and kana are words of one character.
 */
export interface Tokens {
  readonly count: number
  readonly hashes: Int32Array
  /** Of words of more than `STEM` letters the hash of the first ones, else 0: what inflects goes on there. */
  readonly stems: Int32Array
  /** 1 for words and numbers, 0 for signs. */
  readonly words: Uint8Array
  /** Where each stands in the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Words that start with a capital, and those without a small letter. */
  readonly capitals: number
  readonly shouts: number
}

/** Of a longer stretch the first tokens are read: they tell. */
export const MOST_TOKENS = 80
export const STEM = 5
/** Longer numbers are alike. */
const MOST_DIGITS = 4

/** One array for all: each stretch is done with before the next is read. */
const read = {
  count: 0,
  hashes: new Int32Array(MOST_TOKENS),
  stems: new Int32Array(MOST_TOKENS),
  words: new Uint8Array(MOST_TOKENS),
  starts: new Int32Array(MOST_TOKENS),
  ends: new Int32Array(MOST_TOKENS),
  capitals: 0,
  shouts: 0,
}

/** The tokens of a stretch; they hold until the next stretch is read. */
export function readTokens(text: string, {start, end}: Span): Tokens {
  read.count = 0
  read.capitals = 0
  read.shouts = 0
  for (let at = start; at < end && read.count < MOST_TOKENS; ) {
    const kind = classOf(text.charCodeAt(at))
    if (kind & SPACE) at++
    else if (kind & DIGIT) at = readNumber(text, at, end)
    else if (kind & (LETTER | MARK) && !(kind & IDEOGRAPH)) at = readWord(text, at, end)
    else at = readSign(text, at, end, kind)
  }
  return read
}

function readWord(text: string, start: number, end: number): number {
  let hash = SEED
  let stem = 0
  let at = start
  let isShouted = true
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (!(kind & (LETTER | MARK)) || kind & IDEOGRAPH) break
    if (kind & CASED && !(kind & UPPER)) isShouted = false
    hash = mix(hash, foldUnit(unit))
    if (at - start === STEM - 1) stem = hash
  }
  if (classOf(text.charCodeAt(start)) & UPPER) {
    read.capitals++
    if (isShouted && at - start > 1) read.shouts++
  }
  note(hash, at - start > STEM ? stem : 0, 1, start, at)
  return at
}

function readNumber(text: string, start: number, end: number): number {
  let at = start
  while (at < end && classOf(text.charCodeAt(at)) & DIGIT) at++
  note(mix(SEED, Math.min(at - start, MOST_DIGITS)), 0, 1, start, at)
  return at
}

/** A sign with what repeats it; of what two units write, as emoji, the first tells its kind. */
function readSign(text: string, start: number, end: number, kind: number): number {
  const unit = text.charCodeAt(start)
  let at = start + 1
  if (unit >= 0xd800 && unit < 0xdc00) at++
  else while (!(kind & IDEOGRAPH) && at < end && text.charCodeAt(at) === unit) at++
  note(mix(SEED, foldUnit(unit)), 0, kind & IDEOGRAPH ? 1 : 0, start, Math.min(at, end))
  return at
}

function note(hash: number, stem: number, isWord: 0 | 1, start: number, end: number): void {
  const {count} = read
  read.hashes[count] = hash
  read.stems[count] = stem
  read.words[count] = isWord
  read.starts[count] = start
  read.ends[count] = end
  read.count++
}
