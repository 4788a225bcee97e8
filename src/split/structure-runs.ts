import type {Block} from '../text/block.ts'
import {groupBy} from './group.ts'
import {isFullHeadline, isHeadline} from './headlines.ts'
import {type Layout, SHORT} from './layout.ts'
import {mostAre} from './most.ts'
import {ownShare, tellOwnStories} from './own-stories.ts'
import {articleLike, type Division, ITEM, type Proposal, startsOf} from './proposal.ts'
import {isSubheading} from './separator.ts'

/** Lines in a row that are no prose: what closes one article and what opens the next one. */
interface Run {
  readonly start: number
  readonly end: number
}

/** Words of a line without a sentence that is no prose. */
const WORDS = 24
/** Characters of the typical article between runs. */
const TYPICAL = 250
/** Of the returning words of headlines the share that is their own where each article has lines that close it. */
const OWN_CLOSED = 0.3
/** A line of a table. */
const TABLE = /^[|│]/
/** The share of the runs inside the file that must be as long as one another. */
const ALIKE = 0.75
/** The share of them that tells what all of them are. */
const TELLING = 0.5
/** The longest run that opens and closes articles. */
const LONGEST = 8

/**
 * Divisions by the short lines between stretches of prose. A file that ends with one or more of them, a name, a source, a link
 * to the next article, has the same number of them below each of its articles, and above each as many as it starts with; a
 * sub-heading comes alone. Where it ends with prose, there are only headlines, with bylines or dates under them or none, and
 * what tells them from sub-headings is that each speaks of something else.
 */
export function* runProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const runs = runsOf(layout)
  const first = runs[0]?.start === 0 ? runs[0] : undefined
  const last = runs.at(-1)?.end === blocks.length ? runs.at(-1) : undefined
  const inside = runs.filter((run) => run !== first && run !== last)
  if (inside.length < 2 || first === last) return
  // Lines of signs say what they part by themselves, and so do chapters and steps.
  const isTold = ({index, shape}: Block): boolean => shape.words === 0 || layout.markAt.get(index)?.names === 'section'
  if (mostAre(inside, TELLING, ({start, end}) => blocks.slice(start, end).some(isTold))) return
  const above = first ? first.end : 0
  const below = last ? last.end - last.start : 0
  if (below === 0) {
    if (above > 0) yield* headlinesOnly(layout, inside)
    return
  }
  const length = above + below
  const alike = inside.filter((run) => run.end - run.start === length)
  if (length > LONGEST || alike.length < inside.length * ALIKE || alike.length < 2) return
  const division = divisionAt(
    layout,
    alike.map((run) => run.start + below),
  )
  if (!division) return
  if (above > 0) {
    const fields = fieldsOf(layout)
    const areTitled = mostAre(alike, ALIKE, (run) => hasHeadline(layout, run.start + below, run.end, fields))
    const share = areTitled ? ownShare(layout, division) : 0
    const needs = share === undefined ? 'sharp' : 'topic'
    if (share === undefined || share >= OWN_CLOSED)
      yield {...division, cue: 'closing-line', confidence: 0.95, needs, like: 'listing'}
  } else if (mostAre(alike, ALIKE, (run) => isSignature(layout, run.start)))
    yield {...division, cue: 'closing-line', confidence: 0.94, needs: 'sharp', like: 'listing'}
}

/** Articles that start at blocks `places`, if there are three or more, of which the first starts the file. */
function divisionAt(layout: Layout, places: readonly number[]): Division | undefined {
  const {starts, first} = startsOf(layout, places)
  return starts.length > 1 && articleLike(layout, starts, first, TYPICAL) ? {starts, first: 0} : undefined
}

/** Headlines over stretches of prose, the first of them on top. */
function* headlinesOnly(layout: Layout, inside: readonly Run[]): Generator<Proposal> {
  if (!isHeadline(layout, 0)) return
  const fields = fieldsOf(layout)
  const isHeaded = (run: Run): boolean => hasHeadline(layout, run.start, run.end, fields)
  if (!mostAre(inside, ALIKE, isHeaded)) return
  const heads = inside.filter(isHeaded)
  // Items below a heading are those of one text.
  if (heads.some(({end}) => ITEM.test(layout.blocks[end]?.text ?? ''))) return
  const division = divisionAt(
    layout,
    heads.map((run) => run.start),
  )
  if (!division) return
  if (tellOwnStories(layout, division))
    yield {...division, cue: 'headline', confidence: 0.94, needs: 'topic', like: 'listing'}
}

/** Whether a line from `from` on is a headline: no sub-heading, and no field of a name that no scraper gives. */
function hasHeadline(layout: Layout, from: number, to: number, fields: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index++)
    if (isFullHeadline(layout, index) && !isSubheading(layout.blocks, index) && !fields.has(index)) return true
  return false
}

/** The lines with a field of one name that comes back, and is none that a scraper gives. */
function fieldsOf({labels}: Layout): ReadonlySet<number> {
  const unknown = labels.filter(({role, markup}) => role === undefined && !markup)
  const recurring = [...groupBy(unknown, ({key}) => key).values()].filter(({length}) => length > 1)
  return new Set(recurring.flat().map(({block}) => block.index))
}

/** What nobody puts into a sub-heading: a name and a place, an address, a name in brackets or behind a dash. */
const SIGNED = /[,،、，@©(（/]|\p{Lu}\.|^[–—-] ?\p{L}/u

/** Whether a line is one that closes a text: it names who wrote it. */
function isSignature(layout: Layout, index: number): boolean {
  return layout.isNoise(index) || layout.urlAt.has(index) || SIGNED.test(layout.blocks[index]!.text)
}

/** A sentence with a note in brackets behind it: who reports. Such a line is prose, however short. */
const NOTED = /[.!?…。！？]["'”’»]?\s?[([（][^()[\]（）]{1,24}[)\]）]$/u
const NOTE = 32

function runsOf(layout: Layout): Run[] {
  const runs: Run[] = []
  let start = -1
  for (let index = 0; index <= layout.blocks.length; index++) {
    if (index < layout.blocks.length && isShort(layout, index)) {
      if (start < 0) start = index
    } else if (start >= 0) {
      runs.push({start, end: index})
      start = -1
    }
  }
  return runs
}

function isShort(layout: Layout, index: number): boolean {
  const {text, start, end, shape} = layout.blocks[index]!
  if (end - start > SHORT || ITEM.test(text) || TABLE.test(text)) return false
  return (
    layout.isNoise(index) ||
    layout.urlAt.has(index) ||
    shape.words === 0 ||
    (!shape.endsSentence && shape.words <= WORDS && !NOTED.test(text.slice(-NOTE)))
  )
}
