import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {CASED, classOf, finalMark, isSpace, UPPER} from '../text/chars.ts'
import {type Candidates, LINE} from './candidates.ts'
import {looksLikeDate} from './date.ts'
import type {Layout} from './layout.ts'
import {CAPITAL, TERMS, type Tokens} from './tokens.ts'
import {topicCurve} from './topic.ts'

/** What each column of the cue matrix holds, in order. The model knows them by position. */
export const CUES = [
  'topic-30',
  'topic-60',
  'topic-150',
  'topic-400',
  'topic-60-depth',
  'topic-150-depth',
  'topic-150-score',
  'topic-150-rank',
  'topic-60-over-lowest',
  'topic-150-over-lowest',
  'head-below',
  'head-above',
  'head-turn',
  'names',
  'names-seen',
  'repeated-before',
  'repeated-after',
  'kind',
  'gap',
  'gap-below',
  'gap-usual',
  'line-length',
  'line-words',
  'line-above',
  'line-below',
  'line-below-2',
  'line-above-2',
  'line-usual',
  'short-above',
  'short-below',
  'above-ends',
  'line-ends',
  'line-capitals',
  'line-caps',
  'above-caps',
  'first',
  'last-sign',
  'question',
  'colon-above',
  'starts-quote',
  'starter',
  'sentence-before',
  'sentence-after',
  'inside-line',
  'line-rest',
  'byline-below',
  'date-near',
  'dateline',
  'byline-self',
  'date-above',
  'mail-above',
  'copyright-above',
  'more-above',
  'agency-above',
  'rule-above',
  'mark-above',
  'label-here',
  'url-above',
  'noise-close',
  'noise-near',
  'noise-here',
  'noise-end',
  'noise-share',
  'noise-meta',
  'toc-near',
  'reads-like-start',
  'reads-like-end',
  'tokens-before',
  'tokens-after',
  'position',
  'lines',
  'tokens',
  'cjk',
] as const

export type Cue = (typeof CUES)[number]

/** Two hashed linear models over the words around a place, trained apart: does it read like a start, like an end. */
export interface Readers {
  readonly starts: Int8Array
  readonly ends: Int8Array
  /** What a weight of one stands for. */
  readonly scale: number
}

/** Words after a place, and before it, that the linear models read. */
export const START_WORDS = 24
export const END_WORDS = 20
const SLOTS = 32768

/** The slot of the `distance`-th word from a place: the nearest four words count by their position. */
export function readerSlot(term: number, distance: number): number {
  const bucket = distance < 4 ? distance + 1 : distance < 12 ? 5 : 6
  return (Math.imul(term + bucket * 65537, 0x9e3779b1) >>> 17) & (SLOTS - 1)
}

/** Categories that end an article, and that stand about its start. */
const ENDING = new Set<Category>([
  'share',
  'related',
  'call-to-action',
  'copyright',
  'subscribe',
  'comments',
  'author-bio',
  'keywords',
  'promo',
  'disclosure',
  'tools',
  'nav',
  'paywall',
  'truncated',
])
const HEADING = new Set<Category>(['byline', 'date-stamp', 'read-time', 'category-label'])

const BYLINE =
  /^(?:by|von|por|par|da|di|door|av|af|autor|автор|written by|posted by|de notre|vom|przez|oleh) (?:\p{Lu}|the )/iu
const DATELINE = /^[\p{Lu}][\p{L} .,'’/-]{1,40}(?:\([^)]{2,24}\))?,? ?(?:[—–]|--|-) ?(?=\S)/u
const DATE = /(?:19|20)\d\d|\d{1,2}[:.]\d\d ?(?:[ap]\.?m|uhr|h\b)|月\d{1,2}日/i
const MAIL = /\S@\S+\.\S/
const COPYRIGHT = /©|\(c\) ?\d|copyright|all rights reserved|alle rechte|tous droits|reservados|版权|無断/i
const MORE =
  /read more|more:|related|see also|also read|leia (?:também|mais)|lesen sie|mehr zum|lire aussi|lea también|leer más|читайте|延伸阅读|baca juga|share this|follow us|stay tuned|subscribe|sign up|click here|contact us/i
const AGENCY =
  /\((?:dpa|afp|ap|reuters|sid|epd|kna|ddp|efe|lusa|ansa|upi|cnn|记者[^)]*)[^)]{0,20}\)[\s.]*$|[（(][^）)]{0,12}(?:记者|編集|编辑|责任)[^）)]{0,16}[）)]\s*$/i

/** Computes the cues of candidates of one view. Buffers are filled once; one candidate costs a constant amount of work. */
export class CueReader {
  readonly layout: Layout
  readonly candidates: Candidates
  readonly #tokens: Tokens
  readonly #readers: Readers | undefined
  readonly #starters: Int8Array | undefined
  readonly #findings: readonly Finding[]
  readonly near: Float32Array
  readonly wide: Float32Array
  readonly #previous: Int32Array
  readonly #blockToken: Int32Array
  readonly #repeatedSum: Int32Array
  readonly #usualLength: number
  readonly #usualGap: number
  readonly #mean: number
  readonly #deviation: number
  readonly #ranks: Float32Array
  readonly #starts: Int32Array

  constructor(
    layout: Layout,
    candidates: Candidates,
    wide: Float32Array,
    findings: readonly Finding[],
    readers?: Readers,
    starters?: Int8Array,
  ) {
    this.layout = layout
    this.candidates = candidates
    this.#tokens = layout.cohesion.tokens
    this.#readers = readers
    this.#starters = starters
    this.#findings = findings
    this.#starts = Int32Array.from(findings, (finding) => finding.start)
    this.near = topicCurve(layout.cohesion, 60)
    this.wide = wide
    this.#previous = previousNames(this.#tokens)
    this.#blockToken = blockTokens(layout, this.#tokens)
    this.#repeatedSum = sums(layout.cohesion.repeated)
    const lengths = layout.blocks.map((block) => block.end - block.start).sort((a, b) => a - b)
    this.#usualLength = lengths[lengths.length >> 1] ?? 0
    const gaps = layout.blocks.map((block) => block.blankBefore).sort((a, b) => a - b)
    this.#usualGap = gaps[gaps.length >> 1] ?? 0
    const values = Float32Array.from({length: candidates.count}, (_, k) => this.wide[candidates.token[k]!]!)
    const {mean, deviation} = moments(values)
    this.#mean = mean
    this.#deviation = deviation
    this.#ranks = ranks(values)
  }

  /** Whether the topic may turn at a candidate, by the curve alone: what costs least goes first. */
  mayTurn(index: number, aboveLowest: number, score: number): boolean {
    const token = this.candidates.token[index]!
    const value = this.wide[token]!
    return (
      (this.#deviation === 0 || (value - this.#mean) / this.#deviation <= score) &&
      value - lowest(this.wide, token, 100) <= aboveLowest
    )
  }

  /** Writes the cues of candidate `index` to `row` from `offset` on. */
  read(index: number, row: Float32Array, offset: number): void {
    this.#topic(index, row, offset)
    this.#shape(index, row, offset + 17)
    this.#words(index, row, offset + 45)
    this.#noise(index, row, offset + 58)
    this.#place(index, row, offset + 65)
  }

  #topic(index: number, row: Float32Array, o: number): void {
    const {cohesion} = this.layout
    const token = this.candidates.token[index]!
    const count = this.#tokens.count
    const at = (offset: number): number => Math.max(0, Math.min(count, token + offset))
    row[o] = cohesion.cosine(at(-30), token, token, at(30))
    row[o + 1] = this.near[token]!
    row[o + 2] = this.wide[token]!
    row[o + 3] = cohesion.cosine(at(-400), token, token, at(400))
    row[o + 4] = depth(this.near, token, 60)
    row[o + 5] = depth(this.wide, token, 150)
    row[o + 6] = this.#deviation > 0 ? (row[o + 2]! - this.#mean) / this.#deviation : 0
    row[o + 7] = this.#ranks[index]!
    row[o + 8] = row[o + 1]! - lowest(this.near, token, 60)
    row[o + 9] = row[o + 2]! - lowest(this.wide, token, 100)
    const head = at(14)
    row[o + 10] = cohesion.cosine(token, head, head, at(94))
    row[o + 11] = cohesion.cosine(at(-120), token, token, head)
    row[o + 12] = row[o + 10]! - row[o + 11]!
    this.#names(token, row, o + 13)
    row[o + 15] = (this.#repeatedSum[token]! - this.#repeatedSum[at(-30)]!) / 30
    row[o + 16] = (this.#repeatedSum[at(30)]! - this.#repeatedSum[token]!) / 30
  }

  /** Names in the next 60 words, and which share of them stood in the 600 before. */
  #names(token: number, row: Float32Array, o: number): void {
    const end = Math.min(this.#tokens.count, token + 60)
    let names = 0
    let seen = 0
    for (let at = token; at < end; at++) {
      if (!(this.#tokens.forms[at]! & CAPITAL)) continue
      names++
      let earlier = this.#previous[at]!
      while (earlier >= token) earlier = this.#previous[earlier]!
      if (earlier >= 0 && earlier > token - 600) seen++
    }
    row[o] = names
    row[o + 1] = names > 0 ? seen / names : 0.5
  }

  #shape(index: number, row: Float32Array, o: number): void {
    const {blocks, view} = this.layout
    const kind = this.candidates.kind[index]!
    const at = this.candidates.at[index]!
    const token = this.candidates.token[index]!
    const here = this.candidates.block[index]!
    const block = blocks[here]!
    const isLine = kind === LINE
    const above = isLine ? blocks[here - 1] : undefined
    const below = blocks[here + 1]
    const length = (one: Block | undefined): number => (one ? Math.min(one.end - one.start, 4000) : 0)
    row[o] = kind
    row[o + 1] = isLine ? Math.min(block.blankBefore, 12) : -1
    row[o + 2] = below ? Math.min(below.blankBefore, 12) : 12
    row[o + 3] = isLine ? block.blankBefore - this.#usualGap : -1
    row[o + 4] = length(block)
    row[o + 5] = (this.#blockToken[here + 1] ?? this.#tokens.count) - token
    row[o + 6] = length(above)
    row[o + 7] = length(below)
    row[o + 8] = length(blocks[here + 2])
    row[o + 9] = isLine ? length(blocks[here - 2]) : 0
    row[o + 10] = this.#usualLength
    row[o + 11] = isLine ? this.#shortRun(here - 1, -1) : 0
    row[o + 12] = isLine ? this.#shortRun(here, 1) : 0
    row[o + 13] = endOf(view.text, above ? above.end : at)
    row[o + 14] = isLine ? endOf(view.text, block.end) : -1
    row[o + 15] = this.#capitals(token, isLine ? (this.#blockToken[here + 1] ?? this.#tokens.count) : token + 10)
    row[o + 16] = capsShare(view.text, at, Math.min(block.end, at + 60))
    row[o + 17] = above
      ? capsShare(view.text, above.start, Math.min(above.end, above.start + 60))
      : this.#tokens.forms[token - 1]! & CAPITAL
        ? -1
        : -2
    row[o + 18] = classOf(view.text.charCodeAt(at))
    row[o + 19] = lastSign(view.text, at)
    row[o + 20] = isLine && (view.text[block.end - 1] === '?' || view.text[block.end - 1] === '？') ? 1 : 0
    row[o + 21] = above && (view.text[above.end - 1] === ':' || view.text[above.end - 1] === '：') ? 1 : 0
    row[o + 22] = '"“„«「『\'‘'.includes(view.text[at]!) ? 1 : 0
    row[o + 23] = this.#starters?.[this.#tokens.ids[token]!] ?? 0
    row[o + 24] = token - (index > 0 ? this.candidates.token[index - 1]! : 0)
    row[o + 25] = (index + 1 < this.candidates.count ? this.candidates.token[index + 1]! : this.#tokens.count) - token
    row[o + 26] = isLine ? 0 : at - block.start
    row[o + 27] = block.end - at
  }

  /** Lines in a row that are short and end no sentence, from `from` in the given direction; at most six. */
  #shortRun(from: number, step: number): number {
    let run = 0
    for (let at = from; run < 6; at += step) {
      const block = this.layout.blocks[at]
      if (!block || block.end - block.start > 120 || endOf(this.layout.view.text, block.end) === 1) break
      run++
    }
    return run
  }

  #capitals(from: number, to: number): number {
    const end = Math.min(to, from + 20, this.#tokens.count)
    let capitals = 0
    for (let at = from; at < end; at++) if (this.#tokens.forms[at]! & CAPITAL) capitals++
    return end > from ? capitals / (end - from) : 0
  }

  #words(index: number, row: Float32Array, o: number): void {
    const {blocks, view, markAt, labelAt, urlAt} = this.layout
    const at = this.candidates.at[index]!
    const here = this.candidates.block[index]!
    const block = blocks[here]!
    const isLine = this.candidates.kind[index] === LINE
    const after = view.text.slice(at, at + 140)
    const before = view.text.slice(Math.max(0, at - 120), at)
    const next = isLine ? (blocks[here + 1]?.text.slice(0, 60) ?? '') : ''
    const second = isLine ? (blocks[here + 2]?.text.slice(0, 60) ?? '') : ''
    const body = isLine && block.end - block.start < 160 ? next : after
    row[o] = BYLINE.test(next) ? 2 : BYLINE.test(second) ? 1 : 0
    row[o + 1] = DATE.test(after.slice(0, 60)) ? 3 : DATE.test(next) ? 2 : DATE.test(second) ? 1 : 0
    row[o + 2] = DATELINE.test(after.slice(0, 70)) ? 2 : DATELINE.test(body) ? 1 : 0
    row[o + 3] = BYLINE.test(after) ? 1 : 0
    row[o + 4] = looksLikeDate(
      before
        .slice(before.lastIndexOf('\n', before.length - 2) + 1)
        .trim()
        .slice(0, 60),
    )
      ? 1
      : 0
    row[o + 5] = MAIL.test(before) ? 1 : 0
    row[o + 6] = COPYRIGHT.test(before) ? 1 : 0
    row[o + 7] = MORE.test(before) ? 1 : 0
    row[o + 8] = AGENCY.test(before) ? 1 : 0
    const mark = isLine ? markAt.get(here - 1) : undefined
    row[o + 9] = mark?.kind === 'rule' ? 2 : /(?:[-_=*#~]{3,}|\*\s\*\s\*)\s*$/.test(before) ? 1 : 0
    row[o + 10] = mark && mark.kind !== 'rule' ? 1 : markAt.has(here) ? 2 : 0
    row[o + 11] = labelAt.get(here)?.role ? 1 : labelAt.has(here) ? 0.5 : 0
    row[o + 12] = isLine && urlAt.has(here - 1) ? 1 : 0
  }

  #noise(index: number, row: Float32Array, o: number): void {
    const at = this.candidates.at[index]!
    row.fill(0, o, o + 7)
    let covered = 0
    for (let k = this.#firstFinding(at - 400); k < this.#findings.length; k++) {
      const finding = this.#findings[k]!
      if (finding.start > at + 300) break
      if (finding.end <= at - 400) continue
      if (finding.start <= at && finding.end > at) row[o + 2] = Math.max(row[o + 2]!, finding.confidence)
      if (finding.end <= at) {
        covered += finding.end - Math.max(finding.start, at - 400)
        if (at - finding.end < 6) row[o] = Math.max(row[o]!, finding.confidence)
        row[o + 1] = Math.max(row[o + 1]!, finding.confidence)
        if (ENDING.has(finding.category)) row[o + 3] = Math.max(row[o + 3]!, at - finding.end < 6 ? 2 : 1)
      } else if (finding.category === 'table-of-contents') row[o + 6] = 1
      else if (HEADING.has(finding.category)) row[o + 5] = 1
    }
    row[o + 4] = covered / 400
  }

  #firstFinding(from: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! >= from) high = middle
      else low = middle + 1
    }
    return Math.max(0, low - 2)
  }

  #place(index: number, row: Float32Array, o: number): void {
    const token = this.candidates.token[index]!
    const {count, ids} = this.#tokens
    const readers = this.#readers
    let start = 0
    let end = 0
    if (readers) {
      for (let k = 0; k < START_WORDS && token + k < count; k++)
        start += readers.starts[readerSlot(ids[token + k]!, k)]!
      for (let k = 0; k < END_WORDS && token - k > 0; k++) end += readers.ends[readerSlot(ids[token - k - 1]!, k)]!
    }
    row[o] = start * (readers?.scale ?? 0)
    row[o + 1] = end * (readers?.scale ?? 0)
    row[o + 2] = Math.min(token, 1500)
    row[o + 3] = Math.min(count - token, 1500)
    row[o + 4] = count > 0 ? token / count : 0
    row[o + 5] = Math.min(this.layout.blocks.length, 300)
    row[o + 6] = Math.min(count, 6000)
    row[o + 7] =
      token < count &&
      this.#tokens.forms[token] === 2 &&
      classOf(this.layout.view.text.charCodeAt(this.#tokens.at[token]!)) === 8
        ? 1
        : 0
  }
}

/** 1 after a sentence end, 2 after a colon or comma, 3 after a closing bracket, 0 after anything else. */
function endOf(text: string, end: number): number {
  let at = end - 1
  while (at > 0 && isSpace(text.charCodeAt(at))) at--
  const tail = text.slice(Math.max(0, at - 3), at + 1)
  if (finalMark(tail) >= 0) return 1
  const last = tail.at(-1) ?? ''
  if (':,;：，'.includes(last)) return 2
  return ')]）】'.includes(last) ? 3 : 0
}

/** The class of the last character before `at` that is no space. */
function lastSign(text: string, at: number): number {
  let before = at - 1
  while (before > 0 && isSpace(text.charCodeAt(before))) before--
  return before >= 0 ? classOf(text.charCodeAt(before)) : 0
}

function capsShare(text: string, start: number, end: number): number {
  let upper = 0
  let cased = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind & CASED) cased++
    if (kind === UPPER) upper++
  }
  return cased > 3 ? upper / cased : 0
}

/** How far the curve rises on both sides of `at`: TextTiling's depth score (Hearst 1997). */
function depth(curve: Float32Array, at: number, reach: number): number {
  let left = curve[at]!
  for (let k = at; k >= 0 && k > at - reach; k -= 4) left = Math.max(left, curve[k]!)
  let right = curve[at]!
  for (let k = at; k < curve.length && k < at + reach; k += 4) right = Math.max(right, curve[k]!)
  return left + right - 2 * curve[at]!
}

function lowest(curve: Float32Array, at: number, reach: number): number {
  let least = curve[at]!
  for (let k = Math.max(0, at - reach); k < curve.length && k < at + reach; k += 3) least = Math.min(least, curve[k]!)
  return least
}

/** Per token with a capital: where the same term last had one, or -1. */
function previousNames(tokens: Tokens): Int32Array {
  const last = new Int32Array(TERMS).fill(-1)
  const previous = new Int32Array(tokens.count).fill(-1)
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.forms[at]! & CAPITAL)) continue
    const id = tokens.ids[at]!
    previous[at] = last[id]!
    last[id] = at
  }
  return previous
}

function blockTokens(layout: Layout, tokens: Tokens): Int32Array {
  const first = new Int32Array(layout.blocks.length)
  let token = 0
  for (const block of layout.blocks) {
    while (token < tokens.count && tokens.at[token]! < block.start) token++
    first[block.index] = token
  }
  return first
}

function sums(flags: Uint8Array): Int32Array {
  const total = new Int32Array(flags.length + 1)
  for (let at = 0; at < flags.length; at++) total[at + 1] = total[at]! + flags[at]!
  return total
}

function moments(values: Float32Array): {readonly mean: number; readonly deviation: number} {
  let sum = 0
  let squares = 0
  for (const value of values) {
    sum += value
    squares += value * value
  }
  const mean = values.length > 0 ? sum / values.length : 0
  return {mean, deviation: values.length > 1 ? Math.sqrt(Math.max(0, squares / values.length - mean * mean)) : 0}
}

/** The share of values below each. */
function ranks(values: Float32Array): Float32Array {
  const order = Uint32Array.from(values, (_, k) => k).sort((a, b) => values[a]! - values[b]! || a - b)
  const result = new Float32Array(values.length)
  order.forEach((index, rank) => {
    result[index] = values.length > 1 ? rank / (values.length - 1) : 0
  })
  return result
}
