/** The code fence that wraps an answer. */
import {defineRule} from '../../rule/rule.ts'

export const answerFence = defineRule({
  name: 'answer-fence',
  category: 'llm-leak',
  summary: 'A code fence around the whole text: the wrapping of an answer.',
  *find({blocks}) {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (!first || !last || blocks.length < 3) return
    if (!/^```(?:markdown|md|html|text|plaintext|article)?$/.test(first.text.toLowerCase()) || last.text !== '```')
      return
    if (blocks.filter((block) => block.text.startsWith('```')).length !== 2) return
    yield {start: first.start, end: first.end, confidence: 0.98, evidence: 'a fence around the whole text'}
    yield {start: last.start, end: last.end, confidence: 0.98, evidence: 'a fence around the whole text'}
  },
  examples: [
    '⟦```markdown⟧\n# The pier\nThe pier broke in March.\n⟦```⟧',
    'Type this:\n```\nmake pier\n```\nThen wait.',
  ],
})
