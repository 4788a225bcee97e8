/**
 * Finds terms in folded texts, as whole words. They are looked up where words start: one pattern of hundreds takes longer to
 * compile than most texts take to clean.
 */
import {CASELESS, classOf, IDEOGRAPH, isWide, LOWER} from '../../text/chars.ts'
import type {Span} from '../../text/span.ts'

interface Term {
  readonly text: string
  /** Whether the word may go on. */
  readonly isStem: boolean
}

const NO_TERMS: readonly Term[] = []

/** What goes on from the end of a term, or stands right before one: then it is part of another word. */
const LETTERS = /\p{L}*/uy
const GOES_ON = /[\p{L}\p{N}]/uy
const IN_WORD = /[\p{L}\p{N}_]$/u
/** What Arabic writes onto a word: "and", "in", "the". */
const ONTO = /(?<![\p{L}\p{N}_])[وفبلك]?(?:ال|لل)?$/u
const ARABIC = /^\p{sc=Arabic}/u
/** The longest of that, and a sign before it. */
const BEFORE = 4

export class TermFinder {
  /** By their first unit, the longest first. */
  readonly #terms = new Map<number, Term[]>()

  /** Of terms in small letters; one that ends in `*` is a stem. */
  constructor(terms: readonly string[]) {
    for (const term of [...new Set(terms)].sort((a, b) => b.length - a.length)) {
      const isStem = term.endsWith('*')
      const known = this.#terms.get(term.charCodeAt(0)) ?? []
      this.#terms.set(term.charCodeAt(0), known)
      known.push({text: isStem ? term.slice(0, -1) : term, isStem})
    }
  }

  /** Where terms stand in a folded text, ascending and apart: of those that start at one place the longest. */
  *find(folded: string): Generator<Span> {
    let before = 0
    for (let at = 0; at < folded.length; at++) {
      const last = before
      before = classOf(folded.charCodeAt(at))
      // Most units stand inside a word.
      const end = last === LOWER && !(before & (IDEOGRAPH | CASELESS)) ? -1 : this.#endAt(folded, at)
      if (end < 0) continue
      yield {start: at, end}
      at = end - 1
      before = classOf(folded.charCodeAt(at))
    }
  }

  /** Whether a folded text holds any of the terms. */
  isIn(folded: string): boolean {
    return this.find(folded).next().done === false
  }

  /** A folded text with a space in place of each term. */
  without(folded: string): string {
    let rest = ''
    let from = 0
    for (const {start, end} of this.find(folded)) {
      rest += `${folded.slice(from, start)} `
      from = end
    }
    return rest + folded.slice(from)
  }

  #endAt(folded: string, at: number): number {
    for (const {text, isStem} of this.#terms.get(folded.charCodeAt(at)) ?? NO_TERMS) {
      if (!folded.startsWith(text, at)) continue
      let end = at + text.length
      if (isStem) {
        LETTERS.lastIndex = end
        end += LETTERS.exec(folded)![0].length
      }
      GOES_ON.lastIndex = end
      if (isWordAt(folded, at, end, GOES_ON.test(folded))) return end
    }
    return -1
  }
}

/** Whether a term is no part of a longer word. Scripts without spaces, and the particles of Korean, part none. */
function isWordAt(folded: string, start: number, end: number, goesOn: boolean): boolean {
  if (goesOn && !isWide(folded.charCodeAt(end)) && !isWide(folded.charCodeAt(end - 1))) return false
  const before = folded.slice(Math.max(0, start - BEFORE), start)
  if (!IN_WORD.test(before)) return true
  if (isWide(folded.charCodeAt(start)) || isWide(folded.charCodeAt(start - 1))) return true
  return ARABIC.test(folded.slice(start, start + 1)) && ONTO.test(before)
}
