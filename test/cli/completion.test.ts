/** `winnow completion`: what shells are told. */
import {spawnSync} from 'node:child_process'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {CATEGORIES} from '../../src/category.ts'
import {CLEAN_OPTIONS} from '../../src/cli/options.ts'
import {Workspace} from '../command.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

let space: Workspace
beforeEach(() => {
  space = new Workspace()
})
afterEach(() => {
  space.remove()
})

const hasShell = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash offers for a line, the last word being typed. */
function offered(...words: string[]): string[] {
  space.write({'w.bash': space.winnow(['completion', 'bash']).stdout})
  const script = `source ./w.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _winnow; printf "%s\\n" "\${COMPREPLY[@]}"`
  const {stdout, stderr} = spawnSync('bash', ['-c', script, 'bash', 'winnow', ...words], {cwd: space.folder})
  expect(stderr.toString()).toBe('')
  return stdout
    .toString()
    .split('\n')
    .filter((word) => word !== '')
}

describe.runIf(hasShell('bash'))('bash', () => {
  test('offers commands and files, options, and their values', () => {
    space.write({'explore.txt': ''})
    expect(offered('ex')).toEqual(['explain', 'explore.txt'])
    expect(offered('--preset', '')).toEqual(['careful', 'balanced', 'thorough'])
    expect(offered('--dry')).toEqual(['--dry-run'])
    expect(offered('rules', 's')).toEqual(['show'])
    expect(offered('rules', 'show', '--fo')).toEqual(['--format'])
    expect(offered('explain', '--only', 'table')).toEqual(['table-of-contents'])
  })

  test('offers a name with spaces as one', () => {
    space.write({'a quiet harbour.txt': ''})
    expect(offered('a')).toEqual(['a quiet harbour.txt'])
    expect(offered('--ledger', 'a q')).toEqual(['a quiet harbour.txt'])
  })
})

test.each(['bash', 'zsh', 'fish'])('%s is told of every option and category', (shell) => {
  const {code, stdout} = space.winnow(['completion', shell])
  expect(code).toBe(0)
  for (const {long, hidden} of CLEAN_OPTIONS) {
    if (long && !hidden) expect(stdout).toContain(shell === 'fish' ? `-l ${long.slice(2)} ` : long)
  }
  for (const category of Object.keys(CATEGORIES)) expect(stdout).toContain(category)
  if (hasShell(shell)) expect(spawnSync(shell, ['-n'], {input: stdout}).stderr.toString()).toBe('')
})

test('another shell is a usage error', () => {
  expect(space.winnow(['completion', 'csh'])).toMatchObject({code: 2, stdout: ''})
})
