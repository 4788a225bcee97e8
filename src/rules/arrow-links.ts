/** Headlines of other texts behind arrows, at the end of an article, without a word that says what they are. */
import {blocksWhile} from '../rule/engine.ts'
import {isProseBlock, labelOf, zoneOf} from '../rule/layout.ts'
import {spanOf} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {PROSE} from './example-prose.ts'

const ARROW = /^[→➔➜➤»›▸►▶]\s+["“«„]?[\p{Lu}\p{N}]/u
const SIGNS = /[→➔➜➤»›▸►▶]/
const LONGEST = 120
const LEAST_WORDS = 3
const LEAST = 2
const MOST = 12

export const arrowLinks = defineRule({
  name: 'arrow-links',
  category: 'related',
  summary: 'Headlines of other texts behind arrows, right below the last paragraph.',
  *find(view) {
    if (!SIGNS.test(view.text)) return
    for (const block of view.blocks) {
      if (!isLink(block) || (block.index > 0 && isLink(view.blocks[block.index - 1]!))) continue
      const links = blocksWhile(view, block.index, isLink, MOST)
      if (links.length < LEAST || !stands(view, block, links.at(-1)!)) continue
      yield {...spanOf(links), confidence: 0.92, evidence: `${links.length} headlines behind arrows`}
    }
  },
  examples: [
    `${PROSE}\n⟦→ Ferry to sail again in May\n→ Why the lighthouse went dark⟧`,
    `${PROSE}\n⟦» Lautta palaa toukokuussa\n» Miksi majakka sammui juhannuksena⟧\nJaa artikkeli`,
    `${PROSE}\nWhat to bring\n→ Two ropes of ten metres\n→ One lamp with a spare wick`,
    `${PROSE}\nThree things are missing:\n→ Two ropes of ten metres\n→ One lamp with a spare wick`,
    `${PROSE}\n→ Two ropes of ten metres.\n→ One lamp with a spare wick.\n${PROSE}`,
  ],
})

/** A headline has no full stop, and no pair of values. */
function isLink({text, shape}: Block): boolean {
  return (
    text.length <= LONGEST &&
    ARROW.test(text) &&
    shape.words >= LEAST_WORDS &&
    !/[.!,;:]$/.test(text) &&
    !/: |\s[=–-]\s?\d/.test(text)
  )
}

/** Whether links stand right behind the text: below a heading or a colon they are a list of its own. */
function stands(view: View, first: Block, last: Block): boolean {
  const above = view.blocks[first.index - 1]
  if (!above || zoneOf(view, first) !== 'tail') return false
  if (view.blocks.slice(last.index + 1).some((block) => isProseBlock(view, block))) return false
  return labelOf(view, above) !== undefined || (isProseBlock(view, above) && /[.!?…]["“”»’)]*$/.test(above.text))
}
