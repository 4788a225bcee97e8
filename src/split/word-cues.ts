import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import {lowerBound} from '../text/span.ts'
import {type Candidates, LINE} from './candidates.ts'
import {COLUMN} from './cues.ts'
import type {Layout} from './layout.ts'

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

/** The opening of a byline. */
export const BYLINE =
  /^(?:by|von|por|par|da|di|door|av|af|autor|автор|written by|posted by|de notre|vom|przez|oleh) (?:\p{Lu}|the )/iu
const DATELINE = /^[\p{Lu}][\p{L} .,'’/-]{1,40}(?:\([^)]{2,24}\))?,? ?(?:[—–]|--|-) ?(?=\S)/u
const DATE = /(?:19|20)\d\d|\d{1,2}[:.]\d\d ?(?:[ap]\.?m|uhr|h\b)|月\d{1,2}日/i
const MAIL = /\S@\S+\.\S/
const COPYRIGHT = /©|\(c\) ?\d|copyright|all rights reserved|alle rechte|tous droits|reservados|版权|無断/i
const MORE =
  /read more|more:|related|see also|also read|leia (?:também|mais)|lesen sie|mehr zum|lire aussi|lea también|leer más|читайте|延伸阅读|baca juga|share this|follow us|stay tuned|subscribe|sign up|click here|contact us/i
const AGENCY =
  /\((?:dpa|afp|ap|reuters|sid|epd|kna|ddp|efe|lusa|ansa|upi|cnn|记者[^)]*)[^)]{0,20}\)[\s.]*$|[（(][^）)]{0,12}(?:记者|編集|编辑|责任)[^）)]{0,16}[）)]\s*$/i

/** Signs at the end of a stretch of text that are a rule, whatever is glued to it. */
const RULE = /(?:[-_=*#~]{3,}|\*\s\*\s\*)\s*$/
/** Characters before and after a place in which noise is looked at, and in which it stands right before it. */
const NOISE_BEFORE = 400
const NOISE_AFTER = 300
const CLOSE = 6
/** Characters before and after a place in which words are looked for, and of the lines below; a line this short may be a headline. */
const BEFORE = 120
const AFTER = 140
const LINE_HEAD = 60
const HEADLINE = 160
const DATELINE_REACH = 70

/** The cues of words: bylines, dates, what ends articles, and the noise that was found around a place. */
export class WordCues {
  readonly #layout: Layout
  readonly #candidates: Candidates
  readonly #findings: readonly Finding[]
  readonly #starts: Int32Array

  /** `findings` ascend. */
  constructor(layout: Layout, candidates: Candidates, findings: readonly Finding[]) {
    this.#layout = layout
    this.#candidates = candidates
    this.#findings = findings
    this.#starts = Int32Array.from(findings, (finding) => finding.start)
  }

  /** The thirteen cues from `byline-below` to `url-above`. */
  readWords(index: number, row: Float32Array, o: number): void {
    const {blocks, view, markAt, labelAt, urlAt} = this.#layout
    const at = this.#candidates.at[index]!
    const here = this.#candidates.block[index]!
    const block = blocks[here]!
    const isLine = this.#candidates.kind[index] === LINE
    const after = view.text.slice(at, at + AFTER)
    const before = view.text.slice(Math.max(0, at - BEFORE), at)
    const next = isLine ? (blocks[here + 1]?.text.slice(0, LINE_HEAD) ?? '') : ''
    const second = isLine ? (blocks[here + 2]?.text.slice(0, LINE_HEAD) ?? '') : ''
    const body = isLine && block.end - block.start < HEADLINE ? next : after
    row[o + COLUMN['byline-below']] = BYLINE.test(next) ? 2 : BYLINE.test(second) ? 1 : 0
    row[o + COLUMN['date-near']] = DATE.test(after.slice(0, LINE_HEAD))
      ? 3
      : DATE.test(next)
        ? 2
        : DATE.test(second)
          ? 1
          : 0
    row[o + COLUMN.dateline] = DATELINE.test(after.slice(0, DATELINE_REACH)) ? 2 : DATELINE.test(body) ? 1 : 0
    row[o + COLUMN['byline-self']] = BYLINE.test(after) ? 1 : 0
    row[o + COLUMN['date-above']] = looksLikeDate(lastLine(before).slice(0, LINE_HEAD)) ? 1 : 0
    row[o + COLUMN['mail-above']] = MAIL.test(before) ? 1 : 0
    row[o + COLUMN['copyright-above']] = COPYRIGHT.test(before) ? 1 : 0
    row[o + COLUMN['more-above']] = MORE.test(before) ? 1 : 0
    row[o + COLUMN['agency-above']] = AGENCY.test(before) ? 1 : 0
    const mark = isLine ? markAt.get(here - 1) : undefined
    row[o + COLUMN['rule-above']] = mark?.kind === 'rule' ? 2 : RULE.test(before) ? 1 : 0
    row[o + COLUMN['mark-above']] = mark && mark.kind !== 'rule' ? 1 : markAt.has(here) ? 2 : 0
    row[o + COLUMN['label-here']] = labelAt.get(here)?.role ? 1 : labelAt.has(here) ? 0.5 : 0
    row[o + COLUMN['url-above']] = isLine && urlAt.has(here - 1) ? 1 : 0
  }

  /** The seven cues from `noise-close` to `toc-near`. */
  readNoise(index: number, row: Float32Array, o: number): void {
    const at = this.#candidates.at[index]!
    let covered = 0
    let close = 0
    let near = 0
    let here = 0
    let ending = 0
    let hasHeading = false
    let hasContents = false
    for (let k = this.#firstFinding(at - NOISE_BEFORE); k < this.#findings.length; k++) {
      const {start, end, category, confidence} = this.#findings[k]!
      if (start > at + NOISE_AFTER) break
      if (end <= at - NOISE_BEFORE) continue
      if (start <= at && end > at) here = Math.max(here, confidence)
      if (end <= at) {
        const isClose = at - end < CLOSE
        covered += end - Math.max(start, at - NOISE_BEFORE)
        near = Math.max(near, confidence)
        if (isClose) close = Math.max(close, confidence)
        if (ENDING.has(category)) ending = Math.max(ending, isClose ? 2 : 1)
      } else if (category === 'table-of-contents') hasContents = true
      else if (HEADING.has(category)) hasHeading = true
    }
    row[o + COLUMN['noise-close']] = close
    row[o + COLUMN['noise-near']] = near
    row[o + COLUMN['noise-here']] = here
    row[o + COLUMN['noise-end']] = ending
    row[o + COLUMN['noise-share']] = covered / NOISE_BEFORE
    row[o + COLUMN['noise-meta']] = hasHeading ? 1 : 0
    row[o + COLUMN['toc-near']] = hasContents ? 1 : 0
  }

  /** The first finding that may reach beyond `from`: one or two that start before it may. */
  #firstFinding(from: number): number {
    return Math.max(0, lowerBound(this.#starts, (start) => start >= from) - 2)
  }
}

/** The last line of a stretch of text, its terminator left aside. */
function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n', text.length - 2) + 1).trim()
}
