/**
 * One scan over a text for all literals of all rules.
 *
 * Literals are folded and stand in a trie by UTF-16 unit whose edges live in one open-addressed table, so a position costs
 * the same whether there are thirty literals or three thousand. A position is looked at only where a word can start; most
 * fall out at a bitmap over the first two units. In a literal a space matches any run of white space with at most one
 * line end, since noise breaks over lines like everything else. A literal that ends in `*` is a stem: the word may go on.
 */
import {CASED, CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, MARK, SYMBOL, UPPER, WORD} from '../text/chars.ts'
import {fold, foldUnit} from '../text/fold.ts'

/** Told of every literal found: its number in the list, and where it starts and ends. Starts ascend; of one start the longest comes first. */
export type TriggerVisitor = (literal: number, start: number, end: number) => void

const SPACE_UNIT = 32
const SOFT_HYPHEN = '\u00ad'
/** Set in the unit table where some literal starts with the unit; the class bits of chars.ts lie below. */
const STARTS = 256

/** The literals of a rule set, compiled. */
export class Triggers {
  readonly #stem: Uint8Array
  /** Numbers of the literals that end at a node; literals that occur twice share a node. */
  readonly #ends: (number[] | undefined)[] = [undefined]
  readonly #pairs = new Uint8Array(1 << 16)
  readonly #singles: Set<number> = new Set()
  readonly #firsts: Set<number> = new Set()
  readonly #kinds = new Uint16Array(1 << 16)
  #edges: Edges

  constructor(literals: readonly string[]) {
    this.#stem = new Uint8Array(literals.length)
    let units = 0
    for (const literal of literals) units += literal.length
    this.#edges = new Edges(units + 1)
    literals.forEach((literal, index) => {
      this.#insert(literal, index)
    })
  }

  #insert(literal: string, index: number): void {
    const isStem = literal.endsWith('*')
    const folded = fold(isStem ? literal.slice(0, -1) : literal)
    if (folded === '' || isSpace(folded.charCodeAt(0)))
      throw new Error(`A trigger must start with a sign: ${JSON.stringify(literal)}`)
    this.#stem[index] = isStem ? 1 : 0
    let node = 0
    for (let k = 0; k < folded.length; k++) {
      const next = this.#edges.follow(node, folded.charCodeAt(k)) || this.#edges.add(node, folded.charCodeAt(k))
      node = next
    }
    this.#ends[node] = [...(this.#ends[node] ?? []), index]
    this.#firsts.add(folded.charCodeAt(0))
    if (folded.length === 1) this.#singles.add(folded.charCodeAt(0))
    else this.#pairs[pairOf(folded.charCodeAt(0), folded.charCodeAt(1))] = 1
  }

  /** Finds every literal in `text` and tells `visit` of it, in the order of their starts. */
  scan(text: string, visit: TriggerVisitor): void {
    const source = text.includes(SOFT_HYPHEN) ? fold(text) : text
    const kinds = this.#kinds
    let before = 0
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      const kind = kinds[unit] || this.#learn(unit)
      if (kind & STARTS && startsWord(source, at, before, kind)) this.#tryAt(source, at, unit, visit)
      before = kind
    }
  }

  #learn(unit: number): number {
    const kind = classOf(unit) | (this.#firsts.has(foldUnit(unit)) ? STARTS : 0)
    this.#kinds[unit] = kind
    return kind
  }

  #tryAt(source: string, start: number, unit: number, visit: TriggerVisitor): void {
    const first = foldUnit(unit)
    const second = start + 1 < source.length ? foldUnit(source.charCodeAt(start + 1)) : 0
    if (!this.#pairs[pairOf(first, second)] && !this.#singles.has(first)) return
    let node = 0
    const found: number[] = []
    for (let at = start; at < source.length; ) {
      const raw = source.charCodeAt(at)
      const space = isSpace(raw)
      node = this.#edges.follow(node, space ? SPACE_UNIT : foldUnit(raw))
      if (node === 0) break
      at = space ? skipSpace(source, at) : at + 1
      if (at < 0) break
      for (const literal of this.#ends[node] ?? NONE)
        if (this.#stem[literal] || endsWord(source, at)) found.push(literal, at)
    }
    for (let k = found.length - 2; k >= 0; k -= 2) visit(found[k]!, start, found[k + 1]!)
  }
}

const NONE: readonly number[] = []

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

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & 0xffff
}

/** The edges of a trie: (node, unit) → node, in one table with linear probing. Node 0 is the root; 0 also says "none". */
class Edges {
  #keys: Float64Array
  #targets: Uint32Array
  #mask: number
  #count = 0

  constructor(atMost: number) {
    let size = 64
    while (size < atMost * 2) size *= 2
    this.#keys = new Float64Array(size).fill(-1)
    this.#targets = new Uint32Array(size)
    this.#mask = size - 1
  }

  follow(node: number, unit: number): number {
    const key = node * 65536 + unit
    let slot = slotOf(node, unit) & this.#mask
    while (this.#keys[slot] !== -1) {
      if (this.#keys[slot] === key) return this.#targets[slot]!
      slot = (slot + 1) & this.#mask
    }
    return 0
  }

  /** Adds an edge that is not there yet, to a new node, and returns that. */
  add(node: number, unit: number): number {
    let slot = slotOf(node, unit) & this.#mask
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask
    this.#keys[slot] = node * 65536 + unit
    this.#targets[slot] = ++this.#count
    return this.#count
  }
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
