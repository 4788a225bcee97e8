/**
 * Lists of phrases as a speaker writes them, made into terms to look up or into a part of a pattern for folded texts. Phrases stand
 * between commas; `*` lets a word go on and alone stands for any word, `{a|b}` is either and `{a|}` may be missing, `…` is some
 * thirty letters or ten signs of anything, `¤` a number. A comma that belongs to a phrase stands in braces.
 */
import {once} from '../once.ts'
import {CASED, CASELESS, classOf, DIGIT} from '../text/chars.ts'
import {fold} from '../text/fold.ts'
import {expandAll} from './tail.ts'

/** The phrases of some lists, with each of their alternatives written out: for triggers and a `TermFinder`. */
export function termsIn(lists: readonly string[]): string[] {
  return phrasesIn(lists).flatMap(expandAll)
}

/** What stands before or behind a word that is a part of a longer one: letters; or what names of programs are made of too. */
export const LETTER = '\\p{L}'
export const NAME = '\\p{L}\\p{N}_'

/** A pattern's source for any of the phrases, as words of their own: none of `joined` stands next to them. */
export function wordsOf(lists: readonly string[], joined = LETTER): string {
  const phrases = phrasesIn(lists)
  const signs = phrases.filter((phrase) => HAS_SIGN.test(phrase))
  const spaced = phrases.filter((phrase) => !HAS_SIGN.test(phrase))
  const whole = spaced.filter((phrase) => ENDS.test(phrase))
  const open = spaced.filter((phrase) => !ENDS.test(phrase))
  const start = `(?<!(?!${SIGN})[\\p{N}${joined}])`
  const end = `(?!(?!${SIGN})[${joined}])`
  return `(?:${start}(?:${eitherOf(whole)}${end}|${eitherOf(open)})|${eitherOf(signs)})`
}

/** The same for phrases that may be a part of longer words. */
export function partsOf(lists: readonly string[]): string {
  return eitherOf(phrasesIn(lists))
}

/** A pattern that is made when a text first asks for it: with the words of all languages it is long. */
export function pattern(source: () => string, flags = 'u'): () => RegExp {
  return once(() => new RegExp(source(), flags))
}

/** Tells whether a folded text holds any of some phrases. */
export interface PhraseTest {
  test(folded: string): boolean
}

/**
 * The same as a pattern made of `wordsOf`, for those who only ask whether it is met: it is tried where a word begins as one of
 * the phrases does, which takes a fraction of trying it everywhere.
 */
export function anyWords(lists: () => readonly string[]): () => PhraseTest {
  return once(() => new WordsTest(lists()))
}

class WordsTest implements PhraseTest {
  readonly #source: string
  /** How the phrases begin, by the first unit and the second; undefined where that can't be told, or they begin inside words. */
  readonly #openings: ReadonlyMap<number, ReadonlySet<number> | 'any'> | undefined
  readonly #anywhere: () => RegExp
  readonly #here: () => RegExp

  constructor(lists: readonly string[]) {
    this.#source = wordsOf(lists)
    this.#openings = openingsOf(phrasesIn(lists))
    this.#anywhere = pattern(() => this.#source)
    this.#here = pattern(() => this.#source, 'uy')
  }

  test(folded: string): boolean {
    const openings = this.#openings
    if (!openings || HAS_SIGN.test(folded)) return this.#anywhere().test(folded)
    for (let at = 0, before = 0; at < folded.length; at++) {
      const last = before
      const unit = folded.charCodeAt(at)
      before = classOf(unit)
      if (last & (CASED | CASELESS | DIGIT)) continue
      const seconds = openings.get(unit)
      if (seconds && (seconds === 'any' || seconds.has(folded.charCodeAt(at + 1))) && this.#stands(folded, at))
        return true
    }
    return false
  }

  #stands(folded: string, at: number): boolean {
    const here = this.#here()
    here.lastIndex = at
    return here.test(folded)
  }
}

/** What phrases begin with, one unit and the next; undefined where one may begin with anything, or is made of signs only now and then. */
function openingsOf(phrases: readonly string[]): Map<number, Set<number> | 'any'> | undefined {
  const openings = new Map<number, Set<number> | 'any'>()
  for (const phrase of phrases) {
    const ways = expandAll(phrase)
    if (HAS_SIGN.test(phrase)) {
      if (ways.every((way) => HAS_SIGN.test(way))) continue
      return undefined
    }
    for (const way of ways) {
      if (way === '' || OPENS_FREELY.test(way)) return undefined
      const seconds = openings.get(way.charCodeAt(0))
      if (way.length < 2 || OPENS_FREELY.test(way.slice(1))) openings.set(way.charCodeAt(0), 'any')
      else if (seconds === undefined) openings.set(way.charCodeAt(0), new Set([way.charCodeAt(1)]))
      else if (seconds !== 'any') seconds.add(way.charCodeAt(1))
    }
  }
  return openings
}

/** A gap, any word or number, or the space before a gap. */
const OPENS_FREELY = /^(?:[*…¤]| ?…)/

/** Words of these scripts start and end anywhere. */
const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]'
const HAS_SIGN = new RegExp(SIGN, 'u')
/** A phrase whose last word may go on has no end, nor has one that closes with a mark. */
const ENDS = /[\p{L}\p{N}}]$/u

function phrasesIn(lists: readonly string[]): string[] {
  return lists.flatMap((list) =>
    list
      .split(COMMA)
      .map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim())
      .filter((phrase) => phrase !== ''),
  )
}

/** One between phrases: braces hold their own. */
const COMMA = /,(?![^{}]*\})/

/** Each phrase once: languages share words. No phrase at all matches nothing. */
function eitherOf(phrases: readonly string[]): string {
  return phrases.length > 0 ? `(?:${[...new Set(phrases)].map(sourceOf).join('|')})` : '(?!)'
}

/** What the notation says in a pattern; all else that means something there is escaped. */
const NOTATION: Readonly<Record<string, string>> = {'{': '(?:', '|': '|', '}': ')', '*': '\\p{L}*', '¤': '\\p{N}+'}
/** A star, in a pattern, that is no word's. */
const ANY_WORD = /(?<=^|[ :|])\\p\{L\}\*(?=$|[ )|])/g

function sourceOf(phrase: string): string {
  const gap = `[^。]{0,${HAS_SIGN.test(phrase) ? 10 : 30}}`
  return phrase
    .replace(/[\\^$.?+()[\]{}|*¤]/g, (sign) => NOTATION[sign] ?? `\\${sign}`)
    .replace(ANY_WORD, '\\p{L}+')
    .replace(/… ?/g, gap)
}
