/**
 * Counts terms over training texts and writes two tables of 65,536 bytes, by term:
 *   weights.bin   idf, 0–255 (0: unknown)      starters.bin   how likely it starts a sentence rather than being a name
 * usage: node tables.mjs OUT merged-train.jsonl.gz pages-train.jsonl.gz
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {findCandidates} from '../../src/split/candidates.ts'
import {CAPITAL, TERMS, tokenize} from '../../src/split/tokens.ts'
import {createView} from '../../src/view.ts'
import {readJsonLines} from '../json-lines.ts'
import {type MergedDocument, mayShip} from './corpus.ts'

const [, , out = '.', merged = '', pages = ''] = process.argv

/** Terms are counted once per stretch of this length: as long as the windows that are compared. */
const STRETCH = 150
const counts = new Float64Array(TERMS)
const starts = new Float64Array(TERMS)
const names = new Float64Array(TERMS)
let stretches = 0

function count(text: string): void {
  const tokens = tokenize(text)
  for (let from = 0; from < tokens.count; from += STRETCH) {
    const end = Math.min(tokens.count, from + STRETCH)
    if (end - from < STRETCH / 2 && from > 0) break
    stretches++
    for (const id of new Set(tokens.ids.subarray(from, end))) counts[id]!++
  }
  const candidates = findCandidates(createView(text, 'text'), tokens)
  const isStart = new Uint8Array(tokens.count + 1)
  for (let k = 0; k < candidates.count; k++) isStart[candidates.token[k]!] = 1
  for (let at = 1; at < tokens.count; at++) {
    if (!(tokens.forms[at]! & CAPITAL)) continue
    if (isStart[at]) starts[tokens.ids[at]!]!++
    else if (!(tokens.forms[at - 1]! & CAPITAL)) names[tokens.ids[at]!]!++
  }
}

for (const document of readJsonLines<MergedDocument>(merged)) if (mayShip(document)) count(document.text)
for (const page of readJsonLines<{gold: string; gold_by: string}>(pages))
  if (page.gold_by !== 'extractor') count(page.gold)

const known = (value: number): boolean => value >= 2
writeFileSync(
  join(out, 'weights.bin'),
  Uint8Array.from(counts, (value) =>
    known(value) ? Math.max(1, Math.min(255, Math.round((255 * Math.log(stretches / value)) / 8))) : 0,
  ),
)
writeFileSync(
  join(out, 'starters.bin'),
  Int8Array.from(starts, (value, id) =>
    Math.max(-127, Math.min(127, Math.round(16 * Math.log2((value + 0.5) / (names[id]! + 1))))),
  ),
)
