import {CERTAIN, type Fields, type Finding} from '../finding.ts'
import {dateAtStart, looksLikeDate} from '../metadata/dates.ts'
import {standsInCode} from '../rule/shattered-code.ts'
import type {Block} from '../text/block.ts'
import {isSpace} from '../text/chars.ts'
import type {Label} from './label.ts'
import type {Layout} from './layout.ts'
import type {Mark} from './mark.ts'
import type {Proposal} from './proposal.ts'

/** The head of one article in a divided file: where its headline starts, what its labels said, what of it goes. */
export interface RecordHead {
  readonly at: number
  readonly fields: Fields
  readonly findings: readonly Finding[]
}

/** Which labels and numbers are a file's own: those that come back in it. Others are words of an article. */
export interface Notation {
  isLabel(label: Label): boolean
  isCounter(mark: Mark): boolean
}

function labelOf(layout: Layout, index: number, notation: Notation): Label | undefined {
  const label = layout.labelAt.get(index)
  return label && notation.isLabel(label) ? label : undefined
}

type Draft = {-readonly [Key in keyof Fields]: Fields[Key]}

/** Lines that a record's head may have before its headline or text. */
const HEAD_LINES = 14
/** A line this short between a mark and a headline is a section name: "Sport", "體育"; an ideograph counts twice. */
const SECTION_NAME = 24

/**
 * Reads a record from block `from` to `to` (exclusive): its article starts at the title's value, else at the first line that is
 * no mark, label or address. What stands before goes whole; of the labels after it only the label goes, the value stays.
 */
export function readRecord(
  layout: Layout,
  from: number,
  to: number,
  notation: Notation,
  heads?: Proposal['heads'],
): RecordHead {
  const fields: Draft = {}
  const findings: Finding[] = []
  const start =
    startBehind(layout, from, heads) ?? belowHead(layout, findStart(layout, from, to, notation), from, heads)
  for (let index = from; index < to; index++) {
    const block = layout.blocks[index]!
    const before = block.start < start
    claim(layout, notation, block, before ? Math.min(start, block.end) : undefined, findings, fields)
  }
  return {at: start, fields, findings}
}

/** Where the text starts on the line that opens a record, behind the head that the form of the file gives it; undefined without one. */
function startBehind({blocks}: Layout, from: number, heads: Proposal['heads']): number | undefined {
  const rest = heads?.get(from)
  return rest !== undefined && rest < blocks[from]!.end ? rest : undefined
}
/** Where the text starts that `at` is the line of: below that line, where it is nothing but a head. */
function belowHead({blocks}: Layout, at: number, from: number, heads: Proposal['heads']): number {
  const {start, end} = blocks[from]!
  return heads?.has(from) && at >= start && at < end ? (blocks[from + 1]?.start ?? at) : at
}

/** Characters of text that a record is about; less is an entry of a catalogue, whose labels are its content. */
const RECORD_TEXT = 200

/**
 * The labels at the head of a file that is one record: two known ones or more on its first lines, one of them the title,
 * the text's or the address. Undefined where a line like "News: …" may as well be a headline, and where labels that no
 * scraper writes ("Weight: …") say that the labels are the text.
 */
export function readSingleRecord(layout: Layout): RecordHead | undefined {
  const roles = new Set<string>()
  let end = 0
  for (; end < Math.min(HEAD_LINES, layout.blocks.length); end++) {
    const role = layout.labelAt.get(end)?.role
    if (!role && !layout.urlAt.has(end)) break
    if (role && role !== 'other') roles.add(role)
  }
  if (layout.labelAt.has(end) || layout.prose(0, layout.blocks.length) < RECORD_TEXT) return undefined
  if (roles.size < 2 || !(roles.has('title') || roles.has('url') || roles.has('content'))) return undefined
  return readRecord(layout, 0, end, {isLabel: () => true, isCounter: () => false})
}

/** Characters of a line that is text, whatever label it starts with: all of a record may stand on it. */
const LONGEST_FIELD = 300

function findStart(layout: Layout, from: number, to: number, notation: Notation): number {
  let fallback: number | undefined
  /** A date that stands over the headline belongs to the article. */
  let dated: number | undefined
  const end = Math.min(to, from + HEAD_LINES)
  for (let index = from; index < end; index++) {
    const block = layout.blocks[index]!
    const label = labelOf(layout, index, notation)
    const mark = layout.markAt.get(index)
    if (label?.role === 'title') return valueStart(layout, label, index, to)
    if (label?.role === 'content') return dated ?? fallback ?? valueStart(layout, label, index, to)
    if (label?.role && label.role !== 'keywords' && layout.prose(index, index + 1) > LONGEST_FIELD)
      return dated ?? fallback ?? label.valueAt
    if (label?.role || label?.markup || layout.urlAt.has(index)) continue
    // What the rules take from the end of the article before, and the foot of a printed page.
    if (fallback === undefined && (layout.isNoise(index) || PAGE_FOOT.test(block.text))) continue
    // A number that does not come back as a mark is the day of a date, or what the text begins with.
    const isMark = mark !== undefined && (mark.kind !== 'count' || notation.isCounter(mark))
    if (isMark && mark.restAt >= block.end) continue
    const at = mark && notation.isCounter(mark) ? mark.restAt : block.start
    if (isUrlAt(layout.view.text, at) || (at > block.start && endsInAddress(block))) continue
    if (fallback === undefined) {
      if (looksLikeDate(block.text)) {
        dated ??= block.start
        continue
      }
      if (isSectionName(layout, index, from, end)) continue
      fallback = at
    }
    if (!labelsFollow(layout, index + 1, end, notation)) return dated ?? fallback
  }
  return dated ?? fallback ?? layout.blocks[from]!.start
}

/** "Page 2 of 4 © …". */
const PAGE_FOOT =
  /^(?:page|seite|página|pagina|strona|страница|sayfa|halaman|sid[ae]n?) \d{1,4} ?(?:of|von|de|di|sur|z|из|van|av|dari|\/) ?\d{1,4}(?!\p{L})/iu

/** Whether a title label still comes: then an unlabelled line before it is none. */
function labelsFollow(layout: Layout, from: number, end: number, notation: Notation): boolean {
  for (let index = from; index < Math.min(end, from + 6); index++) {
    const role = labelOf(layout, index, notation)?.role
    if (role === 'title') return true
    if (role === 'content' || layout.prose(index, index + 1) > LONGEST_FIELD) return false
  }
  return false
}

function valueStart(layout: Layout, label: Label, index: number, to: number): number {
  if (label.valueAt < label.valueEnd) return label.valueAt
  return index + 1 < to ? layout.blocks[index + 1]!.start : label.block.start
}

/** The address of a page has a scheme or the name of a domain. Read back from each dot: a long word would be read from each of its letters. */
const PAGE_ADDRESS = /:\/\/|\.(?<=\p{L}[\p{L}\d-]*\.)\p{L}{2,}/u

const ADDRESS = /https?:\/\/\S/

/** Whether a line ends in an address: after a mark, what stands before it names the address. */
function endsInAddress({source, start, end}: Block): boolean {
  let at = end
  while (at > start && !isSpace(source.charCodeAt(at - 1))) at--
  return ADDRESS.test(source.slice(at, end))
}

function isUrlAt(text: string, at: number): boolean {
  return text.startsWith('http://', at) || text.startsWith('https://', at)
}

/** A short line right below a mark with a longer line below it that is no label: the section an article stood in. */
function isSectionName(layout: Layout, index: number, from: number, end: number): boolean {
  const block = layout.blocks[index]!
  const length = layout.prose(index, index + 1)
  if (length > SECTION_NAME || index + 1 >= end || block.shape.words > 3 || block.shape.endsSentence) return false
  if (layout.labelAt.has(index) || layout.labelAt.has(index + 1)) return false
  const above = index > from && (layout.markAt.has(index - 1) || layout.urlAt.has(index - 1))
  const next = layout.blocks[index + 1]!
  return (
    above && !next.shape.endsSentence && next.end - next.start > block.end - block.start && next.end - next.start <= 200
  )
}

/** Says what of a record's line is the scraper's. `until` ends what stands before the article, where the line does. */
function claim(
  layout: Layout,
  notation: Notation,
  block: Block,
  until: number | undefined,
  findings: Finding[],
  fields: Draft,
): void {
  if (standsInCode(layout.view, block) || layout.isNoise(block.index)) return
  const mark = layout.markAt.get(block.index)
  if (mark?.kind === 'log') {
    findings.push(finding('record-label', 'template', block.start, block.end, 'report of a program'))
    return
  }
  const label = labelOf(layout, block.index, notation)
  const value = label && layout.view.text.slice(label.valueAt, label.valueEnd).trim()
  if (label && value !== undefined) learn(fields, label, value)
  if (until !== undefined) {
    findings.push(wholeHead(layout, block, until, mark !== undefined, label))
    return
  }
  if (!label?.role || (label.role === 'other' && !label.markup)) return
  if (isOfMail(layout, block)) return
  // "Address: 10.0.0.7" in what a command printed is none of a page.
  if (label.role === 'url' && value && !PAGE_ADDRESS.test(value)) return
  const whole = value === '' || label.role === 'url' || label.role === 'keywords' || label.role === 'id'
  const category =
    label.role === 'url' && value ? 'url-line' : label.role === 'keywords' && value ? 'keywords' : 'template'
  if (label.valueAt > block.start || whole)
    findings.push(finding('record-label', category, block.start, whole ? block.end : label.valueAt, label.key))
  if (!whole && label.valueEnd < block.end)
    findings.push(finding('record-label', 'template', label.valueEnd, block.end, label.key))
}

/** "Date:" above "From:" is the head of a letter that the article shows. */
function isOfMail(layout: Layout, {index}: Block): boolean {
  const below = layout.blocks[index + 1]
  return below !== undefined && /^(?:from|to|subject):\s/.test(below.folded.slice(0, 12))
}

function wholeHead(layout: Layout, block: Block, until: number, marked: boolean, label: Label | undefined): Finding {
  if (layout.urlAt.has(block.index) || label?.role === 'url')
    return finding('record-url', 'url-line', block.start, until, 'address of the article')
  if (marked && until === block.end && !label) return articleMark(block, layout.markAt.get(block.index)!.key)
  return finding('record-label', 'template', block.start, until, label ? label.key : 'head of a record')
}

/** A line that is nothing but a mark between articles. */
export function articleMark({start, end}: Block, evidence: string): Finding {
  return finding('article-mark', 'separator', start, end, evidence)
}

function finding(rule: string, category: Finding['category'], start: number, end: number, evidence: string): Finding {
  return {rule, category, confidence: CERTAIN + 0.01, start, end, evidence}
}

function learn(fields: Draft, label: Label, value: string): void {
  if (value === '' || value.length > 400) return
  if (label.role === 'title') fields.title ??= value
  else if (label.role === 'url') fields.url ??= /https?:\/\/[^\s"'<>]+/.exec(value)?.[0] ?? value
  else if (label.role === 'byline') fields.byline ??= value.replace(/^by /i, '')
  else if (label.role === 'keywords')
    fields.keywords ??= value
      .split(/[,;、，；\u3000|]+/)
      .map((word) => word.trim())
      .filter(Boolean)
  else if (label.role === 'published') {
    const date = dateAtStart(value)
    if (date) fields.published ??= date
  }
}
