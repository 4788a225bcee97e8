/** The scripts of docs/RECIPES.md, run as they stand there. */
import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync} from 'node:fs'
import {delimiter} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {BINARY, Workspace} from './command.ts'

const RECIPES = readFileSync(new URL('../docs/RECIPES.md', import.meta.url), 'utf8')

interface Recipe {
  readonly title: string
  readonly script: string
  readonly needs: readonly string[]
  readonly exit: number
}

const recipes = [...RECIPES.matchAll(/^```sh([^\n]*)\n(.*?)^```$/gms)].map(([block, facts, script], k): Recipe => {
  const heading = RECIPES.slice(0, RECIPES.indexOf(block))
    .match(/^## .*$/gm)
    ?.at(-1)
  return {
    title: `${k + 1}: ${heading?.slice(3)}`,
    script: script!,
    needs: [
      'bash',
      ...[...facts!.matchAll(/needs=(\S+)/g)].map(([, name]) => name!),
      ...(/\bjq\b/.test(script!) ? ['jq'] : []),
    ],
    exit: Number(/exit=(\d+)/.exec(facts!)?.[1] ?? 0),
  }
})

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

const NOISY =
  'A Quiet Harbour\n\nThe boats stayed in on Monday, for the first time since the storm of 1987.\n\nShare this article\n'
const ARTICLE =
  'The Ferry Sails Again\n\nThe night ferry to the outer islands will sail again from May, eleven years after it was cancelled, and the fare stays at four pounds.\n'

const spaces: Workspace[] = []
afterAll(() => {
  for (const space of spaces) space.remove()
})

function workspace(): Workspace {
  const space = new Workspace()
  spaces.push(space)
  const rows = [NOISY, ARTICLE, NOISY].map((text, id) => ({id, text, lang: id === 2 ? 'de' : 'en', url: null}))
  space.write({
    'raw/plain.txt': ARTICLE,
    'raw/two words.txt': NOISY,
    'raw/deep/new\nline.txt': NOISY,
    'raw/deep/-dash.txt': ARTICLE,
    'raw/deep/emoji 🦊.txt': NOISY,
    'news.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    'bin/winnow': `#!/bin/sh\nexec "${process.execPath}" "${BINARY}" "$@"\n`,
  })
  chmodSync(space.path('bin/winnow'), 0o755)
  return space
}

test.for(recipes)('$title', {timeout: 60_000}, ({script, needs, exit}, {skip}) => {
  skip(!needs.every(isThere), `it needs ${needs.join(', ')}`)
  const space = workspace()
  const env = {...process.env, PATH: `${space.path('bin')}${delimiter}${process.env.PATH}`}
  const {status, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: space.folder,
    env,
    encoding: 'utf8',
  })
  expect({stderr, status}).toMatchObject({status: exit})
})

test('there are recipes', () => {
  expect(recipes.length).toBeGreaterThan(12)
})
