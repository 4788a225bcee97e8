import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Piece, Rewrite} from '../../src/text/rewrite.ts'

const INPUT = 'abcdefghijklmnopqrstuvwxyz'

/** Pieces in input order over `INPUT`: kept, replaced, dropped ranges and insertions. */
const pieces = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      length: fc.nat(5),
      text: fc.option(fc.string({minLength: 0, maxLength: 3}), {nil: undefined}),
    }),
    {maxLength: 8},
  )
  .map((steps) => {
    const list: Piece[] = []
    let at = 0
    for (const {gap, length, text} of steps) {
      const start = Math.min(INPUT.length, at + gap)
      const end = Math.min(INPUT.length, start + length)
      list.push(text === undefined ? {start, end} : {start, end, text})
      at = end
    }
    return list
  })

describe('Rewrite', () => {
  test('makes the output of its pieces', () => {
    const rewrite = new Rewrite('a  b', [
      {start: 0, end: 1},
      {start: 1, end: 3, text: ' '},
      {start: 3, end: 4},
      {start: 4, end: 4, text: '!'},
    ])
    expect(rewrite.text).toBe('a b!')
    expect(rewrite.isIdentity).toBe(false)
    expect(rewrite.toInput({start: 2, end: 3})).toEqual({start: 3, end: 4})
    expect(rewrite.toInput({start: 1, end: 2})).toEqual({start: 1, end: 3})
    expect(rewrite.toOutput(3)).toBe(2)
  })

  test('is the identity where nothing is rewritten', () => {
    const rewrite = Rewrite.identity(INPUT)
    expect(rewrite.isIdentity).toBe(true)
    expect(rewrite.text).toBe(INPUT)
    for (let at = 0; at <= INPUT.length; at++) {
      expect(rewrite.startToInput(at)).toBe(at)
      expect(rewrite.endToInput(at)).toBe(at)
      expect(rewrite.toOutput(at)).toBe(at)
    }
  })

  test('leads kept characters back to themselves', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const rewrite = new Rewrite(INPUT, list)
        let at = 0
        for (const piece of list) {
          const length = piece.text?.length ?? piece.end - piece.start
          for (let k = 0; k < length; k++) {
            const {start, end} = rewrite.toInput({start: at + k, end: at + k + 1})
            if (piece.text === undefined) expect(INPUT.slice(start, end)).toBe(rewrite.text[at + k])
            else expect({start, end}).toEqual({start: piece.start, end: piece.end})
          }
          at += length
        }
        expect(at).toBe(rewrite.text.length)
      }),
    )
  })

  test('never leads a span back to front', () => {
    fc.assert(
      fc.property(pieces, fc.nat(60), fc.nat(60), (list, a, b) => {
        const rewrite = new Rewrite(INPUT, list)
        const start = Math.min(a, b, rewrite.text.length)
        const end = Math.min(Math.max(a, b), rewrite.text.length)
        const span = rewrite.toInput({start, end})
        expect(span.start).toBeLessThanOrEqual(span.end)
      }),
    )
  })

  test('finds kept characters again', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const rewrite = new Rewrite(INPUT, list)
        for (const piece of list.filter(({text}) => text === undefined)) {
          for (let at = piece.start; at < piece.end; at++) expect(rewrite.text[rewrite.toOutput(at)]).toBe(INPUT[at])
        }
      }),
    )
  })
})
