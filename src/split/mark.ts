import {once} from '../once.ts'
import type {Block} from '../text/block.ts'
import {classOf, isSpace, isWord, LETTER, LOWER, MARK} from '../text/chars.ts'
import {withoutMarks} from '../text/diacritics.ts'
import {asciiDigits, isDigit} from '../text/digits.ts'
import {fold} from '../text/fold.ts'
import {isMachineLine} from './machine-line.ts'

/**
 * A line, or the head of one, that a scraper may have put between articles.
 * - `rule`: nothing but signs (`-----`, `#####`, `* * *`);
 * - `end`: says that something is over (`---END OF ARTICLE---`, `EOS`);
 * - `log`: a program's report, of the scraper's own run (see machine-line.ts);
 * - `count`: a number that may count up, alone or with a word (`ARTICLE 3`, `##2`, `第 2 則`, `4. Headline`).
 */
export interface Mark {
  readonly block: Block
  readonly kind: 'rule' | 'end' | 'count' | 'log'
  /** The same for marks of one series: digits levelled, white space dropped. */
  readonly key: string
  /** The number it shows, for `count`. */
  readonly number: number | undefined
  /** What its word says: it numbers articles, or parts of one, or nobody knows. */
  readonly names: 'article' | 'section' | 'unknown'
  /** Where the text after the mark starts on its line; the block's end where nothing follows. */
  readonly restAt: number
}

/** Marks are short; what follows them on the line need not be. */
const HEAD = 80

/** Words as they stand in folded lines. */
const words = (list: string): Set<string> => new Set(fold(list).split(' '))

const ARTICLE_WORDS = words(
  'article articles artikel artículo articulo artigo articolo articol artykuł artikkel artikel статья статьи стаття článek haber makale berita news noticia noticias notícia noticia nouvelle ' +
    'info doc document documento dokument text texte texto testo текст файл file website site web story stories post posts eintrag nachricht meldung новость url link page_url ' +
    'अनुच्छेद समाचार خبر الخبر مقال مقالة المقال المقالة مقاله 기사 뉴스 記事 ニュース 新闻 新聞 文章 bài source quelle fuente headline title titre título titel judul ' +
    'beitrag meldung brève depeche dépêche komunikat wiadomość είδηση खबर insändare dispatch ข่าว ข่าวที่ сюжет новина hír uutinen știre știrea ' +
    'nieuws bericht nyhet uutinen wiadomość zpráva zprávy článek cikk hír știre άρθρο tekst isi nota',
)

const SECTION_WORDS = words(
  'chapter part step section day figure fig table question q a answer tip lesson rule week scene act reason phase volume vol page p issue no number nr round level unit module exercise example theorem lemma definition case ' +
    'kapitel teil schritt abschnitt tag abbildung tabelle frage tipp woche seite capítulo capitulo parte paso sección seccion día dia figura tabla pregunta consejo semana página chapitre partie étape jour tableau astuce ' +
    'passo seção tabela dica глава часть шаг раздел день рисунок таблица вопрос совет неделя страница bölüm adım gün tablo soru bab bagian langkah hari gambar tabel pertanyaan rozdział część krok dzień tabela rysunek ' +
    'season episode quarter match game set book verse psalm year month group team player appendix annex schedule clause paragraph § option method way mistake myth fact version stage grade class type comment reply ' +
    '问题 步骤 問題 질문 단계',
)

const END_WORDS = once(
  () =>
    /^(?:the )?(?:end of (?:the )?(?:article|document|doc|text|story|file|post|page|news|record|item)|end ?(?:article|doc|document|text|story|record)|eos|eof|eod|eoa|article end|fin de l'article|fin del art[ií]culo|ende des artikels|fim do artigo|fine (?:dell')?articolo|конец (?:статьи|новости|текста)|(?:全文|文章|本文)(?:结束|結束|完|终|終)|記事終わり|記事ここまで|기사 ?끝|نهاية (?:الخبر|المقال)|پایان (?:خبر|متن|مقاله)|koniec artykułu|makale sonu|haber sonu|end of transcript document)$/,
)
/** The line by which an archive names the document above it. */
const ARCHIVE_ID =
  /^(?:record (?:number|no)|document (?:id|number|no)|proquest document id|accession (?:number|no)|document) ?[:.#-]* ?(?=[a-z]*\d)[a-z\d-]{6,30}$|^load-date ?: ?.{6,30}$/
/** Words that end an article where they stand between signs: "[END]", "（完）". */
const FRAMED_END =
  /^(?:end|the end|ende|fin|fim|fine|конец|кінець|koniec|konec|slut|slutt|loppu|son|tamat|selesai|einde|vége|τέλος|完|终|終|终了|終わり|おわり|ends|끝|انتهي|انتهى|النهاية|پایان|پايان|समाप्त|hết)$/

/** The same without signs, in capitals or as agencies write it, and the number by which reporters say it. */
const BARE_END = /^(?:ENDS|ends|Ends|ENDIT|ENDE|FINE|KONIEC|SLUT|КОНЕЦ|КІНЕЦЬ|[-–—=* ]{1,8}30[-–—=* ]{1,8})$/

/** The key of those: below a single one stand the notes of a press release. */
export const RELEASE_END = 'end:ends'

/** "of 4", "/4": how many there are. */
const OF = String.raw`(?: ?(?:\/|of|von|de|di|sur|из|з|ze?|van|av|från|من|از) ?\d{1,6})?`
const COUNT_ALONE = new RegExp(
  String.raw`^([\p{L}\p{M}_]{1,20}(?: [\p{L}\p{M}_]{1,20})?)?[ :#№.-]*(?:(?:nr|no|n°|nº|num|رقم|شماره)[. ]{1,2})?[ #№]?(\d{1,6})(?: ?[번째호號号則则篇件])?${OF}$`,
  'u',
)
const FIGURE = /\d/
/** No decimal: "The area is 0.3 square kilometres". */
const COUNT_HEAD = /^([\p{L}\p{M}_]{2,20}) ?[#№]? ?(\d{1,5})(?!\.\d) ?[:.)|-]+ *(?=\S)/u
const NUMBER_HEAD = /^[([#]{0,3}(\d{1,5})(?:[.):\]]{1,2} +|[、．] ?)(?=\S)/
const CJK_COUNT = /^第 ?(\d{1,5}|[一二三四五六七八九十百]{1,5}) ?([則则篇條条号號个個件])[ :、.]*/
/** Signs that a scraper draws around a mark. */
const FRAME = new Set('-=*#_~<>[](){}|+.:•–—·【】「」『』《》〈〉〔〕［］◆◇■□●○★☆※▼▲§/\\')

const isFrame = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || FRAME.has(text[at]!)
const ENGLISH_NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The mark that a block is or starts with. */
export function markOf(block: Block): Mark | undefined {
  const {source, start, end} = block
  if (isMachineLine(block)) return {block, kind: 'log', key: 'log', number: undefined, names: 'article', restAt: end}
  if (end - start <= HEAD) {
    const whole = wholeLine(block, block.text)
    if (whole) return whole
  }
  return mayCount(source, start, Math.min(end, start + HEAD))
    ? countHead(block, asciiDigits(fold(source.slice(start, Math.min(end, start + HEAD)))))
    : undefined
}

/** Letters before the number of a head, at most. */
const LETTERS = 20

/** Whether a line may start with a number that counts, or with one word and a number: most start with words. */
function mayCount(text: string, start: number, end: number): boolean {
  let at = start
  if (text.charCodeAt(at) === ORDINAL) return true
  while (at < end && at < start + 3 && '([#'.includes(text[at]!)) at++
  if (isDigit(text.charCodeAt(at))) return true
  at = start
  while (at < end && at <= start + LETTERS && isLetter(text.charCodeAt(at))) at++
  if (at < start + 2 || at > start + LETTERS) return false
  if (isSpace(text.charCodeAt(at))) at++
  if ('#№'.includes(text[at]!)) at++
  if (isSpace(text.charCodeAt(at))) at++
  return at < end && isDigit(text.charCodeAt(at))
}

/** 第, which makes ordinals. */
const ORDINAL = 0x7b2c

const isLetter = (unit: number): boolean => unit === 0x5f || (classOf(unit) & (LETTER | MARK)) !== 0

function wholeLine(block: Block, text: string): Mark | undefined {
  if (!hasWord(text)) return ruleOf(block, text)
  if (text.length > 60 || hasManyWords(text)) return undefined
  const folded = asciiDigits(fold(text))
  let at = 0
  while (at < folded.length && isFrame(folded, at)) at++
  let end = folded.length
  while (end > at && isFrame(folded, end - 1)) end--
  const inner = folded.slice(at, end)
  if (inner.length > 40) return undefined
  const frame = folded.slice(0, at).trim()
  // A sign on one side only makes an item of a list.
  const isFramed = frame !== '' && at + inner.length < folded.length
  // The last line of a wrapped sentence goes on from the one above.
  const goesOn = block.blankBefore === 0 && classOf(block.text.charCodeAt(0)) === LOWER
  if (ARCHIVE_ID.test(folded))
    return {block, kind: 'end', key: 'end:document', number: undefined, names: 'article', restAt: block.end}
  if ((END_WORDS().test(inner) && !goesOn) || (isFramed && FRAMED_END.test(inner)))
    return {block, kind: 'end', key: `end:${inner}`, number: undefined, names: 'article', restAt: block.end}
  if (BARE_END.test(text))
    return {block, kind: 'end', key: RELEASE_END, number: undefined, names: 'article', restAt: block.end}
  return countLine(block, inner, frame)
}

/** A number alone on its line, or with a word. */
function countLine(block: Block, inner: string, frame: string): Mark | undefined {
  const cjk = CJK_COUNT.exec(inner)
  if (cjk?.[0].length === inner.length) return ordinal(block, cjk, block.end)
  const last = inner.lastIndexOf(' ')
  const number = last < 0 ? -1 : ENGLISH_NUMBERS.indexOf(inner.slice(last + 1))
  if (number < 0 && !FIGURE.test(inner)) return undefined
  const counted = COUNT_ALONE.exec(number < 0 ? inner : `${inner.slice(0, last)} ${number}`)
  if (!counted) return undefined
  const word = counted[1] ?? ''
  if (word === '' && frame === '' && counted[2]!.length > 3) return undefined
  // "Spare lamps: 3" is a figure.
  if (word !== '' && inner.includes(':') && namesOf(word) === 'unknown') return undefined
  return {
    block,
    kind: 'count',
    key: `count:${frame.slice(0, 1)}${word}`,
    number: Number(counted[2]),
    names: namesOf(word),
    restAt: block.end,
  }
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

/** The longest mark is "Chapter part no. 3 a of 4" or "end of the article". */
const MOST_WORDS = 8

function hasManyWords(text: string): boolean {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const isPart = isWord(text.charCodeAt(at))
    if (isPart && !isInside && ++words > MOST_WORDS) return true
    isInside = isPart
  }
  return false
}

const LEFT_OUT = /^(?:[[(<](?:\.{2,4}|…)[\])>]|(?:[-*•#]|\/\/)\.{2,4})$/

function ruleOf(block: Block, text: string): Mark | undefined {
  const signs = text.replace(/\s+/g, '')
  if (signs.length < 3 && !/^[#§~]+$/.test(signs)) return undefined
  const kinds = [...new Set(signs)]
  if (kinds.length > 3 || (kinds.length > 1 && signs.length < 4)) return undefined
  // The rule of a table, and what stands for something left out, in programs too.
  if ((signs.includes('|') && signs.includes('-')) || LEFT_OUT.test(signs)) return undefined
  // Ratings are stars, and programs have quotes.
  if (/[★☆"'`]/.test(signs) || /^[.!?…,;:”’»)\]]/u.test(signs) || /^\p{Extended_Pictographic}/u.test(signs))
    return undefined
  const length = Math.min(signs.length, 6)
  return {
    block,
    kind: 'rule',
    key: `rule:${kinds.join('')}${length}`,
    number: undefined,
    names: 'unknown',
    restAt: block.end,
  }
}

function countHead(block: Block, folded: string): Mark | undefined {
  const mark = (key: string, number: number, names: Mark['names'], length: number): Mark => ({
    block,
    kind: 'count',
    key,
    number,
    names,
    restAt: block.start + length,
  })
  const cjk = CJK_COUNT.exec(folded)
  if (cjk) return ordinal(block, cjk, block.start + cjk[0].length)
  const headed = COUNT_HEAD.exec(folded)
  if (headed) return mark(`head:${headed[1]}`, Number(headed[2]), namesOf(headed[1]!), headed[0].length)
  const numbered = NUMBER_HEAD.exec(folded)
  return numbered ? mark('head:', Number(numbered[1]), 'unknown', numbered[0].length) : undefined
}

/** `第 2 則` and its like; a number in Chinese figures counts as 0. */
function ordinal(block: Block, found: RegExpExecArray, restAt: number): Mark {
  const names = '條条号號'.includes(found[2]!) ? 'section' : 'article'
  return {block, kind: 'count', key: `count:第${found[2]}`, number: Number(found[1]) || 0, names, restAt}
}

const bareWords = (list: Set<string>): Set<string> => new Set([...list].map(withoutMarks))
const bareArticleWords = once(() => bareWords(ARTICLE_WORDS))
const bareSectionWords = once(() => bareWords(SECTION_WORDS))
/** Whether a folded word, the marks on its letters dropped, counts articles. */
export const isArticleWord = (word: string): boolean => bareArticleWords().has(word)
/** The same for parts of one. */
export const isSectionWord = (word: string): boolean => bareSectionWords().has(word)

const NUMBER_WORDS = ['nr', 'no', 'number', 'num']

function namesOf(words: string): Mark['names'] {
  // "Artikel Nr. 3" numbers articles.
  const list = words.split(' ').filter((word, _, all) => all.length === 1 || !NUMBER_WORDS.includes(word))
  if (list.some((word) => SECTION_WORDS.has(word))) return 'section'
  return list.some((word) => ARTICLE_WORDS.has(word)) ? 'article' : 'unknown'
}
