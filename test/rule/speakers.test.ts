import {expect, test} from 'vitest'
import {Concepts, type Lexicon, speakersOf} from '../../src/rule/concepts.ts'

const lexicon = (language: string, share: string): Lexicon<'share'> => ({language, words: {share}})
const languages = [
  new Concepts('en', () => lexicon('en', 'share')),
  new Concepts('ru', () => lexicon('ru', 'share, поделиться'), /\p{sc=Cyrillic}/u),
]
const speakers = (trigger: string, text: string): string[] =>
  speakersOf(languages, ['share'], trigger, text).map(({language}) => language)

test('speakersOf asks the languages whose script a text is in, and that know the trigger', () => {
  expect(speakers('share', 'Share this')).toEqual(['en'])
  expect(speakers('share', 'Share это')).toEqual(['en', 'ru'])
  expect(speakers('поделиться', 'Поделиться')).toEqual(['ru'])
  expect(speakers('share', 'Share that')).toEqual(['en'])
})

test('speakersOf answers for a long text as for a short one, whichever was asked about before', () => {
  const latin = `Share this ${'and that '.repeat(200)}`
  const mixed = `${latin}или это`
  for (const [text, expected] of [
    [latin, ['en']],
    [mixed, ['en', 'ru']],
    ['Share', ['en']],
    [mixed, ['en', 'ru']],
    [latin, ['en']],
  ] as const)
    expect(speakers('share', text)).toEqual(expected)
})
