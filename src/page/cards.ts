import type {LineMarkup} from '../read/html/elements.ts'
import {mix, SEED} from '../text/hash.ts'
import {type Columns, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import type {ElementNames} from './linear.ts'
import type {Markup, PlacedElements} from './markup.ts'

const log1p = Math.log1p

/** Levels of ancestors among which a line's card is looked for. */
const DEEPEST = 12
/** Lines that a card holds. One line is an item, more than this is a section. */
const MOST_LINES = 30
/** Cards of a kind that make a list of them. */
const LEAST_CARDS = 3

/**
 * Cards: elements of the same tag and names that come again and again on a page, each with a few lines, such as teasers
 * (a linked headline, a sentence, a date), comments, products, posts of a forum. A line's card is the innermost one.
 */
export interface Cards {
  /** Per line its card's element, or -1. */
  readonly card: Int32Array
  /** Per line its kind of card, or -1. */
  readonly kind: Int32Array
  readonly kinds: number
}

/** Finds elements that come back on the page with the same tag and names: teasers, comments, rows of a list. */
export function findCards(lines: readonly LineMarkup[], elements: PlacedElements, names: ElementNames): Cards {
  const kindOf = new Map<number, number>()
  const counts: number[] = []
  const kinds = new Int32Array(elements.tag.length).fill(-1)
  for (let element = 0; element < elements.tag.length; element++) {
    const held = elements.end[element]! - elements.first[element]!
    if (held < 2 || held > MOST_LINES) continue
    const words = names.of(element)
    // Without names of its own, an element is of its parent's kind.
    let key = mix(SEED, elements.tag[element]!)
    for (const word of words) key = mix(key, word)
    const parent = elements.parent[element]!
    if (words.length === 0 && parent >= 0) for (const word of names.of(parent)) key = mix(key, word + 1)
    const kind = kindOf.get(key) ?? counts.length
    kindOf.set(key, kind)
    counts[kind] = (counts[kind] ?? 0) + 1
    kinds[element] = kind
  }
  const card = new Int32Array(lines.length).fill(-1)
  const kind = new Int32Array(lines.length).fill(-1)
  for (const [line, {element}] of lines.entries()) {
    let level = 0
    for (let at = element; at >= 0 && level < DEEPEST; at = elements.parent[at]!, level++) {
      const own = kinds[at]!
      if (own < 0 || counts[own]! < LEAST_CARDS) continue
      card[line] = at
      kind[line] = own
      break
    }
  }
  return {card, kind, kinds: counts.length}
}

/** How many cards of its kind there are, how they look, and where in its card a line stands. */
export function addCardColumns(columns: Columns, facts: LineFacts, markup: Markup, overlap: Float32Array): void {
  const {elements} = markup
  const {card, kind, kinds} = markup.cards
  const words = prefixSums(facts.wordCount)
  const count = new Float64Array(kinds)
  const lines = new Float64Array(kinds)
  const wordSum = new Float64Array(kinds)
  const linkedFirst = new Float64Array(kinds)
  const links = new Float64Array(kinds)
  const good = new Float64Array(kinds)
  const title = new Float64Array(kinds)
  const seen = new Set<number>()
  for (let line = 0; line < facts.count; line++) {
    const own = kind[line]!
    if (own < 0) continue
    if (!seen.has(card[line]!)) {
      seen.add(card[line]!)
      count[own]!++
      const first = elements.first[card[line]!]!
      linkedFirst[own]! +=
        Math.max(facts.linkDensity[first]!, facts.linkDensity[Math.min(facts.count - 1, first + 1)]!) > 0.6 ? 1 : 0
    }
    lines[own]!++
    wordSum[own]! += facts.wordCount[line]!
    links[own]! += facts.linkDensity[line]!
    good[own]! += facts.goodWords[line]!
    title[own]! += overlap[line]!
  }
  const allGood = facts.goodWords.reduce((sum, value) => sum + value, 1)
  const cardCount = columns.add('cards')
  const cardLines = columns.add('card lines')
  const cardWords = columns.add('card words')
  const headed = columns.add('cards with linked head')
  const density = columns.add('cards link-density')
  const share = columns.add('cards page-good')
  const onTitle = columns.add('cards title-overlap')
  const own = columns.add('own card words')
  const place = columns.add('card place')
  for (let line = 0; line < facts.count; line++) {
    const of = kind[line]!
    if (of < 0) continue
    const first = elements.first[card[line]!]!
    const end = elements.end[card[line]!]!
    cardCount[line] = log1p(count[of]!)
    cardLines[line] = lines[of]! / count[of]!
    cardWords[line] = log1p(wordSum[of]! / count[of]!)
    headed[line] = linkedFirst[of]! / count[of]!
    density[line] = links[of]! / lines[of]!
    share[line] = good[of]! / allGood
    onTitle[line] = title[of]! / lines[of]!
    own[line] = log1p(words[end]! - words[first]!)
    place[line] = (line - first + 1) / (end - first)
  }
}
