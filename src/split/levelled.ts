/** Lines whose characters are levelled: folded, white space dropped, digits in a row one and the same. */
import {behindSpace, classOf, DIGIT, isSpace} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import type {Span} from '../text/span.ts'

/** A hash of the levelled characters of a line. */
export function levelledHash(text: string, {start, end}: Span): number {
  let hash = 17
  for (let at = behindSpace(text, start, end); at < end; ) {
    const unit = text.charCodeAt(at)
    const isDigit = classOf(unit) === DIGIT
    hash = Math.imul(hash, 31) + (isDigit ? 48 : foldUnit(unit))
    at = isDigit ? behindDigits(text, at, end) : behindSpace(text, at + 1, end)
  }
  return hash | 0
}

/** Whether two lines are levelled to the same characters: told by the first that differ. */
export function areLevelAlike(text: string, one: Span, other: Span): boolean {
  let a = behindSpace(text, one.start, one.end)
  let b = behindSpace(text, other.start, other.end)
  while (a < one.end && b < other.end) {
    const unit = text.charCodeAt(a)
    const against = text.charCodeAt(b)
    if (classOf(unit) === DIGIT && classOf(against) === DIGIT) {
      a = behindDigits(text, a, one.end)
      b = behindDigits(text, b, other.end)
    } else if (foldUnit(unit) === foldUnit(against)) {
      a = behindSpace(text, a + 1, one.end)
      b = behindSpace(text, b + 1, other.end)
    } else return false
  }
  return a === one.end && b === other.end
}

/** Behind digits, and the spaces among them and after. */
function behindDigits(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (classOf(text.charCodeAt(at)) === DIGIT || isSpace(text.charCodeAt(at)))) at++
  return at
}
