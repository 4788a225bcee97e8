/** Whole lines of a stream, with the numbers of the first. */
export interface LineBatch {
  readonly bytes: Uint8Array
  /** 1-based. */
  readonly line: number
  /** 0-based, among lines that are not blank. */
  readonly record: number
  /** It is one line above the limit, whose bytes were passed over. */
  readonly tooLarge?: boolean
}

const LINE_FEED = 10

/**
 * Cuts a stream into batches of about `size` bytes that end with a line. No more than one batch, or one line of `maxLine`
 * bytes, is held. A longer line that fits in a chunk of the stream is left to who reads the batch.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  maxLine: number,
): AsyncGenerator<LineBatch> {
  const lines = new Held()
  const tail = new Held()
  let isSkipping = false
  const at = {line: 1, record: 0}
  const take = (held: Held): LineBatch[] => (held.length > 0 ? [numbered(held.take(), at)] : [])
  const tooLarge = (): LineBatch => ({bytes: new Uint8Array(), line: at.line++, record: at.record++, tooLarge: true})
  for await (const chunk of withoutMark(chunks)) {
    const first = chunk.indexOf(LINE_FEED) + 1
    if (first === 0) {
      if (isSkipping) continue
      tail.push(chunk)
      if (tail.length > maxLine) {
        yield* take(lines)
        tail.take()
        isSkipping = true
      }
      continue
    }
    const last = chunk.lastIndexOf(LINE_FEED) + 1
    if (isSkipping || tail.length + first - 1 > maxLine) {
      yield* take(lines)
      yield tooLarge()
      tail.take()
      isSkipping = false
      lines.push(chunk.subarray(first, last))
    } else {
      tail.moveTo(lines)
      lines.push(chunk.subarray(0, last))
    }
    tail.push(chunk.subarray(last))
    if (lines.length >= size) yield* take(lines)
  }
  yield* take(lines)
  if (isSkipping) yield tooLarge()
  else yield* take(tail)
}

function numbered(bytes: Uint8Array, at: {line: number; record: number}): LineBatch {
  const batch = {bytes, line: at.line, record: at.record}
  const counts = countLines(bytes)
  at.line += counts.lines
  at.record += counts.records
  return batch
}

/** Bytes that wait. */
class Held {
  length = 0
  #chunks: Uint8Array[] = []

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return
    this.#chunks.push(chunk)
    this.length += chunk.length
  }

  moveTo(other: Held): void {
    for (const chunk of this.#chunks) other.push(chunk)
    this.#chunks = []
    this.length = 0
  }

  take(): Uint8Array {
    const bytes = new Uint8Array(this.length)
    let at = 0
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    this.#chunks = []
    this.length = 0
    return bytes
  }
}

function countLines(bytes: Uint8Array): {lines: number; records: number} {
  let lines = 0
  let records = 0
  for (let start = 0; start < bytes.length; lines++) {
    const stop = bytes.indexOf(LINE_FEED, start)
    const end = stop < 0 ? bytes.length : stop
    if (!isBlank(bytes, start, end)) records++
    start = end + 1
  }
  return {lines, records}
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte !== 32 && (byte < 9 || byte > 13)) return false
  }
  return true
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of chunks) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    isFirst = false
    yield hasMark ? chunk.subarray(3) : chunk
  }
}
