import type {Block} from '../text/block.ts'
import {behindSpace, classOf, extentOf, LOWER} from '../text/chars.ts'
import {sentenceEnd} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {Place} from './features.ts'

/** A part of a text that is a notice as a whole, or none. */
export interface Stretch extends Span {
  readonly place: Place
}

/** Notices are short; as `extentOf` counts. */
const LONGEST = 320
/** A letter or two say nothing. */
const SHORTEST = 4

/** A block as a line, if it may be a notice by itself; undefined where it is too long or too short. */
export function lineOf(block: Block): Stretch | undefined {
  const extent = extentOf(block.source, block)
  return extent < SHORTEST || extent > LONGEST ? undefined : {start: block.start, end: block.end, place: 'line'}
}

/** The sentences of a block that holds several, but for those that are too long or too short. */
export function sentencesOf({source, start, end}: Block): Stretch[] {
  const sentences: Stretch[] = []
  for (let at = start; at < end; ) {
    const next = bracketEnd(source, at, end) ?? sentenceEnd(source, at, end)
    if (at === start && next === end) return []
    const sentence: Stretch = {start: at, end: next, place: 'sentence'}
    const extent = extentOf(source, sentence)
    if (extent >= SHORTEST && extent <= LONGEST) sentences.push(sentence)
    at = behindSpace(source, next, end)
  }
  return sentences
}

const BRACKETS: Readonly<Record<string, string>> = {'[': ']', '{': '}', '(': ')', '<': '>', '【': '】', '（': '）'}
/** A note in brackets is no longer. */
const LONGEST_NOTE = 240

/** Where a note in brackets ends that opens a sentence's place and has a capital or a sign behind it: nothing of the sentence. */
function bracketEnd(source: string, start: number, limit: number): number | undefined {
  const close = BRACKETS[source[start]!]
  if (!close) return undefined
  let end = source.indexOf(close, start)
  if (end < 0 || end - start > LONGEST_NOTE || end >= limit) return undefined
  while (end < limit && (source[end] === close || source[end] === '.')) end++
  const next = behindSpace(source, end, limit)
  return next < limit && classOf(source.charCodeAt(next)) & LOWER ? undefined : end
}
