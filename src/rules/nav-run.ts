/** Menus: runs of short lines, told from lists of an article by place, vocabulary and repetition. */

import type {Category} from '../category.ts'
import {isItem, labelCount, labelOf, untakenProse} from '../rule/layout.ts'
import {isBrokenText, spanOf} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {behindSectionNumber} from '../text/heading.ts'
import type {View} from '../view.ts'
import {readNetworks} from './networks.ts'

/** A menu's line: at most so many words (CJK characters count half). */
const LABEL_WORDS = 5
const LABEL_LENGTH = 60
/** Fewer lines make no menu. */
const SHORTEST_RUN = 6
/** Nor do labels of which fewer are known. */
const LEAST_LABELS = 2

export const navRun = defineRule({
  name: 'nav-run',
  category: 'nav',
  summary: 'A run of short labels above or below the article, some of them known from menus or printed twice: a menu.',
  *find(view) {
    const {first, last} = untakenProse(view)
    // No room for a menu above or below.
    if (first < 0 || Math.max(first, view.blocks.length - 1 - last) < SHORTEST_RUN) return
    // A menu holds labels that are known from menus.
    if (labelCount(view) < LEAST_LABELS) return
    const counts = countLines(view)
    yield* headRun(view, first, counts)
    yield* tailRun(view, last, counts)
  },
  examples: [
    '⟦Home\nNews\nSport\nHarbour\nShips\nContact us\nPrivacy policy⟧\nThe pier will be repaired before winter\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nOak\nTar\nNails\nRope\nSand\nGravel\nPaint\nPatience',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nLamps\nOil lamp\n$29\nStorm lamp\n$39\nLamps\nShip’s lamp\n$79\nLamps',
  ],
})

type Counts = ReadonlyMap<string, number>

function countLines(view: View): Counts {
  const counts = new Map<string, number>()
  for (const block of view.blocks) {
    if (block.end - block.start > LABEL_LENGTH) continue
    const key = block.folded
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function isLabel(block: Block): boolean {
  return (
    block.end - block.start <= LABEL_LENGTH &&
    isItem(block, LABEL_LENGTH) &&
    block.shape.words > 0 &&
    block.shape.words <= LABEL_WORDS &&
    behindSectionNumber(block.text) === 0
  )
}

/** How telling a label is: known from menus, or printed more than once. */
function isTelling(view: View, block: Block, counts: Counts): boolean {
  return labelIn(view, block) !== undefined || (counts.get(block.folded) ?? 0) > 1
}

/** Labels of the article itself stand between its title and its text: they tell nothing of a menu above. */
const OF_ARTICLE = new Set<Category | undefined>([
  'share',
  'comments',
  'read-time',
  'credit',
  'keywords',
  'tools',
  'related',
  'ad-label',
  'byline',
  'date-stamp',
  'caption',
])

/** A line that is no label ends the menu, unless so many labels of menus follow it before the next such line. */
const GOES_ON = 4

function* headRun(view: View, first: number, counts: Counts): Generator<Found> {
  let start = -1
  let end = -1
  let telling = 0
  let pending: number[] = []
  let isBroken = false
  for (let index = 0; index < first; index++) {
    const block = view.blocks[index]!
    if (!isLabel(block)) {
      if (isBroken && pending.length < GOES_ON) break
      isBroken = true
      pending = []
    } else if (isTelling(view, block, counts) && !OF_ARTICLE.has(labelIn(view, block))) {
      pending.push(index)
      if (isBroken && pending.length < GOES_ON) continue
      telling += isBroken && pending.length === GOES_ON ? GOES_ON : 1
      end = index
      if (start < 0) start = pending[0]!
    }
  }
  const known = view.blocks.slice(start, end + 1).filter((block) => labelOf(view, block) !== undefined).length
  if (known >= LEAST_LABELS) yield* found(view.blocks.slice(start, goOn(view, end, first)), telling)
}

/** A menu's last labels may be unknown: they belong to it but for the last one, which may be the title. */
function goOn(view: View, end: number, first: number): number {
  let index = end + 1
  while (index < first && isLabel(view.blocks[index]!) && view.blocks[index]!.shape.words <= 3) index++
  return Math.max(end + 1, index - 1)
}

/** Below the article, so many of the labels must be known from menus: lists of results repeat their lines too. */
const LEAST_KNOWN = 0.03

/** Buttons stand below each article of a shop and each service of a firm: they tell nothing of a menu. */
const OF_SHOPS = new Set<Category | undefined>([undefined, 'promo', 'embed', 'pagination', 'form'])
const MORE = /^(?:learn|read|find out|show|see|view|watch) (?:more|all)$/

/** A price is the line of a shop's article. */
const PRICE = /^[$€£¥₽]\s?\d|\d\s?[€£₽]$|^[$€£¥₽]$/

function* tailRun(view: View, last: number, counts: Counts): Generator<Found> {
  const start = view.blocks.findIndex(
    (block, index) => index > last && isLabel(block) && isTelling(view, block, counts),
  )
  if (start < 0) return
  const run = view.blocks.slice(start)
  const known = run.filter((block) => !OF_SHOPS.has(labelOf(view, block)) && !MORE.test(block.folded)).length
  if (known >= LEAST_LABELS && known >= run.length * LEAST_KNOWN)
    yield* found(run, run.filter((block) => isTelling(view, block, counts)).length)
}

const MOST_PRICES = 0.06

function* found(run: readonly Block[], telling: number): Generator<Found> {
  if (run.length < SHORTEST_RUN || telling < 3 || isBrokenText(run)) return
  if (run.filter(({text}) => text.length < 20 && PRICE.test(text)).length > run.length * MOST_PRICES) return
  const share = telling / run.length
  const confidence = share >= 0.3 ? 0.95 : share >= 0.12 && telling >= 4 ? 0.92 : 0.8
  yield {
    ...spanOf(run),
    confidence,
    evidence: `${run.length} short lines, ${telling} of them known from menus or repeated`,
  }
}

function labelIn(view: View, block: Block): Category | undefined {
  return labelOf(view, block) ?? (readNetworks(block.folded) ? 'share' : undefined)
}
