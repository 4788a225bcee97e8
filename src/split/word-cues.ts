import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import {type Candidates, LINE} from './candidates.ts'
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

  /** The seven cues from `noise-close` to `toc-near`. */
  readNoise(index: number, row: Float32Array, o: number): void {
    const at = this.#candidates.at[index]!
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
}
