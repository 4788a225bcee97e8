import {describe, expect, test} from 'vitest'
import {MOST_TOKENS, readTokens} from '../../src/notice/tokens.ts'

/** What was read, written out: the tokens hold only until the next stretch is read. */
function read(text: string): {texts: string[]; hashes: number[]; capitals: number; shouts: number} {
  const {count, starts, ends, hashes, capitals, shouts} = readTokens(text, {start: 0, end: text.length})
  return {
    texts: Array.from({length: count}, (_, k) => text.slice(starts[k], ends[k])),
    hashes: [...hashes.subarray(0, count)],
    capitals,
    shouts,
  }
}

describe('the tokens of a stretch', () => {
  test('are words, numbers and signs', () => {
    expect(read('Join 1,200 readers – free!').texts).toEqual(['Join', '1', ',', '200', 'readers', '–', 'free', '!'])
  })

  test('are single signs of Han and kana', () => {
    expect(read('点击阅读').texts).toEqual(['点', '击', '阅', '读'])
  })

  test('take a repeated sign and both halves of an emoji for one', () => {
    expect(read('*** 📚 ***').texts).toEqual(['***', '📚', '***'])
  })

  test('are alike whatever their case, and numbers of as many digits', () => {
    expect(read('SHARE 17').hashes).toEqual(read('share 42').hashes)
    expect(read('17').hashes).not.toEqual(read('171').hashes)
  })

  test('count capitals, and words without a small letter', () => {
    expect(read('SIGN UP for News I')).toMatchObject({capitals: 4, shouts: 2})
  })

  test('are no more than a long stretch needs', () => {
    expect(read('word '.repeat(500)).texts).toHaveLength(MOST_TOKENS)
  })
})
