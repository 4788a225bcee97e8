import {behindSpace, extentOf, isSpace, isWord} from '../text/chars.ts'
import type {Boundary} from './boundary.ts'
import type {Cohesion} from './cohesion.ts'
import {Contrast, topicBreaks, topicTurns} from './contrast.ts'
import {groupBy} from './group.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {titleFrom} from './object.ts'
import {PLAINLY} from './proposal.ts'
import {endingBefore} from './signs.ts'
import {edgesAt} from './tokens.ts'

/** Lines from this length hold more than a paragraph. */
const HUGE = 1500
/** Files of more lines are looked at line by line; of fewer, so much of the text must stand in huge ones. */
const FEW_LINES = 40
const NEARLY_ALL = 0.8
/** Tokens by whose hash the ends of recurring passages are told apart. */
const TAIL = 5
/** Groups of passages that are tried. */
const MOST_PASSAGES = 5
/** Words of an article between two passages, in most cases. */
const ARTICLE = 60

/**
 * Articles run together inside one line with the same passage at each end: a script fragment, a notice. Only for files
 * that are nothing but huge lines, where no other structure can stand.
 */
export function divideInline(layout: Layout): Boundary[] {
  const joint = jointOf(layout.view.text)
  if (joint) return atMembers(layout, joint)
  if (!isHuge(layout)) return []
  const {cohesion} = layout
  for (const ends of recurringEnds(cohesion)) {
    const inside = ends.filter((end) => end < cohesion.tokens.count - ARTICLE / 2)
    const edges = [0, ...inside, cohesion.tokens.count]
    if (inside.length < 2 || !areLong(edges, ARTICLE)) continue
    const contrast = new Contrast(cohesion, edges)
    if (
      isForeign(layout.view.text, cohesion, inside) &&
      topicTurns(contrast, PLAINLY) &&
      contrast.leastWithin > contrast.typicalAcross
    ) {
      return inside.map((end) => ({
        at: startAt(layout.view.text, cohesion.tokens.at[end]!),
        confidence: 0.93,
        cues: ['recurring-passage'],
      }))
    }
  }
  return atClosing(layout) ?? atMarks(layout)
}

/** The words behind the last sentence of a text: the buttons of a page, a name. */
const CLOSING = /[.!?…。！？]["'”’»)\]]?\s+(\p{L}[^.!?…。！？]{3,60})$/u
const CLOSING_REACH = 80

/** What closes the text closes each of its articles. */
function atClosing({view: {text}, cohesion}: Layout): Boundary[] | undefined {
  const end = text.trimEnd().length
  const closing = CLOSING.exec(text.slice(Math.max(0, end - CLOSING_REACH), end))?.[1]
  if (closing === undefined) return undefined
  const ends: number[] = []
  for (let at = text.indexOf(closing); at >= 0; at = text.indexOf(closing, at + closing.length))
    if (endingBefore(text, at) === 1 && at + closing.length < end) ends.push(at + closing.length)
  return ends.length > 1 && areLong([0, ...ends, end], PART) ? dividedAt(text, cohesion, ends) : undefined
}

/** Boundaries behind marks inside a line, if the topic breaks at them. */
function dividedAt(text: string, cohesion: Cohesion, ends: readonly number[]): Boundary[] | undefined {
  const contrast = new Contrast(cohesion, edgesAt(cohesion.tokens, ends))
  if (!topicTurns(contrast, PLAINLY) || !topicBreaks(contrast)) return undefined
  return ends.map((end) => ({at: behindSpace(text, end, text.length), confidence: 0.93, cues: ['separator']}))
}

/** Signs in a row, or a word between angular brackets, that may part articles inside a line. */
const INLINE =
  /(?<=[\s.!?…。！？"'”»)\]])(?:["'] ?, ?["']|<\/?[\p{L}|_]{1,16}>|\[\p{Lu}{2,12}\]|[^\p{L}\p{M}\p{N}\s.,;:!?"'()“”‘’«»„…—–&%$€£]{2,40})(?=[\s"'“‘«(\p{L}\p{N}])/uy
/** Quotes of a printed list, whichever: a quote, a comma and a quote. */
const MEMBERS = /^["'] ?, ?["']$/

/** Characters between marks inside a line that make articles, and the share of parts that must have them. */
const PART = 250
const MOST = 0.75
/** Marks whose topics are compared, the most frequent first: each comparison reads the whole text. */
const MOST_MARKS = 8

/** Articles in one line with the same mark between them, or printed as the members of a list. */
function atMarks({view: {text}, cohesion}: Layout): Boundary[] {
  const series = groupBy(inlineMarks(text), ([mark]) => (MEMBERS.test(mark) ? 'list' : mark))
  const dividing = [...series.values()]
    .map((marks) => marks.map(({0: mark, index}) => index + mark.length))
    .filter((ends) => ends.length > 1 && areLong([0, ...ends, text.length], PART))
  for (const ends of dividing.sort((a, b) => b.length - a.length).slice(0, MOST_MARKS)) {
    const boundaries = dividedAt(text, cohesion, ends)
    if (boundaries) return boundaries
  }
  return []
}

/** How far the brackets of a printed list may stand from the edges of the text. */
const EDGE = 24
/** A printed list by what it holds: how it starts and ends, and what stands between two of its members, up to the quote of the next. */
const LISTS: readonly (readonly [start: RegExp, end: RegExp, joint: RegExp])[] = [
  [/^\s*\[\s*["']/, /["']\s*,?\s*\]\s*$/, /(?<=[.!?…。！？"'”»)\]」』])["']\s*,\s*["'](?=\S)/g],
  [
    /^\s*\[?\s*\{\s*["']/,
    /\}\s*,?\s*\]?\s*$/,
    /(?<=["'\d\]le]\s*)\}\s*(?:,\s*)?\{\s*(?=["'][\p{L}\p{N} _.-]{1,32}["']\s*:)/gu,
  ],
  [/^\s*\[?\s*\(\s*["']/, /\)\s*,?\s*\]?\s*$/, /(?<=["'\d])\s*\)\s*,\s*\(\s*["'](?=\S)/g],
]

/** What stands between the members of a text that is a printed list as a whole; undefined where it is none. */
function jointOf(text: string): RegExp | undefined {
  const [head, tail] = [text.slice(0, EDGE), text.slice(-EDGE)]
  return LISTS.find(([start, end]) => start.test(head) && end.test(tail))?.[2]
}

/** The members of a printed list. Its form says that it has some; that they are articles the topic has to tell. */
function atMembers({view: {text}, cohesion}: Layout, joint: RegExp): Boundary[] {
  const ends = [...text.matchAll(joint)].map(({0: found, index}) => titleFrom(text, index + found.length))
  const edges = [0, ...ends, text.length]
  const isLong = (end: number, k: number): boolean => extentOf(text, {start: edges[k]!, end}) >= PART
  if (ends.length === 0 || !mostAre(edges.slice(1), MOST, isLong)) return []
  const contrast = new Contrast(cohesion, edgesAt(cohesion.tokens, ends))
  if (!topicTurns(contrast, ends.length > 1 ? 1 : PLAINLY)) return []
  return ends.map((at) => ({at, confidence: 0.95, cues: ['separator']}))
}

/** What a mark starts with. */
const MARK_START = /^["'<[]|^[^\p{L}\p{M}\p{N}\s.,;:!?"'()“”‘’«»„…—–&%$€£]/u
const STARTS = 1
const STARTS_NOT = 2
/** By unit whether a mark may start with it, 0 where nobody asked yet; halves of pairs may. */
const starts = new Uint8Array(65536)

function mayStartMark(unit: number): boolean {
  if (starts[unit] === 0) starts[unit] = MARK_START.test(String.fromCharCode(unit)) ? STARTS : STARTS_NOT
  return starts[unit] === STARTS
}

/** All marks of a text. The pattern is held against the few places where one may start: by itself it reads slowly. */
function* inlineMarks(text: string): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at++) {
    if (!mayStartMark(text.charCodeAt(at))) continue
    INLINE.lastIndex = at
    const found = INLINE.exec(text)
    if (!found) continue
    yield found
    at = INLINE.lastIndex - 1
  }
}

/** Whether most stretches between `edges` are at least as long as `least`. */
function areLong(edges: readonly number[], least: number): boolean {
  return edges.slice(1).filter((end, k) => end - edges[k]! >= least).length >= (edges.length - 1) * MOST
}

/** Whether the passages end in what is no sentence: script, brackets, a copyright sign. */
function isForeign(text: string, cohesion: Cohesion, ends: readonly number[]): boolean {
  const tail = (end: number): string => text.slice(cohesion.tokens.at[end - 2], cohesion.tokens.at[end])
  return ends.every((end) => /[{}<>;=|©\]]|\(\)/.test(tail(end)))
}

function isHuge(layout: Layout): boolean {
  if (layout.blocks.length > FEW_LINES) return false
  let huge = 0
  for (const block of layout.blocks) if (block.end - block.start >= HUGE) huge += block.end - block.start
  return huge > layout.view.text.length * NEARLY_ALL
}

/** Token indexes after passages that recur, grouped by how the passage ends; groups of three and more, the largest first. */
function recurringEnds(cohesion: Cohesion): number[][] {
  const {repeated, tokens} = cohesion
  const ends: number[] = []
  for (let end = TAIL; end < tokens.count; end++) if (repeated[end - 1] && !repeated[end]) ends.push(end)
  const tailHash = (end: number): number =>
    tokens.ids.subarray(end - TAIL, end).reduce((hash, id) => Math.imul(hash, 31) + id, 0)
  const groups = groupBy(ends, tailHash)
  const large = [...groups.values()].filter((group) => group.length > 2)
  return large.sort((a, b) => b.length - a.length).slice(0, MOST_PASSAGES)
}

/** The first character of the text whose first word starts at `word`: quotes and brackets before it belong to it. */
function startAt(text: string, word: number): number {
  let at = word
  while (at > 0 && '"\'“‘«([【［「『<¿¡'.includes(text[at - 1]!)) at--
  return at > 0 && (isSpace(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at - 1))) ? at : word
}
