import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

type Main = typeof import('../src/cli/main.ts')['main']

/**
 * Loads the bundled command with the code that V8 compiled of it when it was built: reading and compiling half a megabyte
 * takes longer than cleaning a small file. Another version of Node refuses the stored code and compiles anew.
 */
export function loadCommand(): {readonly main: Main; storeCode(): void} {
  const filename = fileURLToPath(new URL('./command.cjs', import.meta.url))
  const stored = `${filename}.code`
  const script = new Script(wrap(readFileSync(filename, 'utf8')), {
    filename,
    ...cachedData(stored),
  })
  const module = {exports: {} as {main: Main}}
  const run = script.runInThisContext() as (...context: unknown[]) => void
  run(module.exports, createRequire(filename), module, filename, dirname(filename), (name: string) => import(name))
  return {
    main: module.exports.main,
    /** Keeps what was compiled; the build asks for it after a typical run. */
    storeCode() {
      if (process.env.WINNOW_STORE_CODE) writeFileSync(stored, script.createCachedData())
    },
  }
}

/** What Node does with a file that is required, and `importModule` for `import`, which stored code does not know. */
const wrap = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname, importModule) {${source}\n})`

function cachedData(path: string): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(path)}
  } catch {
    return {}
  }
}
