/** Outputs in places where a careless program does damage. */
import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, createReadStream, lstatSync, statSync, symlinkSync} from 'node:fs'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {Workspace} from '../command.ts'

const NOISY = 'A Quiet Harbour\n\nThe boats stayed in on Monday.\n\nShare this article\n'
const CLEAN = 'A Quiet Harbour\n\nThe boats stayed in on Monday.\n'

let space: Workspace
beforeEach(() => {
  space = new Workspace()
})
afterEach(() => {
  space.remove()
})

describe('what is there already', () => {
  const modeOf = (name: string): number => statSync(space.path(name)).mode & 0o777

  test.each([0o600, 0o640, 0o755])('a file that is replaced keeps its permissions: %o', (mode) => {
    space.write({'a.txt': NOISY, 'out.txt': 'old'})
    for (const name of ['a.txt', 'out.txt']) chmodSync(space.path(name), mode)
    space.winnow(['a.txt', '-o', 'out.txt'])
    space.winnow(['--in-place', '--no-ledger', 'a.txt'])
    expect([space.read('a.txt'), modeOf('a.txt')]).toEqual([CLEAN, mode])
    expect([space.read('out.txt'), modeOf('out.txt')]).toEqual([CLEAN, mode])
  })

  test('a link stays one, and what it leads to is replaced', () => {
    space.write({'deep/a.txt': NOISY, 'deep/out.txt': 'old', 'b.txt': NOISY})
    symlinkSync('deep/a.txt', space.path('a.txt'))
    symlinkSync('deep/out.txt', space.path('out.txt'))
    space.winnow(['--in-place', '--no-ledger', 'a.txt'])
    space.winnow(['b.txt', '-o', 'out.txt'])
    expect([space.read('deep/a.txt'), space.read('deep/out.txt')]).toEqual([CLEAN, CLEAN])
    expect(['a.txt', 'out.txt'].map((name) => lstatSync(space.path(name)).isSymbolicLink())).toEqual([true, true])
    expect(space.files()).toEqual(['b.txt', 'deep/a.txt', 'deep/out.txt'])
  })

  test.skipIf(process.platform === 'win32')('a pipe is written to, and not replaced by a file', async () => {
    space.write({'a.txt': NOISY})
    spawnSync('mkfifo', [space.path('pipe')])
    const child = space.start(['a.txt', '-o', 'pipe'])
    let read = ''
    const reader = createReadStream(space.path('pipe'), 'utf8').on('data', (data) => {
      read += data
    })
    await Promise.all([once(child, 'exit'), once(reader, 'end')])
    expect({read, code: child.exitCode}).toEqual({read: CLEAN, code: 0})
    expect(lstatSync(space.path('pipe')).isFIFO()).toBe(true)
  })
})

test('"-" is stdout in the place of an output, and no file of that name', () => {
  space.write({'a.txt': NOISY})
  expect(space.winnow(['a.txt', '-o', '-', '--ledger', 'L.jsonl'])).toMatchObject({code: 0, stdout: CLEAN, stderr: ''})
  space.write({'clean.txt': CLEAN})
  expect(space.winnow(['restore', 'clean.txt', '--ledger', 'L.jsonl', '-o', '-']).stdout).toBe(NOISY)
  expect(space.files()).toEqual(['L.jsonl', 'a.txt', 'clean.txt'])
})

describe('what would be lost is refused before anything is written', () => {
  test.each([
    ['a ledger over an input', ['a.txt', '-o', 'out.txt', '--ledger', './a.txt']],
    ['figures over an input', ['a.txt', '--stats', 'a.txt']],
    ['a ledger over the output', ['a.txt', '-o', 'out.txt', '--ledger', 'out.txt']],
    ['figures over the ledger', ['a.txt', '-o', 'out.txt', '--ledger', 'L', '--stats', 'L']],
    ['figures over what is only looked at', ['a.txt', '--check', '--stats', 'a.txt']],
    ['an input through a link', ['a.txt', '-o', 'link.txt']],
    ['a link that is an input', ['link.txt', '-o', 'a.txt']],
    ['quarantine among the inputs', ['bad.jsonl', '--quarantine', '.']],
    ['stdin in place', ['--in-place', '--no-ledger']],
    ['a compressed file in place', ['--in-place', '--no-ledger', 'a.txt.gz']],
    ['a file each, without a folder', ['a.txt', '--split', 'files']],
    ['a file each, in place', ['a.txt', '--split', 'files', '--in-place', '--no-ledger']],
    ['stdin twice', ['-', '-']],
    ['stdin for names and for text', ['--files-from', '-', '-']],
    ['one field for a text and its result', ['bad.jsonl', '--result-field', 'text']],
    ['no language', ['a.txt', '--lang', 'english']],
  ])('%s', (_, args) => {
    const gzip = Buffer.from([0x1f, 0x8b])
    space.write({'a.txt': NOISY, 'bad.jsonl': '{"text":"Plain."}\nno record\n', 'a.txt.gz': gzip})
    symlinkSync('a.txt', space.path('link.txt'))
    const {code, stdout, stderr} = space.winnow(args, NOISY)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^winnow: .+\n(?:\(winnow --help .*\n)?$/)
    expect(space.files()).toEqual(['a.txt', 'a.txt.gz', 'bad.jsonl'])
    expect(space.read('a.txt')).toBe(NOISY)
  })
})

describe('what cannot be written', () => {
  test.each([
    ['a folder that is a file', ['a.txt', '-o', 'wall/']],
    ['a cache that is a folder', ['a.txt', '-o', 'out/', '--cache']],
  ])('%s: exit 1, with its name and no stack', (_, args) => {
    space.write({'a.txt': NOISY, wall: 'a file', 'out/.winnow-cache.jsonl/x': ''})
    const {code, stderr} = space.winnow(args)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^winnow: \S*(?:wall|winnow-cache)\S*: .+\n$/)
  })

  test('a name with a backslash does not replace another: the later fails', () => {
    space.write({'raw/a\\b.txt': 'First of two files.\n', 'raw/a/b.txt': 'Second of two files.\n'})
    const {code, stderr} = space.winnow(['raw', '-o', 'out/'])
    expect(code).toBe(1)
    expect(stderr).toContain('would replace that of')
  })

  test('json without a document is an empty array', () => {
    space.write({'none.jsonl': ''})
    expect(space.winnow(['none.jsonl', '-f', 'json']).stdout).toBe('[]\n')
  })
})

test('no name of a file or message can do anything to the terminal', () => {
  const name = 'a\n\x1b[31m.txt'
  space.write({'in/one.jsonl': '{"text":"Plain."}\n', [`in/${name}`]: 'Share this article\n'})
  for (const args of [
    ['in', '-o', 'out/'],
    [`x${name}`],
    ['explain', `x${name}`],
    ['in/one.jsonl', '--field', '\x1b[31m'],
    ['restore', 'in', '--ledger', `x${name}`],
  ]) {
    const {stderr} = space.winnow(args)
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('\x1b')
  }
})
