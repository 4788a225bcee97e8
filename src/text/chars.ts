import type {Span} from './span.ts'

/**
 * Character classes by UTF-16 code unit, from a table that fills itself as characters are met: a table of all 65,536
 * entries would cost 15 ms at every start, and most texts use a few hundred. Surrogates are taken for symbols: of what
 * character a half is, a single unit does not tell.
 */
export const LOWER = 1
export const UPPER = 2
/** Letters without case: Arabic, Hebrew, Thai, Hangul, Devanagari … */
export const CASELESS = 4
/** Han, kana: scripts written without spaces, where each character is counted as a word. */
export const IDEOGRAPH = 8
export const DIGIT = 16
export const SPACE = 32
/** Marks that belong to the letter before them. */
export const MARK = 64
export const SYMBOL = 128

// Sets of classes: `classOf(unit) & LETTER` tells whether a unit is a letter of any kind.
export const CASED = LOWER | UPPER
export const LETTER = LOWER | UPPER | CASELESS | IDEOGRAPH
export const WORD = LETTER | DIGIT | MARK

const table = new Uint8Array(65536)

/** The class of a UTF-16 code unit: one of the constants above. */
export function classOf(unit: number): number {
  return table[unit] || classify(unit)
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  const found = /[\s\u0085]/.test(char)
    ? SPACE
    : /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f]/.test(char)
      ? IDEOGRAPH
      : /\p{Lu}|\p{Lt}/u.test(char)
        ? UPPER
        : /\p{Ll}/u.test(char)
          ? LOWER
          : /\p{L}/u.test(char)
            ? CASELESS
            : /\p{Nd}/u.test(char)
              ? DIGIT
              : /\p{M}/u.test(char)
                ? MARK
                : SYMBOL
  table[unit] = found
  return found
}

/** Whether the code unit is white space, a no-break space and the byte order mark included (as in `String#trim`). */
export function isSpace(unit: number): boolean {
  return (table[unit] || classify(unit)) === SPACE
}

/** The first place from `from` on, up to `end`, where no white space stands. */
export function behindSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether the code unit belongs to a word: a letter, a digit or a mark. */
export function isWord(unit: number): boolean {
  return ((table[unit] || classify(unit)) & WORD) !== 0
}

/** Whether the code unit, Han, kana or Hangul, is as wide as two Latin letters, and says about as much. */
export function isWide(unit: number): boolean {
  return classOf(unit) === IDEOGRAPH || (unit >= 0xac00 && unit <= 0xd7a3)
}

/** How much a stretch of text says, in Latin letters: its length, or twice that in a script whose signs are wide. Told by its middle. */
export function extentOf(text: string, {start, end}: Span): number {
  const middle = (start + end) >> 1
  return (end - start) * (isWideNear(text, middle) ? 2 : 1)
}

/** Whether a wide character stands at `at`, or right behind a space or a mark there. */
function isWideNear(text: string, at: number): boolean {
  return at < text.length && (isWide(text.charCodeAt(at)) || isWide(text.charCodeAt(at + 1)))
}

/** Whether the unit at `at` is a word character; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWord(text.charCodeAt(at))
}

/** Full stops, question and exclamation marks of the scripts winnow knows; what ends a sentence. */
export const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։።᙮'
/** One of these. */
export const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`)

/** Quotes and brackets that may stand behind the end of a sentence. */
export const CLOSERS = '"\'”’»›)]】」』）〉》'

/** Where the sentence-final mark stands in `text` once closing quotes and brackets are passed over, or -1. */
export function finalMark(text: string): number {
  let at = text.length - 1
  while (at >= 0 && (CLOSERS.includes(text[at]!) || isSpace(text.charCodeAt(at)))) at--
  return at >= 0 && SENTENCE_END.test(text[at]!) ? at : -1
}
