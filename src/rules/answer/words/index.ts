import type {AnswerWords} from './answer-words.ts'
import {EN} from './en.ts'

/** What language models say around a text, in each language that such answers are known in. */
export const ANSWER_WORDS: readonly AnswerWords[] = [EN]
