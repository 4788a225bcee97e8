/**
 * Finders whose answers are plain to see: what they propose is small, what they may meet is not. `noise` is removed wherever
 * it stands (block level), `§` starts a run of short lines that goes (sequence level), a line that stands three times goes
 * (page level), a capital H after a small letter is glued, `HEAD` starts an article.
 */
import fc from 'fast-check'
import type {Cleaned} from '../src/cleaned.ts'
import {clean} from '../src/cleaner.ts'
import type {Finders} from '../src/finders.ts'
import type {Finding} from '../src/finding.ts'
import {type CleanOptions, resolveOptions} from '../src/options.ts'
import {readText} from '../src/read/reading.ts'
import type {Repair} from '../src/repair/repair.ts'
import type {Boundary} from '../src/split/boundary.ts'
import type {View} from '../src/view.ts'

export const finding = (start: number, end: number, rule: string): Finding => ({
  start,
  end,
  rule,
  category: 'promo',
  confidence: 0.98,
  evidence: rule,
})

/** Block level: the word, wherever it stands. */
function* words({text}: View): Generator<Finding> {
  for (const {index} of text.matchAll(/noise/g)) yield finding(index, index + 5, 'word')
}

/** Sequence level: a header and the short lines after it. */
function* runs({blocks}: View): Generator<Finding> {
  for (let k = 0; k < blocks.length; k++) {
    if (blocks[k]!.text !== '§') continue
    const header = k
    while (k + 1 < blocks.length && blocks[k + 1]!.text.length < 4) k++
    if (k > header) yield finding(blocks[header]!.start, blocks[k]!.end, 'run')
  }
}

/** Page level: a line that stands three times. */
function* repeats({blocks}: View): Generator<Finding> {
  const counts = new Map<string, number>()
  for (const {text} of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const {start, end, text} of blocks) if (counts.get(text)! > 2) yield finding(start, end, 'repeat')
}

function* unglue(text: string): Generator<Repair> {
  for (const {index} of text.matchAll(/(?<=[a-z])(?=H)/g)) yield {start: index, end: index, kind: 'unglue', after: '\n'}
}

function* bullets(text: string): Generator<Repair> {
  for (const {index} of text.matchAll(/(?<=\S) (?=\* )/g))
    yield {start: index, end: index + 1, kind: 'bullets', after: '\n'}
}

function boundaries({text}: View): Boundary[] {
  return [...text.matchAll(/HEAD/g)]
    .filter(({index}) => index > 0)
    .map(({index}) => ({at: index, confidence: 0.9, cues: ['headline']}))
}

export const stubFinders: Finders = {
  repairs: [unglue, bullets],
  noise: (view) => [...words(view), ...runs(view), ...repeats(view)],
  split: (view) => ({boundaries: boundaries(view), doubtful: [], findings: [], fields: []}),
}

export function cleanWithStubs(text: string, options: CleanOptions = {}, own: Finders = stubFinders): Cleaned {
  return clean(text, readText(text), own, resolveOptions(options))
}

const TOKENS = [
  'noise',
  'no',
  'ise',
  'HEAD',
  'H',
  'l',
  'one',
  '. ',
  ',',
  '§',
  'x',
  'A longer line of words',
  ' * ',
  '* ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '文',
  '。',
  '\ud83d\ude00',
  '\ud83d',
]
/** Text in which the finders have much to do. */
export const stubTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), {maxLength: 40})
  .map((tokens) => tokens.join(''))
