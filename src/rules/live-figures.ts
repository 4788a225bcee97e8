/** Figures that a page fetches anew all the time: prices of shares, rates of exchange, the weather, counts of views. */
import {layoutOf, zoneOf} from '../rule/layout.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'

/** "-1.84%decrease; red down pointing triangle": what a screen reader is told of a price, with the symbol in front. */
const SPOKEN_CHANGE =
  /(?:\b[A-Z][A-Z.]{0,5} )?[+\-−–]?\d[\d.,]*%\s?(?:(?:in|de)crease|unchanged|no change);?\s(?:(?:red|green|grey|gray) )?(?:up|down|flat)?\s?pointing triangle/g
/** So much of the text before the words that give it away can belong to it. */
const REACH = 60

const spokenChange = defineRule({
  name: 'spoken-change',
  category: 'widget',
  summary: 'The change of a share price inside a sentence, as it is read out to those who do not see the arrow.',
  triggers: ['pointing triangle'],
  *find(view, hit) {
    if (!hit) return
    const from = Math.max(hit.block.start, hit.start - REACH)
    for (const {index, 0: words} of view.text.slice(from, hit.end).matchAll(SPOKEN_CHANGE)) {
      const start = from + index
      if (start + words.length === hit.end)
        yield {start, end: hit.end, confidence: 0.98, evidence: 'a change of price that is read out'}
    }
  },
  examples: [
    'Harbour Steel ⟦HBS -1.84%decrease; red down pointing triangle⟧ said on Wednesday that it would close its pier.',
    'Its rival ⟦0.47%increase; green up pointing triangle⟧ opened a larger one.',
    'On the map a red down pointing triangle marks a wreck, and a green one a buoy.',
  ],
})

const ARROW = /[▲▼△▽↑↓⬆⬇⏶⏷]/u
const FIGURE = /(?:[$€£¥₽₺₴]|R\$)?\s?[+\-−–]?\d[\d.,]*(?:\s?[%°$€£¥₽₺₴])?/gu
/** In UTF-16 units. */
const LONGEST_BOARD = 120
/** Names beside each figure: a currency and a place. */
const WORDS_A_FIGURE = 2

const figureBoard = defineRule({
  name: 'figure-board',
  category: 'widget',
  summary: 'Rates, prices and temperatures in one line with arrows, above or below the article.',
  *find(view) {
    if (layoutOf(view).first < 0) return
    for (const block of view.blocks) {
      if (!isBoard(block) || zoneOf(view, block) === 'body' || view.blocks[block.index - 1]?.text.endsWith(':'))
        continue
      yield {start: block.start, end: block.end, confidence: 0.93, evidence: 'figures with arrows and little else'}
    }
  },
  examples: [
    '⟦USD 76.41 ↓ EUR 90.02 ↑ Harbour +4°⟧\nThe pier is broken\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'How the piers fared:\nNorth pier ▲ 3 %, south pier ▼ 2 %\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.\nBake at 180° or 350°, then rest.',
  ],
})

function isBoard(block: Block): boolean {
  // Every line is asked: most are long, and of the short ones most have no arrow.
  if (block.end - block.start > LONGEST_BOARD || !ARROW.test(block.text) || block.shape.endsSentence) return false
  const {text} = block
  const figures = text.match(FIGURE)?.length ?? 0
  const names = text.replace(FIGURE, ' ').match(/\p{L}{2,}/gu)?.length ?? 0
  return figures >= 2 && names <= figures * WORDS_A_FIGURE
}

const viewCount = defineRule({
  name: 'view-count',
  category: 'tools',
  summary: 'How often a page was seen: an eye and a number.',
  triggers: ['👁', '👀'],
  *find(_, hit) {
    if (hit && /^(?:👁\ufe0f?|👀)\s?\d[\d\s.,]*[kKmMкК]?$/u.test(hit.block.text))
      yield {start: hit.block.start, end: hit.block.end, confidence: 0.97, evidence: 'an eye and a number'}
  },
  examples: ['The vote was close.\n⟦👁 1 873⟧', '👁 watches the tide, twice a day.'],
})

const playerTime = defineRule({
  name: 'player-time',
  category: 'embed',
  summary: 'How much was played and how long it takes, on a line of its own: what a player showed.',
  *find(view) {
    for (const {start, end, text} of view.blocks)
      if (end - start < 24 && /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/.test(text))
        yield {start, end, confidence: 0.96, evidence: 'the times of a player'}
  },
  examples: [
    'The vote was close.\n⟦00:00 / 02:51⟧\nWork starts in May.',
    'The tide turns at\n06:12\nand again at 18:40.',
  ],
})

export const LIVE_FIGURES = [spokenChange, figureBoard, viewCount, playerTime]
