import {isSpace} from '../text/chars.ts'

/**
 * Where a window that is full is cut: after its last blank line, else line, else sentence, else word, looked for in its
 * second half; one endless word between two characters. Linear in the window.
 */
export function edgeOf(text: string): number {
  const least = text.length >>> 1
  for (const find of [afterBlankLine, afterLine, afterSentence, afterWord]) {
    const at = find(text, least)
    if (at > least) return at
  }
  // The last characters may be torn by how many bytes there were.
  const at = Math.max(1, text.length - 2)
  return at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13

/** Behind the last run of white space that holds two line ends. */
function afterBlankLine(text: string, least: number): number {
  for (let at = text.length - 1; at > least; at--) {
    if (!isBreak(text.charCodeAt(at))) continue
    const end = at + 1
    while (at > least && isSpace(text.charCodeAt(at - 1))) at--
    if (breaks(text, at, end) > 1) return end
  }
  return -1
}

function breaks(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}

function afterLine(text: string, least: number): number {
  for (let at = text.length - 1; at > least; at--) {
    // A CR at the very end may be half of a line end.
    if (isBreak(text.charCodeAt(at)) && !(text.charCodeAt(at) === 13 && at === text.length - 1)) return at + 1
  }
  return -1
}

function afterSentence(text: string, least: number): number {
  for (let at = text.length - 1; at > least; at--) {
    const unit = text.charCodeAt(at - 1)
    if ((unit === 0x2e || unit === 0x21 || unit === 0x3f) && isSpace(text.charCodeAt(at))) return at + 1
    if (unit >= 0x3002 && '。！？।॥'.includes(text[at - 1]!)) return at
  }
  return -1
}

function afterWord(text: string, least: number): number {
  for (let at = text.length - 1; at > least; at--) if (isSpace(text.charCodeAt(at))) return at + 1
  return -1
}
