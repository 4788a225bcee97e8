import {randomBytes} from 'node:crypto'
import {type FileHandle, mkdir, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputError, reasonOf} from '../errors.ts'

/** Temporary files start like this, so that a later run knows what an interrupted one left behind. */
export const TEMPORARY_PREFIX = '.winnow-tmp-'

/** A file that appears under its name only once it is complete. */
export class AtomicFile {
  readonly path: string
  readonly #temporary: string
  #handle: FileHandle | undefined
  #isBroken = false

  constructor(path: string) {
    this.path = path
    this.#temporary = join(
      dirname(path),
      `${TEMPORARY_PREFIX}${randomBytes(6).toString('hex')}-${basename(path).slice(0, 100)}`,
    )
  }

  async write(data: string | Uint8Array): Promise<void> {
    await this.#attempt(async () => (await this.#opened()).writeFile(data))
  }

  /** Puts the file under its name. After a write that failed it is discarded: the failure was told then. */
  async commit(): Promise<void> {
    if (this.#isBroken) return this.discard()
    await this.#attempt(async () => {
      await (await this.#opened()).close()
      await rename(this.#temporary, this.path)
    })
  }

  /** Leaves nothing behind. Never throws: it is what is done after something else failed. */
  async discard(): Promise<void> {
    await this.#handle?.close().catch(() => {})
    await rm(this.#temporary, {force: true}).catch(() => {})
  }

  async #opened(): Promise<FileHandle> {
    if (this.#handle) return this.#handle
    await mkdir(dirname(this.path), {recursive: true})
    this.#handle = await open(this.#temporary, 'wx')
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
