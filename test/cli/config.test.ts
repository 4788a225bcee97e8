/** `--config`: options from a file. */
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {Workspace} from '../command.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const PROSE =
  'The ferry left at six with forty sheep on the upper deck, and nobody aboard could say who had paid for them. It came back empty.'
const NOISY = `${PROSE}\nShare this article\nOver and out\n${PROSE.replace('six', 'ten')}\n`

let space: Workspace
beforeEach(() => {
  space = new Workspace()
  space.write({'a.txt': NOISY, 'conf/own.yaml': '- {name: own, phrases: [Over and out]}\n'})
})
afterEach(() => {
  space.remove()
})

const printed = (...args: string[]) => JSON.parse(space.winnow([...args, '--print-config']).stdout)

describe('--config', () => {
  test('gives options by their long names; those of the command line win', () => {
    space.write({'c.yaml': 'preset: thorough\nskip: [share, nav]\nsplit-threshold: 0.8\nmodel: false\nsplit: false\n'})
    expect(printed('--config', 'c.yaml')).toMatchObject({
      preset: 'thorough',
      skip: ['share', 'nav'],
      splitThreshold: 0.8,
      model: false,
      split: false,
    })
    expect(printed('--config', 'c.yaml', '--preset', 'careful', '--skip', 'form')).toMatchObject({
      preset: 'careful',
      skip: ['form'],
    })
  })

  test('of two options that exclude each other the one on the command line holds', () => {
    space.write({'c.yaml': 'article: true\n', 'both.yaml': 'article: true\npage: true\n'})
    expect(printed('--config', 'c.yaml')).toMatchObject({mode: 'article'})
    expect(printed('--config', 'c.yaml', '--page')).toMatchObject({mode: 'page'})
    expect(space.winnow(['--config', 'both.yaml'])).toMatchObject({code: 2, stdout: ''})
  })

  test('may be JSON, and holds for the commands that look', () => {
    space.write({'c.json': '{"skip": "share"}'})
    expect(space.winnow(['a.txt', '--config', 'c.json']).stdout).toContain('Share this article')
    expect(space.winnow(['explain', 'a.txt', '--config', 'c.json']).stdout).not.toContain('[-Share')
  })

  test('names files beside itself', () => {
    space.write({'conf/c.yaml': 'rules: own.yaml\nout: ignored-by-explain\n'})
    expect(space.winnow(['explain', 'a.txt', '--config', 'conf/c.yaml']).stdout).toContain('[-Over and out-]')
  })

  test.each([
    ['prest: careful', 'there is no option prest'],
    ['preset: wild', 'preset: '],
    ['only: [shares]', 'only: There is no category "shares"'],
    ['page: maybe', 'page: '],
    ['jobs: {}', 'jobs: '],
    ['- a', 'it holds no options'],
    ['a: [', 'c.yaml: '],
  ])('refuses %s', (content, message) => {
    space.write({'c.yaml': content})
    const {code, stdout, stderr} = space.winnow(['a.txt', '--config', 'c.yaml'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
  })

  test('that is missing is a usage error', () => {
    expect(space.winnow(['a.txt', '--config', 'none.yaml'])).toMatchObject({code: 2, stdout: ''})
  })
})
