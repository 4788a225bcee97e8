/** The pipeline alone, with finders whose answers are plain to see. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Finders} from '../src/finders.ts'
import {textOutput} from './fixture.ts'
import {faultsOf} from './provenance.ts'
import {cleanWithStubs, finding, stubFinders, stubTexts} from './stub-finders.ts'

const run = cleanWithStubs
const output = (text: string): string => textOutput(run(text))

describe('the pipeline', () => {
  test.each([
    ['a line goes, its blank lines become one', 'one\n\nnoise\n\ntwo\n', 'one\n\ntwo\n'],
    ['lines without blank lines stay so', 'one\nnoise\ntwo\n', 'one\ntwo\n'],
    ['many blank lines around a removal become one', 'one\n\n\n\nnoise\n\n\n\ntwo\n', 'one\n\ntwo\n'],
    ['blank lines that no removal touches stay', 'one\n\n\n\ntwo\n', 'one\n\n\n\ntwo\n'],
    ['inside a line one space is left', 'one noise two', 'one two'],
    ['no space is left before a mark', 'one noise, two', 'one, two'],
    ['at the end of a line nothing is left', 'one noise\ntwo\n', 'one\ntwo\n'],
    ['at its start nothing is left', 'noise one\ntwo\n', 'one\ntwo\n'],
    ['first lines go with the blank lines after them', 'noise\n\n\none\n', 'one\n'],
    ['last lines go with the blank lines before them', 'one\n\nnoise\n', 'one\n'],
    ['a last line without an end leaves none', 'one noise', 'one'],
    ['two removals in a row leave one gap', 'one\n\nnoise\nnoise noise\n\ntwo\n', 'one\n\ntwo\n'],
    ['nor a blank line where there was none', 'one\nnoise\nnoise\nnoise\ntwo\n', 'one\ntwo\n'],
    ['words are not glued', 'onenoisetwo', 'one two'],
    ['CR LF stays, also where lines go', 'one\r\n\r\nnoise\r\n\r\ntwo\r\n', 'one\r\n\r\ntwo\r\n'],
    ['what a cut exposes goes too', 'one line\n§\nx noise\ny\na long line', 'one line\na long line'],
    ['what a cut exposes is repaired too', 'one noise* two', 'one\n* two'],
    ['a glued line is cut', 'A headlineHe said', 'A headline\nHe said'],
    ['articles are told apart by a rule', 'one\nHEAD two\n', 'one\n\n---\n\nHEAD two\n'],
    ['articles in one line too', 'one HEAD two', 'one\n\n---\n\nHEAD two'],
    [
      'an article of nothing but noise is none',
      'one\nHEAD two\nHEAD three',
      'one\n\n---\n\nHEAD two\n\n---\n\nHEAD three',
    ],
  ])('%s', (_, text, expected) => {
    expect(output(text)).toBe(expected)
  })

  describe('the second look at what is split', () => {
    // Labels stand out to the splitter when the noise between them is gone.
    const finders: Finders = {
      ...stubFinders,
      split: ({text}) => ({
        boundaries: [],
        doubtful: [],
        findings: text.includes('noise')
          ? []
          : [...text.matchAll(/^label: /gm)].map(({index}) => finding(index, index + 7, 'label')),
        fields: [],
      }),
    }
    const file = 'label: one\nnoise\nlabel: two\n'
    const cleaned = (protect: string[]): string => textOutput(run(file, {protect}, finders))

    test('takes what it finds', () => {
      expect(cleaned([])).toBe('one\ntwo\n')
    })
    test('keeps protected phrases', () => {
      expect(cleaned(['label: two'])).toBe('one\nlabel: two\n')
      expect(cleaned(['/^label/'])).toBe('label: one\nlabel: two\n')
    })
    test('says what it did', () => {
      const {considered, removals} = run(file, {protect: ['label: two'], considered: true}, finders)
      expect(removals.map(({text}) => text)).toEqual(['label:', 'noise'])
      expect(considered!.filter(({rule}) => rule === 'label').map(({fate}) => fate)).toContain('protected')
    })
  })

  test('runs and repeats are found over the whole text', () => {
    expect(output('a line\n§\nx\ny\na long line\nfoot\nb line\nfoot\nc line\nfoot\n')).toBe(
      'a line\na long line\nb line\nc line\n',
    )
  })

  test('nothing but noise gives no article, and says so', () => {
    const {articles, warnings} = run('noise\n\nnoise')
    expect(articles).toEqual([])
    expect(warnings.map(({code}) => code)).toEqual(['no-article'])
  })

  test('blank input is no reason for a warning', () => {
    for (const text of ['', '\n', ' \r\n\u00a0']) expect(run(text).warnings).toEqual([])
    expect(output('\n \n')).toBe('\n \n')
  })

  test('uncertain findings do not take most of the prose', () => {
    const prose =
      'This sentence is long enough to be read as prose by everything that looks at its length and its marks.'
    const unsure: Finders = {
      repairs: [],
      noise: ({blocks}) =>
        blocks
          .filter(({text}) => text.length > 80)
          .map(({start, end}) => ({...finding(start, end, 'unsure'), confidence: 0.92})),
    }
    const {articles, warnings} = run(`Title\n\n${prose}\n\n${prose} Once more.\n`, {}, unsure)
    expect(articles[0]!.text).toContain(prose)
    expect(warnings.map(({code}) => code)).toContain('kept-prose')
  })

  test('what several uncertain findings take together counts once', () => {
    const prose = 'This sentence is long enough to be read as prose by everything that looks at its length and marks.'
    const twice: Finders = {
      repairs: [],
      noise: ({text}) => {
        const start = text.indexOf('Take this one away')
        const taken = (rule: string) => ({...finding(start, text.trimEnd().length, rule), confidence: 0.92})
        return start < 0 ? [] : [taken('one'), taken('two'), taken('three')]
      },
    }
    const {articles, warnings} = run(`${prose} Take this one away, it is no more than a quarter.\n`, {}, twice)
    expect(articles[0]!.text.trimEnd()).toBe(prose)
    expect(warnings).toEqual([])
  })

  test('a page without main text is flagged, once', () => {
    const page: Finders['page'] = () => ({mode: 'page', confidence: 1, findings: [], isKeptWhole: true})
    const {warnings} = run('Home\nNews\nnoise\n', {mode: 'page'}, {...stubFinders, page})
    expect(warnings.map(({code}) => code)).toEqual(['no-main-text'])
  })

  test('--only and --skip decide by category', () => {
    expect(run('one noise two', {skip: ['promo']}).removals).toEqual([])
    expect(run('one noise two', {only: ['share']}).removals).toEqual([])
    expect(run('one noise two', {only: ['promo']}).removals).toHaveLength(1)
  })
})

const parameters = {seed: Number(process.env.WINNOW_SEED ?? 1), numRuns: Number(process.env.WINNOW_RUNS ?? 1000)}

describe('whatever the finders say', () => {
  test('nothing is lost and nothing made up', () => {
    fc.assert(
      fc.property(stubTexts, (text) => void expect(faultsOf(text, run(text))).toEqual([])),
      parameters,
    )
  })

  test('an article that was cleaned is clean', () => {
    fc.assert(
      fc.property(stubTexts, (text) => {
        for (const article of run(text).articles) {
          const {removals, repairs, articles} = run(
            article.text,
            {split: false, model: false, mode: 'article'},
            {repairs: stubFinders.repairs, noise: stubFinders.noise},
          )
          expect({removals, repairs, text: articles.map((one) => one.text).join('')}).toEqual({
            removals: [],
            repairs: [],
            text: article.text,
          })
        }
      }),
      parameters,
    )
  })
})
