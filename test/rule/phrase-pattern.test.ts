import {describe, expect, it} from 'vitest'
import {anyWords, NAME, partsOf, termsIn, wordsOf} from '../../src/rule/phrase-pattern.ts'
import {fold} from '../../src/text/fold.ts'

const holds = (list: string, text: string, source = wordsOf([list])): boolean =>
  new RegExp(source, 'u').test(fold(text))

describe('lists of phrases', () => {
  it('are words of their own, which a star lets go on', () => {
    expect(holds('tone', 'The tone is right')).toBe(true)
    expect(holds('tone', 'The tones are right')).toBe(false)
    expect(holds('tone*', 'The tones are right')).toBe(true)
    expect(holds('tone', 'Ringtone')).toBe(false)
    expect(holds('*tone', 'Ringtone')).toBe(true)
  })

  it('are found anywhere between signs', () => {
    expect(holds('文章', '以下是文章。')).toBe(true)
    expect(holds('h2', '文章h2标题')).toBe(true)
    expect(holds('好的，, 当然！', '好的，以下是')).toBe(true)
    expect(holds('好的，, 当然！', '好的文章')).toBe(false)
  })

  it('are told in a text as by their pattern', () => {
    const lists = ['tone, {shall|should} i *, h¤, x, {in |}short*, need … more, 文章']
    const pattern = new RegExp(wordsOf(lists), 'u')
    const texts =
      'tone|Ringtone|the “tone”|7tone|shall i go|shall i|h2|ah2|x|x1|-x|in short|shorter|need it more|文章|a文章b|・x|e\u0301x|x\u0301'
    for (const text of texts.split('|').map(fold))
      expect([text, anyWords(() => lists)().test(text)]).toEqual([text, pattern.test(text)])
    expect(anyWords(() => ['*tone'])().test('ringtone')).toBe(true)
    expect(anyWords(() => [])().test('tone')).toBe(false)
  })

  it('have alternatives, gaps, numbers and any words', () => {
    expect(holds('{shall|should} i *', 'Shall I go on?')).toBe(true)
    expect(holds('{shall|should} i *', 'Shall I?')).toBe(false)
    expect(holds('som {* |}saknar', 'som modell saknar')).toBe(true)
    expect(holds('som {* |}saknar', 'som saknar')).toBe(true)
    expect(holds('need … {short|long}er', 'If you need a much longer one')).toBe(true)
    expect(holds('希望…您', '希望这篇文章您喜欢')).toBe(true)
    expect(holds('¤ words', 'in 250 words')).toBe(true)
  })

  it('keep a comma that stands in braces, and escape what a pattern reads otherwise', () => {
    expect(holds('vill du{,|} att', 'Vill du, att jag')).toBe(true)
    expect(holds('c++ (all)?', 'C++ (all)?')).toBe(true)
  })

  it('are told from names where asked to', () => {
    expect(holds('image', '[image_1]')).toBe(true)
    expect(holds('image', '[image_1]', wordsOf(['image'], NAME))).toBe(false)
  })

  it('may be parts of words', () => {
    expect(holds('tone', 'Ringtones', partsOf(['tone']))).toBe(true)
    expect(holds('', 'Ringtones', partsOf(['']))).toBe(false)
    expect(holds('', 'Ringtones', wordsOf(['', '']))).toBe(false)
  })

  it('are written out for triggers', () => {
    expect(termsIn(['turn {this|it} into, Hinweis {für|an} *', ''])).toEqual([
      'turn this into',
      'turn it into',
      'hinweis für *',
      'hinweis an *',
    ])
  })
})
