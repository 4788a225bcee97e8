/** The built command as a user calls it: spawned, with real pipes, files and exit codes. */
import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, existsSync, openSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {Ajv2020} from 'ajv/dist/2020.js'
import {afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {main} from '../src/cli/main.ts'
import type {Streams} from '../src/cli/streams.ts'
import type {Document} from '../src/document.ts'
import {VERSION} from '../src/version.ts'
import {BINARY, Workspace} from './command.ts'
import {articleFixtures, cleanFixtures} from './fixture.ts'

const NOISY =
  'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nShare this article\nFacebook\nTwitter\nWhatsApp\n\nOn Tuesday they went out again.\n'
const CLEAN =
  'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nOn Tuesday they went out again.\n'
const merged = articleFixtures.find(({name}) => name === 'three-merged')!

let space: Workspace
beforeAll(() => {
  if (!existsSync(BINARY)) throw new Error('the command is not built: npm run build')
})
beforeEach(() => {
  space = new Workspace()
})
afterEach(() => {
  space.remove()
})

describe('in a pipe', () => {
  test('stdin becomes clean text on stdout, and nothing goes to stderr', () => {
    expect(space.winnow([], NOISY)).toMatchObject({code: 0, stdout: CLEAN, stderr: ''})
  })

  test('"-" is stdin', () => {
    expect(space.winnow(['-'], NOISY).stdout).toBe(CLEAN)
  })

  test('articles are told apart by a line of dashes', () => {
    expect(space.winnow([], merged.input)).toMatchObject({code: 0, stdout: merged.expected})
    expect(space.winnow([], merged.expected).stdout).toBe(merged.expected)
  })

  test('--separator and -0 tell them apart otherwise', () => {
    const articles = merged.expected.split('\n\n---\n\n')
    expect(space.winnow(['--separator', '=====', '-'], merged.input).stdout).toBe(articles.join('\n\n=====\n\n'))
    const ended = space.winnow(['-0'], merged.input).stdout.split('\0')
    expect(ended.map((article) => article.trimEnd())).toEqual([...articles.map((article) => article.trimEnd()), ''])
  })

  test('--no-split keeps them together', () => {
    expect(space.winnow(['--no-split'], merged.input).stdout).not.toContain('\n---\n')
  })

  test.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['no final line end', 'Only a line'],
    ['CR LF', 'One line\r\n\r\nAnother line\r\n'],
    ['astral characters', 'Ein 🦔 im 𝔤𝔞𝔯𝔱𝔢𝔫\n'],
  ])('%s stays as it is', (_, input) => {
    expect(space.winnow([], input)).toMatchObject({code: 0, stdout: input, stderr: ''})
  })

  test('a byte order mark and control characters are repaired away', () => {
    expect(space.winnow([], '\ufeffOne li\0ne\n').stdout).toBe('One line\n')
  })

  test('a reader that goes away ends it quietly', async () => {
    space.write({'long.txt': 'A sentence that is repeated for as long as it takes to fill a pipe.\n'.repeat(40_000)})
    const child = space.start(['long.txt'])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'exit')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test.each([
    [['--help']],
    [['--print-config']],
    [['rules', 'list']],
    [['completion', 'bash']],
    [['explain', 'a.txt', '--format', 'json']],
    [['explain', 'a.txt']],
    [['compare', 'a.jsonl', 'b.jsonl']],
    [['eval', '--gold', 'gold.jsonl']],
    [['restore', 'clean.txt', '--ledger', 'L.jsonl']],
  ])('a reader that reads nothing ends %j quietly', async (args) => {
    space.write({'a.txt': NOISY, 'gold.jsonl': `${JSON.stringify({text: NOISY, removals: []})}\n`})
    space.winnow(['a.txt', '-o', 'clean.txt', '--ledger', 'L.jsonl'])
    for (const [name, preset] of Object.entries({a: 'careful', b: 'thorough'}))
      space.winnow(['a.txt', '-o', `${name}.jsonl`, '-f', 'jsonl', '--preset', preset])
    const child = space.start(args)
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.destroy()
    const [code] = await once(child, 'exit')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test
    .skipIf(!existsSync('/dev/full'))
    .each([[['a.txt']], [['rules', 'list']], [['explain', 'a.txt', '--format', 'json']]])(
    'a full disk behind stdout fails %j: exit 1, with the reason',
    (args) => {
      space.write({'a.txt': NOISY})
      const full = openSync('/dev/full', 'w')
      const {status, stderr} = spawnSync(process.execPath, [BINARY, ...args], {
        cwd: space.folder,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      })
      closeSync(full)
      expect({status, stderr}).toEqual({status: 1, stderr: expect.stringMatching(/^winnow: .*no space is left.*\n$/)})
    },
  )

  test('a writer that writes in small pieces changes nothing', async () => {
    const child = space.start([])
    const chunks: Buffer[] = []
    child.stdout.on('data', (data) => chunks.push(data))
    const bytes = Buffer.from(merged.input)
    for (let at = 0; at < bytes.length; at += 97) child.stdin.write(bytes.subarray(at, at + 97))
    child.stdin.end()
    await once(child, 'close')
    expect(Buffer.concat(chunks).toString()).toBe(merged.expected)
  })

  test('nothing but noise gives nothing, a warning and exit 0', () => {
    const {code, stdout, stderr} = space.winnow([], 'Please disable your ad blocker to continue reading.\n')
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(/stdin: .*noise/)
    expect(space.winnow(['-q'], 'Please disable your ad blocker to continue reading.\n').stderr).toBe('')
  })

  test('an interrupted run leaves no file behind', async () => {
    const child = space.start(['-', '-o', 'out.txt'])
    child.stdin.write(NOISY)
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'exit')
    expect(code ?? signal).toSatisfy((end) => end === 130 || end === 'SIGINT')
    expect(space.files()).toEqual([])
  })
})

describe('files, folders and globs', () => {
  test('clean files come through byte for byte', () => {
    space.write(Object.fromEntries(cleanFixtures.map(({name, input}) => [`in/${name}.txt`, input])))
    expect(space.winnow(['in', '-o', 'out/']).code).toBe(0)
    for (const {name, input} of cleanFixtures) expect(space.read(`out/${name}.txt`)).toBe(input)
  })

  test('several files are told apart like articles', () => {
    space.write({'a.txt': NOISY, 'b.txt': 'A second text, which is short.\n'})
    expect(space.winnow(['a.txt', 'b.txt']).stdout).toBe(`${CLEAN}\n---\n\nA second text, which is short.\n`)
  })

  test('a folder means its files in order; hidden and binary ones are counted', () => {
    space.write({
      'in/b.txt': 'B\n',
      'in/a/z.txt': 'AZ\n',
      'in/.hidden': 'H\n',
      'in/.git/x.txt': 'G\n',
      'in/p.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    })
    const {code, stderr} = space.winnow(['in', '-o', 'out/'])
    expect(code).toBe(0)
    expect(space.files('out').filter((name) => !name.startsWith('.'))).toEqual(['a/z.txt', 'b.txt'])
    expect(stderr).toMatch(/2 files:.*3 hidden or binary skipped/)
  })

  test('a folder goes to stdout in one order, whatever the file system says', () => {
    space.write({'in/b.txt': 'Bears.', 'in/a.txt': 'Ants.', 'in/a/c.txt': 'Cats.', 'in/B.txt': 'Dogs.'})
    for (const name of ['in', 'in/', './in'])
      expect(space.winnow([name]).stdout).toBe(joined('Dogs.', 'Cats.', 'Ants.', 'Bears.'))
  })

  test('a glob means what it matches, sorted', () => {
    space.write({'in/b.txt': 'Bears.', 'in/a.txt': 'Ants.', 'in/sub/c.txt': 'Cats.', 'in/d.md': 'Dogs.'})
    expect(space.winnow(['in/*.txt']).stdout).toBe(joined('Ants.', 'Bears.'))
    expect(space.winnow(['in/**/*.txt']).stdout).toBe(joined('Ants.', 'Bears.', 'Cats.'))
  })

  test('a glob without a match: exit 2 before anything runs', () => {
    space.write({'a.txt': NOISY})
    const {code, stdout, stderr} = space.winnow(['a.txt', 'in/*.txt'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('in/*.txt')
  })

  test('a missing file: named, exit 1, the rest done', () => {
    space.write({'a.txt': NOISY})
    const {code, stdout, stderr} = space.winnow(['nowhere.txt', 'a.txt'])
    expect({code, stdout}).toEqual({code: 1, stdout: CLEAN})
    expect(stderr).toMatch(/^winnow: nowhere\.txt: .*(no such file|not exist|not found)/im)
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/)
  })

  test.each([
    'two words.txt',
    'new\nline.txt',
    'emoji 🦊 ü.txt',
    '[draft] a*b?.txt',
    'quo\'te".txt',
    ' leading.txt',
    '日本語.txt',
  ])('a file named %j', (name) => {
    space.write({[`in/${name}`]: NOISY})
    expect(space.winnow([`in/${name}`])).toMatchObject({code: 0, stdout: CLEAN})
    expect(space.winnow(['in', '-o', 'out/'])).toMatchObject({code: 0})
    expect(space.read(`out/${name}`)).toBe(CLEAN)
  })

  test('names with a leading dash, and of commands, after -- or with ./', () => {
    space.write({'-n.txt': NOISY, restore: NOISY, clean: NOISY})
    for (const args of [
      ['--', '-n.txt'],
      ['./-n.txt'],
      ['./restore'],
      ['--', 'restore'],
      ['clean', 'clean'],
      ['--', 'clean'],
    ]) {
      expect({args, ...space.winnow(args)}).toMatchObject({args, code: 0, stdout: CLEAN})
    }
  })

  test('--files-from takes names line by line, --from0 by NUL, "-" from stdin', () => {
    space.write({'a.txt': 'Ants.', 'b b.txt': 'Bears.', 'c\nc.txt': 'Cats.'})
    space.write({
      'lines.list': 'a.txt\nb b.txt\n',
      'crlf.list': 'a.txt\r\nb b.txt\r\n',
      'nul.list': 'c\nc.txt\0a.txt\0',
    })
    expect(space.winnow(['--files-from', 'lines.list']).stdout).toBe(joined('Ants.', 'Bears.'))
    expect(space.winnow(['--files-from', 'crlf.list']).stdout).toBe(joined('Ants.', 'Bears.'))
    expect(space.winnow(['--files-from', 'nul.list', '--from0']).stdout).toBe(joined('Cats.', 'Ants.'))
    expect(space.winnow(['--files-from', '-'], 'b b.txt\n').stdout).toBe('Bears.')
    expect(space.winnow(['--files-from', 'none.list']).code).toBe(2)
    expect(space.winnow(['--files-from', '-'], '')).toMatchObject({code: 0, stdout: ''})
  })

  test('links that lead in a circle end', () => {
    space.write({'in/a.txt': 'Ants.'})
    symlinkSync('..', space.path('in/loop'))
    const {code, stdout, stderr} = space.winnow(['in'])
    expect(stdout).toContain('Ants.')
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('circle') as string})
  })
})

describe('output', () => {
  test('-o FILE writes one file and says what happened', () => {
    space.write({'a.txt': NOISY})
    const {code, stdout, stderr} = space.winnow(['a.txt', '-o', 'out.txt'])
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(/^1 file: \d+ removals?, [\d.]+ % of characters/)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(space.read('out.txt')).toBe(CLEAN)
    expect(space.winnow(['a.txt', '-q', '-o', 'out.txt']).stderr).toBe('')
    expect(space.files()).toEqual(['a.txt', 'out.txt'])
  })

  test('-o FOLDER mirrors the tree and keeps names', () => {
    space.write({'raw/a.txt': NOISY, 'raw/deep/b.html.txt': NOISY, 'raw/noending': NOISY, 'raw/c.log': NOISY})
    space.winnow(['raw', '-o', 'clean/'])
    expect(visible('clean')).toEqual(['a.txt', 'c.log.txt', 'deep/b.html.txt', 'noending.txt'])
    space.winnow(['raw', '-o', 'json/', '-f', 'json'])
    expect(visible('json')).toEqual(['a.txt.json', 'c.log.json', 'deep/b.html.txt.json', 'noending.json'])
    space.winnow(['raw', '-o', 'lines/', '-f', 'jsonl'])
    expect(visible('lines')).toEqual(['a.txt.jsonl', 'c.log.jsonl', 'deep/b.html.txt.jsonl', 'noending.jsonl'])
    space.winnow(['raw', '-o', 'md/', '-f', 'markdown'])
    expect(visible('md')).toEqual(['a.txt.md', 'c.log.md', 'deep/b.html.txt.md', 'noending.md'])
  })

  test('several articles become numbered files, or one with marks', () => {
    space.write({'m.txt': merged.input})
    space.winnow(['m.txt', '-o', 'parts/'])
    expect(visible('parts')).toEqual(['m.1.txt', 'm.2.txt', 'm.3.txt'])
    expect(['m.1.txt', 'm.2.txt', 'm.3.txt'].map((name) => space.read(`parts/${name}`).trimEnd())).toEqual(
      merged.expected.split('\n\n---\n\n').map((text) => text.trimEnd()),
    )
    space.winnow(['m.txt', '-o', 'one/', '--split', 'mark'])
    expect(visible('one')).toEqual(['m.txt'])
    expect(space.read('one/m.txt')).toBe(merged.expected)
    space.winnow(['m.txt', '-o', 'json/', '-f', 'json'])
    expect(JSON.parse(space.read('json/m.txt.json')).articles).toHaveLength(3)
  })

  test('a rerun replaces its own files, takes away stale parts and nothing else', () => {
    space.write({'m.txt': merged.input, 'out/mine.txt': 'mine', 'out/m.9.txt': 'mine too'})
    space.winnow(['m.txt', '-o', 'out/'])
    space.write({'m.txt': NOISY})
    expect(space.winnow(['m.txt', '-o', 'out/']).code).toBe(0)
    expect(visible('out')).toEqual(['m.9.txt', 'm.txt', 'mine.txt'])
    expect(space.read('out/m.txt')).toBe(CLEAN)
  })

  test('two inputs with one output name: the later fails', () => {
    space.write({'x/a.txt': 'First.\n', 'y/a.txt': 'Second.\n'})
    const {code, stderr} = space.winnow(['x/a.txt', 'y/a.txt', '-o', 'out/'])
    expect(code).toBe(1)
    expect(stderr).toContain('y/a.txt')
    expect(space.read('out/a.txt')).toBe('First.\n')
  })

  test('never over an input', () => {
    space.write({'in/a.txt': NOISY, 'in/b.txt': NOISY})
    symlinkSync('in', space.path('alias'))
    for (const args of [
      ['in/a.txt', '-o', 'in/a.txt'],
      ['in/a.txt', '-o', './in/../in/a.txt'],
      ['in/a.txt', '-o', 'in/'],
      ['in', '-o', 'in'],
      ['in/a.txt', '-o', 'alias/a.txt'],
      ['in', '-o', 'alias/'],
      ['in/*.txt', '-o', 'in/b.txt'],
    ]) {
      expect({args, ...space.winnow(args)}).toMatchObject({args, code: 2, stdout: ''})
      expect(space.read('in/a.txt')).toBe(NOISY)
      expect(space.read('in/b.txt')).toBe(NOISY)
    }
  })

  test('an input is not replaced by the parts of another either', () => {
    space.write({'in/m.txt': merged.input, 'in/m.1.txt': 'Do not touch.\n'})
    space.winnow(['in/m.txt', 'in/m.1.txt', '-o', 'in/'])
    expect(space.read('in/m.1.txt')).toBe('Do not touch.\n')
  })

  test('an output file that cannot be written: exit 1 or 2, no temporary file left', () => {
    space.write({'a.txt': NOISY, wall: 'a file, not a folder'})
    const {code, stderr} = space.winnow(['a.txt', '-o', 'wall/out.txt'])
    expect(code).toSatisfy((value) => value === 1 || value === 2)
    expect(stderr).toContain('wall')
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/)
    expect(space.files()).toEqual(['a.txt', 'wall'])
  })

  test('--stdin-filename names the output of stdin', () => {
    space.winnow(['--stdin-filename', 'piped.txt', '-o', 'out/'], NOISY)
    expect(visible('out')).toEqual(['piped.txt'])
  })

  test('--in-place needs a way back, or that none is wanted', () => {
    space.write({'a.txt': NOISY, 'm.txt': merged.input})
    expect(space.winnow(['--in-place', 'a.txt']).code).toBe(2)
    expect(space.read('a.txt')).toBe(NOISY)
    expect(space.winnow(['--in-place', '--ledger', 'L.jsonl', 'a.txt', 'm.txt'])).toMatchObject({code: 0, stdout: ''})
    expect(space.read('a.txt')).toBe(CLEAN)
    expect(space.read('m.txt')).toBe(merged.expected)
    expect(space.winnow(['restore', '.', '--ledger', 'L.jsonl', '-o', 'back/']).code).toBe(0)
    expect([space.read('back/a.txt'), space.read('back/m.txt')]).toEqual([NOISY, merged.input])
    space.write({'a.txt': NOISY})
    expect(space.winnow(['--in-place', '--no-ledger', 'a.txt']).code).toBe(0)
    expect(space.read('a.txt')).toBe(CLEAN)
  })

  test('--in-place keeps the permissions of a file', () => {
    space.write({'a.txt': NOISY})
    const {mode} = statSync(space.path('a.txt'))
    space.winnow(['--in-place', '--no-ledger', 'a.txt'])
    expect(statSync(space.path('a.txt')).mode).toBe(mode)
  })
})

describe('json', () => {
  const schema = () =>
    new Ajv2020({strict: false}).compile(
      JSON.parse(readFileSync(new URL('../dist/schema.json', import.meta.url), 'utf8')),
    )

  test('one input, one object; several, one array; jsonl, one a line', () => {
    space.write({'a.txt': NOISY, 'm.txt': merged.input, 'empty.txt': ''})
    const one = JSON.parse(space.winnow(['a.txt', '-f', 'json']).stdout)
    expect(one).toMatchObject({
      version: 1,
      tool: {version: VERSION},
      source: {path: 'a.txt', record: 0, encoding: 'utf-8', bytes: NOISY.length},
      articles: [{title: 'A Quiet Harbour', text: CLEAN}],
    })
    expect(JSON.parse(space.winnow(['a.txt', 'm.txt', '-f', 'json']).stdout)).toHaveLength(2)
    const lines = space.winnow(['a.txt', 'm.txt', 'empty.txt', '-f', 'jsonl']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['a.txt', 'm.txt', 'empty.txt'])
    expect(JSON.parse(space.winnow(['-f', 'json'], NOISY).stdout).source.path).toBe('-')
  })

  test.each(['utf-16', 'utf-32', 'utf-8'])('fits the schema of the package, offsets in %s', (unit) => {
    const validate = schema()
    const inputs = [
      ...articleFixtures,
      ...cleanFixtures,
      {name: 'empty', input: ''},
      {name: 'odd', input: '🦔\r\nÄ \0\n'},
    ]
    space.write(Object.fromEntries(inputs.map(({name, input}) => [`in/${name}.txt`, input])))
    const lines = space.winnow(['in', '-f', 'jsonl', '--offsets', unit]).stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(inputs.length)
    for (const line of lines) {
      const document = JSON.parse(line)
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
      expect(document.source.bytes).toBe(space.bytes(document.source.path).length)
    }
  })

  test('offsets count what --offsets says', () => {
    const input = `🦔🦔 Ä\n\n${NOISY}`
    const removal = (unit: string) =>
      JSON.parse(space.winnow(['-f', 'json', '--offsets', unit], input).stdout).removals[0] as {
        start: number
        end: number
        text: string
      }
    const [utf16, utf32, utf8] = ['utf-16', 'utf-32', 'utf-8'].map(removal)
    expect(input.slice(utf16!.start, utf16!.end)).toBe(utf16!.text)
    expect([...input].slice(utf32!.start, utf32!.end).join('')).toBe(utf16!.text)
    expect(Buffer.from(input).subarray(utf8!.start, utf8!.end).toString()).toBe(utf16!.text)
  })

  test('the ledger fits its schema', () => {
    const ajv = new Ajv2020({strict: false})
    const [header, operation] = ['ledger-header', 'ledger-operation'].map((name) =>
      ajv.compile(JSON.parse(readFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), 'utf8'))),
    )
    space.write({'in/a.txt': NOISY, 'in/m.txt': merged.input, 'in/empty.txt': ''})
    space.winnow(['in', '-o', 'out/', '--ledger', 'L.jsonl'])
    for (const line of space.read('L.jsonl').trimEnd().split('\n')) {
      const row = JSON.parse(line)
      const validate = 'op' in row ? operation! : header!
      expect(validate(row), `${line}\n${JSON.stringify(validate.errors)}`).toBe(true)
    }
  })
})

describe('restore', () => {
  const sources: Readonly<Record<string, Uint8Array>> = {
    'noisy.txt': Buffer.from(NOISY),
    'merged.txt': Buffer.from(merged.input),
    'crlf.txt': Buffer.from(NOISY.replaceAll('\n', '\r\n')),
    'cr.txt': Buffer.from(NOISY.replaceAll('\n', '\r')),
    'mixed-ends.txt': Buffer.from(NOISY.replace('\n\n', '\r\n\n').replace('\n\n', '\r\r')),
    'no-final-end.txt': Buffer.from(NOISY.trimEnd()),
    'empty.txt': Buffer.alloc(0),
    'blank.txt': Buffer.from(' \n\r\n\t'),
    'bom.txt': Buffer.from(`\ufeff${NOISY}`),
    'nul.txt': Buffer.from(`a\0b\n\n${NOISY}\0`),
    'utf16le.txt': Buffer.from(`\ufeff${merged.input}`, 'utf16le'),
    'utf16be.txt': Buffer.from(`\ufeff${NOISY} 🦔`, 'utf16le').swap16(),
    'utf16-odd.txt': Buffer.concat([Buffer.from(`\ufeff${NOISY}`, 'utf16le'), Buffer.from([0x41])]),
    'cp1252.txt': Buffer.from(`Caf\xe9 \x93Le Phare\x94 \x96 d\xe9j\xe0 vu\n\n${NOISY}`, 'latin1'),
    'cp1251.txt': Buffer.concat([
      Buffer.from('cfeef7f2e0ebfcee ede0 ebfbe6e0f5 20eff0eee5f5e0eb 20eff020ebe5f1'.replaceAll(' ', ''), 'hex'),
      Buffer.from(`\n\n${NOISY}`),
    ]),
    'invalid.txt': Buffer.concat([
      Buffer.from('Grüße aus '),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(`\n\n${NOISY}äöüß ÄÖÜ`),
      Buffer.from([0xe2, 0x80]),
    ]),
    'random.txt': Uint8Array.from({length: 4096}, (_, k) => (k * 2_654_435_761) >>> 24),
  }

  test.each(['text', 'markdown', 'json', 'jsonl'])(
    'a folder of all kinds of files comes back byte for byte from %s',
    (format) => {
      space.write(Object.fromEntries(Object.entries(sources).map(([name, bytes]) => [`raw/${name}`, bytes])))
      expect(
        space.winnow([
          ...Object.keys(sources).map((name) => `raw/${name}`),
          '-o',
          'clean/',
          '-f',
          format,
          '--ledger',
          'L.jsonl',
        ]),
      ).toMatchObject({code: 0})
      expect(space.winnow(['restore', 'clean/', '--ledger', 'L.jsonl', '-o', 'back/'])).toMatchObject({
        code: 0,
        stderr: '',
      })
      for (const [name, bytes] of Object.entries(sources))
        expect(Buffer.compare(space.bytes(`back/${name}`), bytes), name).toBe(0)
    },
  )

  test.each(['text', 'json', 'jsonl'])('one file comes back on stdout from %s', (format) => {
    space.write({'a.txt': merged.input})
    expect(space.winnow(['a.txt', '-f', format, '-o', 'clean.out', '--ledger', 'L.jsonl']).code).toBe(0)
    expect(space.winnow(['restore', 'clean.out', '--ledger', 'L.jsonl'])).toMatchObject({code: 0, stdout: merged.input})
  })

  test('a pipe comes back too', () => {
    space.write({'clean.txt': space.winnow(['--ledger', 'L.jsonl'], merged.input).bytes})
    expect(space.winnow(['restore', 'clean.txt', '--ledger', 'L.jsonl']).stdout).toBe(merged.input)
  })

  test('a changed output is refused, and no file written', () => {
    space.write({'a.txt': NOISY})
    space.winnow(['a.txt', '-o', 'clean.txt', '--ledger', 'L.jsonl'])
    space.write({'clean.txt': `${CLEAN}One more line.\n`, 'dirty.txt': CLEAN.replace('boats', 'goats')})
    for (const output of ['clean.txt', 'dirty.txt']) {
      const {code, stderr} = space.winnow(['restore', output, '--ledger', 'L.jsonl', '-o', 'back.txt'])
      expect(code).toBe(1)
      expect(stderr).toMatch(/changed/)
    }
    expect(space.files()).not.toContain('back.txt')
  })

  test('what is missing is named: exit 1 or 2, no stack', () => {
    space.write({'a.txt': NOISY, 'not-a-ledger.jsonl': 'hello\n'})
    space.winnow(['a.txt', '-o', 'clean.txt', '--ledger', 'L.jsonl'])
    for (const args of [
      ['clean.txt', '--ledger', 'none.jsonl'],
      ['none.txt', '--ledger', 'L.jsonl'],
      ['clean.txt', '--ledger', 'not-a-ledger.jsonl'],
      ['clean.txt'],
    ]) {
      const {code, stderr} = space.winnow(['restore', ...args])
      expect({args, code}).toSatisfy(({code}) => code === 1 || code === 2)
      expect(stderr).not.toMatch(/\bat .*\.js:\d+|bug in winnow/)
    }
  })

  test.each([
    ['one record per article', []],
    ['one to one, in other fields', ['--one-to-one', '--field', 'body', '--result-field', 'cleaned']],
    ['in parts', ['--window', '1k']],
  ])('records come back, %s', (_, args) => {
    const field = args.includes('--field') ? 'body' : 'text'
    const records = [NOISY, merged.input, '', CLEAN, `\ufeff${NOISY}`].map(
      (text, id) => `{"id": ${id}, "${field}":${JSON.stringify(text)} , "n": 1.50}`,
    )
    const lines = [...records.slice(0, 2), '{"other": 1}', ...records.slice(2)]
    space.write({'in/a.jsonl': `${lines.join('\n')}\n`})
    space.winnow(['in/a.jsonl', '-o', 'out.jsonl', '--ledger', 'L.jsonl', ...args])
    const fields = args[0] === '--one-to-one' ? args.slice(1) : []
    const {code, stderr, stdout} = space.winnow(['restore', 'out.jsonl', '--ledger', 'L.jsonl', ...fields])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.trimEnd().split('\n')).toEqual(lines)
    space.write({'changed.jsonl': space.read('out.jsonl').replace('boats', 'goats').replaceAll('boats', 'goats')})
    const changed = space.winnow(['restore', 'changed.jsonl', '--ledger', 'L.jsonl', '-o', 'back.jsonl', ...fields])
    expect(changed).toMatchObject({code: 1, stderr: expect.stringContaining('changed since winnow wrote it')})
    expect(space.files()).not.toContain('back.jsonl')
  })

  test.each([['text'], ['jsonl']])('a folder that holds records too comes back, from %s', (format) => {
    const records = ['Share this article', NOISY, merged.input].map(
      (text, id) => `{"id":${id},"text":${JSON.stringify(text)}}\n`,
    )
    space.write({
      'raw/a.txt': NOISY,
      'raw/deep/b.jsonl': `{"other":1}\n${records.join('')}`,
      'raw/deep/c.jsonl.gz': gzipSync(records.join('')),
      'raw/z.txt': merged.input,
    })
    space.winnow(['raw', '-o', 'clean/', '--ledger', 'L.jsonl', ...(format === 'text' ? [] : ['-f', format])])
    expect(space.winnow(['restore', 'clean/', '--ledger', 'L.jsonl', '-o', 'back/'])).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(space.files('back')).toEqual(['a.txt', 'deep/b.jsonl', 'deep/c.jsonl', 'z.txt'])
    for (const name of ['a.txt', 'deep/b.jsonl', 'z.txt'])
      expect(space.read(`back/${name}`)).toBe(space.read(`raw/${name}`))
    expect(space.read('back/deep/c.jsonl')).toBe(records.join(''))
  })

  test.each(['text', 'markdown', 'json'])(
    'the texts of records that were cleaned as documents come back, from %s',
    (format) => {
      const texts = [NOISY, merged.input, CLEAN]
      space.write({'raw/b.jsonl': texts.map((text) => `${JSON.stringify({text})}\n`).join(''), 'raw/c.txt': NOISY})
      for (const out of ['out/', 'out.file']) {
        space.winnow(['raw', '-o', out, '--ledger', 'L.jsonl', '-f', format])
        expect(space.winnow(['restore', out, '--ledger', 'L.jsonl', '-o', 'back/'])).toMatchObject({
          code: 0,
          stderr: '',
        })
        expect(space.files('back')).toEqual(['b.jsonl.1.txt', 'b.jsonl.2.txt', 'b.jsonl.3.txt', 'c.txt'])
        expect([1, 2, 3].map((k) => space.read(`back/b.jsonl.${k}.txt`))).toEqual(texts)
      }
    },
  )

  test('records in one file with documents are told apart by nobody: said, with exit 1', () => {
    space.write({'raw/a.txt': NOISY, 'raw/b.jsonl': '{"text":"Plain."}\n'})
    for (const args of [[], ['-f', 'jsonl']]) {
      space.winnow(['raw', '-o', 'out.file', '--ledger', 'L.jsonl', ...args])
      const {code, stderr} = space.winnow(['restore', 'out.file', '--ledger', 'L.jsonl', '-o', 'back/'])
      expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('it holds more than documents')})
    }
  })

  test('records come back from a pipe and from a compressed file', () => {
    const records = `{"text":${JSON.stringify(NOISY)}}\n{"text":"Plain."}\n`
    space.write({'in.jsonl.gz': gzipSync(records)})
    for (const [args, input] of [
      [[], records],
      [['in.jsonl.gz'], ''],
    ] as const) {
      expect(space.winnow([...args, '-o', 'out.jsonl', '--ledger', 'L.jsonl'], input).code).toBe(0)
      expect(space.winnow(['restore', 'out.jsonl', '--ledger', 'L.jsonl'])).toMatchObject({code: 0, stdout: records})
    }
  })

  test('half a surrogate pair in a record comes back, which UTF-8 has no bytes for', () => {
    const text = JSON.stringify(`${NOISY}\ud83e Half a hedgehog \udd94.\n`)
    space.write({'in.jsonl': `{"text":${text}}\n`})
    space.winnow(['in.jsonl', '-o', 'out.jsonl', '--ledger', 'L.jsonl'])
    expect(space.winnow(['restore', 'out.jsonl', '--ledger', 'L.jsonl'])).toMatchObject({stdout: `{"text":${text}}\n`})
  })

  test.each([
    ['a.txt', 'clean.txt'],
    ['a.jsonl', 'clean.jsonl'],
  ])('a ledger that lacks a line restores nothing of %s', (name, clean) => {
    space.write({'a.txt': NOISY, 'a.jsonl': `${JSON.stringify({text: NOISY})}\n`})
    space.winnow([name, '-o', clean, '--ledger', 'L.jsonl'])
    space.write({'L.jsonl': space.read('L.jsonl').replace(/[^\n]*\n$/, '')})
    const {code, stderr} = space.winnow(['restore', clean, '--ledger', 'L.jsonl', '-o', 'back'])
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('L.jsonl: what it says of')})
    expect(space.files()).not.toContain('back')
  })

  test('the ledger is not overwritten by what it restores', () => {
    space.write({'a.txt': NOISY})
    space.winnow(['a.txt', '-o', 'clean.txt', '--ledger', 'L.jsonl'])
    const ledger = space.read('L.jsonl')
    expect(space.winnow(['restore', 'clean.txt', '--ledger', 'L.jsonl', '-o', './L.jsonl']).code).toBe(2)
    expect(space.read('L.jsonl')).toBe(ledger)
  })

  test('several documents need a folder', () => {
    space.write({'in/a.txt': NOISY, 'in/b.txt': NOISY})
    space.winnow(['in', '-o', 'out/', '--ledger', 'L.jsonl'])
    expect(space.winnow(['restore', 'out', '--ledger', 'L.jsonl']).code).toBe(2)
  })
})

describe('looking without writing', () => {
  test('--check: exit 3 where anything would change, 0 where nothing would, and no data', () => {
    space.write({
      'noisy.txt': NOISY,
      'clean.txt': CLEAN,
      'empty.txt': '',
      'blank.txt': '\n\n',
      'split.txt': CLEAN.repeat(3),
    })
    expect(space.winnow(['--check', 'noisy.txt'])).toMatchObject({code: 3, stdout: ''})
    expect(space.winnow(['--check', 'clean.txt', 'noisy.txt'])).toMatchObject({code: 3, stdout: ''})
    for (const name of ['clean.txt', 'empty.txt', 'blank.txt'])
      expect({name, ...space.winnow(['--check', name])}).toMatchObject({name, code: 0, stdout: '', stderr: ''})
    expect(space.winnow(['--check', 'noisy.txt', 'none.txt']).code).toBe(1)
  })

  test('--dry-run tells of each input and holds no text', () => {
    space.write({'noisy.txt': NOISY, 'clean.txt': CLEAN})
    const {code, stdout} = space.winnow(['--dry-run', 'noisy.txt', 'clean.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^noisy\.txt: 1 article; [\d.]+ % removed: share \d.*\nclean\.txt: 1 article; nothing removed\n$/,
    )
    expect(stdout).not.toContain('Facebook')
    expect(space.files()).toEqual(['clean.txt', 'noisy.txt'])
  })

  test('a clean text in parts is one article still', () => {
    const words = ['boats', 'nets', 'gulls', 'ropes', 'lamps', 'tides', 'crews']
    const sentence = (_: unknown, k: number) =>
      `On day ${k + 1} the ${words[k % 7]} came before the ${words[(k * 3 + 1) % 7]}, as it was written in the book of the harbour.\n\n`
    space.write({'long.txt': Array.from({length: 60}, sentence).join('')})
    expect(space.winnow(['--check', '--window', '1k', 'long.txt'])).toMatchObject({code: 0, stderr: ''})
    expect(space.winnow(['--dry-run', '--window', '1k', 'long.txt']).stdout).toBe(
      'long.txt: 1 article; nothing removed\n',
    )
    expect(space.winnow(['--window', '1k', 'long.txt'])).toMatchObject({stdout: space.read('long.txt'), stderr: ''})
  })
})

describe('the same whatever the machine', () => {
  test.each(['text', 'jsonl', 'json'])('--jobs changes no byte of %s', (format) => {
    space.write(Object.fromEntries(articleFixtures.map(({name, input}) => [`in/${name}.txt`, input])))
    const [one, three] = ['1', '3'].map((jobs) => {
      const {stdout} = space.winnow(['in', '-f', format, '--jobs', jobs, '--ledger', `L${jobs}`])
      return {stdout, ledger: space.read(`L${jobs}`)}
    })
    expect(three).toEqual(one)
  })

  test.each(['300', '1k', '5k'])('a window of %s bytes loses nothing', (size) => {
    const all = articleFixtures.map(({input}) => input).join('\n')
    const validate = new Ajv2020({strict: false}).compile(
      JSON.parse(readFileSync(new URL('../dist/schema.json', import.meta.url), 'utf8')),
    )
    space.write({'all.txt': all, 'wide.txt': Buffer.from(`\ufeff${all}`, 'utf16le')})
    space.winnow(['all.txt', 'wide.txt', '--window', size, '-f', 'jsonl', '-o', 'out.jsonl', '--ledger', 'L'])
    const documents = space
      .read('out.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Document)
    for (const document of documents) expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    const parts = documents.filter(({source}) => source.path === 'all.txt').map(({source}) => source.part!)
    expect(parts.map(({start}) => start)).toEqual([0, ...parts.slice(0, -1).map(({end}) => end)])
    expect(parts.map(({index, last}) => ({index, last}))).toEqual(
      parts.map((_, index) => ({index, last: index === parts.length - 1})),
    )
    expect(parts.at(-1)!.end).toBe(all.length)
    expect(space.winnow(['restore', 'out.jsonl', '--ledger', 'L', '-o', 'back/'])).toMatchObject({code: 0, stderr: ''})
    for (const name of ['all.txt', 'wide.txt'])
      expect(Buffer.compare(space.bytes(`back/${name}`), space.bytes(name))).toBe(0)
  })
})

describe('usage', () => {
  test('--version and --help', () => {
    expect(space.winnow(['--version'])).toMatchObject({code: 0, stdout: `${VERSION}\n`})
    const {code, stdout, stderr} = space.winnow(['--help'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    for (const part of ['--out', '--format', '--ledger', 'restore', 'Examples', 'winnow article.txt'])
      expect(stdout).toContain(part)
    expect(space.winnow(['restore', '--help'])).toMatchObject({code: 0})
  })

  test.each([
    [['--no-such-option']],
    [['--format', 'pdf']],
    [['--preset', 'bold']],
    [['--offsets', 'bytes']],
    [['--only', 'everything']],
    [['--repair', 'magic']],
    [['--split-threshold', '7']],
    [['--page', '--article']],
    [['--in-place', '--ledger', 'L', '-o', 'x']],
    [['restore']],
  ])('%j: exit 2, one reason, no stack', (args) => {
    const {code, stdout, stderr} = space.winnow(args, NOISY)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/)
  })

  test('options that later work needs are accepted from the start', () => {
    for (const args of [
      ['--no-model'],
      ['--no-progress'],
      ['--article'],
      ['--page', '--no-model'],
      ['--preset', 'careful'],
      ['--lang', 'en'],
      ['--color', 'never'],
    ]) {
      expect({args, ...space.winnow(args, 'One plain line of text.\n')}).toMatchObject({args, code: 0})
    }
  })

  test('--print-config shows what is in force, as JSON', () => {
    const {code, stdout} = space.winnow([
      '--print-config',
      '--preset',
      'careful',
      '--skip',
      'share,cookie',
      '--no-split',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      preset: 'careful',
      skip: ['share', 'cookie'],
      split: false,
      format: 'text',
    })
  })

  test('no colour in data, none off a terminal, none with NO_COLOR; FORCE_COLOR brings it to stderr', () => {
    const csi = '\u001b['
    expect(space.winnow(['none.txt']).stderr).not.toContain(csi)
    expect(space.winnow(['none.txt'], '', {FORCE_COLOR: '1'}).stderr).toContain(csi)
    expect(space.winnow(['none.txt'], '', {FORCE_COLOR: '1', NO_COLOR: '1'}).stderr).not.toContain(csi)
    expect(space.winnow(['none.txt', '--color', 'always']).stderr).toContain(csi)
    expect(space.winnow(['none.txt', '--color', 'never'], '', {FORCE_COLOR: '1'}).stderr).not.toContain(csi)
    expect(space.winnow([], NOISY, {FORCE_COLOR: '1'}).stdout).toBe(CLEAN)
  })

  test('our own bug: exit 70, with the stack', async () => {
    let stderr = ''
    const streams = {
      stdin: process.stdin,
      stdout: {
        on() {},
        write(text: string, done?: () => void) {
          if (text !== '') throw new TypeError('a test broke it')
          done?.()
        },
      },
      stderr: {
        on() {},
        write(text: string) {
          stderr += text
        },
      },
      env: {},
    } as unknown as Streams
    expect(await main(['--print-config'], streams)).toBe(70)
    expect(stderr).toMatch(/bug in winnow[\s\S]*TypeError: a test broke it\n\s+at /)
  })
})

const visible = (folder: string): string[] => space.files(folder).filter((name) => !name.startsWith('.'))
const joined = (...texts: string[]): string => texts.join('\n\n---\n\n')
