/** Sentences in which who wrote the text says that it is a machine, in languages of the East and Arabic. */
import {partsOf, pattern, termsIn, wordsOf} from '../../rule/phrase-pattern.ts'
import {isQuoted, noiseSentenceEnd} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'
import {sentenceStart} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {View} from '../../view.ts'
import type {SelfWords} from './words/desk-words.ts'
import {DESK_WORDS} from './words/index.ts'

const SELVES = DESK_WORDS.map(({self}) => self)
const lists = (name: keyof SelfWords): string[] => SELVES.map((self) => self[name])

/** The longest such sentence, in UTF-16 units. */
const LONGEST = 260

/** Signs that may stand before a sentence. */
const OPENS = '^[\\s※*(（]*'

/** A pattern's source for phrases of all languages; with `by`, where one of its words stands behind in the sentence. */
function saying(name: keyof SelfWords, by?: 'limits' | 'checks'): string {
  return `(?:${SELVES.filter((self) => self[name] !== '')
    .map((self) => {
      const phrases = wordsOf([self[name]]).replaceAll('@', () => wordsOf([self.names]))
      return by ? `${phrases}(?=.*${partsOf([self[by]])})` : phrases
    })
    .join('|')})`
}

/** That the one who speaks is a machine: opens a sentence, or stands near its start. */
const SELF = pattern(() =>
  [saying('speaks'), saying('speaksOfLimits', 'limits'), OPENS + saying('opensWithLimits', 'limits')].join('|'),
)
/** Who speaks of what a machine wrote says so of the text, and asks that it be looked through; or it refuses. */
const WRITTEN = pattern(() => [saying('wrote'), saying('written', 'checks'), OPENS + saying('sorry')].join('|'))

/** Letters that only these languages have. */
const SCRIPTS = /[\u0600-\u06ff\u1100-\u11ff\u2e80-\ud7ffăâđêôơưạ-ỹ]/iu
const VOWELS = /[\u0640\u064b-\u0652\u0670]/g
const MACHINE = pattern(() => `${wordsOf(['ai'])}|${partsOf(lists('matters'))}`)

export const machineSelf = defineRule({
  name: 'machine-self',
  category: 'llm-leak',
  summary: 'A sentence in which who wrote the text says that it is a language model, and what it can’t do.',
  get triggers() {
    return termsIn(lists('triggers'))
  },
  *find(view, hit) {
    if (!hit) return
    const {text} = view
    const {block} = hit
    if (isQuoted(text, block.start, hit.start)) return
    const sentence = sentenceOf(text, hit.start, hit.end, block)
    if (sentence.end - sentence.start > LONGEST) return
    const written = text.slice(sentence.start, sentence.end)
    if (!SCRIPTS.test(written)) return
    const folded = fold(written).replace(VOWELS, '')
    if (/["“”«»「『]/.test(folded)) return
    const isSelf = SELF().test(folded)
    if (!isSelf && !WRITTEN().test(folded)) return
    yield {
      ...sentence,
      confidence: isOfMachines(view, block) ? 0.75 : 0.93,
      evidence: isSelf ? 'says that it is a machine' : 'says that a machine wrote it',
    }
  },
  examples: [
    '港口委员会星期二晚上开会，决定修好旧码头。\n⟦作为一个人工智能语言模型，我无法亲自去港口，以下信息仅供参考。⟧\n工程五月开工。',
    '港の委員会は火曜日の夜に集まり、古い桟橋を直すことを決めた。\n⟦私はAIなので実際に桟橋を見たことはありませんが、一般的な手順を紹介します。⟧\n工事は五月に始まる。',
    '항구 위원회는 화요일 저녁에 낡은 부두를 고치기로 결정했다.\n⟦저는 AI 언어 모델이므로 부두에 직접 가 볼 수 없습니다.⟧\n공사는 오월에 시작된다.',
    'اجتمع مجلس المرفأ وقرر إصلاح الرصيف القديم.\n⟦بصفتي نموذجًا لغويًا لا أستطيع زيارة المرفأ.⟧\nتبدأ الأعمال في مايو.',
    'Hội đồng bến cảng quyết định sửa lại cầu tàu cũ.\n⟦Tôi là mô hình ngôn ngữ nên không thể đến tận bến cảng.⟧\nCông việc bắt đầu vào tháng Năm.',
    '⟦很抱歉，我无法完成这个请求。⟧\n港口委员会星期二晚上开会，决定修好旧码头。',
    '市长很抱歉，他说我们无法在五月之前开工。\nXin lỗi, ông nói, cầu tàu chưa xong.',
    '港口用人工智能数船，市长说，作为一个港口，我们不能没有它。\n桟橋ではAIが船を数え、漁師はそれを信じている。\n부두에서는 AI가 배를 센다.',
    'Trợ lý AI của bến cảng đếm thuyền mỗi sáng, và ngư dân tin nó.\nيستخدم المرفأ الذكاء الاصطناعي لعد السفن كل صباح.',
  ],
})

function sentenceOf(text: string, at: number, end: number, block: Block): Span {
  const start = sentenceStart(text, at, block.start)
  return {start, end: noiseSentenceEnd(text, start, end, block.end)}
}

/** So many other lines that speak of machines are about them. */
const SEVERAL = 3
const AROUND = 60

function isOfMachines(view: View, block: Block): boolean {
  let found = 0
  for (const other of view.blocks.slice(Math.max(0, block.index - AROUND), block.index + AROUND))
    if (other !== block && MACHINE().test(other.folded.slice(0, 600)) && ++found >= SEVERAL) return true
  return false
}
