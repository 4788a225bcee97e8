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
