import {describe, expect, it} from 'vitest'
import {isSignedByAgency} from '../../src/split/agencies.ts'

describe('isSignedByAgency', () => {
  it.each([
    'The pier opens again on Monday. (Reuters)',
    '„Die Mole ist offen“, sagte sie. (dpa/AFP)',
    'Molo jest znowu otwarte.(PAP)',
    'وقالت إن الرصيف مفتوح. (وكالات)',
    '码头重新开放。（新华社）',
    'The pier opens again on Monday. [AP, AFP]',
  ])('%s', (line) => expect(isSignedByAgency(line)).toBe(true))
  it.each([
    'The photo was taken by the agency (AP)',
    'The pier opens again on Monday. (Vera Lund)',
    'The pier opens again on Monday. (Reuters and the harbour office)',
    '(Reuters) The pier opens again on Monday.',
  ])('not: %s', (line) => expect(isSignedByAgency(line)).toBe(false))
})
