/** Brackets inside a paragraph that are meant for an editor or client. */
import {defineRule} from '../../rule/rule.ts'

/** The longest such bracket, in UTF-16 units. */
const LONGEST = 420

const ADDRESSES = [
  ...'note to client|note to the client|note to editor|note to the editor|note for the editor|note to publisher'.split(
    '|',
  ),
  ...'hinweis für die redaktion|hinweis an die redaktion|anmerkung für die redaktion|note à la rédaction'.split('|'),
  ...'nota para el editor|nota para la redacción|nota per la redazione|nota para o editor|nota para a redação'.split(
    '|',
  ),
  ...'uwaga dla redakcji|opmerking voor de redactie|notering till redaktionen|примечание для редакции'.split('|'),
]

export const clientNote = defineRule({
  name: 'client-note',
  category: 'llm-leak',
  summary: 'A bracket inside a paragraph in which who wrote the text tells an editor or client something.',
  triggers: ADDRESSES,
  *find({text}, hit) {
    if (!hit || !'(['.includes(text[hit.start - 1] ?? ' ')) return
    const end = text.indexOf(text[hit.start - 1] === '(' ? ')' : ']', hit.end) + 1
    if (end === 0 || end > hit.block.end || end - hit.start > LONGEST) return
    yield {start: hit.start - 1, end, confidence: 0.95, evidence: `the bracket that begins “${hit.trigger}”`}
  },
  examples: [
    'The lamp cost forty thousand. ⟦(Note to the editor: please check this sum against the minutes.)⟧ It was lit in May.',
    'She left a note to the editor on the table, and the sum in it was wrong.',
  ],
})
