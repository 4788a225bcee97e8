import {proseFollows} from '../rule/layout.ts'
import {isQuoted} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'

/** What an interface for news counts behind the letters that it gives away. */
const COUNTED = /^\[\+\d{1,7} (?:chars|characters|words)\]/
const DOTS = /^[[(](?:…|\.{3})[\])]$/

export const truncationMark = defineRule({
  name: 'truncation-mark',
  category: 'truncated',
  summary: 'What a feed writes where it cuts the text off: “[+2345 chars]”, or “[…]” behind the last word.',
  triggers: ['[+*', '[…]', '[...]', '(…)', '(...)'],
  *find(view, hit) {
    if (!hit) return
    const {block} = hit
    const counted = COUNTED.exec(view.text.slice(hit.start, hit.start + 30))
    if (counted) {
      const end = hit.start + counted[0].length
      // The dots before it belong to the cut.
      const dots = /(?:…|\.{3})\s?$/.exec(view.text.slice(Math.max(block.start, hit.start - 5), hit.start))
      yield {start: hit.start - (dots?.[0].length ?? 0), end, confidence: 0.98, evidence: 'how much was cut off'}
      return
    }
    if (hit.end !== block.end || proseFollows(view, block) || !DOTS.test(view.text.slice(hit.start, hit.end))) return
    if (block.end - block.start < 40 || isQuoted(view.text, block.start, hit.start)) return
    yield {start: hit.start, end: hit.end, confidence: 0.92, evidence: 'the text breaks off'}
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier befo⟦… [+2345 chars]⟧',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair ⟦[…]⟧',
    '“The lamp […] was never lit,” she wrote, and the harbour council met on Tuesday evening to talk about it.',
    'The harbour council met on Tuesday […]\nand voted, after two hours of debate, to repair the old pier before winter comes, and before the lamp goes out.',
  ],
})
