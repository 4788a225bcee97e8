/** A language model refuses, or asks for the text. */
import {blocksWhile} from '../../rule/engine.ts'
import {isProseBlock} from '../../rule/layout.ts'
import {startsLine} from '../../rule/phrase-hit.ts'
import {pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import {isQuoted, spanOf} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt, sentenceStart} from '../../text/sentence.ts'
import type {View} from '../../view.ts'
import {holds, listsOf, patternOf, phrasesOf} from './answer-phrases.ts'

const REFUSALS = phrasesOf('refusals')
const CONTINUES = patternOf('goesOn', 'start')
/** What may stand before a refusal in its line. */
const LEAD = pattern(() => `^${wordsOf(listsOf('beforeRefusals'))}[ ,!.]*$`)

export const llmRefusal = defineRule({
  name: 'llm-refusal',
  category: 'llm-leak',
  summary: 'A language model refuses, or asks its user for the text: an answer that was published by mistake.',
  get triggers() {
    return REFUSALS.triggers
  },
  *find(view, hit) {
    if (!hit || !REFUSALS.mayGoOn(hit.trigger, view.text, hit.end)) return
    if (isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    const sentence = sentenceAt(view.text, hit.start, block)
    if (!holds(REFUSALS, view, hit, Math.max(hit.end, sentence.end))) return
    const opens =
      startsLine(hit) ||
      isStamp(view.text.slice(block.start, hit.start)) ||
      LEAD().test(fold(view.text.slice(block.start, hit.start)).trim())
    if (opens) {
      const more = blocksWhile(view, block.index + 1, (next) => belongs(view, next), 12)
      yield {...spanOf([block, ...more]), confidence: 0.98, evidence: `an answer that begins “${hit.trigger}”`}
    } else if (sentenceStart(view.text, hit.start, block.start) >= hit.start - 3 && /\bi\b/.test(hit.trigger)) {
      const isPlain = /^as an? (?:ai|large) /.test(hit.trigger)
      yield {...sentence, confidence: isPlain ? 0.92 : 0.85, evidence: `a sentence that begins “${hit.trigger}”`}
    }
  },
  examples: [
    '⟦As an AI language model, I cannot write about the pier without more details. Please provide the title.\nThank you.⟧',
    '⟦I’m sorry, but I can’t rewrite the article, since no text was given.⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '“As an AI language model, I cannot swim,” the machine told the judge, and the whole court laughed.',
    'Please provide the harbour master with two copies of the plan, so he can keep one.',
  ],
})

/** Whether nothing but a time stamp stands before it. */
function isStamp(before: string): boolean {
  return before.length < 48 && /\d/.test(before) && /:\s*$/.test(before)
}

function belongs(view: View, block: Block): boolean {
  return (
    CONTINUES().test(block.folded) ||
    (!isProseBlock(view, block) && /^(?:[-*•]|\d{1,2}[.)])\s/.test(block.text)) ||
    block.text === '/>'
  )
}
