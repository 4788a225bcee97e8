/** `winnow explain` as a user calls it: the built binary, in pipes and on a terminal's width. */
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {columnsOf, wrap} from '../../src/cli/cells.ts'
import {visible} from '../../src/cli/visible.ts'
import {annotate} from '../../src/explain/annotate.ts'
import {Workspace} from '../command.ts'
import {articleFixtures} from '../fixture.ts'
import {cleanWithStubs} from '../stub-finders.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const NOISY = `A Quiet Harbour

The boats stayed in on Monday, for the first time since the storm of 1987, and the pilot slept until noon.

Share this article

On Tuesday they went out again. Subscribe to our newsletter! By night all were back, and the harbour was as full as before.
4 min read
`

let space: Workspace
beforeEach(() => {
  space = new Workspace()
  space.write({'a.txt': NOISY})
})
afterEach(() => {
  space.remove()
})

const plain = (text: string): string => text.replace(/\x1b\[[0-9;]*m/g, '')

describe('the whole source', () => {
  test('marks what goes, and says why below the line', () => {
    const {code, stdout, stderr} = space.winnow(['explain', 'a.txt'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^a\.txt: article .*1 article; 2 removals, \d+\.\d % of characters/)
    expect(stdout).toContain('[-Share this article-]')
    expect(stdout).toContain('again. [-Subscribe to our newsletter!-] By night')
    expect(stdout).toMatch(/5 -│ .*\n +│ ↳ share share-prompt 98 %: the line “share this article”/)
    expect(stdout).not.toContain('\x1b')
  })

  test.each([40, 80, 120])('fits %i columns and loses no word', (columns) => {
    const {stdout} = space.winnow(['explain', '--verbose', 'a.txt'], '', {COLUMNS: String(columns)})
    for (const row of stdout.split('\n')) expect(columnsOf(row)).toBeLessThanOrEqual(columns)
    const words = stdout.split(/\s+/)
    for (const word of NOISY.split(/\s+/)) expect(words.join(' ')).toContain(word)
  })

  test('has a margin for reasons where there is room', () => {
    const {stdout} = space.winnow(['explain', 'a.txt'], '', {COLUMNS: '120'})
    expect(stdout).toMatch(/5 -│ \[-Share this article-\] +│ ↳ share share-prompt 98 %/)
  })

  test('no row of the summary begins with a comma', () => {
    const {input} = articleFixtures.find(({name}) => name === 'three-merged')!
    for (const columns of [36, 38, 40, 42, 44, 46]) {
      const {stdout} = space.winnow(['explain', '-'], input, {COLUMNS: String(columns)})
      expect(stdout).toContain('removed: ')
      expect(stdout).not.toMatch(/^,/m)
    }
  })

  test('is the same with colours, which only add marks', () => {
    const {stdout} = space.winnow(['explain', '--color', 'always', 'a.txt'])
    expect(stdout).toContain('\x1b[9mShare this article\x1b[29m')
    expect(plain(stdout)).toContain('again. Subscribe to our newsletter! By night')
  })

  test('NO_COLOR, FORCE_COLOR and --color are heard in this order from the last', () => {
    expect(space.winnow(['explain', 'a.txt'], '', {FORCE_COLOR: '1'}).stdout).toContain('\x1b[')
    expect(space.winnow(['explain', 'a.txt'], '', {FORCE_COLOR: '1', NO_COLOR: '1'}).stdout).not.toContain('\x1b[')
    expect(space.winnow(['explain', 'a.txt', '--color', 'never'], '', {FORCE_COLOR: '1'}).stdout).not.toContain('\x1b[')
  })

  test('frames the articles of a merged file', () => {
    const merged = articleFixtures.find(({name}) => name === 'three-merged')!
    const {stdout} = space.winnow(['explain', '-'], merged.input)
    const articles = JSON.parse(space.winnow(['--format', 'json'], merged.input).stdout).articles as {title: string}[]
    expect(stdout.match(/┏━ article \d+ of \d+ /g) ?? []).toHaveLength(articles.length > 1 ? articles.length : 0)
  })

  test('folds what a page never shows, unless asked for all', () => {
    const body = NOISY.split('\n')
      .map((line) => (line === '' ? '' : `<p>${line}</p>`))
      .join('\n')
    space.write({
      'p.html': `<!doctype html>\n<html><head>\n<title>T</title>\n<meta charset="utf-8">\n<meta name="a">\n</head><body>\n${body}</body></html>\n`,
    })
    expect(space.winnow(['explain', 'p.html']).stdout).toMatch(/⋮ -│ 3 more lines of it/)
    expect(space.winnow(['explain', '--verbose', 'p.html']).stdout).toContain('[-<meta name="a">-]')
  })

  test('lets no control character of the text reach the terminal', () => {
    const {stdout} = space.winnow(['explain', '-'], 'A line\x1b[2J with a trap\u202e in it.\n')
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/)
  })

  test('--format json gives the contract object and what was considered', () => {
    const document = JSON.parse(space.winnow(['explain', 'a.txt', '--format', 'json']).stdout)
    expect(document).toMatchObject({version: 1, source: {path: 'a.txt', mode: 'article'}})
    expect(document.removals).toHaveLength(2)
    expect(document.considered).toContainEqual(expect.objectContaining({rule: 'read-time', fate: 'not-asked'}))
  })
})

describe('one line', () => {
  const explain = (...args: string[]): string => space.winnow(['explain', ...args]).stdout.replace(/\s+/g, ' ')

  test('that went: which rule took it, and how to keep it', () => {
    const said = explain('a.txt:5')
    expect(said).toContain('a.txt:5: removed')
    expect(said).toContain('Taken by share-prompt (share), 98 % sure: the line “share this article”.')
    expect(said).toContain('All presets remove it. To keep it: --skip share')
    expect(explain('a.txt', '--line', '5')).toBe(said)
  })

  test('that stayed: which rule came nearest, and which preset would take it', () => {
    const said = explain('a.txt:8')
    expect(said).toContain('a.txt:8: kept')
    expect(said).toContain('Nearest: read-time (read-time)')
    expect(said).toContain('careful and balanced keep it; thorough removes it.')
    expect(said).toContain('To remove it: --preset thorough.')
  })

  test('that no rule finds noise in: the rules that looked', () => {
    space.write({'b.txt': 'Share this land fairly, the court told the two villages, or the state will sell it all.\n'})
    expect(explain('b.txt:1')).toMatch(/Nearest, but they found no noise: .*“share this”.* All presets keep it\./)
  })

  test('that the user protects', () => {
    space.write({'keep.txt': '# ours\nshare this article\n'})
    const said = explain('a.txt:5', '--protect', 'keep.txt')
    expect(said).toContain('a.txt:5: kept')
    expect(said).toContain('since what --protect names stands there')
  })

  test('as JSON', () => {
    const verdict = JSON.parse(space.winnow(['explain', 'a.txt:8', '--format', 'json']).stdout)
    expect(verdict).toMatchObject({
      path: 'a.txt',
      line: 8,
      text: '4 min read',
      outcome: 'kept',
      article: 1,
      removals: [],
      left: [{rule: 'read-time', fate: 'not-asked'}],
      presets: {careful: 'kept', balanced: 'kept', thorough: 'removed'},
    })
  })

  test('FILE:N is a file where one of that name exists', () => {
    space.write({'a.txt:5': 'Another file.\n'})
    expect(explain('a.txt:5')).toContain('Another file.')
  })

  test('of a record: FILE#R:N', () => {
    space.write({'r.jsonl': `${JSON.stringify({body: 'One.'})}\n\n${JSON.stringify({body: NOISY})}\n`})
    expect(explain('r.jsonl#2:5', '--field', 'body')).toContain('r.jsonl#2:5: removed')
    expect(space.winnow(['explain', 'r.jsonl#2', '--field', 'body']).stdout).toContain('[-Share this article-]')
    expect(space.winnow(['explain', 'r.jsonl#3', '--field', 'body'])).toMatchObject({code: 2})
    expect(space.winnow(['explain', 'r.jsonl#1'])).toMatchObject({code: 1})
    expect(space.winnow(['explain', 'r.jsonl']).stderr).toContain("winnow explain 'r.jsonl#1'")
    expect(space.winnow(['explain', 'r.jsonl#0'])).toMatchObject({code: 2, stdout: ''})
  })

  test('of records that are told by the content only', () => {
    const records = `${JSON.stringify({text: 'One.'})}\n${JSON.stringify({text: NOISY})}\n`
    space.write({'dump.data': records})
    expect(space.winnow(['explain', 'dump.data']).stderr).toContain("winnow explain 'dump.data#1'")
    expect(space.winnow(['explain', '-'], records).stderr).toContain("winnow explain -- '-#1'")
    expect(space.winnow(['explain', '--', '-#2'], records).stdout).toContain('[-Share this article-]')
    expect(space.winnow(['explain', 'dump.data', '--input-format', 'text']).code).toBe(0)
  })

  test('of a compressed file is the line of its text', () => {
    space.write({'a.txt.gz': gzipSync(NOISY)})
    expect(explain('a.txt.gz:5')).toContain('a.txt.gz:5: removed')
    expect(space.winnow(['explain'], gzipSync(NOISY)).stdout).toContain('[-Share this article-]')
  })

  test('beyond the end is a usage error; a missing file is an input that fails', () => {
    expect(space.winnow(['explain', 'a.txt:99'])).toMatchObject({code: 2, stdout: ''})
    expect(space.winnow(['explain', 'a.txt', '--line', '0'])).toMatchObject({code: 2})
    const missing = space.winnow(['explain', 'none.txt'])
    expect(missing).toMatchObject({code: 1, stdout: '', stderr: 'winnow: none.txt: no such file or folder\n'})
  })
})

describe('annotated lines', () => {
  test('hold the source, whatever was removed and repaired', () => {
    const source = 'One noise two.\n§\na\nbb\nAn endHere it goes on. * x * y\n\nHEAD two noise\nnoise'
    const lines = annotate(source, cleanWithStubs(source))
    const text = lines.map(({stretches}) =>
      stretches
        .filter(({fate}) => fate !== 'inserted')
        .map((stretch) => stretch.text)
        .join(''),
    )
    expect(text.join('').replaceAll('\n', '')).toBe(source.replaceAll('\n', ''))
    expect(lines.map(({number}) => number)).toEqual([...lines.map(({number}) => number)].sort((a, b) => a - b))
  })
})

describe('rows', () => {
  test('wrap at spaces, cut what is too long, and know wide characters', () => {
    expect(wrap([{text: 'one two three'}], 9)).toEqual(['one two', 'three'])
    expect(wrap([{text: 'abcdefghijkl'}], 8)).toEqual(['abcdefgh', 'ijkl'])
    expect(wrap([{text: '漢字仮名交じり文'}], 10)).toEqual(['漢字仮名交', 'じり文'])
    expect(wrap([{text: ''}], 10)).toEqual([''])
  })

  test('a line of a megabyte is wrapped in no time', () => {
    expect(wrap([{text: 'x'.repeat(1 << 20)}], 80)).toHaveLength((1 << 20) / 80 + 0.8 - (((1 << 20) / 80 + 0.8) % 1))
  })

  test('control characters are shown', () => {
    expect(visible('a\x1bb\u200bc\ufeff')).toBe('a␛b<U+200B>c<U+FEFF>')
  })
})
