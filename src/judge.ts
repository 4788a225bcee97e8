import type {RemovalEdit} from './edits.ts'
import {CERTAIN, type Finding} from './finding.ts'
import type {ResolvedOptions} from './options.ts'
import {type Block, isProse} from './text/block.ts'
import {isSpace} from './text/chars.ts'
import {bySpan, type Span, subtract, unite} from './text/span.ts'
import {blockIndexAt} from './view.ts'

/** What the guard knows of an article over all rounds: how much prose it had, and how much of it uncertain findings took. */
export class ProseAccount {
  /** In characters. */
  taken = 0
  readonly #blocks: readonly Block[]
  #measured = 0
  #next = 0

  /** `blocks`: the article as it was found. */
  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  /** Whether the article had prose of at least this length, in characters; no more of it is measured than tells. */
  reaches(length: number): boolean {
    while (this.#measured < length && this.#next < this.#blocks.length) {
      const block = this.#blocks[this.#next++]!
      if (isProse(block)) this.#measured += block.end - block.start
    }
    return this.#measured >= length
  }
}

export interface Verdict {
  /** Ascending, without overlap. */
  readonly removals: readonly RemovalEdit[]
  /** Findings that were sure enough but would have taken most of the prose. */
  readonly spared: readonly Finding[]
}

/** Uncertain findings may take at most this share of an article's prose: an article is never mostly noise on a hunch. */
const MAX_PROSE_SHARE = 0.5

/**
 * The one function that decides what goes. Findings that the options ask for and that are sure enough go, unless the
 * uncertain ones among them would take most of the article's prose: then those that touch prose stay and are reported.
 * Findings of the page model were decided over the page as a whole (`chrome`); rules name a span before it does.
 */
export function judge(
  article: Span,
  blocks: readonly Block[],
  findings: readonly Finding[],
  account: ProseAccount,
  options: ResolvedOptions,
): Verdict {
  const wanted = findings
    .filter(
      ({start, end, category, confidence}) =>
        start < article.end &&
        end > article.start &&
        options.takes(category) &&
        (category === 'chrome' || confidence >= options.threshold),
    )
    .map((finding) =>
      finding.start >= article.start && finding.end <= article.end
        ? finding
        : {...finding, start: Math.max(finding.start, article.start), end: Math.min(finding.end, article.end)},
    )
  if (wanted.length === 0) return {removals: [], spared: []}

  const uncertain = wanted.filter(({confidence, category}) => confidence < CERTAIN && category !== 'chrome')
  // Several rules may have found the same.
  const atRisk = unite(uncertain).reduce((sum, span) => sum + proseIn(blocks, span), 0)
  const isTooMuch = atRisk > 0 && !account.reaches((account.taken + atRisk) / MAX_PROSE_SHARE)
  const spared = isTooMuch ? uncertain.filter((finding) => proseIn(blocks, finding) > 0) : []
  if (!isTooMuch) account.taken += atRisk
  const kept = new Set(spared)
  return {
    removals: settle(
      wanted.filter((finding) => !kept.has(finding)),
      blocks,
    ),
    spared,
  }
}

/** How much of a span is prose, in characters. */
function proseIn(blocks: readonly Block[], {start, end}: Span): number {
  let length = 0
  for (let k = blockIndexAt(blocks, start); k < blocks.length; k++) {
    const block = blocks[k]!
    if (block.start >= end) break
    if (isProse(block)) length += Math.min(block.end, end) - Math.max(block.start, start)
  }
  return length
}

/** Gives every character to one finding: rules before the model, the surer first, the longer of equals. */
function settle(findings: readonly Finding[], blocks: readonly Block[]): RemovalEdit[] {
  const text = blocks.length > 0 ? blocks[0]!.source : ''
  const removals: RemovalEdit[] = []
  // Most findings touch no other. Those that do are settled together, so that a page of thousands stays linear.
  const sorted = [...findings].sort(bySpan)
  for (let first = 0; first < sorted.length; ) {
    let {end} = sorted[first]!
    let next = first + 1
    for (; next < sorted.length && sorted[next]!.start < end; next++) end = Math.max(end, sorted[next]!.end)
    if (next === first + 1) addRemoval(removals, text, sorted[first]!, sorted[first]!)
    else settleCluster(removals, text, sorted.slice(first, next))
    first = next
  }
  return removals
}

function settleCluster(removals: RemovalEdit[], text: string, findings: readonly Finding[]): void {
  const ranked = [...findings].sort(
    (a, b) =>
      Number(a.category === 'chrome') - Number(b.category === 'chrome') ||
      b.confidence - a.confidence ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const taken = new SpanSet()
  const from = removals.length
  for (const finding of ranked)
    for (const rest of taken.add({start: finding.start, end: finding.end})) addRemoval(removals, text, finding, rest)
  removals.push(...removals.splice(from).sort(bySpan))
}

function addRemoval(removals: RemovalEdit[], text: string, finding: Finding, rest: Span): void {
  const {start, end} = trim(text, rest)
  if (start === end) return
  const {category, rule, confidence, evidence} = finding
  removals.push({kind: 'removal', start, end, category, rule, confidence, evidence})
}

function trim(text: string, {start, end}: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** Spans without overlap, kept in order; adding one gives the parts that were free. */
class SpanSet {
  readonly #spans: Span[] = []

  add(span: Span): Span[] {
    let first = this.#spans.length
    let low = 0
    while (low < first) {
      const middle = (low + first) >>> 1
      if (this.#spans[middle]!.end > span.start) first = middle
      else low = middle + 1
    }
    let last = first
    while (last < this.#spans.length && this.#spans[last]!.start < span.end) last++
    const met = this.#spans.slice(first, last)
    const free = subtract(span, met)
    const joined =
      met.length > 0
        ? {start: Math.min(span.start, met[0]!.start), end: Math.max(span.end, met.at(-1)!.end)}
        : {start: span.start, end: span.end}
    this.#spans.splice(first, met.length, joined)
    return free
  }
}
