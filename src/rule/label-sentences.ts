/**
 * Labels that stand in a paragraph as if they were sentences of it: the button or line that a page had between two of its
 * paragraphs, run together with them ("… nobody came. Share this article The council …").
 */
import type {Category} from '../category.ts'
import type {Block} from '../text/block.ts'
import {classOf, isSpace, LOWER} from '../text/chars.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {isOpener} from './run-on.ts'

/**
 * What tells where a label in a paragraph ends: a mark; the end of the paragraph; a small word with a capital, which opens
 * the next sentence; or any other word with one.
 */
export type LabelEnd = 'mark' | 'paragraph' | 'opener' | 'capital'

/** A label inside a paragraph. */
export interface LabelSentence extends Span {
  readonly block: Block
  readonly category: Category
  /** Where the words of the label end, before its mark. */
  readonly wordsEnd: number
  readonly endsBy: LabelEnd
}

/** Tells the label that starts at a place of the text and ends where `accepts` lets it. */
export type FindLabel = (
  at: number,
  limit: number,
  accepts: (end: number) => boolean,
) => {readonly end: number; readonly category: Category} | undefined

/** Shorter lines are looked up as wholes. */
const SHORTEST_PARAGRAPH = 60
/** No label is longer. */
const LONGEST = 110

/** Where a sentence may start: behind a mark, with or without a space; behind two spaces. */
const START = /(?<=[.!?…]["”»’)]?\s|[\p{L}\p{N}][.!?…]["”»’)]?|\s\s)(?=[\p{L}¿¡])/uy
/** The sign before such a place, and how far from it that is at most. */
const EDGE = /[.!?…]|\s\s(?!\s)/g
const FARTHEST = 3

/** The marks at the end of a label, with the arrows and pictures behind. */
const MARKS = /^\)?\s?[.!?…:»›→▸>·|•]*(?:\s?[→»›▸➜👇⬇↓]\ufe0f?)*/u
/** What follows in quotes may be the name of what the label speaks of. */
const CAPITAL = /^\s([¿¡]?\p{Lu}[\p{L}\p{M}]*['’]?)/u

/** The labels in the paragraphs of a view, ascending. */
export function labelSentencesOf({text, blocks}: View, find: FindLabel): LabelSentence[] {
  const found: LabelSentence[] = []
  for (const block of blocks) {
    if (block.end - block.start < SHORTEST_PARAGRAPH || block.hints?.type === 'table' || block.hints?.type === 'code')
      continue
    let next = labelAt(text, block, block.start, find, found)
    for (const start of startsIn(block.text)) {
      const at = block.start + start
      if (at >= next) next = labelAt(text, block, at, find, found)
    }
  }
  return found
}

/** Where sentences may start in a text, but for its first one. */
function startsIn(text: string): number[] {
  const starts: number[] = []
  // To look back at every unit would take several times as long.
  EDGE.lastIndex = 0
  for (let edge = EDGE.exec(text); edge; edge = EDGE.exec(text)) {
    for (let at = edge.index + 1; at <= edge.index + FARTHEST; at++) {
      START.lastIndex = at
      if (at > (starts.at(-1) ?? 0) && START.exec(text)?.index === at) starts.push(at)
    }
  }
  return starts
}

/** Notes the labels that start at `at`, one right behind the other; gives where the last ends. */
function labelAt(text: string, block: Block, at: number, find: FindLabel, found: LabelSentence[]): number {
  let start = at
  while (start < block.end) {
    let endsBy: LabelEnd | undefined
    const label = find(start, Math.min(block.end, start + LONGEST), (end) => {
      endsBy = endOf(text, withoutSpace(text, end), block.end)
      return endsBy !== undefined
    })
    if (!label || !endsBy) break
    const wordsEnd = withoutSpace(text, label.end)
    const end = wordsEnd + marksAt(text, wordsEnd, block.end)
    if (start === block.start && end === block.end) break
    found.push({start, end, wordsEnd, block, category: label.category, endsBy})
    start = end
    while (start < block.end && isSpace(text.charCodeAt(start))) start++
  }
  return start
}

/** Before the white space that ends at `end`: a phrase may end with one, where its last words are optional. */
function withoutSpace(text: string, end: number): number {
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** The length of the marks behind a label. */
function marksAt(text: string, from: number, to: number): number {
  return MARKS.exec(text.slice(from, Math.min(to, from + 12)))![0].trimEnd().length
}

/** What ends a label at `at`; undefined where the sentence goes on. */
function endOf(text: string, at: number, to: number): LabelEnd | undefined {
  // The next word of a sentence, most often.
  if (at + 1 < to && text[at] === ' ' && classOf(text.charCodeAt(at + 1)) === LOWER) return undefined
  const marks = marksAt(text, at, to)
  const end = at + marks
  if (end >= to) return 'paragraph'
  const behind = text.slice(end, Math.min(to, end + 40))
  if (/^\s\s/.test(behind)) return 'mark'
  const capital = CAPITAL.exec(behind)
  if (marks > 0) return capital || /^\s?["“„«]?\p{Lu}/u.test(behind) ? 'mark' : undefined
  if (!capital) return undefined
  return isOpener(capital[1]!) ? 'opener' : 'capital'
}

const sentences = new WeakMap<View, readonly LabelSentence[]>()

/** Notes the labels in the paragraphs of a view. */
export function setLabelSentences(view: View, found: readonly LabelSentence[]): void {
  sentences.set(view, found)
}

/** The labels in the paragraphs of a view; none before the scan is over. */
export function labelSentences(view: View): readonly LabelSentence[] {
  return sentences.get(view) ?? []
}
