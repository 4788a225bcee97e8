import {expect, it} from 'vitest'
import {partsOf, termsIn} from '../../../src/rule/phrase-pattern.ts'
import {DESK_WORDS} from '../../../src/rules/desk/words/index.ts'

it.each(DESK_WORDS)('the lists of $language read as phrases', ({language, ...groups}) => {
  expect(language).toMatch(/^[a-z]{2}$/)
  for (const list of Object.values(groups).flatMap((words): string[] => Object.values(words))) {
    expect(list).not.toMatch(/,\s*(?:,|$)/)
    expect(list.replace(/\{[^{}]*\}/g, '')).not.toMatch(/[{}|]/)
    expect(() => new RegExp(partsOf([list]), 'u')).not.toThrow()
    expect(termsIn([list])).not.toContain('')
  }
})

it('each language has one file', () => {
  const languages = DESK_WORDS.map(({language}) => language)
  expect(languages).toEqual([...new Set(languages)].sort())
})
