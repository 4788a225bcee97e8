import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {isSignedByAgency} from './agencies.ts'
import {areHeaded, isFullHeadline, isHeadline, liftAsFirst} from './headlines.ts'
import {type Layout, SHORT} from './layout.ts'
import {areLevelAlike} from './levelled.ts'
import {mostAre} from './most.ts'
import {alignToGaps, articleLike, ITEM, type Proposal, startsOf} from './proposal.ts'
import {isSubheading} from './separator.ts'

/** Divisions by lines that come back: addresses, dates, the same words. */
export function* lineProposals(layout: Layout): Generator<Proposal> {
  yield* headed(layout, [...layout.urlAt], 'url-line')
  yield* headed(layout, dates(layout), 'date-line')
  yield* citationProposals(layout)
  yield* agencyProposals(layout)
  yield* openingProposals(layout)
  yield* closingProposals(layout)
}

function dates(layout: Layout): number[] {
  return layout.blocks
    .filter((block) => block.end - block.start <= 60 && looksLikeDate(block.text))
    .map((block) => block.index)
}

/** Characters between dates or addresses that make articles of a file: dated entries of a listing or of reviews are shorter. */
const DATED = 250
const ADDRESSED = 200

/** The same of what agencies sign. */
const SIGNED = 200

/** The date of a feed's item, to the second: nobody writes such dates by hand. */
const STAMP = /\d{1,2}:\d{2}:\d{2}/

/** The share of places that must have a headline on the same side. */
const HEADED = 0.7

/** Whether most dates or addresses have a headline right below, or most have one right above. */
function areHeads(layout: Layout, places: readonly number[]): boolean {
  return (
    mostAre(places, HEADED, (place) => isFullHeadline(layout, place + 1)) ||
    mostAre(places, HEADED, (place) => isFullHeadline(layout, place - 1))
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
    const like = isFeed ? 'feed' : 'listing'
    // Two forms that agree: a line of one kind closes each article right above the date that opens the next.
    if (starts.length > 1 && areClosedAlike(layout, starts))
      yield {starts, first, cue, confidence: 0.95, needs: 'form', like}
    else yield {starts, first, cue, confidence: 0.94, needs, like}
  }
}

/** Lines above an opening line among which the one that closes the article before is. */
const FOOT_LINES = 3

/** Whether right above most starts a short line without a sentence opens with the same word: "Posted by …", "Labels: …". */
function areClosedAlike({blocks}: Layout, starts: readonly number[]): boolean {
  const counts = new Map<string, number>()
  for (const start of starts) {
    const words = new Set<string>()
    for (let at = start - 1; at >= 0 && start - at <= FOOT_LINES; at--) {
      const {end, start: from, shape, folded} = blocks[at]!
      if (end - from > SHORT || shape.endsSentence || shape.words < 2) break
      const word = FIRST_WORD.exec(folded)?.[0]
      if (word) words.add(word)
    }
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts.values()].some((count) => count >= starts.length * HEADED)
}

const FIRST_WORD = /^\p{L}[\p{L}\p{M}]+/u

/** Year, volume and pages, as databases of journals print them: "2019 Mar;44(2):118-27". */
const CITATION = /(?:19|20)\d{2}(?: \p{L}{3,9}\.?)?(?: \d{1,2})?; ?\d{1,4}(?: ?\([^()]{1,12}\))?: ?[a-z]?\d+/iu

const isCitation = (text: string): boolean => text.includes(';') && CITATION.test(text)

/** Characters of the typical record below a citation: a list of references has none. */
const ABSTRACT = 400

/** Records of a database of journals, each below the line that cites it. */
function* citationProposals(layout: Layout): Generator<Proposal> {
  const places = layout.blocks
    .filter(({end, start, text, index}) => {
      const below = layout.blocks[index + 1]
      return end - start <= SHORT && below !== undefined && below.blankBefore > 0 && isCitation(text)
    })
    .map(({index}) => index)
  if (places.length < 2) return
  const {starts, first} = startsOf(layout, places)
  if (starts.length > 0 && articleLike(layout, starts, first, ABSTRACT))
    yield {starts, first, cue: 'citation-line', confidence: 0.98, needs: starts.length > 1 ? 'form' : 'topic'}
}

/** Articles that agencies sign, each at the end of its last paragraph. */
function* agencyProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const signed = blocks.filter(({text}) => isSignedByAgency(text))
  const places = signed.map(({index}) => index + 1).filter((index) => index < blocks.length)
  if (signed.length < 2) return
  const {starts, first} = startsOf(layout, places)
  if (articleLike(layout, starts, first, SIGNED))
    yield {starts, first, cue: 'agency', confidence: 0.95, needs: starts.length > 1 ? 'topic' : 'strict'}
}

/** For dates and addresses: the gap above where each has one, else the headline right above. */
function headsOver(layout: Layout, places: readonly number[]): readonly number[] {
  const aligned = alignToGaps(layout, places)
  if (aligned !== places) return aligned
  return liftAsFirst(layout, places) ?? places.map((place) => (isHeadline(layout, place - 1) ? place - 1 : place))
}

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
  const same = alike.filter((block) => areLevelAlike(view.text, head, block))
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

/** The line that closes the file, digits levelled, closes each of its articles. */
function* closingProposals(layout: Layout): Generator<Proposal> {
  const {blocks, view} = layout
  for (const last of [blocks.at(-1), blocks.at(-2)]) {
    const length = last ? last.end - last.start : 0
    if (!last || layout.markAt.has(last.index) || length > SHORT || ITEM.test(last.text) || !isTelling(last)) continue
    if (isEntryField(layout, last) || isSubheading(blocks, last.index)) continue
    // Levelled lines differ in length by their digits only.
    const same = blocks.filter(
      (block) => Math.abs(block.end - block.start - length) <= DIGITS && areLevelAlike(view.text, last, block),
    )
    const below = blocks.length - last.index
    const places = same.map((block) => block.index + below).filter((index) => index < blocks.length)
    const {starts, first} = startsOf(layout, places)
    if (starts.length > 1 && isFramed(layout, starts, first))
      yield {starts, first, cue: 'recurring-line', confidence: 0.95, needs: 'strict', like: 'listing'}
  }
}
