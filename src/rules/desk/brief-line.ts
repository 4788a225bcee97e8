/** What a client ordered, left above the text: whose it is, when it is due, how it should be written. */
import {once} from '../../once.ts'
import {blocksWhile} from '../../rule/engine.ts'
import {zoneOf} from '../../rule/layout.ts'
import {spanOf} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {extentOf} from '../../text/chars.ts'

/** Labels of an order. */
const ORDER_LABELS = [
  ...'client|deadline|due date|word count|required words|assignment|kunde|auftraggeber|abgabe|abgabetermin|umfang|délai|échéance'.split(
    '|',
  ),
  ...'cliente|fecha de entrega|plazo|entrega|scadenza|consegna|prazo|klient|termin|zamawiający|zleceniodawca'.split(
    '|',
  ),
  ...'opdrachtgever|inleverdatum|kund|leverans|leveransdatum|leveringsfrist|levering|frist|oppdragsgiver|opgave'.split(
    '|',
  ),
  ...'asiakas|työnimi|määräaika|toimeksianto|tilaaja|заказчик|дедлайн|срок сдачи|замовник|клієнт|термін здачі|обсяг|объём'.split(
    '|',
  ),
  ...'klient|zadavatel|termín odevzdání|zadání|rozsah|müşteri|teslim tarihi|العميل|موعد التسليم|عدد الكلمات'.split('|'),
  ...'khách hàng|hạn nộp|số từ|deadline bài|客户|客戶|截稿|截稿日期|交稿|交稿日期|字数要求|字數要求|案件名|納期|クライアント'.split(
    '|',
  ),
  ...'執筆者への指示|発注者|마감|마감일|의뢰인|고객사|필수 포함 단어|글자 수'.split('|'),
]
/** Other labels that stand beside them. */
const BESIDE_LABELS = [
  ...'style|tone|topic|title|audience|keywords?|category|stil|ton|thema|zielgruppe|sujet|style|tema|estilo|tono|stile|tom|styl|temat'.split(
    '|',
  ),
  ...'stijl|toon|onderwerp|ämne|målgruppe|målgrupp|emne|tyyli|aihe|sävy|kohderyhmä|стиль|тема|тон|téma|tón|konu|üslup'.split(
    '|',
  ),
  ...'الأسلوب|الموضوع|phong cách|chủ đề|giọng văn|风格|風格|文体|文體|语气|主题|主題|文体|テーマ|카테고리|주제|문체|톤'.split(
    '|',
  ),
]
/** Made when a text first asks for it: it is long. */
const label = once(
  () =>
    new RegExp(
      `(?:^|[|/;·•,]|\\s{2,}|\\u3000)\\s*(?:(?<order>${ORDER_LABELS.join('|')})|${BESIDE_LABELS.join('|')})\\s*[:：]`,
      'giu',
    ),
)
/** What tells that a text was ordered: its length or how it is to be written. */
const OF_WRITING =
  /\d+ ?(?:words|wörter|mots|palabras|parole|palavras|słów|woorden|ord|sanaa|слов|слів|slov|kelime|từ|字|文字|자|단어|كلمة)|(?:style|tone|stil|ton|estilo|stile|styl|stijl|tyyli|sävy|стиль|тон|tón|phong cách|giọng văn|风格|文体|语气|문체|톤|الأسلوب|執筆者|필수 포함)/u
const LONGEST = 220

export const briefLine = defineRule({
  name: 'brief-line',
  category: 'template',
  summary: 'A line or two above a text that say for whom it was written, until when and how.',
  get triggers() {
    return ORDER_LABELS
  },
  *find(view, hit) {
    if (!hit || zoneOf(view, hit.block) !== 'head') return
    let first = hit.block.index
    while (first > 0 && labelsOf(view.blocks[first - 1]!).all > 0) first--
    const blocks = blocksWhile(view, first, (block) => labelsOf(block).all > 0, MOST_LINES)
    const counts = blocks.map(labelsOf)
    const orders = new Set(counts.flatMap(({orders}) => orders)).size
    const all = counts.reduce((sum, {all}) => sum + all, 0)
    if (orders === 0 || all < 2 || !blocks.some(({folded}) => OF_WRITING.test(folded))) return
    yield {...spanOf(blocks), confidence: 0.92, evidence: `${all} labels of an order, such as “${hit.trigger}”`}
  },
  examples: [
    '⟦Client: Pier Weekly | Deadline: Friday | Style: light, no jokes⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '⟦Kund: hamnbloggen // Leverans: fredag // 400 ord⟧\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦주제: 낡은 부두\n필수 포함 단어: 등대, 밧줄\n마감: 금요일⟧\n항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 결정했다. 비용은 시가 부담하고 공사는 오월에 시작된다.',
    'Client: Reed and Sons\nLocation: North Quay\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
  ],
})

const MOST_LINES = 8

/** The labels in a short line: how many, and which are those of an order. */
function labelsOf(block: Block): {readonly all: number; readonly orders: readonly string[]} {
  if (extentOf(block.source, block) > LONGEST) return {all: 0, orders: []}
  const found = [...block.folded.matchAll(label())]
  return {all: found.length, orders: found.flatMap(({groups}) => groups?.order ?? [])}
}
