/** Lines and last brackets that tell how long the text is: who ordered it counts. */
import {once} from '../../once.ts'
import {isProseBlock, zoneOf} from '../../rule/layout.ts'
import {defineRule} from '../../rule/rule.ts'
import {finalMark} from '../../text/chars.ts'

const COUNT = '\\d[\\d,.]*'
/** What tells nothing but a length, in the languages that count signs or syllables. */
const LENGTH = [
  `(?:全文|正文|本文|文章|[总總]|以上)?(?:[总總]?共[计計]?|字[数數]|[约約]|大[约約])[^\\d。，()（）]{0,6}${COUNT} ?(?:个|個)?字(?:左右)?`,
  `(?:全文|本文|合計|文字数|総文字数|以上|約)[^\\d。、()（）]{0,6}${COUNT} ?文字(?:程度|前後|です)?`,
  `(?:총|약|글자 ?수|분량|공백 ?(?:포함|제외)|전체)[^\\d.()]{0,12}${COUNT} ?자(?: ?(?:내외|정도))?`,
  `(?:عدد الكلمات|مجموع الكلمات|اجمالي الكلمات)[^\\d.()]{0,12}${COUNT}(?: كلمة)?(?: تقريبا)?`,
  `(?:bài viết |toàn bài )?(?:số từ|tổng số từ|số chữ|độ dài|tổng cộng|khoảng)[^\\d.()]{0,12}${COUNT} ?(?:từ|chữ)(?: \\p{L}+)?`,
  `字[数數]\\s?[:：]\\s?${COUNT}`,
].join('|')
const WHOLE = once(() => new RegExp(`^[\\s※*(（【［\\[-]*(?:${LENGTH})[\\s)）】］\\].。]*$`, 'u'))
const BEHIND = once(() => new RegExp(`(?<=[。！？!?.؟”」]\\s*)[(（【［\\[]\\s*(?:${LENGTH})\\s*[)）】］\\]]$`, 'u'))
const LONGEST = 40

export const textLength = defineRule({
  name: 'text-length',
  category: 'llm-leak',
  summary: 'A line or bracket below the text that tells nothing but how long it is.',
  *find(view) {
    for (const block of view.blocks) {
      if (!/\d/.test(block.text.slice(-LONGEST)) || zoneOf(view, block) === 'head') continue
      const {folded} = block
      if (folded.length <= LONGEST && WHOLE().test(folded) && !isProseBlock(view, block)) {
        yield {start: block.start, end: block.end, confidence: 0.92, evidence: 'the length of the text'}
        continue
      }
      if (finalMark(block.text) === block.text.length - 1) continue
      const found = BEHIND().exec(folded.slice(-LONGEST))?.[0]
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
