import {describe, expect, test} from 'vitest'
import {capsEnd, headlineEnd, isQuoted, itemsBelow} from '../../src/rule/reach.ts'
import {createView} from '../../src/view.ts'

const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'

function items(text: string): string[] {
  const view = createView(text, 'text')
  return itemsBelow(view, view.blocks[0]!).blocks.map((block) => block.text)
}

describe('itemsBelow', () => {
  test('never takes prose', () => {
    expect(items(`Related:\n${PROSE}`)).toEqual([])
  })
  test('leaves the line above prose, which may be its heading', () => {
    expect(items(`Related:\nFerry to sail\nLamp goes dark\nThe pier\n${PROSE}`)).toEqual([
      'Ferry to sail',
      'Lamp goes dark',
    ])
  })
  test('ends where a line behind a gap has no bullet', () => {
    const list = '– Ferry to sail\n– Lamp goes dark'
    expect(items(`Related:\n${list}\n\nWhy the pier broke\nAda Reed\n\n${PROSE}`)).toEqual(list.split('\n'))
  })
  test('takes all where a gap parts the list from the prose', () => {
    expect(items(`Related:\nFerry to sail\nLamp goes dark\n\n${PROSE}`)).toEqual(['Ferry to sail', 'Lamp goes dark'])
  })
})

describe('headlineEnd', () => {
  const end = (text: string): string => text.slice(0, headlineEnd(text, 0, text.length).end)
  test('stops at a double space', () => {
    expect(end('Ferry to sail again  The vote was close')).toBe('Ferry to sail again')
  })
  test('stops where Title Case ends', () => {
    expect(end('Why The Old Pier Broke In March Even looking at the water hurts.')).toBe(
      'Why The Old Pier Broke In March',
    )
  })
  test('stops at a glued capital', () => {
    expect(end('Ferry to sail againThe vote was close')).toBe('Ferry to sail again')
  })
  test('stops behind a question', () => {
    expect(end('Who pays for it? The council does.')).toBe('Who pays for it?')
  })
})

test('capsEnd leaves the capital of the next word', () => {
  const text = 'CLICK HERE FOR THE APPThe vote was close'
  expect(text.slice(0, capsEnd(text, 0, text.length))).toBe('CLICK HERE FOR THE APP')
})

test('isQuoted knows an open quotation', () => {
  const text = 'She said: “please share this article” and left. Share it.'
  expect(isQuoted(text, 0, text.indexOf('share'))).toBe(true)
  expect(isQuoted(text, 0, text.indexOf('Share'))).toBe(false)
})

test.each([
  'Er sagte: „Bitte teile den Text.“ und ging. Teile ihn.',
  'Er sagte: »Bitte teile den Text.« und ging. Teile ihn.',
  'Il a dit : « Merci de partager. » et partit. Teile ihn.',
])('isQuoted knows how quotations close: %s', (text) => {
  expect(isQuoted(text, 0, text.indexOf('Text') < 0 ? text.indexOf('partager') : text.indexOf('Text'))).toBe(true)
  expect(isQuoted(text, 0, text.indexOf('Teile'))).toBe(false)
})

test('isQuoted knows the quotes of other languages', () => {
  const isOpen = (text: string): boolean => isQuoted(text, 0, text.indexOf('|'))
  expect(
    ['„Teile |', '”Jaa |', '»Del |', '« Partagez |', '他说“分享|', '他说，“分享|', '彼は「シェア|'].map(isOpen),
  ).toEqual(Array(7).fill(true))
  expect(
    [
      '„Teile“ |',
      'Er sagte „teile es“, und |',
      '”Jaa” |',
      '»Del« |',
      '« Partagez » |',
      '他说“分享”。|',
      '「シェア」|',
    ].map(isOpen),
  ).toEqual(Array(7).fill(false))
})
