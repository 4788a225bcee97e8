import {describe, expect, test} from 'vitest'
import {lineOf, sentencesOf} from '../../src/notice/stretches.ts'
import {createView} from '../../src/view.ts'

const blockOf = (text: string) => createView(text, 'text').blocks[0]!
const sentences = (text: string): string[] => sentencesOf(blockOf(text)).map(({start, end}) => text.slice(start, end))

describe('the stretches of a block', () => {
  test('are its sentences', () => {
    expect(sentences('The mill stood empty. Nobody asked why! It was sold.')).toEqual([
      'The mill stood empty.',
      'Nobody asked why!',
      'It was sold.',
    ])
  })

  test('are none of a block that is one sentence: that is a line', () => {
    expect(sentences('The mill stood empty for years.')).toEqual([])
    expect(lineOf(blockOf('The mill stood empty for years.'))).toMatchObject({start: 0, end: 31, place: 'line'})
  })

  test('end with a note in brackets that a sentence stands behind', () => {
    expect(sentences('It closed. [photo of the gate to come] The owner left.')).toEqual([
      'It closed.',
      '[photo of the gate to come]',
      'The owner left.',
    ])
  })

  test('go on behind a bracket that belongs to the sentence', () => {
    expect(sentences('It closed. (Nearly) all of the looms were sold.')).toEqual([
      'It closed.',
      '(Nearly) all of the looms were sold.',
    ])
  })

  test('are no longer than a notice', () => {
    expect(lineOf(blockOf('long words '.repeat(60)))).toBeUndefined()
  })
})
