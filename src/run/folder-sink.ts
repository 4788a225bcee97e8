import {mkdirSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {InputError} from '../errors.ts'
import type {Separator} from '../format/text.ts'
import type {LedgerOutput} from '../ledger/ledger.ts'
import {moveIntoPlace} from './atomic.ts'
import type {Input} from './inputs.ts'
import type {Manifest} from './manifest.ts'
import {below, type Format, isJson, outputNames} from './naming.ts'
import {articleOutputs, fileChannel, type Sink, StreamSink} from './sinks.ts'
import type {DocumentItem, RecordsItem} from './task.ts'

/** Where and how an output folder is written. */
export interface FolderSettings {
  readonly folder: string
  readonly format: Format
  readonly separator: Separator
  readonly manifest: Manifest
  /** Where workers leave finished texts; taken away at the end. */
  readonly spool: string
}

/** A folder that mirrors the inputs' tree. */
export class FolderSink implements Sink {
  readonly #settings: FolderSettings
  /** Which input each output file is of. */
  readonly #claimed = new Map<string, string>()
  /** The file that an input which comes bit by bit is written to. */
  #open: {readonly input: string; readonly name: string; readonly sink: StreamSink} | undefined

  constructor(settings: FolderSettings) {
    this.#settings = settings
    mkdirSync(settings.spool)
  }

  async write(input: Input, item: DocumentItem): Promise<readonly LedgerOutput[]> {
    const {format} = this.#settings
    if (item.isWhole) return this.#writeWhole(input, item)
    const style = format === 'json' ? 'array' : 'lines'
    const {sink, name} = await this.#opened(input, format, style)
    const written = await sink.write(input, item)
    return written.map((output) => ({...output, path: name}))
  }

  async writeRecords(input: Input, item: RecordsItem): Promise<string> {
    const {sink, name} = await this.#opened(input, 'jsonl', 'lines')
    await sink.writeRecords(input, item)
    return name
  }

  async endInput(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    await open?.sink.end()
  }

  async dropInput(): Promise<void> {
    await this.#open?.sink.abort()
    this.#open = undefined
  }

  async keepInput(input: Input): Promise<void> {
    this.#claim(input, this.#settings.manifest.outputsOf(input.relative) ?? [])
  }

  async end(): Promise<void> {
    await rm(this.#settings.spool, {recursive: true, force: true})
    await this.#settings.manifest.close()
  }

  async abort(): Promise<void> {
    await this.dropInput()
    await rm(this.#settings.spool, {recursive: true, force: true})
    await this.#settings.manifest.close()
  }

  async #opened(input: Input, format: Format, style: 'lines' | 'array'): Promise<{sink: StreamSink; name: string}> {
    if (this.#open?.input === input.path) return this.#open
    const {folder, separator, manifest} = this.#settings
    const [name] = outputNames(input.relative, format, 1, false)
    this.#claim(input, [name!])
    manifest.replace(input.relative, [name!])
    const channel = fileChannel(below(folder, name!))
    this.#open = {
      input: input.path,
      name: name!,
      sink: new StreamSink(channel, {path: name!, format, separator, style}),
    }
    return this.#open
  }

  async #writeWhole(input: Input, {texts, ledger}: DocumentItem): Promise<readonly LedgerOutput[]> {
    const {folder, format, manifest} = this.#settings
    const names = outputNames(input.relative, format, texts.length, texts.length > 1)
    this.#claim(input, names)
    manifest.replace(input.relative, names)
    for (const [k, {spooled}] of texts.entries()) moveIntoPlace(spooled!, below(folder, names[k]!))
    if (isJson(format)) return articleOutputs(names[0]!, ledger?.digests)
    return (ledger?.digests ?? []).map((digest, k) => ({path: names[k]!, sha256: digest}))
  }

  #claim({path}: Input, names: readonly string[]): void {
    // By their place: on Linux a name may hold a backslash, and names that differ in it lead to one file.
    const places = new Map(names.map((name) => [below(this.#settings.folder, name), name]))
    for (const [place, name] of places) {
      const owner = this.#claimed.get(place)
      if (owner !== undefined && owner !== path)
        throw new InputError(path, `its output ${name} would replace that of ${owner}`)
    }
    for (const place of places.keys()) this.#claimed.set(place, path)
  }
}
