/**
 * One scan over a text for all literals of all rules.
 *
 * Literals are folded and hashed by their first one, two, four or eight units, whichever is the most they have; a
 * position costs the same whether there are thirty literals or three thousand. A position is looked at only where a word
 * can start; most fall out at a table over the first two units, the rest at one over the first four. In a literal a space
 * matches any run of white space with at most one line end, since noise breaks over lines like everything else. A literal
 * that ends in `*` is a stem: the word may go on.
 */
import {CASED, CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, MARK, SYMBOL, UPPER, WORD} from '../text/chars.ts'
import {fold, foldUnit} from '../text/fold.ts'
import type {Span} from '../text/span.ts'

/** Told of every literal found: its number in the list, and where it starts and ends. Starts ascend; of one start the longest comes first. */
export type TriggerVisitor = (literal: number, start: number, end: number) => void

const SPACE_UNIT = 32
const STAR = 42
const SOFT_HYPHEN = '\u00ad'
/** Set in the unit table where some literal starts with the unit; the class bits of chars.ts lie below. */
const STARTS = 256

/** The literals of a rule set, compiled: a few milliseconds for tens of thousands. */
export class Triggers {
  /** Folded, with the star of a stem. */
  readonly #literals: readonly string[]
  /** First literal of a hash value + 1, and for each literal the next + 1 of the same value. */
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #mask: number
  /** Whether some literal of a key length has a hash value: most positions fall out here. By key length: 1, 2, 4, 8 units. */
  readonly #seen = {1: new HashSet(), 2: new HashSet(), 4: new HashSet(), 8: new HashSet()} as const
  readonly #firsts: Set<number> = new Set()
  readonly #kinds = new Uint16Array(1 << 16)
  /** Folded units, white space as a space; 0 where not met yet. */
  readonly #folds = new Uint16Array(1 << 16)

  /** `literals` must be folded (fold.ts) and start with a sign. */
  constructor(literals: readonly string[]) {
    this.#literals = literals
    let size = 64
    while (size < literals.length * 2) size *= 2
    this.#mask = size - 1
    this.#heads = new Int32Array(size)
    this.#next = new Int32Array(literals.length)
    for (let index = literals.length - 1; index >= 0; index--) this.#insert(literals[index]!, index)
  }

  #insert(literal: string, index: number): void {
    const length = lengthOf(literal)
    if (length === 0 || isSpace(literal.charCodeAt(0)))
      throw new Error(`A trigger must start with a sign: ${JSON.stringify(literal)}`)
    const key = keyLength(length)
    let hash = 0
    for (let k = 0; k < key; k++) {
      hash = mix(hash, literal.charCodeAt(k))
      // A literal hashed by eight units is looked for only where its first four were found.
      if (k === 3 && key === 8) this.#seen[4].add(hash)
    }
    this.#seen[key].add(hash)
    this.#firsts.add(literal.charCodeAt(0))
    const slot = slotOf(hash, key) & this.#mask
    this.#next[index] = this.#heads[slot]!
    this.#heads[slot] = index + 1
  }

  /** Finds every literal that starts at one of the places, which ascend, and tells `visit` of it, in the order of their starts. */
  scan(text: string, visit: TriggerVisitor, places: readonly Span[] = [{start: 0, end: text.length}]): void {
    const source = text.includes(SOFT_HYPHEN) ? fold(text) : text
    for (const place of places) this.#scanPlace(source, place, visit)
  }

  #scanPlace(source: string, {start, end}: Span, visit: TriggerVisitor): void {
    const kinds = this.#kinds
    let before = 0
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at)
      const kind = kinds[unit] || this.#learn(unit)
      if (kind & STARTS && startsWord(source, at, before, kind)) this.#tryAt(source, at, visit)
      before = kind
    }
  }

  #learn(unit: number): number {
    const kind = classOf(unit) | (this.#firsts.has(foldUnit(unit)) ? STARTS : 0)
    this.#kinds[unit] = kind
    return kind
  }

  #foldAt(source: string, at: number): number {
    const unit = source.charCodeAt(at)
    const known = this.#folds[unit]!
    if (known !== 0) return known
    const folded = isSpace(unit) ? SPACE_UNIT : foldUnit(unit)
    this.#folds[unit] = folded
    return folded
  }

  /** Hashes the units from a word's start on, and looks for literals wherever some have that hash. */
  #tryAt(source: string, start: number, visit: TriggerVisitor): void {
    const seen = this.#seen
    let found: Match[] | undefined
    let hash = 0
    let at = start
    for (let units = 1; at < source.length; units++) {
      const folded = this.#foldAt(source, at)
      hash = mix(hash, folded)
      at = folded === SPACE_UNIT ? skipSpace(source, at) : at + 1
      if (units === 4) {
        if (!seen[4].has(hash)) break
        found = this.#collect(source, start, hash, 4, found)
      } else if (units === 2) {
        if (seen[2].has(hash)) found = this.#collect(source, start, hash, 2, found)
      } else if (units === 1) {
        if (seen[1].has(hash)) found = this.#collect(source, start, hash, 1, found)
      } else if (units === 8) {
        if (seen[8].has(hash)) found = this.#collect(source, start, hash, 8, found)
        break
      }
      if (at < 0) break
    }
    if (!found) return
    if (found.length > 1) found.sort((a, b) => b.end - a.end)
    for (const {literal, end} of found) visit(literal, start, end)
  }

  #collect(source: string, start: number, hash: number, key: number, found: Match[] | undefined): Match[] | undefined {
    for (let index = this.#heads[slotOf(hash, key) & this.#mask]!; index > 0; index = this.#next[index - 1]!) {
      const end = matchLiteral(this.#literals[index - 1]!, source, start)
      if (end < 0) continue
      found ??= []
      found.push({literal: index - 1, end})
    }
    return found
  }
}

interface Match {
  readonly literal: number
  readonly end: number
}

/** A set of hash values that may say yes wrongly, one time in some seventy for ten thousand members: a bit each in 2^20. */
class HashSet {
  readonly #bits = new Uint8Array(1 << 17)

  add(hash: number): void {
    this.#bits[(hash & 0xfffff) >>> 3]! |= 1 << (hash & 7)
  }

  has(hash: number): boolean {
    return (this.#bits[(hash & 0xfffff) >>> 3]! & (1 << (hash & 7))) !== 0
  }
}

const isStem = (literal: string): boolean => literal.charCodeAt(literal.length - 1) === STAR

const lengthOf = (literal: string): number => (isStem(literal) ? literal.length - 1 : literal.length)

/** How many units a literal is hashed by. */
function keyLength(length: number): 1 | 2 | 4 | 8 {
  return length >= 8 ? 8 : length >= 4 ? 4 : length >= 2 ? 2 : 1
}

/** Where `literal` ends if it stands at `start`, or -1. */
function matchLiteral(literal: string, source: string, start: number): number {
  const length = lengthOf(literal)
  let at = start
  for (let k = 0; k < length; k++) {
    if (at >= source.length) return -1
    const unit = source.charCodeAt(at)
    const space = isSpace(unit)
    if (literal.charCodeAt(k) !== (space ? SPACE_UNIT : foldUnit(unit))) return -1
    at = space ? skipSpace(source, at) : at + 1
    if (at < 0) return -1
  }
  return isStem(literal) || endsWord(source, at) ? at : -1
}

/** Whether a word can start at `at`, given the kind of the unit before it and its own. */
function startsWord(text: string, at: number, before: number, kind: number): boolean {
  if (!(before & WORD)) return true
  if (kind & (CASELESS | IDEOGRAPH | SYMBOL)) return true
  if (kind & DIGIT) return !(before & DIGIT)
  if (before & (DIGIT | CASELESS | IDEOGRAPH)) return true
  if (!(kind & UPPER)) return false
  if (before & LOWER) return true
  // "APPThe": the last capital of a run starts a word when a small letter follows.
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LOWER
}

/**
 * Whether a word can end before `at`. Words glued together count as two: "NewsletterThe", and "SUBSCRIBEA man", where the
 * capital begins a word since no second capital follows. Scripts without case or spaces may go on: they inflect by suffix.
 */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true
  const next = classOf(text.charCodeAt(at))
  if (!(next & WORD)) return true
  const last = classOf(text.charCodeAt(at - 1))
  if (!(last & (CASED | DIGIT | MARK))) return true
  if (next & (CASELESS | IDEOGRAPH)) return true
  if (next & DIGIT) return !(last & DIGIT)
  if (!(next & UPPER)) return (last & DIGIT) !== 0 && (next & LOWER) !== 0
  if (last & (LOWER | DIGIT)) return true
  return at + 1 >= text.length || !(classOf(text.charCodeAt(at + 1)) & UPPER)
}

/** Where the run of white space at `at` ends, or -1 if it holds a blank line: phrases do not cross those. */
function skipSpace(text: string, at: number): number {
  let lineFeeds = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isSpace(unit)) break
    if (unit === 10 && ++lineFeeds > 1) return -1
    at++
  }
  return at
}

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function slotOf(hash: number, key: number): number {
  return mix(hash, key)
}
