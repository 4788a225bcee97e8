/** `winnow rules`, `--rules` and `--protect` as a user calls them. */
import {readFileSync} from 'node:fs'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {RULES} from '../../src/rules/index.ts'
import {Workspace} from '../command.ts'

// Starting the command dozens of times takes a while on a busy machine.
vi.setConfig({testTimeout: 60_000})

const PROSE =
  'The ferry left at six with forty sheep on the upper deck, and nobody aboard could say who had paid for them. It came back empty.'

const OWN = `rules:
  - name: gull-proof
    category: template
    scope: line
    patterns: ['GD-\\d{4} proof \\d']
    examples: ['GD-4411 proof 3']
    counter-examples: ['The print was GD-4411 proof 3, he said.']
  - name: gull-app
    scope: sentence
    languages: [en]
    phrases: ['the Gull {daily|weekly} app']
    examples: ['He left. ⟦Read on in the Gull daily app.⟧ She stayed.']
    counter-examples: ['The gull daily appeared at the window.']
`

let space: Workspace
beforeEach(() => {
  space = new Workspace()
  space.write({'own.yaml': OWN, 'a.txt': `${PROSE}\nGD-4411 proof 3\n${PROSE}\n`})
})
afterEach(() => {
  space.remove()
})

describe('--rules', () => {
  test('removes what the rules say, and names them', () => {
    expect(space.winnow(['a.txt', '--rules', 'own.yaml'])).toMatchObject({code: 0, stdout: `${PROSE}\n${PROSE}\n`})
    const {removals} = JSON.parse(space.winnow(['a.txt', '--rules', 'own.yaml', '--format', 'json']).stdout)
    expect(removals).toMatchObject([{rule: 'gull-proof', category: 'template', text: 'GD-4411 proof 3'}])
  })

  test('takes several files', () => {
    space.write({
      'more.yaml': '- name: more\n  phrases: [Over and out]\n',
      'b.txt': `GD-4411 proof 3\n${PROSE}\nOver and out!\n`,
    })
    expect(space.winnow(['b.txt', '--rules', 'own.yaml', '--rules', 'more.yaml']).stdout).toBe(`${PROSE}\n`)
    const twice = space.winnow(['b.txt', '--rules', 'own.yaml', '--rules', 'own.yaml'])
    expect(twice).toMatchObject({code: 2, stdout: ''})
    expect(twice.stderr).toContain('the name gull-proof is taken by own.yaml')
  })

  test.each([
    ['a pattern that can backtrack', `- {name: bad, patterns: ['(\\w+\\s?)+!']}`, 'bad: the pattern (\\w+\\s?)+!'],
    ['a pattern that is none', `- {name: bad, patterns: ['(a']}`, 'bad: the pattern (a is no regular expression'],
    ['an unknown scope', '- {name: bad, scope: page, phrases: [a]}', 'rule bad, scope'],
    ['an unknown key', '- {name: bad, phrase: [a]}', 'rule bad'],
    ['nothing to look for', '- {name: bad}', 'a rule needs phrases or patterns'],
    ['an unclosed brace', "- {name: bad, phrases: ['a {b']}", 'bad: the phrase "a {b"'],
    ['a name of winnow itself', `- {name: ${RULES[0]!.name}, phrases: [a]}`, 'is taken by winnow itself'],
    ['no YAML', 'rules: [', 'it is not YAML'],
    ['no rules', 'hello', 'it holds no list of rules'],
  ])('refuses %s', (_name, content, message) => {
    space.write({'bad.yaml': content})
    const {code, stdout, stderr} = space.winnow(['a.txt', '--rules', 'bad.yaml'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('bad.yaml: ')
    expect(stderr).toContain(message)
  })

  test('a missing file is a usage error', () => {
    expect(space.winnow(['a.txt', '--rules', 'none.yaml'])).toMatchObject({code: 2, stdout: ''})
  })
})

describe('--protect', () => {
  test('keeps lines that a rule would take', () => {
    space.write({'keep.txt': '# proofs\n/^GD-44/\n'})
    expect(space.winnow(['a.txt', '--rules', 'own.yaml', '--protect', 'keep.txt']).stdout).toBe(space.read('a.txt'))
  })

  test('refuses a pattern that can backtrack', () => {
    space.write({'keep.txt': '/(x+x+)+y/\n'})
    expect(space.winnow(['a.txt', '--protect', 'keep.txt'])).toMatchObject({code: 2, stdout: ''})
  })
})

describe('rules test', () => {
  test('passes rules that do as their examples say', () => {
    const {code, stdout} = space.winnow(['rules', 'test', 'own.yaml'])
    expect(stdout).toMatch(/✓ gull-proof: 1 example, 1 counter-example, patterns \d+ ms on lines of 1 MB/)
    expect(stdout).toContain('✓ gull-app')
    expect(code).toBe(0)
  })

  test('shows what came instead', () => {
    space.write({'off.yaml': '- {name: off, phrases: [Over], examples: [Out], counter-examples: [Over]}\n'})
    const {code, stdout} = space.winnow(['rules', 'test', 'off.yaml'])
    expect(code).toBe(1)
    expect(stdout).toContain('✗ off')
    expect(stdout).toMatch(/should be +⟦Out⟧\n +is +Out\n/)
    expect(stdout).toMatch(/should be +Over\n +is +⟦Over⟧\n/)
  })
})

test('the rules of docs/OWN-RULES.md pass their own test', () => {
  const guide = readFileSync(new URL('../../docs/OWN-RULES.md', import.meta.url), 'utf8')
  const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => block!)
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) {
    space.write({'guide.yaml': block})
    expect(space.winnow(['rules', 'test', 'guide.yaml'])).toMatchObject({code: 0, stderr: ''})
  }
})

describe('rules new', () => {
  test('writes a file that passes its own test, and never over another', () => {
    expect(space.winnow(['rules', 'new', 'house-letter'])).toMatchObject({code: 0, stdout: ''})
    expect(space.winnow(['rules', 'test', 'house-letter.yaml'])).toMatchObject({code: 0})
    expect(space.winnow(['rules', 'new', 'house-letter'])).toMatchObject({code: 2})
    expect(space.winnow(['rules', 'new', 'Bad Name'])).toMatchObject({code: 2})
    expect(space.winnow(['rules', 'new', 'other', '-o', '-']).stdout).toContain('name: other')
  })
})

describe('rules list and show', () => {
  test('list names every rule, the own ones too', () => {
    const list = JSON.parse(space.winnow(['rules', 'list', '--format', 'json', '--rules', 'own.yaml']).stdout)
    expect(list.map(({name}: {name: string}) => name)).toEqual([
      ...RULES.map(({name}) => name),
      'gull-proof',
      'gull-app',
    ])
    const {stdout} = space.winnow(['rules', 'list'], '', {COLUMNS: '40'})
    for (const {name} of RULES) expect(stdout).toContain(name)
    for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(40)
  })

  test('show tells what a rule looks at, removes and keeps', () => {
    const {code, stdout} = space.winnow(['rules', 'show', 'share-prompt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^share-prompt \(share, core\)\n/)
    expect(stdout).toContain('Removes:')
    expect(stdout).toContain('Keeps:')
    const own = space.winnow(['rules', 'show', 'gull-app', '--rules', 'own.yaml'])
    expect(own.stdout).toContain('the gull daily app')
  })

  test('show breaks a row at a space or behind an alternative, never inside a word', () => {
    const show = (...more: string[]): string =>
      space.winnow(['rules', 'show', 'share-prompt', ...more], '', {COLUMNS: '40'}).stdout
    const {phrases} = JSON.parse(show('--format', 'json')) as {phrases: {en: string[]}}
    const rows = show()
      .split('\n')
      .filter((row) => row.startsWith('  '))
    const text = rows
      .slice(0, 4)
      .map((row) => row.trim())
      .reduce((all, row) => `${all}${all.endsWith('|') ? '' : ' '}${row}`)
    expect(text.length).toBeGreaterThan(100)
    expect(`en: ${phrases.en.join(' · ')}`).toContain(text)
  })

  test('an unknown name is a usage error that names what is near', () => {
    const {code, stderr} = space.winnow(['rules', 'show', 'prompt'])
    expect(code).toBe(2)
    expect(stderr).toContain('share-prompt')
  })
})
