import type {LineMarkup} from '../read/html/elements.ts'
import * as tags from '../read/html/tags.ts'
import {addCardColumns} from './cards.ts'
import {type Columns, prefixSums} from './columns.ts'
import {CONTAINERS} from './containers.ts'
import type {LineFacts} from './facts.ts'
import type {Markup, PlacedElements} from './markup.ts'
import {addScores} from './text-columns.ts'
import {isStopword, mix, SEED} from './words.ts'

const log1p = Math.log1p

/** Levels of ancestors that are looked at; deeper ones tell of the page's frame only. */
const DEEPEST = 24

/** Ancestors that are a figure each. */
const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['nav', ['nav', 'menu']],
  ['aside', ['aside']],
  ['header', ['header']],
  ['footer', ['footer']],
  ['article', ['article']],
  ['main', ['main']],
  ['form', ['form', 'select', 'textarea', 'label', 'button']],
  ['table', ['table']],
  ['list', ['ul', 'ol']],
  ['definition', ['dl']],
  ['figure', ['figure', 'figcaption', 'caption']],
  ['quote', ['blockquote']],
  ['code', ['pre', 'code']],
  ['paragraph', ['p']],
  ['heading', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']],
  ['section', ['section']],
  ['bold', ['b', 'strong']],
  ['italic', ['i', 'em']],
]

const kindOfTag = new Int8Array(tags.TAG_COUNT).fill(-1)
for (const [kind, [, names]] of KINDS.entries()) for (const name of names) kindOfTag[tags.tagId(name)] = kind

/** Tags by how often their lines are main text: trees cut ordered numbers. */
const ORDER =
  'option select nav menu button label li ul a footer dd dt dl span form aside header center td th tr table div font i em b strong section main article body h1 h2 h3 h4 h5 h6 figcaption ol blockquote pre p'.split(
    ' ',
  )
const tagOrder = new Float32Array(tags.TAG_COUNT).fill(ORDER.indexOf('div'))
for (const [place, name] of ORDER.entries()) tagOrder[tags.tagId(name)] = place

/** Sums over lines, so that a figure of any range of them is a difference. */
interface Sums {
  readonly words: Float64Array
  readonly good: Float64Array
  readonly goodLines: Float64Array
  readonly size: Float64Array
  readonly linked: Float64Array
  readonly lexical: Float64Array
  readonly names: Float64Array
}

/** What the markup tells of each line: its element and those around, the page's best node, lines of the same kind. */
export function addMarkupColumns(
  columns: Columns,
  facts: LineFacts,
  markup: Markup,
  lexical: Float32Array,
  named: Float32Array,
): void {
  const {lines, elements} = markup
  const sums: Sums = {
    words: prefixSums(facts.wordCount),
    good: prefixSums(facts.goodWords),
    goodLines: prefixSums(facts.isGood),
    size: prefixSums(lines.map(({size}) => size)),
    linked: prefixSums(lines.map(({linked}) => linked)),
    lexical: prefixSums(lexical),
    names: prefixSums(named),
  }
  addOwn(columns, facts, lines)
  addAncestors(columns, lines, elements)
  addContainers(columns, facts, markup, sums)
  addBestNode(columns, facts, markup, sums)
  addSignatures(columns, facts, markup, lexical, named)
  addHeadings(columns, facts, lines, lexical)
  const overlap = addTitle(columns, facts, markup)
  addDescription(columns, facts, markup)
  addPageKind(columns, markup)
  addCardColumns(columns, facts, markup, overlap)
  addScores(columns, 'names', named, [1, 2, 4, 8, 15])
}

function addOwn(columns: Columns, facts: LineFacts, lines: readonly LineMarkup[]): void {
  const density = columns.add('link-density')
  const links = columns.add('links')
  const bold = columns.add('bold')
  const images = columns.add('images')
  const breaks = columns.add('breaks')
  const cells = columns.add('cells')
  const level = columns.add('heading-level')
  const unlinked = new Float32Array(facts.count)
  for (const [line, markup] of lines.entries()) {
    const {hints} = facts.blocks[line]!
    density[line] = facts.linkDensity[line]!
    links[line] = Math.min(markup.links, 30)
    bold[line] = markup.size > 0 ? markup.bold / markup.size : 0
    images[line] = Math.min(markup.images, 10)
    breaks[line] = Math.min(markup.breaks, 20)
    cells[line] = markup.cells
    level[line] = hints?.type === 'heading' ? (hints.level ?? 6) : 0
    unlinked[line] = facts.wordCount[line]! * (1 - facts.linkDensity[line]!)
  }
  for (const by of [-2, -1, 1, 2]) {
    columns.shift(`link-density ${by}`, density, by, -1)
    if (Math.abs(by) === 1) {
      columns.shift(`heading-level ${by}`, level, by, -1)
      columns.shift(`breaks ${by}`, breaks, by)
      columns.shift(`images ${by}`, images, by)
    }
  }
  const sums = prefixSums(density)
  for (const radius of [1, 3, 8, 20]) columns.window(`link-density ±${radius}`, sums, radius)
  const free = prefixSums(unlinked)
  for (const radius of [2, 6, 15]) columns.window(`free-words ±${radius}`, free, radius)
  columns.fill('page link-density', sums[facts.count]! / facts.count)
}

/** Per kind of ancestor the distance in levels, and what else the path to the root says. */
function addAncestors(columns: Columns, lines: readonly LineMarkup[], elements: PlacedElements): void {
  const kinds = KINDS.map(([name]) => columns.add(`in ${name}`))
  const depth = columns.add('depth')
  const hidden = columns.add('hidden')
  const own = columns.add('tag')
  const parent = columns.add('parent-tag')
  const grandparent = columns.add('grandparent-tag')
  for (const [line, {element}] of lines.entries()) {
    let level = 0
    for (let at = element; at >= 0 && level < DEEPEST; at = elements.parent[at]!, level++) {
      const tag = elements.tag[at]!
      const kind = kindOfTag[tag]!
      if (kind >= 0 && kinds[kind]![line] === 0) kinds[kind]![line] = DEEPEST - level
      if (elements.hidden[at]) hidden[line] = 1
      if (level === 0) own[line] = tagOrder[tag]!
      else if (level === 1) parent[line] = tagOrder[tag]!
      else if (level === 2) grandparent[line] = tagOrder[tag]!
    }
    depth[line] = level
  }
}

/** The ancestors that each hold more lines than the one inside: what share of them is prose, links, the page. */
function addContainers(columns: Columns, facts: LineFacts, markup: Markup, sums: Sums): void {
  const {elements} = markup
  const goodOfPage = sums.good[facts.count]! || 1
  const wordsOfPage = sums.words[facts.count]! || 1
  for (let rank = 1; rank <= CONTAINERS; rank++) {
    const size = columns.add(`container ${rank} lines`)
    const words = columns.add(`container ${rank} line-words`)
    const good = columns.add(`container ${rank} good`)
    const density = columns.add(`container ${rank} link-density`)
    const share = columns.add(`container ${rank} page-good`)
    const wordShare = columns.add(`container ${rank} page-words`)
    const place = columns.add(`container ${rank} place`)
    const tag = columns.add(`container ${rank} tag`)
    const lexical = columns.add(`container ${rank} lexical`)
    const names = columns.add(`container ${rank} names`)
    for (let line = 0; line < facts.count; line++) {
      const at = markup.containers[rank - 1]![line]!
      const first = at < 0 ? 0 : elements.first[at]!
      const end = at < 0 ? facts.count : Math.max(first + 1, Math.min(facts.count, elements.end[at]!))
      const count = end - first
      const allWords = sums.words[end]! - sums.words[first]!
      size[line] = log1p(count)
      words[line] = log1p(allWords / count)
      good[line] = (sums.good[end]! - sums.good[first]!) / (allWords + 1)
      density[line] = (sums.linked[end]! - sums.linked[first]!) / (sums.size[end]! - sums.size[first]! + 1)
      share[line] = (sums.good[end]! - sums.good[first]!) / goodOfPage
      wordShare[line] = allWords / wordsOfPage
      place[line] = (line - first) / count
      tag[line] = at < 0 ? -1 : tagOrder[elements.tag[at]!]!
      lexical[line] = (sums.lexical[end]! - sums.lexical[first]!) / count
      names[line] = (sums.names[end]! - sums.names[first]!) / count
    }
  }
}

/**
 * Readability's candidate scoring over this element table: each good line gives its points to the first ancestor that
 * holds other lines, half to the second, a fifth to the third. The node with the most points, less its links, is best.
 */
function addBestNode(columns: Columns, facts: LineFacts, markup: Markup, sums: Sums): void {
  const {elements, lines} = markup
  const points = new Map<number, number>()
  for (let line = 0; line < facts.count; line++) {
    if (!facts.isGood[line]) continue
    const {shape} = facts.blocks[line]!
    const value = 1 + Math.min(shape.commas, 10) + Math.min(shape.words / 15, 4)
    for (const [rank, share] of [
      [1, 1],
      [2, 0.5],
      [3, 0.2],
    ] as const) {
      const at = markup.containers[rank - 1]![line]!
      if (at >= 0) points.set(at, (points.get(at) ?? 0) + value * share)
    }
  }
  let best = -1
  let most = 0
  for (const [at, value] of points) {
    const first = elements.first[at]!
    const end = Math.min(facts.count, elements.end[at]!)
    const score = value * (1 - (sums.linked[end]! - sums.linked[first]!) / (sums.size[end]! - sums.size[first]! + 1))
    if (score > most) {
      most = score
      best = at
    }
  }
  const half = smallestHalf(elements, sums, facts.count, lines)
  addPlace(columns, 'best-node', elements, best, lines, facts.count)
  addPlace(columns, 'half-node', elements, half, lines, facts.count)
  const parent = columns.add('parent-points')
  const second = columns.add('parent-points 2')
  for (let line = 0; line < facts.count; line++) {
    parent[line] = (points.get(markup.containers[0]![line]!) ?? 0) / (most || 1)
    second[line] = (points.get(markup.containers[1]![line]!) ?? 0) / (most || 1)
  }
}

/** The smallest element that holds half of the page's good words, -1 for none. */
function smallestHalf(elements: PlacedElements, sums: Sums, count: number, lines: readonly LineMarkup[]): number {
  const wanted = sums.good[count]! / 2
  if (wanted === 0) return -1
  // It is an ancestor of the line that holds the median good word.
  let line = 0
  while (line + 1 < count && sums.good[line + 1]! < wanted) line++
  for (let at = lines[line]!.element; at >= 0; at = elements.parent[at]!) {
    const end = Math.min(count, elements.end[at]!)
    if (sums.good[end]! - sums.good[elements.first[at]!]! >= wanted) return at
  }
  return -1
}

/** Whether lines are inside a node, how many levels they share a way with it, and how far off they lie. */
function addPlace(
  columns: Columns,
  name: string,
  elements: PlacedElements,
  node: number,
  lines: readonly LineMarkup[],
  count: number,
): void {
  const up = columns.add(`${name} levels`)
  const distance = columns.add(`${name} distance`)
  const place = columns.add(`${name} place`)
  if (node < 0) {
    up.fill(-2)
    return
  }
  const levels = new Int8Array(elements.tag.length).fill(-1)
  let level = 0
  for (let at = node; at >= 0 && level < 2 * DEEPEST; at = elements.parent[at]!, level++) levels[at] = level
  const first = elements.first[node]!
  const end = Math.max(first + 1, Math.min(count, elements.end[node]!))
  for (const [line, {element}] of lines.entries()) {
    let found = -1
    let steps = 0
    for (let at = element; at >= 0 && steps < 2 * DEEPEST; at = elements.parent[at]!, steps++) {
      found = levels[at]!
      if (found >= 0) break
    }
    up[line] = found >= 0 ? found : 2 * DEEPEST
    distance[line] = line < first ? -log1p(first - line) : line >= end ? log1p(line - end + 1) : 0
    place[line] = (line - first) / (end - first)
  }
}

/** Lines in elements of the same tag, names and parent are of a kind: their figures together. */
function addSignatures(
  columns: Columns,
  facts: LineFacts,
  markup: Markup,
  lexical: Float32Array,
  named: Float32Array,
): void {
  for (const [label, keys] of [
    ['kind', markup.kinds],
    ['path', markup.paths],
  ] as const) {
    addGroups(columns, label, facts, keys, lexical, named)
  }
}

function addGroups(
  columns: Columns,
  label: string,
  facts: LineFacts,
  group: Int32Array,
  lexical: Float32Array,
  named: Float32Array,
): void {
  const {count} = facts
  const lines = new Float32Array(count)
  const words = new Float64Array(count)
  const goods = new Float64Array(count)
  const links = new Float64Array(count)
  const texts = new Float64Array(count)
  const scores = new Float64Array(count)
  let allGood = 0
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    lines[at]!++
    words[at] = words[at]! + facts.wordCount[line]!
    goods[at] = goods[at]! + facts.goodWords[line]!
    links[at] = links[at]! + facts.linkDensity[line]!
    texts[at] = texts[at]! + lexical[line]!
    scores[at] = scores[at]! + named[line]!
    allGood += facts.goodWords[line]!
  }
  const size = columns.add(`${label} lines`)
  const mean = columns.add(`${label} words`)
  const good = columns.add(`${label} good`)
  const share = columns.add(`${label} page-good`)
  const density = columns.add(`${label} link-density`)
  const text = columns.add(`${label} lexical`)
  const name = columns.add(`${label} names`)
  for (let line = 0; line < count; line++) {
    const at = group[line]!
    const members = lines[at]!
    size[line] = log1p(members)
    mean[line] = log1p(words[at]! / members)
    good[line] = goods[at]! / (words[at]! + 1)
    share[line] = goods[at]! / (allGood || 1)
    density[line] = links[at]! / members
    text[line] = texts[at]! / members
    name[line] = scores[at]! / members
  }
}

function addHeadings(columns: Columns, facts: LineFacts, lines: readonly LineMarkup[], lexical: Float32Array): void {
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
function addTitle(columns: Columns, facts: LineFacts, markup: Markup): Float32Array {
  const {elements, lines} = markup
  const overlap = columns.add('title-overlap')
  const distance = columns.add('lines-since-title')
  const title = wordSet(markup.page.title)
  const {hashes, starts} = facts.words
  let best = -1
  let most = 0.6
  for (let line = 0; line < facts.count; line++) {
    let hits = 0
    let topic = 0
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (isStopword(hashes[word]!)) continue
      topic++
      if (title.has(hashes[word]!)) hits++
    }
    const share = hits / (topic + 1)
    overlap[line] = share
    const rank = share + (facts.blocks[line]!.hints?.type === 'heading' ? 0.2 : 0)
    if (hits > 1 && facts.wordCount[line]! < 40 && rank > most) {
      most = rank
      best = line
    }
  }
  for (let line = 0; line < facts.count; line++)
    distance[line] = best < 0 ? -9 : line < best ? -log1p(best - line) : log1p(line - best)
  addPlace(columns, 'title-node', elements, best < 0 ? -1 : lines[best]!.element, lines, facts.count)
  addTitleAround(columns, facts, markup, overlap)
  return overlap
}

/** The page's description is often how the article starts: how much of it a line holds, and where lines lie to that one. */
function addDescription(columns: Columns, facts: LineFacts, {page}: Markup): void {
  const overlap = columns.add('description-overlap')
  const share = columns.add('description-share')
  const distance = columns.add('lines-since-description')
  const wanted = wordSet(page.description)
  const {hashes, starts} = facts.words
  let best = -1
  let most = 0.5
  for (let line = 0; line < facts.count; line++) {
    let hits = 0
    let topic = 0
    for (let word = starts[line]!; word < starts[line + 1]!; word++) {
      if (isStopword(hashes[word]!)) continue
      topic++
      if (wanted.has(hashes[word]!)) hits++
    }
    overlap[line] = hits / (topic + 2)
    share[line] = Math.min(1, hits / (wanted.size + 2))
    if (share[line]! > most) {
      most = share[line]!
      best = line
    }
  }
  for (let line = 0; line < facts.count; line++)
    distance[line] = best < 0 ? -9 : line < best ? -log1p(best - line) : log1p(line - best)
  columns.fill('page description found', best < 0 ? 0 : most)
}

function addPageKind(columns: Columns, {elements, page}: Markup): void {
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
