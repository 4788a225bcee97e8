import type {Block} from '../text/block.ts'
import {isWord} from '../text/chars.ts'
import {fold} from '../text/fold.ts'

/**
 * A line, or the head of one, that a scraper may have put between articles.
 * - `rule`: nothing but signs (`-----`, `#####`, `* * *`);
 * - `end`: says that something is over (`---END OF ARTICLE---`, `EOS`);
 * - `count`: a number that may count up, alone or with a word (`ARTICLE 3`, `##2`, `第 2 則`, `4. Headline`).
 */
export interface Mark {
  readonly block: Block
  readonly kind: 'rule' | 'end' | 'count'
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

const ARTICLE_WORDS = new Set(
  (
    'article articles artikel artículo articulo artigo articolo articol artykuł artikkel artikel статья статьи стаття článek haber makale berita news noticia noticias notícia noticia nouvelle ' +
    'info doc document documento dokument text texte texto testo текст файл file website site web story stories post posts item entry record eintrag nachricht meldung новость url link result page_url ' +
    'अनुच्छेद समाचार خبر مقال مقالة المقال 기사 뉴스 記事 新闻 新聞 文章 bài source quelle fuente headline title titre título titel judul'
  ).split(' '),
)

const SECTION_WORDS = new Set(
  (
    'chapter part step section day figure fig table question q a answer tip lesson rule week scene act reason phase volume vol page p issue no number nr round level unit module exercise example theorem lemma definition case ' +
    'kapitel teil schritt abschnitt tag abbildung tabelle frage tipp woche seite capítulo capitulo parte paso sección seccion día dia figura tabla pregunta consejo semana página chapitre partie étape jour tableau astuce ' +
    'passo seção tabela dica глава часть шаг раздел день рисунок таблица вопрос совет неделя страница bölüm adım gün tablo soru bab bagian langkah hari gambar tabel pertanyaan rozdział część krok dzień tabela rysunek ' +
    'season episode quarter match game set book verse psalm year month group team player appendix annex schedule clause paragraph § option method way mistake myth fact version stage grade class type'
  ).split(' '),
)

const END_WORDS =
  /^(?:the )?(?:end of (?:the )?(?:article|document|doc|text|story|file|post|page|news|record|item)|end ?(?:article|doc|document|text|story|record)|eos|eof|eod|eoa|article end|fin de l'article|fin del art[ií]culo|ende des artikels|fim do artigo|конец статьи|文章结束|文章結束|記事終わり|end of transcript document)$/

const COUNT_ALONE = /^([\p{L}_]{1,20}(?: [\p{L}_]{1,20})?)?[ :#№.-]*(\d{1,6})$/u
const COUNT_HEAD = /^([\p{L}_]{2,20}) ?[#№]? ?(\d{1,5}) ?[:.)|-]+ *(?=\S)/u
const NUMBER_HEAD = /^[([#]{0,3}(\d{1,5})[.):\]]{1,2} +(?=\S)/
const CJK_COUNT = /^第 ?(\d{1,5}|[一二三四五六七八九十百]{1,5}) ?([則则篇條条号號个個件])[ :、.]*/
const FRAME = /^[\s\-=*#_~<>[\](){}|+.:•–—·]+|[\s\-=*#_~<>[\](){}|+.:•–—·]+$/g
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
  const length = block.end - block.start
  const text = length > HEAD ? block.text.slice(0, HEAD) : block.text
  if (length <= HEAD) {
    const whole = wholeLine(block, text)
    if (whole) return whole
  }
  return hasDigit(text) ? countHead(block, fold(text)) : undefined
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length && at < 24; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 48 && unit <= 57) || unit === 0x7b2c) return true
  }
  return false
}

function wholeLine(block: Block, text: string): Mark | undefined {
  if (!hasWord(text)) return ruleOf(block, text)
  if (text.length > 60) return undefined
  const inner = fold(text.replace(FRAME, ''))
  if (inner.length > 40) return undefined
  const framed = inner.length < text.length
  if (END_WORDS.test(inner))
    return {block, kind: 'end', key: `end:${inner}`, number: undefined, names: 'article', restAt: block.end}
  const spelled = inner.replace(/ (\p{L}+)$/u, (all, word: string) =>
    ENGLISH_NUMBERS.includes(word) ? ` ${ENGLISH_NUMBERS.indexOf(word)}` : all,
  )
  const counted = COUNT_ALONE.exec(spelled)
  if (!counted) return undefined
  const word = counted[1] ?? ''
  const frame = framed ? text.trim()[0]! : ''
  if (word === '' && !framed && counted[2]!.length > 3) return undefined
  return {
    block,
    kind: 'count',
    key: `count:${isWord(frame.charCodeAt(0)) ? '' : frame}${word}`,
    number: Number(counted[2]),
    names: namesOf(word),
    restAt: block.end,
  }
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

function ruleOf(block: Block, text: string): Mark | undefined {
  const signs = text.replace(/\s+/g, '')
  if (signs.length < 2 && !'#*§~'.includes(signs)) return undefined
  const kinds = [...new Set(signs)]
  if (kinds.length > 3 || (kinds.length > 1 && signs.length < 4)) return undefined
  if (/^[.!?…,;:"'”’»)\]]/u.test(signs) || /^\p{Extended_Pictographic}/u.test(signs)) return undefined
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
  if (cjk)
    return mark(
      `count:第${cjk[2]}`,
      Number(cjk[1]) || 0,
      '條条号號'.includes(cjk[2]!) ? 'section' : 'article',
      cjk[0].length,
    )
  const headed = COUNT_HEAD.exec(folded)
  if (headed) return mark(`head:${headed[1]}`, Number(headed[2]), namesOf(headed[1]!), headed[0].length)
  const numbered = NUMBER_HEAD.exec(folded)
  return numbered ? mark('head:', Number(numbered[1]), 'unknown', numbered[0].length) : undefined
}

function namesOf(words: string): Mark['names'] {
  const list = words.split(' ')
  if (list.some((word) => SECTION_WORDS.has(word))) return 'section'
  return list.some((word) => ARTICLE_WORDS.has(word)) ? 'article' : 'unknown'
}
