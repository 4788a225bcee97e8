import {classOf, isSpace, LOWER, UPPER} from '../../text/chars.ts'
import type {Junction} from './junction.ts'
import {type Opener, openerOf} from './openers.ts'
import {isAbbreviation} from './run.ts'

/** Marks of addresses, code and file names: no prose holds them next to a full stop. */
const CODE = /[/\\@_#=<>{}|~^$`*&;()[\]]|\p{L}\.\p{L}.*\p{L}\.\p{L}/u

/** How much of the words around a full stop is looked at. */
const REACH = 40

const DOMAIN = new Set(
  'Com Net Org Io Co Info Gov Edu Ru Js Py Ts Md Txt Pdf Html Php Xml Json Exe Jpg Png Gif Zip'.split(' '),
)

/**
 * How surely a sentence ends before the junction and the next begins at it, only their space lost: 'strong' where the
 * next word is one that opens sentences, 'weak' where it might be the second half of a dotted name ("http.Client").
 */
export function gluedSentence(text: string, {at, seam, word, left, opener}: Junction): Opener {
  if (left !== '' || (seam !== 'stop' && seam !== 'question' && seam !== 'closer')) return undefined
  const mark = markBefore(text, at)
  if (mark < 0 || DOMAIN.has(word) || !isSentenceWord(text, at, word)) return undefined
  if (CODE.test(around(text, at))) return undefined
  const before = wordBefore(text, mark)
  if (before === '') return undefined
  const kind = classOf(before.charCodeAt(0))
  if (text[mark] === '.' && isAbbreviation(`${before}.`)) return undefined
  if (kind === LOWER) return before.length < 2 ? undefined : opener ? 'strong' : 'weak'
  return opener === 'strong' ? 'strong' : undefined
}

/** The sentence-final mark before `at`, behind at most two closing quotes or brackets, or -1. */
function markBefore(text: string, at: number): number {
  let mark = at - 1
  while (mark >= at - 3 && '”’»)"\''.includes(text[mark] ?? ' ')) mark--
  // A straight quote may open as well as close.
  if (mark < at - 1 && '"\''.includes(text[at - 1]!)) return -1
  // Dots in a row are often set without a space on purpose.
  return mark > 0 && '.!?'.includes(text[mark]!) && text[mark - 1] !== '.' ? mark : -1
}

/** The letters, figures and joining marks before the mark. */
function wordBefore(text: string, mark: number): string {
  let start = mark
  while (
    start > 0 &&
    start > mark - REACH &&
    !isSpace(text.charCodeAt(start - 1)) &&
    !'“‘"(—–'.includes(text[start - 1]!)
  )
    start--
  return text.slice(start, mark)
}

/** A word with a capital and small letters only, or "A" or "I" alone, before white space or a mark of prose. */
function isSentenceWord(text: string, at: number, word: string): boolean {
  const end = at + word.length
  const next = end < text.length ? text[end]! : ' '
  if (!isSpace(next.charCodeAt(0)) && !"’',;:-".includes(next)) return false
  if (word.length === 1) return openerOf(word) !== undefined && next === ' '
  for (let k = 1; k < word.length; k++) if (classOf(word.charCodeAt(k)) === UPPER) return false
  return true
}

/** The token that holds `at`, cut at `REACH` on both sides. */
function around(text: string, at: number): string {
  let start = at
  let end = at
  while (start > 0 && start > at - REACH && !isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && end < at + REACH && !isSpace(text.charCodeAt(end))) end++
  // Brackets and quotes around prose say nothing about code.
  return text.slice(start, end).replace(/^[("]+|(?<=[.!?])\)+(?=\p{Lu})|[;,]$/gu, '')
}
