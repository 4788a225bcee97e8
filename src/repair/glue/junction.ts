import {classOf, DIGIT, isSpace, LETTER, LOWER, MARK, UPPER} from '../../text/chars.ts'

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
}

/**
 * One pass for all scripts with case, by code unit: small letters of Latin, Greek and Cyrillic, figures and closing marks
 * before a capital. Latin Extended-A mixes the cases, so the table decides there.
 */
const SEAM = /[a-zß-ÿĀ-ſͰ-ЀА-џҊ-ԯ0-9.?!)”’»"'+…%\]][A-ZÀ-ÞĀ-ſΆ-ΫЀ-ЯҊ-ԯ]|[A-Z]{2}(?=[a-z])/g

const MAX_WORD = 40

/** All junctions of a text, ascending. */
export function junctionsOf(text: string): Junction[] {
  const junctions: Junction[] = []
  SEAM.lastIndex = 0
  for (let hit = SEAM.exec(text); hit; hit = SEAM.exec(text)) {
    // The capital may itself be the left side of the next junction ("NATOThe").
    SEAM.lastIndex = hit.index + 1
    const junction = junctionAt(text, hit.index + 1)
    if (junction) junctions.push(junction)
  }
  return junctions
}

function junctionAt(text: string, at: number): Junction | undefined {
  if (classOf(text.charCodeAt(at)) !== UPPER) return undefined
  const seam = seamBefore(text, at)
  if (!seam) return undefined
  return {at, seam, word: text.slice(at, wordEnd(text, at)), left: text.slice(wordStart(text, at), at)}
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
  // A straight quote that follows a blank opens.
  return at > 1 && !isSpace(text.charCodeAt(at - 2)) && classOf(unit) !== LETTER ? 'closer' : undefined
}

/** Where the letters that start at `at` end. A second hump ends a word too. */
export function wordEnd(text: string, at: number): number {
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
