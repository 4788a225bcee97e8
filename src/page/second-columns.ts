import {sigmoid} from '../sigmoid.ts'
import {type Columns, largestSum, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import type {Markup} from './markup.ts'
import {addStretch} from './text-columns.ts'

const log1p = Math.log1p

/**
 * What the first stage's scores say about a line's surroundings. `scores` are log-odds of being main text; the second
 * stage reads these beside all that the first read.
 */
export function addSecondColumns(
  columns: Columns,
  facts: LineFacts,
  scores: Float32Array,
  markup: Markup | undefined,
): void {
  const chances = scores.map(sigmoid)
  columns.put('score', scores)
  for (const by of [-3, -2, -1, 1, 2, 3]) columns.shift(`score ${by}`, scores, by, -6)
  const sums = prefixSums(chances)
  for (const radius of [1, 3, 6, 12, 25]) columns.window(`chance ±${radius}`, sums, radius)
  columns.side('chance before 4', sums, -4)
  columns.side('chance after 4', sums, 4)
  columns.side('chance before 15', sums, -15)
  columns.side('chance after 15', sums, 15)
  columns.fill('chance page', sums[facts.count]! / facts.count)
  addWeighted(columns, facts, chances)
  addNearest(columns, chances, 0.5)
  addNearest(columns, chances, 0.8)
  addStretches(columns, facts, scores)
  addRank(columns, scores)
  addTopicByChance(columns, facts, chances)
  addSegments(columns, facts, chances)
  if (markup) addMarkup(columns, facts, scores, chances, markup)
}

function addWeighted(columns: Columns, facts: LineFacts, chances: Float32Array): void {
  const expected = prefixSums(chances.map((chance, line) => chance * facts.wordCount[line]!))
  const words = prefixSums(facts.wordCount)
  const {count} = facts
  const total = expected[count]! || 1
  const before = columns.add('expected before')
  const near = columns.add('expected ±5')
  columns.fill('expected page', total / (words[count]! + 1))
  columns.fill('expected words', log1p(total))
  for (let line = 0; line < count; line++) {
    before[line] = expected[line]! / total
    const from = Math.max(0, line - 5)
    const to = Math.min(count, line + 6)
    near[line] = (expected[to]! - expected[from]!) / (words[to]! - words[from]! + 1)
  }
}

function addNearest(columns: Columns, chances: Float32Array, least: number): void {
  const before = columns.add(`lines since ${least}`)
  const after = columns.add(`lines until ${least}`)
  let last = -1
  for (let line = 0; line < chances.length; line++) {
    before[line] = last < 0 ? 8 : log1p(line - last)
    if (chances[line]! > least) last = line
  }
  last = -1
  for (let line = chances.length - 1; line >= 0; line--) {
    after[line] = last < 0 ? 8 : log1p(last - line)
    if (chances[line]! > least) last = line
  }
}

function addStretches(columns: Columns, facts: LineFacts, scores: Float32Array): void {
  addStretch(columns, 'score stretch', largestSum(scores), facts.count)
  const weighted = scores.map((score, line) => Math.max(-4, Math.min(4, score)) * Math.sqrt(facts.wordCount[line]!))
  addStretch(columns, 'weighted stretch', largestSum(weighted), facts.count)
}

/** Lines less likely than this divide a page into segments. */
const GAP_CHANCE = 0.15

/**
 * Segments of likely lines, divided by unlikely ones: how much of the page's expected main text a line's segment holds, and
 * how far it lies, in words of what is between, from the segment that holds most.
 */
function addSegments(columns: Columns, facts: LineFacts, chances: Float32Array): void {
  const {count} = facts
  const share = columns.add('segment expected')
  const against = columns.add('segment of largest')
  const size = columns.add('segment words')
  const gap = columns.add('words to main segment')
  const gapLines = columns.add('lines to main segment')
  const words = prefixSums(facts.wordCount)
  const expected = prefixSums(chances.map((chance, line) => chance * facts.wordCount[line]!))
  const total = expected[count]! || 1
  const segments: {readonly start: number; readonly end: number}[] = []
  let main = {start: 0, end: 0}
  let most = -1
  for (let start = 0; start < count; ) {
    const isGap = chances[start]! < GAP_CHANCE
    let end = start + 1
    while (end < count && chances[end]! < GAP_CHANCE === isGap) end++
    segments.push({start, end})
    const held = isGap ? 0 : expected[end]! - expected[start]!
    if (held > most) {
      most = held
      main = {start, end}
    }
    start = end
  }
  for (const {start, end} of segments) {
    const held = expected[end]! - expected[start]!
    const between = start > main.start ? words[start]! - words[main.end]! : words[main.start]! - words[end]!
    const lines = start > main.start ? start - main.end : main.start - end
    const sign = start > main.start ? 1 : -1
    for (let line = start; line < end; line++) {
      share[line] = held / total
      against[line] = held / Math.max(1e-6, most)
      size[line] = log1p(words[end]! - words[start]!)
      gap[line] = start === main.start ? 0 : sign * (0.1 + log1p(between))
      gapLines[line] = start === main.start ? 0 : sign * (0.1 + log1p(lines))
    }
  }
}

/** The share of the page's lines that score lower. */
function addRank(columns: Columns, scores: Float32Array): void {
  const rank = columns.add('rank')
  const order = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]! || a - b)
  for (const [place, line] of order.entries()) rank[line] = place / scores.length
}

const TOPIC_SLOTS = 16384

/** How likely the lines are main text that share a line's longer words. */
function addTopicByChance(columns: Columns, facts: LineFacts, chances: Float32Array): void {
  const column = columns.add('topic chance')
  const {hashes, sizes, starts} = facts.words
  const sum = new Float64Array(TOPIC_SLOTS)
  const seen = new Float64Array(TOPIC_SLOTS)
  for (let line = 0; line < facts.count; line++) {
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (sizes[word]! < 4) continue
      const slot = (hashes[word]! ^ (hashes[word]! >>> 14)) & (TOPIC_SLOTS - 1)
      sum[slot] = sum[slot]! + chances[line]!
      seen[slot] = seen[slot]! + 1
    }
  }
  for (let line = 0; line < facts.count; line++) {
    let total = 0
    let words = 0
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (sizes[word]! < 4) continue
      const slot = (hashes[word]! ^ (hashes[word]! >>> 14)) & (TOPIC_SLOTS - 1)
      if (seen[slot]! < 2) continue
      total += (sum[slot]! - chances[line]!) / (seen[slot]! - 1)
      words++
    }
    column[line] = words > 0 ? total / words : -1
  }
}

function addMarkup(
  columns: Columns,
  facts: LineFacts,
  scores: Float32Array,
  chances: Float32Array,
  markup: Markup,
): void {
  const {elements} = markup
  addGroupMeans(columns, 'kind', markup.kinds, facts, scores)
  addGroupMeans(columns, 'path', markup.paths, facts, scores)
  addGroupMeans(columns, 'cards', markup.cards.kind, facts, scores)
  const expected = prefixSums(chances.map((chance, line) => chance * facts.wordCount[line]!))
  const words = prefixSums(facts.wordCount)
  const sums = prefixSums(scores)
  const total = expected[facts.count]! || 1
  for (const rank of [1, 2, 3]) {
    const mean = columns.add(`container ${rank} score`)
    const share = columns.add(`container ${rank} expected`)
    const page = columns.add(`container ${rank} page-expected`)
    for (let line = 0; line < facts.count; line++) {
      const at = markup.containers[rank - 1]![line]!
      const first = at < 0 ? 0 : elements.first[at]!
      const end = at < 0 ? facts.count : Math.max(first + 1, Math.min(facts.count, elements.end[at]!))
      mean[line] = (sums[end]! - sums[first]!) / (end - first)
      share[line] = (expected[end]! - expected[first]!) / (words[end]! - words[first]! + 1)
      page[line] = (expected[end]! - expected[first]!) / total
    }
  }
}

/** In place of a score, where a line is in no group: below all scores. */
const NO_GROUP = -9

/** The mean score of the other lines of a kind, and of all by words. */
function addGroupMeans(
  columns: Columns,
  label: string,
  group: Int32Array,
  facts: LineFacts,
  scores: Float32Array,
): void {
  const {count} = facts
  const lines = new Float64Array(count)
  const sums = new Float64Array(count)
  const words = new Float64Array(count)
  const weighted = new Float64Array(count)
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    if (at < 0) continue
    lines[at]!++
    sums[at] = sums[at]! + scores[line]!
    words[at] = words[at]! + facts.wordCount[line]! + 1
    weighted[at] = weighted[at]! + scores[line]! * (facts.wordCount[line]! + 1)
  }
  const others = columns.add(`${label} score`)
  const byWords = columns.add(`${label} score by words`)
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    if (at < 0) others[line] = byWords[line] = NO_GROUP
    if (at < 0) continue
    others[line] = lines[at]! > 1 ? (sums[at]! - scores[line]!) / (lines[at]! - 1) : scores[line]!
    byWords[line] = weighted[at]! / words[at]!
  }
}
