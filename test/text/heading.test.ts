import {describe, expect, test} from 'vitest'
import {headingLike, isSmallWord} from '../../src/text/heading.ts'

describe('headingLike', () => {
  test.each([
    'A Quiet Winter',
    'Harbour Walls: What the Engineers Found',
    'growing Doubts & Old Debts',
    'Who Pays for the Wall?',
    'Warum die Brücke gesperrt wurde',
    'Почему закрыли старый мост',
    'Conclusion',
    'U.S. and E.U. Talks Resume',
    'なぜ橋は閉鎖されたのか',
  ])('%j is', (text) => expect(headingLike(text)).toBe(true))

  test.each([
    'The council met on Monday.',
    'The council met on Monday. Nobody came',
    '* Boards: six',
    '- an item',
    '| a | b |',
    'By Ada Bell',
    '12 March 2031',
    '2031',
    'https://example.org/a',
    'ada@example.org',
    'and then they left for the north',
    'The North Sea Pact (signed',
    'The report of the',
    'You will need:',
    'A',
    '橋は閉鎖された。',
    'word '.repeat(40).trim(),
  ])('%j is not', (text) => expect(headingLike(text)).toBe(false))
})

test('small words are those that titles leave small', () => {
  expect(['of', 'through', 'über', 'della', 'между'].every(isSmallWord)).toBe(true)
  expect(['wall', 'you', 'is'].some(isSmallWord)).toBe(false)
})
