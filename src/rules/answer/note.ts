/** A language model tells how it wrote the text. */
import {zoneOf} from '../../rule/layout.ts'
import {startsLine} from '../../rule/phrase-hit.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {holds, phrasesOf} from './answer-phrases.ts'

const NOTES = phrasesOf('notes')
/** Labels of a figure about the text. */
const SCORES = /count|score|grade|density|plagiarism check|ai detection|ai content|reading ease/

export const llmNote = defineRule({
  name: 'llm-note',
  category: 'llm-leak',
  summary: 'A line in which a language model tells how it wrote the text, or what it can’t know.',
  get triggers() {
    return NOTES.triggers
  },
  *find(view, hit) {
    if (!hit || !startsLine(hit) || isQuoted(view.text, hit.block.start, hit.start)) return
    const {block} = hit
    if (block.end - block.start > 320 || block.shape.sentences > 3 || !holds(NOTES, view, hit, block.end)) return
    // In a record the count of its words is one of many fields.
    const isCount = SCORES.test(hit.trigger)
    if (isCount && (!/\d/.test(block.text) || block.end - block.start > 60)) return
    const isAtEdge = zoneOf(view, block) !== 'body'
    yield {
      start: block.start,
      end: block.end,
      confidence: isCount ? (isAtEdge ? 0.91 : 0.8) : 0.94,
      evidence: `speaks of how the text was made: “${hit.trigger}”`,
    }
  },
  examples: [
    'The harbour council met on Tuesday evening and voted to repair the old pier.\n⟦(Note: I have kept the quotes of the mayor unchanged.)⟧\nThe lamp follows in June.',
    '⟦I’ve rewritten the text about the pier to avoid plagiarism.⟧\nThe harbour council met on Tuesday evening and voted to repair the old pier.',
    'Note: I have used tar instead of paint, and it held for three winters.\nThe harbour council met on Tuesday evening and voted to repair the old pier.',
    'I have kept the lamp in my cellar for forty years, and nobody asked for it.',
  ],
})
