// Builds dist/: the library as modules with types (tsc), the command as a few bundled files (esbuild) so that it starts
// fast, and the JSON Schemas.
import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
rmSync('dist/bin', {recursive: true, force: true})
await build({
  entryPoints: {winnow: 'bin/winnow.ts', worker: 'src/run/worker.ts'},
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Loaded by name at run time, and only when needed.
  external: ['jschardet', 'recheck', 'recheck/*', 'tinypool', 'zod'],
  banner: {
    js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
})
chmodSync('dist/bin/winnow.js', 0o755)

const schemas = await import(new URL('../dist/src/schema.js', import.meta.url).href)
writeFileSync('dist/schema.json', `${JSON.stringify(schemas.toJsonSchema(schemas.documentSchema), null, 2)}\n`)
writeFileSync(
  'dist/ledger-header.schema.json',
  `${JSON.stringify(schemas.toJsonSchema(schemas.ledgerHeaderSchema), null, 2)}\n`,
)
writeFileSync(
  'dist/ledger-operation.schema.json',
  `${JSON.stringify(schemas.toJsonSchema(schemas.ledgerOperationSchema), null, 2)}\n`,
)

const {RULE_TABLE, storeBuiltInRules} = await import(new URL('../dist/src/rules/index.js', import.meta.url).href)
mkdirSync('dist/data', {recursive: true})
writeFileSync(`dist/data/${RULE_TABLE}`, await storeBuiltInRules())
