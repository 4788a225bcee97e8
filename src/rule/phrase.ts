import type {Category} from '../category.ts'
import type {Pack, Phrases as PackPhrases} from '../rules/packs/pack.ts'
import {CASED, classOf, isSpace} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {lineKey, lineKeyStart} from './line-key.ts'

/** One phrase of a pack, or one way in which it may begin. */
export interface Phrase {
  /** What the engine looks for: how the phrase begins, its first alternatives written out. */
  readonly literal: string
  /** What must follow in the same sentence: the rest of the phrase in the packs' notation, folded. */
  readonly tail: string
  /** Whether it needs further evidence. */
  readonly isDoubtful: boolean
  readonly language: string
}

export type Shape = keyof PackPhrases

/** How far a gap reaches, in UTF-16 units. */
export const GAP = 90

/** Names one list of the packs. */
export interface PhraseList {
  readonly category: Category
  readonly shape: Shape
}

/** Phrases by the literal they start with. */
export interface Phrases extends Iterable<[string, readonly Phrase[]]> {
  get(literal: string): readonly Phrase[] | undefined
  keys(): Iterable<string>
}

/** Gives the phrases of a list: read out of the packs, or out of a rule table that was built from them. */
export type PhraseBook = (list: PhraseList) => Phrases

/** The book of some packs. */
export function bookOf(packs: readonly Pack[]): PhraseBook {
  return ({category, shape}) => phrasesOf(packs, category, shape)
}

/** Whether a list's phrases make up whole lines, or stand somewhere in one. */
export function isOfLines({shape}: PhraseList): boolean {
  return shape === 'lines' || shape === 'headers'
}

function phrasesOf(packs: readonly Pack[], category: Category, shape: Shape): Phrases {
  const found = new Map<string, Phrase[]>()
  for (const pack of packs) {
    for (const written of pack.phrases[category]?.[shape] ?? []) {
      for (const read of readPhrase(written, pack.language)) {
        const phrase = isOfLines({category, shape}) ? wholeLine(read) : read
        const known = found.get(phrase.literal)
        if (known) known.push(phrase)
        else found.set(phrase.literal, [phrase])
      }
    }
  }
  return found
}

function wholeLine(phrase: Phrase): Phrase {
  if (phrase.tail.includes('…')) throw new Error(`A whole line has no gap: ${phrase.literal}${phrase.tail}`)
  return {...phrase, literal: phrase.tail === '' ? lineKey(phrase.literal) : lineKeyStart(phrase.literal)}
}

/**
 * A literal may end before an alternative once it is this long. Writing out all of a phrase with five alternatives makes
 * hundreds of literals; its beginning is rare enough in a text, and the rest is compared where it stands.
 */
const LONG_ENOUGH = 9

/** Signs that hold a syllable or a word each: a literal may end behind any of them. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** The length of a literal in letters, where a dense sign counts for five. */
function lengthOf(literal: string): number {
  let length = 0
  for (const sign of literal) length += DENSE.test(sign) ? 5 : 1
  return length
}

/** Reads a phrase in the notation of packs/pack.ts. */
export function readPhrase(written: string, language: string): Phrase[] {
  const isDoubtful = written.startsWith('?')
  const folded = fold(isDoubtful ? written.slice(1) : written).replace(/ {2,}/g, ' ')
  const phrases = new Map<string, Phrase>()
  for (const {literal, tail} of beginnings(folded))
    phrases.set(`${literal}\n${tail}`, {literal, tail, isDoubtful, language})
  return [...phrases.values()]
}

interface Beginning {
  readonly literal: string
  readonly tail: string
}

/** Writes out alternatives from the left until what stands before the next one, or before a gap, is long enough. */
function beginnings(written: string): Beginning[] {
  const stop = written.search(/[{…]/)
  if (stop < 0) return [{literal: written.trim(), tail: ''}]
  const literal = written.slice(0, stop).trimEnd()
  const isWord = /[\s….]$/.test(written.slice(0, stop)) || DENSE.test(literal.slice(-1))
  if (written[stop] === '…' || (isWord && lengthOf(literal) >= LONG_ENOUGH))
    return [{literal, tail: written.slice(literal.length)}]
  return expandFirst(written).flatMap((way) => beginnings(way.trimStart()))
}

/** Writes out the first alternative of a phrase. */
function expandFirst(written: string): string[] {
  const open = written.indexOf('{')
  const close = written.indexOf('}', open)
  if (close < 0) throw new Error(`Phrase without its closing brace: ${written}`)
  const choices = written.slice(open + 1, close).split('|')
  return choices.map((choice) => (written.slice(0, open) + choice + written.slice(close + 1)).replace(/ {2,}/g, ' '))
}

const anyEnd = (): boolean => true

/**
 * Where a tail in pack notation ends if it matches `text` (folded) at `from`, or -1. Of alternatives the first that lets
 * the rest match, up to an end that `accepts` takes, counts; after a gap the first place where the next words stand.
 */
export function matchTail(
  tail: string,
  text: string,
  from: number,
  accepts: (end: number) => boolean = anyEnd,
): number {
  if (tail === '' || tail === '*' || tail === ' ') return accepts(from) ? from : -1
  // A stem that more follows: what goes on is left to the gap behind it.
  if (tail[0] === '*') return matchTail(tail.slice(1), text, from, accepts)
  if (tail[0] === '…') return matchAfterGap(tail.slice(1).trimStart(), text, from, accepts)
  if (tail[0] === '{') {
    for (const way of expandFirst(tail)) {
      const end = matchTail(way.trimEnd(), text, from, accepts)
      if (end >= 0) return end
    }
    return -1
  }
  const stop = tail.search(/[{…*]/)
  const plain = stop < 0 ? tail : tail.slice(0, stop)
  const rest = stop < 0 ? '' : tail.slice(stop)
  const end = matchPlain(rest === '' || rest[0] === '…' ? plain.trimEnd() : plain, text, from)
  return end < 0 ? -1 : matchTail(rest, text, end, accepts)
}

/** Compares letter by letter; a space stands for any run of white space, and at a line's end for nothing. */
function matchPlain(plain: string, text: string, from: number): number {
  let at = from
  for (let k = 0; k < plain.length; k++) {
    if (plain[k] !== ' ') {
      if (text[at++] !== plain[k]) return -1
      continue
    }
    if (at > 0 && isSpace(text.charCodeAt(at - 1)) && at > from) continue
    const start = at
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    if (at === start && at < text.length) return -1
  }
  return at
}

function matchAfterGap(rest: string, text: string, from: number, accepts: (end: number) => boolean): number {
  if (rest === '' || rest === '*') return accepts(from) ? from : -1
  if (rest[0] === '{') {
    const ends = expandFirst(rest)
      .map((way) => matchAfterGap(way.trim(), text, from, accepts))
      .filter((end) => end >= 0)
    return ends.length > 0 ? Math.min(...ends) : -1
  }
  const stop = rest.search(/[{…*]/)
  const plain = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd()
  const found = wordIndex(text, plain, from, from + GAP)
  return found < 0 ? -1 : matchTail(stop < 0 ? '' : rest.slice(plain.length), text, found + plain.length, accepts)
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

/** Phrases that one rule declares for itself, in the packs' notation. */
export class PhraseGroup {
  /** How the phrases begin: the rule's triggers. */
  readonly triggers: readonly string[]
  readonly #phrases = new Map<string, Phrase[]>()

  constructor(written: readonly string[], language = 'en') {
    for (const phrase of written.flatMap((each) => readPhrase(each, language))) {
      const known = this.#phrases.get(phrase.literal)
      if (known) known.push(phrase)
      else this.#phrases.set(phrase.literal, [phrase])
    }
    this.triggers = [...this.#phrases.keys()]
  }

  /** Where a phrase that begins with `trigger` ends, if what follows it in `text` from `from` to `limit` completes one; else -1. */
  endOf(trigger: string, text: string, from: number, limit: number): number {
    const behind = fold(text.slice(from, Math.max(from, limit)))
    for (const {tail} of this.#phrases.get(trigger) ?? []) {
      const end = matchTail(tail, behind, 0)
      if (end >= 0) return from + end
    }
    return -1
  }
}
