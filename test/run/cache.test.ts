import {rmSync} from 'node:fs'
import {afterAll, expect, test} from 'vitest'
import {Workspace} from '../command.ts'

const space = new Workspace()
afterAll(() => space.remove())

const run = (...args: string[]): string => space.winnow(['in/', '-o', 'out/', '--cache', ...args]).stderr

test('--cache passes over inputs whose content, options and version are as they were', () => {
  space.write({'in/a.txt': 'One.\n', 'in/b.txt': 'Two.\n', 'in/c.jsonl': '{"text":"Three."}\n', 'in/empty.txt': ''})
  expect(run()).not.toContain('unchanged')
  space.write({'out/a.txt': 'touched\n'})
  expect(run()).toContain('4 unchanged')
  expect(space.read('out/a.txt')).toBe('touched\n')

  space.write({'in/a.txt': 'One more.\n'})
  expect(run()).toContain('3 unchanged')
  expect(space.read('out/a.txt')).toBe('One more.\n')

  expect(run('--preset', 'careful')).not.toContain('unchanged')
  expect(run('--preset', 'careful')).toContain('4 unchanged')
})

test('an output that is gone is made again, an input that failed is tried again', () => {
  run()
  rmSync(space.path('out/b.txt'))
  space.write({'in/bad.jsonl': 'no JSON\n'})
  expect(run()).toContain('3 unchanged')
  expect(space.read('out/b.txt')).toBe('Two.\n')
  const again = run()
  expect(again).toContain('4 unchanged')
  expect(again).toContain('bad.jsonl: line 1: ')
})

test('it needs a folder, and no ledger', () => {
  expect(space.winnow(['in/', '--cache']).code).toBe(2)
  expect(space.winnow(['in/', '-o', 'x/', '--cache', '--ledger', 'L']).code).toBe(2)
})
