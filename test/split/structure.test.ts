import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Split} from '../../src/split/boundary.ts'
import {splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'
import {BODIES, CHEESE, HARBOUR, TITLES} from './four-articles.ts'

/** Splits a text with ‖ where articles are to start; gives it back as it was split. */
function marked(text: string): {readonly expected: string; readonly actual: string; readonly split: Split} {
  const plain = text.replaceAll('‖', '')
  const split = splitArticles(createView(plain, 'text'), [])
  let actual = ''
  let at = 0
  for (const boundary of split.boundaries) {
    actual += `${plain.slice(at, boundary.at)}‖`
    at = boundary.at
  }
  return {expected: text, actual: actual + plain.slice(at), split}
}

function expectSplit(text: string): Split {
  const {expected, actual, split} = marked(text)
  expect(actual).toBe(expected)
  return split
}

const removed = (text: string, split: Split): string[] =>
  split.findings.map((finding) => `${finding.category}: ${text.replaceAll('‖', '').slice(finding.start, finding.end)}`)
const each = (make: (title: string, body: string, index: number) => string): string =>
  BODIES.map((body, index) => make(TITLES[index]!, body, index)).join('')
const start = (index: number): string => (index > 0 ? '‖' : '')

describe('marks between articles', () => {
  it.each(['-----', '=====', '#####', '__________', '- - - - - -', '+++++'])('a rule %s', (rule) => {
    expectSplit(each((title, body, index) => `${index > 0 ? `${rule}\n` : ''}${start(index)}${title}\n${body}\n`))
  })
  it.each(['---END OF ARTICLE---', 'EOS', '=== End of Document ===', '<<END>>'.replace('END', 'EOD')])(
    'an end mark %s',
    (mark) => {
      const text = each((title, body, index) => `${start(index)}${title}\n\n${body}\n${mark}\n\n`)
      expect(removed(text, expectSplit(text)).filter((one) => one.startsWith('separator')).length).toBeGreaterThan(0)
    },
  )
  it.each([
    ['INFO #', 1],
    ['ARTICLE #', 1],
    ['## #', 1],
    ['[Article #]', 0],
    ['第 # 則', 1],
    ['Artikel #:', 1],
    ['--- Document # ---', 1],
  ])('a number that counts up: %s', (mark, from) => {
    const text = each(
      (title, body, index) => `${mark.replace(/#(?!.*#)/, String(index + from))}\n${start(index)}${title}\n${body}\n\n`,
    )
    const split = expectSplit(text)
    expect(split.findings.length).toBeGreaterThan(2)
  })
  it('rules, and not the number that opens the file: the day of a date', () => {
    const text = `23\nJuly\n2031\n${each((title, body, k) => `${k > 0 ? '-----\n' : ''}${start(k)}${title}\n${body}\n`)}`
    expect(removed(text, expectSplit(text))).not.toContain('separator: 23')
  })
  it('keeps numbered sections of one article together', () => {
    const about = ['nets', 'boats', 'crews', 'markets']
      .map((word, k) => `${k + 1}. The harbour and its ${word}\n${HARBOUR.replaceAll('barge', word)}\n\n`)
      .join('')
    expectSplit(`How a harbour works\n\nFour things to know about a harbour before the first visit.\n\n${about}`)
  })
  it('keeps parts that are called chapters together', () => {
    expectSplit(each((title, body, index) => `Chapter ${index + 1}\n${title}\n${body}\n\n`))
  })
})

describe('records with field labels', () => {
  const QUESTIONS = [
    'Readers ask why nobody had told them anything about it before now',
    'Seldom has so little money made so many people so very happy again',
    'Nothing like this was ever seen by anyone who lives around here',
    'Everyone wants to know how long these changes are meant to last',
  ]
  it.each([
    ['Title: ', 'URL: ', 'Content: '],
    ['Headline - ', 'URL - ', 'Text - '],
    ['标题：', '链接：', '内容：'],
    ['Заголовок: ', 'Ссылка: ', 'Текст: '],
    ['Titre\u00a0: ', 'Lien\u00a0: ', 'Contenu\u00a0: '],
    ['"title": ', '"url": ', '"content": '],
  ])('%s %s %s', (title, url, content) => {
    const text = each(
      (name, body, index) =>
        `${title}${start(index)}${name}\n${url}https://news.example/${index}\n${content}${body}\n\n`,
    )
    const split = expectSplit(text)
    expect(split.fields.map(({fields}) => fields.title?.replace(/"/g, ''))).toEqual(TITLES)
    expect(split.fields[1]!.fields.url).toBe('https://news.example/1')
    expect(removed(text, split).some((one) => one.startsWith('url-line'))).toBe(true)
  })
  it('reads dates, authors and keywords', () => {
    const text = each(
      (title, body, index) =>
        `Keywords: tide, harbour\nDate: 14 October 2015\nAuthor: Vera Lund\nTitle: ${start(index)}${title}\n\n${body}\n`,
    )
    const split = expectSplit(text)
    expect(split.fields[1]!.fields).toEqual({
      keywords: ['tide', 'harbour'],
      published: '2015-10-14',
      byline: 'Vera Lund',
      title: TITLES[1],
    })
  })
  it('pseudo-markup', () => {
    expectSplit(
      each(
        (title, body, index) =>
          `<DOC>\n<NO>${index}</NO>\n<TITLE>${start(index)}${title}</TITLE>\n<TEXT>\n${body}\n</TEXT>\n</DOC>\n`,
      ),
    )
  })
  it.each([
    ['TITRE :', 'AUTEURS :', 'TEXTE :'],
    ['Judul:', 'Para penulis:', 'Isi:'],
    ['Tytuł:', 'Autorzy:', 'Treść:'],
  ])('labels on lines of their own, over values as long as a text: %s %s %s', (title, authors, content) => {
    expectSplit(
      each(
        (_, body, index) =>
          `${title}\n${start(index)}${QUESTIONS[index]}\n${authors}\n['Vera Lund', 'Ole Brandt']\n${content}\n${body.replaceAll('. ', '.\n\n')}\n\n`,
      ),
    )
  })
  it.each(['[', ''])('objects printed a line each, whatever the order of their fields %s', (bracket) => {
    const text = each((title, body, index) => {
      const [head, text] = [`'title': '${start(index)}${title}'`, `'text': '${body.replaceAll('. ', '.\n')}'`]
      return `${index === 0 ? bracket : ' '}{'id': ${index + 1}, ${head}, ${text}},\n`
    })
    const split = expectSplit(text)
    // All of the text stays, that of the first as well.
    expect(removed(text, split)).toEqual([
      `template: ${bracket}{'id': 1, 'title': '`,
      ...[2, 3, 4].map((id) => `template: {'id': ${id}, 'title': '`),
    ])
  })
  it('keeps an interview together', () => {
    expectSplit(
      `The keeper of the harbour light\n\n${[1, 2, 3].map((k) => `Reporter: What happened to barge number ${k} in the harbour?\nKeeper: ${HARBOUR}\n`).join('')}`,
    )
  })
  it('takes the labels of a single record off', () => {
    const text = `Title: ${TITLES[0]}\nBy: Vera Lund\nContent: ${HARBOUR}\n`
    const split = splitArticles(createView(text, 'text'), [])
    expect(split.boundaries).toEqual([])
    expect(removed(text, split)).toEqual(['template: Title: ', 'template: By: ', 'template: Content: '])
  })

  it('leaves one label of the articles, and the heads of letters, where they are', () => {
    const songs = each(
      (title, body, index) => `${index > 0 ? '-----\n' : ''}${start(index)}${title}\nby: Vera Lund\n${body}\n${body}\n`,
    )
    expect(removed(songs, expectSplit(songs))).toEqual(Array(3).fill('separator: -----'))
    const letters = each(
      (title, body, index) =>
        `${index > 0 ? '========\n' : ''}${start(index)}Newsgroups: sea.harbour\nSubject: ${title}\nDate: 1 May 2001\n${body}\n`,
    )
    expect(removed(letters, expectSplit(letters))).toEqual(Array(3).fill('separator: ========'))
  })
  it('leaves a date over a headline to its article', () => {
    const diary = each((title, body, index) => `${start(index)}May ${index + 1}, 2021\n${title}\n${body} ${body}\n\n`)
    expect(removed(diary, expectSplit(diary))).toEqual([])
  })

  it.each([
    'Title: Rope for boats\nSource: hemp from the valley\nWeight: 3 kg\nLength: 30 m\nColour: tar\n',
    'Title: Ropes\nAuthor: Vera Lund\nPublisher: Quay Press\nPages: 200\n',
  ])('keeps the labels of a catalogue: %j', (text) => {
    expect(splitArticles(createView(text, 'text'), []).findings).toEqual([])
  })
})

describe('lines that come back', () => {
  it('an address over each article', () => {
    expectSplit(each((title, body, index) => `https://news.example/${index}\n${start(index)}${title}\n${body}\n\n`))
  })
  it('a headline and a date', () => {
    expectSplit(
      each(
        (title, body, index) => `${start(index)}${title} again\nSun, ${10 + index} Apr 2021 15:54:35 +0300\n${body}\n`,
      ),
    )
  })
  it('a line of one form below each headline, and alone where there is none', () => {
    const opening = 'Notes from the towns of the coast, which readers sent in during a winter of storms and repairs.\n'
    const region = (index: number): string => `<< Region ${'abcd'[index]}x of the north >>\n`
    const told = (title: string, body: string, index: number): string =>
      `${start(index)}${index === 2 ? '' : `${title}\n`}${region(index)}${body}\n${body.replaceAll(' the ', ' a ')}\n`
    expectSplit(opening + each(told))
  })
  it('one quoted line for each article', () => {
    expectSplit(
      BODIES.map((body, index) => `"${index > 0 ? '' : ''}${body}"`)
        .join('\n')
        .replaceAll('\n"', '\n‖"'),
    )
  })
})

describe('what agencies sign', () => {
  it.each([
    ['(Reuters)', '(AP/dpa)'],
    ['(وكالات)', '(أ ش أ)'],
    ['（新华社）', '[AFP]'],
  ])('%s and %s behind the last sentence', (one, other) => {
    expectSplit(each((_, body, index) => `${start(index)}${body.replaceAll('. ', '.\n')} ${index % 2 ? one : other}\n`))
  })
  it('a short last paragraph with initials behind it is none of the headline below', () => {
    const ends = [
      'Ferries sail.',
      'The goats have no say in it. (MKL)',
      'Schools join in.',
      'Nobody will miss the buses. (TB)',
    ]
    expectSplit(
      each(
        (title, body, index) =>
          `${start(index)}${title}\n${body.replace(/\. (?=Two|The cheese|Organ|Pass)/, '.\n')}\n${ends[index]}\n`,
      ),
    )
  })
})

describe('an article that stands twice', () => {
  it('in a row, or far from the first time', () => {
    const [harbour, cheese, chess, tram] = TITLES.map(
      (title, index) =>
        `${title}\n${BODIES[index]!.replaceAll('. ', '.\n')}\n${BODIES[index]!.replaceAll(' the ', ' a ')}\n`,
    )
    expectSplit(`${harbour}-----\n‖${cheese}‖${cheese}-----\n‖${chess}-----\n‖${tram}-----\n‖${harbour}`)
  })
  it('is none where its headline and a line of it are a teaser', () => {
    const [harbour, cheese, chess, tram] = TITLES.map((title, index) => `${title}\n${BODIES[index]!}\n`)
    expectSplit(`${harbour}-----\n‖${cheese}-----\n‖${chess}${TITLES[0]}\n${HARBOUR.slice(0, 100)}\n-----\n‖${tram}`)
  })
})

describe('gaps between articles without headlines', () => {
  /** One paragraph a sentence. */
  const paragraphs = (body: string): string => body.replaceAll(/(?<=\.) /g, '\n')

  it('wider than those between paragraphs', () => {
    expectSplit(BODIES.map((body, index) => `${start(index)}${paragraphs(body)}\n`).join('\n'))
  })

  it('part nothing where the same words go on', () => {
    const parts = [...HARBOUR.matchAll(/[^.]+\./g)].map(([sentence]) => sentence.trim())
    const section = (k: number): string =>
      parts.map((part, n) => `${part.slice(0, -1)}, as it did in year ${4 * k + n} of the work.`).join('\n')
    expectSplit([0, 1, 2, 3].map(section).join('\n\n'))
  })
})

describe('the separator that winnow writes', () => {
  it('divides its own output, and nothing else does', () => {
    expectSplit(each((title, body, index) => `${index > 0 ? '\n---\n\n' : ''}${start(index)}${title}\n\n${body}\n`))
  })
  it('is a scene break in one story', () => {
    const night =
      'Marta took the lantern down to the quay, where the barge lay low in the water. Her father had loaded gravel until dusk, and the harbour was quiet. She called his name across the barge and the water, but only the harbour bell answered Marta.'
    const morning =
      'In the morning the barge was gone from the quay. Marta asked the harbour men, who had seen her father steer the barge past the bell with the gravel still on board. The water was calm, they told Marta, and her father had waved his lantern.'
    const evening =
      'Marta waited by the bell until evening. When the barge came back up the harbour without gravel, her father threw her the rope and the lantern. The water had taken him to the island, he told Marta, and the quay there needed gravel more than the harbour did.'
    expectSplit(`The barge\n\n${night}\n\n---\n\n${morning}\n\n---\n\n${evening}\n`)
  })
  it.each(['Dear Ada,', 'Liebe Ada!', 'Querida Ada:', 'Дорогая Ада!', '亲爱的艾达：', 'عزيزتي آدا،'])(
    'parts letters that one text quotes: %s',
    (address) => {
      const letters = BODIES.map((body, k) => `---\n\nQuay, ${k + 3} May 1911\n\n${address}\n\n${body}\n\nTom\n\n`)
      expectSplit(`What the letters say\n\nFour letters of a keeper are printed here.\n\n${letters.join('')}`)
    },
  )
  it('parts letters to the editors, of which each is one', () => {
    expectSplit(
      each((_, body, k) => `${k > 0 ? '---\n\n' : ''}${start(k)}Dear editors,\n\n${body}\n\nTom from pier ${k}\n\n`),
    )
  })
  it.each(['', '[00:1#:07] '])('is a pause in a conversation: %s', (code) => {
    const said = BODIES.map((body, k) => {
      const turn = (sentence: string, n: number): string =>
        `${code.replace('#', String(k))}${n % 2 ? 'Vera' : 'Ole'}: ${sentence}`
      return `${body.split('. ').map(turn).join('.\n\n')}\n\n`
    })
    expectSplit(`The pier show\n\n${said.join('---\n\n')}`)
  })
  it('is a rule between sections in Markdown', () => {
    const sections = each((title, body, index) => `${index > 0 ? '\n---\n\n' : ''}## ${title}\n\n${body}\n`)
    expectSplit(`# The town this year\n\n${sections}`)
  })
})

describe('sentinels of a corpus', () => {
  it.each([
    '<|endoftext|>',
    '</s>',
    '[SEP]',
    '<eos>',
    ' <|end_of_document|> ',
    '</s><s>',
    '\n[EOD]\n',
    '\n<|endoftext|>\n\n',
  ])('%j, behind each article but the last', (sentinel) => {
    const text = each(
      (title, body, index) =>
        `${index > 0 ? sentinel : ''}${start(index)}${title}\n\n${body.replaceAll('. ', '.\n\n')}`,
    )
    expect(removed(text, expectSplit(text))).toEqual(Array(3).fill(`separator: ${sentinel.trim()}`))
  })
  it('at the head of a line, and at the end of the file', () => {
    expectSplit(each((title, body, index) => `<s>${start(index)}${title}\n${body}</s>\n`))
  })
  it('not in a text on language models, nor at its end', () => {
    expectSplit(
      ['nets', 'boats', 'crews']
        .map(
          (word) => `${HARBOUR.replaceAll('barge', word)} The trainer writes <|endoftext|> there, and [SEP] between.\n`,
        )
        .join(''),
    )
    expectSplit(`${HARBOUR}<|endoftext|>\n`)
  })
})

describe('an article a line', () => {
  it('behind the classes that a classifier learns', () => {
    const text = each((_, body, index) => `__label__${'abcd'[index]}x ${start(index)}${body}\n`)
    expect(removed(text, expectSplit(text))).toEqual(['a', 'b', 'c', 'd'].map((name) => `template: __label__${name}x `))
  })
  it.each([
    ['', ''],
    ['', ',ab-1'],
    [',body\n', ''],
  ])('quoted behind an index, under %j, before %j', (header, cell) => {
    expectSplit(header + each((_, body, index) => `${start(index)}${index},"${body}"${cell}\n`))
  })
})

describe('a table with quoted texts', () => {
  const broken = (body: string): string => body.replaceAll('. ', '.\n\n').replace('the authority', 'the ""authority""')
  it.each([
    ['', ',', (title: string) => title],
    ['id,title,text\n', ',', (title: string, k: number) => `${k},"${title}"`],
    ['title;text\n', ';', (title: string) => title],
  ])('under %j', (header, delimiter, cells) => {
    expectSplit(header + each((title, body, k) => `${start(k)}${cells(title, k)}${delimiter}"${broken(body)}"\n`))
  })
  it('of a single column', () => {
    expectSplit(`text\n${each((_, body, k) => `${start(k)}"${broken(body)}"\n`)}`)
  })
})

describe('articles inside one line', () => {
  it('members of a printed list of objects, from their titles on', () => {
    expectSplit(JSON.stringify(BODIES.map((text, k) => ({title: `${start(k)}${TITLES[k]}`, text}))))
    expectSplit(`[{${BODIES.map((text, k) => `${start(k)}'text': '${text}'`).join('}, {')}}]`)
  })
  it('what stands behind the last sentence of each', () => {
    expectSplit(each((title, body, k) => `${start(k)}${title} ${body} Share Print `))
  })
  it('members of a printed list of pairs', () => {
    expectSplit(`[('${BODIES.map((body, k) => `${start(k)}${body}', 'class-${k}`).join("'), ('")}')]`)
  })
  it('members of a printed list, line breaks and all', () => {
    expectSplit(`['${BODIES.map((body, index) => `${start(index)}${body.replace('. ', '.\n')}`).join("', '")}']\n`)
  })
  it.each([
    ['the members of a printed list', "', '", ["['", "']"]],
    ['members in either quotes', `", '`, ["['", "']"]],
    ['a rule', ' *** ', ['', '']],
    ['a sign that closes texts', '<|endoftext|>', ['', '']],
  ])('are told by %s', (_, joint, [before, after]) => {
    expectSplit(`${before}${BODIES.map((body, index) => `${start(index)}${body}`).join(joint)}${after}\n`)
  })
})

describe('one text with parts of its own', () => {
  it('a list that says how many it has', () => {
    const eight = [...BODIES, ...BODIES.map((body) => body.replaceAll(/[aeiou]/g, 'o'))]
    const entry = (body: string, index: number): string => `${index + 1}\nThe lamp of number ${index + 1}\n${body}\n`
    expectSplit(
      `Top 8 Lamps of the Northern Harbour\nEight of them, and each has a story.\n${eight.map(entry).join('\n')}`,
    )
  })

  const parts = (make: (title: string, body: string, index: number) => string): void => {
    expectSplit(`The town this year\n\n${BODIES.map((body, index) => make(TITLES[index]!, body, index)).join('')}`)
  }
  it.each(['=', '-', '~'])('headings underlined with %s', (sign) => {
    parts((title, body) => `${title}\n${sign.repeat(title.length)}\n\n${body}\n\n`)
  })
  it('wide gaps over underlined headings', () => {
    parts((title, body) => `${title}\n${'-'.repeat(title.length)}\n\n${body}\n\n${body.slice(0, 80)}.\n\n\n`)
  })
  it('wide gaps over fields of one name, over items, and between parts of a program', () => {
    parts((title, body) => `Place: ${title}\n\n${body}\n\n${body.slice(0, 80)}.\n\n\n`)
    parts((title, body) => `* ${title}\n\n${body}\n\n${body.slice(0, 80)}.\n\n\n`)
    const code = (body: string): string => body.replace(/[.,;’]/g, ' =').replace(/ = /g, '();\n')
    parts((title, body) => `#${title}\n\n${code(body)}\n\n${code(body).slice(0, 80)}\n\n\n`)
  })
  it('a sub-heading that comes back', () => {
    expectSplit(each((title, body) => `#### ${title}\n\n${body}\n\n##### Who to ask\n\n`))
  })
  it('rules of tables, and what was left out', () => {
    expectSplit(
      each((title, body, index) => `${title}\n\n${body}\n\n| Year | Sum |\n| --- | --- |\n${title} ${index}\n\n`),
    )
    expectSplit(each((_, body, index) => `${index > 0 ? '[...]\n\n' : ''}${body}\n\n`))
  })
  it('the last line of a wrapped sentence', () => {
    expectSplit(
      `${HARBOUR}\nThe rest of the story was found by the harbour master at\nthe end of the file.\n${CHEESE}\n`,
    )
  })
  it('teasers of a listing', () => {
    expectSplit(each((title, body, index) => `${title}\n${body}\n- Embed the film ${index}\n`))
    expectSplit(each((title, body, index) => `${title}\nMay ${index + 1}, 2021\n${body}\n`))
  })
  it('events with fields of their own', () => {
    expectSplit(each((title, body) => `${title}\n${body}\nPlace: Old market\nFor: children\nKind: crafts\n-----\n`))
  })
  it('readers’ comments, numbered or with addresses', () => {
    expectSplit(each((_, body, index) => `${index + 1}\nfan${index} 07.2${index}.12 at 20:3${index}\n${body}\n`))
    expectSplit(each((_, body, index) => `fan${index}\n${body}\nhttps://news.example/${index}\n`))
  })
  it('pictures of one set after the other', () => {
    const set = each((title, body, index) => `${index + 1}/4\n${title}\n${body}\n`)
    expectSplit(`${set}${set.replaceAll('the', 'a')}`)
  })
  it('objects that an interface gives', () => {
    expectSplit(
      each(
        (title, body, index) =>
          `${title}: ${body}\n{\n"id": "item_${index}",\n"object": "item",\n"width": 90,\n"amount": null,\n"url": "https://news.example/${index}"\n}\n`,
      ),
    )
  })
  it('sections of a report by an agency', () => {
    parts((title, body) => `___\n${title.toUpperCase()}\n${body}\n${body}\n`)
  })
  it('what stands for lines left out of a program', () => {
    parts((title, body) => `${title}\n${body}\n${body}\n// ...\n`)
  })
  it('tags inside texts', () => {
    parts((title, body) => `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n<br>\n\n${title} again.\n\n`)
  })
})

describe('any text', () => {
  const lines = fc.constantFrom(
    ...BODIES,
    ...TITLES,
    '',
    '---',
    '-----',
    'ARTICLE 1',
    'Title: x',
    'https://a.example/',
    '2020-01-02',
    '<DOC>',
    '1. One',
    '\u0000',
    '第 1 則',
    '\u2028',
  )
  it('gives ascending boundaries in range, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(lines, fc.string({maxLength: 40}))),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' '),
        (parts, joint) => {
          const text = parts.join(joint)
          const {boundaries, findings} = splitArticles(createView(text, 'text'), [])
          let last = 0
          for (const {at, confidence, cues} of boundaries) {
            expect(at).toBeGreaterThan(last)
            expect(at).toBeLessThan(text.length)
            expect(confidence).toBeGreaterThan(0)
            expect(cues.length).toBeGreaterThan(0)
            last = at
          }
          for (const {start, end} of findings) expect(start < end && start >= 0 && end <= text.length).toBe(true)
        },
      ),
    )
  })
  it('takes ten thousand records as easily as ten', () => {
    const count = 10_000
    const text = Array.from(
      {length: count},
      (_, k) => `ARTICLE ${k + 1}\nTitle: ${TITLES[k % 4]} ${k}\n${BODIES[k % 4]}\n`,
    ).join('')
    expect(splitArticles(createView(text, 'text'), []).boundaries.length).toBe(count - 1)
  })
})
