import {randomBytes} from 'node:crypto'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Temporary files start like this, so that a later run knows what an interrupted one left behind. */
export const TEMPORARY_PREFIX = '.winnow-tmp-'

/** A file that appears under its name only once it is complete. */
export class AtomicFile {
  readonly path: string
  readonly #temporary: string
  #handle: Awaited<ReturnType<typeof open>> | undefined

  constructor(path: string) {
    this.path = path
    this.#temporary = join(
      dirname(path),
      `${TEMPORARY_PREFIX}${randomBytes(6).toString('hex')}-${basename(path).slice(0, 100)}`,
    )
  }

  async write(data: string | Uint8Array): Promise<void> {
    this.#handle ??= await this.#open()
    await this.#handle.writeFile(data)
  }

  async commit(): Promise<void> {
    this.#handle ??= await this.#open()
    await this.#handle.close()
    await rename(this.#temporary, this.path)
  }

  async discard(): Promise<void> {
    await this.#handle?.close()
    await rm(this.#temporary, {force: true})
  }

  async #open(): Promise<Awaited<ReturnType<typeof open>>> {
    await mkdir(dirname(this.path), {recursive: true})
    return open(this.#temporary, 'wx')
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
