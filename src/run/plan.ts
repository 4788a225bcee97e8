import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {setFlagsFromString} from 'node:v8'
import {asInputError, type InputError} from '../errors.ts'
import {type ByteStream, openByteStream} from './byte-stream.ts'
import {type Cache, digestOfFile} from './cache.ts'
import type {Executor} from './executor.ts'
import {type Input, STDIN} from './inputs.ts'
import {lineBatches} from './line-batches.ts'
import {formatByName, looksLikeJsonl, SNIFFED, withoutCompression} from './source-format.ts'
import type {RunSettings, Task, TaskResult} from './task.ts'
import {windowOf} from './window-size.ts'
import {FIRST_WINDOW, type WindowState} from './windows.ts'

/** What a run does, in the order of its outputs. */
export type Step =
  | {readonly kind: 'task'; readonly task: Task}
  /** One source, part after part: where a part ends is known once it is cleaned. */
  | {readonly kind: 'parts'; readonly input: Input; readonly parts: (executor: Executor) => AsyncGenerator<TaskResult>}
  /** All of an input that was read bit by bit is done. */
  | {readonly kind: 'end'; readonly input: Input}
  /** An input that a cache knows. */
  | {readonly kind: 'unchanged'; readonly input: Input}
  | {readonly kind: 'failure'; readonly input: Input; readonly error: InputError}

/** Small files are handed out together: as many as make this many bytes, or this many files. */
const BATCH_BYTES = 256 * 1024
const BATCH_FILES = 128

/** Lays out the work of a run as it goes. Holds no more than one batch. */
export async function* plan(inputs: Iterable<Input>, settings: RunSettings, cache?: Cache): AsyncGenerator<Step> {
  let batch: Input[] = []
  let bytes = 0
  let known = new Map<number, string>()
  const flush = (): Step[] => {
    const steps: Step[] =
      batch.length > 0 ? [{kind: 'task', task: {kind: 'files', inputs: batch, known, size: bytes}}] : []
    batch = []
    bytes = 0
    known = new Map()
    return steps
  }
  for (const input of inputs) {
    try {
      const size = wholeSize(input, settings)
      if (size === undefined) {
        yield* flush()
        yield* planStream(input, settings, cache)
        continue
      }
      const digest = cache?.digestOf(input)
      if (digest !== undefined) known.set(batch.length, digest)
      batch.push(input)
      bytes += size
    } catch (error) {
      yield* flush()
      yield {kind: 'failure', input, error: asInputError(input.path, error)}
    }
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_FILES) yield* flush()
  }
  yield* flush()
}

/** The size of a file that is read at once; undefined for one that is read bit by bit. */
function wholeSize(input: Input, settings: RunSettings): number | undefined {
  const {path} = input
  const {inputFormat} = settings
  if (path === STDIN || inputFormat === 'jsonl' || withoutCompression(path) !== path) return undefined
  const format = inputFormat === 'auto' ? formatByName(path) : inputFormat
  if (format === 'jsonl') return undefined
  const facts = statSync(path)
  if (!facts.isFile() || facts.size > windowOf(input, settings)) return undefined
  return format === undefined && startsLikeJson(path) ? undefined : facts.size
}

/** Blanks and a byte order mark may stand before the first brace. */
const BRACE_WITHIN = 64

function startsLikeJson(path: string): boolean {
  const head = Buffer.alloc(BRACE_WITHIN)
  const file = openSync(path, 'r')
  try {
    return /^(?:\ufeff)?\s*\{/.test(head.toString('utf8', 0, readSync(file, head)))
  } finally {
    closeSync(file)
  }
}

async function* planStream(input: Input, settings: RunSettings, cache: Cache | undefined): AsyncGenerator<Step> {
  let stream: ByteStream
  try {
    const digest = cache?.digestOf(input)
    if (digest !== undefined && (await digestOfFile(input)) === digest) {
      yield {kind: 'unchanged', input}
      return
    }
    stream = await openByteStream(input, SNIFFED)
  } catch (error) {
    yield {kind: 'failure', input, error: asInputError(input.path, error)}
    return
  }
  if (isJsonl(input, stream, settings)) yield* planLines(input, stream, settings)
  else yield {kind: 'parts', input, parts: (executor) => parts(input, stream, settings, executor)}
  yield {kind: 'end', input}
}

function isJsonl({path}: Input, {head, isShort}: ByteStream, {inputFormat, stdinName}: RunSettings): boolean {
  if (inputFormat !== 'auto') return inputFormat === 'jsonl'
  const named = formatByName(path === STDIN ? (stdinName ?? '') : path)
  return named === undefined ? looksLikeJsonl(head, isShort) : named === 'jsonl'
}

async function* planLines(input: Input, {chunks}: ByteStream, settings: RunSettings): AsyncGenerator<Step> {
  useLittleMemory(50)
  try {
    for await (const batch of lineBatches(chunks, BATCH_BYTES, settings.records.maxRecord))
      yield {kind: 'task', task: {kind: 'lines', inputs: [input], ...batch}}
  } catch (error) {
    yield {kind: 'failure', input, error: asInputError(input.path, error)}
  }
}

/** Cleans a long source, one window at a time. */
async function* parts(
  input: Input,
  {chunks}: ByteStream,
  settings: RunSettings,
  executor: Executor,
): AsyncGenerator<TaskResult> {
  const hash = createHash('sha256')
  let total = 0
  let state: WindowState = FIRST_WINDOW
  const window = windowOf(input, settings)
  const held = new HeldBytes(window + 1)
  useLittleMemory(20)
  for await (const chunk of chunks) {
    hash.update(chunk)
    total += chunk.length
    for (let rest = chunk; rest.length > 0; ) {
      rest = rest.subarray(held.fill(rest))
      // One byte more than a window must be there: a source of just that size is no part.
      if (!held.isFull) continue
      const bytes = held.bytes.subarray(0, window)
      const result = await executor.run({kind: 'window', inputs: [input], bytes, whole: undefined, state})
      yield result
      // A part that failed ends its document.
      if (!result.next) return
      state = result.next.state
      held.drop(result.next.bytes)
    }
  }
  const whole = {bytes: total, sha256: hash.digest('hex')}
  yield await executor.run({kind: 'window', inputs: [input], bytes: held.bytes, whole, state})
}

/**
 * Has the heap of a long run collected before it has grown by more than `percent`: much of what a document leaves behind
 * is garbage soon, and V8 would let three times as much of it stand.
 */
function useLittleMemory(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
  if (percent < 50) setFlagsFromString('--semi-space-growth-factor=1')
}

/** The bytes of a source that are not cleaned yet, in one buffer that grows up to `limit` and is used again. */
class HeldBytes {
  readonly #limit: number
  #buffer = new Uint8Array(64 * 1024)
  #length = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length)
  }

  get isFull(): boolean {
    return this.#length === this.#limit
  }

  /** Takes in as many bytes as there is room for, and tells how many. */
  fill(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, this.#limit - this.#length)
    const length = this.#length + taken
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(Math.min(this.#limit, Math.max(length, 2 * this.#buffer.length)))
      larger.set(this.bytes)
      this.#buffer = larger
    }
    this.#buffer.set(bytes.subarray(0, taken), this.#length)
    this.#length = length
    return taken
  }

  drop(count: number): void {
    this.#buffer.copyWithin(0, count, this.#length)
    this.#length -= count
  }
}
