import {describe, expect, it} from 'vitest'
import {Columns} from '../../src/page/columns.ts'
import {pageLines} from '../../src/page/features.ts'
import {keepLooser, looserChoices} from '../../src/page/looseness.ts'
import type {TreeEnsemble} from '../../src/page/trees.ts'
import {packTrees} from '../../src/page/trees.ts'
import {createView} from '../../src/view.ts'

const LINES = ['Weight 12 kg', 'Colour grey or green', 'Delivered in a box', 'Terms of use']

/** Foresees one gain where the bound falls to less than half, another elsewhere. */
function model(figures: Columns, below: number, above: number): TreeEnsemble {
  return packTrees({
    feature: Uint16Array.of(figures.names.indexOf('factor')),
    threshold: Float32Array.of(0.5),
    left: Int32Array.of(-1),
    right: Int32Array.of(-2),
    leaf: Float32Array.of(below, above),
    roots: Int32Array.of(0),
  })
}

describe('keepLooser', () => {
  const {facts} = pageLines(createView(LINES.join('\n'), 'text').blocks)
  const columns = new Columns(LINES.length, 1)
  columns.fill('page lines', Math.log1p(LINES.length))
  const chances = Float32Array.of(0.6, 0.5, 0.26, 0.02)
  const keep = Uint8Array.of(1, 1, 0, 0)
  const {figures} = looserChoices(columns, facts, chances, keep)!

  it('keeps more where the page is foreseen to gain by it', () => {
    expect([...keepLooser(columns, facts, chances, keep, model(figures, 0.2, 0))]).toEqual([1, 1, 1, 0])
  })

  it('leaves all as it was where it is not', () => {
    expect(keepLooser(columns, facts, chances, keep, model(figures, 0, 0.2))).toEqual(keep)
    expect(keepLooser(columns, facts, chances, keep, model(figures, 0.01, 0.01))).toBe(keep)
  })

  it('does not ask about a page of which the chances are sure, nor about one that stays whole', () => {
    expect(looserChoices(columns, facts, Float32Array.of(0.99, 0.99, 0.02, 0.02), keep)).toBeUndefined()
    expect(looserChoices(columns, facts, chances, Uint8Array.of(1, 1, 1, 1))).toBeUndefined()
  })
})
