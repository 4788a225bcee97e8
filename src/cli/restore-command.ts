import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {createInterface} from 'node:readline'
import {InputError, reasonOf, UsageError} from '../errors.ts'
import type {LedgerHeader, LedgerOperation} from '../ledger/ledger.ts'
import {restoredBytes} from '../ledger/restore.ts'
import {AtomicFile} from '../run/atomic.ts'
import {sha256} from '../run/digest.ts'
import {below} from '../run/naming.ts'
import {EXIT, type Streams} from './main.ts'
import {changed, holdsRecords, type RecordFields, restoredRecords} from './restore-records.ts'

export interface RestoreFlags extends RecordFields {
  readonly ledger: string
  readonly out?: string
}

/** Runs `winnow restore`: rebuilds the sources out of the clean output and the ledger. */
export async function restoreCommand(clean: string, flags: RestoreFlags, streams: Streams): Promise<number> {
  const isFolder = (
    await stat(clean).catch((error) => {
      throw new UsageError(`${clean}: ${reasonOf(error)}`)
    })
  ).isDirectory()
  const target = new Target(flags.out, streams)
  if (!isFolder && (await holdsRecords(clean, flags).catch(() => false)))
    return restoreRecords(clean, flags, target, streams)
  const outputs = new Outputs(clean, isFolder)
  let header: LedgerHeader | undefined
  let read: (index: number) => Uint8Array = () => new Uint8Array()
  try {
    for await (const line of createInterface({
      input: createReadStream(flags.ledger),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line === '') continue
      const row = JSON.parse(line) as LedgerHeader | LedgerOperation
      if ('op' in row) {
        if (!header) throw new InputError(flags.ledger, 'it starts without a header; is it a ledger?')
        await target.write(restoredBytes(header, row, read))
      } else {
        header = row
        await target.start(row)
        const bytes = await Promise.all(row.outputs.map((output) => outputs.read(output, row)))
        read = (index) => bytes[index]!
      }
    }
    await outputs.refuseAdditions()
    await target.end()
    return EXIT.done
  } catch (error) {
    await target.abort()
    if (error instanceof UsageError) throw error
    const path = error instanceof InputError ? error.path : (header?.path ?? flags.ledger)
    streams.stderr.write(`winnow: ${path}: ${reasonOf(error)}\n`)
    return EXIT.inputsFailed
  }
}

async function restoreRecords(clean: string, flags: RestoreFlags, target: Target, {stderr}: Streams): Promise<number> {
  try {
    await target.startFile(basename(clean))
    for await (const line of restoredRecords(clean, flags.ledger, flags)) await target.write(Buffer.from(`${line}\n`))
    await target.end()
    return EXIT.done
  } catch (error) {
    await target.abort()
    stderr.write(`winnow: ${error instanceof InputError ? error.path : clean}: ${reasonOf(error)}\n`)
    return EXIT.inputsFailed
  }
}

/** Reads outputs, and refuses those that are not what winnow wrote. */
class Outputs {
  readonly #clean: string
  readonly #isFolder: boolean
  #last: {readonly path: string; readonly bytes: Uint8Array} | undefined
  #texts: {readonly path: string; readonly byDocument: Map<string, readonly string[]>} | undefined
  /** Of files that hold several documents: where the last of them ends. */
  readonly #ends = new Map<string, number>()

  constructor(clean: string, isFolder: boolean) {
    this.#clean = clean
    this.#isFolder = isFolder
  }

  async read(output: LedgerHeader['outputs'][number], header: LedgerHeader): Promise<Uint8Array> {
    const path = this.#isFolder ? below(this.#clean, output.path) : this.#clean
    const bytes =
      output.article === undefined
        ? (await this.#file(path)).subarray(output.start ?? 0, output.end)
        : await this.#article(path, output.article, header)
    if (sha256(bytes) !== output.sha256) throw changed(path)
    if (output.end !== undefined) this.#ends.set(path, Math.max(this.#ends.get(path) ?? 0, output.end))
    return bytes
  }

  /** What was added behind the last document no digest tells. */
  async refuseAdditions(): Promise<void> {
    for (const [path, end] of this.#ends) if ((await this.#file(path)).length > end) throw changed(path)
  }

  async #file(path: string): Promise<Uint8Array> {
    if (this.#last?.path !== path) {
      const bytes = await readFile(path).catch((error) => {
        throw new InputError(path, reasonOf(error), {cause: error})
      })
      this.#last = {path, bytes}
    }
    return this.#last.bytes
  }

  async #article(path: string, article: number, header: LedgerHeader): Promise<Uint8Array> {
    if (this.#texts?.path !== path)
      this.#texts = {path, byDocument: articleTexts(Buffer.from(await this.#file(path)).toString('utf8'))}
    const texts =
      this.#texts.byDocument.get(keyOf(header.path, header.part)) ?? this.#texts.byDocument.get(keyOf('', header.part))
    const text = texts?.[article]
    if (text === undefined) throw new InputError(path, `it holds no article ${article + 1} of ${header.path}`)
    return Buffer.from(text)
  }
}

const keyOf = (path: string, part: number | undefined): string => `${part ?? 0}\0${path}`

/** The texts of all articles in a JSON or JSONL output, by document. */
function articleTexts(json: string): Map<string, string[]> {
  const documents = new Map<string, string[]>()
  for (const document of parseDocuments(json)) {
    const texts = document.articles.map(({text}) => text)
    const name = document.source.path.split(/[\\/]/)
    // Ledgers name sources by their path below the folder that was cleaned, documents by the path that was typed.
    for (let k = 0; k < name.length; k++)
      documents.set(keyOf(name.slice(k).join('/'), document.source.part?.index), texts)
    if (!documents.has(keyOf('', document.source.part?.index)))
      documents.set(keyOf('', document.source.part?.index), texts)
  }
  return documents
}

interface StoredDocument {
  readonly source: {readonly path: string; readonly part: {readonly index: number} | null}
  readonly articles: readonly {readonly text: string}[]
}

function parseDocuments(json: string): StoredDocument[] {
  const start = json.trimStart()[0]
  if (start === '[') return JSON.parse(json) as StoredDocument[]
  const lines = json.split('\n').filter((line) => line.trim() !== '')
  try {
    return lines.map((line) => JSON.parse(line) as StoredDocument)
  } catch {
    return [JSON.parse(json) as StoredDocument]
  }
}

/** Where restored sources go: stdout or a file for one, a folder for several. */
class Target {
  readonly #out: string | undefined
  readonly #streams: Streams
  #path: string | undefined
  #file: AtomicFile | undefined
  #isFolder: boolean | undefined

  constructor(out: string | undefined, streams: Streams) {
    this.#out = out
    this.#streams = streams
  }

  async start({path, part}: LedgerHeader): Promise<void> {
    const isNext = path !== this.#path || part === undefined
    if (!isNext) return
    if (this.#path !== undefined && !(await this.#leadsToFolder()))
      throw new UsageError('the ledger holds several documents: give a folder, -o DIR/')
    await this.startFile(path)
  }

  /** What is written from now on goes to a file of this name, if the target is a folder. */
  async startFile(path: string): Promise<void> {
    await this.#file?.commit()
    this.#path = path
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
    if (this.#file) await this.#file.write(bytes)
    else
      await new Promise<void>(
        (done, refuse) => void this.#streams.stdout.write(bytes, (error) => (error ? refuse(error) : done())),
      )
  }

  async end(): Promise<void> {
    await this.#file?.commit()
  }

  async abort(): Promise<void> {
    await this.#file?.discard()
  }
}
