import type {LineMarkup} from '../read/html/elements.ts'
import * as tags from '../read/html/tags.ts'
import {addCardColumns} from './cards.ts'
import {type Columns, prefixSums} from './columns.ts'
import {CONTAINERS} from './containers.ts'
import type {LineFacts} from './facts.ts'
import {addGroupColumns} from './group-columns.ts'
import type {Markup, PlacedElements} from './markup.ts'
import {addBestNode, type LineSums} from './node-columns.ts'
import {addScores} from './text-columns.ts'
import {addDescription, addHeadings, addPageKind, addTitle} from './title-columns.ts'

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

/** What the markup tells of each line: its element and those around, the page's best node, lines of the same kind. */
export function addMarkupColumns(
  columns: Columns,
  facts: LineFacts,
  markup: Markup,
  lexical: Float32Array,
  named: Float32Array,
): void {
  const {lines, elements} = markup
  const sums: LineSums = {
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
  addGroupColumns(columns, facts, markup, lexical, named)
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
function addContainers(columns: Columns, facts: LineFacts, markup: Markup, sums: LineSums): void {
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
