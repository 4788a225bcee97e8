import {commonestLineEnd} from '../cleaner.ts'
import {InputError} from '../errors.ts'
import {betweenArticles, type Separator} from '../format/text.ts'
import {AtomicFile, writeAtomically} from './atomic.ts'
import type {CleanedPart} from './document-source.ts'
import {formatArticles} from './formatted.ts'
import type {Manifest} from './manifest.ts'
import {below, type Format, outputNames} from './naming.ts'
import {sha256, type Written} from './record-ledger.ts'

/** Where cleaned documents go. Parts of one document come one after another. */
export interface Sink {
  write(part: CleanedPart): Promise<readonly Written[]>
  /** After the last part of an input. */
  endInput?(): Promise<void>
  end(): Promise<void>
  /** The run broke off: leaves nothing half written under a final name. */
  abort(): Promise<void>
}

/** Takes data in order: stdout, or a file being written. */
export interface Channel {
  write(data: string): Promise<void>
  end(): Promise<void>
  abort(): Promise<void>
}

export function fileChannel(path: string): Channel {
  const file = new AtomicFile(path)
  return {write: (data) => file.write(data), end: () => file.commit(), abort: () => file.discard()}
}

const utf8Length = (text: string): number => Buffer.byteLength(text)

/** All documents as text or Markdown behind one another, told apart like the articles of one. */
export class TextSink implements Sink {
  readonly #channel: Channel
  readonly #path: string
  readonly #markdown: boolean
  readonly #separator: Separator
  #bytes = 0
  #endsLine = true
  #isContinued = false

  constructor(channel: Channel, path: string, markdown: boolean, separator: Separator) {
    this.#channel = channel
    this.#path = path
    this.#markdown = markdown
    this.#separator = separator
  }

  async write(part: CleanedPart): Promise<readonly Written[]> {
    const {articles} = part.document
    const {text, texts} = formatArticles(
      part,
      articles.map((_, k) => k),
      this.#markdown,
      this.#separator,
    )
    if (text !== '' && this.#bytes > 0 && !this.#isContinued && this.#separator.terminator === undefined) {
      const between = betweenArticles(this.#separator, commonestLineEnd(part.window.text))
      await this.#put(this.#endsLine ? between.replace(/^(?:\r\n|\r|\n)/, '') : between)
    }
    this.#isContinued = part.window.part !== null && !part.window.part.last
    const start = this.#bytes
    await this.#put(text)
    return [{output: {path: this.#path, sha256: sha256(text), start, end: this.#bytes}, texts}]
  }

  end(): Promise<void> {
    return this.#channel.end()
  }

  abort(): Promise<void> {
    return this.#channel.abort()
  }

  async #put(text: string): Promise<void> {
    if (text === '') return
    this.#bytes += utf8Length(text)
    this.#endsLine = /[\r\n]$/.test(text)
    await this.#channel.write(text)
  }
}

/** Contract objects: one a line, one alone, or one array of several. */
export class JsonSink implements Sink {
  readonly #channel: Channel
  readonly #path: string
  readonly #style: 'lines' | 'array' | 'object'
  #count = 0

  constructor(channel: Channel, path: string, style: 'lines' | 'array' | 'object') {
    this.#channel = channel
    this.#path = path
    this.#style = style
  }

  async write(part: CleanedPart): Promise<readonly Written[]> {
    const json = this.#style === 'lines' ? JSON.stringify(part.document) : JSON.stringify(part.document, null, 2)
    const opening = this.#style === 'array' ? (this.#count === 0 ? '[\n' : ',\n') : ''
    this.#count++
    await this.#channel.write(`${opening}${json}${this.#style === 'array' ? '' : '\n'}`)
    return writtenArticles(part, this.#path)
  }

  async end(): Promise<void> {
    if (this.#style === 'array') await this.#channel.write(this.#count === 0 ? '[]\n' : '\n]\n')
    await this.#channel.end()
  }

  abort(): Promise<void> {
    return this.#channel.abort()
  }
}

/** For the ledger: each article's text inside a JSON output. */
function writtenArticles({document, cleaned}: CleanedPart, path: string): Written[] {
  return document.articles.map(({text}, article) => ({
    output: {path, sha256: sha256(text), article},
    texts: [{offset: 0, rewrites: [cleaned.trace.reading, cleaned.trace.articles[article]!]}],
  }))
}

export interface FolderSettings {
  readonly folder: string
  readonly format: Format
  readonly separator: Separator
  /** Whether the articles of one input share a file. */
  readonly mark: boolean
  readonly manifest: Manifest
}

/** A folder that mirrors the inputs' tree. */
export class FolderSink implements Sink {
  readonly #settings: FolderSettings
  readonly #claimed = new Map<string, string>()
  /** Text outputs of an input that comes in parts are held until its last part tells how many files there are. */
  #open: {readonly input: string; readonly sink: Sink} | undefined

  constructor(settings: FolderSettings) {
    this.#settings = settings
  }

  async write(part: CleanedPart): Promise<readonly Written[]> {
    const {format} = this.#settings
    const isWhole = part.window.part === null
    if (isWhole && (format === 'text' || format === 'markdown')) return this.#writeTexts(part)
    const [name] = outputNames(part.input.relative, format, 1, false)
    this.#open ??= {input: part.input.path, sink: await this.#openSink(part, name!)}
    const written = await this.#open.sink.write(part)
    return format === 'json' || format === 'jsonl'
      ? written.map((one) => ({...one, output: {...one.output, path: name!}}))
      : written
  }

  async endInput(): Promise<void> {
    await this.#open?.sink.end()
    this.#open = undefined
  }

  async end(): Promise<void> {
    await this.#settings.manifest.close()
  }

  async abort(): Promise<void> {
    await this.#open?.sink.abort()
    this.#open = undefined
    await this.#settings.manifest.close()
  }

  async #openSink(part: CleanedPart, name: string): Promise<Sink> {
    const {folder, format, separator, manifest} = this.#settings
    this.#claim(part, [name])
    await manifest.replace(part.input.relative, [name])
    const channel = fileChannel(below(folder, name))
    if (format === 'jsonl') return new JsonSink(channel, name, 'lines')
    if (format === 'json') return new JsonSink(channel, name, part.window.part ? 'array' : 'object')
    return new TextSink(channel, name, format === 'markdown', separator)
  }

  async #writeTexts(part: CleanedPart): Promise<readonly Written[]> {
    const {folder, format, separator, mark, manifest} = this.#settings
    const count = part.document.articles.length
    const all = part.document.articles.map((_, k) => k)
    const groups = mark || count <= 1 ? (count > 0 ? [all] : []) : all.map((k) => [k])
    const names = outputNames(part.input.relative, format, groups.length, groups.length > 1)
    this.#claim(part, names)
    await manifest.replace(part.input.relative, names)
    const written: Written[] = []
    for (const [k, group] of groups.entries()) {
      const {text, texts} = formatArticles(part, group, format === 'markdown', separator)
      await writeAtomically(below(folder, names[k]!), text)
      written.push({output: {path: names[k]!, sha256: sha256(text)}, texts})
    }
    return written
  }

  #claim(part: CleanedPart, names: readonly string[]): void {
    for (const name of names) {
      const owner = this.#claimed.get(name)
      if (owner !== undefined && owner !== part.input.path)
        throw new InputError(part.input.path, `its output ${name} would replace that of ${owner}`)
    }
    for (const name of names) this.#claimed.set(name, part.input.path)
  }
}

/** Each input's own file, replaced once its last part is done. */
export class InPlaceSink implements Sink {
  readonly #separator: Separator
  #open: {readonly path: string; readonly sink: TextSink} | undefined

  constructor(separator: Separator) {
    this.#separator = separator
  }

  async write(part: CleanedPart): Promise<readonly Written[]> {
    const {path, relative} = part.input
    this.#open ??= {path, sink: new TextSink(fileChannel(path), relative, false, this.#separator)}
    return this.#open.sink.write(part)
  }

  async endInput(): Promise<void> {
    await this.#open?.sink.end()
    this.#open = undefined
  }

  async end(): Promise<void> {}

  async abort(): Promise<void> {
    await this.#open?.sink.abort()
  }
}
