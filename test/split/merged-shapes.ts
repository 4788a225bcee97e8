import {bodyOf, SAMPLES, type Sample} from './articles.ts'

/** A way to run articles together; gives the text with ‖ where an article starts. */
export interface Shape {
  readonly name: string
  readonly make: (samples: readonly Sample[]) => string
  /** Languages whose files look like that; all without. */
  readonly languages?: readonly string[]
}

/** Each article by `make`; `start` stands for the boundary before all but the first. */
const each =
  (make: (sample: Sample, index: number, start: string) => string): Shape['make'] =>
  (samples) =>
    samples.map((sample, index) => make(sample, index, index > 0 ? '‖' : '')).join('')

const RULES = [
  '-----',
  '=====',
  '##########',
  '~~~~~~~~',
  '__________',
  '- - - - -',
  '+++++',
  '*****',
  '* * *',
  '————————',
  '＊＊＊',
  '◆◆◆',
  '=-=-=-=-=',
  '////////',
  '$$$$$',
  '@@@@@',
  '<<<<<>>>>>',
]

const ruleShapes: Shape[] = RULES.flatMap((rule) => [
  {
    name: `a rule ${rule} under each article`,
    make: each((sample, _, start) => `${start}${sample.title}\n${bodyOf(sample)}\n${rule}\n`),
  },
  {
    name: `a rule ${rule} between blank lines`,
    make: each(
      (sample, k, start) => `${k ? `\n${rule}\n\n` : ''}${start}${sample.title}\n\n${bodyOf(sample, '\n\n')}\n`,
    ),
  },
])

/** `#` stands for the number. */
const COUNTERS: readonly (readonly [mark: string, languages?: readonly string[]])[] = [
  ['ARTICLE #'],
  ['Article ##'],
  ['[Article #]'],
  ['=== # ==='],
  ['(#)'],
  ['[#]'],
  ['<#>'],
  ['#'],
  ['Text #:', ['de', 'en']],
  ['Document # of 4', ['en']],
  ['Dokument # von 4', ['de']],
  ['Documento # de 4', ['es']],
  ['News #/4', ['en']],
  ['Artikel Nr. #', ['de']],
  ['Nachricht #', ['de']],
  ['Noticia #', ['es']],
  ['Artículo N° #', ['es']],
  ['Новость #', ['ru']],
  ['Статья № #', ['ru']],
  ['第#篇', ['zh', 'ja']],
  ['【第#篇】', ['zh']],
  ['【#】', ['zh', 'ja', 'ko']],
  ['新闻#：', ['zh']],
  ['文章 #', ['zh']],
  ['記事#', ['ja']],
  ['ニュース #', ['ja']],
  ['기사 #', ['ko']],
  ['뉴스 #번', ['ko']],
  ['خبر #', ['fa', 'ar']],
  ['المقال #:', ['ar']],
  ['مقاله #', ['fa']],
]

const counterShapes: Shape[] = COUNTERS.map(([mark, languages]) => ({
  name: `a number that counts up: ${mark}`,
  ...(languages && {languages}),
  make: each(
    (sample, k, start) => `${mark.replace(/#(?!.*#)/, String(k + 1))}\n${start}${sample.title}\n${bodyOf(sample)}\n\n`,
  ),
}))

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹'

const otherCounters: Shape[] = [
  {
    name: 'numbers in Arabic digits',
    languages: ['ar', 'fa'],
    make: each(
      (sample, k, start) =>
        `خبر ${(k % 2 ? ARABIC_DIGITS : PERSIAN_DIGITS)[k + 1]}\n${start}${sample.title}\n${bodyOf(sample)}\n\n`,
    ),
  },
  {
    name: 'Chinese numbers',
    languages: ['zh', 'ja'],
    make: each((sample, k, start) => `第${'一二三四'[k]}篇\n${start}${sample.title}\n${bodyOf(sample)}\n\n`),
  },
  {
    name: 'a number before each headline',
    make: each((sample, k, start) => `${k + 1}. ${start}${sample.title}\n${bodyOf(sample)}\n\n`),
  },
  {
    name: 'an ideographic comma after the number',
    languages: ['zh', 'ja'],
    make: each((sample, k, start) => `${k + 1}、${start}${sample.title}\n${bodyOf(sample)}\n\n`),
  },
]

const LABELS: Readonly<Record<string, readonly [title: string, date: string, content: string]>> = {
  en: ['Headline', 'Published', 'Body'],
  de: ['Titel', 'Datum', 'Text'],
  es: ['Título', 'Fecha', 'Contenido'],
  ru: ['Заголовок', 'Дата', 'Текст'],
  zh: ['标题', '时间', '内容'],
  ja: ['タイトル', '日付', '本文'],
  ko: ['제목', '날짜', '본문'],
  ar: ['العنوان', 'التاريخ', 'النص'],
  fa: ['عنوان', 'تاریخ', 'متن'],
}

/** Labels of a record in some notation: `[title, date, content]` → the record. */
const NOTATIONS: readonly (readonly [
  name: string,
  make: (labels: readonly string[], sample: Sample, k: number, start: string) => string,
])[] = [
  [
    'label: value',
    ([t, d, c], s, k, start) => `${t}: ${start}${s.title}\n${d}: 2021-03-0${k + 1}\n${c}: ${bodyOf(s)}\n\n`,
  ],
  [
    'full-width colon',
    ([t, d, c], s, k, start) => `${t}：${start}${s.title}\n${d}：2021-03-0${k + 1}\n${c}：${bodyOf(s)}\n`,
  ],
  [
    'label on a line of its own',
    ([t, d, c], s, k, start) => `${t}:\n${start}${s.title}\n${d}:\n2021-03-0${k + 1}\n${c}:\n${bodyOf(s)}\n\n`,
  ],
  [
    'lenticular brackets',
    ([t, d, c], s, k, start) => `【${t}】${start}${s.title}\n【${d}】2021-03-0${k + 1}\n【${c}】${bodyOf(s)}\n\n`,
  ],
  [
    'square brackets',
    ([t, d, c], s, k, start) => `[${t}] ${start}${s.title}\n[${d}] 2021-03-0${k + 1}\n[${c}] ${bodyOf(s)}\n\n`,
  ],
  [
    'tags',
    ([t, d, c], s, k, start) =>
      `<doc>\n<${t}>${start}${s.title}</${t}>\n<${d}>2021-03-0${k + 1}</${d}>\n<${c}>\n${bodyOf(s)}\n</${c}>\n</doc>\n`,
  ],
  [
    'bold labels',
    ([t, d, c], s, k, start) => `**${t}:** ${start}${s.title}\n**${d}:** 2021-03-0${k + 1}\n**${c}:** ${bodyOf(s)}\n\n`,
  ],
  [
    'members of JSON',
    ([t, d, c], s, k, start) =>
      `{\n  "${t}": "${start}${s.title}",\n  "${d}": "2021-03-0${k + 1}",\n  "${c}": "${bodyOf(s, ' ')}"\n},\n`,
  ],
  [
    'a Python dictionary',
    ([t, d, c], s, k, start) =>
      `{'${t}': '${start}${s.title}',\n '${d}': '2021-03-0${k + 1}',\n '${c}': '${bodyOf(s, ' ')}'}\n`,
  ],
  [
    'equals signs',
    ([t, d, c], s, k, start) => `${t} = ${start}${s.title}\n${d} = 2021-03-0${k + 1}\n${c} = ${bodyOf(s)}\n\n`,
  ],
  ['dashes', ([t, d, c], s, k, start) => `${t} - ${start}${s.title}\n${d} - 2021-03-0${k + 1}\n${c} - ${bodyOf(s)}\n`],
  [
    'list items',
    ([t, d, c], s, k, start) => `- ${t}: ${start}${s.title}\n- ${d}: 2021-03-0${k + 1}\n- ${c}: ${bodyOf(s)}\n\n`,
  ],
  ['tabs', ([t, d, c], s, k, start) => `${t}\t${start}${s.title}\n${d}\t2021-03-0${k + 1}\n${c}\t${bodyOf(s, ' ')}\n`],
  [
    'pointers',
    ([t, d, c], s, k, start) => `${t} > ${start}${s.title}\n${d} > 2021-03-0${k + 1}\n${c} > ${bodyOf(s)}\n\n`,
  ],
  [
    'arrows',
    ([t, d, c], s, k, start) => `${t} => ${start}${s.title}\n${d} => 2021-03-0${k + 1}\n${c} => ${bodyOf(s)}\n\n`,
  ],
  ['at signs', ([t, d, c], s, k, start) => `@${t} ${start}${s.title}\n@${d} 2021-03-0${k + 1}\n@${c} ${bodyOf(s)}\n\n`],
  [
    'round brackets',
    ([t, d, c], s, k, start) => `(${t}) ${start}${s.title}\n(${d}) 2021-03-0${k + 1}\n(${c}) ${bodyOf(s)}\n\n`,
  ],
  [
    'hash labels',
    ([t, d, c], s, k, start) => `#${t}: ${start}${s.title}\n#${d}: 2021-03-0${k + 1}\n#${c}: ${bodyOf(s)}\n\n`,
  ],
]

const recordShapes: Shape[] = NOTATIONS.flatMap(([name, make]) =>
  Object.entries(LABELS).map(
    ([language, labels]): Shape => ({
      name: `records: ${name} (${labels.join(' ')})`,
      languages: [language],
      make: each((sample, k, start) => make(labels, sample, k, start)),
    }),
  ),
)

const DATES: Readonly<Record<string, (k: number) => string>> = {
  en: (k) => `March ${k + 3}, 2021`,
  de: (k) => `${k + 3}. März 2021, 14:3${k} Uhr`,
  es: (k) => `${k + 3} de marzo de 2021`,
  ru: (k) => `${k + 3} марта 2021, 14:3${k}`,
  zh: (k) => `2021年3月${k + 3}日 14:3${k}`,
  ja: (k) => `2021年3月${k + 3}日 14時3${k}分`,
  ko: (k) => `2021.03.0${k + 3} 14:3${k}`,
  ar: (k) => `${k + 3} مارس 2021`,
  fa: (k) => `۱۳۹۹/۱۲/۱${k}`,
}

const lineShapes: Shape[] = [
  {
    name: 'an address over each article',
    make: each((s, k, start) => `https://news.example/2021/03/${k}.html\n${start}${s.title}\n${bodyOf(s)}\n\n`),
  },
  {
    name: 'an address over each article, without blank lines',
    make: each((s, k, start) => `https://news.example/2021/03/${k}.html\n${start}${s.title}\n${bodyOf(s)}\n`),
  },
  {
    name: 'an address under each article',
    make: each((s, k, start) => `${start}${s.title}\n${bodyOf(s)}\nhttps://news.example/2021/03/${k}.html\n\n`),
  },
  ...Object.entries(DATES).flatMap(([language, date]): Shape[] => [
    {
      name: `a date under each headline (${date(0)})`,
      languages: [language],
      make: each((s, k, start) => `${start}${s.title}\n${date(k)}\n${bodyOf(s)}\n`),
    },
    {
      name: `a date over each headline (${date(0)})`,
      languages: [language],
      make: each((s, k, start) => `${start}${date(k)}\n${s.title}\n${bodyOf(s)}\n\n`),
    },
  ]),
]

/** Lines at the end of articles, or at their start; the topic of samples in other languages turns too little for them. */
const CLOSINGS: Readonly<Record<string, string>> = {
  en: 'Reporting by the Northern Desk',
  de: '© Nordblatt – Alle Rechte vorbehalten',
  es: 'Redacción: Diario del Norte',
  ru: 'Северный вестник – главные новости',
  zh: '责任编辑：李晓明',
  fa: 'انتهای پیام خبرگزاری شمال',
}

const frameShapes: Shape[] = [
  ...Object.entries(CLOSINGS).map(
    ([language, line]): Shape => ({
      name: `a closing line: ${line}`,
      languages: [language],
      make: each((s, _, start) => `${start}${s.title}\n${bodyOf(s)}\n${line}\n`),
    }),
  ),
  ...Object.entries(CLOSINGS).map(
    ([language, line]): Shape => ({
      name: `an opening line: ${line}`,
      languages: [language],
      make: each((s, k, start) => `${k ? `‖${line}` : line}\n${start && ''}${s.title}\n${bodyOf(s)}\n`),
    }),
  ),
]

const EUROPEAN = ['en', 'de', 'es', 'ru']

const layoutShapes: Shape[] = [
  {
    languages: EUROPEAN,
    name: 'two blank lines between articles, one between paragraphs',
    make: each((s, k, start) => `${k ? '\n\n' : ''}${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n`),
  },
  {
    languages: EUROPEAN,
    name: 'a blank line between articles, none between paragraphs',
    make: each((s, k, start) => `${k ? '\n' : ''}${start}${s.title}\n${bodyOf(s)}\n`),
  },
  {
    languages: EUROPEAN,
    name: 'six blank lines between articles',
    make: each((s, k, start) => `${k ? '\n\n\n\n\n\n' : ''}${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n`),
  },
  {
    name: 'quoted lines, one an article',
    make: each((s, k) => `${k ? '‖' : ''}"${s.title} ${bodyOf(s, ' ')}"\n`),
  },
  {
    name: 'rows with a number and tabs',
    make: each((s, k) => `${k ? '‖' : ''}${k + 1}\t${s.title}\t${bodyOf(s, ' ')}\n`),
  },
]

const INITIALS = ['(abc)', '(mk)', '(tbs)', '(abc)']

/** Lines of one form, whatever it is. */
const formShapes: Shape[] = [
  {
    name: 'a word that comes back',
    languages: EUROPEAN,
    make: each((s, k, start) => `${start}${k ? 'QQQ break\n' : ''}${s.title}\n${bodyOf(s)}\n`),
  },
  {
    name: 'numbers that count down',
    languages: EUROPEAN,
    make: each((s, k, start) => `Flash n° ${9 - k}\n\n${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n\n`),
  },
  {
    name: 'signs before headlines',
    languages: EUROPEAN,
    make: each((s, _, start) => `${start}◆ ${s.title}\n${bodyOf(s)}\n`),
  },
  {
    name: 'headlines that stand twice',
    languages: EUROPEAN,
    make: each((s, _, start) => `${start}${s.title}\n${s.title}\n${bodyOf(s)}\n`),
  },
  {
    name: 'a note behind each text',
    languages: EUROPEAN,
    make: each((s, k, start) => `${start}${s.title}\n${bodyOf(s)} ${INITIALS[k]}\n`),
  },
  {
    name: 'lines of a feed',
    make: each((s, k, start) => `${start}12.03.2024 1${k}:32 ¦ NEWS WIRE ¦ ${s.title}\n${bodyOf(s, ' ')}\n`),
    languages: EUROPEAN,
  },
  {
    name: 'headings of the second level, one on top',
    languages: EUROPEAN,
    make: each((s, _, start) => `${start}## ${s.title}\n\n*The editors*\n\n${bodyOf(s, '\n\n')}\n\n`),
  },
  {
    name: 'an archive’s numbers',
    make: each((s, k, start) => `${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n\nRecord Number: 0F3A9C21E${k}\n\n`),
  },
  {
    name: 'an archive’s numbers over the foot of a page',
    make: each(
      (s, k, start) =>
        `${start}${s.title}\n\n${bodyOf(s, `\n\nPage ${k + 1} of 5 © 2004 Valley Archive for the papers of the three valleys\n\n`)}\n\nRecord Number: 0F3A9C21E${k}\nPage ${k + 2} of 5 © 2004 Valley Archive for the papers of the three valleys\n\n`,
    ),
  },
  {
    name: 'rows with semicolons under the names of columns',
    make: (samples) =>
      `"day";"head";"text"\n${each((s, k) => `${k ? '‖' : ''}"1${k}/04/2023";"${s.title}";"${bodyOf(s, ' ')}"\n`)(samples)}`,
  },
  {
    name: 'headlines glued to their texts, a line each, under a channel',
    make: (samples) =>
      `Latest from the valley\n${each((s, k) => `${k ? '‖' : ''}${s.title}${bodyOf(s, ' ')}\n`)(samples)}`,
    languages: EUROPEAN,
  },
]

/** Marks that a scraper puts between texts, in words. */
const END_MARKS: readonly (readonly [string, (readonly string[])?])[] = [
  ['---END OF ARTICLE---'],
  ['EOS'],
  ['<END>'],
  ['[END]'],
  ['*** End ***'],
  ['### ENDE ###', ['de']],
  ['FIN DEL ARTÍCULO', ['es']],
  ['--- FIN ---', ['es']],
  ['=== КОНЕЦ ===', ['ru']],
  ['Конец статьи', ['ru']],
  ['（完）', ['zh', 'ja']],
  ['【完】', ['zh']],
  ['----- 文章结束 -----', ['zh']],
  ['（終わり）', ['ja']],
  ['<끝>', ['ko']],
  ['(끝)', ['ko']],
  ['--- پایان ---', ['fa']],
  ['[انتهى]', ['ar']],
]

const endShapes: Shape[] = END_MARKS.map(([mark, languages]) => ({
  name: `an end mark: ${mark}`,
  ...(languages && {languages}),
  make: each((s, _, start) => `${start}${s.title}\n${bodyOf(s)}\n${mark}\n`),
}))

/** Reports of a scraper's run above each article; `#` stands for the number. */
const LOG_LINES = [
  '2022-03-0# 11:0#:12,10# INFO spider.fetch 200 https://news.example/# 3.1kB',
  '2022-03-01 11:0#:00 [scrapy.core.engine] DEBUG: Crawled (200) <GET https://news.example/#> (referer: None)',
  '--2022-03-01 11:0#:11--  https://news.example/#\nHTTP request sent, awaiting response... 200 OK',
  '[#/4] fetching https://news.example/# ... ok',
  'INFO:scraper:saved 93# chars from page #',
  'WARC/1.0\nWARC-Type: conversion\nWARC-Date: 2021-03-1#T10:00:00Z\nContent-Length: 80#',
]

const logShapes: Shape[] = LOG_LINES.map((line) => ({
  name: `a scraper's report: ${line.split('\n')[0]}`,
  make: each((s, k, start) => `${line.replaceAll('#', `${k + 1}`)}\n${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n`),
}))

/** Numbers in words and in other figures, by language. */
const COUNTED_IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['First story:', 'SECOND STORY -', 'Third story.', 'Fourth story:'],
  de: ['Erste Meldung:', 'Zweite Meldung:', 'DRITTE MELDUNG -', 'Vierte Meldung:'],
  es: ['Noticia primera:', 'Noticia segunda:', 'NOTICIA TERCERA.', 'Noticia cuarta:'],
  ru: ['Первая новость:', 'Вторая новость -', 'Третья новость:', 'Четвертая новость:'],
  zh: ['第一篇：', '第二篇：', '第三篇：', '第四篇：'],
  ja: ['その一、', 'その二、', 'その三、', 'その四、'],
  ar: ['الخبر الأول:', 'الخبر الثاني -', 'الخبر الثالث:', 'الخبر الرابع:'],
  fa: ['خبر اول:', 'خبر دوم -', 'خبر سوم:', 'خبر چهارم:'],
}

const wordShapes: Shape[] = [
  {
    name: 'numbers in words before headlines',
    languages: Object.keys(COUNTED_IN_WORDS).filter((language) => language !== 'ja'),
    make: (samples) => {
      const [, counters] = Object.entries(COUNTED_IN_WORDS).find(([language]) => SAMPLES[language] === samples)!
      return each((s, k, start) => `${counters[k]} ${start}${s.title}\n${bodyOf(s)}\n`)(samples)
    },
  },
  {
    name: 'a counter that drifts',
    make: each(
      (s, k, start) =>
        `${['Entrée 1 :', 'ENTREE 2 -', 'entrée n° 3', 'Entree IV.'][k]} ${start}${s.title}\n${bodyOf(s)}\n`,
    ),
    languages: ['en', 'de', 'ru', 'zh', 'ja', 'ko', 'ar', 'fa'],
  },
  {
    name: 'Roman figures before headlines',
    make: each((s, k, start) => `${['I', 'II', 'III', 'IV'][k]}. ${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n\n`),
    languages: ['en', 'ru', 'zh', 'ja', 'ko', 'ar', 'fa'],
  },
  {
    name: 'numbers that count down',
    make: each((s, k, start) => `${4 - k}. ${start}${s.title}\n${bodyOf(s)}\n`),
    languages: ['ru', 'zh', 'ja', 'ko', 'ar', 'fa'],
  },
]

const SIGNATURES = ['Vera Lund, Norrhamn', 'A. Brandt (Lower Quay)', 'An old sailor, Westport', 'Dr. I. Sand, Norrhamn']

/** Short lines between stretches of prose. */
const closingShapes: Shape[] = [
  {
    name: 'letters with a name and a place under each',
    make: each((s, k, start) => `${start}${bodyOf(s)}\n${SIGNATURES[k]}\n`),
    languages: ['en', 'de', 'ru', 'zh', 'ja', 'ko', 'ar'],
  },
  {
    name: 'links to the neighbours of which one may lack',
    make: each(
      (s, k, start) =>
        `${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n\n${['« back | next »', 'next »', '« back', '« back | next »'][k]}\n\n`,
    ),
    languages: ['en', 'ru', 'zh', 'ja', 'ko', 'ar', 'fa'],
  },
  {
    name: 'nothing but headlines that speak of different things',
    make: each((s, _, start) => `${start}${s.title}\n\n${bodyOf(s, '\n\n')}\n\n`),
    languages: ['en', 'ru', 'zh', 'ko', 'ar', 'fa'],
  },
  {
    name: 'the end as reporters mark it',
    make: each((s, k, start) => `${start}${s.title}\n${bodyOf(s)}\n${['-30-', '- 30 -', '--30--', '-30-'][k]}\n`),
  },
  {
    name: 'rules whose length drifts',
    make: each((s, k, start) => `${start}${s.title}\n${bodyOf(s)}\n${['-----', '- - - -', '———', '--------'][k]}\n`),
  },
]

const HEAD_FIELDS = [
  (title: string) => `From: digest@news.example\nTo: me@home.example\nSubject: ${title}`,
  (title: string) => `Subject: ${title}\nFrom: digest@news.example\nDate: Sat, 18 Mar 2017 07:00:15 +0000`,
]

const otherRecords: Shape[] = [
  {
    name: 'heads of letters whose order drifts',
    make: each((s, k, start) => `${start}${HEAD_FIELDS[k % 2]!(s.title)}\n\n${bodyOf(s, '\n\n')}\n\n`),
  },
  {
    name: 'printed objects with fields of any name',
    make: each(
      (s, k, start) => `${start}{\n  "kopf": "${s.title}",\n  "rumpf": "${bodyOf(s, ' ')}"\n}${k % 2 ? ',' : ''}\n`,
    ),
    languages: ['en', 'de', 'es', 'ru', 'zh', 'ja', 'ar', 'fa'],
  },
  {
    name: 'records of a database of journals',
    make: each(
      (s, k, start) =>
        `${k + 1}. ${start}J Sea. 201${k} Mar;4${k}(2):118-27. doi: 10.1000/j.${k}\n\n${s.title}.\n\nLund V, Brandt O.\n\n${bodyOf(s)}\n\nPMID: 3099001${k}\n\n`,
    ),
  },
  {
    name: 'lines that an interface cut off',
    make: each(
      (s, k, start) => `${start}${s.title} - Herald: ${bodyOf(s, ' ').slice(0, -9)} [+${k * 311 + 902} chars]\n`,
    ),
  },
  {
    name: 'posts with a date above and who posted below',
    make: each(
      (s, k, start) =>
        `${start}March ${k + 3}, 2021\n\n${s.title}\n\n${bodyOf(s, '\n\n')}\n\nPosted by Vera at 7:0${k} PM ${k + 2} comments:\n\n`,
    ),
    languages: ['en', 'de', 'es', 'ru', 'zh', 'ja', 'ar', 'fa'],
  },
]

export const SHAPES: readonly Shape[] = [
  ...logShapes,
  ...wordShapes,
  ...closingShapes,
  ...otherRecords,
  ...ruleShapes,
  ...counterShapes,
  ...otherCounters,
  ...recordShapes,
  ...lineShapes,
  ...frameShapes,
  ...layoutShapes,
  ...formShapes,
  ...endShapes,
]
