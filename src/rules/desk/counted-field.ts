/** Fields of a form whose value is counted: "Excerpt (155 characters at most): …", "Title tag: … (57 characters)". */
import {partsOf, pattern, termsIn} from '../../rule/phrase-pattern.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule, type Hit} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {View} from '../../view.ts'
import {isInSample} from './list.ts'
import {isSubject} from './subject.ts'
import {deskLists} from './words/index.ts'

/** How labels of such fields begin, in longer words too. */
const LABEL = pattern(() => partsOf(deskLists('labels')('counted')))
/** The label before a count in brackets, at the end of what stands before the hit; and the colon behind it. */
const LABEL_BEFORE = /(?:^|(?<=[.!?»”"]\s))[*_#>\s]*(\p{Lu}[^:.!?()\n]{2,40}) ?\((?:\p{L}+\.? )?\p{N}{2,3} $/u
const COLON_BEHIND = /^[^()\n]{0,24}\) ?[*_]{0,2}:/u
/** A label, its value and the count behind it. */
const VALUE_BEFORE = /(?:^|(?<=\s))(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}) ?: [^\n()]{5,170}\((?:\p{L}+\.? )?\p{N}{2,3} $/u
const MOST_WORDS = 4
/** So far before the count its label is looked for. */
const REACH = 240
/** Signs of markup before a label at the start of a line. */
const MARKS = 6

export const countedField = defineRule({
  name: 'counted-field',
  category: 'seo-meta',
  summary: 'A field of a publishing form with the number of characters that it has or may have.',
  get triggers() {
    return termsIn(deskLists('labels')('characters')).flatMap((word) => [`${word})`, `${word} *`])
  },
  *find(view, hit) {
    if (!hit || isQuoted(view.text, hit.block.start, hit.start)) return
    const span = fieldAt(view, hit)
    if (!span) return
    const isDoubtful = isSubject(view, [hit.block]) || isInSample(view, hit.block)
    yield {...span, confidence: isDoubtful ? 0.6 : 0.92, evidence: `a field of so many “${hit.trigger}”`}
  },
  examples: [
    'The pier will open in May.\n⟦Excerpt (155 characters at most): How the old pier broke and who will mend it.⟧',
    'How the pier broke ⟦Balise title : La jetée de Saint-Loup : le guide (57 caractères)⟧ La jetée a cédé en mars.',
    'Molo se otevře v květnu. ⟦Meta popis (155 znaků): Jak se zlomilo staré molo.⟧ Práce začnou, až přestane foukat.',
    'The sign on the pier (40 characters) was painted in a day: it says who paid for it.',
    'She wrote: Dear Ada, the play has six parts (12 characters) and no end.',
  ],
})

function fieldAt({text}: View, {start, block}: Hit): Span | undefined {
  const before = text.slice(Math.max(block.start, start - REACH), start)
  const behind = text.slice(start, block.end)
  const labelled = LABEL_BEFORE.exec(before)
  const colon = COLON_BEHIND.exec(behind)
  if (labelled && colon && isLabel(labelled[1]!)) {
    const from = start - before.length + before.indexOf(labelled[1]!, labelled.index)
    // In the middle of a paragraph nothing tells how many sentences the value has.
    const isInside = from - block.start > MARKS
    return {start: from, end: isInside ? sentenceAt(text, start + colon[0].length + 1, block).end : block.end}
  }
  const valued = VALUE_BEFORE.exec(before)
  const close = behind.indexOf(')')
  if (!valued || close < 0 || close > 24 || !isLabel(valued[1]!)) return undefined
  return {start: start - before.length + valued.index, end: start + close + 1}
}

/** A label of a form: few words, and one of those that forms use. */
function isLabel(label: string): boolean {
  return label.trim().split(/\s+/).length <= MOST_WORDS && LABEL().test(fold(label))
}
