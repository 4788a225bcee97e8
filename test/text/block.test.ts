import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isProse, segment, shapeOf} from '../../src/text/block.ts'

const text = fc
  .array(fc.constantFrom('a', 'Word. ', ' ', '\t', '\n', '\r', '\r\n', '漢字。', '\u00a0', '\ud83d\ude00', '\ud83d'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('segment', () => {
  test('cuts lines, trims them and counts blank ones', () => {
    const blocks = segment('One\n\n \n  Two \r\nThree\rFour')
    expect(blocks.map((block) => [block.text, block.blankBefore, block.index])).toEqual([
      ['One', 0, 0],
      ['Two', 2, 1],
      ['Three', 0, 2],
      ['Four', 0, 3],
    ])
  })

  test('tiles the text with lines and blank lines', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0
        for (const block of segment(source)) {
          expect(source.slice(at, block.lineStart).trim()).toBe('')
          expect(block.text).toBe(source.slice(block.start, block.end))
          expect(block.text).toBe(block.text.trim())
          expect(
            source.slice(block.lineStart, block.start).trim() + source.slice(block.end, block.lineEnd).trim(),
          ).toBe('')
          expect(block.text).not.toMatch(/[\r\n]/)
          expect(block.folded).toHaveLength(block.text.length)
          at = block.lineEnd
        }
        expect(source.slice(at).trim()).toBe('')
      }),
    )
  })

  test('gives a line the hints of the stretch it starts in', () => {
    const blocks = segment('One\nTwo\nThree', [{start: 4, end: 8, hints: {type: 'code'}}])
    expect(blocks.map(({hints}) => hints?.type)).toEqual([undefined, 'code', undefined])
  })
})

describe('shapeOf', () => {
  test('counts words, letters and marks', () => {
    expect(shapeOf('The NATO met in 2031, in Oslo. It “ended well.”')).toMatchObject({
      words: 10,
      digits: 4,
      capitalized: 4,
      allCaps: 1,
      commas: 1,
      sentences: 2,
      endsSentence: true,
    })
  })

  test('counts half a word for each ideograph', () => {
    expect(shapeOf('古い橋は閉鎖された。')).toMatchObject({words: 4.5, ideographs: 9, sentences: 1, endsSentence: true})
  })
})

describe('isProse', () => {
  test.each([
    ['The harbour had been closed since the storm, and nobody could say when it would open again.', true],
    ['Home News Sport Weather Travel Food Music Books Podcasts Newsletters Shop Contact About. Help', false],
    ['Too short to be prose.', false],
    ['昨年の嵐の後、港は閉鎖されたままであり、いつ再開されるのかは誰にも分からないという状況が続いている。', true],
  ])('%j: %s', (line, expected) => expect(isProse(segment(line)[0]!)).toBe(expected))
})
