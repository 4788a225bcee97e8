/** Phrases and patterns for answers, out of the words of all languages. */
import {PhraseGroup} from '../../rule/phrase.ts'
import {NAME, pattern, wordsOf} from '../../rule/phrase-pattern.ts'
import type {Hit} from '../../rule/rule.ts'
import type {View} from '../../view.ts'
import type {AnswerWords} from './words/answer-words.ts'
import {ANSWER_WORDS} from './words/index.ts'

/** Fields of `AnswerWords` that hold phrases, and those that hold lists. */
type Phrases = 'refusals' | 'preambles' | 'closings' | 'notes'
type List = Exclude<keyof AnswerWords, Phrases | 'language'>

/** The phrases of one kind. */
export function phrasesOf(kind: Phrases): PhraseGroup {
  return new PhraseGroup(ANSWER_WORDS.flatMap((words) => words[kind]))
}

/** Lists of one kind, one for each language. */
export function listsOf(kind: List): string[] {
  return ANSWER_WORDS.map((words) => words[kind])
}

/** A pattern for the words of a kind, at the start of a folded text or anywhere in it. */
export function patternOf(kind: List, where: 'start' | 'anywhere' = 'anywhere'): () => RegExp {
  return pattern(() => (where === 'start' ? '^' : '') + wordsOf(listsOf(kind), NAME))
}

/** Whether a phrase that begins at a hit is whole before `end`. */
export function holds(phrases: PhraseGroup, view: View, hit: Hit, end: number): boolean {
  return phrases.endOf(hit.trigger, view.text, hit.end, end) >= 0
}
