import {mix, SEED, spread} from '../text/hash.ts'
import {type Columns, largestSum, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import {BULLETS} from './own-columns.ts'

const log1p = Math.log1p

const REPEAT_SLOTS = 8192

/** How often the same line, and lines with the same first words, stand on the page. */
export function addRepetition(columns: Columns, facts: LineFacts): void {
  const same = columns.add('same-lines')
  const sameStart = columns.add('same-starts')
  const sameEnd = columns.add('same-ends')
  const lines = new Uint16Array(REPEAT_SLOTS)
  const starts = new Uint16Array(REPEAT_SLOTS)
  const ends = new Uint16Array(REPEAT_SLOTS)
  const at = (hash: number): number => spread(hash) & (REPEAT_SLOTS - 1)
  const {hashes, starts: from, last} = facts.words
  const startKey = (line: number): number =>
    mix(hashes[from[line]!] ?? SEED, from[line + 1]! > from[line]! + 1 ? hashes[from[line]! + 1]! : 7)
  for (let line = 0; line < facts.count; line++) {
    const words = facts.blocks[line]!
    if (words.shape.words === 0) continue
    lines[at(facts.key[line]!)]!++
    starts[at(startKey(line))]!++
    ends[at(last[line]!)]!++
  }
  for (let line = 0; line < facts.count; line++) {
    same[line] = log1p(lines[at(facts.key[line]!)]!)
    sameStart[line] = log1p(starts[at(startKey(line))]!)
    sameEnd[line] = log1p(ends[at(last[line]!)]!)
  }
}

const TOPIC_SLOTS = 16384
const TOPIC_LETTERS = 4

/** The share of a line's longer words that stand in other good lines, too: what belongs together speaks of the same. */
export function addCoherence(columns: Columns, facts: LineFacts): void {
  const share = columns.add('coherence')
  const known = columns.add('topic-words')
  const longest = columns.add('coherence-best')
  const first = new Int32Array(TOPIC_SLOTS)
  const several = new Uint8Array(TOPIC_SLOTS)
  const inBest = new Uint8Array(TOPIC_SLOTS)
  const {hashes, sizes, starts} = facts.words
  const best = largestSum(facts.wordCount.map((words, line) => (facts.isGood[line] ? words : -6)))
  const isTopic = (word: number): boolean => sizes[word]! >= TOPIC_LETTERS || hashes[word]! < 0
  const slotOf = (word: number): number => spread(hashes[word]!) & (TOPIC_SLOTS - 1)
  for (let line = 0; line < facts.count; line++) {
    if (!facts.isGood[line]) continue
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (!isTopic(word)) continue
      const slot = slotOf(word)
      if (first[slot] === 0) first[slot] = line + 1
      else if (first[slot] !== line + 1) several[slot] = 1
      if (line >= best.start && line < best.end && inBest[slot]! < 2 && first[slot] !== 0)
        inBest[slot] = inBest[slot] === 0 ? 1 : 2
    }
  }
  for (let line = 0; line < facts.count; line++) {
    const isInBest = facts.isGood[line] === 1 && line >= best.start && line < best.end
    let topic = 0
    let found = 0
    let foundBest = 0
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (!isTopic(word)) continue
      topic++
      const slot = slotOf(word)
      if (several[slot] || (first[slot] !== 0 && first[slot] !== line + 1)) found++
      if (inBest[slot]! > (isInBest ? 1 : 0)) foundBest++
    }
    share[line] = found / (topic + 2)
    known[line] = log1p(topic)
    longest[line] = foundBest / (topic + 2)
  }
}

/** Teasers come in rhythm: how like a line is to those two, three, four … lines away, and how long its run of like lines is. */
export function addRhythm(columns: Columns, facts: LineFacts): void {
  const {count} = facts
  const kinds = new Uint8Array(count)
  for (let line = 0; line < count; line++) {
    const {shape, text} = facts.blocks[line]!
    const size = shape.words < 3 ? 0 : shape.words < 8 ? 1 : shape.words < 20 ? 2 : shape.words < 50 ? 3 : 4
    kinds[line] =
      size * 8 +
      (shape.endsSentence ? 4 : 0) +
      (shape.digits > 0 && shape.words < 8 ? 2 : 0) +
      (BULLETS.includes(text[0]!) ? 1 : 0)
  }
  for (const period of [1, 2, 3, 4, 5]) {
    const like = new Float32Array(count)
    for (let line = period; line < count; line++) if (kinds[line] === kinds[line - period]) like[line] = 1
    const sums = prefixSums(like)
    const column = columns.add(`rhythm ${period}`)
    for (let line = 0; line < count; line++) {
      const from = Math.max(period, line - 2 * period)
      const to = Math.min(count, line + 3 * period)
      column[line] = to > from ? (sums[to]! - sums[from]!) / (to - from) : 0
    }
  }
  addRun(columns, 'short-run', facts, (line) => facts.wordCount[line]! < 8)
  addRun(columns, 'bullet-run', facts, (line) => (kinds[line]! & 1) === 1)
  addRun(columns, 'prose-run', facts, (line) => facts.wordCount[line]! >= 15)
}

function addRun(columns: Columns, name: string, facts: LineFacts, belongs: (line: number) => boolean): void {
  const size = columns.add(name)
  const place = columns.add(`${name} place`)
  for (let line = 0; line < facts.count; ) {
    let end = line
    while (end < facts.count && belongs(end)) end++
    for (let inside = line; inside < end; inside++) {
      size[inside] = log1p(end - line)
      place[inside] = (inside - line + 1) / (end - line)
    }
    line = end + 1
  }
}
