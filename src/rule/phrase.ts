import type {Category} from '../category.ts'
import type {Pack, Phrases as PackPhrases} from '../rules/packs/pack.ts'
import {fold} from '../text/fold.ts'
import {lineKey} from './line-key.ts'

/** One phrase of a pack, its alternatives written out. */
export interface Phrase {
  /** What the engine looks for: the phrase up to its first gap. */
  readonly literal: string
  /** What must follow in the same sentence, folded, in this order. */
  readonly rest: readonly string[]
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
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

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
  if (phrase.rest.length > 0) throw new Error(`A whole line has no gap: ${phrase.literal} …`)
  return {...phrase, literal: lineKey(phrase.literal)}
}

/** Reads a phrase in the notation of packs/pack.ts. */
export function readPhrase(written: string, language: string): Phrase[] {
  const isDoubtful = written.startsWith('?')
  return expand(isDoubtful ? written.slice(1) : written).map((plain) => {
    const [literal, ...rest] = fold(plain)
      .replace(/ {2,}/g, ' ')
      .split('…')
      .map((part) => part.trim())
    return {literal: literal!, rest, isDoubtful, language}
  })
}

/** Writes out the alternatives of `{a|b}`, every combination once. */
export function expand(written: string): string[] {
  const open = written.indexOf('{')
  if (open < 0) return [written]
  const close = written.indexOf('}', open)
  if (close < 0) throw new Error(`Phrase without its closing brace: ${written}`)
  const tails = expand(written.slice(close + 1))
  return written
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => written.slice(0, open) + choice + tail))
}

/** Whether the parts after a phrase's gaps follow in `text` (folded) from `from` on; returns where the last one ends, or -1. */
export function matchRest(phrase: Phrase, text: string, from: number): number {
  let at = from
  for (const part of phrase.rest) {
    if (part === '') continue
    const found = text.slice(at, at + GAP + part.length).indexOf(part)
    if (found < 0) return -1
    at += found + part.length
  }
  return at
}
