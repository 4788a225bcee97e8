/** Reads lists of phrases, as words/desk-words.ts explains them: into terms to look up, or into a part of a pattern for folded texts. */
import {expandFirst} from '../../rule/tail.ts'
import {fold} from '../../text/fold.ts'

/** The phrases of some lists, with each of their alternatives written out: for triggers and a `TermFinder`. */
export function termsIn(lists: readonly string[]): string[] {
  return phrasesIn(lists).flatMap(writtenOut)
}

/** A pattern's source for any of the phrases, as words of their own. */
export function wordsOf(lists: readonly string[]): string {
  const phrases = phrasesIn(lists)
  const whole = phrases.filter((phrase) => !isOpen(phrase))
  const open = phrases.filter(isOpen)
  return `${START}(?:${eitherOf([...(whole.length > 0 ? [`${eitherOf(whole.map(sourceOf))}${END}`] : []), ...open.map(sourceOf)])})`
}

/** The same for phrases that may be a part of longer words. */
export function partsOf(lists: readonly string[]): string {
  return eitherOf(phrasesIn(lists).map(sourceOf))
}

const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]'
/** Where a word can start; in scripts without spaces, anywhere. */
const START = `(?:(?<![\\p{L}\\p{N}])|(?<=${SIGN})|(?=${SIGN}))`
const END = '(?!\\p{L})'

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

function eitherOf(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`
}

/** What the notation says in a pattern; all else that means something there is escaped. */
const NOTATION: Readonly<Record<string, string>> = {'{': '(?:', '|': '|', '}': ')', '*': '\\p{L}*', '¤': '\\p{N}+'}

function sourceOf(phrase: string): string {
  const gap = `[^。]{0,${HAS_SIGN.test(phrase) ? 10 : 30}}`
  return phrase
    .replace(/[\\^$.?+()[\]{}|*¤]/g, (sign) => NOTATION[sign] ?? `\\${sign}`)
    .replace(/(?<= )\\p\{L\}\*$/, '\\p{L}+')
    .replace(/… ?/g, gap)
}
