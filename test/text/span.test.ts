import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bySpan, contains, lowerBound, overlaps, type Span, subtract, unite} from '../../src/text/span.ts'

const span = fc.tuple(fc.nat(50), fc.nat(12)).map(([start, length]): Span => ({start, end: start + length}))
const spans = fc.array(span, {maxLength: 12})

/** The positions that spans cover, as a reference that is too simple to be wrong. */
function covered(list: readonly Span[]): Set<number> {
  return new Set(list.flatMap(({start, end}) => Array.from({length: end - start}, (_, k) => start + k)))
}

describe('spans', () => {
  test('overlap where they share a character', () => {
    expect(overlaps({start: 0, end: 3}, {start: 2, end: 5})).toBe(true)
    expect(overlaps({start: 0, end: 3}, {start: 3, end: 5})).toBe(false)
    expect(overlaps({start: 2, end: 2}, {start: 2, end: 2})).toBe(false)
  })

  test('contain themselves', () => {
    expect(contains({start: 1, end: 4}, {start: 1, end: 4})).toBe(true)
    expect(contains({start: 1, end: 4}, {start: 0, end: 4})).toBe(false)
  })

  test('sort by start, the longer one first', () => {
    expect(
      [
        {start: 2, end: 3},
        {start: 1, end: 2},
        {start: 1, end: 9},
      ].sort(bySpan),
    ).toEqual([
      {start: 1, end: 9},
      {start: 1, end: 2},
      {start: 2, end: 3},
    ])
  })

  test('unite without changing what they cover, with gaps between', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const united = unite(list)
        expect(covered(united)).toEqual(covered(list))
        for (let k = 1; k < united.length; k++) expect(united[k]!.start).toBeGreaterThan(united[k - 1]!.end)
      }),
    )
  })

  test('subtract leaves what no hole covers', () => {
    fc.assert(
      fc.property(span, spans, (whole, list) => {
        const holes = unite(list)
        const rest = covered(subtract(whole, holes))
        const expected = [...covered([whole])].filter((at) => !covered(holes).has(at))
        expect(rest).toEqual(new Set(expected))
      }),
    )
  })
})

describe('lowerBound', () => {
  test('finds the first item to the right', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (items, value) => {
        const sorted = items.sort((a, b) => a - b)
        const index = sorted.findIndex((item) => item >= value)
        expect(lowerBound(sorted, (item) => item >= value)).toBe(index < 0 ? sorted.length : index)
      }),
    )
  })
})
