// Bundles one of this folder's TypeScript programs and runs it: node scripts/page/run.mjs export|predict …
import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'

const [program, ...args] = process.argv.slice(2)
const outfile = join(mkdtempSync(join(tmpdir(), 'winnow-page-')), 'program.mjs')
buildSync({
  entryPoints: [join(dirname(fileURLToPath(import.meta.url)), `${program}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
})
process.exit(
  spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...args], {stdio: 'inherit'}).status ?? 1,
)
