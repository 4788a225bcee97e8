import {expect, test} from 'vitest'
import {compileRules, findNoise} from '../../src/rule/engine.ts'
import {bookOf} from '../../src/rule/phrase.ts'
import {defineRule, type Rule} from '../../src/rule/rule.ts'
import {createView} from '../../src/view.ts'

const rule = (name: string, more: Partial<Rule>): Rule =>
  defineRule({
    name,
    category: 'share',
    summary: '',
    examples: [],
    *find(_view, hit) {
      if (hit) yield {start: hit.start, end: hit.end, confidence: 1, evidence: hit.trigger}
    },
    ...more,
  })

const texts = (text: string, ...rules: Rule[]): string[] =>
  findNoise(createView(text, 'text'), compileRules(rules, bookOf([]))).map(({start, end}) => text.slice(start, end))

test('asks a rule at its triggers and at its whole lines', () => {
  expect(
    texts('Lamp\nthe pier and the lamp', rule('pier', {triggers: ['pier']}), rule('lamp', {lines: ['lamp']})),
  ).toEqual(['Lamp', 'pier'])
})

test('a whole line may carry bullets, a colon and a count', () => {
  expect(texts('► Lamps (12):', rule('lamps', {lines: ['lamps']}))).toEqual(['► Lamps (12):'])
})

test('what starts or ends inside a program or a wrapped sentence is none', () => {
  const lamp = rule('lamp', {triggers: ['lamp']})
  const line = rule('line', {
    triggers: ['write'],
    *find(_view, hit) {
      if (hit) yield {start: hit.block.start, end: hit.block.end, confidence: 1, evidence: ''}
    },
  })
  const sentence = 'Whoever wants to know when the ferry sails may write to the'
  expect(texts(`${sentence}\nlamp on the pier.`, lamp)).toEqual([])
  expect(texts('"lamp": "/pier"', line, rule('all', {triggers: ['pier'], find: line.find}))).toEqual([])
  expect(texts(`${sentence}\nkeeper of the pier.`, line)).toEqual([])
  expect(texts(`${sentence}\n\nlamp on the pier.`, lamp, line)).toEqual([sentence, 'lamp'])
})

test('does not ask again inside what a rule has found', () => {
  let asked = 0
  const wide = rule('wide', {
    triggers: ['lamp'],
    *find(_view, hit) {
      asked++
      if (hit) yield {start: hit.block.start, end: hit.block.end, confidence: 1, evidence: ''}
    },
  })
  texts('lamp lamp lamp lamp', wide)
  expect(asked).toBe(1)
})

test('refuses two rules of one name', () => {
  expect(() => compileRules([rule('pier', {}), rule('pier', {})], bookOf([]))).toThrow('share a name')
})
