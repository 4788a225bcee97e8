import {expect, test} from 'vitest'
import {findCase} from '../../src/repair/case.ts'
import {findSpacing} from '../../src/repair/spacing.ts'
import {repairAll, repairWith} from './apply.ts'

test.each([
  ['the wall,as he said,was new since 1999,Holt wrote', 'the wall, as he said, was new since 1999, Holt wrote'],
  [
    '1,000 boats, 2,5-dimethyl, tag1,tag2, a@b,c and red,green,blue,white',
    '1,000 boats, 2,5-dimethyl, tag1,tag2, a@b,c and red,green,blue,white',
  ],
])('findSpacing: %j', (broken, made) => expect(repairWith(findSpacing, broken)).toBe(made))

test.each([
  ['The wall is new. it was built last year.', 'The wall is new. It was built last year.'],
  [
    'Nails, boards etc. were bought. “What?” he asked. eBay sold them.',
    'Nails, boards etc. were bought. “What?” he asked. eBay sold them.',
  ],
  [
    '“we are asking for a new wall, and for the money to build it, as we have done for years,” said Holt.',
    '“We are asking for a new wall, and for the money to build it, as we have done for years,” said Holt.',
  ],
  [
    'The council met on Monday and said that it would not pay for the wall unless the\nowners of the boats did so first, which they have said they never will. That is all.',
    'The council met on Monday and said that it would not pay for the wall unless the\nowners of the boats did so first, which they have said they never will. That is all.',
  ],
])('findCase: %j', (broken, made) => expect(repairWith(findCase, broken)).toBe(made))

test('are not made unless asked for', () => {
  const text = 'The wall,as he said, is new. it was built last year.'
  expect(repairAll(text)).toBe(text)
  expect(repairAll(text, ['spacing', 'case'])).toBe('The wall, as he said, is new. It was built last year.')
})
