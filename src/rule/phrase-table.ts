/** The phrases of all lists as arrays: what the build stores, and a text that meets a few hundred of them reads one by one. */
import type {Section} from '../text/sections.ts'
import {lowerBound} from '../text/span.ts'
import {Literals} from './literals.ts'
import {nameOf, type Phrase, type PhraseBook, type PhraseList} from './phrase.ts'

/** The phrases of one list that begin with the literal of this number. */
export type PhrasesAt = (literal: number) => readonly Phrase[]

export const NO_PHRASES: readonly Phrase[] = []

/** What stands in the header beside the arrays. */
export interface PhraseFacts {
  readonly languages: readonly string[]
  /** How many rows each list has, in the order in which they follow one another. */
  readonly lists: readonly {readonly name: string; readonly length: number}[]
}

/** In a row's number: whether the phrase is doubtful, from these bits on its language, and its tail. */
const DOUBTFUL = 1
const LANGUAGE = 1
const TAIL = 8

/**
 * Writes lists as rows of two numbers, that of the literal, ascending within a list, and what the phrase is else. Most
 * phrases share their tail with those that begin otherwise, so tails have a table.
 */
export function packPhrases(
  lists: readonly PhraseList[],
  book: PhraseBook,
  numberOf: (literal: string) => number,
): {facts: PhraseFacts; sections: Readonly<Record<string, Section>>} {
  const languages = new Map<string, number>()
  const tails = new Map<string, number>()
  const numberIn = (known: Map<string, number>, text: string): number => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
  const packed = ({tail, language, isDoubtful}: Phrase): number =>
    (numberIn(tails, tail) << TAIL) | (numberIn(languages, language) << LANGUAGE) | (isDoubtful ? DOUBTFUL : 0)
  const rows = lists.map((list) =>
    [...book(list)]
      .flatMap(([literal, phrases]) => phrases.map((phrase) => [numberOf(literal), packed(phrase)] as const))
      .sort(([one], [other]) => one - other),
  )
  if (languages.size > 1 << (TAIL - LANGUAGE)) throw new Error(`Too many languages for a row: ${languages.size}`)
  const {units, offsets} = Literals.of([...tails.keys()])
  return {
    facts: {
      languages: [...languages.keys()],
      lists: lists.map((list, k) => ({name: nameOf(list), length: rows[k]!.length})),
    },
    sections: {
      phraseLiterals: Int32Array.from(rows.flatMap((row) => row.map(([literal]) => literal))),
      phrases: Int32Array.from(rows.flatMap((row) => row.map(([, phrase]) => phrase))),
      tails: units,
      tailOffsets: offsets,
    },
  }
}

/** Reads what `packPhrases` wrote, for literals of the same numbers. A list that was not stored has no phrases. */
export function readPhrases(
  {languages, lists}: PhraseFacts,
  section: (name: string) => Section,
  literals: Literals,
): (list: PhraseList) => PhrasesAt {
  const rows = section('phraseLiterals') as Int32Array
  const phrases = section('phrases') as Int32Array
  const tails = new Literals(section('tails') as Uint16Array, section('tailOffsets') as Int32Array)
  const phraseOf = (packed: number, literal: number): Phrase => ({
    literal: literals.text(literal),
    tail: tails.text(packed >>> TAIL),
    isDoubtful: (packed & DOUBTFUL) !== 0,
    language: languages[(packed & ((1 << TAIL) - 1)) >>> LANGUAGE]!,
  })
  const places = new Map<string, {readonly from: number; readonly to: number}>()
  let from = 0
  for (const {name, length} of lists) {
    places.set(name, {from, to: from + length})
    from += length
  }
  return (list) => {
    const place = places.get(nameOf(list))
    if (!place) return () => NO_PHRASES
    const own = rows.subarray(place.from, place.to)
    // Asked at every hit; and what is known of a literal's phrases is kept by their list (phrase.ts).
    const read = new Map<number, readonly Phrase[]>()
    return (literal) => {
      const known = read.get(literal)
      if (known) return known
      const first = lowerBound(own, (number) => number >= literal)
      const found: Phrase[] = []
      for (let row = first; own[row] === literal; row++) found.push(phraseOf(phrases[place.from + row]!, literal))
      read.set(literal, found)
      return found
    }
  }
}
