/** Lines in brackets: what is still to be put in, and where one of several answers starts and ends. */
import {once} from '../../once.ts'
import {withoutMarks} from '../../rule/line-key.ts'
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'
import {fold} from '../../text/fold.ts'

/** Asks for something, and what is asked for. */
const TO_DO = once(
  () =>
    /\b(?:insert|add|tbd|tba|tbc|tk|todo|to come|placeholder|pull from|replace|fill in|embed)\b|\b(?:here|goes here)\s*[\])}>]*$|(?<!\p{L})(?:insertar|añadir|einfügen|ergänzen|insérer|ajouter|inserire|aggiungere|inserir|adicionar|wstaw|dodaj|invoegen|toevoegen|infoga|lägg till|sett inn|вставить|добавить|ekle|lägg in|här|indsæt|tilføj|legg til|her(?=\s*[\])}>]*$)|lisää|liitä|tähän|vložit|vložte|doplnit|doplňte|přidat|sem|вставити|вставте|додати|тут|chèn|thêm|ادخل|ادخل|اضف|اضف|ادراج|ادراج|ضع)(?!\p{L})|插入|此处|此處|补充|補充|替换|替換|待[补補定填核确確]|[补補]上|填[写寫入上]|添加|放[图圖]|[请請][在于].{0,6}加|挿入|ここに|差し替え|差し込|要確認|確認中|追って|後日|を入れる|追加予定|から選定|삽입|여기에|첨부|추후|보완|넣기|넣을 것|들어갈 (?:곳|자리)|확인 필요|추가 예정|입력 필요|(?<!\p{L})(?:điền|bổ sung|cập nhật sau|gắn|nhập|يرجي|تضاف|يضاف|لاحق\p{L}*|هنا|استبدل)(?!\p{L})/u,
)
const THING = once(
  () =>
    /\b(?:image|photo|picture|pic|graphic|chart|table|map|video|audio|gif|link|url|quotes?|stats?|statistics|data|sources?|names?|date|city|logo|product box|widget|poll|embed|tweet|caption|figure|screenshot|infographic|gallery|slideshow|button|form|cta|ad)\b|(?<!\p{L})(?:bild|foto|grafik|karte|zitat|quelle|lien|citation|graphique|galería|imagen|cita|enlace|immagine|galleria|citazione|imagem|citação|obraz|zdjęci\p{L}*|cytat|afbeelding|citaat|фото|изображени\p{L}*|цитат\p{L}*|görsel|billede\p{L}*|bilde\p{L}*|sitat|lenke|kuva\p{L}*|lainaus|linkki|kaavio|taulukko|obráz\p{L}*|fotk\p{L}*|tabulk\p{L}*|odkaz|citát|світлин\p{L}*|зображенн\p{L}*|посиланн\p{L}*|таблиц\p{L}*|tên|số liệu|số điện thoại|hotline|địa chỉ|giá|sản phẩm|nguồn|chuyên gia|trích dẫn|ảnh|hình|bảng|liên kết|biểu đồ|(?:ال)?(?:صورة|صور|رابط|فيديو|جدول|اقتباس|خريطة|رسم|منتج|اسم|رقم|احصائي\p{L}*|مصدر|خبير|تعليق))(?!\p{L})|[专專]家|姓名|[数數][据據]|出[处處]|案例|地址|[电電][话話]|[价價]格|[产產]品|品牌|[观觀][点點]|采[访訪]|[图圖]|名字|データ|出典|社名|店名|商品|価格|専門家|コメント|素材|인터뷰|인용|통계|업체명|연락처|상호|가격|출처|제품|전문가|원장|图片|圖片|照片|配图|视频|影片|链接|連結|表格|图表|引用|画像|写真|動画|リンク|表|グラフ|図|사진|이미지|동영상|링크|인용|그래프|표|지도/u,
)

/** The same in the languages of the north and east of Europe. */
const TO_DO_NORTH = once(
  () =>
    /(?<!\p{L})(?:do (?:potwierdzenia|sprawdzenia|weryfikacji)|ověřit|potvrdit|doladit|уточняется|проверить|перевірити|teyit edilecek|doğrulanacak|sorulacak|kontrolleras|bekräftas|kollas|sjekkes|bekreftes|avklares|tjekkes|bekræftes|afklares|tarkistetaan|vahvistetaan|varmistetaan|tu wstawić|här ska|her skal|här kommer|her kommer|wstawi\p{L}*|doda[jć]|uzupełni\p{L}*|do (?:uzupełnienia|dodania|wstawienia)|miejsce na|tu będzie|tutaj|brakuje|místo (?:pro|na)|doplní\p{L}*|dopln\p{L}*|chybí|vlož\p{L}*|место (?:для|под)|дополни\p{L}*|уточни\p{L}*|здесь будет|сюда|вставь\p{L}*|допи[сш]\p{L}*|добав\p{L}*|місце (?:для|під)|доповни\p{L}*|уточни\p{L}*|тут буде|сюди|дода[йт]\p{L}*|eklenecek|eklensin|eklenmeli|gelecek|konacak|konulacak|tamamlan\p{L}*|alani|yeri|buraya|plats för|komplettera\p{L}*|fyll i|läggs (?:till|in)|kommer|saknas|sätt in|klistra in|plass (?:til|for)|fyll inn|legges (?:til|inn)|mangler|lim inn|plads til|udfyld\p{L}*|tilføjes|indsættes|paikka|täyden\p{L}*|lisätään|tulossa|puuttuu|tulee tähän)(?!\p{L})/u,
)
const THING_NORTH = once(
  () =>
    /(?<!\p{L})(?:imię|nazwisko|jméno|příjmení|имя|фамилия|ім'я|прізвище|adi|soyadi|unvani|namn|\p{L}+s namn|navn|\p{L}+s navn|nimi|titteli|data|datum|dato|päivämäärä|дата|tarih|cen[aęy]|cenou|cena|цен[аы]|цін[аи]|pris\p{L}*|hinta\p{L}*|fiyat\p{L}*|komentarz\p{L}*|vyjádření|komentář\p{L}*|yorumu|kommentar\p{L}*|kommentti\p{L}*|komment\p{L}*|uttalande\p{L}*|uttalelse\p{L}*|udtalelse\p{L}*|grafik\p{L}*|obrazek|obrazk\p{L}*|zdjęć|wykres\p{L}*|link\p{L}*|wypowied\p{L}*|danych|liczb\p{L}*|tabel\p{L}*|map[aęyu]|citac\p{L}*|citát\p{L}*|graf\p{L}*|údaj\p{L}*|statistik\p{L}*|fotografi\p{L}*|картинк\p{L}*|ссылк\p{L}*|данны\p{L}*|цифр\p{L}*|комментари\p{L}*|график\p{L}*|таблиц\p{L}*|видео|дан[іи]\p{L}*|світлин\p{L}*|графік\p{L}*|коментар\p{L}*|відео|карт[ауи]|görüş\p{L}*|alinti\p{L}*|tablo\p{L}*|veri\p{L}*|bağlanti\p{L}*|fotoğraf\p{L}*|görsel\p{L}*|video\p{L}*|resim\p{L}*|bild\p{L}*|\p{L}*citat\p{L}*|länk\p{L}*|diagram\p{L}*|tabell\p{L}*|uppgift\p{L}*|siffr\p{L}*|kart\p{L}*|\p{L}*sitat\p{L}*|lenke\p{L}*|grafikk\p{L}*|sitaat\p{L}*|luvut|lukuja|grafiik\p{L}*|lausun\p{L}*|kaavio\p{L}*|taulukk\p{L}*|linkki\p{L}*|kartta\p{L}*)(?!\p{L})/u,
)
/** "[link to the product]": where a link should lead, in words that no link says. */
const LINKED = once(
  () =>
    /^\[\s*(?:\p{L}+ )?(?:link|odkaz|länk|lenke|linkki|ссылка|линк|посилання|лінк) (?:do|na|ke?|till|til|på|на|к)? ?\p{Ll}[^[\]]*\]$|^\[\s*(?:ссылка|посилання) [^[\]]+\]$|^\[\s*(?:link|linkki) \p{Ll}\p{L}+(?:seen|aan|ään|hin|oon|uun)\s*\]$|^\[\s*(?:\p{L}+ ){1,3}(?:linki|bağlantisi)\s*\]$/u,
)
/** "XXX add the figures XXX": what a writer fences to find it again. */
const FENCED = /^(?:(?<sign>x{3,}|х{3,})\s?\p{L}.{4,120}\S\s?\k<sign>|_{3,} \p{L}.{4,120} _{3,})$/u

/** Whether brackets, folded, ask for something in the languages of the north and east of Europe, wherever they stand. */
export function asksFor(folded: string): boolean {
  return (TO_DO_NORTH().test(folded) && (THING().test(folded) || THING_NORTH().test(folded))) || LINKED().test(folded)
}

const FENCE = /[XxХх_]/
const OPEN = '[<{(【（〔［＜《'
/** "[picture: a glass that tips over]": a thing and what it should show, where a credit names somebody. */
const DESCRIBED = once(
  () =>
    /^\[\s*(?:image|photo|picture|bild|foto|billede|bilde|kuva|obrázek|фото|зображення|ảnh|hình|imagen|immagine|imagem|afbeelding|zdjęcie|görsel)\s*:\s*[^\]]*\s[^\]]*\s[^\]]*\]$/iu,
)
/** Round brackets hold sentences too: these words they begin with are orders. */
const ROUND = once(
  () =>
    /^[(（][\s※*]*(?:insert|placeholder|tbd|tk|embed|infoga|lägg in|indsæt|sett inn|vložit|doplnit|вставити|вставить|chèn|插入|此处|此處|待[补補定填核确確]|[图圖][:：]|配[图圖]|ここに|要確認|여기에|điền|bổ sung|ادخل|اضف|يضاف|تضاف)|(?:挿入|插入|삽입|追加予定|挿入予定|差し替え予定|待[补補定填核确確]实?實?充?|要確認|確認中|추후 (?:보완|추가|확인)[^)）]{0,14}|확인 필요|추가 예정)[)）]$/iu,
)
const LONGEST = 160

export const placeholderLine = defineRule({
  name: 'placeholder-line',
  category: 'placeholder',
  summary: 'A line in brackets that says what should be put in its place: an image, a quotation, a link.',
  *find({blocks, text}) {
    for (const block of blocks) {
      if (FENCE.test(text[block.start]!) && block.end - block.start <= LONGEST && FENCED.test(block.folded)) {
        yield {
          start: block.start,
          end: block.end,
          confidence: 0.93,
          evidence: `fenced to be found again: ${block.text}`,
        }
        continue
      }
      const bracket = isFramed(text, block) ? block : asideBehind(block)
      if (!bracket || bracket.end - bracket.start > LONGEST || !isEnclosed(bracket)) continue
      const folded = withoutMarks(bracket.folded)
      const isOrder =
        (TO_DO().test(folded) || TO_DO_NORTH().test(folded)) && (THING().test(folded) || THING_NORTH().test(folded))
      if (isOrder || isDescribed(bracket) || LINKED().test(folded) || EASTERN().test(folded))
        yield {start: bracket.start, end: bracket.end, confidence: 0.94, evidence: `the placeholder ${bracket.text}`}
    }
  },
  examples: [
    'The pier broke in March.\n⟦<<PUT IN: quote of the mayor, to come>>⟧\nWork starts in May.',
    'The pier broke in March.\n⟦[Chart of the costs goes here]⟧\nWork starts in May.',
    'The pier broke in March.\n⟦{{insert map of the harbour}}⟧\nWork starts in May.',
    'Bryggan brast i mars.\n⟦[BILD: en lampa som släcks, gärna i dimma]⟧\nArbetet börjar i maj.',
    '码头在三月断了。\n⟦【此处插入图片：旧码头】⟧\n五月开工。',
    '桟橋は三月に壊れた。\n⟦（ここに桟橋の写真を挿入）⟧\n工事は五月に始まる。',
    'انكسر الرصيف في مارس.\n⟦[أضف صورة الرصيف هنا]⟧\nيبدأ العمل في مايو.',
    'Molo prasklo v březnu.\n⟦<<místo pro mapu přístavu>>⟧\nPráce začnou v květnu.',
    'Причал сломался в марте.\n⟦[ссылка на каталог ламп]⟧\nРаботы начнутся в мае.',
    'Laituri murtui maaliskuussa.\n⟦XXX tarkista hinta kunnalta XXX⟧\nTyöt alkavat toukokuussa.',
    'Brygga brast i mars.\n[lenken til lykta ble borte i stormen.]\nArbeidet begynner i mai.',
    'Bryggan brast i mars.\n[Bilden visar: en lampa och en man]\nArbetet börjar i maj.',
    'The pier broke in March.\n[The photo was taken in May.]\nWork starts in May.',
    '码头在三月断了，市长说五月开工。⟦（待补充：渔民协会的数据）⟧\n\n五月开工。',
    '桟橋は三月に壊れた。\n⟦［画像：霧の中の桟橋／素材から選定］⟧\n工事は五月に始まる。',
    '부두는 삼월에 부서졌다.\n⟦(어부 인터뷰 인용구 추후 보완)⟧\n공사는 오월에 시작된다.',
    '码头在三月断了，市长说五月开工（图片由渔民协会提供）。\n桟橋は三月に壊れた（写真：港の会）。',
    'The pier broke in March.\n[figure 3: rev 2 is the plan of the clerk, rev 3 is her own; both are lost]\nWork starts in May.',
    'Add two eggs.\n(Add more if the picture above looks drier than your dough.)\nStir.',
  ],
})

/** What is read of a line: all of it, or brackets at its end. */
type Bracket = Pick<Block, 'start' | 'end' | 'text' | 'folded'>

function isFramed(text: string, {start}: Block): boolean {
  return OPEN.includes(text[start]!) || '_xX'.includes(text[start]!)
}

/** A bracket behind the last sentence of a paragraph, in scripts without capitals; those of other scripts are known by bracket-note. */
const ASIDE = /(?<=[。！？!?؟.”"」』]\s*)[[【（(［＜][^[\]【】（）()［］＜＞\n]{3,110}[\]】）)］＞]$/u
const CASELESS = once(() => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}]/u)

function asideBehind({text, start, end}: Block): Bracket | undefined {
  if (!CLOSE.includes(text.at(-1)!)) return undefined
  const found = ASIDE.exec(text)?.[0]
  if (found === undefined || !CASELESS().test(found)) return undefined
  return {start: end - found.length, end: start + text.length, text: found, folded: fold(found)}
}

const CLOSE = '])】）］＞'

/** "【画像：夜の桟橋】", "[رابط لمنتج مناسب]": what stands for a picture or a link, where a credit names who took it. */
const EASTERN = once(
  () =>
    /^[[【（(]\s?(?:待[定补補填]充?|要確認|確認中|仮|추후 (?:보완|추가)|확인 필요)\s?[)）】\]]$|^[[【［＜〔](?:(?:画像|図版?|イラスト|[插配]图|插圖|配圖|圖|图|이미지|삽화)\s*[:：](?!.*(?:提供|撮影|©|来源|來源|出典|出处|통신|뉴스|제공))|رابط |صورة (?:ل|توضيحية ل)|link (?:sản phẩm|bài|tới|đến)|ảnh minh họa:)[^\]】］＞〕]*[\]】］＞〕]$/u,
)

/** A description goes on in small letters where a credit has a name. */
function isDescribed({text}: Bracket): boolean {
  return DESCRIBED().test(text) && /^[^:]*:\s*\p{Ll}/u.test(text)
}

/** Whether brackets hold all of it. Round ones hold sentences too: those need the sharper word. */
function isEnclosed({text}: Bracket): boolean {
  if (/^[(（]/.test(text)) return /[)）]$/.test(text) && (ROUND().test(withoutMarks(text)) || EASTERN().test(text))
  if (/^[【〔［＜《]/.test(text)) return /[】〕］＞》]$/.test(text)
  if (/^(?:_{2,}|x{3,}\s|X{3,}\s)/.test(text)) return /(?:_{2,}|\s[xX]{3,})$/.test(text)
  return (
    (text.startsWith('[') && text.endsWith(']') && text.indexOf(']') === text.length - 1) ||
    (text.startsWith('<<') && text.endsWith('>>')) ||
    (text.startsWith('{') && text.endsWith('}') && !text.includes('"'))
  )
}
