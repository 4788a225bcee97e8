// Builds dist/: the library as modules with types (tsc), the command as one bundled file (esbuild) so that it starts fast,
// the stored rules, and the JSON Schemas.
import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
rmSync('dist/bin', {recursive: true, force: true})
/** Modules that few runs need: the command loads them from the library when it does, so that it is one file to start. */
const RARE =
  /\/(?:(?:explain|rules|eval|compare|restore)-command|completion|rule-file|pattern-check|progress|table|packs\/index|concepts\/lexicons|read\/html|read\/markdown)\.ts$/

const loadRareFromLibrary = {
  name: 'rare-modules',
  setup(bundle) {
    // `--version` is answered without the command.
    bundle.onResolve({filter: /\/src\/cli\/main\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './command.cjs', external: true} : undefined,
    )
    bundle.onResolve({filter: RARE}, ({path, resolveDir, kind}) => {
      if (kind !== 'dynamic-import') return undefined
      const file = relative(join(root, 'src'), join(resolveDir, path))
      return {path: `../src/${file.split(sep).join('/').replace(/\.ts$/, '.js')}`, external: true}
    })
  },
}

const common = {
  outdir: 'dist/bin',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has both; esbuild would make calls of RegExp of such literals, which then are compiled at every start and made anew
  // at every use.
  supported: {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true},
  // Loaded by name at run time, and only when needed.
  external: ['fast-glob', 'fzstd', 'jschardet', 'tinypool', 'yaml'],
  plugins: [loadRareFromLibrary],
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
}
// The command and its worker, one file each: finding and linking modules is what a small run spends most of its time on.
await build({
  ...common,
  entryPoints: {winnow: 'bin/winnow.ts', worker: 'src/run/worker.ts'},
  format: 'esm',
  banner: {
    js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
})
// A script rather than a module, since Node 20 keeps compiled code for scripts only (see bin/winnow.ts).
await build({
  ...common,
  entryPoints: {command: 'src/cli/main.ts'},
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  define: {'import.meta.url': 'commandUrl'},
  banner: {js: "const commandUrl = require('node:url').pathToFileURL(__filename).href;"},
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

const command = readFileSync('dist/bin/command.cjs', 'utf8')
writeFileSync('dist/bin/command.cjs', command.replaceAll(/\bimport\(/g, 'importModule('))

// Last, since it runs the command: its compiled code, for machines with this version of Node.
execFileSync(process.execPath, ['dist/bin/winnow.js', 'fixtures/articles/three-merged/input.txt'], {
  env: {...process.env, WINNOW_STORE_CODE: '1'},
  stdio: ['ignore', 'ignore', 'inherit'],
})
