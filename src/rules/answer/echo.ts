/** Labels of a prompt before the text that answers it. */
import {startsLine} from '../../rule/phrase-hit.ts'
import {termsIn} from '../../rule/phrase-pattern.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule, type Hit} from '../../rule/rule.ts'
import {sentenceStart} from '../../text/sentence.ts'
import type {View} from '../../view.ts'
import {listsOf} from './answer-phrases.ts'

export const promptEcho = defineRule({
  name: 'prompt-echo',
  category: 'llm-leak',
  summary: 'A label of the prompt, such as “Evergreen Context:”, before the text that answers it; the text stays.',
  get triggers() {
    return termsIn(listsOf('echoes'))
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const isLine = startsLine(hit)
    const opens = isLine || sentenceStart(view.text, hit.start, hit.block.start) === hit.start
    if (!opens) return
    const isStrong = /^(?:evergreen|e-e-a-t|rewritten|engagement|reader engagement)/.test(hit.trigger)
    yield {
      start: hit.start,
      end: hit.end,
      confidence: isStrong && isLine ? 0.95 : isStrong ? 0.9 : headsAll(view, hit) ? 0.91 : 0.8,
      evidence: `a label of a prompt: “${hit.trigger}”`,
    }
  },
  examples: [
    '⟦Evergreen Context:⟧ Piers break in winter, since ice lifts the piles and storms do the rest.',
    'The shrub is evergreen. Context: it grows by the sea.',
  ],
})

/** A label that is the first line of the whole text heads all of it. */
function headsAll(view: View, {block, start, end}: Hit): boolean {
  const isAll = start - block.start < 4 && block.end - end < 4
  return isAll && block.index === 0 && view.blocks.length > 2
}
