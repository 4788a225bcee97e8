import {expect, it} from 'vitest'
import {behindRules} from '../../src/split/behind-rules.ts'
import {WHOLE} from '../../src/split/boundary.ts'
import {Layout} from '../../src/split/layout.ts'
import {createView} from '../../src/view.ts'

/** Where a boundary before "The dairy" comes to stand. */
function moved(text: string): string {
  const split = {...WHOLE, boundaries: [{at: text.indexOf('The dairy'), confidence: 0.8, cues: ['topic']}]}
  const {boundaries} = behindRules(new Layout(createView(text, 'text')), split)
  return text.slice(boundaries[0]!.at, boundaries[0]!.at + 10)
}

const HARBOUR = 'Divers found a barge beneath the quay, and dredging in the harbour basin will pause until spring.'
const DAIRY = 'The dairy in the upper valley has won a prize for hard cheese that ripened for thirty months.'

it.each(['—', '=====', '###', '* * *'])('puts a boundary behind the rule %s near above it', (rule) => {
  expect(moved(`${HARBOUR}\n${rule}\nGoats and prizes\nBy Vera Lund\n${DAIRY}\n`)).toBe('Goats and ')
})

it('leaves it where an article has room between them', () => {
  expect(moved(`${HARBOUR}\n=====\n${HARBOUR} ${HARBOUR}\n${DAIRY}\n`)).toBe('The dairy ')
})

it('leaves it behind an underlined heading', () => {
  expect(moved(`${HARBOUR}\n\nGoats\n=====\n${DAIRY}\n`)).toBe('The dairy ')
})
