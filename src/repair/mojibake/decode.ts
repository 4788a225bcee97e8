import type {Charset} from './charsets.ts'

/** What one misread UTF-8 sequence means. */
export interface Decoded {
  readonly end: number
  readonly code: number
}

/** Reads the UTF-8 sequence whose bytes the characters at `at` stand for; undefined where they are none. */
export function decodeAt(text: string, at: number, {bytes, leads}: Charset): Decoded | undefined {
  if (!leads.includes(text[at]!)) return undefined
  const lead = bytes.get(text.charCodeAt(at))!
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > text.length) return undefined
  let code = lead & (0x7f >> length)
  for (let k = 1; k < length; k++) {
    const byte = bytes.get(text.charCodeAt(at + k))
    if (byte === undefined || byte >= 0xc0) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const isShortest = length === 2 || code >= (length === 3 ? 0x800 : 0x10000)
  return isShortest && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff ? {end: at + length, code} : undefined
}

/**
 * Of what kind a decoded character is: `plain` ones stand alone in prose of Latin script; those of a script come in words;
 * the rest is what chance makes.
 */
export type Plausibility = 'plain' | 'script' | undefined

const PLAIN =
  /[\u00a0-\u017f\u0192\u0218-\u021b\u02c6\u02dc\u2010-\u203a\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a0-\u25cf\u2605\u2606\u2713\u2714\u2022\u200b-\u200e\ufe0f\ufeff\u{1f300}-\u{1faff}]/u
const SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u1ea0-\u1ef9\u0300-\u036f\u3000-\u303f\uff00-\uffef\u01a0-\u01b0]/u

const known = new Map<number, Plausibility>()

/** How likely a character is to stand in a text: `plain` ones anywhere, `script` ones among their like. */
export function plausibilityOf(code: number): Plausibility {
  if (!known.has(code)) known.set(code, judge(code))
  return known.get(code)
}

function judge(code: number): Plausibility {
  const char = String.fromCodePoint(code)
  return PLAIN.test(char) ? 'plain' : SCRIPT.test(char) ? 'script' : undefined
}
