/**
 * One scan over a text for all literals of all rules.
 *
 * Literals are folded and hashed by all of their units, or the first twelve of longer ones; a position
 * costs the same whether there are thirty literals or three thousand. A position is looked at only where a word
 * can start; most fall out at a table over the first two units, the rest at one over the first four. In a literal a space
 * matches any run of white space with at most one line end, since noise breaks over lines like everything else. A literal
 * that ends in `*` is a stem: the word may go on.
 */
import {CASED, CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, MARK, SYMBOL, UPPER, WORD} from '../text/chars.ts'
import {fold, foldUnit, SOFT_HYPHEN} from '../text/fold.ts'
import type {Section} from '../text/sections.ts'
import type {Span} from '../text/span.ts'
import {unitsOf} from '../text/units.ts'
import type {Literals} from './literals.ts'

/** Told of every literal found: its number in the list, and where it starts and ends. Starts ascend; of one start the longest comes first. */
export type TriggerVisitor = (literal: number, start: number, end: number) => void

const SPACE_UNIT = 32
const STAR = 42
/**
 * What the scan knows of a unit, in one number: its class (chars.ts) in the lowest byte, the two flags below, and from bit
 * `FOLD` on the folded unit, white space as a space. 0 for a unit that was not met yet.
 */
const STARTS = 256
/** Set where a literal of fewer than four units starts with the unit; `STARTS` where any does. */
const STARTS_SHORT = 512
const FOLD = 16

/** The units behind its end that a look at a word's start may read. */
const AHEAD = 16

/** How the literals are found, as arrays that can be stored. */
export interface TriggerIndex {
  /** First literal of a hash value + 1, and for each literal the next + 1 of the same value. */
  readonly heads: Int32Array
  readonly next: Int32Array
  /** Hash values of the first four units of all literals that have four: most word starts fall out here. */
  readonly fours: Uint8Array
  /** Of these, of the literals with fewer than eight: the first four units, and all of them. */
  readonly middleFours: Uint8Array
  readonly middles: Uint8Array
  /** Of the literals with eight units: the first eight, and all of them, or the first twelve. */
  readonly eights: Uint8Array
  readonly longs: Uint8Array
  /** Hash values of the literals of one to three units: whole words, and stems. */
  readonly shorts: Uint8Array
  readonly shortStems: Uint8Array
  /** Of those of two or three units, hash values of the first two. */
  readonly shortPairs: Uint8Array
  /** The units that literals start with, and those of literals of fewer than four units. */
  readonly firsts: Uint16Array
  readonly shortFirsts: Uint16Array
}

const INDEX_SETS = ['fours', 'middleFours', 'middles', 'eights', 'longs', 'shorts', 'shortStems', 'shortPairs'] as const
type Sums = Record<(typeof INDEX_SETS)[number], Set<number>>
type Sets = Record<(typeof INDEX_SETS)[number], Uint8Array>
const INDEX_SECTIONS = ['heads', 'next', ...INDEX_SETS, 'firsts', 'shortFirsts'] as const

/** Indexes literals, which must be folded (fold.ts) and start with a sign. Those that are not `wanted` are left out. */
export function indexTriggers(literals: Literals, wanted: (index: number) => boolean = () => true): TriggerIndex {
  let count = 0
  for (let number = 0; number < literals.count; number++) if (wanted(number)) count++
  let size = 64
  while (size < count) size *= 2
  const firsts = new Set<number>()
  const shortFirsts = new Set<number>()
  const sums = Object.fromEntries(INDEX_SETS.map((name) => [name, new Set<number>()])) as Sums
  const heads = new Int32Array(size)
  const next = new Int32Array(literals.count)
  for (let number = literals.count - 1; number >= 0; number--) {
    if (!wanted(number)) continue
    const literal = literals.text(number)
    const slot = noteSums(sums, literal) & (size - 1)
    next[number] = heads[slot]!
    heads[slot] = number + 1
    firsts.add(literal.charCodeAt(0))
    if (lengthOf(literal) < 4) shortFirsts.add(literal.charCodeAt(0))
  }
  const sets = Object.fromEntries(INDEX_SETS.map((name) => [name, hashSetOf(sums[name])])) as Sets
  return {...sets, heads, next, firsts: Uint16Array.from(firsts), shortFirsts: Uint16Array.from(shortFirsts)}
}

/** Notes the hash sums of a literal for the sets that it belongs to; gives that of all units it is hashed by, mixed to be its slot. */
function noteSums(sets: Sums, literal: string): number {
  const length = lengthOf(literal)
  if (length === 0 || literal.charCodeAt(0) === SPACE_UNIT)
    throw new Error(`A trigger must start with a sign: ${JSON.stringify(literal)}`)
  const key = Math.min(length, MOST_HASHED)
  const sums = sumsOf(literal, key)
  if (key < 4) {
    const own = isStem(literal) ? sets.shortStems : sets.shorts
    own.add(sums[key]!)
    if (key > 1) sets.shortPairs.add(sums[2]!)
  } else {
    sets.fours.add(sums[4]!)
    if (key < 8) sets.middleFours.add(sums[4]!)
    if (key < 8) sets.middles.add(sums[key]!)
    else sets.eights.add(sums[8]!)
    if (key >= 8) sets.longs.add(sums[key]!)
  }
  return slotOf(sums[key]!, key)
}

/** The hash sums of the first units of a literal: of none, one, two … `length`. */
function sumsOf(literal: string, length: number): number[] {
  const sums = [0]
  for (let k = 0; k < length; k++) sums.push((sums[k]! + Math.imul(literal.charCodeAt(k), FACTORS[k]!)) | 0)
  return sums
}

/** The arrays of an index under names that start with `prefix`, and back. */
export function indexToSections(index: TriggerIndex, prefix: string): Record<string, Section> {
  return Object.fromEntries(INDEX_SECTIONS.map((name) => [prefix + name, index[name]]))
}

export function indexFromSections(section: (name: string) => Section, prefix: string): TriggerIndex {
  return Object.fromEntries(INDEX_SECTIONS.map((name) => [name, section(prefix + name)])) as unknown as TriggerIndex
}

/** The units of the text that was read last: those who look for words and for lines read it in turn. */
let lastRead: {readonly source: string; readonly units: Uint16Array} = {source: '', units: new Uint16Array(AHEAD)}

/** Finds the literals of a rule set. */
export class Triggers {
  readonly #literals: Literals
  readonly #index: TriggerIndex
  readonly #mask: number
  readonly #firsts: ReadonlySet<number>
  readonly #shortFirsts: ReadonlySet<number>
  readonly #signs = new Int32Array(1 << 16)
  #units: Uint16Array = new Uint16Array(AHEAD)
  /** What was found in the text that was scanned last: what a cleaner looks at again is most of it as it was. */
  #scanned: Scanned = {source: '', hits: []}

  constructor(literals: Literals, index: TriggerIndex = indexTriggers(literals)) {
    this.#literals = literals
    this.#index = index
    this.#mask = index.heads.length - 1
    this.#firsts = new Set(index.firsts)
    this.#shortFirsts = new Set(index.shortFirsts)
  }

  /** Finds every literal that starts at one of the places, which ascend, and tells `visit` of it, in the order of their starts. */
  scan(text: string, visit: TriggerVisitor, places?: readonly Span[]): void {
    const source = withoutSoftHyphens(text)
    this.#read(source)
    if (places) for (const place of places) this.#scanPlace(source, place, visit)
    else this.#scanWhole(source, visit)
  }

  #scanWhole(source: string, visit: TriggerVisitor): void {
    const {source: before, hits: known} = this.#scanned
    const {head, tail} = sameParts(before, source)
    const hits: number[] = []
    const note: TriggerVisitor = (literal, start, end) => {
      hits.push(literal, start, end)
      visit(literal, start, end)
    }
    const moved = source.length - before.length
    let next = 0
    for (; next < known.length && known[next + 1]! < head; next += 3)
      note(known[next]!, known[next + 1]!, known[next + 2]!)
    this.#scanPlace(source, {start: head, end: source.length - tail}, note)
    while (next < known.length && known[next + 1]! < before.length - tail) next += 3
    for (; next < known.length; next += 3) note(known[next]!, known[next + 1]! + moved, known[next + 2]! + moved)
    this.#scanned = {source, hits}
  }

  /** Tells `visit` of every literal that stands at `at`, where a word starts. `source` comes from `withoutSoftHyphens`. */
  visitAt(source: string, at: number, visit: TriggerVisitor): void {
    this.#read(source)
    this.#scanPlace(source, {start: at, end: at + 1}, visit)
  }

  #read(source: string): void {
    if (lastRead.source !== source) lastRead = {source, units: unitsOf(source, AHEAD)}
    this.#units = lastRead.units
  }

  /** The loop that every character goes through: all it reads are arrays, and all it calls is for the few that pass. */
  #scanPlace(source: string, {start, end}: Span, visit: TriggerVisitor): void {
    const signs = this.#signs
    const units = this.#units
    const {fours, middleFours, middles, eights, shortPairs} = this.#index
    let before = 0
    for (let at = start; at < end; at++) {
      const unit = units[at]!
      const sign = signs[unit] || this.#learn(unit)
      const last = before
      before = sign
      // Most characters are small letters inside a word.
      if ((sign & LOWER && last & CASED) || !(sign & STARTS) || !startsWord(source, at, last, sign)) continue
      const f1 = signs[units[at + 1]!]! >>> FOLD
      const f2 = signs[units[at + 2]!]! >>> FOLD
      const f3 = signs[units[at + 3]!]! >>> FOLD
      const one = Math.imul(sign >>> FOLD, F0)
      const two = (one + Math.imul(f1, F1)) | 0
      const three = (two + Math.imul(f2, F2)) | 0
      const four = (three + Math.imul(f3, F3)) | 0
      let isLikely = f1 === 0 || f2 === 0 || f3 === 0 || (f1 === SPACE_UNIT && f2 === SPACE_UNIT)
      if (!isLikely && mayHold(fours, four)) {
        const f4 = signs[units[at + 4]!]! >>> FOLD
        const f5 = signs[units[at + 5]!]! >>> FOLD
        const f6 = signs[units[at + 6]!]! >>> FOLD
        const f7 = signs[units[at + 7]!]! >>> FOLD
        const five = (four + Math.imul(f4, F4)) | 0
        const six = (five + Math.imul(f5, F5)) | 0
        const seven = (six + Math.imul(f6, F6)) | 0
        const eight = (seven + Math.imul(f7, F7)) | 0
        isLikely =
          (mayHold(eights, eight) && this.#mayGoOn(at, eight)) ||
          (mayHold(middleFours, four) &&
            (mayHold(middles, four) || mayHold(middles, five) || mayHold(middles, six) || mayHold(middles, seven))) ||
          // Units that were not met yet, and white space that may be a run.
          f4 === 0 ||
          f5 === 0 ||
          f6 === 0 ||
          f7 === 0 ||
          (f5 === SPACE_UNIT && (f4 === SPACE_UNIT || f6 === SPACE_UNIT)) ||
          (f3 === SPACE_UNIT && f4 === SPACE_UNIT) ||
          (f6 === SPACE_UNIT && f7 === SPACE_UNIT)
      }
      // A literal shorter than four is a whole word, but for stems and scripts whose words are not told apart.
      if (!isLikely && sign & STARTS_SHORT)
        isLikely =
          this.#mayBeShort(source, at + 1, one) ||
          (mayHold(shortPairs, two) &&
            (this.#mayBeShort(source, at + 2, two) || this.#mayBeShort(source, at + 3, three)))
      if (isLikely) this.#tryAt(source, at, visit)
    }
  }

  /** Whether a literal may stand whose first eight units, of the given hash sum, do: words begin alike more often than not. */
  #mayGoOn(start: number, sum: number): boolean {
    const {longs} = this.#index
    if (mayHold(longs, sum)) return true
    let last = this.#foldAt(start + 7)
    for (let count = 8; count < MOST_HASHED; count++) {
      const folded = this.#signs[this.#units[start + count]!]! >>> FOLD
      // A unit that was not met yet, and white space that may be a run.
      if (folded === 0 || (folded === SPACE_UNIT && last === SPACE_UNIT)) return true
      last = folded
      sum = (sum + Math.imul(folded, FACTORS[count]!)) | 0
      if (mayHold(longs, sum)) return true
    }
    return false
  }

  #mayBeShort(source: string, end: number, sum: number): boolean {
    return mayHold(this.#index.shortStems, sum) || (mayHold(this.#index.shorts, sum) && endsWord(source, end))
  }

  #learn(unit: number): number {
    const first = isSpace(unit) ? SPACE_UNIT : foldUnit(unit)
    const sign =
      (first << FOLD) |
      classOf(unit) |
      (this.#firsts.has(first) ? STARTS : 0) |
      (this.#shortFirsts.has(first) ? STARTS_SHORT : 0)
    this.#signs[unit] = sign
    return this.#signs[unit]!
  }

  #foldAt(at: number): number {
    const unit = this.#units[at]!
    return (this.#signs[unit] || this.#learn(unit)) >>> FOLD
  }

  /** Hashes the units from a word's start on, and looks for literals wherever some have that hash. */
  #tryAt(source: string, start: number, visit: TriggerVisitor): void {
    const {fours, middles, eights, longs} = this.#index
    const signs = this.#signs
    const units = this.#units
    let found: Match[] | undefined
    let sum = 0
    let at = start
    for (let count = 1; at < source.length; count++) {
      const unit = units[at]!
      const folded = (signs[unit] || this.#learn(unit)) >>> FOLD
      sum = (sum + Math.imul(folded, FACTORS[count - 1]!)) | 0
      at = folded === SPACE_UNIT ? skipSpace(source, at) : at + 1
      if (at < 0) break
      const isKey = count < 4 ? this.#mayBeShort(source, at, sum) : mayHold(count < 8 ? middles : longs, sum)
      if (isKey) found = this.#collect(source, start, sum, count, found)
      if (count === 4 && !mayHold(fours, sum)) break
      if (count === 8 && !mayHold(eights, sum)) break
      if (count === MOST_HASHED) break
    }
    if (!found) return
    if (found.length > 1) found.sort((a, b) => b.end - a.end)
    for (const {literal, end} of found) visit(literal, start, end)
  }

  #collect(source: string, start: number, hash: number, key: number, found: Match[] | undefined): Match[] | undefined {
    const {heads, next} = this.#index
    for (let index = heads[slotOf(hash, key) & this.#mask]!; index > 0; index = next[index - 1]!) {
      const end = this.#match(index - 1, source, start)
      if (end < 0) continue
      found ??= []
      found.push({literal: index - 1, end})
    }
    return found
  }

  /** Where a literal ends if it stands at `start`, or -1. */
  #match(literal: number, source: string, start: number): number {
    const {units, offsets} = this.#literals
    const last = offsets[literal + 1]! - 1
    const stem = units[last] === STAR
    const end = stem ? last : last + 1
    let at = start
    for (let k = offsets[literal]!; k < end; k++) {
      if (at >= source.length || units[k] !== this.#foldAt(at)) return -1
      at = units[k] === SPACE_UNIT ? skipSpace(source, at) : at + 1
      if (at < 0) return -1
    }
    return stem || endsWord(source, at) ? at : -1
  }
}

/** A text, and per hit its literal, start and end. */
interface Scanned {
  readonly source: string
  readonly hits: readonly number[]
}

/** Texts are compared by so many units at once, which takes a fraction of comparing one by one. */
const COMPARED = 128

/**
 * How many units at the start and at the end two texts share, up to a blank line: no literal crosses one, and what stands on
 * its other side does not matter. A few more may be alike.
 */
function sameParts(one: string, other: string): {readonly head: number; readonly tail: number} {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head + COMPARED <= most && one.startsWith(other.slice(head, head + COMPARED), head)) head += COMPARED
  const blankAbove = head > 0 ? one.lastIndexOf('\n\n', head - 2) : -1
  head = blankAbove < 0 ? 0 : blankAbove + 2
  let tail = 0
  while (tail + COMPARED <= most - head) {
    const end = other.length - tail
    if (!one.endsWith(other.slice(end - COMPARED, end), one.length - tail)) break
    tail += COMPARED
  }
  const blankBelow = tail > 0 ? other.indexOf('\n\n', other.length - tail) : -1
  return {head, tail: blankBelow < 0 ? 0 : other.length - blankBelow - 2}
}

/** A text in which literals can be matched: with its soft hyphens out of the way, at the same offsets. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? fold(text) : text
}

interface Match {
  readonly literal: number
  readonly end: number
}

/** So many bits are there for each member of a set: it says yes wrongly one time in as many, at most. More of them cost every start. */
const BITS = 16

/** A set of hash sums, by as many of their highest bits as tell its places apart. */
function hashSetOf(sums: ReadonlySet<number>): Uint8Array {
  let bytes = 64
  while (bytes * 8 < sums.size * BITS) bytes *= 2
  const set = new Uint8Array(bytes)
  for (const sum of sums) {
    const bit = sum >>> shiftOf(set)
    set[bit >>> 3]! |= 1 << (bit & 7)
  }
  return set
}

/** How many of the lowest bits of a sum a set leaves out. */
const shiftOf = (set: Uint8Array): number => Math.clz32(set.length) - 2

function mayHold(set: Uint8Array, sum: number): boolean {
  const bit = sum >>> shiftOf(set)
  return (set[bit >>> 3]! & (1 << (bit & 7))) !== 0
}

/**
 * Units are hashed by the sum of their products with these odd numbers, one for each place: products do not wait for one
 * another, and the sum of the first four is on the way to that of the first eight.
 */
const F0 = 0x1e3779b1
const F1 = 0x05ebca77
const F2 = 0x42b2ae3d
const F3 = 0x27d4eb2f
const F4 = 0x165667b1
const F5 = 0x53a2646d
const F6 = 0x7d7046c5
const F7 = 0x355a4f09
const FACTORS = [F0, F1, F2, F3, F4, F5, F6, F7, 0x0f462907, 0x66546b65, 0x4c9e2d51, 0x1b873593]

const isStem = (literal: string): boolean => literal.charCodeAt(literal.length - 1) === STAR

const lengthOf = (literal: string): number => (isStem(literal) ? literal.length - 1 : literal.length)

/** A literal is hashed by so many units at most. */
const MOST_HASHED = 12

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

function slotOf(sum: number, key: number): number {
  const mixed = Math.imul(sum ^ (key << 24), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
