import {describe, expect, test} from 'vitest'
import {Literals} from '../../src/rule/literals.ts'
import {endsWord, Triggers} from '../../src/rule/triggers.ts'

function found(literals: readonly string[], text: string): string[] {
  const hits: string[] = []
  new Triggers(Literals.of(literals)).scan(text, (literal, start, end) => {
    hits.push(`${literals[literal]}@${start}-${end}`)
  })
  return hits
}

describe('Triggers', () => {
  test('finds a literal in any case, over curly quotes and odd spaces', () => {
    expect(found(["don't miss"], 'DON’T\u00a0MISS it')).toEqual(["don't miss@0-10"])
  })
  test('finds in a text that is like the one before what it finds in it alone', () => {
    const literals = ['share', 'share this', 'the pier', 'pier', 'lamp*']
    const parts = [
      'Share this: the pier.',
      'Lamps\nshare',
      'this',
      'the\npier lamp',
      '',
      'Share',
      'shares of the',
      'pier',
    ]
    const texts = parts.flatMap((_, from) =>
      parts.flatMap((_, to) =>
        ['\n\n', '\n', '\n\n\n', ''].map((joint) => [...parts.slice(0, from), ...parts.slice(to)].join(joint)),
      ),
    )
    const scanner = new Triggers(Literals.of(literals))
    for (const text of texts) {
      const hits: string[] = []
      scanner.scan(text, (literal, start, end) => {
        hits.push(`${literals[literal]}@${start}-${end}`)
      })
      expect(hits, JSON.stringify(text)).toEqual(found(literals, text))
    }
  })
  test('starts only where a word can start', () => {
    expect(found(['block'], 'the adblock and a roadblock')).toEqual([])
    expect(found(['block'], 'ad-block')).toEqual(['block@3-8'])
  })
  test('takes words that are glued together for two', () => {
    expect(found(['newsletter'], 'the endNewsletterThe pier')).toEqual(['newsletter@7-17'])
    expect(found(['subscribe'], 'mornings.SUBSCRIBEA man')).toEqual(['subscribe@9-18'])
  })
  test('does not end inside a word, but for a stem', () => {
    expect(found(['share'], 'shares shareholder share')).toEqual(['share@19-24'])
    expect(found(['share*'], 'shareholder')).toEqual(['share*@0-5'])
  })
  test('lets a space stand for one line break with its indent, not for a blank line', () => {
    expect(found(['share this'], 'share\n    this')).toEqual(['share this@0-14'])
    expect(found(['share this'], 'share\n\nthis')).toEqual([])
  })
  test('tells of the longest of one start first', () => {
    expect(found(['read', 'read more'], 'read more')).toEqual(['read more@0-9', 'read@0-4'])
  })
  test('finds words of scripts without spaces anywhere', () => {
    expect(found(['关注'], '欢迎关注我们')).toEqual(['关注@2-4'])
  })
  test('looks through soft hyphens', () => {
    expect(found(['newsletter'], 'News\u00adletter')).toHaveLength(1)
  })
})

test.each([
  ['Share', 5, true],
  ['Shares', 5, false],
  ['ShareThe', 5, true],
  ['SHAREHOLDER', 5, false],
  ['SHAREA man', 5, true],
])('endsWord(%s, %i) is %s', (text, at, expected) => {
  expect(endsWord(text, at)).toBe(expected)
})
