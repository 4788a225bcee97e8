/** `winnow eval` on labelled documents. */
import {symlinkSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {readGold} from '../../src/evaluate/gold.ts'
import {evaluate, scoreDocument} from '../../src/evaluate/score.ts'
import {Workspace} from '../command.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const PROSE =
  'The ferry left at six with forty sheep on the upper deck, and nobody aboard could say who had paid for them. It came back empty.'
const TEXT = `${PROSE}\nShare this article\nRead the tide table first\n${PROSE}\n`

const gold = (text: string, removals: object[], more: object = {}) => readGold({text, removals, ...more}, 'x')
const removal = (start: number, end: number, category = 'share') =>
  ({start, end, category, rule: 'r', confidence: 1, text: '', evidence: ''}) as never

describe('labels', () => {
  test('count code points', () => {
    const {removals} = gold('🦔🦔ab', [{start: 2, end: 3, category: 'share'}])
    expect(removals).toEqual([{start: 4, end: 5, category: 'share', tier: 'core'}])
  })

  test('may be words, found in order', () => {
    const {removals} = gold('ab ab ab', [
      {text: 'ab', category: 'share'},
      {text: 'ab', category: 'nav', tier: 'meta'},
    ])
    expect(removals.map(({start}) => start)).toEqual([0, 3])
  })

  test.each([
    [[{start: 1, end: 99, category: 'share'}], 'outside'],
    [[{text: 'none', category: 'share'}], 'does not hold'],
    [[{category: 'share'}], 'start and end, or text'],
    [[{start: 0, end: 1, category: 'noise'}], 'category'],
  ])('%j is refused', (removals, message) => {
    expect(() => gold('abc', removals)).toThrow(message)
  })
})

describe('scores', () => {
  test('count what can be seen, and leave out what counts neither way', () => {
    const document = gold('aa bb 🦔🦔 dd', [
      {start: 3, end: 5, category: 'share'},
      {start: 9, end: 11, category: 'byline', tier: 'meta'},
    ])
    const score = scoreDocument(document, [removal(4, 8), removal(11, 13)])
    expect(score).toMatchObject({hit: 1, left: 1, lost: 1, kept: 4})
    expect(score.lostPassages).toEqual(['🦔'])
    expect(score.spans).toEqual([
      {category: 'share', isCore: true, found: false, agrees: true},
      {category: 'byline', isCore: false, found: true, agrees: false},
    ])
    expect(evaluate([score]).all).toMatchObject({precision: 0.5, recall: 0.5, f1: 0.5, falseRemovalRate: 0.25, hurt: 1})
  })
})

describe('the command', () => {
  let space: Workspace
  beforeEach(() => {
    space = new Workspace()
  })
  afterEach(() => {
    space.remove()
  })

  const row = {
    id: 'one',
    kind: 'light',
    lang: 'en',
    text: TEXT,
    removals: [
      {text: 'Share this article', category: 'share'},
      {text: 'Read the tide table first', category: 'call-to-action'},
    ],
  }

  test('tells precision, recall and what was left', () => {
    space.write({'gold.jsonl': `${JSON.stringify(row)}\n\n`})
    const {code, stdout} = space.winnow(['eval', '--gold', 'gold.jsonl', '--verbose'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/all +1 +1\.000 +0\.432 +0\.604 +0\.000 % +0/)
    expect(stdout).toMatch(/share +1 +1 +1\.000/)
    expect(stdout).toContain('left  Read the tide table first')
  })

  test('hears the options that decide what goes', () => {
    space.write({
      'gold.jsonl': JSON.stringify(row),
      'own.yaml': '- {name: own, phrases: [Read the tide table first]}\n',
    })
    const all = JSON.parse(
      space.winnow(['eval', '--gold', 'gold.jsonl', '--rules', 'own.yaml', '--format', 'json']).stdout,
    ).all
    expect(all).toMatchObject({documents: 1, precision: 1, recall: 1, hurt: 0})
    const none = JSON.parse(
      space.winnow(['eval', '--gold', 'gold.jsonl', '--skip', 'share', '--format', 'json']).stdout,
    ).all
    expect(none).toMatchObject({recall: 0})
  })

  test('reads folders: rows, and labels beside their texts', () => {
    const {text, ...labels} = row
    space.write({
      'g/a.txt': text,
      'g/a.txt.json': JSON.stringify(labels),
      'g/b.txt': text,
      'g/b.gold.json': JSON.stringify(labels),
      'g/c.jsonl': `${JSON.stringify(row)}\n`,
    })
    expect(JSON.parse(space.winnow(['eval', '--gold', 'g', '--format', 'json']).stdout).all.documents).toBe(3)
  })

  test('unknown categories are named where they stand, and the known ones listed once', () => {
    const bad = {...row, removals: [{text: 'Share this article', category: 'sharing'}]}
    space.write({'gold.jsonl': [bad, row, bad].map((one) => JSON.stringify(one)).join('\n')})
    const {code, stderr} = space.winnow(['eval', '--gold', 'gold.jsonl'])
    expect(code).toBe(1)
    expect(stderr).toContain('gold.jsonl:1: removals: 0: "sharing" is no category\n')
    expect(stderr).toContain('gold.jsonl:3: removals: 0: "sharing" is no category\n')
    expect(stderr.match(/seo-notes, keywords/g)).toHaveLength(1)
  })

  test('what cannot be read is named and the rest is done', () => {
    space.write({'g/a.jsonl.gz': gzipSync(`${JSON.stringify(row)}\n`), 'g/folder.jsonl/x.txt': ''})
    symlinkSync('nowhere', space.path('g/gone.json'))
    const {code, stdout, stderr} = space.winnow(['eval', '--gold', 'g'])
    expect({code, stderr}).toEqual({
      code: 1,
      stderr: 'winnow: g/folder.jsonl: it is a folder\nwinnow: g/gone.json: no such file or folder\n',
    })
    expect(stdout).toMatch(/all +1 /)
  })

  test('a bad row is named and the rest is done; nothing to read is a usage error', () => {
    space.write({'gold.jsonl': `${JSON.stringify(row)}\n{"text": 1}\n`, 'none/x.txt': 'x'})
    const {code, stdout, stderr} = space.winnow(['eval', '--gold', 'gold.jsonl'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^winnow: gold\.jsonl:2: text/)
    expect(stdout).toMatch(/all +1 /)
    expect(space.winnow(['eval', '--gold', 'none']).code).toBe(2)
    expect(space.winnow(['eval', '--gold', 'nowhere']).code).toBe(2)
    expect(space.winnow(['eval']).code).toBe(2)
  })
})
