import {readFile} from 'node:fs/promises'
import {InputError, reasonOf} from '../errors.ts'
import type {LedgerHeader} from '../ledger/ledger.ts'
import {sha256} from '../run/digest.ts'
import {below, outputNames} from '../run/naming.ts'

/** The error of an output that is not what winnow wrote. */
export const changed = (path: string): InputError =>
  new InputError(path, 'it was changed since winnow wrote it, so the source cannot be restored from it')

/** Reads outputs, and refuses those that are not what winnow wrote. */
export class CleanOutputs {
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

  /** Where in a folder the records of a source may lie, if they are records; those of one file need no looking for. */
  recordsOf({path, outputs: [first]}: LedgerHeader): string | undefined {
    // Of a record that was nothing but noise the ledger names no output.
    const name = first?.path ?? outputNames(path, 'jsonl', 1, false)[0]!
    return this.#isFolder && name.endsWith('.jsonl') ? below(this.#clean, name) : undefined
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
      this.#texts = {path, byDocument: articleTexts(path, Buffer.from(await this.#file(path)).toString('utf8'))}
    const texts =
      this.#texts.byDocument.get(keyOf(header.path, header)) ?? this.#texts.byDocument.get(keyOf('', header))
    const text = texts?.[article]
    if (text === undefined) throw new InputError(path, `it holds no article ${article + 1} of ${header.path}`)
    return Buffer.from(text)
  }
}

const keyOf = (path: string, {record, part}: Pick<LedgerHeader, 'record' | 'part'>): string =>
  `${record ?? 0}\0${part ?? 0}\0${path}`

/** The texts of all articles in a JSON or JSONL output, by document. */
function articleTexts(path: string, json: string): Map<string, string[]> {
  const documents = new Map<string, string[]>()
  for (const {source, articles} of parseDocuments(path, json)) {
    const texts = articles.map(({text}) => text)
    const place = {record: source.record, part: source.part?.index ?? 0}
    const name = source.path.split(/[\\/]/)
    // Ledgers name sources by their path below the folder that was cleaned, documents by the path that was typed.
    for (let k = 0; k < name.length; k++) documents.set(keyOf(name.slice(k).join('/'), place), texts)
    if (!documents.has(keyOf('', place))) documents.set(keyOf('', place), texts)
  }
  return documents
}

interface StoredDocument {
  readonly source: {readonly path: string; readonly record: number; readonly part: {readonly index: number} | null}
  readonly articles: readonly {readonly text: string}[]
}

function parseDocuments(path: string, json: string): StoredDocument[] {
  const rows = parseRows(json)
  if (rows?.every(({source, articles}) => source && Array.isArray(articles))) return rows
  throw new InputError(
    path,
    'it holds more than documents; what came out as records is restored from a file of its own',
  )
}

/** Rows of an array, of lines, or the only one; undefined for what is no JSON. */
function parseRows(json: string): StoredDocument[] | undefined {
  for (const parse of [
    () => [JSON.parse(json)].flat(),
    () => json.split('\n').flatMap((line) => (line.trim() === '' ? [] : JSON.parse(line))),
  ]) {
    try {
      return parse()
    } catch {
      // The other way, then.
    }
  }
  return undefined
}
