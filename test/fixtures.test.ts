import {describe, expect, test} from 'vitest'
import {type Article, createCleaner} from '../src/index.ts'
import type {Span} from '../src/text/span.ts'
import {articleFixtures, cleanFixtures, type Gold, textOutput} from './fixture.ts'
import {faultsOf} from './provenance.ts'

const cleaner = await createCleaner()

describe.each(articleFixtures)('$name', ({input, expected, gold}) => {
  const cleaned = cleaner.clean(input)

  test('comes out as expected', () => {
    expect(textOutput(cleaned)).toBe(expected)
  })

  test('is split into its articles, with their fields', () => {
    const fields = ({title, byline, published, dateline, keywords, truncated}: Article) => ({
      title,
      byline,
      published,
      dateline,
      keywords,
      truncated,
    })
    const nothing = {byline: null, published: null, dateline: null, keywords: []}
    expect(cleaned.articles.map(fields)).toEqual(gold.articles.map((article) => ({...nothing, ...article})))
  })

  test('loses what is noise, under its category, and nothing else', () => {
    const noise = locate(input, gold.removals)
    const removed = new Set(cleaned.removals.flatMap(characters))
    const left = noise.filter((removal) =>
      characters(removal).some((at) => !removed.has(at) && input[at]!.trim() !== ''),
    )
    expect(left.map(({text}) => text)).toEqual([])
    const lost = cleaned.removals.filter(
      ({start, end}) => !noise.some((removal) => removal.start <= start && end <= removal.end),
    )
    expect(lost.map(({text}) => text)).toEqual([])
    // One piece of noise may be found in several removals, by several rules; one of them must know what it is.
    const unnamed = noise.filter(
      ({start, end, category}) =>
        !cleaned.removals.some((one) => one.category === category && one.start >= start && one.end <= end),
    )
    expect(unnamed.map(({category, text}) => ({category, text}))).toEqual([])
  })

  test('shows its headings', () => {
    const titles = gold.articles.map(({title}) => title)
    const headings = cleaned.articles.flatMap(({blocks}) =>
      blocks.filter(({type}) => type === 'heading').map(({text}) => text),
    )
    expect(headings.filter((heading) => !titles.includes(heading))).toEqual(gold.headings)
  })

  test('is accounted for to the last character', () => {
    expect(faultsOf(input, cleaned)).toEqual([])
  })
})

describe('clean texts come through byte for byte', () => {
  test.each(cleanFixtures)('$name', ({input}) => {
    const cleaned = cleaner.clean(input)
    expect({removals: cleaned.removals, repairs: cleaned.repairs, articles: cleaned.articles.length}).toEqual({
      removals: [],
      repairs: [],
      articles: 1,
    })
    expect(textOutput(cleaned)).toBe(input)
  })
})

const characters = ({start, end}: Span): number[] => Array.from({length: end - start}, (_, k) => start + k)

/** Where the gold's removals stand, which are told in their order. */
function locate(input: string, removals: Gold['removals']): (Gold['removals'][number] & Span)[] {
  let at = 0
  return removals.map((removal) => {
    const start = input.indexOf(removal.text, at)
    if (start < 0) throw new Error(`the fixture does not hold ${removal.text}`)
    at = start + removal.text.length
    return {...removal, start, end: at}
  })
}
