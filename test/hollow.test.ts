/** Pieces that hold nothing but what goes are no articles. */
import {expect, test} from 'vitest'
import type {Finding} from '../src/finding.ts'
import {withoutHollow} from '../src/hollow.ts'
import {resolveOptions} from '../src/options.ts'
import type {Split} from '../src/split/boundary.ts'
import {createView} from '../src/view.ts'
import {finding} from './stub-finders.ts'

const TEXT = 'noise here\nand here\nA headline\nIts text.\nnoise again\nAnother headline\nIts own text.\n'
const view = createView(TEXT, 'text')
const at = (words: string): number => TEXT.indexOf(words)
const notice = (words: string, confidence: number): Finding => ({
  ...finding(at(words), at(words) + words.length, 'notice'),
  confidence,
})
const found = [notice('noise here', 0.92), notice('and here', 0.92), notice('noise again', 0.92)]
const boundary = (words: string, confidence = 0.8) => ({at: at(words), confidence, cues: ['headline']})
const split = (...boundaries: Split['boundaries'][number][]): Split => ({
  boundaries,
  doubtful: [],
  findings: [],
  fields: [],
})
const starts = (told: Split, findings: readonly Finding[] = found): number[] =>
  withoutHollow(told, view, findings, resolveOptions({})).boundaries.map((one) => one.at)

test('noise before the first headline goes with the article below it', () => {
  expect(starts(split(boundary('A headline'), boundary('Another')))).toEqual([at('Another')])
})

test('noise between two articles goes with the one above it', () => {
  const told = split(boundary('Its text'), boundary('noise again'), boundary('Another'))
  expect(starts(told)).toEqual([at('Its text'), at('Another')])
})

test('a piece with a line that stays is an article', () => {
  expect(starts(split(boundary('A headline')), found.slice(1))).toEqual([at('A headline')])
})

test('so is one whose noise is less sure than the preset asks', () => {
  expect(starts(split(boundary('A headline')), [notice('noise here', 0.8), found[1]!])).toEqual([at('A headline')])
})

test('and one that the file itself divides', () => {
  expect(starts(split(boundary('A headline', 0.99)))).toEqual([at('A headline')])
})
