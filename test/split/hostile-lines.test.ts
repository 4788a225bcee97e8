/** Lines that nobody writes but a scraper may well leave: what takes time with the square of their length never ends here. */
import {describe, expect, it} from 'vitest'
import {splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'
import {BODIES, TITLES} from './four-articles.ts'

const LONG = 300_000

/** Articles by `make`, run together, and how many of them are found. */
function articles(make: (title: string, body: string, index: number) => string): string {
  return BODIES.map((body, index) => make(TITLES[index]!, body, index)).join('')
}
const boundaries = (text: string): number => splitArticles(createView(text, 'text'), []).boundaries.length

describe('a line as long as a book', () => {
  it('of dashes between the words of a text with rules', () => {
    const dashes = '-'.repeat(LONG)
    expect(
      boundaries(articles((title, body, k) => `${title}\n${body}\n${k === 3 ? `${dashes} x -` : '-----'}\n`)),
    ).toBe(3)
  })
  it('without a space behind the label of an address', () => {
    const address = (k: number): string => (k === 2 ? 'a'.repeat(LONG) : `https://news.example/${k}`)
    const text = articles((title, body, k) => `Title: ${title}\nURL: ${address(k)}\nContent: ${body}\n`)
    expect(boundaries(text)).toBe(3)
  })
  it('of addresses behind a number', () => {
    const addresses = `See ${'http://'.repeat(LONG / 7)} end`
    const text = articles((title, body, k) => `Story ${k + 1}: ${k === 3 ? addresses : title}\n${body}\n`)
    expect(boundaries(text)).toBe(3)
  })
})
