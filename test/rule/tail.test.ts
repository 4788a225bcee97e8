import {describe, expect, test} from 'vitest'
import {GAP, matchTail, mayFollow, mayMatchTail, openingsOf} from '../../src/rule/tail.ts'

/** What of `text` the tail matches, or undefined. */
const matched = (tail: string, text: string): string | undefined => {
  const end = matchTail(tail, text, 0)
  return end < 0 ? undefined : text.slice(0, end)
}

describe('the tail of a phrase', () => {
  test('is over at once where nothing must follow', () => {
    expect(matched('', 'and so on')).toBe('')
    expect(matched('*', 's and so on')).toBe('')
  })

  test('takes any white space for a space', () => {
    expect(matched(' the pier', '  the\npier is old')).toBe('  the\npier')
    expect(matched(' the pier', ' the lamp')).toBeUndefined()
  })

  test('takes the first alternative that lets the rest match', () => {
    expect(matched(' {our |}{pier|pier lamp} news', ' pier lamp news today')).toBe(' pier lamp news')
    expect(matched(' {our |}{pier|lamp} news', ' our lamp news')).toBe(' our lamp news')
    expect(matched(' {our |}{pier|lamp} news', ' your lamp news')).toBeUndefined()
  })

  test('takes a number with its sign of money or percent', () => {
    expect(matched(' for ¤ a month', ' for £2.50 a month')).toBe(' for £2.50 a month')
    expect(matched(' ab ¤ im Monat', ' ab 3 € im Monat')).toBe(' ab 3 € im Monat')
    expect(matched(' {up to |}¤ off', ' up to 20 % off')).toBe(' up to 20 % off')
    expect(matched(' for ¤ a month', ' for nothing a month')).toBeUndefined()
  })

  test('takes an end that is accepted', () => {
    const whole = (end: number) => end === 10
    expect(matchTail(' {pier|pier lamp}', ' pier lamp', 0, whole)).toBe(10)
    expect(matchTail(' {pier|lamp}', ' pier lamp', 0, whole)).toBe(-1)
  })

  test('reaches over a gap to the first place where the next word starts', () => {
    expect(matched(' … pier', ' the old upper pier and the new pier')).toBe(' the old upper pier')
    expect(matched(' … pier', ' the scupiers of the pier')).toBe(' the scupiers of the pier')
    expect(matched(' … {lamp|pier}', ' the pier and its lamp')).toBe(' the pier')
    expect(matched(' …', ' whatever')).toBe('')
    expect(matched(' … pier', `${' far'.repeat(GAP)} pier`)).toBeUndefined()
  })

  test('leaves what a stem goes on with to the gap behind it', () => {
    expect(matched(' subscri*… news', ' subscribers get news')).toBe(' subscribers get news')
  })

  test('must be well-formed', () => {
    expect(() => matched(' {pier|lamp', ' pier')).toThrow('closing brace')
  })

  test('may match only what its first words allow, wherever the text ends', () => {
    const may = (tail: string, text: string): boolean => mayMatchTail(tail, text, 0)
    expect(may(' {our |}{pier|lamp} news', ' pier news')).toBe(true)
    expect(may(' {our |}{pier|lamp} news', ' our boat')).toBe(false)
    expect(may(' now {please|}', ' now: the pier')).toBe(true)
    expect(may(' now {please|}', ' nobody')).toBe(false)
    expect(may(' … {pier|lamp}', ' the old upper lamp')).toBe(true)
    expect(may(' … {pier|lamp}', ' the scupiers')).toBe(false)
    expect(may(' ¤ pieces', ' $ 12')).toBe(true)
    expect(may(' ¤ pieces', ' the')).toBe(false)
    expect(may('* …', ' whatever')).toBe(true)
  })

  test('what it opens with tells where it cannot follow', () => {
    const follows = (tails: readonly string[], text: string): boolean => mayFollow(openingsOf(tails), text, 0)
    expect(follows([' {our |}{pier|lamp} news'], '\n  PIER news')).toBe(true)
    expect(follows([' {our |}{pier|lamp} news'], ' news')).toBe(false)
    expect(follows([' pier', ' lamp'], ' lamps')).toBe(true)
    expect(follows([' "pier"'], ' “pier”')).toBe(true)
    expect(follows([' pier', ' … lamp'], ' news')).toBe(true)
    expect(follows([' {|our }'], ' news')).toBe(true)
    expect(follows([' pier'], ' \u00adpier')).toBe(true)
  })
})
