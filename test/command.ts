import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The built command, as `npm test` leaves it. */
export const BINARY = fileURLToPath(new URL('../dist/bin/winnow.js', import.meta.url))

export interface Result {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly bytes: Buffer
  readonly stdout: string
  readonly stderr: string
}

const environment = (changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...env} = process.env
  return {...env, ...changes}
}

/** A folder of a test's own, in which it calls the command as a user would. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'winnow-test-'))

  /** Runs the command; stdin is empty unless given. */
  winnow(args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): Result {
    const {status, signal, stdout, stderr} = spawnSync(process.execPath, [BINARY, ...args], {
      cwd: this.folder,
      input,
      env: environment(env),
      maxBuffer: 1 << 28,
    })
    return {code: status, signal, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString()}
  }

  /** Starts the command with open pipes. */
  start(args: readonly string[]) {
    return spawn(process.execPath, [BINARY, ...args], {cwd: this.folder, env: environment({})})
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), {recursive: true})
      writeFileSync(this.path(path), content)
    }
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name))
  }

  /** All files below a folder, sorted, hidden ones included. */
  files(folder = '.'): string[] {
    return readdirSync(this.path(folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path(folder).length + (folder === '.' ? 0 : 1)))
      .map((path) => path.replace(/^\//, ''))
      .sort()
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}
