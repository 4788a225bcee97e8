/**
 * One scan over a text for all literals of all rules.
 *
 * Literals are folded and hashed by all of their units up to seven, longer ones by the first eight or twelve; a position
 * costs the same whether there are thirty literals or three thousand. A position is looked at only where a word
 * can start; most fall out at a table over the first two units, the rest at one over the first four. In a literal a space
 * matches any run of white space with at most one line end, since noise breaks over lines like everything else. A literal
 * that ends in `*` is a stem: the word may go on.
 */
import {CASED, CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, MARK, SYMBOL, UPPER, WORD} from '../text/chars.ts'
import {fold, foldUnit} from '../text/fold.ts'
import type {Section} from '../text/sections.ts'
import type {Span} from '../text/span.ts'
import type {Literals} from './literals.ts'

/** Told of every literal found: its number in the list, and where it starts and ends. Starts ascend; of one start the longest comes first. */
export type TriggerVisitor = (literal: number, start: number, end: number) => void

const SPACE_UNIT = 32
const STAR = 42
const SOFT_HYPHEN = '\u00ad'
/** Set in the unit table where some literal starts with the unit; the class bits of chars.ts lie below. */
const STARTS = 256
/** Set where one of fewer than four units starts with it. */
const STARTS_SHORT = 512

/** How the literals are found, as arrays that can be stored. */
export interface TriggerIndex {
  /** First literal of a hash value + 1, and for each literal the next + 1 of the same value. */
  readonly heads: Int32Array
  readonly next: Int32Array
  /** Hash values of the first four units of all literals that have four: most word starts fall out here. */
  readonly fours: Uint8Array
  /** Of these, the values that some literal is found by; and those of the first eight units of literals that have twelve. */
  readonly keys: Uint8Array
  readonly eights: Uint8Array
  /** Hash values of the literals of one to three units: whole words, and stems. */
  readonly shorts: Uint8Array
  readonly shortStems: Uint8Array
  /** The units that literals start with, and those of literals of fewer than four units. */
  readonly firsts: Uint16Array
  readonly shortFirsts: Uint16Array
}

/** Indexes literals, which must be folded (fold.ts) and start with a sign. Those that are not `wanted` are left out. */
export function indexTriggers(literals: Literals, wanted: (index: number) => boolean = () => true): TriggerIndex {
  let size = 64
  while (size < literals.count) size *= 2
  const index = {
    heads: new Int32Array(size),
    next: new Int32Array(literals.count),
    fours: hashSet(),
    keys: hashSet(),
    eights: hashSet(),
    shorts: hashSet(),
    shortStems: hashSet(),
  }
  const firsts = new Set<number>()
  const shortFirsts = new Set<number>()
  for (let number = literals.count - 1; number >= 0; number--) {
    if (!wanted(number)) continue
    const literal = literals.text(number)
    insert(index, literal, number)
    firsts.add(literal.charCodeAt(0))
    if (lengthOf(literal) < 4) shortFirsts.add(literal.charCodeAt(0))
  }
  return {...index, firsts: Uint16Array.from(firsts), shortFirsts: Uint16Array.from(shortFirsts)}
}

function insert(index: Omit<TriggerIndex, 'firsts' | 'shortFirsts'>, literal: string, number: number): void {
  const length = lengthOf(literal)
  if (length === 0 || literal.charCodeAt(0) === SPACE_UNIT)
    throw new Error(`A trigger must start with a sign: ${JSON.stringify(literal)}`)
  const key = keyLength(length)
  let hash = 0
  for (let k = 0; k < key; k++) {
    hash = mix(hash, literal.charCodeAt(k))
    if (k === 3) addTo(index.fours, hash)
    if (k === 7 && key > 8) addTo(index.eights, hash)
  }
  addTo(key >= 4 ? index.keys : isStem(literal) ? index.shortStems : index.shorts, hash)
  const slot = slotOf(hash, key) & (index.heads.length - 1)
  index.next[number] = index.heads[slot]!
  index.heads[slot] = number + 1
}

const INDEX_SECTIONS = [
  'heads',
  'next',
  'fours',
  'keys',
  'eights',
  'shorts',
  'shortStems',
  'firsts',
  'shortFirsts',
] as const

/** The arrays of an index under names that start with `prefix`, and back. */
export function indexToSections(index: TriggerIndex, prefix: string): Record<string, Section> {
  return Object.fromEntries(INDEX_SECTIONS.map((name) => [prefix + name, index[name]]))
}

export function indexFromSections(section: (name: string) => Section, prefix: string): TriggerIndex {
  return Object.fromEntries(INDEX_SECTIONS.map((name) => [name, section(prefix + name)])) as unknown as TriggerIndex
}

/** Finds the literals of a rule set. */
export class Triggers {
  readonly #units: Uint16Array
  readonly #offsets: Int32Array
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #mask: number
  readonly #fours: Uint8Array
  readonly #keys: Uint8Array
  readonly #eights: Uint8Array
  readonly #shorts: Uint8Array
  readonly #shortStems: Uint8Array
  readonly #firsts: ReadonlySet<number>
  readonly #shortFirsts: ReadonlySet<number>
  readonly #kinds = new Uint16Array(1 << 16)
  /** Folded units, white space as a space; 0 where not met yet. */
  readonly #folds = new Uint16Array(1 << 16)

  constructor(literals: Literals, index: TriggerIndex = indexTriggers(literals)) {
    this.#units = literals.units
    this.#offsets = literals.offsets
    this.#heads = index.heads
    this.#next = index.next
    this.#mask = index.heads.length - 1
    this.#fours = index.fours
    this.#keys = index.keys
    this.#eights = index.eights
    this.#shorts = index.shorts
    this.#shortStems = index.shortStems
    this.#firsts = new Set(index.firsts)
    this.#shortFirsts = new Set(index.shortFirsts)
  }

  /** Finds every literal that starts at one of the places, which ascend, and tells `visit` of it, in the order of their starts. */
  scan(text: string, visit: TriggerVisitor, places: readonly Span[] = [{start: 0, end: text.length}]): void {
    const source = withoutSoftHyphens(text)
    for (const place of places) this.#scanPlace(source, place, visit)
  }

  /** Tells `visit` of every literal that stands at `at`, where a word starts. `source` comes from `withoutSoftHyphens`. */
  visitAt(source: string, at: number, visit: TriggerVisitor): void {
    if (this.#mayStart(source, at)) this.#tryAt(source, at, visit)
  }

  #scanPlace(source: string, {start, end}: Span, visit: TriggerVisitor): void {
    const kinds = this.#kinds
    let before = 0
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at)
      const kind = kinds[unit] || this.#learn(unit)
      // Most characters are small letters inside a word.
      if (!(kind & LOWER && before & CASED) && kind & STARTS && startsWord(source, at, before, kind)) {
        if (this.#mayStart(source, at)) this.#tryAt(source, at, visit)
      }
      before = kind
    }
  }

  /** Whether a literal may start here, by the first four units; says yes where that takes a closer look. */
  #mayStart(source: string, at: number): boolean {
    if (at + 4 > source.length) return true
    const folds = this.#folds
    const first = folds[source.charCodeAt(at)]!
    const second = folds[source.charCodeAt(at + 1)]!
    const third = folds[source.charCodeAt(at + 2)]!
    const fourth = folds[source.charCodeAt(at + 3)]!
    // Not met yet, or white space that may be a run.
    if (first === 0 || second === 0 || third === 0 || fourth === 0) return true
    if (second === SPACE_UNIT && third === SPACE_UNIT) return true
    const one = mix(0, first)
    const two = mix(one, second)
    const three = mix(two, third)
    const four = mix(three, fourth)
    if (mayHold(this.#fours, four) && this.#mayGoOn(source, at + 4, four)) return true
    // A literal shorter than that is a whole word, but for stems and scripts whose words are not told apart.
    const unit = source.charCodeAt(at)
    if (!((this.#kinds[unit] || this.#learn(unit)) & STARTS_SHORT)) return false
    return (
      this.#mayBeShort(source, at + 3, three) ||
      this.#mayBeShort(source, at + 2, two) ||
      this.#mayBeShort(source, at + 1, one)
    )
  }

  /** Whether units that have this hash value may be a literal of four units or more, or its first twelve. */
  #mayGoOn(source: string, from: number, four: number): boolean {
    let hash = four
    for (let at = from; ; at++) {
      if (mayHold(this.#keys, hash)) return true
      if (at === from + 4) return mayHold(this.#eights, hash)
      if (at >= source.length) return false
      const folded = this.#folds[source.charCodeAt(at)]!
      if (folded === 0 || (folded === SPACE_UNIT && this.#folds[source.charCodeAt(at - 1)] === SPACE_UNIT)) return true
      hash = mix(hash, folded)
    }
  }

  #mayBeShort(source: string, end: number, hash: number): boolean {
    return mayHold(this.#shortStems, hash) || (mayHold(this.#shorts, hash) && endsWord(source, end))
  }

  #learn(unit: number): number {
    const first = foldUnit(unit)
    const kind =
      classOf(unit) | (this.#firsts.has(first) ? STARTS : 0) | (this.#shortFirsts.has(first) ? STARTS_SHORT : 0)
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
    let found: Match[] | undefined
    let hash = 0
    let at = start
    for (let units = 1; at < source.length; units++) {
      const folded = this.#foldAt(source, at)
      hash = mix(hash, folded)
      at = folded === SPACE_UNIT ? skipSpace(source, at) : at + 1
      if (at < 0) break
      const isKey = units < 4 ? this.#mayBeShort(source, at, hash) : mayHold(this.#keys, hash)
      if (isKey) found = this.#collect(source, start, hash, units, found)
      if (units === 4 && !mayHold(this.#fours, hash)) break
      if (units === 8 && !mayHold(this.#eights, hash)) break
      if (units === 12) break
    }
    if (!found) return
    if (found.length > 1) found.sort((a, b) => b.end - a.end)
    for (const {literal, end} of found) visit(literal, start, end)
  }

  #collect(source: string, start: number, hash: number, key: number, found: Match[] | undefined): Match[] | undefined {
    for (let index = this.#heads[slotOf(hash, key) & this.#mask]!; index > 0; index = this.#next[index - 1]!) {
      const end = this.#match(index - 1, source, start)
      if (end < 0) continue
      found ??= []
      found.push({literal: index - 1, end})
    }
    return found
  }

  /** Where a literal ends if it stands at `start`, or -1. */
  #match(literal: number, source: string, start: number): number {
    const units = this.#units
    const last = this.#offsets[literal + 1]! - 1
    const stem = units[last] === STAR
    const end = stem ? last : last + 1
    let at = start
    for (let k = this.#offsets[literal]!; k < end; k++) {
      if (at >= source.length || units[k] !== this.#foldAt(source, at)) return -1
      at = units[k] === SPACE_UNIT ? skipSpace(source, at) : at + 1
      if (at < 0) return -1
    }
    return stem || endsWord(source, at) ? at : -1
  }
}

/** A text in which literals can be matched: with its soft hyphens out of the way, at the same offsets. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? fold(text) : text
}

interface Match {
  readonly literal: number
  readonly end: number
}

/** A set of hash values, a bit each of 2^18; it may say yes wrongly, one time in twenty for ten thousand members. */
const hashSet = (): Uint8Array => new Uint8Array(1 << 15)

function addTo(set: Uint8Array, hash: number): void {
  set[(hash & 0x3ffff) >>> 3]! |= 1 << (hash & 7)
}

function mayHold(set: Uint8Array, hash: number): boolean {
  return (set[(hash & 0x3ffff) >>> 3]! & (1 << (hash & 7))) !== 0
}

const isStem = (literal: string): boolean => literal.charCodeAt(literal.length - 1) === STAR

const lengthOf = (literal: string): number => (isStem(literal) ? literal.length - 1 : literal.length)

/** How many units a literal is hashed by. */
function keyLength(length: number): number {
  return length < 8 ? length : length < 12 ? 8 : 12
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
