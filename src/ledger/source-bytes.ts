import {encoderFor} from '../decode/encode.ts'
import {offsetConverter} from '../text/offsets.ts'
import {lowerBound, type Span} from '../text/span.ts'

/**
 * The bytes behind each stretch of a decoded text. Where decoding lost something (an invalid sequence), only the edges
 * of the lossy stretch can be told, so `address` moves an offset inside it to its end.
 */
export class SourceBytes {
  readonly #bytes: Uint8Array
  readonly #lossy: readonly Span[]
  readonly #byteAt: (at: number) => number

  constructor(bytes: Uint8Array, text: string, encoding: string) {
    this.#bytes = bytes
    const {lossy, byteAt} = encoding === 'utf-8' ? addressUtf8(bytes, text) : addressOther(bytes, text, encoding)
    this.#lossy = lossy
    this.#byteAt = byteAt
  }

  /** The bytes of a span whose ends are addresses. */
  slice(span: Span): Uint8Array {
    return this.#bytes.subarray(this.#byteAt(span.start), this.#byteAt(span.end))
  }

  /** `at`, or the end of the lossy stretch that it lies inside. */
  address(at: number): number {
    const index = lowerBound(this.#lossy, (span) => span.end > at)
    const span = this.#lossy[index]
    return span && span.start < at ? span.end : at
  }

  /** The parts of a span whose text, encoded again, gives its bytes. */
  exact(span: Span): Span[] {
    const parts: Span[] = []
    let start = span.start
    for (let k = lowerBound(this.#lossy, ({end}) => end > span.start); k < this.#lossy.length; k++) {
      const hole = this.#lossy[k]!
      if (hole.start >= span.end) break
      if (hole.start > start) parts.push({start, end: hole.start})
      start = Math.max(start, hole.end)
    }
    if (start < span.end) parts.push({start, end: span.end})
    return parts
  }
}

interface Addressing {
  readonly lossy: readonly Span[]
  readonly byteAt: (at: number) => number
}

function addressUtf8(bytes: Uint8Array, text: string): Addressing {
  if (!text.includes('\ufffd')) return {lossy: [], byteAt: offsetConverter(text, 'utf-8')}
  // No UTF-8 sequence holds 0x0A, so lines of text and of bytes correspond, broken sequences or not.
  const encode = encoderFor('utf-8')!
  const lossy: Span[] = []
  const starts: number[] = []
  const byteStarts: number[] = []
  for (let at = 0, byte = 0; at < text.length || byte < bytes.length; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop + 1
    const byteStop = bytes.indexOf(10, byte)
    const byteEnd = byteStop < 0 ? bytes.length : byteStop + 1
    starts.push(at)
    byteStarts.push(byte)
    const encoded = encode(text.slice(at, end))
    if (!encoded || !equal(encoded, bytes.subarray(byte, byteEnd))) lossy.push({start: at, end})
    at = end
    byte = byteEnd
  }
  return {
    lossy,
    byteAt: (at) => {
      if (at >= text.length) return bytes.length
      const line = lowerBound(starts, (start) => start > at) - 1
      return byteStarts[line]! + encode(text.slice(starts[line]!, at))!.length
    },
  }
}

function addressOther(bytes: Uint8Array, text: string, encoding: string): Addressing {
  const encode = encoderFor(encoding)
  const encoded = encode?.(text)
  if (!encode || !encoded || !equal(encoded, bytes)) {
    return {lossy: text.length > 0 ? [{start: 0, end: text.length}] : [], byteAt: (at) => (at <= 0 ? 0 : bytes.length)}
  }
  if (bytes.length === text.length) return {lossy: [], byteAt: (at) => at}
  if (bytes.length === 2 * text.length) return {lossy: halfPairs(text), byteAt: (at) => 2 * at}
  // Of the multi-byte encodings only the length of each character is needed.
  const offsets = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    offsets[at + 1] = offsets[at]! + encode(String.fromCodePoint(code))!.length
    if (code > 0xffff) {
      offsets[at + 2] = offsets[at + 1]!
      at++
    }
  }
  return {lossy: [], byteAt: (at) => offsets[at]!}
}

/** Halves of surrogate pairs, which JSON's escapes can write and UTF-8, that outputs are written in, cannot. */
function halfPairs(text: string): Span[] {
  return text.isWellFormed()
    ? []
    : Array.from(text.matchAll(/\p{Cs}/gu), ({index}): Span => ({start: index, end: index + 1}))
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
