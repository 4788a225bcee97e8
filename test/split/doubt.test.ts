import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {isDoubted} from '../../src/split/doubt.ts'
import {Layout} from '../../src/split/layout.ts'
import {loadSplitModel} from '../../src/split/model.ts'
import {createView} from '../../src/view.ts'
import {CHEESE, HARBOUR} from './four-articles.ts'

const {weights} = loadSplitModel(new Uint8Array(readFileSync(new URL('../../data/split-model.bin', import.meta.url))))

// Advice on one thing, whose parts have words of their own.
const SUMMARY =
  'The summary of a report must be readable without the report, so it holds no pictures, no formulas and no notes. The summary should tell the reader of the report what was done, by which method, and what results the authors found. Authors should avoid abbreviations in the summary. The summary must contain the question of the report, the method, the results and what follows from the results. Authors should keep the summary short: the report itself shows the results.'
const OPENING =
  'The opening of a report should state the question of the report at its end. Before the question authors should give the background and a review of the results of earlier authors, in order to show which method was the best, where the results fell short, and what the authors of the report hope to show. Authors should avoid a summary of the results in the opening. The review must not go from report to report: authors should group the results by method.'

const doubted = (above: string, below: string, cues: readonly string[], confidence = 0.8): boolean => {
  const layout = new Layout(createView(`${above}\n${below}\n`, 'text'), weights)
  expect(layout.cohesion.knowsLanguage).toBe(true)
  return isDoubted(layout, [{at: above.length + 1, confidence, cues}])
}

describe('a lone boundary for which only the topic speaks', () => {
  it('is doubted where both sides share their words', () => {
    expect(doubted(SUMMARY, OPENING, ['topic'])).toBe(true)
  })
  it('is none where the topic turns', () => {
    expect(doubted(HARBOUR, CHEESE, ['topic'])).toBe(false)
  })
  it('is not doubted where something else speaks for it, or it is sure', () => {
    expect(doubted(SUMMARY, OPENING, ['headline', 'topic'])).toBe(false)
    expect(doubted(SUMMARY, OPENING, ['topic'], 0.95)).toBe(false)
  })
})
