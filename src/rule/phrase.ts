import type {Category} from '../category.ts'
import type {Pack, Phrases as PackPhrases} from '../rules/packs/pack.ts'
import {fold} from '../text/fold.ts'
import {lineKeyStart, literalOfLine, withoutMarks} from './line-key.ts'
import {expandFirst, matchTail, mayFollow, type Openings, openingsOf} from './tail.ts'

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

/** Names one list of the packs. */
export interface PhraseList {
  readonly category: Category
  readonly shape: Shape
}

/** The name of a list, as files and messages have it. */
export const nameOf = ({category, shape}: PhraseList): string => `${category}/${shape}`

/** Phrases by the literal they start with. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** Gives the phrases of a list. */
export type PhraseBook = (list: PhraseList) => Phrases

/** The book of some packs; each list is written out once. */
export function bookOf(packs: readonly Pack[]): PhraseBook {
  const known = new Map<string, Phrases>()
  return (list) => {
    const name = nameOf(list)
    const phrases = known.get(name) ?? phrasesOf(packs, list)
    known.set(name, phrases)
    return phrases
  }
}

/** Whether a list's phrases make up whole lines, or stand somewhere in one. */
export function isOfLines({shape}: PhraseList): boolean {
  return shape === 'lines' || shape === 'headers'
}

function phrasesOf(packs: readonly Pack[], {category, shape}: PhraseList): Phrases {
  const isLines = isOfLines({category, shape})
  const enough = isLines ? LONG_ENOUGH_FOR_LINE : LONG_ENOUGH
  const read = packs.flatMap(({phrases, language}) =>
    (phrases[category]?.[shape] ?? []).flatMap((written) => readPhrase(written, language, enough)),
  )
  return byLiteral(isLines ? read.map(wholeLine) : read)
}

function wholeLine(phrase: Phrase): Phrase {
  if (phrase.tail.includes('…')) throw new Error(`A whole line has no gap: ${phrase.literal}${phrase.tail}`)
  return {
    ...phrase,
    literal: phrase.tail === '' ? literalOfLine(phrase.literal) : lineKeyStart(phrase.literal),
    tail: withoutMarks(phrase.tail),
  }
}

/**
 * A literal may end before an alternative once it is this long. Writing out all of a phrase with five alternatives makes
 * hundreds of literals; its beginning is rare enough in a text, and the rest is compared where it stands.
 */
const LONG_ENOUGH = 9
/** The same for a whole line, which is asked for once a line and not once a word: the table is a third smaller. */
const LONG_ENOUGH_FOR_LINE = 6

/** Signs that hold a syllable or a word each: a literal may end behind any of them. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** The length of a literal in letters, where a dense sign counts for five. */
function lengthOf(literal: string): number {
  let length = 0
  for (const sign of literal) length += DENSE.test(sign) ? 5 : 1
  return length
}

/** Reads a phrase in the notation of packs/pack.ts; `enough` is how long a literal must be to end before alternatives. */
export function readPhrase(written: string, language: string, enough = LONG_ENOUGH): Phrase[] {
  const isDoubtful = written.startsWith('?')
  const folded = fold(isDoubtful ? written.slice(1) : written).replace(/ {2,}/g, ' ')
  const phrases = new Map<string, Phrase>()
  for (const {literal, tail} of beginnings(folded, enough))
    phrases.set(`${literal}\n${tail}`, {literal, tail, isDoubtful, language})
  return [...phrases.values()]
}

interface Beginning {
  readonly literal: string
  readonly tail: string
}

/** Writes out alternatives from the left until what stands before the next one, or before a gap, is long enough. */
function beginnings(written: string, enough: number): Beginning[] {
  const stop = written.search(/[{…¤]/)
  if (stop < 0) return [{literal: written.trim(), tail: ''}]
  if (stop === 0 && written[0] === '¤') throw new Error(`A phrase can't start with a number: ${written}`)
  const literal = written.slice(0, stop).trimEnd()
  const isWord = /[\s….]$/.test(written.slice(0, stop)) || DENSE.test(literal.slice(-1))
  if (written[stop] !== '{' || (isWord && lengthOf(literal) >= enough))
    return [{literal, tail: written.slice(literal.length)}]
  return expandFirst(written).flatMap((way) => beginnings(way.trimStart(), enough))
}

// Asked at each hit of a literal; a list gives the same phrases each time.
const openings = new WeakMap<readonly Phrase[], {readonly units: Openings}>()

/** Whether a text goes on at `from` as one of some phrases may behind its literal: nearly all hits fall out here. */
export function mayGoOn(phrases: readonly Phrase[], text: string, from: number): boolean {
  let known = openings.get(phrases)
  if (!known) {
    known = {units: openingsOf(phrases.map(({tail}) => tail))}
    openings.set(phrases, known)
  }
  return mayFollow(known.units, text, from)
}

/** Phrases that one rule declares for itself, in the packs' notation. */
export class PhraseGroup {
  readonly #written: readonly string[]
  readonly #language: string
  #read: ReadonlyMap<string, readonly Phrase[]> | undefined

  constructor(written: readonly string[], language = 'en') {
    this.#written = written
    this.#language = language
  }

  /** How the phrases begin: the rule's triggers. */
  get triggers(): readonly string[] {
    return [...this.#phrases.keys()]
  }

  /** Written out when somebody asks: a start has the triggers from the stored table, and most texts hold none. */
  get #phrases(): ReadonlyMap<string, readonly Phrase[]> {
    this.#read ??= byLiteral(this.#written.flatMap((written) => readPhrase(written, this.#language)))
    return this.#read
  }

  /** Whether a phrase that begins with `trigger` may go on as the text does from `from` on. */
  mayGoOn(trigger: string, text: string, from: number): boolean {
    return mayGoOn(this.#phrases.get(trigger) ?? [], text, from)
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

function byLiteral(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const known = found.get(phrase.literal)
    if (known) known.push(phrase)
    else found.set(phrase.literal, [phrase])
  }
  return found
}
