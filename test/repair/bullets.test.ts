import {describe, expect, test} from 'vitest'
import {findInlineBullets} from '../../src/repair/bullets.ts'
import {repairWith} from './apply.ts'

const LISTS: [broken: string, made: string][] = [
  [
    'You will need: * Nails: two boxes of the long ones. * Boards: six, planed on one side. * A saw.',
    'You will need:\n* Nails: two boxes of the long ones.\n* Boards: six, planed on one side.\n* A saw.',
  ],
  [
    '* Open the lid before the water boils. * Close it after two minutes.',
    '* Open the lid before the water boils.\n* Close it after two minutes.',
  ],
  [
    'Three things changed: • the road is closed at night and at weekends; • the ferry runs every hour until ten.',
    'Three things changed:\n• the road is closed at night and at weekends;\n• the ferry runs every hour until ten.',
  ],
  [
    '- Length: keep it under ten lines. - Tone: write as you would speak.',
    '- Length: keep it under ten lines.\n- Tone: write as you would speak.',
  ],
]

const KEPT = [
  'The area is 3 * 4 * 5, and a * b * c in general.',
  '* * *',
  'He said what he thought of the f***ing bridge * and left.',
  'Home • News • Sport • Weather • Contact',
  '5 min read · March 3 · Travel',
  '- Nie wiem - powiedział. - Może jutro. - Dobrze.',
  '- Я не знаю, - сказал он. - Может быть, завтра.',
  'The price - so he said - was fair. - He was wrong.',
  '  • One item, with two blanks before it.\n  • Another one.\n',
  'Name* Mail* Website',
]

describe('findInlineBullets', () => {
  test.each(LISTS)('makes lines of %j', (broken, made) => {
    expect(repairWith(findInlineBullets, broken)).toBe(made)
    expect(findInlineBullets(made, [])).toEqual([])
  })

  test.each(KEPT)('leaves %j', (text) => expect(findInlineBullets(text, [])).toEqual([]))
})
