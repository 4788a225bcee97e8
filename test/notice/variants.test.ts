import {describe, expect, test} from 'vitest'
import {variantsOf} from '../../scripts/notice/variants.ts'

describe('the ways to read a labelled line', () => {
  test('a line without alternatives has one', () => {
    expect(variantsOf('Share this | Save this {{id}}')).toEqual(['Share this | Save this {{id}}'])
  })

  test('each is one of those that are written, and none comes twice', () => {
    const all = ['More on boats', 'More on ferries', 'Want more on boats', 'Want more on ferries']
    const drawn = variantsOf('‹More|Want more› on ‹boats|ferries›')
    expect(drawn.length).toBe(new Set(drawn).size)
    for (const way of drawn) expect(all).toContain(way)
    expect(drawn.length).toBeGreaterThan(2)
  })

  test('the same line gives the same ones', () => {
    const written = '‹a|b|c|d› ‹e|f|g|h› ‹i|j|k|l›'
    expect(variantsOf(written)).toEqual(variantsOf(written))
  })

  test('alternatives nest, and an empty one leaves no gap', () => {
    for (const way of variantsOf('Read ‹our ‹long|short› guide|›, today'))
      expect(['Read our long guide, today', 'Read our short guide, today', 'Read, today']).toContain(way)
  })
})
