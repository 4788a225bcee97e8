import {type Contrast, contrastOf, isApart, linksEnd, median, topicBreaks, topicStays, topicTurns} from './contrast.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {tellOwnStories} from './own-stories.ts'

/** Where a file may be divided, as block indexes. */
export interface Division {
  /** Blocks at which a new article's lines (its mark, labels or first line) start; ascending, none is block 0. */
  readonly starts: readonly number[]
  /** Where the first article starts: after a page header, say. */
  readonly first: number
}

/**
 * What it takes for a proposal to be believed, the surest class first: `form` speaks for itself unless the topic plainly stays;
 * `apart` needs that the two sides hardly share a term, however loose each is, `topic` a turn of topic, `strict` a plain one,
 * `linked` a turn, and that few words go on over it, `sharp` a plain one at every boundary.
 */
export const NEEDS = ['nothing', 'form', 'apart', 'topic', 'strict', 'linked', 'sharp'] as const

/** A way in which a whole file may be divided. */
export interface Proposal extends Division {
  readonly cue: string
  readonly confidence: number
  readonly needs: (typeof NEEDS)[number]
  /** What has such marks too: the entries of a listing, a paragraph each; the items of a feed, which may be as short. */
  readonly like?: 'listing' | 'feed'
  /** By block: where the text starts behind what the form puts at the head of the line; the end of the line for nothing. */
  readonly heads?: ReadonlyMap<number, number>
}

/** Characters (ideographs twice) that make an article: 9 of 10 in merged files have more than 370, feed items 100. */
const ARTICLE = 100
/** Lines from one place to the next within which both are one, if hardly any text stands between: a record's own lines. */
const SAME_PLACE = 3
const HARDLY_ANY = 0.4
/** The share of segments that must hold an article. */
const MOST = 0.75

/**
 * Turns the places of a mark into the starts of articles: places with hardly any text between them are one, text before
 * the first is an article or a header, text after the last an article or nothing.
 */
export function startsOf(
  layout: Layout,
  places: readonly number[],
  least = ARTICLE,
): {starts: number[]; first: number} {
  const merged: number[] = []
  let last = -1
  for (const place of places) {
    if (last >= 0 && place - last <= SAME_PLACE && layout.prose(last, place) < ARTICLE * HARDLY_ANY) {
      last = place
      continue
    }
    merged.push(place)
    last = place
  }
  const head = merged[0]
  if (head === undefined) return {starts: [], first: 0}
  const opensFile = layout.prose(0, head) < least
  const starts = opensFile ? merged.slice(1) : merged
  if (starts.length > 0 && layout.prose(starts.at(-1)!, layout.blocks.length) < ARTICLE / 2) starts.pop()
  return {starts, first: opensFile ? head : 0}
}

/** The edges of the articles that a division makes: where each starts, and the end of the file. */
export function edgesOf(layout: Layout, {starts, first}: Division): number[] {
  return [first, ...starts, layout.blocks.length]
}

/** What `measure` gives for each stretch between two neighbouring edges. */
export function betweenEdges<Value>(edges: readonly number[], measure: (from: number, to: number) => Value): Value[] {
  return edges.slice(1).map((end, k) => measure(edges[k]!, end))
}

/** Whether most segments are long enough to be articles, and the typical one at least `typical` characters. */
export function articleLike(layout: Layout, starts: readonly number[], first: number, typical: number): boolean {
  if (starts.length === 0) return false
  const lengths = betweenEdges(edgesOf(layout, {starts, first}), (from, to) => layout.prose(from, to))
  return mostAre(lengths, MOST, (length) => length >= ARTICLE) && median(lengths) >= typical
}

/** Whether a proposal is believed, and the contrast it was judged by (undefined where it was not needed). */
export function believe(layout: Layout, proposal: Proposal): {readonly contrast: Contrast | undefined} | undefined {
  if (proposal.needs === 'nothing') return {contrast: undefined}
  if (proposal.needs !== 'form' && isOneLongArticle(layout, proposal)) return undefined
  const contrast = contrastOf(layout, proposal.starts, proposal.first)
  if (proposal.needs === 'form') return topicStays(contrast) ? undefined : {contrast}
  if (proposal.needs === 'apart') return isApart(contrast) ? {contrast} : undefined
  if (proposal.needs === 'linked') return linksEnd(contrast) ? {contrast} : undefined
  if (!turns(layout, proposal, contrast)) return undefined
  if (proposal.needs === 'sharp' && !topicBreaks(contrast)) return undefined
  const isVague =
    proposal.needs !== 'topic' && !contrast.isShort && contrast.leastWithin < contrast.typicalAcross * CLEAR
  return isVague ? undefined : {contrast}
}

/** How many times what is shared over boundaries even loose segments share inside, where the form says little. */
const CLEAR = 1.3
/** The scale of what is asked of a plain turn of topic. */
export const PLAINLY = 0.7
/** How much less the topic may turn where headlines speak of different things. */
const SLACK = 1.7

/** Whether the topic turns as plainly as a proposal asks, or nearly so where each headline tells a story of its own. */
function turns(layout: Layout, {needs, cue, ...division}: Proposal, contrast: Contrast): boolean {
  if (needs !== 'topic') return topicTurns(contrast, PLAINLY)
  if (topicTurns(contrast)) return true
  return cue !== 'headline' && topicTurns(contrast, SLACK) && tellOwnStories(layout, division)
}

/** The share of the text above which one segment is the article, and the others are what stands before or after it. */
const NEARLY_ALL = 0.85
/** The same where two lines of one form, or headlines, are all that there is. */
const MOST_OF_ALL = 0.6

function isOneLongArticle(layout: Layout, {starts, first, needs, cue}: Proposal): boolean {
  const isVague = (needs === 'sharp' && starts.length === 2) || cue === 'headline'
  const share = isVague ? MOST_OF_ALL : NEARLY_ALL
  const most = layout.prose(first, layout.blocks.length) * share
  return betweenEdges(edgesOf(layout, {starts, first}), (from, to) => layout.prose(from, to) > most).includes(true)
}

/** How far above its first label the head of a record may start. */
const REACH = 13
/** A line of more characters is text, and no part of a head. */
const TEXT = 300
/** The share of places whose gap may be narrower than the usual one. */
const NARROWEST = 0.1
/** So many times as many gaps as places do not go with them. */
const MORE_GAPS = 1.3

/**
 * Moves places up to the wide gap above each, where the file has gaps just as often as places: a record's head may start
 * with lines that have no label. Gives `places` itself where gaps and places do not go together.
 */
export function alignToGaps(layout: Layout, places: readonly number[]): readonly number[] {
  const tops = places.map((place) => gapAbove(layout, place))
  const widths = tops
    .filter((top) => top > 0)
    .map((top) => layout.blocks[top]!.blankBefore)
    .sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * NARROWEST)] ?? 0
  if (width === 0 || widths.length < places.length - 1) return places
  const gaps = layout.blocks.filter((block) => block.index > 0 && block.blankBefore >= width).length
  return gaps > places.length * MORE_GAPS ? places : tops
}

/** The block with the widest gap above it among the short lines over `place`, itself included; the nearest of equals. */
function gapAbove(layout: Layout, place: number): number {
  let best = place
  for (let at = place; at >= 0 && place - at <= REACH; at--) {
    if (layout.blocks[at]!.blankBefore > layout.blocks[best]!.blankBefore) best = at
    if (at === 0) return layout.blocks[best]!.blankBefore > 0 ? best : 0
    if (layout.prose(at - 1, at) > TEXT) break
  }
  return best
}

/** An item of a list: none starts or closes an article. */
export const ITEM = /^[-*•·] /
