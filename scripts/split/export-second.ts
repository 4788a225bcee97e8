/**
 * Computes the cues of the second look, out of the first scores that train.py left in a folder.
 * usage: node export-second.mjs DIR TABLES second|third views.jsonl …   (what DIR was exported from, in that order)
 * Reads scores.f32 (for third: scores-second.f32), and rows-read.f32: the rows with what the readers say.
 * Writes second.f32 (rows of CUES and SECOND_CUES) and second.u32 (the candidate's row), or the same for third.
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {findCandidates} from '../../src/split/candidates.ts'
import {Comparisons} from '../../src/split/comparisons.ts'
import {CUES} from '../../src/split/cues.ts'
import {Layout} from '../../src/split/layout.ts'
import {chooseCandidates, readSecondCues, WIDTH} from '../../src/split/second-cues.ts'
import {topicCurve, WIDE} from '../../src/split/topic.ts'
import {createView} from '../../src/view.ts'
import {readJsonLines} from '../json-lines.ts'
import type {SeenDocument} from './corpus.ts'

const [, , folder = '.', tables = '.', look = 'second', ...inputs] = process.argv
const weights = new Uint8Array(readFileSync(join(tables, 'weights.bin')))
const floats = (name: string): Float32Array => {
  const bytes = readFileSync(join(folder, name))
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}
const scores = floats(look === 'third' ? 'scores-second.f32' : 'scores.f32')
const rows = floats('rows-read.f32')
const second = openSync(join(folder, `${look}.f32`), 'w')
const indexes = openSync(join(folder, `${look}.u32`), 'w')
let start = 0

for (const input of inputs) {
  for (const {text} of readJsonLines<SeenDocument>(input)) {
    const view = createView(text, 'text')
    const {cohesion} = new Layout(view, weights)
    const candidates = findCandidates(view, cohesion.tokens, topicCurve(cohesion, WIDE))
    const chosen = chooseCandidates(scores.subarray(start, start + candidates.count))
    const matrix = new Float32Array(chosen.length * WIDTH)
    chosen.forEach(({index}, k) => {
      const from = (start + index) * CUES.length
      matrix.set(rows.subarray(from, from + CUES.length), k * WIDTH)
    })
    readSecondCues(chosen, candidates, new Comparisons(cohesion), matrix)
    writeSync(second, matrix)
    writeSync(
      indexes,
      Uint32Array.from(chosen, ({index}) => start + index),
    )
    start += candidates.count
  }
}
closeSync(second)
closeSync(indexes)
