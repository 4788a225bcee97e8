/** Many documents on several cores, and runs that are broken off. */
import {once} from 'node:events'
import {mkdirSync} from 'node:fs'
import {afterAll, describe, expect, test} from 'vitest'
import {Workspace} from '../command.ts'
import {articleFixtures, cleanFixtures} from '../fixture.ts'

const space = new Workspace()
afterAll(() => space.remove(), 60_000)

const texts = [...articleFixtures, ...cleanFixtures].map(({input}) => input)
/** Enough for workers to be started. */
const many = Array.from({length: 900}, (_, k) => `${texts[k % texts.length]}\n\nNumber ${k}.\n`)
space.write({'all.jsonl': many.map((text, id) => `${JSON.stringify({id, text})}\n`).join('')})
space.write(Object.fromEntries(many.map((text, k) => [`in/${k % 7}/${k}.txt`, text])))
space.write({'in/bad.jsonl': '{"text": "One."}\nnot JSON\n', 'in/empty.txt': ''})

const outputs = (folder: string): Record<string, string> =>
  Object.fromEntries(
    space
      .files(folder)
      .filter((name) => name !== '.winnow-manifest.jsonl')
      .map((name) => [name, space.read(`${folder}/${name}`)]),
  )

const JOBS = ['1', '2', '5']

describe('whatever the number of jobs, the bytes are the same', () => {
  test('of records', () => {
    const runs = JOBS.map((jobs) => space.winnow(['all.jsonl', '-j', jobs, '--ledger', `L${jobs}`]))
    expect(runs.map(({code, stderr}) => [code, stderr])).toEqual(JOBS.map(() => [0, '']))
    for (const {stdout} of runs) expect(stdout).toBe(runs[0]!.stdout)
    for (const jobs of JOBS) expect(space.read(`L${jobs}`)).toBe(space.read('L1'))
    expect(runs[0]!.stdout.split('\n').map((line) => (line ? JSON.parse(line).id : 0))).toEqual(
      expect.arrayContaining([0, 899]),
    )
  })

  test('of a folder, to stdout and to a folder, messages included', () => {
    const runs = JOBS.map((jobs) => space.winnow(['in/', '-j', jobs, '-f', 'jsonl']))
    for (const {stdout, stderr, code} of runs) {
      expect({stdout, stderr, code}).toEqual({stdout: runs[0]!.stdout, stderr: runs[0]!.stderr, code: 1})
    }
    for (const jobs of JOBS) space.winnow(['in/', '-j', jobs, '-o', `out${jobs}/`])
    for (const jobs of JOBS) expect(outputs(`out${jobs}`)).toEqual(outputs('out1'))
  })
})

test('a run killed at any time leaves whole files, and the next one ends as if it had not been', async () => {
  space.winnow(['in/', '-o', 'whole/', '-j', '2'])
  const whole = outputs('whole')
  mkdirSync(space.path('killed'))
  for (const milliseconds of [150, 400, 700, 1000]) {
    const child = space.start(['in/', '-o', 'killed/', '-j', '2'])
    setTimeout(() => child.kill('SIGKILL'), milliseconds)
    await once(child, 'exit')
    for (const [name, text] of Object.entries(outputs('killed')))
      if (!name.includes('.winnow-tmp-')) expect(text, name).toBe(whole[name])
  }
  space.winnow(['in/', '-o', 'killed/', '-j', '2'])
  expect(outputs('killed')).toEqual(whole)
})

test('an interrupted run leaves nothing unfinished and says so to the shell', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const child = space.start(['in/', '-o', 'stopped/', '-j', '2'])
    setTimeout(() => child.kill(signal), 600)
    const [exit, killedBy] = await once(child, 'exit')
    // A fast machine may have been done before; on a busy one the command may not have begun to listen.
    expect([0, 1, code, signal]).toContain(exit ?? killedBy)
    expect(space.files('stopped').filter((name) => name.includes('.winnow-tmp-'))).toEqual([])
  }
})

test('a reader that goes away ends it quietly, workers or not', async () => {
  const child = space.start(['all.jsonl', '-j', '2'])
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'exit')
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})
