/**
 * The contract's promises about one document, checked from its source and its JSON alone: nothing is lost, nothing made up.
 * An article's text must be its span of the source with the removals cut out and the repairs made. Only the white space that
 * touches a removal may become another one, and the article's last line end may be cut; all else is equal character by character.
 */
import type {Article, RecordedRepair, Removal} from '../src/document.ts'
import type {Span} from '../src/text/span.ts'

export interface Traced {
  readonly articles: readonly Pick<Article, 'span' | 'text' | 'blocks'>[]
  readonly removals: readonly Pick<Removal, 'start' | 'end' | 'text'>[]
  readonly repairs: readonly RecordedRepair[]
}

/** Everything that is wrong with a document, as sentences; empty when all is accounted for. */
export function faultsOf(source: string, document: Traced): string[] {
  const faults = [...recordFaults(source, document), ...orderFaults(source, document)]
  if (faults.length > 0) return faults
  return [
    ...coverageFaults(source, document),
    ...textFaults(source, document),
    ...document.articles.flatMap(blockFaults),
  ]
}

/** What removals and repairs quote must stand in the source, and a repair must stay within its kind. */
function recordFaults(source: string, {removals, repairs}: Traced): string[] {
  const faults: string[] = []
  for (const {start, end, text} of removals) {
    if (source.slice(start, end) !== text)
      faults.push(`removal at ${start} quotes ${show(text)}, there stands ${show(source.slice(start, end))}`)
    if (start >= end) faults.push(`empty removal at ${start}`)
  }
  for (const repair of repairs) {
    const {start, end, before} = repair
    if (source.slice(start, end) !== before)
      faults.push(`repair at ${start} quotes ${show(before)}, there stands ${show(source.slice(start, end))}`)
    const fault = repairFault(repair)
    if (fault) faults.push(fault)
  }
  return faults
}

/** A repair neither writes nor takes out words: letters and digits stay, but for the kinds that decode. */
function repairFault({kind, before, after}: RecordedRepair): string | undefined {
  if (wordCharacters(before) === wordCharacters(after)) return undefined
  const fault = `${kind} turns ${show(before)} into ${show(after)}`
  if (kind === 'case')
    return wordCharacters(before).toLowerCase() === wordCharacters(after).toLowerCase() ? undefined : fault
  if (kind === 'mojibake') return ascii(before) === ascii(after) && after.length <= before.length ? undefined : fault
  if (kind === 'markup') return isSubsequence(wordCharacters(after), wordCharacters(before)) ? undefined : fault
  return kind === 'entities' && after.length <= before.length ? undefined : fault
}

function orderFaults(source: string, {articles, removals, repairs}: Traced): string[] {
  const faults: string[] = []
  const edits = [...removals, ...repairs].sort((a, b) => a.start - b.start || a.end - b.end)
  const lists: [string, readonly Span[]][] = [
    ['removals', removals],
    ['repairs', repairs],
    ['edits', edits],
    ['article spans', articles.map(({span}) => span)],
  ]
  for (const [name, spans] of lists) {
    let at = 0
    for (const {start, end} of spans) {
      if (start < at) faults.push(`${name} overlap or descend at ${start}`)
      if (start > end || end > source.length)
        faults.push(`${name}: ${start}-${end} is no span of ${source.length} characters`)
      at = end
    }
  }
  return faults
}

/** What no article's span holds must be removed or repaired away, but for white space. */
function coverageFaults(source: string, {articles, removals, repairs}: Traced): string[] {
  const covered = [...articles.map(({span}) => span), ...removals, ...repairs].sort((a, b) => a.start - b.start)
  const faults: string[] = []
  let at = 0
  for (const {start, end} of [...covered, {start: source.length, end: source.length}]) {
    const gap = source.slice(at, Math.max(at, start))
    if (!isBlank(gap)) faults.push(`in no article and not removed: ${show(gap)}`)
    at = Math.max(at, end)
  }
  return faults
}

/** Stands for a removal together with the white space that touches it. */
const CUT = '\u0000cut\u0000'

function textFaults(source: string, document: Traced): string[] {
  return document.articles.flatMap(({span, text}, index) => {
    const isLast = index === document.articles.length - 1
    const fault = compare(withEdits(source, span, document, isLast), text, isLast)
    return fault ? [`article ${index + 1}: ${fault}`] : []
  })
}

/** The article's span of the source with its edits made, as the stretches between its removals. */
function withEdits(source: string, span: Span, {removals, repairs}: Traced, isLast: boolean): string[] {
  const parts: string[] = []
  let at = span.start
  const edits = [...removals.map((removal) => ({...removal, after: CUT})), ...repairs].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  for (const {start, end, after} of edits) {
    // An insertion where one article ends and the next starts belongs to the next.
    if (start < span.start || end > span.end || (start === span.end && !isLast)) continue
    parts.push(source.slice(at, start), after)
    at = end
  }
  parts.push(source.slice(at, span.end))
  return parts.join('').split(CUT)
}

function compare(stretches: readonly string[], text: string, isLast: boolean): string | undefined {
  let at = 0
  for (const [index, whole] of stretches.entries()) {
    // White space at an article's start goes with the boundary.
    const opened = index === 0 && text.trimStart() === text ? whole.trimStart() : whole
    const stretch = trimTowardsCuts(opened, index > 0, index < stretches.length - 1)
    if (stretch === '' && stretches.length > 1) continue
    const start = index > 0 ? skipSpace(text, at) : at
    const kept =
      stretch === '' || index < stretches.length - 1
        ? stretch
        : endAs(text.slice(start), stretch, isLast && stretches.length === 1)
    if (!text.startsWith(kept, start))
      return `should read ${show(stretch.slice(divergence(text, start, stretch)))}, reads ${show(text.slice(start + divergence(text, start, stretch)))}`
    if (start === at && at > 0 && isWord(text[at - 1]) && isWord(text[at]))
      return `glued at ${show(text.slice(at - 20, at))}|${show(text.slice(at, at + 20))}`
    at = start + kept.length
  }
  return isBlank(text.slice(at)) ? undefined : `ends in ${show(text.slice(at))}, which the source does not hold there`
}

/** Of the last stretch, the line end before the next article need not stand in the text. */
function endAs(rest: string, stretch: string, isExact: boolean): string {
  return isExact || rest.startsWith(stretch) ? stretch : trimEnd(stretch)
}

function trimTowardsCuts(stretch: string, isAfterCut: boolean, isBeforeCut: boolean): string {
  const start = isAfterCut ? skipSpace(stretch, 0) : 0
  return isBeforeCut ? trimEnd(stretch.slice(start)) : stretch.slice(start)
}

/** Blocks are the article's lines, in order, and lie inside its span. */
function blockFaults({span, text, blocks}: Traced['articles'][number]): string[] {
  const faults: string[] = []
  const lines = text
    .split(/\r\n?|\n/)
    .map(trim)
    .filter((line) => line !== '')
  if (blocks.map((block) => block.text).join('\n') !== lines.join('\n'))
    faults.push(`blocks are not the lines of ${show(text)}`)
  let at = span.start
  for (const block of blocks) {
    if (block.span.start < at || block.span.end > span.end)
      faults.push(`block ${block.span.start}-${block.span.end} is out of place in ${span.start}-${span.end}`)
    at = block.span.start
  }
  return faults
}

const SPACE = /[\s\u0085]/
const isBlank = (text: string): boolean => trim(text) === ''
const trim = (text: string): string => trimEnd(text.slice(skipSpace(text, 0)))

function skipSpace(text: string, at: number): number {
  while (at < text.length && SPACE.test(text[at]!)) at++
  return at
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && SPACE.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

function divergence(text: string, start: number, stretch: string): number {
  let at = 0
  while (at < stretch.length && text[start + at] === stretch[at]) at++
  return at
}

/** Letters and digits of scripts that set spaces between words. */
const isWord = (char: string | undefined): boolean =>
  char !== undefined && char < '\u2e80' && /[\p{L}\p{N}]/u.test(char)
const wordCharacters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
const ascii = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '')
const show = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const char of part) {
    at = whole.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}
