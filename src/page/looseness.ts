import {Columns} from './columns.ts'
import type {LineFacts} from './facts.ts'
import {scoreRows, type TreeEnsemble} from './trees.ts'

/** The expected score below which it is asked whether more of the page should stay. */
const DOUBTED = 0.9
/** How far the bound is lowered, as shares of the chance that the least likely kept line has. */
const FACTORS = [0.8, 0.6, 0.4]
/** The gain in F-score that must be foreseen for a lower bound. */
const LEAST_GAIN = 0.05

const log1p = Math.log1p

/** The lines that would stay with a lower bound each, and figures of the page and of what would be added: a row for each. */
export interface LooserChoices {
  readonly kept: readonly Uint8Array[]
  readonly figures: Columns
}

/**
 * What would stay of a page with lower bounds; undefined where the model is sure enough. On a page without prose (products,
 * lists, tables of services) all lines are doubtful together, and are main text together or not at all, which decoding line
 * by line cannot know. `columns` are the first stage's: those of the whole page are figures here too.
 */
export function looserChoices(
  columns: Columns,
  {count, wordCount, goodWords}: LineFacts,
  chances: Float32Array,
  keep: Uint8Array,
): LooserChoices | undefined {
  const page = sumOf(count, wordCount, chances, goodWords, () => true)
  const base = sumOf(count, wordCount, chances, goodWords, (line) => keep[line] === 1)
  const expected = (2 * base.hits) / (base.words + page.hits + 1e-6)
  if (expected >= DOUBTED || base.lines === 0 || base.lines === count) return undefined
  let bound = 1
  let doubt = 0
  for (let line = 0; line < count; line++) {
    if (keep[line] && chances[line]! < bound) bound = chances[line]!
    if (chances[line]! > 0.1 && chances[line]! < 0.9) doubt += wordCount[line]!
  }
  const ofPage = pageColumns(columns)
  const figures = new Columns(FACTORS.length, 16 + ofPage.length)
  figures.fill('expected', expected)
  figures.fill('bound', bound)
  figures.fill('expected good', page.goodHits / (page.hits + 1))
  figures.fill('expected share', page.hits / (page.words + 1))
  figures.fill('expected words', log1p(page.hits))
  figures.fill('doubtful words', doubt / (page.hits + 1))
  const factor = figures.add('factor')
  const growth = figures.add('growth')
  const precision = figures.add('precision')
  const recall = figures.add('recall')
  const score = figures.add('score')
  const addedChance = figures.add('added chance')
  const addedLines = figures.add('added lines')
  const addedGood = figures.add('added good')
  const addedLength = figures.add('added line words')
  const kept: Uint8Array[] = []
  for (const [row, share] of FACTORS.entries()) {
    const looser = keep.map((kept, line) => (kept === 1 || chances[line]! >= bound * share ? 1 : 0))
    const all = sumOf(count, wordCount, chances, goodWords, (line) => looser[line] === 1)
    const words = all.words - base.words
    const lines = all.lines - base.lines
    factor[row] = share
    growth[row] = all.words / (base.words + 1)
    precision[row] = all.hits / (all.words + 1e-6)
    recall[row] = all.hits / (page.hits + 1e-6)
    score[row] = (2 * all.hits) / (all.words + page.hits + 1e-6)
    addedChance[row] = (all.hits - base.hits) / (words + 1e-6)
    addedLines[row] = log1p(lines)
    addedGood[row] = (all.good - base.good) / (words + 1e-6)
    addedLength[row] = words / (lines + 1)
    kept.push(looser)
  }
  for (const name of ofPage) figures.fill(name, columns.named(name)[0]!)
  return {kept, figures}
}

/** What stays: `keep`, or what a lower bound leaves if the model foresees that the page gains by it. */
export function keepLooser(
  columns: Columns,
  facts: LineFacts,
  chances: Float32Array,
  keep: Uint8Array,
  model: TreeEnsemble,
): Uint8Array {
  const choices = looserChoices(columns, facts, chances, keep)
  if (!choices) return keep
  const gains = scoreRows(model, choices.figures)
  let best = keep
  let most = LEAST_GAIN
  for (const [row, gain] of gains.entries()) {
    if (gain <= most) continue
    most = gain
    best = choices.kept[row]!
  }
  return best
}

/** Names of the columns that say the same of all lines. */
function pageColumns({names}: Columns): string[] {
  return names.filter((name) => name.startsWith('page ') || name === 'lexical page' || name === 'names page')
}

interface Sum {
  readonly lines: number
  readonly words: number
  readonly hits: number
  readonly good: number
  readonly goodHits: number
}

/** Lines, words and expected words of main text among the lines chosen, in all and of prose. */
function sumOf(
  count: number,
  wordCount: Float32Array,
  chances: Float32Array,
  goodWords: Float32Array,
  isChosen: (line: number) => boolean,
): Sum {
  let lines = 0
  let words = 0
  let hits = 0
  let good = 0
  let goodHits = 0
  for (let line = 0; line < count; line++) {
    if (!isChosen(line)) continue
    lines++
    words += wordCount[line]!
    hits += wordCount[line]! * chances[line]!
    good += goodWords[line]!
    goodHits += goodWords[line]! * chances[line]!
  }
  return {lines, words, hits, good, goodHits}
}
