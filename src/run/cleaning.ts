import type {Cleaner} from '../create-cleaner.ts'
import type {Mode} from '../document.ts'
import {cleanersByFormat} from '../node.ts'
import type {SourceFormat} from '../view.ts'
import type {CleanedPart} from './cleaned-part.ts'
import {detectEncoding} from './detect-encoding.ts'
import {sha256} from './digest.ts'
import {type Input, STDIN} from './inputs.ts'
import {isJson} from './naming.ts'
import {formatOf} from './source-format.ts'
import type {RunSettings} from './task.ts'
import {DEFAULT_WINDOW} from './window-size.ts'
import {bytesOf, type CleanedWindow, cleanWindow, decodeWindow, FIRST_WINDOW, type WindowState} from './windows.ts'

/** One part of a source, with its bytes and where the next starts. */
export interface CleanedBytes {
  readonly part: CleanedPart
  readonly bytes: Uint8Array
  readonly next: WindowState | undefined
}

interface Origin {
  readonly record: number
  readonly url: string | null
}

const NO_RECORD: Origin = {record: 0, url: null}

/**
 * Cleans sources by the settings of a run: what one core does all day. Cleaners are made when a format first needs one;
 * those whose results show languages apart, since guessing them takes time.
 */
export class Cleaning {
  readonly settings: RunSettings
  readonly #cleaners = new Map<SourceFormat, Cleaner>()
  readonly #make: (format: SourceFormat) => Promise<Cleaner>

  /** `isRecords`: what is cleaned becomes records. */
  constructor(settings: RunSettings, isRecords = false) {
    this.settings = settings
    const languages = settings.cleaner.languages ?? (isRecords || isJson(settings.output.format))
    this.#make = cleanersByFormat({...settings.cleaner, languages})
  }

  /** The hash of the rules in force; of records that could not be cleaned "0" if nothing was cleaned before. */
  get rules(): string {
    return this.#cleaners.get('text')?.rules ?? '0'
  }

  /** Loads what plain text needs, for a start without a pause. */
  async prepare(): Promise<void> {
    await this.#cleaner('text')
  }

  /** Cleans the next part of a source that is held as bytes. `whole` stands with the last. */
  async bytes(
    input: Input,
    bytes: Uint8Array,
    whole: {readonly bytes: number; readonly sha256?: string} | undefined,
    state: WindowState = FIRST_WINDOW,
  ): Promise<CleanedBytes> {
    const decoded = decodeWindow(bytes, state, detectEncoding)
    const isLast = whole !== undefined
    const format = state.format ?? this.#formatOf(input, decoded.text)
    const window = await this.#window(decoded.text, isLast, state, format)
    const length = bytesOf(bytes, decoded, window.text.length)
    return {
      part: this.#part(input, window, format, decoded.encoding, length, NO_RECORD, whole),
      bytes: bytes.subarray(0, length),
      next: window.next && {...window.next, encoding: decoded.encoding, format},
    }
  }

  /** Cleans a text that is held whole, window by window. */
  async *text(input: Input, text: string, origin: Origin): AsyncGenerator<CleanedPart> {
    const size = this.settings.window ?? DEFAULT_WINDOW
    let format: SourceFormat | undefined
    let state: WindowState = FIRST_WINDOW
    for (let at = 0; ; ) {
      const isLast = text.length - at <= size
      const rest = isLast && at === 0 ? text : text.slice(at, isLast ? undefined : at + size)
      format ??= this.#formatOf(undefined, rest)
      const window = await this.#window(rest, isLast, state, format)
      const whole = isLast ? {bytes: Buffer.byteLength(text), sha256: sha256(text)} : undefined
      yield this.#part(input, window, format, 'utf-8', Buffer.byteLength(window.text), origin, whole)
      if (!window.next) return
      state = window.next
      at += window.text.length
    }
  }

  async #window(text: string, isLast: boolean, state: WindowState, format: SourceFormat): Promise<CleanedWindow> {
    const cleaner = this.#cleaners.get(format) ?? (await this.#cleaner(format))
    const clean = (part: string, mode: Mode | undefined) => cleaner.clean(part, format, mode)
    return cleanWindow(text, isLast, state, this.settings.unit, clean)
  }

  #part(
    input: Input,
    {text, cleaned, part, offset, isContinued}: CleanedWindow,
    format: SourceFormat,
    encoding: string,
    bytes: number,
    origin: Origin,
    whole: {readonly bytes: number; readonly sha256?: string} | undefined,
  ): CleanedPart {
    return {
      input,
      window: {text, bytes, encoding, part, offset},
      cleaned,
      rules: this.#cleaners.get(format)!.rules,
      isContinued,
      source: {path: input.path, ...origin, format, ...whole},
    }
  }

  #formatOf(input: Input | undefined, text: string): SourceFormat {
    const {inputFormat, stdinName} = this.settings
    if (inputFormat !== 'auto' && inputFormat !== 'jsonl') return inputFormat
    return formatOf(input?.path === STDIN ? (stdinName ?? '') : (input?.path ?? ''), text)
  }

  async #cleaner(format: SourceFormat): Promise<Cleaner> {
    const cleaner = await this.#make(format)
    this.#cleaners.set(format, cleaner)
    return cleaner
  }
}
