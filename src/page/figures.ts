import type {Block} from '../text/block.ts'
import {Columns} from './columns.ts'

/**
 * What a document looks like as a whole, for the question whether it is a page or an article: the shapes of its lines
 * only, so that an article costs hardly more than counting its words. One row; lines without hints count alone.
 */
export function shapeFigures(blocks: readonly Block[]): Columns {
  const counts = countShapes(blocks)
  const {lines, words} = counts
  const columns = new Columns(1, 64)
  const share = (part: number, whole: number): number => part / Math.max(1, whole)
  columns.fill('lines', Math.log1p(lines))
  columns.fill('words', Math.log1p(words))
  columns.fill('words per line', share(words, lines))
  columns.fill('short lines', share(counts.short, lines))
  columns.fill('words in short lines', share(counts.shortWords, words))
  columns.fill('good words', share(counts.goodWords, words))
  columns.fill('good lines', share(counts.good, lines))
  columns.fill('lines that end a sentence', share(counts.ends, lines))
  columns.fill('lines of one or two words', share(counts.tiny, lines))
  columns.fill('tiny lines', Math.log1p(counts.tiny))
  columns.fill('bullets', share(counts.bullets, lines))
  columns.fill('bars', share(counts.bars, lines))
  columns.fill('capitalized short lines', share(counts.labels, lines))
  columns.fill('labels', Math.log1p(counts.labels))
  columns.fill('lines with digits, short', share(counts.shortDigits, lines))
  columns.fill('copyright signs', counts.copyright)
  columns.fill('longest short run', Math.log1p(counts.longestRun))
  columns.fill('short run share', share(counts.longestRun, lines))
  columns.fill('runs of three short lines', share(counts.runs, lines))
  columns.fill('longest line', Math.log1p(counts.longest))
  addEnds(columns, blocks)
  addRepeats(columns, blocks)
  return columns
}

const SHORT_WORDS = 8
const GOOD_WORDS = 12

interface ShapeCounts {
  lines: number
  words: number
  short: number
  shortWords: number
  good: number
  goodWords: number
  ends: number
  tiny: number
  bullets: number
  bars: number
  labels: number
  shortDigits: number
  copyright: number
  longestRun: number
  runs: number
  longest: number
}

function countShapes(blocks: readonly Block[]): ShapeCounts {
  const counts: ShapeCounts = {
    lines: blocks.length,
    words: 0,
    short: 0,
    shortWords: 0,
    good: 0,
    goodWords: 0,
    ends: 0,
    tiny: 0,
    bullets: 0,
    bars: 0,
    labels: 0,
    shortDigits: 0,
    copyright: 0,
    longestRun: 0,
    runs: 0,
    longest: 0,
  }
  let run = 0
  for (const block of blocks) {
    const {shape} = block
    const {words} = shape
    counts.words += words
    if (words > counts.longest) counts.longest = words
    if (shape.endsSentence) counts.ends++
    if (words >= GOOD_WORDS && shape.endsSentence) {
      counts.good++
      counts.goodWords += words
    }
    const isShort = words < SHORT_WORDS && !shape.endsSentence
    if (isShort) countShort(counts, block)
    run = isShort ? run + 1 : 0
    if (run === 3) counts.runs++
    if (run > counts.longestRun) counts.longestRun = run
  }
  return counts
}

function countShort(counts: ShapeCounts, {shape, text}: Block): void {
  counts.short++
  counts.shortWords += shape.words
  if (shape.words < 3) counts.tiny++
  if (shape.capitalized >= shape.words) counts.labels++
  if (shape.digits > 0) counts.shortDigits++
  if ('*•-'.includes(text[0]!)) counts.bullets++
  if (text.includes('|')) counts.bars++
  if (text.includes('©')) counts.copyright++
}

const END_LINES = 8

/** Chrome stands at both ends: how the first and the last lines look. */
function addEnds(columns: Columns, blocks: readonly Block[]): void {
  for (const [name, part] of [
    ['head', blocks.slice(0, END_LINES)],
    ['tail', blocks.slice(-END_LINES)],
  ] as const) {
    const counts = countShapes(part)
    columns.fill(`${name} short lines`, counts.short / END_LINES)
    columns.fill(`${name} good words`, counts.goodWords / Math.max(1, counts.words))
    columns.fill(`${name} words`, Math.log1p(counts.words))
    columns.fill(`${name} labels`, counts.labels)
    columns.fill(`${name} copyright`, counts.copyright)
  }
}

/** Menus come twice. Only short lines are compared: they are what is repeated, and cost little. */
function addRepeats(columns: Columns, blocks: readonly Block[]): void {
  const seen = new Set<string>()
  let repeated = 0
  let short = 0
  for (const {text, shape} of blocks) {
    if (shape.words >= SHORT_WORDS || shape.words === 0) continue
    short++
    if (seen.has(text)) repeated++
    else seen.add(text)
  }
  columns.fill('repeated short lines', repeated / Math.max(1, short))
  columns.fill('repeated lines', Math.log1p(repeated))
}

const FEW = 10

/** What the page model's chances say of the document, beside its shapes. */
export function chanceFigures(shapes: Columns, chances: Float32Array, words: Float32Array): void {
  let all = 0
  let kept = 0
  let under50 = 0
  let under10 = 0
  let under02 = 0
  let lines50 = 0
  let lines10 = 0
  let lines02 = 0
  let run = 0
  let longest = 0
  for (let line = 0; line < chances.length; line++) {
    const chance = chances[line]!
    const size = words[line]! + 0.5
    all += size
    kept += chance * size
    run = chance < 0.5 ? run + size : 0
    if (run > longest) longest = run
    if (chance < 0.5) {
      under50 += size
      lines50++
    }
    if (chance < 0.1) {
      under10 += size
      lines10++
    }
    if (chance < 0.02) {
      under02 += size
      lines02++
    }
  }
  const lines = Math.max(1, chances.length)
  const whole = Math.max(1, all)
  shapes.fill('mean chance', kept / whole)
  shapes.fill('words under .5', under50 / whole)
  shapes.fill('words under .1', under10 / whole)
  shapes.fill('words under .02', under02 / whole)
  shapes.fill('lines under .5', lines50 / lines)
  shapes.fill('lines under .1', lines10 / lines)
  shapes.fill('lines under .02', lines02 / lines)
  shapes.fill('number under .1', Math.log1p(lines10))
  shapes.fill('number under .02', Math.log1p(lines02))
  shapes.fill('longest run of words under .5', Math.log1p(longest))
  shapes.fill('share of that run', longest / whole)
  const mean = (from: number, to: number): number => {
    let sum = 0
    for (let line = from; line < to; line++) sum += chances[line]!
    return to > from ? sum / (to - from) : 1
  }
  shapes.fill('head chance', mean(0, Math.min(FEW, chances.length)))
  shapes.fill('tail chance', mean(Math.max(0, chances.length - FEW), chances.length))
  shapes.fill(
    'lowest chance',
    chances.reduce((least, chance) => Math.min(least, chance), 1),
  )
}
