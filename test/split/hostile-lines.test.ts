/** Lines that nobody writes but a scraper may well leave: what takes time with the square of their length never ends here. */
import {describe, expect, it} from 'vitest'
import {splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'
import {BODIES, TITLES} from './four-articles.ts'

const LONG = 300_000
const MANY = 8000
/** Two signs, other ones for each number below a million. */
const signs = (k: number): string => String.fromCharCode(0x2200 + (k % 250), 0x2500 + Math.floor(k / 250))

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

describe('thousands of marks, each of them twice', () => {
  // Of one topic, and no passage comes twice: those are no text of an article.
  const words = BODIES[0]!.match(/\p{L}+/gu)!
  const part = (k: number): string =>
    Array.from({length: 50}, (_, n) => words[(k * 7919 + n * n * (k % 31) + n * 13) % words.length]).join(' ')
  it('inside a line', () => {
    const marked = Array.from({length: MANY * 2}, (_, k) => `${part(k)}. ${signs(k % MANY)} `).join('')
    expect(boundaries(`${marked}\n`)).toBe(0)
  })
  it('on lines of their own', () => {
    const rule = (k: number): string => signs(k % MANY).repeat(k < MANY ? 2 : 3)
    expect(boundaries(Array.from({length: MANY * 2}, (_, k) => `${rule(k)}\n${part(k)}\n`).join(''))).toBe(0)
  })
})
