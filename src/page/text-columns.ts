import {classOf, DIGIT, LOWER} from '../text/chars.ts'
import {type Columns, largestSum, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import {mix, SEED, spread} from './words.ts'

const log1p = Math.log1p

/** The figures of a line by itself, and what its neighbours and the page make of it: all that text alone can tell. */
export function addTextColumns(columns: Columns, facts: LineFacts, lexical: Float32Array): void {
  const own = addOwn(columns, facts)
  addNeighbours(columns, own, facts)
  addPosition(columns, facts)
  addMass(columns, facts)
  addRepetition(columns, facts)
  addCoherence(columns, facts)
  addRhythm(columns, facts)
  addLexical(columns, lexical)
  addPage(columns, facts, own)
}

interface Own {
  readonly words: Float32Array
  readonly ends: Float32Array
  readonly caps: Float32Array
  readonly bullet: Float32Array
  readonly commas: Float32Array
  readonly digits: Float32Array
  readonly good: Float32Array
  readonly stop: Float32Array
  readonly date: Float32Array
}

const BULLETS = '-*•·●▪◦‣■○∙►▸–—»›+'
const OPENERS = '"\'“‘«„「『('

function addOwn(columns: Columns, facts: LineFacts): Own {
  const add = (name: string): Float32Array => columns.add(name)
  const words = add('words')
  const length = add('length')
  const wordLength = add('word-length')
  const stop = add('stop')
  const sentences = add('sentences')
  const commas = add('commas')
  const ends = add('ends-sentence')
  const caps = add('capitalized')
  const shouting = add('all-caps')
  const digits = add('digits')
  const symbols = add('symbols')
  const bullet = add('bullet')
  const bars = add('bars')
  const lower = add('starts-lower')
  const digitStart = add('starts-digit')
  const quoteStart = add('starts-quote')
  const colon = add('ends-colon')
  const question = add('ends-question')
  const ellipsis = add('ends-ellipsis')
  const special = add('special-sign')
  const date = add('year-or-time')
  const ideographs = add('ideographs')
  const good = add('good')
  const heading = add('heading-like')
  const wordsPerSentence = add('words-per-sentence')
  for (let line = 0; line < facts.count; line++) {
    const {shape, text} = facts.blocks[line]!
    const signs = glance(text)
    words[line] = log1p(shape.words)
    length[line] = log1p(text.length)
    wordLength[line] = shape.words > 0 ? (shape.letters + shape.digits) / shape.words : 0
    stop[line] = facts.stop[line]!
    sentences[line] = Math.min(shape.sentences, 12)
    commas[line] = shape.commas / (shape.words + 4)
    ends[line] = shape.endsSentence ? 1 : 0
    caps[line] = shape.capitalized / (shape.words + 1)
    shouting[line] = shape.allCaps / (shape.words + 1)
    digits[line] = shape.digits / text.length
    symbols[line] = 1 - (shape.letters + shape.digits) / text.length
    bullet[line] = BULLETS.includes(text[0]!) ? 1 : 0
    bars[line] = signs.bars
    const first = classOf(text.charCodeAt(bullet[line] === 1 ? Math.min(2, text.length - 1) : 0))
    lower[line] = first === LOWER ? 1 : 0
    digitStart[line] = first === DIGIT ? 1 : 0
    quoteStart[line] = OPENERS.includes(text[0]!) ? 1 : 0
    const final = text[text.length - 1]!
    colon[line] = final === ':' || final === '：' ? 1 : 0
    question[line] = final === '?' || final === '？' ? 1 : 0
    ellipsis[line] = final === '…' || text.endsWith('...') || text.endsWith('[…]') ? 1 : 0
    special[line] = signs.special
    date[line] = signs.date
    ideographs[line] = shape.ideographs / text.length
    good[line] = facts.isGood[line]!
    heading[line] = facts.isHeadingLike[line]!
    wordsPerSentence[line] = shape.words / (shape.sentences + 1)
  }
  return {words, ends, caps, bullet, commas, digits, good, stop, date}
}

const GLANCE = 300

/** Bars, then signs of furniture (©, @, //), then a year or a time of day, within the first characters. */
function glance(text: string): {bars: number; special: number; date: number} {
  let bars = 0
  let special = 0
  let run = 0
  let date = 0
  const end = Math.min(text.length, GLANCE)
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 32
    if (unit > 47 && unit < 58) {
      run++
      continue
    }
    if (run === 4 && (text.startsWith('19', at - 4) || text.startsWith('20', at - 4))) date |= 1
    if (run > 0 && run < 3 && unit === 58) date |= 2
    run = 0
    if (unit === 124) bars++
    else if (unit === 0xa9) special |= 1
    else if (unit === 64) special |= 2
    else if (unit === 47 && text.charCodeAt(at + 1) === 47) special |= 4
    else if (unit === 36 || unit === 0x20ac || unit === 0xa3) special |= 8
  }
  return {bars: Math.min(bars, 20), special, date}
}

function addNeighbours(columns: Columns, own: Own, facts: LineFacts): void {
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

const REPEAT_SLOTS = 8192

/** How often the same line, and lines with the same first words, stand on the page. */
function addRepetition(columns: Columns, facts: LineFacts): void {
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
function addCoherence(columns: Columns, facts: LineFacts): void {
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
function addRhythm(columns: Columns, facts: LineFacts): void {
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

/** The linear score of the words: of the line, its neighbours and the stretch around it. */
function addLexical(columns: Columns, scores: Float32Array): void {
  addScores(columns, 'lexical', scores, [1, 2, 4, 8, 15])
}

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

function addPage(columns: Columns, facts: LineFacts, own: Own): void {
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
