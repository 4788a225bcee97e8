/**
 * Lists of phrases as a speaker writes them, made into terms to look up or into a part of a pattern for folded texts. Phrases stand
 * between commas; `*` lets a word go on and alone stands for any word, `{a|b}` is either and `{a|}` may be missing, `…` is some
 * thirty letters or ten signs of anything, `¤` a number. A comma that belongs to a phrase stands in braces.
 */
import {once} from '../once.ts'
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
