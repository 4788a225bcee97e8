import {expect, it} from 'vitest'
import {partsOf, termsIn} from '../../../src/rule/phrase-pattern.ts'
import {DESK_WORDS} from '../../../src/rules/desk/words/index.ts'

const lists = DESK_WORDS.flatMap(({language, ...groups}) =>
  Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).map(([name, list]): [string, string] => [`${language} ${group}.${name}`, list]),
  ),
)

it.each(lists)('%s reads as phrases', (_, list) => {
  expect(list).not.toMatch(/,\s*(?:,|$)/)
  expect(list.replace(/\{[^{}]*\}/g, '')).not.toMatch(/[{}|]/)
  expect(() => new RegExp(partsOf([list]), 'u')).not.toThrow()
  const terms = termsIn([list])
  expect(terms).toEqual(terms.filter((term) => term !== ''))
})

it('each language has one file', () => {
  const languages = DESK_WORDS.map(({language}) => language)
  expect(languages).toEqual([...new Set(languages)].sort())
})
