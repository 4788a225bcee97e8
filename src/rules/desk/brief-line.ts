/** What a client ordered, left above the text: whose it is, when it is due, how it should be written. */
import {once} from '../../once.ts'
import {blocksWhile} from '../../rule/engine.ts'
import {zoneOf} from '../../rule/layout.ts'
import {spanOf} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {extentOf} from '../../text/chars.ts'
import {fold} from '../../text/fold.ts'

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
  ...'słowa zakazane|zakazane słowa|zakázaná slova|запрещенные слова|заборонені слова|yasaklı kelimeler|förbjudna ord|forbudte ord|kielletyt sanat'.split(
    '|',
  ),
  ...'дедлайн|клиент|клієнт|teslim'.split('|'),
  ...'liczba słów|liczba znaków|tytuł roboczy|grupa docelowa|objętość|termin oddania|termin publikacji|zlecenie'.split(
    '|',
  ),
  ...'počet slov|počet znaků|normostrany|pracovní název|cílová skupina|cílovka|oslovení|odevzdat do'.split('|'),
  ...'количество слов|количество знаков|рабочее название|целевая аудитория|ца|дата сдачи|обращение'.split('|'),
  ...'кількість слів|кількість знаків|робоча назва|цільова аудиторія|обсяг тексту|дата здачі|звертання'.split('|'),
  ...'kelime sayısı|karakter sayısı|çalışma başlığı|hedef kitle|hedef okur|teslim|hitap'.split('|'),
  ...'antal ord|antal tecken|arbetstitel|målgrupp|omfång|deadline för text|tilltal|leverans senast|beställare'.split(
    '|',
  ),
  ...'antall ord|ordtall|ordmengde|arbeidstittel|målgruppe|omfang|tiltale|innlevering'.split('|'),
  ...'ordantal|arbejdstitel|aflevering|afleveringsfrist|antal anslag'.split('|'),
  ...'sanamäärä|merkkimäärä|työotsikko|kohdeyleisö|kohderyhmä|laajuus|puhuttelu'.split('|'),
]
/** The same in languages of the East and Arabic. */
const EASTERN_ORDER_LABELS = [
  ...'字数|字數|篇幅|目标人群|目標族群|目标读者|目標讀者|目标受众|目標受眾|受众|受眾|文章类型|文章類型|稿件类型|写作要求|寫作要求|约稿要求|約稿要求|稿件要求'.split(
    '|',
  ),
  ...'选题|選題|交稿时间|交稿時間|截稿时间|截稿時間|发布平台|發布平台|投放平台|禁用词|禁用詞|委托方|需求方|文字数|ターゲット|想定読者|読者層|ペルソナ'.split(
    '|',
  ),
  ...'記事タイプ|納品日|納品形式|禁止事項|ngワード|必須キーワード|依頼内容|執筆条件|執筆ルール|締切|締め切り|〆切|記事の目的|掲載媒体'.split(
    '|',
  ),
  ...'분량|타깃|타겟|대상 독자|독자층|금지어|필수 키워드|글자수|발행 채널|작성 조건|원고 형식|원고료|납기|게재 매체'.split(
    '|',
  ),
  ...'الجمهور|الجمهور المستهدف|الفئة المستهدفة|القراء|الطول|عدد الكلمات المطلوب|تاريخ التسليم|نوع المحتوي|نوع المقال|المطلوب'.split(
    '|',
  ),
  ...'độ dài|đối tượng|đối tượng độc giả|độc giả|số lượng từ|thời hạn|nền tảng|hạn chót|số chữ|đối tượng đọc'.split(
    '|',
  ),
]
/** Other labels that stand beside them. */
const BESIDE_LABELS = [
  ...'style|tone|topic|title|audience|keywords?|category|stil|ton|thema|zielgruppe|sujet|style|tema|estilo|tono|stile|tom|styl|temat'.split(
    '|',
  ),
  ...'stijl|toon|onderwerp|ämne|målgruppe|målgrupp|emne|tyyli|aihe|sävy|kohderyhmä|стиль|тема|тон|téma|tón|konu|üslup'.split(
    '|',
  ),
  ...'długość|grupa|odbiorca|odbiorcy|czytelnik|čtenář|termín|publikace|срок|термін|leser|läsare|læser|modtager|lukija|palautus|hacim|zwracanie się|forma|unikać|unikaj|cel|cel tekstu|fraza|kanał|format|délka|vyhnout se|nepoužívat|cíl|cíl textu|kanál'.split(
    '|',
  ),
  ...'длина|избегать|не использовать|цель|уникальность|формат|жанр|довжина|уникати|не вживати|мета|унікальність|жанр'.split(
    '|',
  ),
  ...'uzunluk|kaçınılacaklar|kaçınılacak|karakter|amaç|biçim|längd|undvik|syfte|tonalitet|du-tilltal|vinkel|kanal|lengde|unngå'.split(
    '|',
  ),
  ...'formål|vinkling|stemme|sjanger|længde|undgå|formål|vinkel|genre|pituus|vältä|tavoite|tyylilaji|kanava|näkökulma'.split(
    '|',
  ),
  ...'muoto|formát|формат|termin publikacji'.split('|'),
  ...'الاسلوب|الموضوع|اللهجة|النبرة|اللغة|العنوان|văn phong|giọng|thể loại|xưng hô|tiêu đề|từ khóa|phong cách|chủ đề|giọng văn|风格|風格|文体|文體|语气|語氣|主题|主題|体裁|體裁|人称|角度|文体|テーマ|トーン|スタイル|語尾|目的|카테고리|주제|문체|톤|말투|어조|选题|選題|分量|형식|제목'.split(
    '|',
  ),
]
/** Made when a text first asks for it: it is long. */
const label = once(
  () =>
    new RegExp(
      `(?:^[■◆●▪・【\\[［]?|[|/;·•,–｜／；、，。]|\\s{2,}|\\u3000|(?<=[\\p{sc=Han}\\p{sc=Hangul}ー])\\s|[\\]】］])\\s*(?:(?<order>${fold([...ORDER_LABELS, ...EASTERN_ORDER_LABELS].join('|'))})|${fold(BESIDE_LABELS.join('|'))})\\s*[:：]`,
      'giu',
    ),
)
/** What tells that a text was ordered: its length or how it is to be written. */
const OF_WRITING =
  /\d[\d.,~～-]* ?(?:words|wörter|mots|palabras|parole|palavras|słów|woorden|ord|sanaa|слов|слів|slov|kelime|từ|chữ|ký tự|字|文字|자|단어|كلمة)|عدد الكلمات|اللهجة|النبرة|văn phong|語氣|トーン|ですます|です・ます|말투|어조|(?:style|tone|stil|ton|estilo|stile|styl|stijl|tyyli|sävy|стиль|тон|tón|phong cách|giọng văn|风格|文体|语气|문체|톤|الاسلوب|執筆者|필수 포함)|(?:^|[|/;·•,–] ?)(?:tiltale|tilltal|du-tilltal|oslovení|обращение|звертання|hitap|puhuttelu|tonalitet|унікальність|уникальность|objętość|antal ord|antall ord|ordtall|počet slov|liczba słów|количество слов|кількість слів|kelime sayisi|sanamäärä)\s*:|\d+ ?(?:zzs|zbp|znak\p{L}*|ns(?!\p{L})|normostran\p{L}*|знак\p{L}*|збп|зн(?!\p{L})|tecken|tegn|anslag|merkki\p{L}*|liusk\p{L}*|karakter|a4|sider|sidor|stron\p{L}*)|\d+ ?(?:words|wörter|mots|palabras|parole|palavras|słów|woorden|ord|sanaa|слов|слів|slov|kelime|từ|字|文字|자|단어|كلمة)|(?:style|tone|stil|ton|estilo|stile|styl|stijl|tyyli|sävy|стиль|тон|tón|phong cách|giọng văn|风格|文体|语气|문체|톤|الاسلوب|執筆者|필수 포함)/u
const OF_FORM = once(
  () =>
    /(?:format|formát|formát|формат|forma|muoto|biçim)\s*:\s*(?:\p{L}+ ){0,3}\p{L}*(?:blog|wpis|artyku|člán|стать|стат|допис|пост|yazi|makale|artikel|artikkel|inlägg|innlegg|indlæg|teksti|juttu|blogi)/u,
)
const LONGEST = 220

export const briefLine = defineRule({
  name: 'brief-line',
  category: 'template',
  summary: 'A line or two above a text that say for whom it was written, until when and how.',
  get triggers() {
    return [...ORDER_LABELS, ...EASTERN_ORDER_LABELS]
  },
  *find(view, hit) {
    if (!hit || zoneOf(view, hit.block) !== 'head') return
    let first = hit.block.index
    while (first > 0 && labelsOf(view.blocks[first - 1]!).all > 0) first--
    const blocks = blocksWhile(view, first, (block) => labelsOf(block).all > 0, MOST_LINES)
    const counts = blocks.map(labelsOf)
    const orders = new Set(counts.flatMap(({orders}) => orders)).size
    const all = counts.reduce((sum, {all}) => sum + all, 0)
    const header = view.blocks[first - 1]
    const titled = header !== undefined && (namesOrder(header) || HEADER().test(header.folded))
    if ((orders === 0 && !titled) || all < 2) return
    // A client, a date and a form in one line are an order without its length.
    const isOrder = orders > 1 && all > 2 && blocks.some(({folded}) => OF_FORM().test(folded))
    if (!isOrder && !blocks.some(({folded}) => OF_WRITING.test(folded))) return
    yield {
      ...spanOf(titled ? [header, ...blocks] : blocks),
      confidence: 0.92,
      evidence: `${all} labels of an order, such as “${hit.trigger}”`,
    }
  },
  examples: [
    '⟦Client: Pier Weekly | Deadline: Friday | Style: light, no jokes⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
    '⟦Kund: hamnbloggen // Leverans: fredag // 400 ord⟧\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦Zlecenie nr 9\nTytuł roboczy: Molo po sztormie\nLiczba słów: 500\nUnikać: żargonu⟧\nRada portu zebrała się we wtorek wieczorem i po dwóch godzinach dyskusji zdecydowała, że stare molo zostanie naprawione przed zimą.',
    '⟦Tehtävänanto\nPituus: 2500 merkkiä\nPuhuttelu: sinuttelu⟧\nSatamaneuvosto kokoontui tiistai-iltana ja päätti kahden tunnin keskustelun jälkeen korjata vanhan laiturin ennen talvea.',
    'Omfång: två dagar\nMålgrupp: nya lotsar\nHamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan före vintern.',
    '⟦주제: 낡은 부두\n필수 포함 단어: 등대, 밧줄\n마감: 금요일⟧\n항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 결정했다. 비용은 시가 부담하고 공사는 오월에 시작된다.',
    '⟦■執筆依頼\nターゲット：港で働く人\n文字数：800字程度⟧\n港の委員会は火曜日の夜に集まり、二時間の議論のあと、冬が来る前に古い桟橋を直すことを決めた。費用は市が出すという。',
    '⟦文章类型：通讯　字数：800字　语气：平实⟧\n港口委员会星期二晚上开会，经过两个小时的讨论，决定在冬天到来之前修好旧码头，费用由市政府承担。',
    '연사: 항구 위원장\n장소: 시청 강당\n항구 위원회는 화요일 저녁에 모여 두 시간 동안 토론한 끝에 겨울이 오기 전에 낡은 부두를 고치기로 결정했다.',
    'Client: Reed and Sons\nLocation: North Quay\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier.',
  ],
})

/** What stands above the labels of an order, and nothing else in its line. */
const HEADER = once(
  () =>
    /^[\s■◆●▪【[［<(#*-]*(?:写作要求|寫作要求|约稿要求|約稿要求|稿件要求|写作任务|写作说明|撰稿要求|文案需求|需求说明|記事概要|執筆依頼書?|執筆指示書?|依頼内容|ライティング指示|記事の概要|発注内容|원고 (?:의뢰서?|요청서?|가이드|작성 가이드)|작성 (?:가이드|요청|조건)|글쓰기 요청|طلب (?:كتابة )?مقال|تعليمات الكتابة|موجز المقال|متطلبات (?:المقال|الكتابة)|yêu cầu (?:bài viết|viết bài|nội dung)|đề bài|brief|brief (?:bài viết|nội dung)|đơn đặt bài)[\s】\]］>):：*-]*$/u,
)

const MOST_LINES = 8

/** What the line above the labels calls the order, in any of a few words. */
const ORDER_NAME = once(
  () =>
    /^[\s*#=—-]*(?:\p{L}+ ){0,3}(?:(?:wytyczne|wskazówki|instrukcja|uwagi) dla (?:autora|autorki|copywritera)|(?:pokyny|instrukce|poznámky) pro (?:autora|autorku|copywritera)|(?:указания|инструкция|заметки|пожелания) (?:для )?(?:автор|копирайтер)\p{L}*|(?:вказівки|інструкція|побажання) (?:для )?(?:автор|копірайтер)\p{L}*|yazar(?:a|i) notlar|yazar talimat\p{L}*|(?:instruktion\p{L}*|instruks\p{L}*|anvisning\p{L}*|noter|notater|riktlinjer|retningslinjer) (?:till|til|for|för) (?:skribent|tekstforfatter|copywriter|forfatter)\p{L}*|ohjeet kirjoittajalle|ohje kirjoittajalle|brief(?:ing)?|zlecenie|zamówienie|wytyczne|zadání|objednávka|тз|техзадание|техническое задание|задание|заказ|завдання|замовлення|технічне завдання|sipariş|beställning\p{L}*|textbeställning|uppdrag\p{L}*|bestilling\p{L}*|oppdrag\p{L}*|opgave\p{L}*|skriveopgave|toimeksianto|tilaus|tehtävänanto|metin siparişi)(?!\p{L})/u,
)
const MOST_NAME = 50

function namesOrder(block: Block): boolean {
  return block.end - block.start <= MOST_NAME && ORDER_NAME().test(block.folded) && !/[.!?]$/.test(block.text)
}

/** The labels in a short line: how many, and which are those of an order. */
function labelsOf(block: Block): {readonly all: number; readonly orders: readonly string[]} {
  if (extentOf(block.source, block) > LONGEST) return {all: 0, orders: []}
  const found = [...block.folded.matchAll(label())]
  return {all: found.length, orders: found.flatMap(({groups}) => groups?.order ?? [])}
}
