/** Runs that only look: --diff, --dry-run, --check; and what is told of a run: --stats, -v, progress. */
import {applyPatch} from 'diff'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {shiftHunks, unifiedDiff} from '../../src/format/diff.ts'
import {Statistics} from '../../src/run/statistics.ts'
import {Workspace} from '../command.ts'
import {articleFixtures} from '../fixture.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const NOISY =
  'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nShare this article\n\nOn Tuesday they went out again, all of them.\n'
const CALM = 'A Calm Bay\n\nThe boats went out on Monday, as they had every Monday since the storm of 1987.\n'

let space: Workspace
beforeEach(() => {
  space = new Workspace()
  space.write({'raw/a.txt': NOISY, 'raw/b.txt': CALM})
})
afterEach(() => {
  space.remove()
})

describe('--diff', () => {
  test('writes the change, and nothing of what stays as it is', () => {
    const {code, stdout, stderr} = space.winnow(['raw/', '--diff'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^--- raw\/a\.txt\n\+\+\+ raw\/a\.txt\n@@ -\d+,\d+ \+\d+,\d+ @@\n/)
    expect(stdout).toContain('\n-Share this article\n')
    expect(stdout).not.toContain('b.txt')
  })

  test.each(articleFixtures.map(({name, input}) => [name, input]))(
    'of %s makes the clean text out of the source',
    (_name, input) => {
      const diff = space.winnow(['--diff', '-'], input).stdout
      const clean = space.winnow(['-'], input).stdout
      expect(diff === '' ? input : applyPatch(input, diff)).toBe(clean)
    },
  )

  test('of a source in parts has the line numbers of the whole', () => {
    const text = NOISY.repeat(40)
    const diff = space.winnow(['--diff', '--no-split', '--window', '2k', '-'], text).stdout
    expect(diff.match(/^---/gm)).toHaveLength(1)
    expect(applyPatch(text, diff)).toBe(space.winnow(['--no-split', '--window', '2k', '-'], text).stdout)
  })

  test('of records names each', () => {
    space.write({'r.jsonl': `${JSON.stringify({text: CALM})}\n${JSON.stringify({text: NOISY})}\n`})
    expect(space.winnow(['r.jsonl', '--diff']).stdout).toMatch(/^--- r\.jsonl#2\n/)
  })

  test('in colour shows control characters instead of obeying them', () => {
    const {stdout} = space.winnow(['--diff', '--color', 'always', '-'], `Share this article\x1b[2J\n${NOISY}`)
    expect(stdout).toContain('\x1b[31m-Share this article')
    expect(stdout).not.toContain('\x1b[2J')
  })

  test('says the same whatever the number of jobs', () => {
    space.write(Object.fromEntries(Array.from({length: 12}, (_, k) => [`many/${k}.txt`, NOISY.repeat(k)])))
    const one = space.winnow(['many', '--diff', '--jobs', '1'])
    // A time limit brings workers in, however little there is to do.
    expect(space.winnow(['many', '--diff', '--jobs', '2', '--timeout', '60']).bytes).toEqual(one.bytes)
  })
})

describe('a unified diff', () => {
  const line = fc.constantFrom('a', 'b', 'c', '', '  d')
  test('applied to the source gives the other text, whatever lines went, stayed or came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({line, fate: fc.constantFrom('keep', 'keep', 'keep', 'drop', 'change')}), {maxLength: 40}),
        fc.boolean(),
        (lines, endsLine) => {
          const source = lines.map((one) => one.line).join('\n') + (endsLine ? '\n' : '')
          let clean = ''
          let at = 0
          const places = new Map<number, number>()
          for (const {line, fate} of lines) {
            if (fate === 'keep') places.set(clean.length, at)
            if (fate !== 'drop') clean += `${fate === 'change' ? `${line}!` : line}\n`
            at += line.length + 1
          }
          const diff = unifiedDiff(
            {name: 's', text: source},
            {name: 's', text: clean},
            (place) => places.get(place) ?? -1,
          )
          expect(diff === '' ? source : applyPatch(source, diff)).toBe(clean)
        },
      ),
      {seed: 1, numRuns: 300},
    )
  })

  test('moves by the lines of the parts before', () => {
    expect(shiftHunks('@@ -1,2 +1 @@\n-@@ -1,2 +1 @@\n', 10, 7)).toBe('@@ -11,2 +8 @@\n-@@ -1,2 +1 @@\n')
  })
})

describe('--dry-run', () => {
  test('tells what would become of each input, and writes no text', () => {
    const {code, stdout, stderr} = space.winnow(['raw/', '--dry-run'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(
      /^raw\/a\.txt: 1 article; \d+\.\d % removed: share 1\nraw\/b\.txt: 1 article; nothing removed\n$/,
    )
    expect(space.files()).toEqual(['raw/a.txt', 'raw/b.txt'])
  })

  test('as JSON and JSONL', () => {
    const expected = [
      {path: 'raw/a.txt', articles: 1, categories: {share: 1}, repairs: {}},
      {path: 'raw/b.txt', articles: 1, removed: 0, share: 0, categories: {}},
    ]
    expect(JSON.parse(space.winnow(['raw/', '--dry-run', '-f', 'json']).stdout)).toMatchObject(expected)
    const lines = space.winnow(['raw/', '--dry-run', '-f', 'jsonl']).stdout.trimEnd().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toMatchObject(expected)
  })
})

describe('--check', () => {
  test('exits with 3 if anything would change, and says what', () => {
    const {code, stdout, stderr} = space.winnow(['raw/', '--check'])
    expect({code, stdout}).toEqual({code: 3, stdout: ''})
    expect(stderr).toMatch(/^raw\/a\.txt: 1 article; .*share 1\n$/)
    expect(space.winnow(['raw/', '--check', '-q'])).toMatchObject({code: 3, stdout: '', stderr: ''})
  })

  test('exits with 0 if nothing would, and with 1 if an input failed', () => {
    expect(space.winnow(['raw/b.txt', '--check'])).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(space.winnow(['raw/a.txt', 'none.txt', '--check']).code).toBe(1)
  })

  test('goes together with --diff and --dry-run', () => {
    expect(space.winnow(['raw/', '--check', '--diff'])).toMatchObject({code: 3, stderr: ''})
    expect(space.winnow(['raw/', '--check', '--dry-run'])).toMatchObject({code: 3, stderr: ''})
  })
})

test.each([
  [['--diff', '--dry-run']],
  [['--diff', '-o', 'out/']],
  [['--check', '--in-place', '--no-ledger']],
  [['--dry-run', '--ledger', 'L']],
  [['--diff', '--format', 'json']],
])('%j is a usage error, before anything is written', (args) => {
  expect(space.winnow(['raw/', ...args])).toMatchObject({code: 2, stdout: ''})
  expect(space.files()).toEqual(['raw/a.txt', 'raw/b.txt'])
})

describe('--stats', () => {
  test('adds the run up by category, rule and language', () => {
    const {code, stdout} = space.winnow(['raw/', '--stats', 'stats.json', '-o', 'clean/'])
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    const stats = JSON.parse(space.read('stats.json'))
    expect(stats).toMatchObject({
      version: 1,
      documents: 2,
      failed: 0,
      articles: 2,
      unchanged: 1,
      categories: {share: {removals: 1, characters: 18, documents: 1}},
      rules: {'share-prompt': {category: 'share', removals: 1, documents: 1}},
      worthALook: [{path: 'raw/a.txt', removals: 1}],
    })
    expect(stats.histogram.reduce((sum: number, bin: {documents: number}) => sum + bin.documents, 0)).toBe(2)
    expect(stats.bytes).toBe(NOISY.length + CALM.length)
  })

  test('changes nothing about the outputs', () => {
    expect(space.winnow(['raw/', '--stats', 's.json']).bytes).toEqual(space.winnow(['raw/']).bytes)
  })

  test('that cannot be written fails the run', () => {
    expect(space.winnow(['raw/', '--stats', 'none/of/raw/a.txt/s.json', '--dry-run']).code).toBe(0)
    const {code, stderr} = space.winnow(['raw/', '--stats', 'raw/a.txt/s.json'])
    expect(code).toBe(1)
    expect(stderr).toContain('--stats raw/a.txt/s.json')
  })
})

test('statistics put the parts of a document together', () => {
  const statistics = new Statistics()
  const part = (isLast: boolean, removed: number) => ({
    path: 'a',
    record: null,
    isLast,
    bytes: 10,
    characters: 10,
    removed,
    articles: 1,
    mode: 'article' as const,
    languages: ['en'],
    removals: [{category: 'share', rule: 'r', count: 1, characters: removed}],
    repairs: {},
    warnings: [],
  })
  statistics.add(part(false, 10))
  statistics.add(part(true, 5))
  const report = statistics.report({failed: 0, skipped: 0})
  expect(report).toMatchObject({
    documents: 1,
    split: 1,
    categories: {share: {removals: 2, characters: 15, documents: 1}},
    languages: {en: {documents: 1}},
  })
  expect(report.histogram.filter(({documents}) => documents > 0)).toEqual([{from: 0.7, to: 0.8, documents: 1}])
  expect(report.worthALook).toMatchObject([{share: 0.75}])
})

describe('what is told of a run', () => {
  test('-v ends with a table by category and the summary', () => {
    const {stderr} = space.winnow(['raw/', '-v', '-o', 'clean/'])
    expect(stderr).toMatch(/category +removals +characters +share +documents\nshare +1 +18 +\d+\.\d\d % +1\n/)
    expect(stderr).toMatch(/2 files: 1 removal, \d+\.\d % of characters\n$/)
  })

  test('progress off a terminal is lines on stderr, only if asked', () => {
    const asked = space.winnow(['raw/', '--progress', '-o', 'clean/'])
    expect(asked.stderr).toMatch(/2 of 2 documents · 0\.0 MB · .* MB\/s\n2 files: /)
    expect(space.winnow(['raw/', '--progress', '-q', '-o', 'clean/']).stderr).toBe('')
    expect(space.winnow(['raw/', '-o', 'clean/']).stderr).toMatch(/^2 files: .*\n$/)
  })
})
