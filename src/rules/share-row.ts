import {partsOf, pattern} from '../rule/phrase-pattern.ts'
import {spanOf} from '../rule/reach.ts'
import {defineRule, type Found} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import {CONCEPTS} from './concepts/index.ts'
import type {Idea} from './concepts/lexicon.ts'
import {mayNameNetwork, NAMES_MORE, type NetworkLine, readNetworks} from './networks.ts'
import {everydayWords} from './words/index.ts'

/** Rows of networks are short, or glued together without end. */
const LONGEST_ROW = 200
const COUNT = /^[\d.,]{1,7} ?[kmKM]?(?: ?(?:shares?|views?|likes?))?$/

export const shareRow = defineRule({
  name: 'share-row',
  category: 'share',
  summary: 'Names of social networks, in one line or one a line: the buttons of a share row.',
  *find(view) {
    for (let index = 0; index < view.blocks.length; index++) {
      const {found, length} = rowAt(view, index)
      if (found) yield found
      // The rest of a row that was too little is less still.
      index += Math.max(0, length - 1)
    }
  },
  examples: [
    'The harbour council met on Tuesday and voted to repair the pier.\n⟦Facebook\nTwitter\nE-Mail\n12⟧\nWork starts in May.',
    'The vote was close.\n⟦FacebookXLinkedInWhatsAppEmailCopy Link⟧\nWork starts in May.',
    'The vote was close.\n⟦Share now: Facebook | X | WhatsApp⟧\nWork starts in May.',
    'The vote was close.\n⟦Send to a neighbour: WhatsApp | Facebook | Copy link⟧\nWork starts in May.',
    'The vote was close.\nHer clients: Facebook, Pinterest, the harbour.\nThe big ones: Facebook, Pinterest, Reddit\nWork starts in May.',
    'Facebook\nThe company said on Monday that it would open an office by the harbour, and hire forty people for it.\nTwitter\nThe other company said nothing at all, as it has for years, and hired nobody.',
    'What a thousand lookers cost the harbour last year:\nFacebook $4.10 – $6.20\nInstagram $3.00 – $5.50\nTwitter $1.10 – $2.00',
  ],
})

function rowAt(view: View, from: number): {found?: Found; length: number} {
  const taken: Block[] = []
  let names = 0
  let sure = 0
  for (let index = from; index < view.blocks.length; index++) {
    const block = view.blocks[index]!
    const row = readRow(block)
    if (!row && !(taken.length > 0 && COUNT.test(block.text))) break
    names += row?.names ?? 0
    sure += row?.sure ?? 0
    taken.push(block)
  }
  const {length} = taken
  if (sure === 0 || names < 2) return {length}
  const confidence = names >= 3 || sure >= 2 ? 0.98 : 0.92
  return {found: {...spanOf(taken), confidence, evidence: `${names} names of networks and nothing else`}, length}
}

/** What the label of a row says: to share, to follow, to come back. */
const LABEL: readonly Idea[] = ['shareVerb', 'pass', 'back', 'follow']

const PREFIX = pattern(() => `^${partsOf(everydayWords('shareLabels'))} ?[:：|]\\s?`)

function readRow(block: Block): NetworkLine | undefined {
  const mayName = block.end - block.start <= LONGEST_ROW && mayNameNetwork(block.source, block.start, block.end)
  if (block.end - block.start <= LONGEST_ROW && /[:：|]/.test(block.text.slice(0, 42))) {
    const prefix = PREFIX().exec(block.folded)
    if (prefix) return readNetworks(block.folded.slice(prefix[0].length))
    const label = /^([^:：]{2,40})[:：]\s/.exec(block.folded)
    if (label) {
      const behind = block.folded.slice(label[0].length)
      const row = readNetworks(behind)
      // Behind most labels other words stand, and then the line is no row, whatever the label says.
      if (!row && (!mayName || NAMES_MORE.test(behind))) return undefined
      // Who else is named with a colon may be anybody: "Her clients: Facebook, …".
      if (CONCEPTS.some((concepts) => concepts.touches(label[1]!, LABEL))) return row && row.names > 1 ? row : undefined
    }
  }
  return mayName ? readNetworks(block.folded) : undefined
}
