import {CASED, CASELESS, classOf, DIGIT, IDEOGRAPH, LOWER, MARK} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import {lowerBound} from '../text/span.ts'
import {unitsOf} from '../text/units.ts'

/** How many letters of a word stand for it: a stemmer for every language (Choi 2000 used Porter's, for English). */
const STEM = 6
/** Hangul words carry particles; their first two syllables are nearly always stem. */
const HANGUL_STEM = 2
/** From this length a run of letters without case is a script without spaces (Thai, Lao, Khmer): cut into pieces of three. */
const UNSPACED = 24

/** The number of different term ids: 16-bit hashes. */
export const TERMS = 65536

/** A text as terms: word stems, or pairs of characters for Han and kana. */
export interface Tokens {
  readonly count: number
  /** A hash of the stem. */
  readonly ids: Uint16Array
  /** Where the word starts in the text; ascending. */
  readonly at: Int32Array
  /** Letters in the word, at most 127; 2 for a pair of ideographs. The top bit says that it starts with a capital. */
  readonly forms: Uint8Array
}

/** The top bit of a token's form: a capital at its start. */
export const CAPITAL = 128
/** What the form of a token counts letters up to. */
export const MOST_LETTERS = 127

/** What ends a word, and what is a word of its own with its neighbour. */
const BREAK = 0
const PAIR = 1
const UNSEEN = 2
/** By unit: one of the above, else the folded unit of a word's character. One lookup a character. */
const stems = new Uint16Array(65536).fill(UNSEEN)

function learn(unit: number): number {
  const kind = classOf(unit)
  const stem = kind === IDEOGRAPH ? PAIR : kind & (CASED | CASELESS | DIGIT | MARK) ? foldUnit(unit) : BREAK
  stems[unit] = stem
  return stem
}

/** Cuts `text` into terms, one pass, without making strings. */
export function tokenize(text: string): Tokens {
  const list = new TokenList(text.length)
  const units = unitsOf(text, 0)
  const end = text.length
  let hash = 0
  let letters = 0
  for (let at = 0; at < end; at++) {
    const unit = units[at]!
    let stem = stems[unit]!
    if (stem === UNSEEN) stem = learn(unit)
    if (stem > UNSEEN) {
      // A capital after small letters starts a word of its own: "societySociety".
      if (stem !== unit && letters > 1 && isSmall(units[at - 1]!)) {
        addWord(units, at - letters, at, hash, list)
        hash = letters = 0
      }
      if (letters++ < STEM) hash = (Math.imul(hash, 31) + stem) | 0
      continue
    }
    if (letters > 0) {
      addWord(units, at - letters, at, hash, list)
      hash = letters = 0
    }
    if (stem === PAIR && at + 1 < end && classOf(units[at + 1]!) === IDEOGRAPH) {
      list.add(Math.imul(unit, 8191) + units[at + 1]!, at, 2)
    }
  }
  if (letters > 0) addWord(units, end - letters, end, hash, list)
  return list
}

function isSmall(unit: number): boolean {
  return classOf(unit) === LOWER
}

function addWord(units: Uint16Array, start: number, end: number, hash: number, list: TokenList): void {
  const first = units[start]!
  const letters = end - start
  if (first < 0x0e00) list.add(hash, start, Math.min(letters, MOST_LETTERS) | (stems[first] === first ? 0 : CAPITAL))
  else if (first >= 0xac00 && first <= 0xd7a3) {
    const second = letters >= HANGUL_STEM ? units[start + 1]! : 0
    list.add(Math.imul(first, 31) + second, start, Math.min(MOST_LETTERS, letters))
  } else if (letters < UNSPACED) list.add(hash, start, letters)
  else for (let at = start; at + 2 < end; at += 2) list.add(pieceHash(units, at), at, 3)
}

function pieceHash(units: Uint16Array, at: number): number {
  return Math.imul(Math.imul(units[at]!, 31) + units[at + 1]!, 31) + units[at + 2]!
}

class TokenList implements Tokens {
  count = 0
  ids: Uint16Array
  at: Int32Array
  forms: Uint8Array

  constructor(characters: number) {
    const size = Math.max(64, Math.ceil(characters / 5))
    this.ids = new Uint16Array(size)
    this.at = new Int32Array(size)
    this.forms = new Uint8Array(size)
  }

  add(hash: number, at: number, form: number): void {
    const index = this.count++
    if (index === this.ids.length) this.grow()
    const mixed = Math.imul(hash, 0x9e3779b1)
    this.ids[index] = (mixed >>> 16) ^ (mixed & 0xff)
    this.at[index] = at
    this.forms[index] = form
  }

  private grow(): void {
    const {ids, at, forms} = this
    this.ids = new Uint16Array(ids.length * 2)
    this.at = new Int32Array(ids.length * 2)
    this.forms = new Uint8Array(ids.length * 2)
    this.ids.set(ids)
    this.at.set(at)
    this.forms.set(forms)
  }
}

/** The index of the first token that starts at or after `offset`. */
export function tokenAt({at, count}: Tokens, offset: number): number {
  return lowerBound(at.subarray(0, count), (start) => start >= offset)
}

/** The edges, as token indexes, of what a text falls into at offsets. */
export function edgesAt(tokens: Tokens, offsets: readonly number[]): number[] {
  return [0, ...offsets.map((offset) => tokenAt(tokens, offset)), tokens.count]
}
