import {describe, expect, test} from 'vitest'
import {type Article, createCleaner} from '../src/index.ts'
import {articleFixtures, cleanFixtures, textOutput} from './fixture.ts'
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

  test('loses what is noise, under its category', () => {
    // One piece of noise may be found in several removals, by several rules.
    const found = new Map<string, string>()
    for (const {category, text} of cleaned.removals) found.set(category, squeeze((found.get(category) ?? '') + text))
    const noise = new Map<string, string>()
    for (const {category, text} of gold.removals) noise.set(category, squeeze((noise.get(category) ?? '') + text))
    expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...noise].sort()))
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

const squeeze = (text: string): string => text.replace(/\s+/g, '')
