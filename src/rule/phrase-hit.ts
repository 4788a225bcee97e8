/** What stands at a hit of a phrase rule: which phrase, up to where, and whether a line or a sentence starts there. */
import {CASELESS, classOf, IDEOGRAPH, isSpace, LETTER, LOWER} from '../text/chars.ts'
import {fold, SOFT_HYPHEN} from '../text/fold.ts'
import {SENTENCE_REACH} from '../text/sentence.ts'
import type {Phrase} from './phrase.ts'
import type {Hit} from './rule.ts'
import {matchTail, mayMatchTail} from './tail.ts'

/** The phrase that the line hit stands for: a sure one before a doubtful one. */
export function phraseOfLine(hit: Hit): Phrase {
  const {phrases} = hit
  return phrases.find(({isDoubtful}) => !isDoubtful) ?? phrases[0]!
}

export interface Match {
  readonly phrase: Phrase
  /** Where the phrase ends in the view's text. */
  readonly end: number
}

/** Whether one of the hit's phrases may end at `limit` or anywhere before: told by its first words, wherever its sentence ends. */
export function mayMatchBefore(text: string, {phrases, end}: Hit, limit: number): boolean {
  const behind = foldedBehind(text, end, limit)
  // Folding moves letters over soft hyphens, as far as the text goes.
  return behind.includes(SOFT_HYPHEN) || phrases.some(({tail}) => mayMatchTail(tail, behind, 0))
}

/** As much as a phrase may take of what stands behind its literal. */
function foldedBehind(text: string, from: number, limit: number): string {
  return fold(text.slice(from, Math.min(limit, from + SENTENCE_REACH)))
}

/** The phrase that stands at the hit and ends before `limit`: a sure one before a doubtful one. */
export function matching(text: string, hit: Hit, limit: number): Match | undefined {
  let doubtful: Match | undefined
  let behind: string | undefined
  for (const phrase of hit.phrases) {
    let end = hit.end
    if (phrase.tail !== '') {
      behind ??= foldedBehind(text, hit.end, limit)
      const matched = matchTail(phrase.tail, behind, 0)
      if (matched < 0) continue
      end += matched
    }
    if (!phrase.isDoubtful) return {phrase, end}
    doubtful ??= {phrase, end}
  }
  return doubtful
}

/** What was matched, as evidence that fits on a line. */
export function quoted(text: string, {start}: Hit, end: number): string {
  return `“${text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')}”`
}

/** Whether nothing but bullets and the like stands between the line's start and the hit. */
export function startsLine(hit: Hit): boolean {
  return isOnlySigns(hit.block.text, 0, hit.start - hit.block.start)
}

/** Whether a word of the same line stands before the hit, with nothing but space between: no sentence starts there. */
export function followsWord(text: string, {start, block}: Hit): boolean {
  let before = start
  while (before > block.start && isSpace(text.charCodeAt(before - 1))) before--
  return before < start && before > block.start && (classOf(text.charCodeAt(before - 1)) & LETTER) !== 0
}

export function isOnlySigns(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false
  for (let at = from; at < to; at++) if (classOf(text.charCodeAt(at)) & LETTER) return false
  return true
}

/** Whether the hit follows a letter without a space, as noise does that was glued on; in scripts without case, a letter of another script. */
export function isGlued(text: string, start: number): boolean {
  if (start === 0) return false
  const before = classOf(text.charCodeAt(start - 1))
  const kind = classOf(text.charCodeAt(start))
  return (before & LETTER) !== 0 && (kind & (CASELESS | IDEOGRAPH) & before) === 0
}

/** Whether a sentence starts at the hit: after an end mark, a closing quote, a double space, or glued on. */
export function opensSentence(text: string, hit: Hit): boolean {
  const {start} = hit
  if (isGlued(text, start)) return true
  let before = start
  while (before > 0 && start - before < 80 && isSpace(text.charCodeAt(before - 1))) before--
  if (start - before >= 2) return true
  // A name of several parts, as programs have them: "pier:watch:drained".
  if (start === before && text[start - 1] === ':' && classOf(text.charCodeAt(start)) === LOWER) return false
  return before > 0 && '.!?…。！？"”“’»«)]:;|'.includes(text[before - 1]!)
}

/** Whether a sentence ended right before. */
export function endsBefore(text: string, start: number): boolean {
  let before = start
  while (before > 0 && start - before < 4 && isSpace(text.charCodeAt(before - 1))) before--
  return before > 0 && '.!?…。！？”"’»'.includes(text[before - 1]!)
}
