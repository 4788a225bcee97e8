/**
 * Computes the cues of all candidates of documents that views.mjs wrote, for train.py.
 * usage: node export.mjs OUT TABLES views.jsonl …
 * Writes rows.f32 (one row of CUES a candidate), words.u16 (the words after and before it) and documents.jsonl.
 */
import {closeSync, openSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {findCandidates} from '../../src/split/candidates.ts'
import {CueReader} from '../../src/split/cue-reader.ts'
import {CUES} from '../../src/split/cues.ts'
import {Layout} from '../../src/split/layout.ts'
import {END_WORDS, START_WORDS} from '../../src/split/readers.ts'
import {SECOND_CUES} from '../../src/split/second-cues.ts'
import {topicCurve, WIDE} from '../../src/split/topic.ts'
import {createView} from '../../src/view.ts'
import {readJsonLines} from '../json-lines.ts'
import type {SeenDocument} from './corpus.ts'

const [, , out = '.', tables = '.', ...inputs] = process.argv
const weights = new Uint8Array(readFileSync(join(tables, 'weights.bin')))
const starters = new Int8Array(readFileSync(join(tables, 'starters.bin')))
const rows = openSync(join(out, 'rows.f32'), 'w')
const words = openSync(join(out, 'words.u16'), 'w')
const documents = openSync(join(out, 'documents.jsonl'), 'w')
const AROUND = START_WORDS + END_WORDS

for (const input of inputs) {
  for (const {text, findings, ...document} of readJsonLines<SeenDocument>(input)) {
    const view = createView(text, 'text')
    const layout = new Layout(view, weights)
    const tokens = layout.cohesion.tokens
    const curve = topicCurve(layout.cohesion, WIDE)
    const candidates = findCandidates(view, tokens, curve)
    const reader = new CueReader(layout, candidates, curve, findings, undefined, starters)
    const matrix = new Float32Array(candidates.count * CUES.length)
    const around = new Uint16Array(candidates.count * AROUND)
    for (let k = 0; k < candidates.count; k++) {
      reader.read(k, matrix, k * CUES.length)
      const token = candidates.token[k]!
      for (let n = 0; n < START_WORDS && token + n < tokens.count; n++) around[k * AROUND + n] = tokens.ids[token + n]!
      for (let n = 0; n < END_WORDS && token - n > 0; n++)
        around[k * AROUND + START_WORDS + n] = tokens.ids[token - n - 1]!
    }
    writeSync(rows, matrix)
    writeSync(words, around)
    const at = Array.from(candidates.at.subarray(0, candidates.count))
    const token = Array.from(candidates.token.subarray(0, candidates.count))
    writeSync(documents, `${JSON.stringify({...document, count: candidates.count, tokens: tokens.count, at, token})}\n`)
  }
}
for (const file of [rows, words, documents]) closeSync(file)
writeFileSync(join(out, 'cues.json'), JSON.stringify({cues: CUES, second: SECOND_CUES}))
