/** The closing question to the reader, and the sentence that asks for the answer in the comments. */
import {isListed} from '../rule/label-doubt.ts'
import {zoneOf} from '../rule/layout.ts'
import {narrates} from '../rule/narration.ts'
import {mayMatchBefore} from '../rule/phrase-hit.ts'
import {pattern, wordsOf} from '../rule/phrase-pattern.ts'
import {isQuoted, noiseSentenceEnd} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import {matchTail} from '../rule/tail.ts'
import {fold} from '../text/fold.ts'
import {sentenceBefore, sentenceStart} from '../text/sentence.ts'
import {everydayWords} from './words/index.ts'

/** A question longer than this is not one that is only there to be answered. */
const LONGEST_QUESTION = 220
const ADDRESSES = pattern(() => wordsOf(everydayWords('reader')))

/** How an English question begins. */
const QUESTION = /^(?:what|which|how|do|did|have|are|would|is|will)\b/

/** Whether the words before the phrase in its sentence only lead up to it: "So, …", "👇 …", "And please …". */
function leadsUp(before: string): boolean {
  const words = before.trim()
  return words.length <= 14 || (words.length <= 36 && /[,:–—-]$/.test(words))
}

export const callToAction = defineRule({
  name: 'call-to-action',
  category: 'call-to-action',
  summary: 'A sentence that asks the reader to comment or to answer, with the question to the reader right before it.',
  phrases: {category: 'call-to-action', shape: 'sentences'},
  *find(view, hit) {
    if (!hit) return
    const {text} = view
    const {block} = hit
    if (isQuoted(text, block.start, hit.start)) return
    const limit = Math.max(block.end, hit.end)
    if (!mayMatchBefore(text, hit, limit)) return
    const start = sentenceStart(text, hit.start, block.start)
    const end = noiseSentenceEnd(text, hit.start, hit.end, limit)
    const behind = fold(text.slice(hit.end, end))
    const phrase = hit.phrases.find(({tail}) => matchTail(tail, behind, 0) >= 0)
    // What stands before the phrase in its sentence may only lead up to it ("So, …", "👇 …", "And please …") or be the question.
    if (!phrase || end - start > 420) return
    if (!leadsUp(text.slice(start, hit.start)) && !QUESTION.test(fold(text.slice(start, start + 12)))) return
    const isTold = isListed(view, block) || narrates(fold(text.slice(start, end)))
    // Who opens a text so is its author, and it is the matter: "We'd love to hear your thoughts."
    const isOpening = zoneOf(view, block) === 'head'
    const confidence = phrase.isDoubtful || isTold || isOpening ? 0.8 : 0.97
    yield {start, end, confidence, evidence: `asks the reader: “${hit.trigger}”`}
    for (let from = start, k = 0; k < 2; k++) {
      const before = sentenceBefore(text, from, block.start)
      if (!before || before.end - before.start > LONGEST_QUESTION || !/[?？؟]/.test(text[before.end - 1]!)) break
      if (!ADDRESSES().test(fold(text.slice(before.start, before.end)))) break
      yield {
        start: before.start,
        end: before.end,
        confidence: confidence,
        evidence: 'the question that the next sentence wants answered',
      }
      from = before.start
    }
  },
  examples: [
    'The pier will open in May. ⟦What do you hope to see there?⟧ ⟦Share your thoughts in the comments below!⟧',
    'The pier will open in May. ⟦Let us know in the comments.⟧ The lamp follows in June.',
    "We'd love to hear your thoughts.\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.",
    'But who will pay for the lamp, and when? The council will say so in May.',
    'Ten ways to be heard in the harbour:\n- Leave a comment below the notice at the pier, telling the council what you did.\n- Write a letter.',
    'The teacher asked them to share their thoughts in class, below the map of the harbour.',
  ],
})
