/** Concepts: small lexicons of words that mean one thing, told by which of them a line or sentence holds. */
import {once} from '../once.ts'
import {fold} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {expandAll} from './tail.ts'

/**
 * How a language words some concepts: for each, words and phrases between commas. `*` lets a word go on and alone stands for
 * any, `…` stands for up to four words, `{a|b}` for either. Of Han, Hiragana and Hangul each sign is a word, and a space between two
 * does not matter: writers leave it out at will, and particles follow without one. Arabic vowel signs do not matter either.
 */
export interface Lexicon<Name extends string> {
  /** ISO 639-1. */
  readonly language: string
  /**
   * How an order is told: it opens a clause, unless given; or its words are orders by themselves, as where verbs come last or requests
   * have a form of their own. Then what must open a line may also end it, or a sentence.
   */
  readonly orders?: 'by form'
  /** Words that are written onto the next one, between spaces: the Arabic "and", "in", "the". */
  readonly proclitics?: string
  readonly words: Readonly<Partial<Record<Name, string>>>
}

/**
 * What a line must hold: a concept; with `^` before it, one that opens a sentence or a clause, as an order does; with `<`, one
 * that opens the line; of a list, any.
 */
export type Need<Name extends string> = Name | `^${Name}` | `<${Name}` | readonly Need<Name>[]

/** The words of a folded text, with what stands before each. */
interface Words {
  readonly words: readonly string[]
  readonly before: readonly string[]
  /** How each word opens, as `openingOf` gives it. */
  readonly openings: readonly number[]
  /** Whether they hold a phrase of each index that was asked for: rules ask for the same in several recipes. */
  readonly holds: Map<Index, boolean>
}

/** A phrase as its words; `*` ends one that may go on, `…` is a gap. */
type Phrase = readonly string[]

/** Phrases by their first word, and those whose first word is a stem by its first letters. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>
  readonly stems: ReadonlyMap<string, readonly Phrase[]>
  /** A bit for each opening of their first words: most words of a text fall out here. */
  readonly openings: Uint8Array
}

/** Openings are told apart by their first two letters, in so many ways, and in each by the third. */
const PAIRS = 512
const THIRDS = 16
const OPENINGS = PAIRS * THIRDS

/** Concepts of who speaks and who is spoken to: any sentence has them, and they stand in phrases of others. */
export const OF_ANY_SENTENCE: ReadonlySet<string> = new Set(['you', 'we'])

const NO_PHRASES: readonly Phrase[] = []

/** So many places of one need are looked at. */
const MOST_PLACES = 8

function isOfAnySentence<Name extends string>(need: Need<Name>): boolean {
  return typeof need === 'string' ? OF_ANY_SENTENCE.has(nameOf(need)) : need.some((other) => isOfAnySentence(other))
}

/** What a word opens with, as a number below `OPENINGS`; words that open otherwise may share it. */
function openingOf(word: string): number {
  const pair = (31 * word.charCodeAt(0) + (word.length > 1 ? word.charCodeAt(1) : 0)) % PAIRS
  return pair * THIRDS + (word.length > 2 ? word.charCodeAt(2) % THIRDS : 0)
}

/** Notes how the words open that begin with some letters: the first ones of a stem, or all of a word. */
function addOpenings(openings: Uint8Array, letters: string, isStem: boolean): void {
  if (isStem && letters.length < 2) {
    openings.fill(255)
    return
  }
  const first = openingOf(letters)
  const last = isStem && letters.length === 2 ? first + THIRDS - 1 : first
  for (let opening = first; opening <= last; opening++) openings[opening >> 3]! |= 1 << (opening & 7)
}

function mayOpen({openings}: Index, opening: number): boolean {
  return (openings[opening >> 3]! & (1 << (opening & 7))) !== 0
}

/** Words that a gap may hold; a sign that is a word by itself counts for half, as in `Shape`. */
const GAP = 4
/** Stems are looked up by so many letters. */
const KEY = 3
/** What may stand between the words of a phrase. */
const JOINT = /^[\s'’/-]*$/
/** What stands before a word that opens a sentence or a clause. */
const OPENING = /[.!?…:;([|>»→•*¿¡。؟؛]|\s-{1,2}\s/

/** A sign that is a word. */
const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Hangul}]'
/** Katakana spells words of other languages, which are told apart by the script around them. */
const KATAKANA = '[\\p{sc=Katakana}ー]'
const LETTERS = `[\\p{L}--${SIGN}--${KATAKANA}][[\\p{L}\\p{M}]--${SIGN}--${KATAKANA}]*`
const WORD = new RegExp(`${SIGN}|${KATAKANA}+|${LETTERS}|\\p{N}+`, 'gv')
/** Most texts hold none of this, and their words are found by a simpler pattern in half the time. */
const MANY_SCRIPTS = /[\u0600-\u06ff\u1100-\u11ff\u2e80-\ufffd]/
const PLAIN_WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu
const WRITTEN_WORD = new RegExp(`${SIGN}|(?:${KATAKANA}+|${LETTERS})\\*?|\\p{N}+|…|\\*`, 'gv')
const IS_SIGN = new RegExp(`^${SIGN}$`, 'v')
const SPACE_BETWEEN_SIGNS = new RegExp(`(?<=${SIGN}) (?=${SIGN})`, 'gv')
/** Vowel signs of Arabic and the stroke that stretches a word: writers set them at will. */
const OPTIONAL = /[\u0640\u064b-\u0652\u0670]/g
/** As many words may be written onto the next one: "and", "in", "the". */
const MOST_PROCLITICS = 3
/** What is left of a word without them has as many letters, or it is another word. */
const SHORTEST = 3

/** The concepts of one language. They are read and indexed when somebody asks: most texts need no words of most languages. */
export class Concepts<Name extends string> {
  readonly language: string
  readonly #lexicon: () => Lexicon<Name>
  readonly #script: RegExp | undefined
  readonly #proclitics: () => readonly string[]
  readonly #folded = new Map<Name, ReadonlySet<string>>()
  /** By concept, and by each need that asks for one. */
  readonly #indexes = new Map<string, Index>()

  /** `script`, where given, is in every text of the language: without it the lexicon need not be read. */
  constructor(language: string, read: () => Lexicon<Name>, script?: RegExp) {
    this.language = language
    this.#script = script
    this.#lexicon = once(read)
    this.#proclitics = once(() => this.#lexicon().proclitics?.split(' ') ?? [])
  }

  /** Whether a text may be of the language. */
  mayRead(text: string): boolean {
    return this.#script === undefined || this.#script.test(text)
  }

  /** Words of some concepts that can be looked for: of those with a gap what stands before it, if that is several words. */
  triggersOf(names: readonly Name[]): string[] {
    return names.flatMap((name) => this.#literalsOf(name))
  }

  #literalsOf(name: Name): string[] {
    const words = this.#wordsOf(name).map((word) => (word.includes('…') ? headOf(word) : word))
    return [...new Set(words)]
      .filter((word) => word !== '')
      .flatMap((word) => {
        const unspaced = word.replace(SPACE_BETWEEN_SIGNS, '')
        return unspaced === word ? [word] : [word, unspaced]
      })
  }

  /** Whether a folded trigger is one of a concept's words. */
  knows(name: Name, trigger: string): boolean {
    const folded = this.#folded.get(name) ?? new Set(this.#literalsOf(name).map(fold))
    this.#folded.set(name, folded)
    return folded.has(trigger)
  }

  #wordsOf(name: Name): string[] {
    return (this.#lexicon().words[name] ?? '')
      .split(',')
      .flatMap(expandAll)
      .map((word) => word.replace(/ {2,}/g, ' ').replace(/ \*$/, '').trim())
      .filter((word) => word !== '')
  }

  /** Whether a folded text holds all that is needed, in words of its own each: what one phrase says is said once. */
  meets(folded: string, needs: readonly Need<Name>[]): boolean {
    if (!needs.every((need) => this.#meets(folded, need))) return false
    const told = needs.filter((need) => !isOfAnySentence(need))
    return told.length < 2 || this.#areApart(readWords(folded), told, [])
  }

  /** Whether each of some needs can be met by a phrase that lies in none of those which meet the needs before it. */
  #areApart(text: Words, [need, ...rest]: readonly Need<Name>[], met: readonly Span[]): boolean {
    if (need === undefined) return true
    return this.#placesOf(text, need).some(
      (place) =>
        !met.some(({start, end}) => start <= place.start && place.end <= end) &&
        this.#areApart(text, rest, [...met, place]),
    )
  }

  /** Where a need is met, as numbers of words. */
  #placesOf(text: Words, need: Need<Name>): Span[] {
    if (typeof need !== 'string') return need.flatMap((other) => this.#placesOf(text, other))
    const index = this.#index(need)
    const places: Span[] = []
    let start = this.#nextPlace(text, need, 0)
    for (; start >= 0 && places.length < MOST_PLACES; start = this.#nextPlace(text, need, start + 1))
      places.push({start, end: this.#endOf(index, text, start, beforeGap)})
    return places
  }

  /** Whether a phrase that meets a need stands where the need wants it. */
  #stands(need: string, text: Words, at: number, end: number): boolean {
    const isByForm = this.#lexicon().orders === 'by form'
    if (need[0] === '<') return at === 0 || (isByForm && closes(text, end))
    return need[0] !== '^' || isByForm || this.#opens(text, at)
  }

  #meets(folded: string, need: Need<Name>): boolean {
    if (typeof need !== 'string') return need.some((other) => this.#meets(folded, other))
    const text = readWords(folded)
    return this.#holds(text, need) && (isAnywhere(need) || this.#nextPlace(text, need, 0) >= 0)
  }

  /** Whether a phrase of the concept that is needed stands anywhere. */
  #holds(text: Words, need: string): boolean {
    const index = this.#index(need)
    const known = text.holds.get(index)
    if (known !== undefined) return known
    const holds = this.#nextPlace(text, nameOf(need as Name), 0) >= 0
    text.holds.set(index, holds)
    return holds
  }

  /** The first word from `from` on at which a phrase that meets a need stands where the need wants it; -1 where none does. */
  #nextPlace(text: Words, need: string, from: number): number {
    const index = this.#index(need)
    const last = need[0] === '<' && this.#lexicon().orders !== 'by form' ? 1 : text.words.length
    const isBare = this.#proclitics().length === 0
    for (let at = from; at < last; at++) {
      if (isBare && !mayOpen(index, text.openings[at]!)) continue
      const end = this.#endOf(index, text, at)
      if (end >= 0 && this.#stands(need, text, at, end)) return at
    }
    return -1
  }

  /** Behind which word the longest phrase of an index that starts at `at`, or behind what is written onto it, ends; -1 where none does. */
  #endOf(index: Index, text: Words, at: number, measure = phraseEnd): number {
    const word = text.words[at]
    if (word === undefined) return -1
    if (this.#proclitics().length === 0)
      return mayOpen(index, text.openings[at]!) ? endOf(index, text, at, word, measure) : -1
    let end = endOf(index, text, at, word, measure)
    for (const bare of this.#bare(word, MOST_PROCLITICS)) end = Math.max(end, endOf(index, text, at, bare, measure))
    return end
  }

  /** A word without the ones that are written onto it, for each of the ways to read it. */
  #bare(word: string, most: number): string[] {
    return this.#proclitics().flatMap((proclitic) => {
      const rest = word.slice(proclitic.length)
      if (!word.startsWith(proclitic) || rest.length < SHORTEST) return []
      // Of the article behind "to" one letter is left: the word may be known with it.
      if (proclitic === 'لل') return [rest, `ال${rest}`]
      return most > 1 ? [rest, ...this.#bare(rest, most - 1)] : [rest]
    })
  }

  /** Whether a word opens a sentence or clause; orders also follow what joins or softens them: "and", "please". */
  #opens(text: Words, at: number): boolean {
    if (at === 0 || OPENING.test(text.before[at]!)) return true
    if (!('joints' in this.#lexicon().words)) return false
    const joints = this.#index('joints')
    const joined = this.#proclitics().find(
      (proclitic) => joints.exact.has(proclitic) && text.words[at]!.startsWith(proclitic),
    )
    if (joined) return true
    for (let from = Math.max(0, at - GAP); from < at; from++) if (this.#endOf(joints, text, from) === at) return true
    return false
  }

  /** Whether a folded text holds a word of any of the concepts. */
  touches(folded: string, names: readonly Name[]): boolean {
    return this.#meets(folded, names)
  }

  /** Whether a folded text holds no other words than those of some concepts; numbers aside. */
  consistsOf(folded: string, names: readonly Name[]): boolean {
    const text = readWords(folded)
    for (let at = 0; at < text.words.length; ) {
      let end = -1
      for (const name of names) end = Math.max(end, this.#endOf(this.#index(name), text, at))
      if (end < 0 && !/^\p{N}+$/u.test(text.words[at]!)) return false
      at = Math.max(at + 1, end)
    }
    return true
  }

  #index(need: string): Index {
    const known = this.#indexes.get(need)
    if (known) return known
    const name = nameOf(need as Name)
    const made = name === need ? this.#indexOf(name) : this.#index(name)
    this.#indexes.set(need, made)
    return made
  }

  #indexOf(name: Name): Index {
    const exact = new Map<string, Phrase[]>()
    const stems = new Map<string, Phrase[]>()
    const openings = new Uint8Array(OPENINGS / 8)
    for (const written of this.#wordsOf(name)) {
      const phrase = fold(written).replace(OPTIONAL, '').match(WRITTEN_WORD)
      if (!phrase) continue
      const [first] = phrase as [string]
      const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1).slice(0, KEY)] : [exact, first]
      addOpenings(openings, key, map === stems)
      const phrases = map.get(key)
      if (phrases) phrases.push(phrase)
      else map.set(key, [phrase])
    }
    return {exact, stems, openings}
  }
}

/** The words of some concepts, in all of the languages, as triggers of a rule. */
export function triggersOf<Name extends string>(
  languages: readonly Concepts<Name>[],
  names: readonly Name[],
): string[] {
  return [...new Set(languages.flatMap((concepts) => concepts.triggersOf(names)))]
}

/** Letters of the scripts that lexicons name. */
const OTHER_SCRIPTS = /[\u0400-\u06ff\u1100-\u11ff\u2e80-\ud7ff]/

/** What is known of some languages. */
interface Known<Name extends string> {
  /** Those that a text in Western letters may be of. */
  readonly plain: readonly Concepts<Name>[]
  /** The text that was asked about last, and those that it may be of: a line with many words of interest may be all of a file. */
  last: {readonly text: string; readonly able: readonly Concepts<Name>[]}
  /** By the list of concepts that was asked about; and there by the trigger, of other scripts with the languages too. */
  readonly speakers: WeakMap<readonly Name[], Map<string, readonly Concepts<Name>[]>>
}

const known = new WeakMap<object, Known<string>>()

function knownOf<Name extends string>(languages: readonly Concepts<Name>[]): Known<Name> {
  const found = known.get(languages)
  if (found) return found as unknown as Known<Name>
  const plain = languages.filter((concepts) => concepts.mayRead(''))
  const made: Known<Name> = {plain, last: {text: '', able: plain}, speakers: new WeakMap()}
  known.set(languages, made as unknown as Known<string>)
  return made
}

/** The languages that a text may be of. */
function readable<Name extends string>(languages: readonly Concepts<Name>[], text: string): readonly Concepts<Name>[] {
  const known = knownOf(languages)
  if (known.last.text === text) return known.last.able
  const able = OTHER_SCRIPTS.test(text) ? languages.filter((concepts) => concepts.mayRead(text)) : known.plain
  known.last = {text, able}
  return able
}

/** The languages that a text may be of and that have a folded trigger as a word of some concept. Remembered for each list of names. */
export function speakersOf<Name extends string>(
  languages: readonly Concepts<Name>[],
  names: readonly Name[],
  trigger: string,
  text: string,
): readonly Concepts<Name>[] {
  const able = readable(languages, text)
  const {plain, speakers} = knownOf(languages)
  const byTrigger = speakers.get(names) ?? new Map<string, readonly Concepts<Name>[]>()
  speakers.set(names, byTrigger)
  const key = able === plain ? trigger : `${trigger}\t${able.map(({language}) => language).join()}`
  const known = byTrigger.get(key)
  if (known) return known
  const found = able.filter((concepts) => names.some((name) => concepts.knows(name, trigger)))
  byTrigger.set(key, found)
  return found
}

/** The concept that is needed, wherever it must stand. */
export function nameOf<Name extends string>(need: Name | `^${Name}` | `<${Name}`): Name {
  return (need[0] === '^' || need[0] === '<' ? need.slice(1) : need) as Name
}

/** Whether a need is met wherever its concept stands. */
const isAnywhere = (need: string): boolean => need[0] !== '^' && need[0] !== '<'

/** What stands before the first gap of a phrase, if it is several words: one is too common to look for. */
function headOf(word: string): string {
  const head = word.slice(0, word.indexOf('…')).trim()
  return head.includes(' ') ? head : ''
}

let lastText = ''
let lastWords: Words = {words: [], before: [], openings: [], holds: new Map()}

/** The words of a text; one text is asked about many times in a row. */
function readWords(folded: string): Words {
  if (folded === lastText) return lastWords
  const words: string[] = []
  const before: string[] = []
  const openings: number[] = []
  let end = 0
  const isPlain = !MANY_SCRIPTS.test(folded)
  for (const {0: written, index} of folded.matchAll(isPlain ? PLAIN_WORD : WORD)) {
    const word = isPlain ? written : written.replace(OPTIONAL, '')
    words.push(word)
    openings.push(openingOf(word))
    before.push(folded.slice(end, index))
    end = index + written.length
  }
  lastText = folded
  lastWords = {words, before, openings, holds: new Map()}
  return lastWords
}

/** Behind which word the longest phrase of an index that starts with `word` at `at` ends; -1 where none does. */
function endOf({exact, stems}: Index, text: Words, at: number, word: string, measure: typeof phraseEnd): number {
  let end = -1
  for (const phrase of exact.get(word) ?? NO_PHRASES) end = Math.max(end, measure(phrase, 1, text, at + 1))
  if (stems.size > 0)
    for (let length = 1; length <= KEY; length++)
      for (const phrase of stems.get(word.slice(0, length)) ?? NO_PHRASES)
        if (isWord(phrase[0]!, word)) end = Math.max(end, measure(phrase, 1, text, at + 1))
  return end
}

/** Whether a sentence or the text ends before word number `at`. */
function closes({words, before}: Words, at: number): boolean {
  return at >= words.length || /[.!?。؟…]/.test(before[at]!)
}

function isWord(known: string, word: string): boolean {
  return known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : known === word
}

/** The same for what stands before the phrase's first gap: what fills that belongs to others. */
function beforeGap(phrase: Phrase, k: number, text: Words, at: number): number {
  const end = phraseEnd(phrase, k, text, at)
  const gap = phrase.indexOf('…')
  return end < 0 || gap < 0 ? end : at - k + gap
}

/** Behind which word a phrase ends whose words from number `k` on must stand from `at` on; -1 where they don't. */
function phraseEnd(phrase: Phrase, k: number, text: Words, at: number): number {
  if (k === phrase.length) return at
  if (phrase[k] === '…') {
    let held = 0
    for (let next = at; held <= GAP; next++) {
      const end = phraseEnd(phrase, k + 1, text, next)
      if (end >= 0) return end
      if (next >= text.words.length || /[.!?。؟]/.test(text.before[next]!)) return -1
      held += IS_SIGN.test(text.words[next]!) ? 0.5 : 1
    }
    return -1
  }
  const word = text.words[at]
  if (word === undefined || !isWord(phrase[k]!, word) || !JOINT.test(text.before[at]!)) return -1
  return phraseEnd(phrase, k + 1, text, at + 1)
}
