import {partsOf, pattern, termsIn, wordsOf} from '../rule/phrase-pattern.ts'
import {isQuoted} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import {fold} from '../text/fold.ts'
import {sentenceAt} from '../text/sentence.ts'
import type {View} from '../view.ts'
import {deskLists} from './desk/words/index.ts'

const gaps = deskLists('gaps')

const BRACKET = pattern(() => {
  const order = `${wordsOf(gaps('bracketOrders'))}[^\\][\\n]{1,80}`
  const label = `${partsOf(gaps('bracketLabels'))}[^\\][\\n]{0,80}`
  const note = `${partsOf(gaps('bracketNotes'))}[^\\][\\n]{0,40}`
  const round = `\\(${wordsOf(gaps('roundOrders'))}[^()\\n]{0,60}\\)`
  return `^(?:\\[(?:${order}|${label}|${note}|${partsOf(gaps('brackets'))})\\]|${round})`
})
/** Orders that stand in brackets for nothing else. */
const SURE = pattern(() => `^\\[${partsOf(gaps('bracketSure'))}`)

const placeholderBracket = defineRule({
  name: 'placeholder-bracket',
  category: 'placeholder',
  summary: 'A bracket that asks for something to be put in, such as a link or a name.',
  get triggers() {
    const open = ['bracketOrders', 'bracketLabels', 'bracketNotes'] as const
    return [
      ...termsIn(open.flatMap(gaps)).map((phrase) => `[${phrase}`),
      ...termsIn(gaps('brackets')).map((phrase) => `[${phrase}]`),
      ...termsIn(gaps('roundOrders')).map((phrase) => `(${phrase}`),
    ]
  },
  *find(view, hit) {
    if (!hit) return
    const found = BRACKET().exec(fold(view.text.slice(hit.start, hit.start + 110)))
    if (!found) return
    const end = hit.start + found[0].length
    const sentence = sentenceAt(view.text, hit.start, hit.block)
    // A template in a manual or a form letter that is being taught holds many of them.
    const many = view.text.slice(Math.max(0, hit.start - 600), hit.start).split('[').length > 4
    const isAll = sentence.start === hit.start && sentence.end <= end + 1
    yield {
      ...(isAll ? sentence : {start: hit.start, end}),
      confidence:
        many || isSignature(view, hit.block) || isQuoted(view.text, hit.block.start, hit.start)
          ? 0.75
          : isAll
            ? 0.95
            : SURE().test(found[0])
              ? 0.92
              : 0.8,
      evidence: `the placeholder ${view.text.slice(hit.start, end)}`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦[Insert image of the pier here]⟧\nWork starts in May.',
    'Dear neighbour,\nThe pier needs you.\nAll the best,\n[Your Name]',
    'The letter said: “I [adding up the planks] found nothing.” The judge [her own husband] agreed.',
  ],
})

/** "All the best, [Your Name]": a letter that is there to be copied. */
function isSignature({blocks}: View, block: Block): boolean {
  const above = blocks[block.index - 1]
  return above !== undefined && above.end - above.start < 40 && above.text.endsWith(',')
}

const fillerText = defineRule({
  name: 'filler-text',
  category: 'placeholder',
  summary: 'Filler text of a page template that nobody replaced.',
  triggers: [
    'lorem ipsum dolor sit amet',
    'lorem ipsum is simply dummy text',
    'this is a block of text. double-click',
    'double-click this text to edit',
    'click here to add text',
    'click edit button to change this text',
    'add your text here',
    'insert your text here',
    'type your text here',
    'your content goes here',
    'this is a text block. click edit',
    'edit this text',
    'enter your caption here',
  ],
  *find(view, hit) {
    if (!hit) return
    const {block} = hit
    const isLine = hit.start - block.start < 4
    const sentence = isLine && block.end - block.start < 900 ? block : sentenceAt(view.text, hit.start, block)
    // Broken over lines: where it ends nobody can tell.
    const isUnclear =
      hit.end > block.end ||
      (/\b(?:dummy|filler|placeholder|typeset|designers?|cicero)\b/.test(block.folded) &&
        !hit.trigger.includes('simply dummy'))
    yield {
      start: sentence.start,
      end: sentence.end,
      confidence: isUnclear ? 0.6 : isLine ? 0.96 : 0.85,
      evidence: `filler: “${hit.trigger}”`,
    }
  },
  examples: [
    'The pier broke in March.\n⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧',
    'The pier broke in March.\nLorem ipsum\ndolor sit\namet, consectetur adipiscing elit.',
    'Printers have used “lorem ipsum dolor sit amet” as filler since long before the pier was built.',
  ],
})

export const PLACEHOLDER = [placeholderBracket, fillerText]
