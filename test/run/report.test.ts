/** Whoever counts is told of documents part by part, and a document may break off: it must not run into the next. */
import {describe, expect, test} from 'vitest'
import {Outlooks} from '../../src/cli/dry-run.ts'
import type {PartReport} from '../../src/run/report.ts'
import {Statistics} from '../../src/run/statistics.ts'
import {Summary} from '../../src/run/summary.ts'

const part = (path: string, changes: Partial<PartReport> = {}): PartReport => ({
  path,
  record: null,
  isLast: true,
  bytes: 100,
  characters: 100,
  removed: 10,
  articles: 1,
  mode: 'article',
  languages: ['en'],
  removals: [{category: 'share', rule: 'share-prompt', count: 1, characters: 10}],
  repairs: {},
  warnings: [],
  ...changes,
})

const CONTINUED: PartReport['warnings'] = [{code: 'continued', message: ''}]
/** Two parts of one document with two articles, the second of which begins in the second part. */
const TWO_PARTS = [part('long.txt', {isLast: false}), part('long.txt', {articles: 2, warnings: CONTINUED})]
/** A document that broke off after its first part, and the next one. */
const BROKEN = [part('broken.txt', {isLast: false, characters: 5000, removed: 4000}), part('next.txt')]

function summaryOf(reports: readonly PartReport[]): string {
  const summary = new Summary()
  for (const report of reports) summary.add(report)
  return summary.toString()
}

function statisticsOf(reports: readonly PartReport[]) {
  const statistics = new Statistics()
  for (const report of reports) statistics.add(report)
  return statistics.report({failed: 0, skipped: 0})
}

describe('the outlook of a document', () => {
  test('holds all of its parts', () => {
    const outlooks = new Outlooks()
    expect(TWO_PARTS.map((report) => outlooks.add(report))).toEqual([
      undefined,
      expect.objectContaining({path: 'long.txt', articles: 2, characters: 200, removed: 20}),
    ])
  })

  test('holds none of a document that broke off before it', () => {
    const outlooks = new Outlooks()
    expect(BROKEN.map((report) => outlooks.add(report)).at(-1)).toMatchObject({path: 'next.txt', characters: 100})
  })
})

describe('statistics', () => {
  test('count a document in parts once', () => {
    expect(statisticsOf(TWO_PARTS)).toMatchObject({documents: 1, articles: 2, split: 1})
  })

  test('tell what was lost of a document by its own parts', () => {
    expect(statisticsOf(BROKEN).worthALook).toEqual([expect.objectContaining({path: 'next.txt', share: 0.1})])
  })
})

describe('the summary', () => {
  test('counts a document in parts once, and as split if it came out as several articles', () => {
    expect(summaryOf(TWO_PARTS)).toBe('1 file: 2 removals, 10.0 % of characters; 1 split')
    const many = [
      ...TWO_PARTS.slice(0, 1),
      part('long.txt', {isLast: false, articles: 3}),
      part('long.txt', {articles: 2}),
    ]
    expect(summaryOf(many)).toMatch(/; 1 split$/)
  })

  test('counts no articles of a document that broke off to the next', () => {
    expect(summaryOf(BROKEN)).not.toMatch(/split/)
  })

  test('calls records records', () => {
    const records = [0, 1].map((record) => part('rows.jsonl', {record}))
    expect(summaryOf(records)).toMatch(/^2 records: /)
    expect(summaryOf([...records, part('a.txt')])).toMatch(/^3 documents: /)
    expect(summaryOf([])).toMatch(/^0 files: /)
  })
})
