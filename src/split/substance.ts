import {lowerBound} from '../text/span.ts'
import {median} from './contrast.ts'
import type {Layout} from './layout.ts'
import {edgesOf, type Proposal} from './proposal.ts'

/** Characters of sentences in most articles, and in one of a single paragraph where listings have the same marks. */
const ARTICLE = 200
const PARAGRAPH = 600
/** The share of the text between marks that must stand in sentences: fields, menus, verse and programs have none. */
const SHARE = 0.4
/** Characters of sentences in the typical item of a feed. */
const ITEM = 150

/**
 * Whether what lies between the marks of a division are articles: sentences, enough of them in the typical one, and most of
 * the text. A listing of short entries is one article, whatever comes back in it.
 */
export function holdsArticles(layout: Layout, {starts, first, like}: Proposal): boolean {
  const edges = edgesOf(layout, {starts, first})
  if (haveFields(layout, starts)) return false
  const all = layout.sentences(first, layout.blocks.length)
  if (all < layout.prose(first, layout.blocks.length) * SHARE) return false
  const lengths = starts.map((start, k) => layout.sentences(start, edges[k + 2]!))
  if (like === 'feed') return median(lengths) >= ITEM
  if (lengths.filter((length) => length >= ARTICLE).length < lengths.length * MOST) return false
  if (like !== 'listing') return true
  const long = starts.filter(
    (start, k) => lengths[k]! >= PARAGRAPH || countParagraphs(layout, start, edges[k + 2]!) > 1,
  )
  return long.length * 2 > starts.length
}

/** Lines of sentences in blocks [from, to). */
export function countParagraphs(layout: Layout, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (layout.sentences(at, at + 1) > 0) count++
  return count
}

/** Fields that most segments of a list of forms share, at least. */
const FIELDS = 3
const MOST = 0.6

/** Whether most segments have the same fields, of names that no scraper gives: events, lessons, products. */
function haveFields({labels}: Layout, starts: readonly number[]): boolean {
  const segments = new Map<string, Set<number>>()
  for (const {key, role, markup, block} of labels) {
    if (role || markup) continue
    const segment = lowerBound(starts, (start) => start > block.index)
    const found = segments.get(key)
    if (found) found.add(segment)
    else segments.set(key, new Set([segment]))
  }
  const shared = [...segments.values()].filter(({size}) => size > 1 && size >= starts.length * MOST)
  return shared.length >= FIELDS
}

/** Fewer parts than this are announced by many a number; the head of a text that may announce them, in UTF-16 units. */
const FEWEST_ANNOUNCED = 6
const HEAD = 400

/** What a list's parts are told by: no one announces records, addresses or rules. */
const ANNOUNCED: readonly string[] = ['counter', 'headline', 'recurring-form', 'recurring-line', 'line', 'gap']
const NUMBER = /(?<![\d.,:/-])\d{1,3}(?=\s\p{L})/gu

/** Whether the head of a text says how many parts follow, as lists do: "The 18 best …" over eighteen headlines. */
export function announcesCount({blocks, view}: Layout, {starts, cue}: Proposal): boolean {
  if (starts.length < FEWEST_ANNOUNCED || !ANNOUNCED.includes(cue)) return false
  const head = view.text.slice(0, Math.min(blocks[starts[0]!]!.start, HEAD))
  return (head.match(NUMBER) ?? []).some((number) => [starts.length, starts.length + 1].includes(Number(number)))
}
