import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Document} from '../../src/document.ts'
import {jsonMembers} from '../../src/run/json-members.ts'
import {perArticle, writeRecord} from '../../src/run/record.ts'

const spaced = (json: string): string => json.replaceAll(':', ' :\t').replaceAll(',"', ' , "')

test('members are found where their values stand', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (object, isPretty) => {
      const text = isPretty ? JSON.stringify(object, null, 1) : JSON.stringify(object)
      const members = jsonMembers(text)
      expect(members.map(({name}) => name)).toEqual(Object.keys(JSON.parse(text)))
      for (const {name, start, end} of members)
        expect(JSON.parse(text.slice(start, end))).toEqual(JSON.parse(text)[name])
    }),
    {seed: 1},
  )
  expect(jsonMembers(spaced('{"a":1,"b":[2]}')).map(({name}) => name)).toEqual(['a', 'b'])
})

test('a record that is written again changes in the named members only', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, name, value) => {
      const text = JSON.stringify(object)
      const written = writeRecord(text, jsonMembers(text), [{name, json: JSON.stringify(value)}])
      expect(JSON.parse(written)).toEqual(
        JSON.parse(
          JSON.stringify(
            Object.assign(Object.fromEntries(Object.entries(object)), Object.fromEntries([[name, value]])),
          ),
        ),
      )
    }),
    {seed: 1},
  )
  expect(writeRecord('{ "n": 1.50 }', jsonMembers('{ "n": 1.50 }'), [{name: 'w', json: '0'}])).toBe(
    '{ "n": 1.50,"w":0 }',
  )
  expect(writeRecord('{}', [], [{name: 'w', json: '0'}])).toBe('{"w":0}')
})

test('every removal goes to one article: its own, else the next, at the end the last', () => {
  const span = (start: number, end: number) => ({start, end})
  const document = {
    articles: [{span: span(5, 10)}, {span: span(20, 30)}],
    removals: [span(0, 4), span(6, 7), span(12, 15), span(25, 26), span(31, 32)],
    repairs: [],
    warnings: [],
  } as unknown as Document
  expect(perArticle(document).map(({removals}) => removals.map(({start}) => start))).toEqual([
    [0, 6],
    [12, 25, 31],
  ])
})
