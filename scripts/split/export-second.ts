/**
 * Computes the cues of the second look, out of the first scores that train.py left in a folder.
 * usage: node export-second.mjs DIR TABLES docs.jsonl[.gz] …   (the documents that DIR was exported from, in that order)
 * Writes second.f32 (rows of CUES and SECOND_CUES) and second.u32 (the candidate's row in rows.f32).
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {findCandidates} from '../../src/split/candidates.ts'
import {CUES} from '../../src/split/cues.ts'
import {Layout} from '../../src/split/layout.ts'
import {chooseCandidates, readSecondCues, SECOND_CUES} from '../../src/split/second-cues.ts'
import {topicCurve} from '../../src/split/topic.ts'
import {readDocuments, viewOf} from './corpus.ts'

const [, , folder = '.', tables = '.', ...inputs] = process.argv
const weights = new Uint8Array(readFileSync(join(tables, 'weights.bin')))
const floats = (name: string): Float32Array => {
  const bytes = readFileSync(join(folder, name))
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}
const scores = floats('scores.f32')
const rows = floats('rows.f32')
const width = CUES.length + SECOND_CUES.length
const second = openSync(join(folder, 'second.f32'), 'w')
const indexes = openSync(join(folder, 'second.u32'), 'w')
let start = 0

for (const input of inputs) {
  for (const document of readDocuments(input)) {
    const {view} = viewOf(document.text)
    const {cohesion} = new Layout(view, weights)
    const candidates = findCandidates(view, cohesion.tokens, topicCurve(cohesion, 150))
    const chosen = chooseCandidates(scores.subarray(start, start + candidates.count))
    const matrix = new Float32Array(chosen.length * width)
    chosen.forEach(({index}, k) => {
      const from = (start + index) * CUES.length
      matrix.set(rows.subarray(from, from + CUES.length), k * width)
    })
    readSecondCues(chosen, candidates, cohesion, matrix, width, CUES.length)
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
