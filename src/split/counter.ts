import {once} from '../once.ts'
import {CASED, CASELESS, classOf, MARK, UPPER} from '../text/chars.ts'
import {withoutMarks} from '../text/diacritics.ts'
import {asciiDigits} from '../text/digits.ts'
import {fold} from '../text/fold.ts'

/** A number at the head of a line, however it is written: `Bài 2 -`, `III.`, `Second story:`, `الخبر الأول`, `B)`, `第三篇`. */
export interface Counter {
  /** What it counts, without marks on letters; empty where no word says so, then the notation. */
  readonly key: string
  /** The values that it may have: `I` is one, or the ninth letter. */
  readonly value: number
  /** The word that says what is counted, marks on letters dropped; empty without one. */
  readonly word: string
  /** Characters of the head, the number and the signs behind it. */
  readonly length: number
}

/** Number words and ordinals from one to ten, a language a line; case, gender and the marks on letters aside. */
const NUMBER_WORDS = [
  'one two three four five six seven eight nine ten',
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'eins zwei drei vier fünf sechs sieben acht neun zehn',
  'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte',
  'erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter',
  'erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes',
  'un deux trois quatre cinq six sept huit neuf dix',
  'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
  'premier second troisième quatrième cinquième sixième septième huitième neuvième dixième',
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'primera segunda tercera cuarta quinta sexta séptima octava novena décima',
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
  'um dois três quatro cinco seis sete oito nove dez',
  'primeira segunda terceira quarta quinta sexta sétima oitava nona décima',
  'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
  'uno due tre quattro cinque sei sette otto nove dieci',
  'prima seconda terza quarta quinta sesta settima ottava nona decima',
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
  'een twee drie vier vijf zes zeven acht negen tien',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
  'ett två tre fyra fem sex sju åtta nio tio',
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde',
  'første anden tredje fjerde femte sjette syvende ottende niende tiende',
  'første andre tredje fjerde femte sjette sjuende åttende niende tiende',
  'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta',
  'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty',
  'první druhá třetí čtvrtá pátá šestá sedmá osmá devátá desátá',
  'prvý druhý tretí štvrtý piaty šiesty siedmy ôsmy deviaty desiaty',
  'prva druga treća četvrta peta šesta sedma osma deveta deseta',
  'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik',
  'prima a doua a treia a patra a cincea a șasea a șaptea a opta a noua a zecea',
  'один два три четыре пять шесть семь восемь девять десять',
  'первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая',
  'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый',
  'перша друга третя четверта п’ята шоста сьома восьма дев’ята десята',
  'перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий',
  'първа втора трета четвърта пета шеста седма осма девета десета',
  'πρώτη δεύτερη τρίτη τέταρτη πέμπτη έκτη έβδομη όγδοη ένατη δέκατη',
  'πρώτο δεύτερο τρίτο τέταρτο πέμπτο έκτο έβδομο όγδοο ένατο δέκατο',
  'bir iki üç dört beş altı yedi sekiz dokuz on',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu',
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh',
  'một hai ba bốn năm sáu bảy tám chín mười',
  'moja mbili tatu nne tano sita saba nane tisa kumi',
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  'پہلی دوسری تیسری چوتھی پانچویں چھٹی ساتویں آٹھویں نویں دسویں',
  'ראשונה שנייה שלישית רביעית חמישית שישית שביעית שמינית תשיעית עשירית',
  'ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי',
  'पहली दूसरी तीसरी चौथी पांचवीं छठी सातवीं आठवीं नौवीं दसवीं',
  'पहला दूसरा तीसरा चौथा पांचवां छठा सातवां आठवां नौवां दसवां',
  'प्रथम द्वितीय तृतीय चतुर्थ पंचम षष्ठ सप्तम अष्टम नवम दशम',
  'প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম',
  '첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째',
]

const values = once(() => {
  const known = new Map<string, number>()
  for (const line of NUMBER_WORDS) {
    // Of "a doua" only the second word counts.
    const list = withoutMarks(fold(line))
      .split(' ')
      .filter((word, _, all) => word !== 'a' || all.length <= 10)
    list.forEach((word, index) => {
      if (!known.has(word)) known.set(word, index + 1)
    })
  }
  return known
})

/** Words that stand between what is counted and its number, and say nothing. */
const NUMBER_SIGNS = new Set(
  'no nr num number nº n° no. nr. № # numero numéro núm. so số αρ αρ. αριθ सं सं. رقم شماره numer numer nummer номер ном'
    .split(' ')
    .map((word) => withoutMarks(fold(word))),
)

/** Signs that a scraper draws around a head, and those that part a number from the text. */
const OPENING = /^[\s\-=*#_~<>[({|+•–—·【「『《〈◆◇■□●○★▶►§/\\]{0,8}/
const CLOSING = /^[\s\-=*#_~<>\])}|+.:,;•–—·】」』》〉、．：）]{0,8}/
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
/** The first of the signs that are numbers by themselves: the Chinese ones stand behind it. */
const CIRCLED_ONE = 0x2460
const CHINESE = '一二三四五六七八九十'
const ORDINAL =
  /^(?:第|其|之)?([一二三四五六七八九十]|十[一二三四五六七八九])([則则篇件个個条條号號つ章回話话])?(?=[\s、，．.:：)）】」]|$)/
const ROMAN = /^(?=[IVXL])(?:X{0,3}|X?L)(?:IX|IV|V?I{0,3})$/
const LETTERS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ']

/** What may part a counter from the headline on its line. */
const PARTED = /[:.)\]–—、．：）】」》〉-]|\d/
/** How far a head reaches. */
const REACH = 40
/** Words of a head: "Fourth story", "Beitrag Nr. 3". */
const WORDS = 3

/** The counter that a line starts with, or is. */
export function counterOf(line: string): Counter | undefined {
  // Most lines are sentences, with no sign so near their head.
  if (line.length > REACH && opensWithWords(line)) return undefined
  const head = line.slice(0, REACH)
  if (line.length > REACH && !PARTED.test(head)) return undefined
  const opening = OPENING.exec(head)![0].length
  const ownSigns = head.charCodeAt(opening) >= CIRCLED_ONE ? circledOrChinese(head, opening) : undefined
  return ownSigns ?? counted(head, opening, head.length < line.length)
}

/** The counter at `opening` whose number is a circled one or an ordinal in Chinese figures. */
function circledOrChinese(head: string, opening: number): Counter | undefined {
  const circled = CIRCLED.indexOf(head[opening]!)
  if (circled >= 0) return {key: '①', word: '', value: circled + 1, length: opening + 1 + closing(head, opening + 1)}
  const ordinal = ORDINAL.exec(head.slice(opening))
  if (!ordinal) return undefined
  const [all, figures] = ordinal
  const value = figures!.length > 1 ? 10 + CHINESE.indexOf(figures![1]!) + 1 : CHINESE.indexOf(figures!) + 1
  return {key: '一', word: '', value, length: opening + all.length + closing(head, opening + all.length)}
}

/**
 * Whether a longer line starts, its bullet left aside, with so many words that nothing but spaces parts, none of which ends
 * with a capital as letters and Roman numbers do: a number in words has a sign behind it or behind the next word.
 */
function opensWithWords(line: string): boolean {
  let at = line.charCodeAt(1) === SPACE && BULLETS.includes(line[0]!) ? 2 : 0
  for (let word = 0; word < WORDS; word++) {
    const start = at
    while (at < REACH && classOf(line.charCodeAt(at)) & WORD_LETTER) at++
    if (at === REACH) return true
    if (at === start || line.charCodeAt(at) !== SPACE || classOf(line.charCodeAt(at - 1)) === UPPER) return false
    while (line.charCodeAt(at) === SPACE) at++
  }
  return (classOf(line.charCodeAt(at)) & WORD_LETTER) !== 0
}

/** Letters of words, but for ideographs: those need no spaces between them. */
const WORD_LETTER = CASED | CASELESS | MARK
const SPACE = 0x20
/** Bullets of items, all of which `OPENING` has. */
const BULLETS = '-*•·–—'

/** Signs behind offset `at` of a head. */
const closing = (head: string, at: number): number => CLOSING.exec(head.slice(at))![0].length

/** A word of a head, or a number in it. */
const TOKEN = /^[\p{L}\p{M}\p{N}№#º°'’.]+?(?=[^\p{L}\p{M}\p{N}º°'’]|$)/u
const WORD = /^[\p{L}\p{M}№#º°.]+$/u
/** The word behind a number word: "Second story". */
const NEXT_WORD = /^\s*([\p{L}\p{M}]{2,20})/u
const NOT_SPACE = /[^\s]/
const BETWEEN = /[\s#№.:–-]/

/** The counter whose number is among the first words of a head. `isCut`: the line goes on behind the head. */
function counted(head: string, from: number, isCut: boolean): Counter | undefined {
  const words: string[] = []
  let at = from
  for (let k = 0; k < WORDS && at < head.length; k++) {
    const token = TOKEN.exec(head.slice(at))?.[0]
    if (!token || (isCut && at + token.length >= head.length)) return undefined
    const folded = withoutMarks(fold(token))
    const number = numberOf(token, folded)
    if (number !== undefined) return counterAt(head, at + token.length, number, words, isCut)
    if (!WORD.test(token)) return undefined
    words.push(folded)
    at += token.length
    while (at < head.length && BETWEEN.test(head[at]!)) at++
    at += /^[([]/.test(head.slice(at)) ? 1 : 0
  }
  return undefined
}

/** The counter with a number that ends at `end`, behind `words`. */
function counterAt(
  head: string,
  end: number,
  number: Figure,
  words: readonly string[],
  isCut: boolean,
): Counter | undefined {
  const isSigned = NOT_SPACE.test(head.slice(end, end + closing(head, end)))
  // "Second story: …": the word that is counted may follow.
  const next = number.isWord && words.length === 0 && !isSigned ? NEXT_WORD.exec(head.slice(end)) : null
  const tail = next ? end + next[0].length : end
  const signs = closing(head, tail)
  const isDone = tail + signs >= head.length && !isCut
  const isParted = NOT_SPACE.test(head.slice(tail, tail + signs))
  // A number with nothing behind it that parts it from the text is a word of it.
  if (!isDone && !isParted && (words.length === 0 || number.isWord)) return undefined
  const all = next ? [...words, withoutMarks(fold(next[1]!))] : words
  const word = all.filter((one) => !NUMBER_SIGNS.has(one)).join(' ')
  if (word === '' && number.isWord) return undefined
  return {key: word || number.notation, word, value: number.value, length: tail + signs}
}

/** What a token says as a number. */
interface Figure {
  readonly value: number
  readonly notation: string
  readonly isWord: boolean
}

/** What a token counts, by which notation; `folded`: without marks on its letters. */
function numberOf(token: string, folded: string): Figure | undefined {
  const digits = /^\p{N}{1,3}$/u.test(token) ? Number(asciiDigits(token)) : Number.NaN
  if (digits > 0) return {value: digits, notation: '1', isWord: false}
  if (isRoman(token)) return {value: roman(token), notation: 'I', isWord: false}
  if (token.length === 1) {
    for (const alphabet of LETTERS) {
      const place = alphabet.indexOf(token)
      if (place >= 0) return {value: place + 1, notation: alphabet[0]!, isWord: false}
    }
  }
  const value = values().get(folded)
  return value === undefined ? undefined : {value, notation: 'one', isWord: true}
}

/** Whether a token is a Roman number below ninety. */
export function isRoman(token: string): boolean {
  return ROMAN.test(token)
}

/** Of Roman numbers. */
const FIGURES: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50}

function roman(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const figure = FIGURES[text[at]!]!
    sum += figure < (FIGURES[text[at + 1]!] ?? 0) ? -figure : figure
  }
  return sum
}
