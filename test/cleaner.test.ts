/**
 * The pipeline alone, with finders whose answers are plain to see: what they propose is small, what they may meet is not.
 * `noise` is removed wherever it stands (block level), `§` starts a run of short lines that goes (sequence level), a line that
 * stands three times goes (page level), a capital H after a small letter is glued, `HEAD` starts an article.
 */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clean, type Finders} from '../src/cleaner.ts'
import type {Finding} from '../src/finding.ts'
import {type CleanOptions, resolveOptions} from '../src/options.ts'
import {readText} from '../src/read/reading.ts'
import type {Repair} from '../src/repair/repair.ts'
import type {Boundary} from '../src/split/boundary.ts'
import type {View} from '../src/view.ts'
import {textOutput} from './fixture.ts'
import {faultsOf} from './provenance.ts'

const finding = (start: number, end: number, rule: string): Finding => ({
  start,
  end,
  rule,
  category: 'promo',
  confidence: 0.98,
  evidence: rule,
})

/** Block level: the word, wherever it stands. */
function* words({text}: View): Generator<Finding> {
  for (const {index} of text.matchAll(/noise/g)) yield finding(index, index + 5, 'word')
}

/** Sequence level: a header and the short lines after it. */
function* runs({blocks}: View): Generator<Finding> {
  for (let k = 0; k < blocks.length; k++) {
    if (blocks[k]!.text !== '§') continue
    const header = k
    while (k + 1 < blocks.length && blocks[k + 1]!.text.length < 4) k++
    if (k > header) yield finding(blocks[header]!.start, blocks[k]!.end, 'run')
  }
}

/** Page level: a line that stands three times. */
function* repeats({blocks}: View): Generator<Finding> {
  const counts = new Map<string, number>()
  for (const {text} of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const {start, end, text} of blocks) if (counts.get(text)! > 2) yield finding(start, end, 'repeat')
}

function* unglue(text: string): Generator<Repair> {
  for (const {index} of text.matchAll(/(?<=[a-z])(?=H)/g)) yield {start: index, end: index, kind: 'unglue', after: '\n'}
}

function* bullets(text: string): Generator<Repair> {
  for (const {index} of text.matchAll(/(?<=\S) (?=\* )/g))
    yield {start: index, end: index + 1, kind: 'bullets', after: '\n'}
}

function boundaries({text}: View): Boundary[] {
  return [...text.matchAll(/HEAD/g)]
    .filter(({index}) => index > 0)
    .map(({index}) => ({at: index, confidence: 0.9, cues: ['headline']}))
}

const finders: Finders = {
  repairs: [unglue, bullets],
  noise: (view) => [...words(view), ...runs(view), ...repeats(view)],
  split: (view) => ({boundaries: boundaries(view), doubtful: [], findings: [], fields: []}),
}

const run = (text: string, options: CleanOptions = {}, own: Finders = finders) =>
  clean(text, readText(text), own, resolveOptions(options))
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

  test('--only and --skip decide by category', () => {
    expect(run('one noise two', {skip: ['promo']}).removals).toEqual([])
    expect(run('one noise two', {only: ['share']}).removals).toEqual([])
    expect(run('one noise two', {only: ['promo']}).removals).toHaveLength(1)
  })
})

const TOKENS = [
  'noise',
  'no',
  'ise',
  'HEAD',
  'H',
  'l',
  'one',
  '. ',
  ',',
  '§',
  'x',
  'A longer line of words',
  ' * ',
  '* ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '文',
  '。',
  '\ud83d\ude00',
  '\ud83d',
]
const texts = fc.array(fc.constantFrom(...TOKENS), {maxLength: 40}).map((tokens) => tokens.join(''))
const parameters = {seed: Number(process.env.WINNOW_SEED ?? 1), numRuns: Number(process.env.WINNOW_RUNS ?? 1000)}

describe('whatever the finders say', () => {
  test('nothing is lost and nothing made up', () => {
    fc.assert(
      fc.property(texts, (text) => void expect(faultsOf(text, run(text))).toEqual([])),
      parameters,
    )
  })

  test('an article that was cleaned is clean', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const article of run(text).articles) {
          const {removals, repairs, articles} = run(
            article.text,
            {split: false, model: false, mode: 'article'},
            {repairs: finders.repairs, noise: finders.noise},
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
