/** Up to when a language model knows. */
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'

const CUTOFF =
  /^as of my (?:(?:last|latest|most recent) )?(?:knowledge |training )?(?:update|cutoff|cut-off|training|data)(?: date)?(?: (?:in|on|of|from))?(?: \p{L}+)?(?: \d{4})?,? ?/u

export const knowledgeCutoff = defineRule({
  name: 'knowledge-cutoff',
  category: 'llm-leak',
  summary: 'The words in which a language model says up to when it knows; what it knows stays.',
  triggers: ['as of my *'],
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const found = CUTOFF.exec(fold(view.text.slice(hit.start, Math.min(hit.block.end, hit.start + 100))))
    if (!found) return
    yield {
      start: hit.start,
      end: hit.start + found[0].trimEnd().length,
      confidence: 0.93,
      evidence: 'up to when a language model knows',
    }
  },
  examples: [
    '⟦As of my last knowledge update in May 2023,⟧ the old pier was still closed, and nobody knew when it would open.',
    'As of my last visit in May, the old pier was still closed.',
  ],
})
