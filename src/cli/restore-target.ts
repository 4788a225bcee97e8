import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {UsageError} from '../errors.ts'
import type {LedgerHeader} from '../ledger/ledger.ts'
import {AtomicFile} from '../run/atomic.ts'
import {below} from '../run/naming.ts'
import {type Streams, writeTo} from './streams.ts'

/** Where restored sources go: stdout or a file for one, a folder for several. */
export class RestoreTarget {
  readonly #out: string | undefined
  readonly #streams: Streams
  /** The document that is being restored. */
  document: string | undefined
  #file: AtomicFile | undefined
  #isFolder: boolean | undefined

  constructor(out: string | undefined, streams: Streams) {
    this.#out = out
    this.#streams = streams
  }

  /**
   * Goes on to the document of a header; a further part of the one before goes on in its file. Of a record that was cleaned
   * as a document nothing but the text is known: it gets a file of its own.
   */
  async start({path, record, part}: LedgerHeader): Promise<void> {
    const name = record === undefined ? path : `${path}.${record + 1}.txt`
    const goesOn = name === this.document && part !== undefined && part > 0
    if (goesOn) return
    if (this.document !== undefined && !(await this.#leadsToFolder()))
      throw new UsageError('the ledger holds several documents: give a folder, -o DIR/')
    await this.startFile(name)
  }

  /** What is written from now on goes to a file of this name, if the target is a folder. */
  async startFile(path: string): Promise<void> {
    await this.#file?.commit()
    this.document = path
    if (this.#out !== undefined)
      this.#file = new AtomicFile((await this.#leadsToFolder()) ? below(join(this.#out), path) : this.#out)
  }

  async #leadsToFolder(): Promise<boolean> {
    this.#isFolder ??=
      this.#out !== undefined &&
      (this.#out.endsWith('/') || (await stat(this.#out).catch(() => undefined))?.isDirectory() === true)
    return this.#isFolder
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    await (this.#file ? this.#file.write(bytes) : writeTo(this.#streams.stdout, bytes))
  }

  async end(): Promise<void> {
    await this.#file?.commit()
  }

  async abort(): Promise<void> {
    await this.#file?.discard()
  }
}
