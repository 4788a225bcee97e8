import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {classOf, DIGIT, isSpace} from '../text/chars.ts'
import {foldUnit} from '../text/fold.ts'
import {headingLike} from '../text/heading.ts'
import {median} from './contrast.ts'
import {type Layout, SHORT} from './layout.ts'
import {alignToGaps, articleLike, type Proposal, startsOf} from './proposal.ts'
import {isSubheading} from './separator.ts'
import {isNoteRule} from './text-rule.ts'

/** Divisions by lines that come back: addresses, dates, the same words, wide gaps, one line for each article. */
export function* lineProposals(layout: Layout): Generator<Proposal> {
  yield* headed(layout, [...layout.urlAt], 'url-line')
  yield* headed(layout, dates(layout), 'date-line')
  yield* openingProposals(layout)
  yield* closingProposals(layout)
  yield* gapProposals(layout)
  yield* headlineProposals(layout)
  yield* rowProposals(layout)
}

function dates(layout: Layout): number[] {
  return layout.blocks
    .filter((block) => block.end - block.start <= 60 && looksLikeDate(block.text))
    .map((block) => block.index)
}

/** Characters between dates or addresses that make articles of a file: dated entries of a listing or of reviews are shorter. */
const DATED = 250
const ADDRESSED = 200

/** The date of a feed's item, to the second: nobody writes such dates by hand. */
const STAMP = /\d{1,2}:\d{2}:\d{2}/

/** The share of places that must have a headline on the same side. */
const HEADED = 0.7

/** Whether most dates or addresses have a headline right below, or most have one right above. */
function areHeads(layout: Layout, places: readonly number[]): boolean {
  const least = places.length * HEADED
  return (
    places.filter((place) => isFullHeadline(layout, place + 1)).length >= least ||
    places.filter((place) => isFullHeadline(layout, place - 1)).length >= least
  )
}

/** Addresses of articles differ, and stand before or after a text; those in sentences do neither. */
function areArticles(layout: Layout, places: readonly number[]): boolean {
  const different = new Set(places.map((place) => layout.blocks[place]!.text)).size
  const apart = places.filter((place) => {
    const above = layout.blocks[place - 1]
    return !above || above.shape.endsSentence || layout.blocks[place]!.blankBefore > 0 || layout.markAt.has(above.index)
  })
  return different >= places.length * HEADED && apart.length >= places.length * HEADED
}

/** Articles start at each of the places, or with the headline above it. */
function* headed(layout: Layout, places: readonly number[], cue: 'url-line' | 'date-line'): Generator<Proposal> {
  if (places.length < 2) return
  const {starts, first} = startsOf(layout, headsOver(layout, places))
  if (!articleLike(layout, starts, first, cue === 'url-line' ? ADDRESSED : DATED)) return
  // Names and dates over short texts are readers' comments, and those end in addresses.
  if (!areHeads(layout, places) || (cue === 'url-line' && !areArticles(layout, places))) return
  const needs = starts.length > 1 ? 'topic' : 'strict'
  if (cue === 'url-line') yield {starts, first, cue, confidence: 0.95, needs}
  else {
    const isFeed = places.every((place) => STAMP.test(layout.blocks[place]!.text))
    yield {starts, first, cue, confidence: 0.94, needs, like: isFeed ? 'feed' : 'listing'}
  }
}

/** For dates and addresses: the gap above where each has one, else the headline right above. */
function headsOver(layout: Layout, places: readonly number[]): readonly number[] {
  const aligned = alignToGaps(layout, places)
  return aligned !== places ? aligned : places.map((place) => (isHeadline(layout, place - 1) ? place - 1 : place))
}

/** Characters of a headline in a script that says much with few, counted twice. */
const HEADLINE = 16

/** Whether most starts, by this share, have a headline on one of their first lines. */
function areHeaded(layout: Layout, starts: readonly number[], share = 0.6): boolean {
  return starts.filter((start) => isHeadlineNear(layout, start)).length >= starts.length * share
}

/** Whether one of the three lines from `index` is a headline. */
function isHeadlineNear(layout: Layout, index: number): boolean {
  return [index, index + 1, index + 2].some((at) => isFullHeadline(layout, at))
}

/** A headline that is more than a name. */
function isFullHeadline(layout: Layout, index: number): boolean {
  const block = layout.blocks[index]
  if (!block || !isHeadline(layout, index) || looksLikeDate(block.text)) return false
  const prose = layout.prose(index, index + 1)
  return block.shape.words >= 4 || (prose >= HEADLINE && prose > block.end - block.start)
}

function isHeadline(layout: Layout, index: number): boolean {
  const block = layout.blocks[index]
  if (!block || block.end - block.start > SHORT || layout.isNoise(index)) return false
  return headingLike(block.text) && !TIME.test(block.text)
}

/** The time at which something was posted: no headline has one. */
const TIME = /\d{1,2}:\d{2}/

/** Characters at the head of a line that make it the same opening as another line's. */
const OPENING = 12
/** What parts the steps of a breadcrumb: where the recurring head of a line ends. */
const STEP = /[>»›|]|\s\/|\/\s|\s{2}/
/** Characters between recurring lines that make articles: the typical one with headlines, and without. */
const FRAMED = 250
const FRAMED_PLAIN = 500

/** The line that opens the file comes back at article-like distances, or its first steps do, as in a breadcrumb. */
function* openingProposals(layout: Layout): Generator<Proposal> {
  const {blocks, view} = layout
  const head = blocks[0]
  if (!head || layout.markAt.has(0) || head.end - head.start > SHORT || !isTelling(head)) return
  const text = head.text
  const opening = text.slice(0, OPENING)
  const alike = blocks.filter((block) => block.end - block.start <= SHORT && block.text.startsWith(opening))
  const key = levelledHash(view.text, head)
  const same = alike.filter((block) => levelledHash(view.text, block) === key)
  if (same.length === alike.length) yield* framed(layout, same, 'strict')
  else if (STEP.test(text.slice(0, sharedHead(alike)))) yield* framed(layout, alike, 'topic')
}

/** Articles between lines that open them. */
function* framed(layout: Layout, opened: readonly Block[], needs: 'topic' | 'strict'): Generator<Proposal> {
  const {starts, first} = startsOf(
    layout,
    opened.map((block) => block.index),
  )
  if (starts.length > 1 && isFramed(layout, starts, first))
    yield {starts, first, cue: 'recurring-line', confidence: 0.96, needs, like: 'listing'}
}

/** The length of the head that all lines have in common. */
function sharedHead(lines: readonly Block[]): number {
  const [first, ...others] = lines.map((line) => line.text)
  let length = first!.length
  for (const other of others) {
    let at = 0
    while (at < length && other[at] === first![at]) at++
    length = at
  }
  return length
}

function isFramed(layout: Layout, starts: readonly number[], first: number): boolean {
  return articleLike(layout, starts, first, areHeaded(layout, starts) ? FRAMED : FRAMED_PLAIN)
}

/** Characters of a line that may open or close articles: shorter ones are links and labels; an ideograph counts twice. */
const FRAME = 10

function isTelling({end, start, shape}: Block): boolean {
  return shape.words > 0 && end - start + shape.ideographs >= FRAME
}

const DIGITS = 8
/** "Fee: 15 euros" over "Season: May to October", "$13.49": what closes the entries of a catalogue, not articles. */
function isEntryField({labelAt}: Layout, {index, text}: Block): boolean {
  const isField = (at: number): boolean => labelAt.has(at) && labelAt.get(at)!.role === undefined
  return (isField(index) && isField(index - 1)) || PRICE.test(text)
}

const PRICE = /^[^\p{L}]{0,4}\p{Sc} ?\d/u

/** Items of a list close nothing. */
const ITEM = /^[-*•·] /

/** The line that closes the file, digits levelled, closes each of its articles. */
function* closingProposals(layout: Layout): Generator<Proposal> {
  const {blocks, view} = layout
  for (const last of [blocks.at(-1), blocks.at(-2)]) {
    const length = last ? last.end - last.start : 0
    if (!last || layout.markAt.has(last.index) || length > SHORT || ITEM.test(last.text) || !isTelling(last)) continue
    if (isEntryField(layout, last) || isSubheading(blocks, last.index)) continue
    const key = levelledHash(view.text, last)
    // Levelled lines differ in length by their digits only.
    const same = blocks.filter(
      (block) => Math.abs(block.end - block.start - length) <= DIGITS && levelledHash(view.text, block) === key,
    )
    const below = blocks.length - last.index
    const places = same.map((block) => block.index + below).filter((index) => index < blocks.length)
    const {starts, first} = startsOf(layout, places)
    if (starts.length > 1 && isFramed(layout, starts, first))
      yield {starts, first, cue: 'recurring-line', confidence: 0.95, needs: 'strict', like: 'listing'}
  }
}

/** A hash of a line's folded characters, white space dropped, digits level. */
export function levelledHash(text: string, block: Block): number {
  let hash = 17
  let digit = false
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) continue
    if (classOf(unit) === DIGIT) {
      if (!digit) hash = Math.imul(hash, 31) + 48
      digit = true
    } else {
      hash = Math.imul(hash, 31) + foldUnit(unit)
      digit = false
    }
  }
  return hash | 0
}

/** Characters between gaps that make articles, with headlines below and without: items of a list have gaps too. */
const GAPPED = 300
const GAPPED_PLAIN = 1000

/** Wider gaps than between paragraphs, or narrower ones where paragraphs have a blank line. */
function* gapProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const counts = new Map<number, number>()
  for (const block of blocks)
    if (block.index > 0)
      counts.set(Math.min(block.blankBefore, 20), (counts.get(Math.min(block.blankBefore, 20)) ?? 0) + 1)
  const widths = [...counts.keys()].sort((a, b) => b - a)
  for (const width of widths.slice(0, -1)) {
    const places = blocks.filter((block) => block.index > 0 && block.blankBefore >= width).map((block) => block.index)
    if (places.length * 2 > blocks.length) break
    yield* gaps(layout, places)
  }
  const isMixed = widths.length > 1 && widths.at(-1) === 0
  const narrow = isMixed ? blocks.filter((block) => block.index > 0 && block.blankBefore === 0) : []
  if (narrow.length === 0 || narrow.length * 5 > blocks.length) return
  // Below lines that end no sentence the next one of a list or a poem follows.
  const ended = narrow.filter((block) => blocks[block.index - 1]!.shape.endsSentence)
  if (ended.length < narrow.length * TELLING_SHARE) return
  yield* gaps(
    layout,
    narrow.map((block) => block.index),
  )
}

function* gaps(layout: Layout, places: readonly number[]): Generator<Proposal> {
  const {starts, first} = startsOf(layout, places, 40)
  if (starts.length < 2 || layout.blocks.length < starts.length * 2) return
  if (!articleLike(layout, starts, first, GAPPED) || arePartsOfOne(layout, starts)) return
  if (areHeaded(layout, starts, 0.75) || articleLike(layout, starts, first, GAPPED_PLAIN))
    yield {starts, first, cue: 'gap', confidence: 0.93, needs: 'strict'}
}

/** The share of starts that tells what all of them are. */
const TELLING_SHARE = 0.6
/** Of sub-headings fewer tell: some have no sign of it. */
const SUBHEADED = 0.4

/**
 * Gaps over numbered chapters and steps, sub-headings, items and fields are those of one text, and so are those of a
 * program: a segment without a sentence is no article.
 */
function arePartsOfOne(layout: Layout, starts: readonly number[]): boolean {
  const {blocks, labelAt, markAt} = layout
  const share = (is: (start: number, index: number) => boolean, least = TELLING_SHARE): boolean =>
    starts.filter(is).length >= starts.length * least
  const field = labelAt.get(starts[0]!)
  return (
    share((start) => markAt.get(start)?.names === 'section') ||
    share((start) => isSubheading(blocks, start) || isNoteRule(blocks[start]!, blocks), SUBHEADED) ||
    share((start) => ITEM.test(blocks[start]!.text)) ||
    (field !== undefined && field.role === undefined && share((start) => labelAt.get(start)?.key === field.key)) ||
    countsUp(starts.map((start) => markAt.get(start)?.number)) ||
    !share((start, index) => hasSentence(blocks, start, starts[index + 1] ?? blocks.length))
  )
}

/** Whether most starts have a number, most higher than the last: an appendix counts anew. */
function countsUp(numbers: readonly (number | undefined)[]): boolean {
  const known = numbers.filter((number) => number !== undefined)
  const rising = known.filter((number, k) => k === 0 || number > known[k - 1]!)
  return known.length >= numbers.length * TELLING_SHARE && rising.length >= known.length * 0.8
}

/** Words that make a sentence, which in wrapped text is the end of one. */
const SENTENCE = 5

function hasSentence(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (blocks[at]!.shape.endsSentence && blocks[at]!.shape.words >= SENTENCE) return true
  return false
}

/** Characters of a line that may be all the text under a headline, and of the typical one. */
const BODY = 250
const TYPICAL_BODY = 1000

/** A headline over each line of text, through the whole file: bodies of one line, as exports and tables hold them. */
function* headlineProposals(layout: Layout): Generator<Proposal> {
  const lines = layout.blocks.filter((block) => !layout.isNoise(block.index))
  const isEnough = (heads: number): boolean => heads >= 3 && heads * 2 >= lines.length * 0.9
  const first = lines[0]
  // What is quick to see first: few files have a headline on top, and a long line under every other one.
  const over = lines.filter((_, k) => {
    const body = lines[k + 1]
    return body !== undefined && layout.prose(body.index, body.index + 1) >= BODY
  })
  if (!isEnough(over.length) || over[0] !== first || !isFullHeadline(layout, first!.index)) return
  const heads = over.filter((block) => isFullHeadline(layout, block.index))
  if (!isEnough(heads.length)) return
  const starts = heads.slice(1).map((head) => head.index)
  if (articleLike(layout, starts, 0, TYPICAL_BODY))
    yield {starts, first: 0, cue: 'headline', confidence: 0.93, needs: 'strict'}
}

/** Characters of a line that may be an article where the file says so, and where only its topics can. */
const ROW = 150
const LONG_ROW = 900

/** Every line an article: quoted or tabulated like records, or long lines whose topics differ more than their halves do. */
function* rowProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  if (blocks.length < 2) return
  const rows = blocks.filter((block) => layout.prose(block.index, block.index + 1) >= ROW)
  if (rows.length < 2 || rows.length < blocks.length * 0.7 || areItems(layout, rows)) return
  const starts = rows.map((block) => block.index).filter((index) => index > 0)
  const typical = typicalRow(layout, starts)
  const proposal = {starts, first: 0, cue: 'line', confidence: 0.93}
  if (areRecords(rows)) {
    if (articleLike(layout, starts, 0, ROW * 1.5)) yield {...proposal, needs: rows.length > 3 ? 'topic' : 'strict'}
  } else if (typical >= LONG_ROW && rows.length >= blocks.length * 0.9) yield {...proposal, needs: 'strict'}
}

/** Whether most lines are numbered below one that is not: what it introduces. */
function areItems({markAt}: Layout, [opening, ...rows]: readonly Block[]): boolean {
  return (
    !markAt.has(opening!.index) && rows.filter(({index}) => markAt.has(index)).length >= rows.length * TELLING_SHARE
  )
}

/** Whether nearly all lines are quoted as a whole, or hold the same number of tabs. */
function areRecords(rows: readonly Block[]): boolean {
  const quoted = rows.filter((row) => /^["'[{(]/.test(row.text) && /["'\]}),]$/.test(row.text)).length
  const tabs = rows.map((row) => row.text.split('\t').length - 1)
  const columns = median(tabs)
  return (
    quoted >= rows.length * 0.75 ||
    (columns > 0 && tabs.filter((count) => count === columns).length >= rows.length * 0.9)
  )
}

function typicalRow(layout: Layout, starts: readonly number[]): number {
  return median(starts.map((start) => layout.prose(start, start + 1)))
}
