import type {LineMarkup} from '../read/html/elements.ts'
import * as tags from '../read/html/tags.ts'
import {mix, SEED} from '../text/hash.ts'
import {type Columns, prefixSums} from './columns.ts'
import type {LineFacts} from './facts.ts'
import type {Markup} from './markup.ts'
import {addPlace} from './node-columns.ts'
import {isStopword} from './words.ts'

const log1p = Math.log1p

/** How far above a line its heading stands, and what kind it is. */
export function addHeadings(
  columns: Columns,
  facts: LineFacts,
  lines: readonly LineMarkup[],
  lexical: Float32Array,
): void {
  const distance = columns.add('lines-since-heading')
  const level = columns.add('last-heading-level')
  const score = columns.add('last-heading-lexical')
  const below = columns.add('words-since-heading')
  const since = columns.add('headings-before')
  let last = -1
  let words = 0
  let headings = 0
  for (let line = 0; line < lines.length; line++) {
    const {hints} = facts.blocks[line]!
    if (hints?.type === 'heading') {
      last = line
      words = 0
      headings++
    }
    distance[line] = last < 0 ? 8 : log1p(line - last)
    level[line] = last < 0 ? 0 : (facts.blocks[last]!.hints!.level ?? 6)
    score[line] = last < 0 ? 0 : lexical[last]!
    below[line] = log1p(words)
    since[line] = log1p(headings)
    words += facts.wordCount[line]!
  }
}

/** Words that a line shares with the page's title, and where the line lies to the one that is the title. */
export function addTitle(columns: Columns, facts: LineFacts, markup: Markup): Float32Array {
  const {elements, lines} = markup
  const overlap = columns.add('title-overlap')
  const distance = columns.add('lines-since-title')
  const title = wordSet(markup.page.title)
  let best = -1
  let most = 0.6
  for (let line = 0; line < facts.count; line++) {
    const {hits, topic} = countShared(facts, line, title)
    const share = hits / (topic + 1)
    overlap[line] = share
    const rank = share + (facts.blocks[line]!.hints?.type === 'heading' ? 0.2 : 0)
    if (hits > 1 && facts.wordCount[line]! < 40 && rank > most) {
      most = rank
      best = line
    }
  }
  writeDistances(distance, best)
  addPlace(columns, 'title-node', elements, best < 0 ? -1 : lines[best]!.element, lines, facts.count)
  addTitleAround(columns, facts, markup, overlap)
  return overlap
}

/** The page's description is often how the article starts: how much of it a line holds, and where lines lie to that one. */
export function addDescription(columns: Columns, facts: LineFacts, {page}: Markup): void {
  const overlap = columns.add('description-overlap')
  const share = columns.add('description-share')
  const distance = columns.add('lines-since-description')
  const wanted = wordSet(page.description)
  let best = -1
  let most = 0.5
  for (let line = 0; line < facts.count; line++) {
    const {hits, topic} = countShared(facts, line, wanted)
    overlap[line] = hits / (topic + 2)
    share[line] = Math.min(1, hits / (wanted.size + 2))
    if (share[line]! > most) {
      most = share[line]!
      best = line
    }
  }
  writeDistances(distance, best)
  columns.fill('page description found', best < 0 ? 0 : most)
}

/** The words of a line that say something, and how many of them are `wanted`. */
function countShared(
  {words: {hashes, starts}}: LineFacts,
  line: number,
  wanted: ReadonlySet<number>,
): {readonly hits: number; readonly topic: number} {
  let hits = 0
  let topic = 0
  for (let word = starts[line]!; word < starts[line + 1]!; word++) {
    if (isStopword(hashes[word]!)) continue
    topic++
    if (wanted.has(hashes[word]!)) hits++
  }
  return {hits, topic}
}

/** How far each line lies above (below zero) or below the one at `best`; -9 where there is none. */
function writeDistances(distance: Float32Array, best: number): void {
  for (let line = 0; line < distance.length; line++)
    distance[line] = best < 0 ? -9 : line < best ? -log1p(best - line) : log1p(line - best)
}

/** What the page calls itself, and how it is divided. */
export function addPageKind(columns: Columns, {elements, page}: Markup): void {
  let articles = 0
  let headlines = 0
  let sections = 0
  for (const tag of elements.tag) {
    if (tag === ARTICLE) articles++
    else if (tag === H1) headlines++
    else if (tag === H2) sections++
  }
  columns.fill('page is article', page.isArticle)
  columns.fill('page articles', log1p(articles))
  columns.fill('page h1', log1p(headlines))
  columns.fill('page h2', log1p(sections))
}

const ARTICLE = tags.tagId('article')
const H1 = tags.tagId('h1')
const H2 = tags.tagId('h2')

/** How much of the title the lines around take up: those near, those in the same container. */
function addTitleAround(columns: Columns, facts: LineFacts, markup: Markup, overlap: Float32Array): void {
  const {elements} = markup
  const sums = prefixSums(overlap)
  columns.window('title-overlap ±4', sums, 4)
  for (const rank of [1, 2, 3]) {
    const column = columns.add(`container ${rank} title-overlap`)
    for (let line = 0; line < facts.count; line++) {
      const at = markup.containers[rank - 1]![line]!
      const first = at < 0 ? 0 : elements.first[at]!
      const end = at < 0 ? facts.count : Math.max(first + 1, elements.end[at]!)
      column[line] = (sums[end]! - sums[first]!) / (end - first)
    }
  }
}

function wordSet(text: string): Set<number> {
  const words = new Set<number>()
  let hash = SEED
  for (const char of `${text.slice(0, 400).toLowerCase()} `) {
    if (/[\p{L}\p{M}]/u.test(char)) for (let at = 0; at < char.length; at++) hash = mix(hash, char.charCodeAt(at))
    else if (/\p{Nd}/u.test(char)) hash = mix(hash, 48)
    else if (hash !== SEED) {
      if (!isStopword(hash)) words.add(hash)
      hash = SEED
    }
  }
  return words
}
