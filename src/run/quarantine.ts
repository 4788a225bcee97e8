import {appendFile, copyFile, mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {type Input, STDIN} from './inputs.ts'
import {below} from './naming.ts'

/** A folder that keeps what could not be cleaned: files as they are, of records their lines. */
export class Quarantine {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async keepFile(input: Input): Promise<void> {
    if (input.path !== STDIN) await copyFile(input.path, await this.#place(input))
  }

  async keepLine(input: Input, line: string | Uint8Array): Promise<void> {
    await appendFile(await this.#place(input), Buffer.concat([Buffer.from(line), Buffer.from('\n')]))
  }

  async #place({relative}: Input): Promise<string> {
    const path = below(this.#folder, relative)
    await mkdir(dirname(path), {recursive: true})
    return path
  }
}
