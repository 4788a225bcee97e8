import {CLOSERS, isSpace, SENTENCE_ENDS} from '../text/chars.ts'

const CLOSER = 1
const END = 2
const PAUSE = 4
const BRACKET = 8
const OPENER = 16

/** By unit, the sets above that hold it. */
const sets = new Uint8Array(65536)
function add(signs: string, set: number): void {
  for (let at = 0; at < signs.length; at++) sets[signs.charCodeAt(at)]! |= set
}
add(CLOSERS, CLOSER)
add(SENTENCE_ENDS, END)
add(':,;：，', PAUSE)
add(')]）】', BRACKET)
add('"\'“‘«‹([【「『（〈《¿¡—–', OPENER)

/** Whether a sentence ends with this sign. */
export const isEnd = (unit: number): boolean => (sets[unit]! & END) !== 0
/** Quotes and brackets that may stand behind the end of a sentence. */
export const isCloser = (unit: number): boolean => (sets[unit]! & CLOSER) !== 0
/** What may stand before the first word of a sentence. */
export const isOpener = (unit: number): boolean => (sets[unit]! & OPENER) !== 0

/** How far closing signs are looked through for the end of a sentence. */
const TAIL = 4

/** How the text before `end` ends: 1 like a sentence, 2 with a colon or comma, 3 with a closing bracket, 0 else. */
export function endingBefore(text: string, end: number): number {
  let last = end - 1
  while (last > 0 && isSpace(text.charCodeAt(last))) last--
  if (last < 0) return 0
  if (endsWithin(text, Math.max(0, last - TAIL + 1), last)) return 1
  const sign = sets[text.charCodeAt(last)]!
  if (sign & PAUSE) return 2
  return sign & BRACKET ? 3 : 0
}

/** Whether the last sign of text [start, end), closing ones left aside, ends a sentence. */
export function endsSentence(text: string, start: number, end: number): boolean {
  return endsWithin(text, Math.max(start, end - TAIL), end - 1)
}

/** Whether a sentence ends at `last`, or before the closing signs there; not looked for below `floor`. */
function endsWithin(text: string, floor: number, last: number): boolean {
  let at = last
  while (at >= floor && (isCloser(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at--
  return at >= floor && isEnd(text.charCodeAt(at))
}
