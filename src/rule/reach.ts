/** How far noise reaches from where it was recognised: the END rules that phrase rules and block rules share. */

import {SMALL_WORDS} from '../language/openers.ts'
import type {Block} from '../text/block.ts'
import {CASELESS, classOf, DIGIT, IDEOGRAPH, isSpace, LOWER, SPACE, UPPER, WORD} from '../text/chars.ts'
import {sentenceEnd} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import type {View} from '../view.ts'
import {isItem, isProseBlock, labelOf, layoutOf} from './layout.ts'
import {headlineRunOn, isOpener, openedBehindNoise, openedSentence} from './run-on.ts'

/** At most this many items stand below a header while prose follows; after the last prose a list may be long. */
const BODY_ITEMS = 12
const TAIL_ITEMS = 300

/** A list that makes up so much of a text is what the text is for. */
const MOST = 0.5

/** Items below a header, and how sure it is that they belong to it. */
export interface Items {
  readonly blocks: readonly Block[]
  readonly confidence: number
}

/**
 * The short lines below a header: up to prose, up to a gap wider than the list's own, never the prose itself.
 * Where prose follows, the line just above it may be its heading and is left out unless the list's spacing says otherwise.
 */
export function itemsBelow(view: View, header: Block, accepts: (block: Block) => boolean = isItem): Items {
  const {blocks} = view
  const inBody = layoutOf(view).last > header.index
  const limit = inBody ? BODY_ITEMS : TAIL_ITEMS
  const taken: Block[] = []
  let index = header.index + 1
  for (; index < blocks.length && taken.length < limit; index++) {
    const block = blocks[index]!
    if (
      isProseBlock(view, block) ||
      !accepts(block) ||
      announces(block) ||
      isDrawn(block) ||
      isGap(block, taken, header) ||
      isPastMarked(block, taken)
    )
      break
    taken.push(block)
  }
  // Without any prose, or where it makes up most of the text, the list may be all there is to the text.
  const isMost = taken.length > 2 && taken.at(-1)!.end - taken[0]!.start > view.text.length * MOST
  if ((layoutOf(view).first < 0 && taken.length > 2) || isMost) return {blocks: taken, confidence: 0.8}
  if (taken.length === 0 || !inBody) return {blocks: taken, confidence: taken.length > 1 ? 0.97 : 0.95}
  const stop = blocks[index]
  if (!stop || !isProseBlock(view, stop)) return {blocks: taken, confidence: taken.length > 1 ? 0.92 : 0.8}
  return beforeProse(view, taken, stop, header)
}

/** A line of some length that ends in a colon introduces what stands below it. */
function announces({text}: Block): boolean {
  return text.length > 25 && /[:：]$/.test(text)
}

/** A drawn line ends a list. */
function isDrawn({text}: Block): boolean {
  return text.length >= 4 && /^[-_=*~#]+$/.test(text)
}

const BULLET = /^[-–—*•·▪▸►] /

/** Where items have bullets and no gaps, a line behind a gap without one is what stands below the list. */
function isPastMarked(block: Block, taken: readonly Block[]): boolean {
  return (
    taken.length > 1 &&
    block.blankBefore > taken[1]!.blankBefore &&
    !BULLET.test(block.text) &&
    taken.every(({text}) => BULLET.test(text))
  )
}

function isGap(block: Block, taken: readonly Block[], header: Block): boolean {
  if (block.blankBefore < 2) return false
  const usual =
    taken.length > 1
      ? taken[1]!.blankBefore
      : taken.length === 1
        ? taken[0]!.blankBefore
        : Math.max(2, header.blankBefore)
  return block.blankBefore > usual
}

function beforeProse(view: View, taken: Block[], stop: Block, header: Block): Items {
  const last = taken.at(-1)!
  const usual = taken[0]!.blankBefore
  // The list ends with a gap that it does not have inside: all of it is list.
  if (stop.blankBefore > 0 && taken.every((item) => item.blankBefore < stop.blankBefore))
    return {blocks: taken, confidence: 0.95}
  // The last line stands off from the list: it is the heading of what follows.
  if (taken.length > 1 && last.blankBefore > usual) return {blocks: taken.slice(0, -1), confidence: 0.95}
  if (taken.length === 1) return {blocks: taken, confidence: header.text.trimEnd().endsWith(':') ? 0.9 : 0.75}
  // Entries of one make, in a text without headings of its own.
  if (taken.length > 2 && taken.every(isHeadline) && !hasHeadings(view, header.index, stop.index))
    return {blocks: taken, confidence: 0.92}
  // Of a headline and a date over a paragraph nothing is left to tell a list.
  return {blocks: taken.slice(0, -1), confidence: taken.length > 2 ? 0.92 : 0.8}
}

/** Headings of an article's sections are shorter than headlines. */
function isHeadline({shape, text}: Block): boolean {
  return shape.words >= 5 && shape.words <= 20 && !shape.endsSentence && !/[:：]$/.test(text)
}

/** So many lines are looked at for headings. */
const SEARCHED = 120

/** Whether short lines stand over paragraphs elsewhere in the text: the line before prose may be one more of them. */
function hasHeadings({blocks}: View, from: number, to: number): boolean {
  const first = Math.max(1, from - SEARCHED)
  for (let index = first; index < Math.min(blocks.length - 1, to + SEARCHED); index++) {
    if (index >= from && index < to) continue
    const [above, block, below] = [blocks[index - 1]!, blocks[index]!, blocks[index + 1]!]
    const isShort = block.end - block.start < 90 && !block.shape.endsSentence
    if (isShort && above.shape.endsSentence && below.end - below.start > 120 && below.shape.endsSentence) return true
  }
  return false
}

/** From the first to the last of some blocks. */
export function spanOf(blocks: readonly Block[]): Span {
  return {start: blocks[0]!.start, end: blocks.at(-1)!.end}
}

/** Where a headline ends, and whether that can be told. */
export interface HeadlineEnd {
  readonly end: number
  readonly isSure: boolean
}

/**
 * Where a headline that follows a label inside a line ends: at the line's end; at a double space; where a small letter
 * meets a capital without a space; behind its sentence mark; where Title Case ends; or where the next sentence opens.
 */
export function headlineEnd(text: string, from: number, to: number): HeadlineEnd {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start++
  const end = seamBefore(text, start, sentenceEnd(text, start, to))
  const titled = titleCaseEnd(text, start, end)
  if (titled.end < end) return titled
  const runOn = headlineRunOn(text, start, end)
  if (!runOn) return {end, isSure: !isCaselessSentence(text, start, end)}
  return {end: beforeSpace(text, start, runOn.at), isSure: runOn.kind !== 'unclear'}
}

/** In scripts without capitals nothing tells where a headline ran into a sentence; what ends in a full stop holds one. */
function isCaselessSentence(text: string, start: number, end: number): boolean {
  return (classOf(text.charCodeAt(start)) & (CASELESS | IDEOGRAPH)) !== 0 && /[.。।۔။።]$/.test(text.slice(start, end))
}

/** `at`, moved back over white space, not before `from`. */
export function beforeSpace(text: string, from: number, at: number): number {
  let end = at
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** The first seam in a stretch of text without a sentence end: a double space, or a capital glued to a word. */
export function seamBefore(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE && isSpace(text.charCodeAt(at + 1))) return at
    if (
      kind === LOWER &&
      classOf(text.charCodeAt(at + 1)) === UPPER &&
      at + 2 < end &&
      classOf(text.charCodeAt(at + 2)) === LOWER &&
      isLongWordAt(text, at)
    )
      return at + 1
  }
  return end
}

/**
 * Where a run in Title Case ends inside [from, end): before the capital that opens the sentence whose first small word is
 * no function word. Text that is no Title Case, or has no such word, ends at `end`. A name opens a sentence too, but of its
 * words only the last is told: that is not sure.
 */
function titleCaseEnd(text: string, from: number, end: number): HeadlineEnd {
  const whole = {end, isSure: true}
  let titled = 0
  let opener = -1
  for (const word of wordsIn(text, from, end)) {
    const kind = classOf(text.charCodeAt(word.start))
    if (kind === UPPER || kind === DIGIT) {
      titled++
      opener = word.start
    } else if (kind === LOWER && !SMALL_WORDS.has(text.slice(word.start, word.end).toLowerCase())) {
      if (titled < 4 || opener <= from) return whole
      return {end: beforeSpace(text, from, opener), isSure: isOpener(text.slice(opener, word.start).trimEnd())}
    }
  }
  return whole
}

function* wordsIn(text: string, from: number, end: number): Generator<Span> {
  for (let at = from; at < end; ) {
    const start = at
    while (at < end && !isSpace(text.charCodeAt(at))) at++
    if (at > start) yield {start, end: at}
    at++
  }
}

/** Behind somebody's handle, where a capital follows. */
const HANDLE = /(?<=[@#][\p{L}\p{N}_.]{3,40})(?= ["“„«]?\p{Lu})/u

/**
 * Where a sentence of noise that was recognised at [start, hitEnd) ends: an order in capitals ends with its capitals; else
 * behind the sentence mark, at a double space, or where the next sentence opens without one.
 */
export function noiseSentenceEnd(text: string, start: number, hitEnd: number, to: number): number {
  // A phrase may hold the mark that ends the sentence.
  if (hitEnd < to && /[.!]/.test(text[hitEnd - 1]!) && isSpace(text.charCodeAt(hitEnd))) return hitEnd
  const end = bracketEnd(text, start, hitEnd, sentenceEnd(text, hitEnd, to))
  if (isAllCaps(text, start, hitEnd)) return Math.min(end, capsEnd(text, hitEnd, end))
  const gap = doubleSpace(text, hitEnd, end)
  if (gap >= 0) return gap
  const sentence = text.slice(start, end)
  // Few sentences have one, and the pattern looks behind at every place.
  const handle = /[@#]/.test(sentence) ? HANDLE.exec(sentence) : null
  if (handle && start + handle.index >= hitEnd) return start + handle.index
  const note = text.slice(hitEnd, end).search(/\s\[\p{L}[^\]\n]{8,}\]/u)
  if (note >= 0) return hitEnd + note
  const announced = announcedAt(sentence, hitEnd - start)
  if (announced !== undefined) return start + announced
  const opened = openedSentence(text, start, hitEnd, end) ?? openedBehindNoise(text, start, hitEnd, end)
  return opened === undefined ? end : beforeSpace(text, hitEnd, opened)
}

/** Brackets that notices of players and plug-ins stand in. */
const BRACKETS: Readonly<Record<string, string>> = {'[': ']', '(': ')', '【': '】', '（': '）', '〔': '〕', '［': '］'}

/** Behind the bracket that closes the one at `start`, where it is open at `from` and closes before `end`; else `end`. */
export function bracketEnd(text: string, start: number, from: number, end: number): number {
  const close = BRACKETS[text[start]!]
  if (!close || text.slice(start, from).includes(close)) return end
  const at = text.slice(from, end).indexOf(close)
  return at < 0 ? end : from + at + 1
}

/** "… as you asked: The council …": behind a colon, where a small word with a capital opens the next sentence. */
const ANNOUNCED = /:(?= (\p{Lu}[\p{L}\p{M}]*) \p{Ll})/gu

function announcedAt(sentence: string, from: number): number | undefined {
  ANNOUNCED.lastIndex = 0
  for (const {1: word, index} of sentence.includes(': ') ? sentence.matchAll(ANNOUNCED) : [])
    if (index + 1 >= from && isOpener(word!)) return index + 1
  return undefined
}

/** A colon before a text of its own: a capital behind a space, or a sign of a script without either. */
const HANDED_OVER = /:(?=\s+["“„«#*(]*\p{Lu})|[:：](?=\s*["“「『《#*]*\p{Lo})/u

/** Where a sentence that announces a text ends inside [from, end): with its colon. What is handed over behind that is the text. */
export function announcementEnd(text: string, from: number, end: number): number {
  const colon = HANDED_OVER.exec(text.slice(from, end))
  return colon ? from + colon.index + 1 : end
}

/** Where two signs of white space in a row stand in [from, to); -1 where none do. */
function doubleSpace(text: string, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) if (isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))) return at
  return -1
}

/** Whether a stretch holds at least two capitals and no small letter. */
export function isAllCaps(text: string, start: number, end: number): boolean {
  let capitals = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LOWER) return false
    if (kind === UPPER) capitals++
  }
  return capitals >= 2
}

/** Where a run of words in capitals that goes on at `from` ends: before the first word with a small letter, white space aside. */
export function capsEnd(text: string, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LOWER) return Math.max(from, end)
    if (kind === SPACE) {
      if (isSpace(text.charCodeAt(at + 1))) return at
      continue
    }
    // The capital of a word that goes on in small letters belongs to what follows, glued on or not.
    if (kind === UPPER && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LOWER) return Math.max(from, end)
    // "SUBSCRIBEA man": words of one letter are glued on too.
    if ('AI'.includes(text[at]!) && isSpace(text.charCodeAt(at + 1)) && classOf(text.charCodeAt(at + 2)) === LOWER)
      return Math.max(from, end)
    if (!'“‘«„'.includes(text[at]!)) end = at + 1
  }
  return end
}

function isLongWordAt(text: string, at: number): boolean {
  let start = at
  while (start > 0 && classOf(text.charCodeAt(start - 1)) & WORD && at - start < 5) start--
  return at - start >= 3
}

/**
 * Whether a short line is a piece of a sentence that was broken over lines (a link's text on a line of its own): the line
 * above does not end and the line below goes on in small letters or with a mark.
 */
export function isInsideSentence(view: View, block: Block): boolean {
  const below = view.blocks[block.index + 1]
  const above = view.blocks[block.index - 1]
  if (!below || !above) return false
  if (isStatement(above, below)) return true
  if (above.shape.endsSentence || above.text.endsWith(':')) return false
  const isCutOff = classOf(above.text.charCodeAt(above.text.length - 1)) === LOWER || above.text.endsWith(',')
  if (isCutOff && /^[,.;)]/.test(below.text)) return true
  const words = above.shape.words
  if (isCutOff && words >= 4 && /^\p{Ll}[^.!?]*:$/u.test(block.text)) return true
  const goesOn = classOf(below.text.charCodeAt(0)) === LOWER || ',.;)'.includes(below.text[0]!)
  return goesOn && words >= 3
}

/** Whether the lines around a word are the signs of a program that it is a name in: `user`, `.`, `name`; `name`, `= await`. */
function isStatement(above: Block, below: Block): boolean {
  return /^(?:\.|->|::?|=>?|\()$/.test(above.text) || /^(?:=(?!=)|[{}]|\]|->|::|\([^\d)]|\$[a-z])/.test(below.text)
}

/** How many of the two lines next to this one are labels that some rule knows: labels come in company. */
export function labelledNeighbours(view: View, block: Block): number {
  return [view.blocks[block.index - 1], view.blocks[block.index + 1]].filter((other) => other && labelOf(view, other))
    .length
}

/**
 * Whether a quotation is open at `at`: an odd number of quotes since the sentence or line began, or an opening one before. Of the
 * quotes that languages use either way, one behind a space opens.
 */
export function isQuoted(text: string, from: number, at: number): boolean {
  let open = 0
  let straight = 0
  for (let k = Math.max(from, at - 400); k < at; k++) {
    const unit = text.charCodeAt(k)
    // Nearly all signs are letters and spaces.
    if (unit < 0xab) {
      if (unit === 0x22) straight++
    } else if (opensQuote(text, k, open > 0)) open++
    else if ('”»«“」』'.includes(text[k]!)) open = Math.max(0, open - 1)
  }
  return open > 0 || straight % 2 === 1
}

/** German writes „…“ and »…«: what opens a quotation elsewhere closes one behind a word. */
function opensQuote(text: string, at: number, isOpen: boolean): boolean {
  const sign = text[at]!
  if ('„「『'.includes(sign)) return true
  if (!'“”«»'.includes(sign)) return false
  const isBehindSpace = at === 0 || isSpace(text.charCodeAt(at - 1)) || '([–—'.includes(text[at - 1]!)
  const isBeforeSpace = isSpace(text.charCodeAt(at + 1))
  if (sign === '»') return isBehindSpace && !isBeforeSpace
  // Finnish and Swedish open with the sign that closes elsewhere.
  if (sign === '”') return isBehindSpace && !isBeforeSpace && !isOpen
  // Glued to the word before and apart from the next: it closes.
  return isBehindSpace || !isOpen || !(isBeforeSpace || /[\p{P}]/u.test(text[at + 1] ?? '.'))
}

/** Pieces of sentences, each on a line of its own, are no labels: many start with a small letter or a sign. */
export function isBrokenText(run: readonly Block[]): boolean {
  const pieces = run.filter(
    (block) => !/^[\p{Lu}\p{Lo}\p{N}]/u.test(block.text) && /^[\p{Ll}.,;)({\]"'=]/u.test(block.text),
  ).length
  return pieces > run.length * 0.25
}
