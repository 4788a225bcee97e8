import {everyday} from '../rules/words/index.ts'
import {pattern, wordsOf} from './phrase-pattern.ts'

/** What is numbered in a text of Chinese, Japanese or Korean, and a source in brackets: "see [BACH04]". */
const SIGNS = '第\\s?\\d+(?:\\.\\d+)*\\s?[章節节]|\\d+(?:\\.\\d+)*\\s?[장절]\\.?|\\[\\p{Lu}[\\p{Lu}\\p{Ll}]+\\d{2,4}\\]'
const OWN_SECTION = pattern(() => `${wordsOf(everyday('sections'))} \\d+(?!\\d|[:%])|${SIGNS}`, 'iu')

/** Whether a text points to a section, a figure or a source of its own: "More on this in section 3.2". */
export function namesSection(text: string): boolean {
  return OWN_SECTION().test(text)
}
