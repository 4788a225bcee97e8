/** Brackets that were left for whoever lays the text out: what to put there, where to link, which words to use. */
import {once} from '../../once.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'
import {asksFor} from './placeholder-line.ts'
import {isSubject} from './subject.ts'

const words = (list: string): string => `(?<!\\p{L})(?:${list.trim().replace(/\s*\|\s*/g, '|')})(?!\\p{L})`
/** Made when a bracket first asks for it: they are long. */
const pattern = (source: string, flags = 'u'): (() => RegExp) => once(() => new RegExp(source, flags))

/** What is put into a text beside its words. */
const THING = `chart|charts|cta|cta button|button|screenshots|animation|b-roll|audio clip|clip|pull quote|widget|form|poll|logo|headshot|capture d'écran|bouton|encadré|légende|ancre|vidéo|captura|botón|leyenda|vídeo|didascalia|pulsante|schermata|botão|legenda|afb|knop|screenshot hier|illustratie|filmpje|bildunterschrift|illu|kasten|infokasten|img|pic|image|images|photo|photos|picture|pic|graphic|infographic|chart|table|map|video|screenshot|gallery|gif|
  illustration|quote|bild|bilder|foto|fotos|grafik|infografik|tabelle|karte|schaubild|diagramm|zitat|tableau|graphique|
  infographie|carte|photographie|citation|imagen|imágenes|gráfico|infografía|tabla|mapa|cita|immagine|immagini|grafico|
  infografica|tabella|mappa|citazione|imagem|imagens|infográfico|tabela|citação|afbeelding|afbeeldingen|grafiek|tabel|
  kaart|citaat|zdjęcie|zdjęcia|grafika|tabela|wykres|infografika|cytat|фото|картинк\\p{L}*|изображени\\p{L}*|
  инфографик\\p{L}*|таблиц\\p{L}*|график|видео|цитат\\p{L}*|фотографи\\p{L}*|görsel|görseli|resim|fotoğraf|tablo|
  harita|alıntı|zdjęcie|obrazek|fotka|fotografie|fotografia|obrázek|graf|citát|citace|картинка|графік|світлина|зображення|відео|цитата|kuvat|kaavio|sitaatti|
  kartta|bilete|sitat|diagram|billeder|bilden|tabell|karta|citat|billede|kort|kuva|taulukko|obrázek|tabulka`
/** Orders to put something in. */
const INSERT = `insert|einfügen|einsetzen|ergänzen|hinzufügen|insérer|ajouter|insertar|añadir|inserire|aggiungere|inserir|
  adicionar|colocar|invoegen|toevoegen|wstaw|wstawić|dodaj|dodać|вставить|вставьте|вставка|добавить|ekle|eklenecek|
  eklensin|konulacak|infoga|lägg till|sett inn|indsæt|lisää|vložit|doplnit`
/** That it is still to be done, and by whom. */
const TO_DO = `to supply|to provide|to be supplied|to be added|to be confirmed|needed|missing|goes here|go here|awaiting|pending|check|fehlt|kommt noch|nachreichen|einholen|prüfen|liefert|manque|manquant|manquante|à vérifier|à insérer|à ajouter|à compléter|à fournir|à confirmer|por confirmar|por añadir|a insertar|va aquí|aquí va|pendiente de|verificar|da verificare|da inserire|da aggiungere|manca|mancante|in arrivo|a confirmar|a inserir|por inserir|ver pasta|em falta|verificar|ontbreekt|moet nog|komt nog|komt hier|checken|nog maken|to do|todo|tbd|tba|tk|to come|to follow|still to|shoot in|ask|noch|folgt|à faire|à venir|pendiente|falta|por hacer|
  do uzupełnienia|do dodania|do wstawienia|uzupełnić|dodać|doplnit|doplní|chybí|přijde|bude doplněno|добавить|дополнить|будет|вставить|нужно|
  додати|доповнити|буде|вставити|потрібно|eklenecek|gelecek|konacak|eksik|läggs till|läggs in|kommer|saknas|fixas|ska in|legges til|legges inn|mangler|
  tilføjes|indsættes|skal ind|tulossa|lisätään|puuttuu|lisää|da fare|chiedere|a fazer|falta|nog|volgt|do zrobienia|brakuje|сделать|уточнить|yapılacak|sorulacak`
const HERE = 'here|hier|hierher|ici|aquí|qui|aqui|tu|tutaj|здесь|сюда|buraya|här|her|tähän|sem'
/** Words for those who optimise a text, where a colon or quotation says which. */
const OPTIMISE =
  `internal link\\p{L}*|external link\\p{L}*|interne[rn]? links?|interner link|lien interne|enlace interno|link interno|link
  wewnętrzny|внутренн\\p{L}+ ссылк\\p{L}*|iç bağlantı|keywords?|keyphrase|kw|mots?[- ]clés?|palabras? clave|palavras?-chave|
  parol[ae] chiave|zoekwoord|słowo kluczowe|frazą|fraza|frazę|ключ|ключи|ключев\\p{L}+ слов\\p{L}*|anahtar kelime|nyckelord|
  h[1-4]|backlink|anchor|anchor text|ankertext|cta`.replace(/\s+/g, ' ')
/** Orders to look at something once more. */
const CHECK = `check|double-check|verify|confirm|fact-check|tbc|tbd|citation needed|source needed|needs? (?:a )?(?:source|check|citation)|überprüfen|prüfen|nachprüfen|quelle fehlt|beleg fehlt|vérifier|à vérifier|source à|confirmer|verificar|comprobar|confirmar|falta fuente|verificare|controllare|confermare|fonte da|checar|conferir|fonte a|controleren|checken|nagaan|bron nodig`
const LENGTH_PARTS = `intro|introduction|opening|lead|lede|conclusion|paragraph|section|einleitung|absatz|fazit|chapô|accroche|paragraphe|entrada|entradilla|introducción|párrafo|introduzione|paragrafo|attacco|introdução|parágrafo|inleiding|alinea|slot`
/** Who has to look at it before it is printed. */
const BEFORE = `before (?:this|it|we) (?:goes?|is|are|publish\\p{L}*|prints?|runs?)|before (?:publication|publishing|print)|to sign off|
  vor (?:der )?veröffentlichung|avant (?:la )?publication|antes de publicar|prima (?:di pubblicare|della pubblicazione)|
  przed publikacją|vóór publicatie|voor publicatie|перед публикацией|yayınlamadan önce|yayından önce`

/** Who is to fill it in: "(link to the shears, the client will add it)". */
const BY_WHOM = `(?:doplní|dodá|uzupełni|doda|dostarczy|дополнит|добавит|предоставит|доповнить|додасть|надасть|fyller i|lägger till|skickar|fyller inn|legger til|sender|udfylder|tilføjer|sender|lisää|toimittaa) (?:klient|kunde|kunden|kund|redakcja|redakce|redakcia|zadavatel|zleceniodawca|autor|autorka|клиент|заказчик|редакция|редактор|клієнт|замовник|редакція|редактор|toimitus|asiakas|tilaaja)|müşteri (?:ekleyecek|verecek)`

/** "(table of prices – the designer makes it)" */
const MADE_BY = pattern(
  `^(?:${THING.replace(/\s+/g, '')}|tabell|tabel|tabela|tabulka|таблица|таблиця|fiyat tablosu|tablo|taulukko|wykres|graf|kaavio|диаграмма|діаграма)(?!\\p{L})[^()]* - [^()]*(?<!\\p{L})(?:grafik|graphic|designer|дизайнер|дизайнерка|tasarimci|formgivaren|formgiveren|grafikeren|grafikern|graafikko|kuvittaja|klient|kunden|kund|asiakas|müşteri|redakcja|redakce|редакция|редакція|redaktionen|redaksjonen|toimitus)(?!\\p{L})`,
)
const FILLED_BY = pattern(words(BY_WHOM))
const A_THING = pattern(words(THING))
const IS_TO_DO = pattern(words(TO_DO))
const INSERTS = pattern(words(INSERT))
const OPTIMISES = pattern(`^(?:[\\p{L}-]+ )?${words(OPTIMISE)}`, 'u')
const OPENS_WITH_ORDER = pattern(`^(?:please |bitte )?(?:${words(`${HERE}|${THING}`)}:? ){0,2}${words(INSERT)}`, 'u')
const NAMES_THING = pattern(`^${words(THING)}\\.?(?: ?\\p{N}{1,2})?: (.*)$`, 'su')
/** "image 3: …", "FOTO_03 …": things that are counted are the layout's. */
const COUNTED_THING = pattern(`^(?:${THING})\\.?[ _]?\\p{N}{1,2}(?: ?[:–—-] ?| )\\p{L}`, 'su')
/** "(photo of the lamp goes here)", "(GIF aqui, …)". */
const GOES_HERE = pattern(
  `^${words(THING)}(?: \\S+){0,6}? (?:goes |comes |kommt |va |hier )?${words(`${HERE}|folgt|to follow|a seguir|à venir`)}(?:[,.] .*)?$`,
  'su',
)
/** What has to be looked at before the text goes out, as an order. */
const CHECKS = pattern(
  `^(?:please |pls |bitte |merci de |por favor,? |${words("editor's note|ed|note|nota|nb|anm")}:? ?)?${words(CHECK)}`,
)
/** Parts of a text with how long they should be: "intro, about 50 words". */
const OF_LENGTH = pattern(
  `${words(LENGTH_PARTS)}.*(?:\\p{N}+(?: ?[-–] ?\\p{N}+)?) ?(?:words|wörter|mots|palabras|parole|palavras|woorden|characters|zeichen|signes|caracteres|caratteri|tekens)`,
  'su',
)
const HERE_THING = pattern(`^${words(HERE)} (?:\\p{L}+ ){0,2}?${words(THING)}`, 'u')
const TO_CHECK = pattern(`^[\\p{L} ]{2,24}: .*${words(BEFORE)}`, 'su')

/** Orders about the words of a text. */
const ORDERS_WORDS = once(
  () =>
    /^(?:use|add|include|mention|repeat|insert|put|link|bold|verwende|nenne|einbauen|utiliser|mettre|usar|incluir|mencionar|poner|usare|inserire|mettere|usar|incluir|colocar|gebruik|noem|verwerk) .*(?:keyword|keyphrase|mot[- ]clé|palabra clave|parola chiave|palavra-chave|zoekwoord|schlüsselwort|\blink\b|lien interne|enlace interno|anchor|\bh[1-4]\b)/u,
)

const BRACKET =
  /\[[^[\]\n]{6,160}\]|\([^()\n]{8,120}\)|<<[^<>\n]{6,120}>>|(?<![\p{L}\p{N}])(?:X{3,} \p{L}[^\n]{4,120}? X{3,}|Х{3,} \p{L}[^\n]{4,120}? Х{3,})(?![\p{L}\p{N}])/gu
/** A text with more brackets than these teaches how to fill them in, or is no prose. */
const MANY = 12

export const bracketNote = defineRule({
  name: 'bracket-note',
  category: 'placeholder',
  summary:
    'A bracket that says what to put there, where to link or which words to use, in the middle of a text or on a line.',
  *find(view) {
    const {text} = view
    const found = [...text.matchAll(BRACKET)].flatMap(({0: bracket, index}) => {
      const matter = matterOf(bracket)
      return matter ? [{start: index, end: index + bracket.length, matter}] : []
    })
    if (found.length > MANY) return
    let index = 0
    for (const {start, end, matter} of found) {
      while (view.blocks[index] && view.blocks[index]!.end <= start) index++
      const block = view.blocks[index]
      if (!block || block.start > start) continue
      const sentence = sentenceAt(text, start, block)
      const isAll = sentence.start === start && sentence.end <= end + 1
      const isDoubtful = isQuoted(text, block.start, start) || isSubject(view, [block])
      yield {
        ...(isAll ? sentence : {start, end}),
        ...(matter === 'words' && {category: 'seo-notes' as const}),
        confidence: isDoubtful ? 0.6 : 0.92,
        evidence: `left for whoever lays the text out: ${text.slice(start, Math.min(end, start + 60))}`,
      }
    }
  },
  examples: [
    'The pier broke in March. ⟦[PHOTO 2: lamp in the fog, wide]⟧ Work starts in May.',
    'Der Steg brach im März. ⟦[Hier Infografik einfügen]⟧ Im Mai wird gebaut.',
    'La jetée a cédé en mars. ⟦[Insérer ici un tableau des coûts]⟧ Les travaux commencent en mai.',
    'Пирс сломался в марте. ⟦(ключ: «старый пирс», точное вхождение)⟧ Работы начнутся в мае.',
    'De pier brak in maart. ⟦(afbeelding: lamp in de mist, nog maken)⟧ In mei wordt gebouwd.',
    'Molo pękło w marcu. ⟦[TU ZDJĘCIE LAMPY]⟧ Prace ruszą w maju.',
    'The pier broke in March. ⟦[Legal: check the sum before this goes out]⟧ Work starts in May.',
    'Molo prasklo v březnu. ⟦(odkaz na lampy – dodá klient)⟧ V květnu se staví.',
    'Molen brast i marts. ⟦[link til vores lygter]⟧ I maj bygges der.',
    'Brygga brast i mars. ⟦XXX sjekk summen med kommunen XXX⟧ I mai bygges det.',
    'Bryggan brast i mars. ⟦(tabell med priser – formgivaren ritar om)⟧ I maj byggs det.',
    'The pier broke in March (photo: Ada Quill) and will be mended [the photo: “a wreck”] in May (see the table: page 4).',
    'The mayor said: “They [the photographers here] insert themselves everywhere.” She (the key: a brass one) laughed.',
    'This is not what it was (called “keyword stuffing” by the old hands, and by the key word: never).',
    'De pier (foto: Ada Kwil) brak in maart [afbeelding: Kwil] en de kaart (nog van 1904) hangt er.',
  ],
})

/** What a bracket is about: something to put in, or words and links; undefined for any other. */
function matterOf(bracket: string): 'thing' | 'words' | undefined {
  if (/^[XХ]/u.test(bracket)) return 'thing'
  if (bracket.startsWith('<<')) return asksFor(fold(bracket)) ? 'thing' : undefined
  const inside = bracket.slice(1, -1)
  const folded = fold(inside).trim()
  const isRound = bracket.startsWith('(')
  // Most brackets have no such label, which is told at once.
  if ((isRound ? /^[^:"“„«]{2,40}:/u : /^[^:"“„«]{2,40}[:"“„«]/u).test(inside) && OPTIMISES().test(folded))
    return 'words'
  if (FILLED_BY().test(folded) || MADE_BY().test(folded)) return 'thing'
  if (isRound)
    return (NAMES_THING().test(folded) && IS_TO_DO().test(folded)) || GOES_HERE().test(folded) ? 'thing' : undefined
  if (asksFor(`[${folded}]`)) return 'thing'
  if (/^(?:add|put|place|include|embed|link)\s/.test(folded) && A_THING().test(folded)) return 'thing'
  if (OPENS_WITH_ORDER().test(folded) && /\s/.test(folded)) return 'thing'
  if (HERE_THING().test(folded)) return 'thing'
  if (TO_CHECK().test(folded) || OF_LENGTH().test(folded) || ORDERS_WORDS().test(folded)) return 'words'
  if (CHECKS().test(folded)) return 'thing'
  if (COUNTED_THING().test(folded)) return 'thing'
  if (A_THING().test(folded) && IS_TO_DO().test(folded)) return 'thing'
  const told = NAMES_THING().exec(folded)?.[1]
  if (told === undefined) return A_THING().test(folded) && INSERTS().test(folded) ? 'thing' : undefined
  // A name behind it is whose picture it is; a picture that is to be made is told in small letters.
  const isTold = /^\p{Ll}+,? (?:\S+ ?){1,}/u.test(inside.slice(inside.indexOf(':') + 1).trim())
  return isTold || IS_TO_DO().test(told) ? 'thing' : undefined
}
