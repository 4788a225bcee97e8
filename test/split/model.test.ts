import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {CUES} from '../../src/split/cues.ts'
import {loadSplitModel} from '../../src/split/model.ts'
import {END_WORDS, readsLikeEnd, readsLikeStart, START_WORDS} from '../../src/split/readers.ts'
import {SECOND_CUES} from '../../src/split/second-cues.ts'
import type {Tokens} from '../../src/split/tokens.ts'
import {probability, quickProbability, treeSum} from '../../src/split/trees.ts'

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url))
const model = loadSplitModel(new Uint8Array(read('../../data/split-model.bin')))

/** Made-up rows and words, with what the training side says of them; `scripts/split/pack.py` writes it. */
const checks: {
  rows: number[][]
  sums: Record<'quick' | 'likely' | 'first' | 'second' | 'third' | 'place', number[]>
  ids: number[]
  reads: Record<'starts' | 'ends', number>
} = JSON.parse(read('model-checks.json').toString())

const tokensOf = (ids: readonly number[]): Tokens => ({
  count: ids.length,
  ids: Uint16Array.from(ids),
  at: new Int32Array(ids.length),
  forms: new Uint8Array(ids.length),
})

describe('the model says here what it said where it was trained', () => {
  it.each(['quick', 'likely', 'first', 'second', 'third', 'place'] as const)('%s trees', (name) => {
    checks.rows.forEach((row, k) => {
      expect(row).toHaveLength(CUES.length + SECOND_CUES.length)
      expect(treeSum(model[name], Float32Array.from(row), 0)).toBeCloseTo(checks.sums[name][k]!, 4)
    })
  })

  it('readers', () => {
    const starts = checks.ids.slice(0, START_WORDS)
    const ends = checks.ids.slice(START_WORDS, START_WORDS + END_WORDS)
    expect(readsLikeStart(model.readers, tokensOf(starts), 0)).toBeCloseTo(checks.reads.starts, 4)
    // The nearest word comes first; the place is after the last.
    expect(readsLikeEnd(model.readers, tokensOf([0, ...ends.toReversed()]), END_WORDS + 1)).toBeCloseTo(
      checks.reads.ends,
      4,
    )
  })

  it('refuses a model of other cues', () => {
    const bytes = new Uint8Array(read('../../data/split-model.bin'))
    bytes[bytes.indexOf('"topic-30"'.charCodeAt(1), 40)] = 120
    expect(() => loadSplitModel(bytes)).toThrow()
  })

  it('gives up on rows early, or says what all trees say', () => {
    const rows = checks.rows.map((row) => Float32Array.from(row))
    const said = rows.map((row) => quickProbability(model.likely, row, 0))
    said.forEach((score, k) => {
      if (score > 0) expect(score).toBeCloseTo(probability(model.likely, rows[k]!, 0), 6)
    })
    expect(quickProbability(model.second, rows[0]!, 0)).toBeCloseTo(probability(model.second, rows[0]!, 0), 6)
  })

  it('gives a probability for any row', () => {
    const row = Float32Array.from({length: CUES.length + SECOND_CUES.length}, (_, k) => ((k * 7919) % 1000) - 500)
    expect(probability(model.first, row, 0)).toBeGreaterThan(0)
    expect(probability(model.first, row, 0)).toBeLessThan(1)
  })
})
