import {describe, expect, it} from 'vitest'
import {repeatedTokens} from '../../src/split/repeated.ts'
import {tokenize} from '../../src/split/tokens.ts'

const words = (from: number, count: number): string =>
  Array.from({length: count}, (_, k) => `w${(from + k).toString(36)}x`).join(' ')
const NOTICE = 'this notice stands under every article of ours'
const marked = (text: string): number[] => {
  const flags = repeatedTokens(tokenize(text))
  return [...flags.keys()].filter((at) => flags[at] === 1)
}
const range = (from: number, count: number): number[] => Array.from({length: count}, (_, k) => from + k)

describe('passages that a text holds twice', () => {
  it('marks them where they stand far apart, and nothing else', () => {
    const text = `${words(0, 50)} ${NOTICE} ${words(100, 200)} ${NOTICE} ${words(400, 50)}`
    const found = marked(text)
    expect([...range(50, 8), ...range(258, 8)]).toEqual(expect.arrayContaining(found))
    // Hashes of passages may meet; hardly any do.
    expect(found.length).toBeGreaterThanOrEqual(12)
  })
  it('leaves what comes back at once: a headline that its text repeats', () => {
    expect(marked(`${NOTICE} ${words(0, 40)} ${NOTICE} ${words(100, 40)}`)).toEqual([])
  })
  it('leaves shorter runs of words', () => {
    const five = 'five words that come back'
    expect(marked(`${five} ${words(0, 300)} ${five} ${words(400, 50)}`)).toEqual([])
  })
  it('holds up to texts of any length', () => {
    expect(marked('')).toEqual([])
    expect(marked(words(0, 12))).toEqual([])
    const all = marked(`${words(0, 1000)} ${words(0, 1000)}`)
    expect(all.length).toBeGreaterThan(1600)
  })
})
