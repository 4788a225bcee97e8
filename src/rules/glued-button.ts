import type {Category} from '../category.ts'
import {isAllCaps} from '../rule/reach.ts'
import {defineRule} from '../rule/rule.ts'
import {classOf, isSpace, UPPER} from '../text/chars.ts'

const BUTTONS: Readonly<Record<string, Category>> = {
  subscribe: 'subscribe',
  'subscribe now': 'subscribe',
  'sign up': 'subscribe',
  'sign up now': 'subscribe',
  newsletter: 'subscribe',
  abonnieren: 'subscribe',
  "s'abonner": 'subscribe',
  suscríbete: 'subscribe',
  advertisement: 'ad-label',
  anzeige: 'ad-label',
  werbung: 'ad-label',
  publicité: 'ad-label',
  publicidad: 'ad-label',
  pubblicità: 'ad-label',
  publicidade: 'ad-label',
  reklama: 'ad-label',
  реклама: 'ad-label',
  'read more': 'related',
  related: 'related',
  "don't miss": 'related',
  share: 'share',
  'watch now': 'related',
}

/** Links in brackets, which end a paragraph too. */
const BRACKETED: readonly string[] = [
  '详细',
  '詳細',
  '详情',
  '查看详情',
  '详细阅读',
  '全文',
  '阅读全文',
  '閱讀全文',
  '查看全文',
].flatMap((label) => [`【${label}】`, `[${label}]`, `［${label}］`])

/** Labels of scripts without capitals that mean nothing else. */
const CASELESS: Readonly<Record<string, Category>> = {
  スポンサーリンク: 'ad-label',
  スポンサードリンク: 'ad-label',
  スポンサー広告: 'ad-label',
  赞助商广告: 'ad-label',
  贊助商廣告: 'ad-label',
  广告之后继续阅读: 'ad-label',
  点击阅读全文: 'related',
  點擊閱讀全文: 'related',
  ...Object.fromEntries(BRACKETED.map((label) => [label, 'related'] as const)),
}

export const gluedButton = defineRule({
  name: 'glued-button',
  category: 'subscribe',
  summary:
    'The words of a button, in capitals where the script has them, stuck between the end of one sentence and the start of the next.',
  triggers: [...Object.keys(BUTTONS), ...Object.keys(CASELESS)],
  *find({text}, hit) {
    if (!hit || hit.start === hit.block.start) return
    const caseless = CASELESS[hit.trigger]
    if (caseless !== undefined) {
      const mayEnd = BRACKETED.includes(hit.trigger)
      const isBetween = '。！？」』”'.includes(text[hit.start - 1]!) && (mayEnd || hit.end < hit.block.end)
      const isLinked = /^(?:を|の|は|が|に|と|で|也|是|的|，|按|键|鍵|链|連|连)/u.test(text.slice(hit.end, hit.end + 1))
      if (isBetween && !isLinked)
        yield {
          start: hit.start,
          end: hit.end,
          category: caseless,
          confidence: 0.93,
          evidence: `“${text.slice(hit.start, hit.end)}” glued to the text`,
        }
      return
    }
    if (!isAllCaps(text, hit.start, hit.end)) return
    const isGluedBefore = '.!?…”"’»)'.includes(text[hit.start - 1]!)
    const next = text.charCodeAt(hit.end)
    const isGluedBehind =
      hit.end < text.length && !isSpace(next) && ((classOf(next) & UPPER) !== 0 || '“"‘'.includes(text[hit.end]!))
    if (!isGluedBefore || !(isGluedBehind || hit.end >= hit.block.end)) return
    const evidence = `“${text.slice(hit.start, hit.end)}” glued to the text`
    yield {
      start: hit.start,
      end: hit.end,
      category: BUTTONS[hit.trigger]!,
      confidence: isGluedBehind ? 0.97 : 0.92,
      evidence,
    }
  },
  examples: [
    'All the news of the harbour, every morning.⟦SUBSCRIBE⟧A man from the old town found the lamp.',
    'The pier broke in March.⟦ADVERTISEMENT⟧The vote was close.',
    '桟橋は三月に壊れた。⟦スポンサーリンク⟧工事は五月に始まる。',
    '码头三月坏了。⟦【详细】⟧\n工程五月开始。⟦[详细]⟧',
    '要看日程，点击[详细]按钮。工程五月开始。[详细]是按钮的名字。',
    '桟橋は三月に壊れた。スポンサーリンクを貼った人は誰か、町は知らない。',
    'The word on the wall was SUBSCRIBE, and nobody knew to what.',
  ],
})
