import {type Columns, largestSum, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import {addOwnColumns, type OwnColumns} from './own-columns.ts'
import {addCoherence, addRepetition, addRhythm} from './pattern-columns.ts'
import {addDates, addHeadline, addPairs, addSections} from './section-columns.ts'

const log1p = Math.log1p

/** The figures of a line by itself, and what its neighbours and the page make of it: all that text alone can tell. */
export function addTextColumns(columns: Columns, facts: LineFacts, lexical: Float32Array): void {
  const own = addOwnColumns(columns, facts)
  addNeighbours(columns, own, facts)
  addPosition(columns, facts)
  addMass(columns, facts)
  addRepetition(columns, facts)
  addCoherence(columns, facts)
  addRhythm(columns, facts)
  addLexical(columns, lexical)
  addSections(columns, facts, lexical)
  addDates(columns, facts, own.date)
  addPairs(columns, facts)
  addHeadline(columns, facts)
  addPage(columns, facts, own)
}

function addNeighbours(columns: Columns, own: OwnColumns, facts: LineFacts): void {
  for (const by of [-3, -2, -1, 1, 2, 3]) {
    columns.shift(`words ${by}`, own.words, by, -1)
    columns.shift(`ends-sentence ${by}`, own.ends, by, -1)
    if (Math.abs(by) < 3) {
      columns.shift(`stop ${by}`, own.stop, by, -1)
      columns.shift(`capitalized ${by}`, own.caps, by, -1)
      columns.shift(`bullet ${by}`, own.bullet, by, -1)
      columns.shift(`year-or-time ${by}`, own.date, by, -1)
    }
  }
  const windows: [string, Float32Array, readonly number[]][] = [
    ['words', own.words, [1, 3, 8, 20]],
    ['word-count', facts.wordCount, [2, 6, 15]],
    ['ends-sentence', own.ends, [2, 6, 15]],
    ['capitalized', own.caps, [2, 6, 15]],
    ['bullet', own.bullet, [2, 6, 15, 30]],
    ['commas', own.commas, [3, 10, 30]],
    ['digits', own.digits, [2, 8, 20]],
    ['good', own.good, [2, 6, 15, 30]],
    ['stop', own.stop, [1, 3, 8, 20]],
  ]
  for (const [name, values, radii] of windows) {
    const sums = prefixSums(values)
    for (const radius of radii) columns.window(`${name} ±${radius}`, sums, radius)
    if (name === 'good' || name === 'words' || name === 'stop') {
      columns.side(`${name} before 5`, sums, -5)
      columns.side(`${name} after 5`, sums, 5)
    }
  }
}

function addPosition(columns: Columns, facts: LineFacts): void {
  const {count} = facts
  const place = columns.add('place')
  const fromTop = columns.add('lines-before')
  const fromEnd = columns.add('lines-after')
  const goodBefore = columns.add('good-words-before')
  const wordsBefore = columns.add('words-before')
  const sinceGood = columns.add('lines-since-good')
  const untilGood = columns.add('lines-until-good')
  const gapWords = columns.add('words-to-good')
  const goods = prefixSums(facts.goodWords)
  const words = prefixSums(facts.wordCount)
  const allGood = goods[count]! || 1
  const allWords = words[count]! || 1
  let last = -1
  for (let line = 0; line < count; line++) {
    place[line] = line / count
    fromTop[line] = log1p(line)
    fromEnd[line] = log1p(count - 1 - line)
    goodBefore[line] = goods[line]! / allGood
    wordsBefore[line] = words[line]! / allWords
    sinceGood[line] = last < 0 ? 8 : log1p(line - last)
    gapWords[line] = last < 0 ? 8 : log1p(words[line]! - words[last + 1]!)
    if (facts.isGood[line]) last = line
  }
  last = -1
  for (let line = count - 1; line >= 0; line--) {
    untilGood[line] = last < 0 ? 8 : log1p(last - line)
    const gap = last < 0 ? 8 : log1p(words[last]! - words[line + 1]!)
    if (gap < gapWords[line]!) gapWords[line] = gap
    if (facts.isGood[line]) last = line
  }
}

/** The words of good lines as a mass that thins out with the lines' distance, and the stretch that holds most of it. */
function addMass(columns: Columns, facts: LineFacts): void {
  for (const decay of [0.9, 0.7]) {
    const before = columns.add(`mass before ${decay}`)
    const after = columns.add(`mass after ${decay}`)
    const both = columns.add(`mass ${decay}`)
    let mass = 0
    let most = 1
    for (let line = 0; line < facts.count; line++) {
      before[line] = mass
      mass = mass * decay + facts.goodWords[line]!
      if (mass > most) most = mass
    }
    mass = 0
    for (let line = facts.count - 1; line >= 0; line--) {
      after[line] = mass
      mass = mass * decay + facts.goodWords[line]!
      if (mass > most) most = mass
    }
    for (let line = 0; line < facts.count; line++) {
      before[line] = before[line]! / most
      after[line] = after[line]! / most
      both[line] = before[line]! + after[line]! + facts.goodWords[line]! / most
    }
  }
  for (const cost of [4, 12]) {
    const gains = facts.wordCount.map((words, line) =>
      facts.isGood[line] ? words : facts.linkDensity[line]! > 0.5 ? -2 * cost : words > 20 ? 0 : -cost,
    )
    addStretch(columns, `stretch ${cost}`, largestSum(gains), facts.count)
  }
}

/** Where each line lies to a stretch: 0 inside, else how far off, below zero before it. */
export function addStretch(
  columns: Columns,
  name: string,
  stretch: {readonly start: number; readonly end: number},
  count: number,
): void {
  const distance = columns.add(name)
  const inside = columns.add(`${name} place`)
  const size = stretch.end - stretch.start
  for (let line = 0; line < count; line++) {
    distance[line] =
      line < stretch.start ? -log1p(stretch.start - line) : line >= stretch.end ? log1p(line - stretch.end + 1) : 0
    inside[line] = size > 0 ? (line - stretch.start) / size : -9
  }
}

/** The linear score of the words: of the line, its neighbours and the stretch around it. */
function addLexical(columns: Columns, scores: Float32Array): void {
  addScores(columns, 'lexical', scores, [1, 2, 4, 8, 15])
}

/** Puts a score per line into columns: its own, those of neighbours, and sums over windows of each radius. */
export function addScores(columns: Columns, name: string, scores: Float32Array, radii: readonly number[]): void {
  columns.put(name, scores)
  for (const by of [-2, -1, 1, 2]) columns.shift(`${name} ${by}`, scores, by)
  const sums = prefixSums(scores)
  for (const radius of radii) columns.window(`${name} ±${radius}`, sums, radius)
  columns.side(`${name} before 10`, sums, -10)
  columns.side(`${name} after 10`, sums, 10)
  columns.fill(`${name} page`, sums[scores.length]! / scores.length)
  // The stretch of lines whose scores, taken from where prose begins, sum to the most.
  addStretch(columns, `${name} stretch`, largestSum(scores), scores.length)
}

function addPage(columns: Columns, facts: LineFacts, own: OwnColumns): void {
  const {count} = facts
  const sum = (values: Float32Array): number => prefixSums(values)[count]!
  const words = sum(facts.wordCount)
  columns.fill('page lines', log1p(count))
  columns.fill('page words', log1p(words))
  columns.fill('page good lines', sum(own.good) / count)
  columns.fill('page good words', sum(facts.goodWords) / (words + 1))
  columns.fill('page bullets', sum(own.bullet) / count)
  columns.fill('page line words', words / count)
  columns.fill('page capitalized', sum(own.caps) / count)
  columns.fill('page digits', sum(own.digits) / count)
  columns.fill('page longest', log1p(facts.wordCount.reduce((most, value) => Math.max(most, value), 0)))
  columns.fill('page dates', own.date.filter((value) => value > 0).length / count)
}
