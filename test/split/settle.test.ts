import {expect, it} from 'vitest'
import {WHOLE} from '../../src/split/boundary.ts'
import {Layout} from '../../src/split/layout.ts'
import {settle} from '../../src/split/settle.ts'
import {createView} from '../../src/view.ts'

/** Where a boundary before "The dairy" comes to stand. */
function moved(text: string, contents?: string): string {
  const split = {...WHOLE, boundaries: [{at: text.indexOf('The dairy'), confidence: 0.8, cues: ['topic']}]}
  const start = contents === undefined ? -1 : text.indexOf(contents)
  const found = {rule: 'table-of-contents', category: 'table-of-contents', confidence: 0.98, evidence: ''} as const
  const findings = start < 0 ? [] : [{...found, start, end: start + contents!.length}]
  const {boundaries} = settle(new Layout(createView(text, 'text')), split, findings)
  return text.slice(boundaries[0]!.at, boundaries[0]!.at + 10)
}

const HARBOUR = 'Divers found a barge beneath the quay, and dredging in the harbour basin will pause until spring.'
const DAIRY = 'The dairy in the upper valley has won a prize for hard cheese that ripened for thirty months.'

it.each(['—', '=====', '###', '* * *'])('puts a boundary behind the rule %s near above it', (rule) => {
  expect(moved(`${HARBOUR}\n${rule}\nGoats and prizes\nBy Vera Lund\n${DAIRY}\n`)).toBe('Goats and ')
})

it('puts a boundary behind the label of a line at the line', () => {
  expect(moved(`${HARBOUR}\nIn eight hours: ${DAIRY}\n`)).toBe('In eight h')
})

it('leaves it where an article has room between them', () => {
  expect(moved(`${HARBOUR}\n=====\n${HARBOUR} ${HARBOUR}\n${DAIRY}\n`)).toBe('The dairy ')
})

it('leaves it behind an underlined heading', () => {
  expect(moved(`${HARBOUR}\n\nGoats\n=====\n${DAIRY}\n`)).toBe('The dairy ')
})

it('puts it above a date line, and the headline over that', () => {
  expect(moved(`${HARBOUR}\n\nGoats and prizes in the valley\n3 May 2021, 10:30\n${DAIRY}\n`)).toBe('Goats and ')
  expect(moved(`${HARBOUR}\n3 May 2021\n${DAIRY}\n`)).toBe('3 May 2021')
})

it('puts it above a table of contents', () => {
  const contents = 'Table of Contents\n1. Goats\n2. Prizes'
  expect(moved(`${HARBOUR}\n\n${contents}\n${DAIRY}\n`, contents)).toBe('Table of C')
  expect(moved(`${HARBOUR}\n\nGoats and prizesTable of Contents\n${DAIRY}\n`, 'Table of Contents')).toBe('Goats and ')
  expect(moved(`${HARBOUR}Table of Contents\n${DAIRY}\n`, 'Table of Contents')).toBe('Table of C')
})

it('makes one of two that come to stand at one place', () => {
  const text = `${HARBOUR}\n${DAIRY}\n`
  const boundaries = ['The dairy', 'dairy'].map((word) => ({at: text.indexOf(word), confidence: 0.8, cues: ['topic']}))
  const settled = settle(new Layout(createView(text, 'text')), {...WHOLE, boundaries}, [])
  expect(settled.boundaries).toEqual([boundaries[0]])
})
