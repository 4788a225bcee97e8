import {createReadStream} from 'node:fs'
import {pipeline, type Readable} from 'node:stream'
import {InputError, reasonOf} from '../errors.ts'
import {type Input, STDIN} from './inputs.ts'

/** A source that is read bit by bit, decompressed. */
export interface ByteStream {
  /** The first bytes, which `chunks` gives again. */
  readonly head: Uint8Array
  /** Whether the head is all there is. */
  readonly isShort: boolean
  readonly chunks: AsyncIterable<Uint8Array>
}

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

/** Opens a file or stdin for reading, decompressing what starts like gzip or zstd. What fails names the input. */
export async function openByteStream(input: Input, headSize: number): Promise<ByteStream> {
  const raw: Readable = input.path === STDIN ? process.stdin : createReadStream(input.path, {highWaterMark: 1 << 18})
  const start = await readHead(named(input, raw), 4)
  const plain = startsWith(start.head, GZIP)
    ? await gunzip(start.chunks)
    : startsWith(start.head, ZSTD)
      ? unzstd(start.chunks)
      : start.chunks
  return readHead(named(input, plain), headSize)
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, k) => bytes[k] === byte)

async function* named(input: Input, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(input.path, reasonOf(error), {cause: error})
  }
}

async function readHead(source: AsyncGenerator<Uint8Array>, size: number): Promise<ByteStream> {
  const read: Uint8Array[] = []
  let length = 0
  let isShort = false
  while (length < size) {
    const {value, done} = await source.next()
    if (done) {
      isShort = true
      break
    }
    read.push(value)
    length += value.length
  }
  const head = read.length === 1 ? read[0]! : Buffer.concat(read)
  return {
    head: head.subarray(0, size),
    isShort: isShort && length <= size,
    chunks: chained(read, source),
  }
}

async function* chained(first: Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first.shift(); next; next = first.shift()) yield next
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

async function gunzip(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const {createGunzip} = await import('node:zlib')
  // Errors surface in the reading of the last stream.
  return pipeline(chunks, createGunzip({chunkSize: 1 << 18}), () => {})
}

/** Compressed bytes that are handed on at a time: what they may grow to is held in memory. */
const ZSTD_STEP = 16 * 1024

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const {Decompress} = await import('fzstd')
  let ready: Uint8Array[] = []
  const decompress = new Decompress((chunk) => void ready.push(chunk))
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += ZSTD_STEP) {
      decompress.push(chunk.subarray(at, at + ZSTD_STEP))
      const out = ready
      ready = []
      yield* out
    }
  }
  decompress.push(new Uint8Array(0), true)
  yield* ready
}
