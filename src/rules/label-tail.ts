/** Labels that were glued to the end of a paragraph. */
import type {Category} from '../category.ts'
import {labelTails} from '../rule/label-rows.ts'
import {isQuoted} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import {extentOf} from '../text/chars.ts'
import {PROSE} from './example-prose.ts'

/** What authors leave behind a sentence, too: who took the picture, where it stood first. */
const OF_ARTICLE: ReadonlySet<Category> = new Set([
  'byline',
  'date-stamp',
  'caption',
  'credit',
  'author-bio',
  'keywords',
])
/** One word may be the beginning of a sentence that was cut off; so may four signs of a script that parts no words. */
const TELLING = /\p{L}\s(?:.*\s)?\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{5}/u

/** A sentence of some length stands before it, or the line is a row of labels. */
const PARAGRAPH = 50

export const labelTail = defineRule({
  name: 'label-tail',
  category: 'nav',
  summary: 'A label known as a whole line, behind the last sentence of a paragraph and without a mark of its own.',
  *find(view) {
    for (const {start, end, block, category} of labelTails(view)) {
      const label = view.text.slice(start, end)
      if (OF_ARTICLE.has(category) || !TELLING.test(label)) continue
      if (extentOf(view.text, {start: block.start, end: start}) < PARAGRAPH) continue
      if (isQuoted(view.text, block.start, start)) continue
      yield {start, end, category, confidence: 0.92, evidence: `the label “${label}” behind the paragraph`}
    }
  },
  examples: [
    `${PROSE} ⟦Share this article⟧\n${PROSE}`,
    '港の委員会は火曜日の夜に集まり、二時間の議論のあと、冬が来る前に古い桟橋を直すことを決めた。⟦この記事をシェアする⟧\n\n費用は市が出すという。',
    `${PROSE} Share\n${PROSE} “Share this article,” she said`,
    `${PROSE} They want to share this article`,
  ],
})
