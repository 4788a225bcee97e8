import {type HintedSpan, isProse, segment} from '../text/block.ts'
import {classOf, finalMark, LETTER, LOWER} from '../text/chars.ts'
import type {Repair} from './repair.ts'
import {isVerbatim} from './verbatim.ts'

/** A sentence that starts small behind a full stop. Behind a quote or a question mark the sentence may go on. */
const SENTENCE = /(?<=\p{Ll}{3}\. )\p{Ll}(?=\p{Ll}*[\s,’'])/gu
/** Abbreviations of three letters and more that sentences go on after. */
const ABBREVIATION =
  /(?:^|\P{L})(?:etc|approx|incl|excl|dept|est|resp|max|min|temp|vol|ext|fig|usw|bzw|inkl|tzn|itd|itp|тыс|млн|млрд|руб)\. $/iu

/** Finds sentences and paragraphs that lost the capital they start with. Made on request only: some names have none. */
export function findCase(text: string, hints: readonly HintedSpan[]): Repair[] {
  const starts = [...sentenceStarts(text), ...paragraphStarts(text)].sort((a, b) => a - b)
  return starts
    .filter((at, k) => at !== starts[k - 1] && !isVerbatim(hints, at))
    .map((at): Repair => ({start: at, end: at + 1, kind: 'case', after: text[at]!.toUpperCase()}))
    .filter(({after}) => after.length === 1)
}

function* sentenceStarts(text: string): Generator<number> {
  for (const {index} of text.matchAll(SENTENCE))
    if (!ABBREVIATION.test(text.slice(Math.max(0, index - 10), index))) yield index
}

/** Paragraphs that start small where the line above did not break off. */
function* paragraphStarts(text: string): Generator<number> {
  const blocks = segment(text)
  for (const block of blocks) {
    let at = 0
    while (at < block.text.length && '“"‘«('.includes(block.text[at]!)) at++
    if (classOf(block.text.charCodeAt(at)) !== LOWER || !isProse(block)) continue
    // "eBay", "iPhone": a capital further on shows a name.
    const word = /^\p{L}+/u.exec(block.text.slice(at, at + 30))?.[0] ?? ''
    const above = blocks[block.index - 1]
    const goesOn =
      above !== undefined &&
      above.text.length > 60 &&
      finalMark(above.text) < 0 &&
      (classOf(above.text.charCodeAt(above.text.length - 1)) & LETTER) !== 0
    if (word === word.toLowerCase() && !goesOn) yield block.start + at
  }
}
