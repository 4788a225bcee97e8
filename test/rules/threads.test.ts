import {expect, test} from 'vitest'
import {findNoise} from '../../src/rule/engine.ts'
import {compileBuiltInRules} from '../../src/rules/index.ts'
import {createView} from '../../src/view.ts'

const rules = await compileBuiltInRules()
const threads = (text: string): string[] =>
  findNoise(createView(text, 'text'), rules)
    .filter(({rule}) => rule === 'comment-thread')
    .map(({start, end}) => text.slice(start, end))

const sentence = (k: number): string =>
  `Boat ${k} came in before dawn with its nets torn, and nobody on the quay asked why.`
const paragraph = (k: number): string => Array.from({length: 8}, (_, n) => sentence(8 * k + n)).join(' ')
const article = (from: number): string => Array.from({length: 8}, (_, n) => paragraph(from + n)).join('\n')
const thread = `2 comments
Jon Salt May 3, 2031 - 1:01 pm
I was there that night, and the lamp was still burning when the pier went down into the dark water.
Reply`

test('a thread of comments goes on to the end', () => {
  expect(threads(`${article(0)}\n${thread}`)).toEqual([thread])
})

test('a thread of comments ends where a line signs the next article', () => {
  expect(threads(`${article(0)}\n${thread}\nAda Finn 4 June 2031 10:15\n${article(8).slice(0, 4000)}`)).toEqual([
    thread,
  ])
})

test('a byline with a time is no comment, be there a label of comments above it', () => {
  expect(threads(`${article(0)}\nComments\nBy Ada Finn 4 June 2031 10:15\n${paragraph(9)}`)).toEqual([])
})
