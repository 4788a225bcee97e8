import {mkdirSync, readdirSync, renameSync, rmSync, type Stats} from 'node:fs'
import {type FileHandle, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputError, reasonOf} from '../errors.ts'

/**
 * Temporary files and folders start like this, the number of the process behind it, so that a later run can tell what an
 * interrupted one left behind from what another is still writing.
 */
const TEMPORARY_PREFIX = '.winnow-tmp-'

/** What this process has not finished; taken away if it is interrupted. */
const unfinished = new Set<string>()
let made = 0

/** A name of its own for something unfinished in a folder. */
export function temporaryIn(folder: string, name = ''): string {
  const path = join(folder, `${TEMPORARY_PREFIX}${process.pid}-${made++}${name && `-${name.slice(0, 60)}`}`)
  unfinished.add(path)
  return path
}

/** Leaves nothing unfinished behind, at once: for a process that is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, {force: true, recursive: true})
  unfinished.clear()
}

/** Deletes what processes that are no more left unfinished in a folder. */
export function removeStale(folder: string): void {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    if (!name.startsWith(TEMPORARY_PREFIX)) continue
    const owner = Number.parseInt(name.slice(TEMPORARY_PREFIX.length), 10)
    const isLeft = owner === process.pid ? !unfinished.has(join(folder, name)) : !isRunning(owner)
    if (isLeft) rmSync(join(folder, name), {force: true, recursive: true})
  }
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0)
  } catch (error) {
    return (error as {code?: string}).code === 'EPERM'
  }
}

/**
 * A file that appears under its name only once it is complete. One that it replaces leaves it its permissions and owner,
 * a link what it leads to. A pipe or a device is no file that could be replaced: it is written to as it is.
 */
export class AtomicFile {
  readonly path: string
  /** What is renamed to what in the end; undefined for a pipe or a device. */
  #move: {readonly from: string; readonly to: string} | undefined
  #handle: FileHandle | undefined
  #isBroken = false

  constructor(path: string) {
    this.path = path
  }

  async write(data: string | Uint8Array): Promise<void> {
    await this.#attempt(async () => (await this.#opened()).writeFile(data))
  }

  /** Puts the file under its name. After a write that failed it is discarded: the failure was told then. */
  async commit(): Promise<void> {
    if (this.#isBroken) return this.discard()
    await this.#attempt(async () => {
      await (await this.#opened()).close()
      if (this.#move) await rename(this.#move.from, this.#move.to)
    })
    if (this.#move) unfinished.delete(this.#move.from)
  }

  /** Leaves nothing behind. Never throws: it is what is done after something else failed. */
  async discard(): Promise<void> {
    await this.#handle?.close().catch(() => {})
    if (this.#move === undefined) return
    await rm(this.#move.from, {force: true}).catch(() => {})
    unfinished.delete(this.#move.from)
  }

  async #opened(): Promise<FileHandle> {
    if (this.#handle) return this.#handle
    const old = await stat(this.path).catch(() => undefined)
    if (old && !old.isFile() && !old.isDirectory()) {
      this.#handle = await open(this.path, 'w')
      return this.#handle
    }
    const to = old ? await realpath(this.path) : this.path
    await mkdir(dirname(to), {recursive: true})
    this.#move = {from: temporaryIn(dirname(to), basename(to)), to}
    this.#handle = await open(this.#move.from, 'wx')
    if (old?.isFile()) await takeAfter(this.#handle, old)
    return this.#handle
  }

  async #attempt(action: () => Promise<unknown>): Promise<void> {
    try {
      await action()
    } catch (error) {
      this.#isBroken = true
      throw new InputError(this.path, `it cannot be written: ${reasonOf(error)}`, {cause: error})
    }
  }
}

/** Gives a new file the owner, where that is allowed, and the permissions of the old one. */
async function takeAfter(file: FileHandle, {uid, gid, mode}: Stats): Promise<void> {
  const own = await file.stat()
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => {})
  if (own.mode !== mode) await file.chmod(mode & PERMISSIONS).catch(() => {})
}

/** Of a file's mode: the others say what kind of file it is. */
const PERMISSIONS = 0o7777

/** Writes a file that appears under its name only once it is complete; fails like `AtomicFile`. */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const file = new AtomicFile(path)
  try {
    await file.write(data)
    await file.commit()
  } catch (error) {
    await file.discard()
    throw error
  }
}

const knownFolders = new Set<string>()

/** Gives a finished temporary file its name; makes the folder it lies in. */
export function moveIntoPlace(temporary: string, path: string): void {
  try {
    const folder = dirname(path)
    if (!knownFolders.has(folder)) {
      mkdirSync(folder, {recursive: true})
      knownFolders.add(folder)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw new InputError(path, `it cannot be written: ${reasonOf(error)}`, {cause: error})
  }
}
