import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold, foldUnit} from '../../src/text/fold.ts'

describe('fold', () => {
  test.each([
    ['Share THIS', 'share this'],
    ['“It’s” — so–so', '"it\'s" - so-so'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['ÀÉÎ ЖУК ΣΟΦΟΣ', 'àéî жук σοφοσ'],
    ['分享：（是）！', '分享:(是)!'],
    ['İstanbul', 'istanbul'],
    ['ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ', 'διαβαστε επισησ'],
    ['Ещё', 'еще'],
  ])('levels %j', (text, folded) => expect(fold(text)).toBe(folded))

  test('moves soft hyphens to the end of their word', () => {
    expect(fold('In\u00adhalts\u00adver, so')).toBe('inhaltsver\u00ad\u00ad, so')
  })

  test('keeps the length of any text, and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const folded = fold(text)
        expect(folded).toHaveLength(text.length)
        expect(fold(folded)).toBe(folded)
      }),
    )
  })

  test('does with each unit what foldUnit does', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const bare = text.replaceAll('\u00ad', '')
        expect(fold(bare)).toBe(
          Array.from({length: bare.length}, (_, at) => String.fromCharCode(foldUnit(bare.charCodeAt(at)))).join(''),
        )
      }),
    )
  })
})
