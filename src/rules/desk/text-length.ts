/** Lines and last brackets that tell how long the text is: who ordered it counts. */
import {isProseBlock, zoneOf} from '../../rule/layout.ts'
import {partsOf, pattern} from '../../rule/phrase-pattern.ts'
import {defineRule} from '../../rule/rule.ts'
import {DESK_WORDS} from './words/index.ts'

const COUNT = '\\d[\\d,.]*'
/** What tells nothing but a length, in each language that knows it. */
const lengths = (): string =>
  DESK_WORDS.map(({length: {before, units, labels}}) => {
    const unit = partsOf([units])
    return `${partsOf([before])}[^\\d。，.()（）]{0,12}${COUNT} ?${unit}|${partsOf([labels])}[^\\d.()]{0,12}${COUNT}(?: ?${unit})?`
  }).join('|')
const WHOLE = pattern(() => `^[\\s※*(（【［\\[-]*(?:${lengths()})[\\s)）】］\\].。]*$`)
const BEHIND = pattern(() => `(?<=[。！？!?.؟”」]\\s*)[(（【［\\[]\\s*(?:${lengths()})\\s*[)）】］\\]]$`)
/** What such a bracket ends with. */
const CLOSERS = ')）】］]'
const LONGEST = 40

export const textLength = defineRule({
  name: 'text-length',
  category: 'llm-leak',
  summary: 'A line or bracket below the text that tells nothing but how long it is.',
  *find(view) {
    for (const block of view.blocks) {
      if (!/\d/.test(block.text.slice(-LONGEST)) || zoneOf(view, block) === 'head') continue
      const isShort = block.end - block.start <= LONGEST
      if (isShort && WHOLE().test(block.folded) && !isProseBlock(view, block)) {
        yield {start: block.start, end: block.end, confidence: 0.92, evidence: 'the length of the text'}
        continue
      }
      if (!CLOSERS.includes(block.text.at(-1)!)) continue
      const found = BEHIND().exec(block.folded.slice(-LONGEST))?.[0]
      if (found)
        yield {start: block.end - found.length, end: block.end, confidence: 0.92, evidence: 'the length of the text'}
    }
  },
  examples: [
    '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。\n⟦（全文共约820字）⟧',
    '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。⟦（字数：820字）⟧',
    'اجتمع مجلس المرفأ مساء الثلاثاء وقرر بعد ساعتين من النقاش إصلاح الرصيف القديم قبل حلول الشتاء، على نفقة البلدية.\n⟦عدد الكلمات: 612⟧',
    '港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。\n码头上刻着八个字\n共有820人投票。',
  ],
})
