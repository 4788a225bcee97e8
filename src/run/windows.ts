import {createHash, type Hash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {type DetectEncoding, decode, encodingOf} from '../decode/decode.ts'
import type {SourcePart} from '../document.ts'
import {InputError, reasonOf} from '../errors.ts'
import {type Input, STDIN} from './inputs.ts'

/** A source, or a part of one that is larger than the window. */
export interface Window {
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: string
  /** null for a source that fits in one window. Offsets in UTF-16 units of the whole source. */
  readonly part: SourcePart | null
  /** Of the whole source; known with its last window. */
  readonly whole: {readonly bytes: number; readonly sha256: string} | null
}

/** DESIGN: inputs above 16 MB of source are cleaned in parts. */
export const DEFAULT_WINDOW = 16 * 1024 * 1024

/** Reads a source window by window, holding no more than one of them and what was read ahead. */
export async function* readWindows(input: Input, size: number, detect: DetectEncoding): AsyncGenerator<Window> {
  const hash = createHash('sha256')
  const stream: AsyncIterable<Uint8Array> =
    input.path === STDIN ? process.stdin : createReadStream(input.path, {highWaterMark: 1 << 20})
  const cutter = new WindowCutter(size, hash, detect)
  try {
    for await (const chunk of stream) yield* cutter.push(chunk)
  } catch (error) {
    throw new InputError(input.path, reasonOf(error), {cause: error})
  }
  yield cutter.end()
}

/** Cuts a stream of bytes into windows whose edges depend on the content only, never on how the stream was chunked. */
class WindowCutter {
  readonly #size: number
  readonly #hash: Hash
  readonly #detect: DetectEncoding
  #chunks: Uint8Array[] = []
  #held = 0
  #total = 0
  #encoding: string | undefined
  #index = 0
  #offset = 0

  constructor(size: number, hash: Hash, detect: DetectEncoding) {
    this.#size = size
    this.#hash = hash
    this.#detect = detect
  }

  *push(chunk: Uint8Array): Generator<Window> {
    this.#hash.update(chunk)
    this.#total += chunk.length
    this.#chunks.push(chunk)
    this.#held += chunk.length
    // One byte more than a window must be there: a source of just that size is no part.
    while (this.#held > this.#size) {
      const bytes = this.#take()
      this.#encoding ??= encodingOf(bytes.subarray(0, this.#size), this.#detect)
      const edge = edgeOf(bytes.subarray(0, this.#size), this.#encoding)
      yield this.#window(bytes.subarray(0, edge), false)
      const rest = bytes.subarray(edge)
      this.#chunks = [rest]
      this.#held = rest.length
    }
  }

  end(): Window {
    const bytes = this.#take()
    this.#encoding ??= encodingOf(bytes, this.#detect)
    return this.#window(bytes, true)
  }

  #take(): Uint8Array {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks)
    this.#chunks = []
    return bytes
  }

  #window(bytes: Uint8Array, last: boolean): Window {
    const text = decode(bytes, this.#encoding!)
    const start = this.#offset
    this.#offset += text.length
    const part = last && this.#index === 0 ? null : {index: this.#index++, start, end: this.#offset, last}
    const whole = last ? {bytes: this.#total, sha256: this.#hash.digest('hex')} : null
    return {bytes, text, encoding: this.#encoding!, part, whole}
  }
}

/** Where a window that is full is cut: after its last blank line, else line, else sentence, else word, looked for in its second half. */
function edgeOf(bytes: Uint8Array, encoding: string): number {
  const wide = encoding.startsWith('utf-16')
  const least = bytes.length >>> 1
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const unit = (char: string): Buffer =>
    encoding === 'utf-16le' ? Buffer.from(char, 'utf16le') : Buffer.from(char, 'utf16le').swap16()
  const marks = wide
    ? [unit('\n'), unit('.'), unit(' ')]
    : ['\n\n', '\n\r\n', '\n', '\r', '. ', '。', ' '].map((mark) =>
        Buffer.from(mark, encoding === 'utf-8' ? 'utf8' : 'latin1'),
      )
  for (const mark of marks) {
    let at = text.lastIndexOf(mark)
    while (wide && at >= least && at % 2 === 1) at = text.lastIndexOf(mark, at - 1)
    if (at >= least) return at + mark.length
  }
  // One endless word: cut between two characters.
  if (wide) return bytes.length & ~1
  let at = bytes.length
  if (encoding === 'utf-8') while (at > least && (bytes[at - 1]! & 0xc0) === 0x80) at--
  return encoding === 'utf-8' && at > least && bytes[at - 1]! >= 0xc0 ? at - 1 : at
}
