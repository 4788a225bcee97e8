// How long the command takes to start, against an empty Node process: node bench/startup/run.mjs [--runs 15]. Build first.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

/** The most that a start may take, in empty starts of Node. */
const LIMITS = {version: 1.5, 'a 2 KB file': 2.9}

const WINNOW = fileURLToPath(new URL('../../dist/bin/winnow.js', import.meta.url))
const {values} = parseArgs({options: {runs: {type: 'string', default: '15'}}})
const folder = mkdtempSync(join(tmpdir(), 'winnow-startup-'))
const file = join(folder, 'a.txt')
writeFileSync(file, 'The boats stayed in on Monday, for the first time since the storm of 1987.\n\n'.repeat(27))

const commands = {node: ['-e', '0'], version: [WINNOW, '--version'], 'a 2 KB file': [WINNOW, file]}
const times = {node: [], version: [], 'a 2 KB file': []}
// By turns: a machine that others use is not as fast in every minute.
for (let k = 0; k < Number(values.runs); k++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    const {status, stderr} = spawnSync(process.execPath, args)
    if (status !== 0) throw new Error(`${name}: ${stderr}`)
    times[name].push(performance.now() - start)
  }
}
rmSync(folder, {recursive: true, force: true})

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const node = median(times.node)
let isSlow = false
console.log(`node -e 0: ${node.toFixed(0)} ms`)
for (const [name, limit] of Object.entries(LIMITS)) {
  const ratio = median(times[name]) / node
  isSlow ||= ratio > limit
  console.log(`${name}: ${ratio.toFixed(2)} × (at most ${limit})`)
}
process.exitCode = isSlow ? 1 : 0
