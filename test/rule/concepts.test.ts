import {describe, expect, test} from 'vitest'
import {Concepts} from '../../src/rule/concepts.ts'

type Name = 'give' | 'mail' | 'joints'
const concepts = new Concepts<Name>({
  language: 'en',
  words: () => ({joints: 'and, please', give: 'send, hand … over', mail: 'inbox*, {tide|lamp} letter, e-mail'}),
})

describe('concepts', () => {
  test('are held by whole words, stems, either of two, and words with a gap', () => {
    expect(concepts.meets('the tide letter came', ['mail'])).toBe(true)
    expect(concepts.meets('in all inboxes', ['mail'])).toBe(true)
    expect(concepts.meets('hand the old lamp over', ['give'])).toBe(true)
    expect(concepts.meets('sender of letters', ['mail'])).toBe(false)
    expect(concepts.meets('hand it on. over there', ['give'])).toBe(false)
  })

  test('open a sentence or a clause', () => {
    expect(concepts.meets('no lamp? send it', ['^give'])).toBe(true)
    expect(concepts.meets('read it and please send it', ['^give'])).toBe(true)
    expect(concepts.meets('they send it', ['^give'])).toBe(false)
    expect(concepts.meets('no lamp? send it', ['<give'])).toBe(false)
  })

  test('make up a text, numbers aside', () => {
    expect(concepts.consistsOf('send 12 e-mail', ['give', 'mail'])).toBe(true)
    expect(concepts.consistsOf('send it by e-mail', ['give', 'mail'])).toBe(false)
  })

  test('are looked for by words without a gap', () => {
    expect(concepts.triggersOf(['give', 'mail'])).toEqual(['send', 'inbox*', 'tide letter', 'lamp letter', 'e-mail'])
  })
})
