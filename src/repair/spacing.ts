import type {HintedSpan} from '../text/block.ts'
import {isSpace} from '../text/chars.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/** A comma between two words, or between a year and a word. Chemical names, figures and addresses have none of these. */
const COMMA = /(?<=\p{L}{2}|\p{Nd}{4}),(?=\p{L})/gu
/** What a word of code, an address or a list of tags holds. */
const CODE = /[/\\@_#=<>{}|~^$`*&;[\]]|\p{L}\.\p{L}|,\p{Ll}+,\p{Ll}+,/u
const REACH = 60

/** Finds commas that lost the space behind them. Made on request only. */
export function findSpacing(text: string, hints: readonly HintedSpan[]): Repair[] {
  const repairs: Repair[] = []
  for (const {index} of text.matchAll(COMMA)) {
    if (isVerbatim(hints, index) || CODE.test(wordAround(text, index))) continue
    repairs.push({start: index + 1, end: index + 1, kind: 'spacing', after: ' '})
  }
  return repairs
}

function wordAround(text: string, at: number): string {
  let start = at
  let end = at
  while (start > 0 && at - start < REACH && !isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && end - at < REACH && !isSpace(text.charCodeAt(end))) end++
  return text.slice(start, end)
}
