import type {Block} from '../text/block.ts'
import {median} from './contrast.ts'
import {areHeaded} from './headlines.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {articleLike, betweenEdges, edgesOf, ITEM, type Proposal, startsOf} from './proposal.ts'
import {isSubheading} from './separator.ts'
import {countParagraphs} from './substance.ts'
import {isNoteRule} from './text-rule.ts'

/** Characters between gaps that make articles, with headlines below and without: items of a list have gaps too. */
const GAPPED = 300
const GAPPED_PLAIN = 1000
/** The same where the words must tell that the articles have nothing to do with one another. */
const GAPPED_SHORT = 350

/** Characters above a gap that make an article, where a file has more gaps than two. */
const LEAST_ABOVE = 120

/** Beyond this gaps are as wide as one another, in blank lines. */
const WIDEST = 20

/** Wider gaps than between paragraphs, or narrower ones where paragraphs have a blank line. */
export function* gapProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const below = blocks.slice(1)
  const widths = [...new Set(below.map(({blankBefore}) => Math.min(blankBefore, WIDEST)))].sort((a, b) => b - a)
  for (const width of widths.slice(0, -1)) {
    const places = below.filter(({blankBefore}) => blankBefore >= width).map(({index}) => index)
    if (places.length * 2 > blocks.length) break
    yield* gaps(layout, places)
  }
  const isMixed = widths.length > 1 && widths.at(-1) === 0
  const narrow = isMixed ? below.filter(({blankBefore}) => blankBefore === 0).map(({index}) => index) : []
  if (narrow.length === 0 || narrow.length * 3 > blocks.length) return
  // Below lines that end no sentence the next one of a list or a poem follows.
  if (mostAre(narrow, TELLING_SHARE, (index) => blocks[index - 1]!.shape.endsSentence)) yield* gaps(layout, narrow)
}

function* gaps(layout: Layout, places: readonly number[]): Generator<Proposal> {
  const opened = startsOf(layout, places, 40)
  // A line or two over a gap are the head of the article below.
  const {first} = opened
  const isBelowText = (start: number, k: number): boolean =>
    layout.prose(opened.starts[k - 1] ?? first, start) >= LEAST_ABOVE
  const starts = opened.starts.length > 2 ? opened.starts.filter(isBelowText) : opened.starts
  if (starts.length < 2 || layout.blocks.length < starts.length * 2) return
  if (!articleLike(layout, starts, first, GAPPED) || arePartsOfOne(layout, starts)) return
  const proposal = {starts, first, cue: 'gap', confidence: 0.93} as const
  if (areHeaded(layout, starts, 0.75) || articleLike(layout, starts, first, GAPPED_PLAIN))
    yield {...proposal, needs: 'strict'}
  else if (articleLike(layout, starts, first, GAPPED_SHORT) && haveParagraphs(layout, starts, first))
    yield {...proposal, needs: 'linked'}
}

/** Whether the typical segment has several paragraphs: a gap at each paragraph is how the whole text is set. */
function haveParagraphs(layout: Layout, starts: readonly number[], first: number): boolean {
  const edges = edgesOf(layout, {starts, first})
  return median(betweenEdges(edges, (from, to) => countParagraphs(layout, from, to))) > 1
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
    mostAre(starts, least, is)
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
