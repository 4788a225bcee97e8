/** `winnow compare` on what the command wrote. */
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {type Cleaning, compareCleanings} from '../../src/compare/compare.ts'
import {Workspace} from '../command.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const PROSE =
  'The ferry left at six with forty sheep on the upper deck, and nobody aboard could say who had paid for them. It came back empty.'
const A = `${PROSE}\n\nShare this article\n\n${PROSE.replace('six', 'ten')}\n4 min read\n`
const B = `${PROSE.replace('six', 'two')}\n\nShare this article\n`

let space: Workspace
beforeEach(() => {
  space = new Workspace()
  space.write({'raw/a.txt': A, 'raw/b.txt': B, 'raw/c.txt': PROSE})
})
afterEach(() => {
  space.remove()
})

const write = (name: string, ...args: string[]): void =>
  space.write({[name]: space.winnow(['raw/', '--format', 'jsonl', ...args]).stdout})

describe('two runs', () => {
  test('of the same options do not differ', () => {
    write('old.jsonl')
    expect(space.winnow(['compare', 'old.jsonl', 'old.jsonl', '--check'])).toMatchObject({
      code: 0,
      stdout: '3 documents compared: no difference\n',
      stderr: '',
    })
  })

  test('show what is newly removed and newly kept, by whom', () => {
    write('old.jsonl')
    write('new.jsonl', '--preset', 'thorough', '--skip', 'share')
    const {code, stdout} = space.winnow(['compare', 'old.jsonl', 'new.jsonl'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^raw\/a\.txt\n {2}\+ newly kept at \d+ \(share, share-prompt 98 %\)\n {6}Share this article\n/,
    )
    expect(stdout).toMatch(/- newly removed at \d+ \(read-time, read-time \d+ %\)\n {6}4 min read\n/)
    expect(stdout).toMatch(/share-prompt +0 +0 +2 +36\n/)
    expect(stdout).toMatch(/read-time +1 +10 +0 +0\n/)
    expect(stdout).toMatch(/3 documents compared: 2 differ\n$/)
    expect(space.winnow(['compare', 'old.jsonl', 'new.jsonl', '--check', '--summary']).code).toBe(3)
  })

  test('as JSON, from compressed files, in any order, in any unit of offsets', () => {
    write('old.jsonl', '--offsets', 'utf-8')
    write('new.jsonl', '--offsets', 'utf-8', '--skip', 'share')
    const turned = space.read('new.jsonl').trimEnd().split('\n').reverse().join('\n')
    space.write({'new.jsonl.gz': gzipSync(turned)})
    const result = JSON.parse(space.winnow(['compare', 'old.jsonl', 'new.jsonl.gz', '--format', 'json']).stdout)
    expect(result.documents).toEqual({compared: 3, different: 2, otherSource: 0, onlyOld: 0, onlyNew: 0})
    expect(result.changes).toHaveLength(2)
    expect(result.changes).toContainEqual(
      expect.objectContaining({kind: 'kept', path: 'raw/a.txt', rule: 'share-prompt', text: 'Share this article'}),
    )
    expect(result.rules['share-prompt']).toMatchObject({kept: 2, keptCharacters: 36, removed: 0})
  })

  test('of other inputs name what has no counterpart, and what has another source', () => {
    write('old.jsonl')
    space.write({'raw/a.txt': `${A}More.\n`, 'raw/d.txt': PROSE})
    write('new.jsonl')
    const {stdout} = space.winnow(['compare', 'old.jsonl', 'new.jsonl'])
    expect(stdout).toContain('its source is another')
    expect(stdout).toMatch(/3 documents compared: no difference; 1 have another source; 1 only in the new run\n$/)
  })

  test('of records are read out of their field', () => {
    space.write({'r.jsonl': `${[A, B].map((text) => JSON.stringify({text, id: 1})).join('\n')}\n`})
    const run = (name: string, ...args: string[]): void =>
      space.write({[name]: space.winnow(['r.jsonl', '--result-field', 'w', ...args]).stdout})
    run('old.jsonl')
    run('new.jsonl', '--skip', 'share')
    const {stdout} = space.winnow(['compare', 'old.jsonl', 'new.jsonl', '--result-field', 'w'])
    expect(stdout).toContain('r.jsonl#2\n')
    expect(stdout).toMatch(/share-prompt +0 +0 +2 +36\n/)
    expect(space.winnow(['compare', 'old.jsonl', 'new.jsonl']).stderr).toContain('--result-field')
  })

  test('that cannot be read fail with their name', () => {
    write('old.jsonl')
    space.write({'bad.jsonl': '{"text": 1}\n'})
    expect(space.winnow(['compare', 'old.jsonl', 'none.jsonl'])).toMatchObject({
      code: 1,
      stderr: 'winnow: none.jsonl: no such file or folder\n',
    })
    expect(space.winnow(['compare', 'old.jsonl', 'bad.jsonl'])).toMatchObject({code: 1})
    expect(space.winnow(['compare', 'old.jsonl']).code).toBe(2)
  })
})

test('only what is beyond the other removals counts, whichever rules they came from', () => {
  const cleaning = (...spans: [number, number, string][]): Cleaning => ({
    path: 'a',
    record: 0,
    part: null,
    sha256: null,
    repairs: [],
    boundaries: [],
    removals: spans.map(([start, end, text]) => ({
      start,
      end,
      text,
      category: 'share',
      rule: 'r',
      confidence: 1,
      evidence: '',
    })),
  })
  const {changes} = compareCleanings(cleaning([2, 4, 'cd'], [6, 8, 'gh']), cleaning([0, 10, 'abcd fghij']))
  expect(changes.map(({kind, start, text}) => [kind, start, text])).toEqual([
    ['removed', 0, 'ab'],
    ['removed', 4, ' f'],
    ['removed', 8, 'ij'],
  ])
})
