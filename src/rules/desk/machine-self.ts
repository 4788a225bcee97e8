/** Sentences in which who wrote the text says that it is a machine, in languages of the East and Arabic. */
import {once} from '../../once.ts'
import {isQuoted, noiseSentenceEnd} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'
import {sentenceStart} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import type {View} from '../../view.ts'

/** The longest such sentence, in UTF-16 units. */
const LONGEST = 260

/** A machine that writes, as it calls itself. */
const ZH =
  '(?:ai|人工智[能慧]|(?:ai|人工智[能慧])?(?:大型?)?(?:[语語]言)?模型|(?:ai|智能|虚拟|虛擬)助[手理]|聊天机器人|聊天機器人)'
const JA = '(?:(?:生成)?ai|人工知能|(?:大規模)?言語モデル)(?:アシスタント|言語モデル|モデル|チャットボット)?'
const KO = '(?:(?:생성형 ?)?ai|인공 ?지능|(?:대규모 ?)?언어 ?모델)(?: ?(?:언어 ?모델|어시스턴트|비서|모델|챗봇))?'
const AR = '(?:مجرد )?(?:نموذج|مساعد|برنامج|روبوت|نظام|ذكاء|اداة)'
const VI =
  '(?:một |chỉ là |chỉ là một )?(?:mô hình (?:ngôn ngữ|ai)|trợ lý (?:ai|ảo|trí tuệ)|ai\\b|trí tuệ nhân tạo|công cụ ai|chatbot)'

/** That the one who speaks is one: opens a sentence, or stands near its start. */
const SELF = once(
  () =>
    new RegExp(
      [
        `作[为為](?:一?[个個名款种種]?)?${ZH}[^。！？]{0,14}?[,，、]?\\s?我`,
        `(?:由于|由於|因为|因為)?我(?:只|仅|僅)?是(?:一?[个個名款种種]?)?${ZH}`,
        `(?:私は|当方は|わたしは)${JA}(?:です|なので|のため|であ|ですの|として)`,
        `^[\\s※*(（]*${JA}(?:である)?(?:として|なので|のため|ですので|であるため|の私(?:に)?|である私)(?:に|は|には)?、?(?=.*(?:でき|お答え|お伝え|回答|持って|持ち|ない|経験|かね|ありません|せん))`,
        `(?:저는|제가|전) ?${KO}(?:이|라|로|입|이기|여서|이라서|이므로|인)`,
        `${KO}(?:로서|이기 때문에|이므로|이라서|라서|인 저는|으로서)[ ,](?=.*(?:저|제|없|드리|못|어렵|않))`,
        `(?:بصفتي|باعتباري|بوصفي|لكوني|كوني|انا|انا) ${AR}`,
        `(?:với tư cách (?:là )?|(?:tôi|mình|em) (?:là |chỉ là )|^[\\s(*]*(?:là |vì là |do là ))${VI}(?=.*(?:tôi|mình|em|không|chưa))`,
      ].join('|'),
      'u',
    ),
)
/** Who speaks of what a machine wrote says so of the text, and asks that it be looked through. */
const WRITTEN = once(
  () =>
    new RegExp(
      [
        '(?:生成ai|ai|人工知能)(?:により|によって|による|が|で|を(?:使って|用いて))?(?:自動)?(?:生成|作成|執筆)(?:文|された|した|され|の).*(?:公開前|掲載前|確認|チェック|ご注意)',
        '(?:以上|本)(?:内容|內容|文|稿|文章)[^。]{0,6}(?:由|为|為|系|是)(?:ai|人工智[能慧]|大?模型)[^。]{0,4}(?:生成|撰写|撰寫|创作|創作|辅助|輔助)',
        '(?:ai|인공지능)(?:가|로|이|를 활용해) (?:생성|작성)(?:한|된|되어) (?:글|원고|초안|텍스트|문서).*(?:확인|검토|참고)',
        '(?:تم (?:انشاء|توليد|كتابة)) (?:هذا|هذه) (?:النص|المقال|المحتوي|المسودة)[^.]{0,24}(?:الذكاء الاصطناعي|نموذج لغوي)',
        '(?:nội dung|bài viết|văn bản|bản nháp)(?: này)? (?:được |do )(?:ai|trí tuệ nhân tạo|chatgpt)[^.]{0,16}(?:tạo|viết|soạn)',
        '^[\\s(（*]*(?:很|非常|实在|十分)?抱歉[,，]我(?:无法|無法|不能|没有办法|暂时无法)(?:完成|提供|满足|滿足|生成|撰写|撰寫|协助|協助|访问|存取|继续|直接)',
        '(?:如果|如需|若|如有)[^。]{0,24}(?:请|請|欢迎|歡迎|可以|可)(?:随时|隨時)?(?:告诉我|告訴我|告知我|跟我说|跟我說)',
        '^[\\s(（*]*申し訳(?:ありません|ございません)が?[、。]?[^。]{0,20}(?:リクエスト|ご要望|ご依頼|内容|情報)[^。]{0,16}(?:お応え|対応|お答え|生成|提供|アクセス)[^。]{0,8}(?:でき|かね)',
        '^[\\s(*]*죄송(?:합니다|하지만|합니다만)[^.]{0,30}(?:요청|질문|작업|링크|내용)[^.]{0,16}(?:수 없|어렵)',
        '^[\\s(*]*(?:عذرا|اسف|اعتذر|للاسف)[^.]{0,12}(?:لا يمكنني|لا استطيع)[^.]{0,16}(?:طلب|كتابة|تنفيذ|مساعدة|انشاء|الوصول)',
        '^[\\s(*]*(?:xin lỗi|rất tiếc)[^.]{0,10}(?:tôi|mình) không thể (?:thực hiện|đáp ứng|viết|cung cấp|hỗ trợ|truy cập|hoàn thành)',
        '截至我(?:的)?(?:知[识識]|训练|訓練|最[后後])',
        '(?:知識|学習データ)の(?:更新|カットオフ)(?:日|時点)',
        '제(?:가 학습한)? (?:학습 )?(?:데이터|지식)(?:는|의) .*(?:까지|기준)',
      ].join('|'),
      'u',
    ),
)

/** Letters that only these languages have. */
const SCRIPTS = /[\u0600-\u06ff\u1100-\u11ff\u2e80-\ud7ffăâđêôơưạ-ỹ]/iu
const VOWELS = /[\u0640\u064b-\u0652\u0670]/g
const MACHINE = once(
  () =>
    /(?:^|(?<![\p{Script=Latin}\p{N}]))ai(?![\p{Script=Latin}\p{N}])|人工智[能慧]|人工知能|[语語]言模型|言語モデル|인공지능|언어 ?모델|الذكاء الاصطناعي|نموذج لغوي|trí tuệ nhân tạo|mô hình ngôn ngữ|chatgpt/u,
)

export const machineSelf = defineRule({
  name: 'machine-self',
  category: 'llm-leak',
  summary: 'A sentence in which who wrote the text says that it is a language model, and what it can’t do.',
  triggers: [
    ...'ai|人工智能|人工智慧|语言模型|語言模型|大模型|智能助手|人工知能|言語モデル|生成ai|인공지능|인공 지능|언어 모델|언어모델|截至我|抱歉|告诉我|告訴我|申し訳ありません|申し訳ございません|죄송합니다|죄송하지만'.split(
      '|',
    ),
    ...'نموذج*|مساعد*|الذكاء الاصطناعي|برنامج ذكاء|mô hình ngôn ngữ|trợ lý ai|trợ lý ảo|trí tuệ nhân tạo|chatbot|xin lỗi|rất tiếc|عذرا|للاسف|اعتذر'.split(
      '|',
    ),
  ],
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
