/**
 * Removals against labels, by character. White space counts neither way; so does what the labels give another tier than
 * core (dates, bylines, captions: either decision is right).
 */
import type {Removal} from '../document.ts'
import type {GoldDocument, GoldRemoval} from './gold.ts'

/** Characters rightly removed, wrongly removed, and left though they should go; and how many should stay. */
export interface Counts {
  readonly hit: number
  readonly lost: number
  readonly left: number
  readonly kept: number
}

/** How cleaning one labelled document went, with passages to look at. */
export interface DocumentScore extends Counts {
  readonly id: string
  readonly kind: string
  readonly lang: string
  /** Per labelled span. */
  readonly spans: readonly {
    readonly category: string
    readonly isCore: boolean
    readonly found: boolean
    readonly agrees: boolean
  }[]
  /** Passages wrongly removed and wrongly left, for reading. */
  readonly lostPassages: readonly string[]
  readonly leftPassages: readonly string[]
}

/** A labelled span counts as found when this share of it goes. */
const FOUND = 0.9

const GOLD = 1
const MASK = 2

/** Scores one cleaned document. */
export function scoreDocument(gold: GoldDocument, removals: readonly Removal[]): DocumentScore {
  const {id, kind, lang, text} = gold
  const labels = new Uint8Array(text.length)
  for (const {start, end, tier} of gold.removals)
    for (let at = start; at < end; at++) labels[at]! |= tier === 'core' ? GOLD : MASK
  const gone = new Uint8Array(text.length)
  for (const {start, end} of removals) gone.fill(1, start, end)
  const counts = {hit: 0, lost: 0, left: 0, kept: 0}
  const lost: number[] = []
  const left: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isCounted(text, at) || labels[at] === MASK) continue
    if (labels[at]! & GOLD) {
      if (gone[at]) counts.hit++
      else left.push(at)
    } else {
      counts.kept++
      if (gone[at]) lost.push(at)
    }
  }
  return {
    id,
    kind,
    lang,
    ...counts,
    lost: lost.length,
    left: left.length,
    spans: gold.removals.map((span) => scoreSpan(span, text, gone, removals)),
    lostPassages: passages(text, lost),
    leftPassages: passages(text, left),
  }
}

function scoreSpan(span: GoldRemoval, text: string, gone: Uint8Array, removals: readonly Removal[]) {
  let all = 0
  let removed = 0
  for (let at = span.start; at < span.end; at++) {
    if (!isCounted(text, at)) continue
    all++
    removed += gone[at]!
  }
  const agrees = removals.some(
    ({category, start, end}) => category === span.category && start < span.end && end > span.start,
  )
  return {category: span.category, isCore: span.tier === 'core', found: removed >= FOUND * all, agrees}
}

/** Whether a unit starts a character that can be seen. Other than in JavaScript, U+FEFF can, and U+001C–U+001F cannot. */
function isCounted(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0xdc00 && unit < 0xe000) return false
  if (unit < 0x80) return unit > 0x20 || unit < 9 || (unit > 13 && unit < 0x1c)
  return unit === 0xfeff || !/[\s\u0085]/.test(text[at]!)
}

/** Runs of characters as passages; at most a dozen of them. */
function passages(text: string, places: readonly number[]): string[] {
  const found: string[] = []
  for (let k = 0; k < places.length && found.length < 12; ) {
    const start = places[k]!
    while (k + 1 < places.length && places[k + 1]! - places[k]! <= 3) k++
    const last = places[k]!
    found.push(text.slice(start, last + (text.codePointAt(last)! > 0xffff ? 2 : 1)).slice(0, 200))
    k++
  }
  return found
}

/** Shares of characters, 0 to 1. */
export interface Measures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 of counted characters; 1 where there was nothing to find or nothing was removed. */
export function measure({hit, lost, left}: Pick<Counts, 'hit' | 'lost' | 'left'>): Measures {
  const precision = hit + lost > 0 ? hit / (hit + lost) : 1
  const recall = hit + left > 0 ? hit / (hit + left) : 1
  return {precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0}
}

/** The figures of several documents: characters are added up before they are divided. */
export interface GroupScore extends Measures, Counts {
  readonly documents: number
  /** Documents that lost content. */
  readonly hurt: number
  /** Mean of the documents' own F1. */
  readonly documentF1: number
  /** Wrongly removed, of all that should stay. */
  readonly falseRemovalRate: number
}

/** Adds the scores of some documents up. */
function scoreGroup(scores: readonly DocumentScore[]): GroupScore {
  const sum = (value: (score: DocumentScore) => number): number => scores.reduce((total, one) => total + value(one), 0)
  const counts = {
    hit: sum(({hit}) => hit),
    lost: sum(({lost}) => lost),
    left: sum(({left}) => left),
    kept: sum(({kept}) => kept),
  }
  return {
    documents: scores.length,
    ...measure(counts),
    documentF1: scores.length > 0 ? sum((one) => measure(one).f1) / scores.length : 0,
    falseRemovalRate: counts.lost / Math.max(1, counts.kept),
    hurt: sum(({lost}) => Number(lost > 0)),
    ...counts,
  }
}

/** How many labelled spans of a category were found. */
export interface CategoryScore {
  readonly category: string
  readonly isCore: boolean
  readonly spans: number
  readonly found: number
}

/** The figures of all documents, and by what kind and language they are of. */
export interface Evaluation {
  readonly all: GroupScore
  readonly kinds: Readonly<Record<string, GroupScore>>
  readonly languages: Readonly<Record<string, GroupScore>>
  readonly categories: readonly CategoryScore[]
  /** Of the spans found that count, the share removed under the labelled category. */
  readonly categoryAgreement: number
}

/** The figures of a set of documents. */
export function evaluate(scores: readonly DocumentScore[]): Evaluation {
  const found = scores.flatMap(({spans}) => spans).filter((span) => span.isCore && span.found)
  return {
    all: scoreGroup(scores),
    kinds: groupBy(scores, ({kind}) => kind),
    languages: groupBy(scores, ({lang}) => lang),
    categories: byCategory(scores),
    categoryAgreement: found.filter(({agrees}) => agrees).length / Math.max(1, found.length),
  }
}

function groupBy(scores: readonly DocumentScore[], key: (score: DocumentScore) => string): Record<string, GroupScore> {
  const names = [...new Set(scores.map(key))].sort()
  return Object.fromEntries(names.map((name) => [name, scoreGroup(scores.filter((one) => key(one) === name))]))
}

function byCategory(scores: readonly DocumentScore[]): CategoryScore[] {
  const categories = new Map<string, {category: string; isCore: boolean; spans: number; found: number}>()
  for (const {category, isCore, found} of scores.flatMap(({spans}) => spans)) {
    const key = `${category} ${isCore}`
    const counts = categories.get(key) ?? {category, isCore, spans: 0, found: 0}
    counts.spans++
    counts.found += Number(found)
    categories.set(key, counts)
  }
  return [...categories.values()].sort((a, b) => b.spans - a.spans)
}
