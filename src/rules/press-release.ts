/** The frame of a press release: what its senders write over and under it for the newsroom. */
import {partsOf, pattern} from '../rule/phrase-pattern.ts'
import {defineRule} from '../rule/rule.ts'
import {PROSE} from './example-prose.ts'
import {everydayWords} from './words/index.ts'

const OPENS = pattern(() => `^[*_#\\s]*${partsOf(everydayWords('press'))}[*_:.\\s]*$`)
/** "- ENDS -", "###": under it stands what is for editors. */
const ENDS = pattern(() => `^(?:[-–—*~\\s]{1,6}${partsOf(everydayWords('pressEnds'))}[-–—*~\\s]{1,6}|# ?# ?#)$`)
const HEAD = 6

export const pressRelease = defineRule({
  name: 'press-release',
  category: 'template',
  summary: 'The lines over and under a press release that tell the newsroom where it starts and ends.',
  *find({blocks, text}) {
    for (const block of blocks) {
      if (block.end - block.start > 70) continue
      const isHead = block.index < HEAD && /\p{L}/u.test(block.text) && OPENS().test(block.folded)
      const isEnd = !isHead && '-–—*~#'.includes(text[block.start]!) && block.index > 1 && ENDS().test(block.folded)
      if (isHead || isEnd)
        yield {start: block.start, end: block.end, confidence: 0.93, evidence: `frames a press release: ${block.text}`}
    }
  },
  examples: [
    `⟦FOR IMMEDIATE RELEASE⟧\nThe pier will be mended\n${PROSE}\n⟦- ENDS -⟧\nThe firm has built piers since 1904.`,
    `⟦Pressemitteilung⟧\nDer Steg wird geflickt\n${PROSE}`,
    `The lamp\n${PROSE}\nEnds\nThe two ends of the pier were sawn off.\n- ends of rope\nThe press release was short.`,
  ],
})
