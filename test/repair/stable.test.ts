import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {repairPhases} from '../../src/repair/index.ts'
import {REPAIR_KINDS} from '../../src/repair/repair.ts'
import {repairAll} from './apply.ts'

/** Broken text and the clean text around it, in pieces that meet in all ways. */
const PIECES = [
  ...[
    'The old wall',
    'Two Roads Ahead',
    'The plan was read aloud in the hall. ',
    'A Quiet Season for the Orchards',
    'Growers picked late this year. ',
  ],
  ...[
    'said',
    '.',
    'The',
    'By 2019',
    'YouTube',
    'McCabe',
    'NATO',
    'U.S.',
    'LISBON, Portugal – ',
    ' (dpa) – ',
    '?',
    '!',
    '”',
    '“',
    '’',
    ')',
  ],
  ...[
    ' * Nails: two boxes. ',
    ' * ',
    ' • one more thing to do',
    '- Tone: write. - Length: cut.',
    ' - ',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r\n',
  ],
  ...[
    '&amp;',
    '&amp;nbsp;',
    '&nbsp',
    '&#8217;',
    '&lt;b&gt;',
    '&Atilde;&copy;',
    '&#38;lt;',
    '\\n',
    '\\xa0',
    "\\'",
    '\\u2019',
    '\\u003c',
    '\\xe2\\x80\\x99',
  ],
  ...['<b>', '</b>', '<br>', '<p class="x">', '<', '>', '<!--', '-->', 'HTML', 'UTF-8', '#', '_'],
  ...['â€™', 'Ã©', 'Ã', 'Â', 'Â\u00a0', 'â€œ', 'â€', '\x92', '\x81', 'Ã¢â‚¬â„¢', 'Р', 'С‚', '‚Äô', '√©', 'é', 'ß'],
  ...[
    '\u200b',
    '\u200c',
    '\u00ad',
    '\ufeff',
    '\0',
    'می',
    '漢字',
    'Мост',
    'это',
    '😀',
    '\ud83d',
    'a line of some fifty characters that goes on and on\n',
  ],
]

const broken = fc.array(fc.constantFrom(...PIECES), {maxLength: 30}).map((pieces) => pieces.join(''))

/** Repairs until nothing is proposed, as the cleaner does for every article. */
function settle(text: string): {readonly text: string; readonly rounds: number} {
  for (let rounds = 0; rounds < 8; rounds++) {
    const repaired = repairAll(text, REPAIR_KINDS)
    if (repaired === text) return {text, rounds}
    text = repaired
  }
  return {text, rounds: 8}
}

describe('repairs', () => {
  test('come to an end for any text, soon', () => {
    fc.assert(
      fc.property(broken, (text) => {
        expect(settle(text).rounds).toBeLessThanOrEqual(4)
      }),
      {numRuns: 2000, seed: 7},
    )
  })

  test('ascend without overlap and keep to their kind', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({unit: 'binary'})), (text) => {
        for (const find of repairPhases(REPAIR_KINDS)) {
          let end = 0
          for (const repair of find(text, [])) {
            expect(repair.start).toBeGreaterThanOrEqual(end)
            expect(repair.end).toBeGreaterThanOrEqual(repair.start)
            expect(keepsToKind(repair.kind, text.slice(repair.start, repair.end), repair.after)).toBe(true)
            end = repair.end
          }
        }
      }),
      {numRuns: 2000, seed: 7},
    )
  })
})

/** What the contract allows a repair to do with letters and digits. */
function keepsToKind(kind: string, before: string, after: string): boolean {
  const word = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  if (kind === 'entities' || kind === 'markup' || word(before) === word(after)) return true
  if (kind === 'case') return word(before).toLowerCase() === word(after).toLowerCase()
  const ascii = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '')
  return (
    kind === 'mojibake' &&
    ascii(before) === ascii(after) &&
    after.length <= before.length &&
    before.length <= 8 * Math.max(1, after.length)
  )
}
