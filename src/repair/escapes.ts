import type {HintedSpan} from '../text/block.ts'
import {aboutSubject, CODE} from './about.ts'
import {westernOfControl} from './mojibake/charsets.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'
import {withoutInvisible} from './whitespace.ts'

const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([nrt'"‘’“”]))/g

/** TeX, paths of Windows and patterns are written with backslashes on purpose. */
const BACKSLASHES =
  /\\(?:begin|end|frac|text|left|right|alpha|beta|sum|math|cite|ref|section|times|d[+*]|w[+*]|s[+*])|(?<![A-Za-z])[A-Z]:\\|\\\\[A-Za-z]/

/** Escapes farther apart than this belong to different printed strings. */
const APART = 5000

/**
 * Finds the escapes of a printed string ("\\n", "\\xa0", "\\u2019") that were saved as text. A single one may be anything:
 * two near each other that nothing else explains make a printed string, and then all are undone.
 */
export function findEscapes(text: string, hints: readonly HintedSpan[]): Repair[] {
  if (!text.includes('\\')) return []
  const isAbout = aboutSubject(text, CODE)
  return groupsOf([...text.matchAll(ESCAPE)]).flatMap((group) => repairsOf(text, group, hints, isAbout))
}

function groupsOf(found: readonly RegExpExecArray[]): RegExpExecArray[][] {
  const groups: RegExpExecArray[][] = []
  for (const match of found) {
    const last = groups.at(-1)
    if (last && match.index - last.at(-1)!.index < APART) last.push(match)
    else groups.push([match])
  }
  return groups
}

function repairsOf(
  text: string,
  group: readonly RegExpExecArray[],
  hints: readonly HintedSpan[],
  isAbout: (at: number) => boolean,
): Repair[] {
  const clear = group.filter((match) => isClear(text, match)).length
  if (clear < 2 || group.some((match, k) => isByteRun(match, group[k + 1]))) return []
  if (BACKSLASHES.test(text.slice(Math.max(0, group[0]!.index - APART), group.at(-1)!.index + APART))) return []
  const repairs: Repair[] = []
  for (const match of group) {
    const start = match.index
    const end = start + match[0].length
    if (isAbout(start) || isMention(text, match) || isVerbatim(hints, start)) continue
    if (match[5] && 'nrt'.includes(match[5]) && isLower(text[end]) && clear < 3) continue
    const decoded = decode(match)
    const after = match[5] ? decoded : withoutInvisible(decoded)
    if (after !== match[0]) repairs.push({start, end, kind: 'entities', after})
  }
  return repairs
}

function isLower(char: string | undefined): boolean {
  return char !== undefined && char >= 'a' && char <= 'z'
}

/** Whether the escape can be no command, path, pattern or quotation in code. */
function isClear(text: string, match: RegExpExecArray): boolean {
  const [whole] = match
  const letter = match[5]
  if (!letter) return true
  if ('nrt'.includes(letter)) return !isLower(text[match.index + 2]) && !isMention(text, match)
  return PROSE.test(text[match.index - 1] ?? ' ') && PROSE.test(text[match.index + whole.length] ?? ' ')
}

/** What stands on either side of a quote in prose. */
const PROSE = /[\p{L}\p{N}\s.,!?;:–—]/u

/** Whether the escape stands between blanks or in quotes, as what one talks about does. */
function isMention(text: string, {0: found, index}: RegExpExecArray): boolean {
  const before = text[index - 1] ?? ''
  const after = text[index + found.length] ?? ''
  return (
    (before === ' ' && /^[ ,.;:)]?$/.test(after)) ||
    ('\'"`‘“('.includes(before) && '\'"`’”)'.includes(after) && before !== '' && after !== '')
  )
}

/** Whether the escapes print the bytes of one character: what they mean then is not for this repair to say. */
function isByteRun(match: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  return (
    match[1] !== undefined &&
    Number.parseInt(match[1], 16) >= 0xc2 &&
    next?.[1] !== undefined &&
    next.index === match.index + 4
  )
}

function decode([, byte, high, low, unit, letter]: RegExpExecArray): string {
  if (letter) return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === 'r' ? '' : letter
  if (high && low) return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))
  const code = Number.parseInt(byte ?? unit!, 16)
  // What would make a tag or an entity of what follows stays: it would be repaired a second time.
  if (code === 0x26 || code === 0x3c || code === 0x3e) return byte ? `\\x${byte}` : `\\u${unit}`
  if (code >= 0xd800 && code < 0xe000) return `\\u${unit}`
  return code >= 0x80 && code < 0xa0 ? (westernOfControl(code) ?? '') : String.fromCharCode(code)
}
