import type {Block} from '../text/block.ts'
import {median} from './contrast.ts'
import {groupBy} from './group.ts'
import type {Role} from './label-words.ts'
import type {Layout} from './layout.ts'
import type {Mark} from './mark.ts'
import {mostAre} from './most.ts'
import {titleFrom} from './object.ts'
import {alignToGaps, articleLike, type Proposal, startsOf} from './proposal.ts'

/** Values longer than this are text, not a field. */
const LONG_VALUE = 300

/** Labels by which a record may be told to start, the surest first. */
const ANCHORS: readonly (Role | undefined)[] = [
  'title',
  'id',
  'url',
  'content',
  'source',
  'published',
  'keywords',
  'category',
  'byline',
  'summary',
  undefined,
]

/** A label that comes back, and the blocks that it stands on. */
interface Series {
  readonly key: string
  readonly role: Role | undefined
  readonly blocks: number[]
  readonly markup: boolean
}

/** Anchors that are tried. */
const MOST_ANCHORS = 10

/** Divisions into records with field labels, or into printed objects whatever their fields are called. */
export function* recordProposals(layout: Layout): Generator<Proposal> {
  yield* objectProposals(layout)
  const series = seriesOf(layout)
  const roles = new Set(series.filter((one) => one.role && one.role !== 'other').map((one) => one.role))
  const ranked = series.sort(
    (a, b) => ANCHORS.indexOf(a.role) - ANCHORS.indexOf(b.role) || b.blocks.length - a.blocks.length,
  )
  for (const anchor of ranked.slice(0, MOST_ANCHORS)) {
    if (anchor.key.startsWith('</')) continue
    const heads = headsOf(layout, anchor, series)
    const {starts, first} = startsOf(layout, heads, 60)
    if (!articleLike(layout, starts, first, RECORD) || isAppendix(layout, anchor, starts, first)) continue
    // Where a text without labels comes first, the labels may be those of what it cites.
    const isCited = layout.sentences(first, starts[0]!) > CITING && anchor.blocks[0]! >= starts[0]!
    const form = needsOf(anchor, roles, series, layout, areRecords(layout, starts, anchor))
    const needs = isCited && form === 'form' ? 'strict' : form
    // What has nothing but a title's label and no text to speak of is an entry of a list.
    if (needs === 'strict' && !articleLike(layout, starts, first, PLAIN_RECORD)) continue
    if (needs) yield {starts, first, cue: 'label', confidence: needs === 'form' ? 0.98 : 0.95, needs}
  }
}

/** The line on which a printed object starts: with its first field on the next one. */
const OBJECT = /^(?:[}\]] ?,? ?)?[[{(]{1,2}$/
const FIRST_FIELD = /^["'][\p{L}\p{N} _.-]{1,32}["'] ?: ?["'“]/u
/** Characters over the first object that are no text of their own. */
const LEAD = 60

function* objectProposals(layout: Layout): Generator<Proposal> {
  const {blocks} = layout
  const opened = blocks.filter(
    (block) => (OBJECT.test(block.text) && FIRST_FIELD.test(blocks[block.index + 1]?.text ?? '')) || opensObject(block),
  )
  if (opened.length < 2 || layout.prose(0, opened[0]!.index) > LEAD) return
  const places = opened.map(({index}) => index)
  const {starts, first} = startsOf(layout, places, LEAD)
  if (starts.length === 0 || !articleLike(layout, starts, first, RECORD * 2)) return
  const heads = new Map(
    opened.filter(opensObject).map((block) => [block.index, titleFrom(layout.view.text, block.start)]),
  )
  const needs = starts.length > 1 ? 'topic' : 'strict'
  yield {starts, first, cue: 'label', confidence: 0.98, needs, heads}
}

/** A line that an object and its first field start: "[{'id': 3, 'title': 'The pier', …". */
const OBJECT_LINE = /^[[(]?\{ ?["'][\p{L}\p{N} _.-]{1,32}["'] ?: ?(?:["'“[{]|-?\d|None|null|true|false)/iu
const opensObject = ({source, start, end}: Block): boolean =>
  OBJECT_LINE.test(source.slice(start, Math.min(end, start + HEAD)))
const HEAD = 64

/** Characters of the typical record, and of one whose form says little. */
const RECORD = 120
const PLAIN_RECORD = 400

/** Characters of sentences before the first label that make an article. */
const CITING = 500

/** Characters of an article over a list of records, which has no label itself, and how many times a record it must be. */
const LONG_LEAD = 2000
const TIMES = 3

/** Whether the records are a list under an article: references, results of a search. */
function isAppendix(layout: Layout, {blocks}: Series, starts: readonly number[], first: number): boolean {
  const lead = layout.prose(first, starts[0]!)
  if (blocks[0]! < starts[0]! || lead < LONG_LEAD) return false
  const lengths = starts.map((start, k) => layout.prose(start, starts[k + 1] ?? layout.blocks.length))
  return lead > median(lengths) * TIMES
}

/** Words that nobody knows are no label where they are longer. */
const LONGEST_KEY = 30

/** The labels that come back. */
function seriesOf(layout: Layout): Series[] {
  return [...groupBy(layout.labels, ({key}) => key)]
    .map(([key, [first, ...others]]) => ({
      key,
      role: first!.role,
      markup: first!.markup,
      blocks: [first!, ...others].map(({block}) => block.index),
    }))
    .filter((one) => one.blocks.length > 1 && (one.markup || one.role || one.key.length <= LONGEST_KEY))
}

/** Whether most records have another label of a scraper's near their head, or number articles: a word that comes back alone may be anything. */
function areRecords(layout: Layout, starts: readonly number[], anchor: Series): boolean {
  return mostAre(starts, LABELLED, (start) => {
    for (let index = start; index < start + REACH; index++) {
      const label = layout.labelAt.get(index)
      if (label?.role && label.role !== 'other' && label.key !== anchor.key) return true
      if (layout.markAt.get(index)?.names === 'article') return true
    }
    return false
  })
}

/** Lines in which a record shows a second label, and the share of records that must. */
const REACH = 12
const LABELLED = 0.7

/** What a record must have one of, as often as the anchor: fields that only whole articles have. */
const SUBSTANCE: readonly Role[] = ['title', 'content', 'url']
/** An address and an identity alone may be those of anything. */
const TEXT: readonly Role[] = ['title', 'content']

function needsOf(
  anchor: Series,
  roles: ReadonlySet<Role | undefined>,
  series: readonly Series[],
  layout: Layout,
  areRecords: boolean,
): Proposal['needs'] | undefined {
  const {role, markup} = anchor
  if (role === 'title' || role === 'content') return areRecords || markup ? 'form' : 'strict'
  const often = anchor.blocks.length * 0.7
  const comes = (of: readonly Role[]): boolean =>
    series.some((one) => one.role && of.includes(one.role) && one.blocks.length >= often)
  if (role && role !== 'other' && (layout.urlAt.size >= often || comes(SUBSTANCE)))
    return !areRecords ? 'strict' : roles.size > 2 && comes(TEXT) ? 'form' : 'topic'
  return markup ? (areRecords ? 'topic' : 'strict') : undefined
}

/** The tops of an anchor's records: labels that first come before it, marks and addresses right above, up to a wide gap. */
function headsOf(layout: Layout, anchor: Series, series: readonly Series[]): readonly number[] {
  const before = new Set(series.filter((one) => one.blocks[0]! < anchor.blocks[0]!).map((one) => one.key))
  return alignToGaps(
    layout,
    anchor.blocks.map((block) => headOf(layout, block, before)),
  )
}

/** Lines above an anchor among which its record's head is. */
const HEAD_LINES = 15

function headOf(layout: Layout, block: number, before: ReadonlySet<string>): number {
  const seen = new Set<string>()
  let top = block
  for (let above = block - 1; above >= 0 && block - above <= HEAD_LINES; above--) {
    if (isValueOf(layout, above, before)) continue
    const mark = layout.markAt.get(above)
    const label = layout.labelAt.get(above)
    if (label?.role === 'content' || layout.prose(above, above + 1) > LONG_VALUE) break
    const isMark = mark !== undefined && (mark.restAt >= mark.block.end || isCounter(mark))
    const isHead = label !== undefined && before.has(label.key) && !seen.has(label.key)
    if (!isMark && !isHead && !layout.urlAt.has(above)) break
    if (label) seen.add(label.key)
    top = above
  }
  return top
}

/** Whether a line is the value of one of the labels `keys`, which stands alone on the line above. */
function isValueOf(layout: Layout, index: number, keys: ReadonlySet<string>): boolean {
  const above = layout.labelAt.get(index - 1)
  return (
    above !== undefined &&
    above.valueAt >= above.valueEnd &&
    keys.has(above.key) &&
    layout.prose(index, index + 1) <= LONG_VALUE
  )
}

/** Whether a number counts what its line names: with a sentence behind it, it is what the text begins with. */
const isCounter = ({kind, block}: Mark): boolean => kind === 'count' && !block.shape.endsSentence
