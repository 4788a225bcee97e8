// Fails where the command has become slow to start or the package large: node scripts/check-startup.mjs [--runs 15]. Build
// first. Ratios against `node -e 0` in the same run, the quickest of many starts: what a busy machine does to the others says
// nothing about the command.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'dist/bin/winnow.js')
const MAX_VERSION = 1.5
const MAX_SMALL_FILE = 3.1
const MAX_PACKAGE_MB = 28

const {values} = parseArgs({options: {runs: {type: 'string', default: '15'}}})
const folder = mkdtempSync(join(tmpdir(), 'winnow-startup-'))
const file = join(folder, 'small.txt')
writeFileSync(file, 'A line of an article, as plain as they come, with a full stop at its end.\n'.repeat(28))

const cases = {node: ['-e', '0'], version: [command, '--version'], small: [command, file]}
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, args] of Object.entries(cases)) {
    const start = process.hrtime.bigint()
    const {status} = spawnSync(process.execPath, args, {stdio: 'ignore'})
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
rmSync(folder, {recursive: true})

const quickest = (values) => Math.min(...values)
const base = quickest(times.node)
const version = quickest(times.version) / base
const small = quickest(times.small) / base
const megabytes = sizeOf(join(root, 'dist')) / 1e6 + sizeOf(join(root, 'data')) / 1e6
console.log(
  `node -e 0: ${base.toFixed(0)} ms; --version ${version.toFixed(2)} ×; 2 KB file ${small.toFixed(2)} ×; dist and data ${megabytes.toFixed(1)} MB`,
)

const faults = [
  version > MAX_VERSION && `--version takes ${version.toFixed(2)} × node's own start, more than ${MAX_VERSION}`,
  small > MAX_SMALL_FILE && `a 2 KB file takes ${small.toFixed(2)} × node's own start, more than ${MAX_SMALL_FILE}`,
  megabytes > MAX_PACKAGE_MB && `dist and data are ${megabytes.toFixed(1)} MB, more than ${MAX_PACKAGE_MB}`,
].filter(Boolean)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
