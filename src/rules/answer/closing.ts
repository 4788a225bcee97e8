/** A language model asks whether its user is content. */
import {layoutOf, zoneOf} from '../../rule/layout.ts'
import {endsBefore, startsLine} from '../../rule/phrase-hit.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceEnd} from '../../text/sentence.ts'
import {holds, patternOf, phrasesOf} from './answer-phrases.ts'

const CLOSINGS = phrasesOf('closings')
/** What only one speaks of who was asked to write. */
const OF_THE_TEXT = patternOf('ofTheText')
const TO_WRITER = patternOf('toWriter')

export const llmClosing = defineRule({
  name: 'llm-closing',
  category: 'llm-leak',
  summary: 'The last line of an answer: a language model asks whether its user is content.',
  get triggers() {
    return CLOSINGS.triggers
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    // An answer does not close with an item of a list.
    if (/^[-*•] /.test(block.text)) return
    const end = sentenceEnd(view.text, hit.end, block.end)
    if (!holds(CLOSINGS, view, hit, end)) return
    if (!startsLine(hit)) {
      if (endsBefore(view.text, hit.start) && OF_THE_TEXT().test(fold(view.text.slice(hit.start, end))))
        yield {start: hit.start, end, confidence: 0.92, evidence: `closes like an answer: “${hit.trigger}”`}
      return
    }
    const isLast = zoneOf(view, block) === 'tail' || block.index === layoutOf(view).last
    if (block.end - block.start > 320) return
    if (!isLast) {
      // At the end of one of several articles: only what is said of the text itself.
      if (block.shape.sentences <= 2 && OF_THE_TEXT().test(block.folded))
        yield {
          start: block.start,
          end: block.end,
          confidence: 0.92,
          evidence: `closes like an answer: “${hit.trigger}”`,
        }
      return
    }
    const speaksToWriter = TO_WRITER().test(block.folded)
    yield {
      start: block.start,
      end: block.end,
      confidence: speaksToWriter ? 0.95 : 0.8,
      evidence: `closes like an answer: “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier.\n⟦Let me know if you’d like me to adjust the tone of the article!⟧',
    'The council voted to repair the old pier. ⟦Let me know if you’d like a shorter version of this article.⟧\nThe lamp follows in June.',
    'Before you sail:\n- Feel free to edit the list of the crew in the book below deck.\n- Light the lamp.',
    'The harbour council met on Tuesday evening and voted to repair the old pier.\nI hope this helps you sleep in a rocking boat.',
  ],
})
