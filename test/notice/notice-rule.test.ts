import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {guessLanguage} from '../../src/language/guess-language.ts'
import {loadNoticeModel} from '../../src/notice/model.ts'
import {noticeRule} from '../../src/notice/notice-rule.ts'
import {markTaken} from '../../src/rule/layout.ts'
import {packSections} from '../../src/text/sections.ts'
import {createView} from '../../src/view.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../data/notice-model.bin', import.meta.url)))
const rule = noticeRule(loadNoticeModel(bytes), guessLanguage)

/** What is found surely, as text. */
function found(text: string): string[] {
  return [...rule.find(createView(text, 'text'), undefined)]
    .filter(({confidence}) => confidence >= 0.9)
    .map(({start, end}) => text.slice(start, end))
}

const ARTICLE = [
  'The ferry to the island stopped in October, two weeks earlier than last year. The company blamed low water in the channel.',
  'Islanders had stored flour and lamp oil since August. Their council met in the school, because its stove is the only one that still draws.',
  'Nobody expects the boat before March. Until then a fisherman carries the post on Tuesdays, if the wind lets him.',
]

const among = (line: string): string => [ARTICLE[0], ARTICLE[1], ARTICLE[2], line].join('\n\n')

describe('the notice model', () => {
  test('finds nothing in an article', () => {
    expect(found(ARTICLE.join('\n\n'))).toEqual([])
  })

  test.each([
    'Tap the bell so our newsroom can ping you whenever this story moves.',
    'Please log in or register to leave a comment on this article.',
    'Log in to your account to save this story and get alerts from our newsroom.',
    'Editor note: the focus keyword appears five times in this draft, please add two internal links before publishing.',
  ])('finds what no rule has a phrase for: %s', (notice) => {
    expect(found(among(notice))).toEqual([notice])
  })

  test('finds a sentence at the end of a paragraph, and leaves the paragraph', () => {
    const notice = 'Sign up below and our newsletter team will send you the next part by email.'
    expect(found(`${ARTICLE[0]}\n\n${ARTICLE[1]} ${notice}\n\n${ARTICLE[2]}`)).toEqual([notice])
  })

  test.each([
    'The newsletter reached four hundred islanders before the printer broke.',
    'Share the bread while it is warm, she told them, and save the crust.',
    'His editor asked for eight hundred words and got a poem.',
    'Subscribe to that theory and you must explain the tides.',
  ])('leaves what an author says with the same words: %s', (sentence) => {
    expect(found(among(sentence))).toEqual([])
  })

  test('leaves what is quoted', () => {
    expect(found(among('“Sign up below and our newsletter team will send you the next part by email.”'))).toEqual([])
  })

  test('leaves the title of a text and the heading of prose, whatever they speak of', () => {
    const title = 'How to subscribe to our newsletter'
    expect(found([title, ...ARTICLE].join('\n\n'))).toEqual([])
    expect(found([ARTICLE[0], 'Share your story with readers', ARTICLE[1], ARTICLE[2]].join('\n\n'))).toEqual([])
  })

  test('leaves rows of a table and commands of TeX', () => {
    const rows = ['Share this page | ✓ | ✗', 'Subscribe by email | ✓ | ✓', 'Download the app | ✗ | ✓'].join('\n')
    expect(found(`${ARTICLE.join('\n\n')}\n\n${rows}`)).toEqual([])
    expect(found(among('\\newcommand{\\share}{Share this article with your friends}'))).toEqual([])
  })

  test('leaves what announces what follows', () => {
    expect(found(`${among('Explore our guides to the newsletter below:')}\n\n${ARTICLE[1]}`)).toEqual([])
  })

  test('what rules found of a sentence tells nothing of the rest of it', () => {
    const view = createView(`${ARTICLE[0]} Advertisement The council met twice.\n\n${ARTICLE[1]}`, 'text')
    const start = view.text.indexOf('Advertisement')
    const label = {
      start,
      end: start + 13,
      rule: 'ad-label',
      category: 'ad-label',
      confidence: 0.95,
      evidence: '',
    } as const
    markTaken(view, [label])
    expect([...rule.find(view, undefined)]).toEqual([])
  })

  test('leaves the name of a tag that a text is about', () => {
    const heads = ['<title> Tags—Yes!', '<h1> Tags—No!']
    const text = [ARTICLE[0], heads[0], ARTICLE[1], heads[1], ARTICLE[2]].join('\n\n')
    const likely = [...rule.find(createView(text, 'text'), undefined)].map(({start, end}) => text.slice(start, end))
    expect(likely).not.toContain('<title>')
  })

  test.each([
    'Reed J. The ferry and the lamp. Pier Studies 2031 Aug 13;13:107 [Full text]',
    'Tel. +45 33 12 00 18',
    'Timetable of the ferry: https://ferry.example/times/',
    'of this article.',
  ])('leaves references, addresses and ends of sentences: %s', (line) => {
    expect(found(among(line))).toEqual([])
  })

  test('leaves the text that an assistant hands over behind a colon', () => {
    const announced =
      'Below is the article, rewritten to be plagiarism-free and SEO-optimized with your keyword, at about 250 words:'
    const handed = 'The council voted to light the lamp on the pier again, the mayor said.'
    const asides = [
      'Editor note: the focus keyword appears five times in this draft, please add two internal links before publishing.',
      'Would you like me to shorten this draft or suggest three alternative headlines?',
      'SEO note: the primary keyword appears in the title, the meta description and two subheadings.',
    ]
    const removed = found([`${ARTICLE[0]} ${announced} ${handed} ${ARTICLE[1]}`, ...asides, ARTICLE[2]].join('\n\n'))
    expect(removed).toContain(announced)
  })

  test('leaves what is written in another script than the text', () => {
    expect(found(among('この記事をシェアして、メールマガジンに登録してください。'))).toEqual([])
  })

  test('what a page has around its prose says nothing of a sentence in it', () => {
    const footer = [
      'Share',
      'Subscribe',
      'Advertise with us',
      'Terms of use',
      'Privacy policy',
      'Follow us on Facebook',
    ]
    const sentence = 'Let me know if you want a link.'
    expect(found([`${ARTICLE[0]} ${sentence} ${ARTICLE[1]}`, ARTICLE[2], ...footer].join('\n\n'))).not.toContain(
      sentence,
    )
  })

  test('says which words told it', () => {
    const [first] = rule.find(
      createView(among('Log in to your account to save this story and get alerts from our newsroom.'), 'text'),
      undefined,
    )
    expect(first?.evidence).toMatch(/^worded like a notice: “.+”$/)
  })

  test('knows nothing of a language that it was not trained with', () => {
    const greek =
      'Το πλοίο έφυγε το πρωί από το λιμάνι και γύρισε μόλις το βράδυ. Το ταξίδι κράτησε όλη μέρα και κανείς δεν χάρηκε.'
    expect(
      found(`${greek}\n\nΓραφτείτε στο ενημερωτικό δελτίο και λάβετε τα νέα στο email σας κάθε εβδομάδα.`),
    ).toEqual([])
  })
})

test('a model file of another version is refused', () => {
  const other = packSections({format: 'winnow-notice-0', slots: 1}, {weights: new Int8Array(4)})
  expect(() => loadNoticeModel(other)).toThrow('made for another version')
})
