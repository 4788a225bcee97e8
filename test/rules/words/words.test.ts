import {expect, it} from 'vitest'
import {partsOf, termsIn} from '../../../src/rule/phrase-pattern.ts'
import {EVERYDAY_WORDS} from '../../../src/rules/words/index.ts'

it.each(EVERYDAY_WORDS)('the lists of $language read as phrases', ({language, ...lists}) => {
  expect(language).toMatch(/^[a-z]{2}$/)
  for (const list of Object.values(lists)) {
    expect(list).not.toMatch(/,\s*(?:,|$)/)
    expect(list.replace(/\{[^{}]*\}/g, '')).not.toMatch(/[{}|]/)
    expect(() => new RegExp(partsOf([list]), 'u')).not.toThrow()
    expect(termsIn([list])).not.toContain('')
  }
})

it('each language has one file', () => {
  const languages = EVERYDAY_WORDS.map(({language}) => language)
  expect(languages).toEqual([...new Set(languages)].sort())
})
