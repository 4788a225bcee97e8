/** Lines in brackets: what is still to be put in, and where one of several answers starts and ends. */
import {defineRule} from '../../rule/rule.ts'
import type {Block} from '../../text/block.ts'

/** Asks for something, and what is asked for. */
const TO_DO =
  /\b(?:insert|add|tbd|tba|tbc|tk|todo|to come|placeholder|pull from|replace|fill in|embed)\b|\b(?:here|goes here)\s*[\])}>]*$|(?<!\p{L})(?:insertar|añadir|einfügen|ergänzen|insérer|ajouter|inserire|aggiungere|inserir|adicionar|wstaw|dodaj|invoegen|toevoegen|infoga|lägg till|sett inn|вставить|добавить|ekle|lägg in|här|indsæt|tilføj|legg til|her|lisää|liitä|tähän|vložit|vložte|doplnit|doplňte|přidat|sem|вставити|вставте|додати|тут|chèn|thêm|أدخل|ادخل|أضف|اضف|إدراج|ادراج|ضع)(?!\p{L})|插入|此处|此處|补充|補充|替换|待补|挿入|ここに|差し替え|삽입|여기에|첨부/u
const THING =
  /\b(?:image|photo|picture|pic|graphic|chart|table|map|video|audio|gif|link|url|quotes?|stats?|statistics|data|sources?|names?|date|city|logo|product box|widget|poll|embed|tweet|caption|figure|screenshot|infographic|gallery|slideshow|button|form|cta|ad)\b|(?<!\p{L})(?:bild|foto|grafik|karte|zitat|quelle|lien|citation|graphique|galería|imagen|cita|enlace|immagine|galleria|citazione|imagem|citação|obraz|zdjęci\p{L}*|cytat|afbeelding|citaat|фото|изображени\p{L}*|цитат\p{L}*|görsel|billede\p{L}*|bilde\p{L}*|sitat|lenke|kuva\p{L}*|lainaus|linkki|kaavio|taulukko|obráz\p{L}*|fotk\p{L}*|tabulk\p{L}*|odkaz|citát|світлин\p{L}*|зображенн\p{L}*|посиланн\p{L}*|таблиц\p{L}*|ảnh|hình|bảng|liên kết|biểu đồ|(?:ال)?(?:صورة|صور|رابط|فيديو|جدول|اقتباس|خريطة|رسم))(?!\p{L})|图片|圖片|照片|配图|视频|影片|链接|連結|表格|图表|引用|画像|写真|動画|リンク|表|グラフ|図|사진|이미지|동영상|링크|인용|그래프|표|지도/u

/** The same in the languages of the north and east of Europe. */
const TO_DO_NORTH =
  /(?<!\p{L})(?:do (?:potwierdzenia|sprawdzenia|weryfikacji)|ověřit|potvrdit|doladit|уточняется|проверить|перевірити|teyit edilecek|doğrulanacak|sorulacak|kontrolleras|bekräftas|kollas|sjekkes|bekreftes|avklares|tjekkes|bekræftes|afklares|tarkistetaan|vahvistetaan|varmistetaan|tu wstawić|här ska|her skal|här kommer|her kommer|wstawi\p{L}*|doda[jć]|uzupełni\p{L}*|do (?:uzupełnienia|dodania|wstawienia)|miejsce na|tu będzie|tutaj|brakuje|místo (?:pro|na)|doplní\p{L}*|dopln\p{L}*|chybí|vlož\p{L}*|место (?:для|под)|дополни\p{L}*|уточни\p{L}*|здесь будет|сюда|вставь\p{L}*|допи[сш]\p{L}*|добав\p{L}*|місце (?:для|під)|доповни\p{L}*|уточни\p{L}*|тут буде|сюди|дода[йт]\p{L}*|eklenecek|eklensin|eklenmeli|gelecek|konacak|konulacak|tamamlan\p{L}*|alani|yeri|buraya|plats för|komplettera\p{L}*|fyll i|läggs (?:till|in)|kommer|saknas|sätt in|klistra in|plass (?:til|for)|fyll inn|legges (?:til|inn)|mangler|lim inn|plads til|udfyld\p{L}*|tilføjes|indsættes|paikka|täyden\p{L}*|lisätään|tulossa|puuttuu|tulee tähän)(?!\p{L})/u
const THING_NORTH =
  /(?<!\p{L})(?:imię|nazwisko|jméno|příjmení|имя|фамилия|ім'я|прізвище|adi|soyadi|unvani|namn|\p{L}+s namn|navn|\p{L}+s navn|nimi|titteli|data|datum|dato|päivämäärä|дата|tarih|cen[aęy]|cenou|cena|цен[аы]|цін[аи]|pris\p{L}*|hinta\p{L}*|fiyat\p{L}*|komentarz\p{L}*|vyjádření|komentář\p{L}*|yorumu|kommentar\p{L}*|kommentti\p{L}*|komment\p{L}*|uttalande\p{L}*|uttalelse\p{L}*|udtalelse\p{L}*|grafik\p{L}*|obrazek|obrazk\p{L}*|zdjęć|wykres\p{L}*|link\p{L}*|wypowied\p{L}*|danych|liczb\p{L}*|tabel\p{L}*|map[aęyu]|citac\p{L}*|citát\p{L}*|graf\p{L}*|údaj\p{L}*|statistik\p{L}*|fotografi\p{L}*|картинк\p{L}*|ссылк\p{L}*|данны\p{L}*|цифр\p{L}*|комментари\p{L}*|график\p{L}*|таблиц\p{L}*|видео|дан[іи]\p{L}*|світлин\p{L}*|графік\p{L}*|коментар\p{L}*|відео|карт[ауи]|görüş\p{L}*|alinti\p{L}*|tablo\p{L}*|veri\p{L}*|bağlanti\p{L}*|fotoğraf\p{L}*|görsel\p{L}*|video\p{L}*|resim\p{L}*|bild\p{L}*|\p{L}*citat\p{L}*|länk\p{L}*|diagram\p{L}*|tabell\p{L}*|uppgift\p{L}*|siffr\p{L}*|kart\p{L}*|\p{L}*sitat\p{L}*|lenke\p{L}*|grafikk\p{L}*|sitaat\p{L}*|luvut|lukuja|grafiik\p{L}*|lausun\p{L}*|kaavio\p{L}*|taulukk\p{L}*|linkki\p{L}*|kartta\p{L}*)(?!\p{L})/u
/** "[link to the product]": where a link should lead, in words that no link says. */
const LINKED =
  /^\[\s*(?:\p{L}+ )?(?:link|odkaz|länk|lenke|linkki|ссылка|линк|посилання|лінк) (?:do|na|ke?|till|til|på|на|к)? ?\p{Ll}[^[\]]*\]$|^\[\s*(?:ссылка|посилання) [^[\]]+\]$|^\[\s*(?:link|linkki) \p{Ll}\p{L}+(?:seen|aan|ään|hin|oon|uun)\s*\]$|^\[\s*(?:\p{L}+ ){1,3}(?:linki|bağlantisi)\s*\]$/u
/** "XXX add the figures XXX": what a writer fences to find it again. */
const FENCED = /^(?:(?<sign>x{3,}|х{3,})\s?\p{L}.{4,120}\S\s?\k<sign>|_{3,} \p{L}.{4,120} _{3,})$/u

/** Whether brackets, folded, ask for something in the languages of the north and east of Europe, wherever they stand. */
export function asksFor(folded: string): boolean {
  return (TO_DO_NORTH.test(folded) && (THING.test(folded) || THING_NORTH.test(folded))) || LINKED.test(folded)
}

const FENCE = /[XxХх_]/
const OPEN = '[<{(【（〔'
/** "[picture: a glass that tips over]": a thing and what it should show, where a credit names somebody. */
const DESCRIBED =
  /^\[\s*(?:image|photo|picture|bild|foto|billede|bilde|kuva|obrázek|фото|зображення|ảnh|hình|imagen|immagine|imagem|afbeelding|zdjęcie|görsel)\s*:\s*[^\]]*\s[^\]]*\s[^\]]*\]$/iu
/** Round brackets hold sentences too: these words they begin with are orders. */
const ROUND =
  /^[(（][\s※*]*(?:insert|placeholder|tbd|tk|embed|infoga|lägg in|indsæt|sett inn|vložit|doplnit|вставити|вставить|chèn|插入|此处|此處|ここに|여기에)|(?:挿入|插入|삽입)[)）]$/iu
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
      if (!OPEN.includes(text[block.start]!) || block.end - block.start > LONGEST || !isEnclosed(block)) continue
      const {folded} = block
      const isOrder =
        (TO_DO.test(folded) || TO_DO_NORTH.test(folded)) && (THING.test(folded) || THING_NORTH.test(folded))
      if (isOrder || isDescribed(block) || LINKED.test(folded))
        yield {start: block.start, end: block.end, confidence: 0.94, evidence: `the placeholder ${block.text}`}
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
    'Add two eggs.\n(Add more if the picture above looks drier than your dough.)\nStir.',
  ],
})

/** A description goes on in small letters where a credit has a name. */
function isDescribed({text}: Block): boolean {
  return DESCRIBED.test(text) && /^[^:]*:\s*\p{Ll}/u.test(text)
}

/** Whether brackets hold all of it. Round ones hold sentences too: those need the sharper word. */
function isEnclosed({text}: Block): boolean {
  if (/^[(（]/.test(text)) return /[)）]$/.test(text) && ROUND.test(text)
  if (/^[【〔]/.test(text)) return /[】〕]$/.test(text)
  return (
    (text.startsWith('[') && text.endsWith(']') && text.indexOf(']') === text.length - 1) ||
    (text.startsWith('<<') && text.endsWith('>>')) ||
    (text.startsWith('{') && text.endsWith('}') && !text.includes('"'))
  )
}
