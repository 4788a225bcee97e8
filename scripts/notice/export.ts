/**
 * Writes the features of stretches for training, computed as in use:
 * node scripts/run.mjs notice/export OUT FILE.jsonl …, each line {"t": text, "k": "line" | "sentence", …}.
 *
 * A labelled sentence ("c") stands in a paragraph or on a line of its own: it comes out for both, and in some of the ways it can
 * be read (variants.ts). OUT.slots holds the slots of all stretches one after the other, OUT.ends where each one's end, OUT.json what
 * else their lines say.
 */
import {writeFileSync} from 'node:fs'
import {featuresOf, kindOf, type Place} from '../../src/notice/features.ts'
import {readTokens} from '../../src/notice/tokens.ts'
import {readJsonLines} from '../json-lines.ts'
import {variantsOf} from './variants.ts'

interface Line {
  readonly t: string
  readonly k: Place
  /** The category of a notice, or "content". */
  readonly c?: string
  readonly lang?: string
  readonly doc?: string
  /** Whether the article was written for this. */
  readonly written?: boolean
}

const [out, ...files] = process.argv.slice(2) as [string, ...string[]]
const slots: number[] = []
const ends: number[] = []
const told: object[] = []
for (const file of files)
  for (const {t, k, c, lang, doc, written} of readJsonLines<Line>(file)) {
    const ways = c === undefined ? [t] : variantsOf(t)
    for (const place of c !== undefined && k === 'sentence' ? (['line', 'sentence'] as const) : [k])
      for (const way of ways) {
        const tokens = readTokens(way, {start: 0, end: way.length})
        const features = featuresOf(tokens, place)
        for (let at = 0; at < features.count; at++) slots.push(features.slots[at]!)
        ends.push(slots.length)
        told.push({place, kind: kindOf(tokens, place), category: c, lang, doc, written, file, ways: ways.length})
      }
  }
writeFileSync(`${out}.slots`, Int32Array.from(slots))
writeFileSync(`${out}.ends`, Int32Array.from(ends))
writeFileSync(`${out}.json`, JSON.stringify(told))
