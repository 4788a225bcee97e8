/** The rest of a phrase in the packs' notation: what must follow the literal that was found. */
import {CASED, classOf, isSpace} from '../text/chars.ts'
import {foldUnit, SOFT_HYPHEN} from '../text/fold.ts'

/** How far a gap reaches, in UTF-16 units. */
export const GAP = 90

/** What may follow a phrase. */
type Accepts = (end: number) => boolean

const anyEnd: Accepts = () => true

/**
 * Where a tail in pack notation ends if it matches `text` (folded) at `from`, or -1. Of alternatives the first that lets
 * the rest match, up to an end that `accepts` takes, counts; after a gap the first place where the next words stand.
 */
export function matchTail(tail: string, text: string, from: number, accepts: Accepts = anyEnd): number {
  return tailOf(tail).match(text, from, accepts)
}

/**
 * Whether `matchTail` may find a match in `text` (folded) at `from`, or in any part of it that ends sooner: told by the words up
 * to the first gap and right behind it.
 */
export function mayMatchTail(tail: string, text: string, from: number): boolean {
  return tailOf(tail).mayMatch(text, from)
}

/** The units that a text may go on with where one of some tails begins, white space aside; undefined for any. */
export type Openings = ReadonlySet<number> | undefined

/** What some tails open with. */
export function openingsOf(tails: readonly string[]): Openings {
  const units = new Set<number>()
  for (const tail of tails) {
    const written = tail.trimStart()
    if (written === '' || '…*¤'.includes(written[0]!)) return undefined
    const ways = written[0] === '{' ? openingsOf(expandFirst(written)) : [written.charCodeAt(0)]
    if (!ways) return undefined
    for (const unit of ways) units.add(unit)
  }
  return units
}

/** Whether a text, which need not be folded, goes on at `from` as a tail with such openings may. */
export function mayFollow(openings: Openings, text: string, from: number): boolean {
  if (!openings) return true
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at === text.length || text[at] === SOFT_HYPHEN || openings.has(foldUnit(text.charCodeAt(at)))
}

/** Writes out the first alternative of a phrase. */
export function expandFirst(written: string): string[] {
  const open = written.indexOf('{')
  const close = written.indexOf('}', open)
  if (close < 0) throw new Error(`Phrase without its closing brace: ${written}`)
  const inner = written.slice(open + 1, close)
  if (inner.includes('{')) throw new Error(`Phrase with braces inside braces: ${written}`)
  const choices = inner.split('|')
  return choices.map((choice) => (written.slice(0, open) + choice + written.slice(close + 1)).replace(/ {2,}/g, ' '))
}

/** Writes out all alternatives of a phrase. */
export function expandAll(written: string): string[] {
  return written.includes('{') ? expandFirst(written).flatMap(expandAll) : [written]
}

// A text tries the same few tails at every hit: each is taken apart once, as far as a text leads into it.
const tails = new Map<string, Tail>()

function tailOf(written: string): Tail {
  const known = tails.get(written)
  if (known) return known
  const tail = new Tail(written)
  tails.set(written, tail)
  return tail
}

class Tail {
  readonly #written: string
  /** Whether nothing of it need stand in a text. */
  readonly #isOptional: boolean
  /** Where the words at its start end: at a gap, alternatives, or a stem. */
  readonly #stop: number
  /** These words. The space before a gap or an end may be missing, so there they are without it. */
  readonly #words: string
  #rest: Tail | undefined
  #restBehindGap: Tail | undefined
  #ways: readonly Tail[] | undefined
  #waysBehindGap: readonly Tail[] | undefined

  constructor(written: string) {
    this.#written = written
    this.#isOptional = isOptional(written)
    const stop = written.search(/[{…*¤]/)
    this.#stop = stop < 0 ? written.length : stop
    const words = written.slice(0, this.#stop)
    const sign = written[this.#stop]
    this.#words = sign === undefined || sign === '…' ? words.trimEnd() : words
  }

  match(text: string, from: number, accepts: Accepts): number {
    const written = this.#written
    if (isNothing(written) || written === ' ') return accepts(from) ? from : -1
    if (written[0] === '{') return this.#matchFirstWay(text, from, accepts)
    // A stem that more follows: what goes on is left to the gap behind it.
    if (written[0] === '*') return this.#restFrom(1).match(text, from, accepts)
    if (written[0] === '…') return this.#restFrom(1).#matchLater(text, from, accepts)
    if (written[0] === '¤') return this.#matchNumber(text, from, accepts)
    const end = matchWords(this.#words, text, from)
    return end < 0 ? -1 : this.#restFrom(this.#stop).match(text, end, accepts)
  }

  mayMatch(text: string, from: number): boolean {
    if (this.#isOptional) return true
    const written = this.#written
    if (written[0] === '{') return this.#waysHere.some((way) => way.mayMatch(text, from))
    if (written[0] === '*') return this.#restFrom(1).mayMatch(text, from)
    if (written[0] === '…') return this.#restFrom(1).#mayMatchLater(text, from)
    if (written[0] === '¤') return numberAt(text, from) !== undefined
    const rest = this.#restFrom(this.#stop)
    // A text may end where the space does.
    if (rest.#isOptional) return matchWords(this.#words.trimEnd(), text, from) >= 0
    const end = matchWords(this.#words, text, from)
    return end >= 0 && rest.mayMatch(text, end)
  }

  #mayMatchLater(text: string, from: number): boolean {
    if (this.#isOptional) return true
    if (this.#written[0] === '{') return this.#waysLater.some((way) => way.#mayMatchLater(text, from))
    return wordIndex(text, this.#words.trimEnd(), from, from + GAP) >= 0
  }

  /** The same behind a gap: wherever it starts first. */
  #matchLater(text: string, from: number, accepts: Accepts): number {
    const written = this.#written
    if (isNothing(written)) return accepts(from) ? from : -1
    if (written[0] === '{') {
      const ends = this.#waysLater.map((way) => way.#matchLater(text, from, accepts)).filter((end) => end >= 0)
      return ends.length > 0 ? Math.min(...ends) : -1
    }
    const words = this.#words.trimEnd()
    const found = wordIndex(text, words, from, from + GAP)
    if (found < 0) return -1
    this.#restBehindGap ??= tailOf(this.#stop < written.length ? written.slice(words.length) : '')
    return this.#restBehindGap.match(text, found + words.length, accepts)
  }

  #matchFirstWay(text: string, from: number, accepts: Accepts): number {
    for (const way of this.#waysHere) {
      const end = way.match(text, from, accepts)
      if (end >= 0) return end
    }
    return -1
  }

  #matchNumber(text: string, from: number, accepts: Accepts): number {
    const found = numberAt(text, from)
    return found === undefined ? -1 : this.#restFrom(1).match(text, from + found.length, accepts)
  }

  /** One for each of the alternatives that it begins with. */
  get #waysHere(): readonly Tail[] {
    this.#ways ??= expandFirst(this.#written).map((way) => tailOf(way.trimEnd()))
    return this.#ways
  }

  /** The same behind a gap. */
  get #waysLater(): readonly Tail[] {
    this.#waysBehindGap ??= expandFirst(this.#written).map((way) => tailOf(way.trim()))
    return this.#waysBehindGap
  }

  #restFrom(length: number): Tail {
    if (this.#rest) return this.#rest
    const rest = this.#written.slice(length)
    this.#rest = tailOf(this.#written[0] === '…' ? rest.trimStart() : rest)
    return this.#rest
  }
}

/** A number, with a sign of money or "percent" at either side. */
const NUMBER = /(?:[$€£¥] ?)?\p{N}+(?:[.,:]\p{N}+)*(?: ?(?:[$€£¥%]|percent|per cent|prozent|euros?))?/uy

function numberAt(text: string, at: number): string | undefined {
  NUMBER.lastIndex = at
  return NUMBER.exec(text)?.[0]
}

/** Whether all that is written is gaps and alternatives of which one is nothing. */
function isOptional(written: string): boolean {
  const needed = written.replace(/\{([^}]*)\}/g, (_, inner: string) => (inner.split('|').every(isNeeded) ? inner : ''))
  return !isNeeded(needed)
}

const isNeeded = (written: string): boolean => /[^\s*…]/.test(written)

const isNothing = (written: string): boolean => written === '' || written === '*'

/** Compares letter by letter; a space stands for any run of white space, and at a line's end for nothing. */
function matchWords(words: string, text: string, from: number): number {
  let at = from
  for (let k = 0; k < words.length; k++) {
    const unit = words.charCodeAt(k)
    if (unit !== 0x20) {
      if (text.charCodeAt(at++) !== unit) return -1
      continue
    }
    if (at > 0 && isSpace(text.charCodeAt(at - 1)) && at > from) continue
    const start = at
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    if (at === start && at < text.length) return -1
  }
  return at
}

/** Where `plain` stands at the start of a word, from `from` to `last`; scripts without case join words. -1 if nowhere. */
function wordIndex(text: string, plain: string, from: number, last: number): number {
  const reach = text.slice(from, last + plain.length)
  const isCased = (classOf(plain.charCodeAt(0)) & CASED) !== 0
  for (let at = reach.indexOf(plain); at >= 0; at = reach.indexOf(plain, at + 1)) {
    const before = from + at - 1
    if (!isCased || before < 0 || !(classOf(text.charCodeAt(before)) & CASED)) return from + at
  }
  return -1
}
