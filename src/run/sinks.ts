import {open} from 'node:fs/promises'
import {reasonOf, UsageError} from '../errors.ts'
import {betweenArticles, type Separator} from '../format/text.ts'
import type {LedgerOutput} from '../ledger/ledger.ts'
import {AtomicFile} from './atomic.ts'
import {sha256} from './digest.ts'
import type {Input} from './inputs.ts'
import {type Format, isJson} from './naming.ts'
import type {DocumentItem, RecordsItem} from './task.ts'

/** Where results go, in the order of the inputs. Parts of one document come one after another. */
export interface Sink {
  /** Writes a document, or a part of one; gives where the ledger finds what was written. */
  write(input: Input, item: DocumentItem): Promise<readonly LedgerOutput[]>
  /** Writes records; gives the path that the ledger has for them. */
  writeRecords(input: Input, item: RecordsItem): Promise<string>
  /** After the last part of an input, or the last records. */
  endInput(input: Input): Promise<void>
  /** An input failed on the way: what was written of it does not count, where that can be taken back. */
  dropInput(input: Input): Promise<void>
  /** An input is unchanged: what is there of it stays. */
  keepInput?(input: Input): Promise<void>
  end(): Promise<void>
  /** The run broke off: leaves nothing half written under a final name. */
  abort(): Promise<void>
}

/** Takes data in order: stdout, or a file being written. */
export interface Channel {
  write(data: string | Uint8Array): Promise<void>
  end(): Promise<void>
  abort(): Promise<void>
}

/** A file that appears under its name at the end, or not at all; a pipe or device is written to at once. */
export function fileChannel(path: string): Channel {
  const file = new AtomicFile(path)
  return {write: (data) => file.write(data), end: () => file.commit(), abort: () => file.discard()}
}

/** A ledger that is a way back from files replaced meanwhile: what is secured survives a killed run. Never over another. */
export async function appendChannel(path: string): Promise<Channel & {secure(): Promise<void>}> {
  const file = await open(path, 'ax').catch((error: unknown) => {
    const isThere = (error as {code?: string}).code === 'EEXIST'
    throw new UsageError(
      isThere
        ? `${path} is there and may be the only way back to what it was written for; give --ledger another name`
        : `--ledger ${path}: ${reasonOf(error)}`,
    )
  })
  return {
    write: (data) => file.writeFile(data),
    secure: () => file.datasync(),
    end: () => file.close(),
    abort: () => file.close(),
  }
}

/** How results follow one another in one channel; `path` is what the ledger calls it. */
export interface StreamSettings {
  readonly path: string
  readonly format: Format
  readonly separator: Separator
  /** How contract objects follow one another: one a line, in an array, or in an array unless there is but one. */
  readonly style: 'lines' | 'array' | 'alone'
}

/** All results behind one another in one channel: texts told apart like the articles of one, contract objects, records. */
export class StreamSink implements Sink {
  readonly #channel: Channel
  readonly #settings: StreamSettings
  #bytes = 0
  #count = 0
  #endsLine = true
  /** The first object, while it may be the only one. */
  #first: string | undefined

  constructor(channel: Channel, settings: StreamSettings) {
    this.#channel = channel
    this.#settings = settings
  }

  write(_input: Input, item: DocumentItem): Promise<readonly LedgerOutput[]> {
    return isJson(this.#settings.format) ? this.#writeObject(item) : this.#writeText(item)
  }

  async writeRecords(_input: Input, {bytes}: RecordsItem): Promise<string> {
    if (bytes.length > 0) await this.#channel.write(bytes)
    return this.#settings.path
  }

  async endInput(): Promise<void> {}

  async dropInput(): Promise<void> {}

  async end(): Promise<void> {
    if (isJson(this.#settings.format)) await this.#endObjects()
    await this.#channel.end()
  }

  abort(): Promise<void> {
    return this.#channel.abort()
  }

  async #writeText({texts, isContinued, lineEnd, ledger}: DocumentItem): Promise<readonly LedgerOutput[]> {
    const pieces = texts[0]?.pieces ?? []
    const {separator, path} = this.#settings
    if (pieces.some((piece) => piece !== '') && this.#bytes > 0 && !isContinued && separator.terminator === undefined) {
      const between = betweenArticles(separator, lineEnd)
      await this.#put(this.#endsLine ? between.replace(/^(?:\r\n|\r|\n)/, '') : between)
    }
    const start = this.#bytes
    for (const piece of pieces) await this.#put(piece)
    return ledger ? [{path, sha256: ledger.digests[0] ?? sha256(''), start, end: this.#bytes}] : []
  }

  async #writeObject({texts, ledger, isWhole}: DocumentItem): Promise<readonly LedgerOutput[]> {
    const {style, path} = this.#settings
    const text = texts[0]!.pieces!.join('')
    if (style === 'lines') await this.#channel.write(`${text}\n`)
    else if (style === 'alone' && isWhole && this.#count === 0 && this.#first === undefined) this.#first = text
    else await this.#putObject(text)
    return articleOutputs(path, ledger?.digests)
  }

  async #endObjects(): Promise<void> {
    if (this.#first !== undefined) await this.#channel.write(`${this.#first}\n`)
    else if (this.#count > 0) await this.#channel.write('\n]\n')
    else if (this.#settings.style !== 'lines') await this.#channel.write('[]\n')
  }

  async #putObject(text: string): Promise<void> {
    const first = this.#first
    this.#first = undefined
    if (first !== undefined) await this.#putObject(first)
    await this.#channel.write(`${this.#count++ === 0 ? '[\n' : ',\n'}${text}`)
  }

  async #put(text: string): Promise<void> {
    if (text === '') return
    this.#endsLine = /[\r\n]$/.test(text.slice(-1))
    for (const slice of slices(text)) {
      const bytes = Buffer.from(slice)
      this.#bytes += bytes.length
      await this.#channel.write(bytes)
    }
  }
}

/** As much of a text as is written at a time. */
const SLICE = 1024 * 1024

/** A text bit by bit, without cutting a character in two. */
function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + SLICE, text.length)
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--
    yield text.slice(at, end)
    at = end
  }
}

/** For the ledger: each article's text inside a JSON output. */
export function articleOutputs(path: string, digests: readonly string[] | undefined): LedgerOutput[] {
  return (digests ?? []).map((digest, article) => ({path, sha256: digest, article}))
}

/** Each input's own file, replaced once its last part is done. */
export class InPlaceSink implements Sink {
  readonly #separator: Separator
  /** Called before a file is replaced: what the way back needs must be safe then. */
  readonly #secure: () => Promise<void>
  #open: {readonly path: string; readonly sink: StreamSink} | undefined

  constructor(separator: Separator, secure: () => Promise<void> = async () => {}) {
    this.#separator = separator
    this.#secure = secure
  }

  async write(input: Input, item: DocumentItem): Promise<readonly LedgerOutput[]> {
    this.#open ??= {path: input.path, sink: this.#stream(input)}
    return this.#open.sink.write(input, item)
  }

  async writeRecords(input: Input, item: RecordsItem): Promise<string> {
    this.#open ??= {path: input.path, sink: this.#stream(input)}
    return this.#open.sink.writeRecords(input, item)
  }

  async endInput(): Promise<void> {
    if (!this.#open) return
    await this.#secure()
    const {sink} = this.#open
    this.#open = undefined
    await sink.end()
  }

  async dropInput(): Promise<void> {
    await this.abort()
  }

  async end(): Promise<void> {}

  async abort(): Promise<void> {
    await this.#open?.sink.abort()
    this.#open = undefined
  }

  #stream({path, relative}: Input): StreamSink {
    return new StreamSink(fileChannel(path), {
      path: relative,
      format: 'text',
      separator: this.#separator,
      style: 'lines',
    })
  }
}
