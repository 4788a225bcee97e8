import {classOf, DIGIT, isSpace, LETTER, LOWER, MARK, UPPER} from '../../text/chars.ts'
import {type Opener, openerOf} from './openers.ts'

/** What stands before the capital: the inside of a word, a figure, a final mark, a quote or bracket that closes. */
export type Seam = 'letter' | 'acronym' | 'digit' | 'question' | 'stop' | 'closer'

/** A place where a capital follows without the white space that should stand there, or where a name has a hump. */
export interface Junction {
  /** The offset of the capital. */
  readonly at: number
  readonly seam: Seam
  /** The word that starts there: letters, and no more. */
  readonly word: string
  /** The letters before it, empty where none stand there. */
  readonly left: string
  /** How surely that word opens a sentence. */
  readonly opener: Opener
}

/**
 * One pass for all scripts with case, by code unit: a capital of Latin, Greek or Cyrillic, then a look back at what stands
 * before it, since capitals are the rarer. Latin Extended-A mixes the cases, so the table decides there. A capital between
 * two letters of an acronym and a small one may open a word as well ("NATOThe").
 */
const SEAM = /[A-ZÀ-ÞĀ-ſΆ-ΫЀ-ЯҊ-ԯ](?:(?<=[a-zß-ÿĀ-ſͰ-ЀА-џҊ-ԯ0-9.?!)”’»+…%\]][\s\S])|(?<=[A-Z]{2})(?=[a-z]))/g

/** No word has so many letters; runs of joined words do. */
const MAX_WORD = 40

/** All junctions of a text, ascending. */
export function junctionsOf(text: string): Junction[] {
  const junctions: Junction[] = []
  SEAM.lastIndex = 0
  while (SEAM.test(text)) {
    const at = SEAM.lastIndex - 1
    const junction = junctionAt(text, at)
    if (junction) junctions.push(junction)
  }
  return junctions
}

function junctionAt(text: string, at: number): Junction | undefined {
  if (classOf(text.charCodeAt(at)) !== UPPER) return undefined
  const seam = seamBefore(text, at)
  if (!seam || isName(text, at, seam)) return undefined
  const end = wordEnd(text, at)
  const start = wordStart(text, at)
  if (end - at === MAX_WORD || at - start === MAX_WORD) return undefined
  const word = text.slice(at, end)
  const opener = openerOf(word)
  // "PCs", "5G": what isn't the start of a sentence is a name.
  if (opener === undefined && (seam === 'acronym' ? word.length < 4 : seam === 'digit' && word.length < 3))
    return undefined
  return {at, seam, word, left: text.slice(start, at), opener}
}

function seamBefore(text: string, at: number): Seam | undefined {
  const unit = text.charCodeAt(at - 1)
  const kind = classOf(unit)
  if (kind === LOWER) return 'letter'
  if (kind === UPPER) return 'acronym'
  if (kind === DIGIT) return 'digit'
  const char = text[at - 1]!
  if (char === '?' || char === '!') return 'question'
  if (char === '.' || char === '…') return 'stop'
  return at > 1 && !isSpace(text.charCodeAt(at - 2)) ? 'closer' : undefined
}

/** Whether a look at one more character shows a name or an abbreviation: "iPhone", "U.S.", "L’Atlas". */
function isName(text: string, at: number, seam: Seam): boolean {
  if (seam === 'digit' || seam === 'question' || at < 3) return at < 3
  const before = classOf(text.charCodeAt(at - 2))
  if (seam === 'letter' || seam === 'acronym') return (before & LETTER) === 0
  const apart = classOf(text.charCodeAt(at - 3))
  if (seam === 'closer') return text[at - 1] === '’' && (before & LETTER) !== 0 && (apart & LETTER) === 0
  return before === UPPER && apart !== UPPER
}

/** Where the letters that start at `at` end. A second hump ends a word too. */
function wordEnd(text: string, at: number): number {
  let end = at + 1
  const stop = Math.min(text.length, at + MAX_WORD)
  while (end < stop && (classOf(text.charCodeAt(end)) & (LETTER | MARK)) !== 0) end++
  return end
}

function wordStart(text: string, at: number): number {
  let start = at
  const stop = Math.max(0, at - MAX_WORD)
  while (start > stop && (classOf(text.charCodeAt(start - 1)) & (LETTER | MARK)) !== 0) start--
  return start
}
