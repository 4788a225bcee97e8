import {describe, expect, test} from 'vitest'
import {
  CASELESS,
  classOf,
  DIGIT,
  finalMark,
  IDEOGRAPH,
  isWordAt,
  LOWER,
  MARK,
  SPACE,
  SYMBOL,
  UPPER,
} from '../../src/text/chars.ts'

describe('classOf', () => {
  test.each([
    ['a', LOWER],
    ['é', LOWER],
    ['Ж', UPPER],
    ['ǅ', UPPER],
    ['ع', CASELESS],
    ['한', CASELESS],
    ['漢', IDEOGRAPH],
    ['ア', IDEOGRAPH],
    ['7', DIGIT],
    ['٣', DIGIT],
    ['\u00a0', SPACE],
    ['\ufeff', SPACE],
    ['\u0301', MARK],
    ['-', SYMBOL],
    ['\ud83d', SYMBOL],
  ])('%j', (char, expected) => {
    expect(classOf(char.charCodeAt(0))).toBe(expected)
    expect(classOf(char.charCodeAt(0))).toBe(expected)
  })
})

test('places outside the text hold nothing', () => {
  expect(isWordAt('a', -1)).toBe(false)
  expect(isWordAt('a', 0)).toBe(true)
})

test.each([
  ['He left.', 7],
  ['“He left.”', 8],
  ['He left?) ', 7],
  ['He left', -1],
  ['閉鎖された。」', 5],
  ['', -1],
])('finalMark of %j is %i', (text, at) => expect(finalMark(text)).toBe(at))
