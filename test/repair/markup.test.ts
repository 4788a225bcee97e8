import {describe, expect, test} from 'vitest'
import {findMarkup} from '../../src/repair/markup.ts'
import {repairWith} from './apply.ts'

describe('findMarkup', () => {
  test.each([
    ['He read <em>The Long Wall</em> twice.', 'He read The Long Wall twice.'],
    ['One paragraph.</p><p class="x">Another <b>one</b>.</p>', 'One paragraph.\nAnother one.'],
    ['First line<br/>second line <br> third', 'First line\nsecond line\nthird'],
    ['<span class=first>Paid for by </span>the port', 'Paid for by the port'],
    ['Text<!-- a <b>note</b> --> goes on', 'Text goes on'],
    ['A picture <img src="https://example.org/a.png" alt="x"> here', 'A picture  here'],
  ])('drops tags from %j', (broken, made) => {
    expect(repairWith(findMarkup, broken)).toBe(made)
    expect(findMarkup(made, [])).toEqual([])
  })

  test.each([
    'a < b and c > d; x <a and y >',
    'Map<Key, Value> and Vec<u>',
    'The element <b> is shown bold in HTML, and </b> ends it.',
    'usage: tool <option> <file>',
    'const x = 1\nlet y = <b>{x}</b>\n',
    'an arrow <- and a heart <3 and <https://example.org>',
    '<b<i>>bold',
  ])('leaves %j', (text) => expect(findMarkup(text, [])).toEqual([]))

  test('is linear in marks that lead nowhere', () => {
    expect(findMarkup('<!--'.repeat(50_000), [])).toEqual([])
    expect(findMarkup('<b '.repeat(50_000), [])).toEqual([])
  })
})
