/** The promises of the design as properties, over arbitrary text and over what scraped text is made of. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type Cleaned,
  type Cleaner,
  type CleanOptions,
  createCleaner,
  documentOf,
  REPAIR_KINDS,
  type SourceFacts,
} from '../src/index.ts'
import {documentSchema} from '../src/schema.ts'
import {NOISE, scrapedText, unicodeText} from './arbitrary-text.ts'
import {articleFixtures, cleanFixtures, textOutput} from './fixture.ts'
import {faultsOf} from './provenance.ts'

/** What is asked of the cleaner: the defaults, and as much as can be asked. */
const SETTINGS: readonly CleanOptions[] = [{}, {preset: 'thorough', repairs: REPAIR_KINDS}]

/** The seed makes runs repeatable; WINNOW_SEED and WINNOW_RUNS search further. */
const parameters = {seed: Number(process.env.WINNOW_SEED ?? 1), numRuns: Number(process.env.WINNOW_RUNS ?? 150)}

type Check = (text: string) => void
const ofAny =
  (texts: fc.Arbitrary<string>) =>
  (check: Check): void =>
    fc.assert(
      fc.property(texts, (text) => void check(text)),
      parameters,
    )
const ofFixtures = (check: Check): void => {
  for (const {input} of [...articleFixtures, ...cleanFixtures]) check(input)
}

const texts = [
  {kind: 'one line over and over', holds: (check: Check) => ofRepeats(check)},
  {kind: 'arbitrary text', holds: ofAny(unicodeText)},
  {kind: 'lines of fixtures and noise, joined at random', holds: ofAny(scrapedText)},
  {kind: 'the fixtures', holds: ofFixtures},
]
/** Where each cut exposes the next. */
const ofRepeats = (check: Check): void => {
  for (const line of NOISE) for (const end of ['\n', '']) check(`${line}${end}`.repeat(30))
}

/** All properties meet the same texts, by the same seed: each is cleaned once. */
function remembering(cleaner: Cleaner): Record<'clean' | 'afresh', (text: string) => Cleaned> {
  const known = new Map<string, Cleaned>()
  return {
    afresh: (text) => cleaner.clean(text),
    clean: (text) => {
      const cleaned = known.get(text) ?? cleaner.clean(text)
      known.set(text, cleaned)
      return cleaned
    },
  }
}

const kinds = await Promise.all(
  SETTINGS.flatMap((options) =>
    texts.map(async ({kind, holds}) => ({
      kind: `${kind}, ${options.preset ?? 'balanced'}`,
      holds,
      cleaner: remembering(await createCleaner(options)),
      again: remembering(await createCleaner({...options, mode: 'article', model: false, split: false})),
    })),
  ),
)

describe.each(kinds)('$kind', ({holds, cleaner, again}) => {
  test('nothing is lost and nothing made up', () => {
    holds((text) => expect(faultsOf(text, cleaner.clean(text))).toEqual([]))
  })

  test('what is not touched comes out as it was', () => {
    holds((text) => {
      const {articles, removals, repairs} = cleaner.clean(text)
      if (removals.length + repairs.length === 0 && articles.length === 1) expect(articles[0]!.text).toBe(text)
    })
  })

  test('an article that was cleaned is clean', () => {
    holds((text) => {
      for (const article of cleaner.clean(text).articles) {
        const {articles, removals, repairs} = again.clean(article.text)
        expect({removals, repairs, text: articles.map((one) => one.text).join('')}).toEqual({
          removals: [],
          repairs: [],
          text: article.text,
        })
      }
    })
  })

  test('cleaning the output changes no byte of it', () => {
    holds((text) => {
      const output = textOutput(cleaner.clean(text))
      expect(textOutput(cleaner.clean(output))).toBe(output)
    })
  })

  test('the same text gives the same result, whatever was cleaned before', () => {
    holds((text) => {
      const first = cleaner.clean(text)
      cleaner.afresh(`Share this article\n\n${text.slice(0, 200)}`)
      expect(cleaner.afresh(text)).toEqual(first)
    })
  })

  test('article spans ascend and no article is blank', () => {
    holds((text) => {
      const {articles} = cleaner.clean(text)
      for (let k = 1; k < articles.length; k++)
        expect(articles[k]!.span.start).toBeGreaterThanOrEqual(articles[k - 1]!.span.end)
      if (articles.length > 1) expect(articles.filter((article) => article.text.trim() === '')).toEqual([])
    })
  })

  test('the contract object fits its schema, and its offsets point at the same text in every unit', () => {
    holds((text) => {
      const cleaned = cleaner.clean(text)
      const [utf16, utf32, utf8] = (['utf-16', 'utf-32', 'utf-8'] as const).map((unit) =>
        documentOf(cleaned, text, FACTS, 'test', unit),
      )
      const points = [...text]
      const bytes = Buffer.from(text)
      expect(documentSchema.safeParse(utf16).error).toBeUndefined()
      for (const [k, {start, end, text: quoted}] of utf16!.removals.entries()) {
        expect(text.slice(start, end)).toBe(quoted)
        expect(points.slice(utf32!.removals[k]!.start, utf32!.removals[k]!.end).join('')).toBe(quoted)
        expect(bytes.subarray(utf8!.removals[k]!.start, utf8!.removals[k]!.end).toString()).toBe(quoted.toWellFormed())
      }
      for (const [k, {span}] of utf16!.articles.entries()) {
        const whole = text.slice(span.start, span.end)
        expect(points.slice(utf32!.articles[k]!.span.start, utf32!.articles[k]!.span.end).join('')).toBe(whole)
        expect(bytes.subarray(utf8!.articles[k]!.span.start, utf8!.articles[k]!.span.end).toString()).toBe(
          whole.toWellFormed(),
        )
      }
    })
  })
})

const FACTS: SourceFacts = {path: '-', record: 0, url: null, format: 'text', encoding: 'utf-8', part: null}
