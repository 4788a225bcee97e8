/** Lines between several texts that were ordered together. */
import {defineRule} from '../../rule/rule.ts'

const COUNTED =
  /^\W*(?:article|story|text|rewrite|version) \d{1,2} of \d{1,2}(?:\W+(?:rewritten|revised|rewrite|draft|final))?\W*$/u
/** "--- second rewrite below ---", "* * * END OF STORY 1 * * *" */
const FRAMED =
  /^[-–—=*_#~+\s]{3,}(?:end of |next |new |second |third |begin |start )?(?:article|story|text|rewrite|version)s? ?(?:break|end|ends|\d{1,2}|one|two|three|follows|below|starts)?(?: (?:below|follows|ends|of \d))?(?: ?\([^()]{1,60}\))?[-–—=*_#~+\s]{3,}$/u

export const countedAnswer = defineRule({
  name: 'counted-answer',
  category: 'llm-leak',
  summary: 'A line such as “ARTICLE 2 OF 3” or “--- END OF STORY 1 ---” between texts that were ordered together.',
  triggers: [
    'article 1 of *',
    'article 2 of *',
    'article 3 of *',
    'article 4 of *',
    'story 1 of *',
    'story 2 of *',
    'story 3 of *',
    'text 1 of *',
    'text 2 of *',
    'rewrite 1 of *',
    'rewrite 2 of *',
    'version 1 of *',
    'version 2 of *',
    'article break',
    'story break',
    'text break',
    'end of story *',
    'end of article *',
    'end of text *',
    'next article',
    'next story',
    'second article',
    'second rewrite',
    'second version',
    'third article',
    'new article',
  ],
  *find(_view, hit) {
    if (!hit || !(COUNTED.test(hit.block.folded) || FRAMED.test(hit.block.folded))) return
    const {start, end} = hit.block
    yield {start, end, confidence: 0.95, evidence: 'a text counted among those that were ordered'}
  },
  examples: [
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦ARTICLE 2 OF 3 – rewritten⟧\nThe ferry sails again in May.',
    'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.\n⟦---- SECOND ARTICLE BELOW ----⟧\nThe ferry sails again in May.',
    'This is article 1 of 3 about the pier and its lamp.',
  ],
})
