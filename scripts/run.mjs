// Bundles a TypeScript program of one of these folders and runs it: node scripts/run.mjs page/export …
import {spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'

const [program, ...args] = process.argv.slice(2)
const outfile = join(mkdtempSync(join(tmpdir(), 'winnow-script-')), 'program.mjs')
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
