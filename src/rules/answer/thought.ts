/** What a language model thought before its answer. */
import {startsLine} from '../../rule/phrase-hit.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'

export const chainOfThought = defineRule({
  name: 'chain-of-thought',
  category: 'llm-leak',
  summary: 'What a language model thought before its answer, between its own marks.',
  triggers: ['<think>', '<thinking>'],
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const close = hit.trigger.replace('<', '</')
    const at = fold(view.text.slice(hit.end, hit.end + 20000)).indexOf(close)
    if (at < 0) return
    yield {
      start: hit.start,
      end: hit.end + at + close.length,
      confidence: 0.98,
      evidence: `from ${hit.trigger} to ${close}`,
    }
  },
  examples: [
    '⟦<think>The user wants a text about a pier.</think>⟧\nThe pier broke in March.',
    'The tag <think> opens the part that nobody reads, she explained.',
  ],
})
