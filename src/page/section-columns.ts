import {mix, SEED, spread} from '../text/hash.ts'
import {type Columns, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'

const log1p = Math.log1p

/** Short lines whose words score at most this divide a page: `Comments`, `Related`, `Share`. A mild and a strict measure. */
const GATES = [-1, -3]
const GATE_WORDS = 8

/**
 * Sections of a page, divided by short lines that read like labels of furniture: how much prose a line's section holds, how
 * it compares with the largest, which label stands above it.
 */
export function addSections(columns: Columns, facts: LineFacts, lexical: Float32Array): void {
  for (const gate of GATES) addSectionsAt(columns, facts, lexical, gate)
}

function addSectionsAt(columns: Columns, facts: LineFacts, lexical: Float32Array, gate: number): void {
  const {count} = facts
  const goods = prefixSums(facts.goodWords)
  const words = prefixSums(facts.wordCount)
  const scores = prefixSums(lexical.map((score, line) => score * Math.min(40, facts.wordCount[line]!)))
  const capped = prefixSums(facts.wordCount.map((size) => Math.min(40, size)))
  const share = columns.add(`section ${gate} page-good`)
  const size = columns.add(`section ${gate} words`)
  const mean = columns.add(`section ${gate} lexical`)
  const label = columns.add(`section ${gate} label`)
  const distance = columns.add(`section ${gate} distance`)
  const against = columns.add(`section ${gate} of largest`)
  const sections: {readonly start: number; readonly end: number}[] = []
  let largest = {start: 0, end: count}
  let most = -1
  for (let start = 0; start < count; ) {
    let end = start + 1
    while (end < count && !(facts.wordCount[end]! <= GATE_WORDS && lexical[end]! <= gate)) end++
    sections.push({start, end})
    const good = goods[end]! - goods[start]!
    if (good > most) {
      most = good
      largest = {start, end}
    }
    start = end
  }
  const all = goods[count]! || 1
  for (const {start, end} of sections) {
    const good = goods[end]! - goods[start]!
    const gap =
      start === largest.start
        ? 0
        : start > largest.start
          ? log1p(words[start]! - words[largest.end]! + start - largest.end + 1)
          : -log1p(words[largest.start]! - words[end]! + largest.start - end + 1)
    const score = (scores[end]! - scores[start]!) / (capped[end]! - capped[start]! + 1)
    for (let line = start; line < end; line++) {
      share[line] = good / all
      size[line] = log1p(words[end]! - words[start]!)
      mean[line] = score
      label[line] = lexical[start]!
      distance[line] = gap
      against[line] = good / Math.max(1, most)
    }
  }
}

/** Dates and times come in rhythm where comments or teasers do, and stand alone above an article. */
export function addDates(columns: Columns, facts: LineFacts, date: Float32Array): void {
  const {count} = facts
  const dated = date.map((value, line) => (value > 0 && facts.wordCount[line]! < 20 ? 1 : 0))
  const sums = prefixSums(dated)
  for (const radius of [6, 20]) columns.window(`year-or-time ±${radius}`, sums, radius)
  const since = columns.add('lines-since-date')
  const until = columns.add('lines-until-date')
  const before = columns.add('dates-before')
  let last = -1
  for (let line = 0; line < count; line++) {
    since[line] = last < 0 ? 8 : log1p(line - last)
    before[line] = log1p(sums[line]!)
    if (dated[line]) last = line
  }
  last = -1
  for (let line = count - 1; line >= 0; line--) {
    until[line] = last < 0 ? 8 : log1p(last - line)
    if (dated[line]) last = line
  }
}

const PAIR_SLOTS = 32768

/** The share of a line's word pairs that other lines hold too, or lines above it: teasers and captions repeat the text. */
export function addPairs(columns: Columns, facts: LineFacts): void {
  const elsewhere = columns.add('pairs-elsewhere')
  const above = columns.add('pairs-above')
  const first = new Int32Array(PAIR_SLOTS)
  const last = new Int32Array(PAIR_SLOTS)
  const {hashes, starts} = facts.words
  // Per word the slot of the pair that it starts.
  const slots = new Uint16Array(hashes.length)
  for (let line = 0; line < facts.count; line++) {
    for (let word = starts[line]!; word + 1 < starts[line + 1]!; word++) {
      const slot = spread(mix(mix(SEED, hashes[word]!), hashes[word + 1]!)) & (PAIR_SLOTS - 1)
      slots[word] = slot
      if (first[slot] === 0) first[slot] = line + 1
      last[slot] = line + 1
    }
  }
  for (let line = 0; line < facts.count; line++) {
    let other = 0
    let earlier = 0
    for (let word = starts[line]!; word + 1 < starts[line + 1]!; word++) {
      const slot = slots[word]!
      if (first[slot]! < line + 1) earlier++
      if (first[slot] !== line + 1 || last[slot] !== line + 1) other++
    }
    const pairs = Math.max(0, starts[line + 1]! - starts[line]! - 1)
    elsewhere[line] = other / (pairs + 2)
    above[line] = earlier / (pairs + 2)
  }
}

const HEADLINE_WORDS = 3
const HEADLINE_MOST = 26
/** Lines after a headline among which its words are looked for. */
const HEADLINE_REACH = 40

/**
 * The line that is most likely the headline: the share of its longer words that the prose below it uses. Where each line
 * lies to the best one.
 */
export function addHeadline(columns: Columns, facts: LineFacts): Float32Array {
  const own = columns.add('headline')
  const distance = columns.add('lines-since-headline')
  const found = columns.add('headline found')
  const {hashes, sizes, starts} = facts.words
  // The next good line that holds a word, per slot, walking up from the end.
  const next = new Int32Array(PAIR_SLOTS).fill(-1)
  let best = -1
  let most = 0.3
  for (let line = facts.count - 1; line >= 0; line--) {
    const size = facts.wordCount[line]!
    let topic = 0
    let hits = 0
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (sizes[word]! < 4 && hashes[word]! >= 0) continue
      topic++
      const at = next[spread(hashes[word]!) & (PAIR_SLOTS - 1)]!
      if (at >= 0 && at - line <= HEADLINE_REACH) hits++
    }
    if (size >= HEADLINE_WORDS && size <= HEADLINE_MOST && topic > 1) {
      own[line] = hits / (topic + 1)
      // Of several alike, the uppermost is the headline, the others are headings.
      if (hits > 1 && own[line]! >= most - 0.02) {
        most = Math.max(most, own[line]!)
        best = line
      }
    }
    if (!facts.isGood[line]) continue
    for (let word = starts[line]!; word < starts[line + 1]!; word++)
      next[spread(hashes[word]!) & (PAIR_SLOTS - 1)] = line
  }
  for (let line = 0; line < facts.count; line++) {
    distance[line] = best < 0 ? -9 : line < best ? -log1p(best - line) : log1p(line - best)
    found[line] = best < 0 ? 0 : most
  }
  return own
}
