/** Buttons and labels that a page had between its paragraphs, run together with them. */
import type {Category} from '../category.ts'
import {isHeading, isListed} from '../rule/label-doubt.ts'
import {type LabelEnd, type LabelSentence, labelSentences} from '../rule/label-sentences.ts'
import {isAllCaps, isQuoted} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import {isOpener} from '../rule/run-on.ts'
import {PROSE} from './example-prose.ts'

/** What its end tells of a label: the less, the more words it must have, and letters. */
const LEAST: Readonly<Record<LabelEnd, {readonly words: number; readonly letters: number}>> = {
  mark: {words: 3, letters: 12},
  paragraph: {words: 2, letters: 10},
  opener: {words: 2, letters: 11},
  capital: {words: 3, letters: 14},
}

/** Two words as long as this mark an advertisement whatever follows. */
const LONG = 17
/** Lines that speak to the reader: a sentence of an article does not, full stop or not. */
const SPEAKING: ReadonlySet<Category> = new Set([
  'share',
  'subscribe',
  'comments',
  'call-to-action',
  'ad-label',
  'copyright',
  'disclosure',
  'related',
  'promo',
  'paywall',
])
/** Questions of these are put to the reader in the middle of an argument too. */
const ASKING: ReadonlySet<Category> = new Set(['comments', 'call-to-action'])
/** What guides to programs order in sentences too. */
const WITHOUT_STOP: ReadonlySet<Category> = new Set(['cookie', 'embed', 'tools', 'nav', 'widget', 'pagination'])

export const labelSentence = defineRule({
  name: 'label-sentence',
  category: 'share',
  summary: 'A label of a page that stands in a paragraph as if it were one of its sentences.',
  *find(view) {
    for (const label of labelSentences(view)) {
      if (!isNoise(view.text, label)) continue
      const {start, end, block, category} = label
      yield {
        start,
        end,
        category,
        confidence: isListed(view, block) ? 0.8 : 0.92,
        evidence: `the label “${view.text.slice(start, end)}” between two sentences`,
      }
    }
  },
  examples: [
    `${PROSE} ⟦Share this article⟧ The mayor was in the hall. ${PROSE}`,
    `${PROSE} ⟦Sign up for our newsletter⟧ ${PROSE}`,
    `${PROSE} ⟦Jump to recipe⟧ The mayor was in the hall. ${PROSE}`,
    `${PROSE} Newsletter abonnieren wollte der Rat nicht. ${PROSE}`,
    `${PROSE} “Share this article.” ${PROSE}`,
    `${PROSE} Accept all cookies. ${PROSE}`,
    `${PROSE} Privacy policy: The mayor reads no letters. ${PROSE}`,
    `${PROSE} What do you think? The mayor did not say. ${PROSE}`,
    `${PROSE} Spotted a mistake? The mayor pays a herring for each. ${PROSE}`,
    `${PROSE} In partnership with Ada Quill the mayor lit it again. ${PROSE}`,
  ],
})

function isNoise(text: string, {start, end, wordsEnd, block, category, endsBy}: LabelSentence): boolean {
  const label = text.slice(start, wordsEnd)
  const {words, letters} = LEAST[endsBy]
  const isCapital = /^\p{Lu}/u.test(label) || isAllCaps(text, start, wordsEnd)
  const isLong = category === 'ad-label' && label.length >= LONG
  if (!isCapital || (label.split(/\s+/).length < words && !isLong) || label.length < letters) return false
  const mark = text.slice(wordsEnd, end).trim()
  // What a colon leads on to is a heading's matter, or a headline that stays with its label.
  if (mark.startsWith(':')) return false
  const isAsking = mark.startsWith('?') || label.endsWith('?')
  // "Spotted a mistake?" leads on to the sentence that says what to do then: nobody asks that alone.
  if (isAsking && (ASKING.has(category) || text.slice(end, block.end).trim() !== '')) return false
  if (isHeading(label)) return false
  // "With support from Ada Quill …"
  if ((endsBy === 'capital' || endsBy === 'opener') && isOpener(label.slice(label.lastIndexOf(' ') + 1))) return false
  const isStopped = mark.startsWith('.')
  if (!SPEAKING.has(category) && (isStopped || !WITHOUT_STOP.has(category))) return false
  return !isQuoted(text, block.start, start) && !/^["”»]/.test(text.slice(end, end + 1))
}
