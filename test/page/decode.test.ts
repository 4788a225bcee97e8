import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bestKept} from '../../src/page/decode.ts'

const best = (chances: number[], preset: Parameters<typeof bestKept>[2] = 'balanced'): Uint8Array | undefined =>
  bestKept(Float32Array.from(chances), new Float32Array(chances.length).fill(10), preset)

const kept = (...args: Parameters<typeof best>): number[] => [...best(...args)!]

describe('bestKept', () => {
  it('keeps what is above half of the score that can be reached', () => {
    expect(kept([0.99, 0.95, 0.2, 0.02])).toEqual([1, 1, 0, 0])
  })

  it('keeps doubtful lines where all is doubtful', () => {
    expect(kept([0.3, 0.28, 0.25, 0.02])).toEqual([1, 1, 1, 0])
  })

  it('drops what is less likely than not where most is sure', () => {
    expect(kept([0.99, 0.98, 0.97, 0.96, 0.47, 0.02])).toEqual([1, 1, 1, 1, 0, 0])
    expect(kept([0.99, 0.98, 0.97, 0.96, 0.52, 0.02])).toEqual([1, 1, 1, 1, 1, 0])
  })

  it('says when no main text is found', () => {
    expect(best([0.05, 0.02, 0.01])).toBeUndefined()
  })

  it('keeps the likelier lines, and more of them the more careful it is', () => {
    fc.assert(
      fc.property(fc.array(fc.float({min: 0, max: 1, noNaN: true}), {minLength: 1}), (chances) => {
        const counts = (['careful', 'balanced', 'thorough'] as const).map((preset) => {
          const keep = [...(best(chances, preset) ?? chances.fill(1))]
          const least = Math.min(...chances.filter((_, line) => keep[line]))
          for (const [line, chance] of chances.entries()) if (!keep[line]) expect(chance).toBeLessThanOrEqual(least)
          return keep.reduce((sum, value) => sum + value, 0)
        })
        expect(counts[0]).toBeGreaterThan(0)
      }),
    )
  })
})
