import {describe, expect, test} from 'vitest'
import {Concepts} from '../../src/rule/concepts.ts'

type Name = 'give' | 'mail' | 'joints'
const concepts = new Concepts<Name>('en', () => ({
  language: 'en',
  words: {joints: 'and, please', give: 'send, hand … over', mail: 'inbox*, {tide|lamp} letter, e-mail'},
}))

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

  test('are found among signs that no space parts, and gaps count two signs for a word', () => {
    const signs = new Concepts<Name>('ja', () => ({
      language: 'ja',
      orders: 'by form',
      words: {give: '送って下さい, 記事…送る', mail: 'メール, 手 紙, 뉴스 레터'},
    }))
    expect(signs.meets('灯台の手紙を送って下さい', ['^give', 'mail'])).toBe(true)
    expect(signs.meets('メールを送った', ['mail'])).toBe(true)
    expect(signs.meets('メーカーを送った', ['mail'])).toBe(false)
    expect(signs.meets('記事を友だちに送る', ['give'])).toBe(true)
    expect(signs.meets('記事を港の古い灯台の友だちに送る', ['give'])).toBe(false)
    expect(signs.meets('뉴스레터를 받는다', ['mail'])).toBe(true)
    expect(signs.triggersOf(['mail'])).toContain('뉴스레터')
    expect(signs.consistsOf('手紙メール', ['mail'])).toBe(true)
  })

  test('are found behind words that are written onto them', () => {
    const arabic = new Concepts<Name>('ar', () => ({
      language: 'ar',
      proclitics: 'و ف ب ل ال لل',
      words: {joints: 'و', give: 'شارك', mail: 'نشرة*'},
    }))
    expect(arabic.meets('في والنشرة', ['mail'])).toBe(true)
    expect(arabic.meets('للنّشرة', ['mail'])).toBe(true)
    expect(arabic.meets('هل اعجبك وشارك', ['^give'])).toBe(true)
    expect(arabic.meets('الذي شارك', ['^give'])).toBe(false)
  })
})
