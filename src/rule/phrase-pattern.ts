/**
 * Lists of phrases as a speaker writes them, made into terms to look up or into a part of a pattern for folded texts. Phrases stand
 * between commas; `*` lets a word go on and alone stands for any word, `{a|b}` is either and `{a|}` may be missing, `…` is some
 * thirty letters or ten signs of anything, `¤` a number. A comma that belongs to a phrase stands in braces.
 */
import {once} from '../once.ts'
import {fold} from '../text/fold.ts'
import {expandFirst} from './tail.ts'

/** The phrases of some lists, with each of their alternatives written out: for triggers and a `TermFinder`. */
export function termsIn(lists: readonly string[]): string[] {
  return phrasesIn(lists).flatMap(writtenOut)
}

/** What stands before or behind a word that is a part of a longer one: letters; or what names of programs are made of too. */
export const LETTER = '\\p{L}'
export const NAME = '[\\p{L}\\p{N}_]'

/** A pattern's source for any of the phrases, as words of their own: none of `joined` stands next to them. */
export function wordsOf(lists: readonly string[], joined = LETTER): string {
  const phrases = phrasesIn(lists)
  const whole = phrases.filter((phrase) => !isOpen(phrase)).map(sourceOf)
  const open = phrases.filter(isOpen).map(sourceOf)
  const start = `(?:(?<!\\p{N}|${joined})|(?<=${SIGN})|(?=${SIGN}))`
  const end = `(?:(?!${joined})|(?=${SIGN}))`
  return `${start}(?:${eitherOf(whole)}${end}|${eitherOf(open)})`
}

/** The same for phrases that may be a part of longer words. */
export function partsOf(lists: readonly string[]): string {
  return eitherOf(phrasesIn(lists).map(sourceOf))
}

/** A pattern that is made when a text first asks for it: with the words of all languages it is long. */
export function pattern(source: () => string, flags = 'u'): () => RegExp {
  return once(() => new RegExp(source(), flags))
}

/** Words of these scripts start and end anywhere. */
const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]'
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

function writtenOut(phrase: string): string[] {
  return phrase.includes('{') ? expandFirst(phrase).flatMap(writtenOut) : [phrase]
}

const HAS_SIGN = new RegExp(SIGN, 'u')

/** Whether a phrase has no end that could be told: its last word may go on, or needs none. */
function isOpen(phrase: string): boolean {
  return HAS_SIGN.test(phrase) || !/[\p{L}\p{N}}]$/u.test(phrase)
}

/** No source at all matches nothing. */
function eitherOf(sources: readonly string[]): string {
  return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)'
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
