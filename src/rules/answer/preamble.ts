/** A language model announces the text that it was asked for. */
import {layoutOf} from '../../rule/layout.ts'
import {startsLine} from '../../rule/phrase-hit.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {sentenceEnd} from '../../text/sentence.ts'
import {holds, patternOf, phrasesOf} from './answer-phrases.ts'

const PREAMBLES = phrasesOf('preambles')
/** An order that was carried out: no author announces a story so. */
const TOLD = patternOf('carriedOut')

export const llmPreamble = defineRule({
  name: 'llm-preamble',
  category: 'llm-leak',
  summary: 'The first line of an answer: a language model announces the text that it was asked for.',
  get triggers() {
    return PREAMBLES.triggers
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const end = sentenceEnd(view.text, hit.end, block.end)
    if (!holds(PREAMBLES, view, hit, end)) return
    const isFirst = block.index <= Math.max(0, layoutOf(view).first)
    const announces = block.text.endsWith(':') && block.end - block.start < 300
    if (announces)
      yield {
        start: block.start,
        end: block.end,
        confidence: isFirst ? 0.97 : TOLD().test(block.folded) ? 0.93 : 0.85,
        evidence: `announces an answer: “${hit.trigger}”`,
      }
    else if (isFirst && block.index <= 2)
      yield {
        start: block.start,
        end,
        confidence: /^(?:certainly|sure|absolutely|of course)/.test(hit.trigger) ? 0.93 : 0.8,
        evidence: `opens like an answer: “${hit.trigger}”`,
      }
  },
  examples: [
    '⟦Here is the rewritten article in simple words:⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '⟦Certainly! Here is a draft about the pier.⟧ The harbour council met on Tuesday evening and voted to repair it.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\nHere is the story of the lamp, told by the man who lit it for forty years without a night off.',
    'Certainly! The vote was close.',
  ],
})
