/** A source's bytes read as text: `encoding` is a label that `TextDecoder` knows. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** Guesses an encoding from bytes that are not UTF-8; null where it can't tell. Passed in, since it is slow to load. */
export type DetectEncoding = (bytes: Uint8Array) => string | null

/** Enough to tell an encoding; detection costs some 2 ms per 8 KB. */
const SAMPLE = 16 * 1024

/**
 * The encoding of some bytes: by byte order mark, else UTF-8 where they are it (a few broken sequences
 * notwithstanding), else UTF-16 by its pattern of zeros, else as detected, else windows-1252.
 */
export function encodingOf(bytes: Uint8Array, detect?: DetectEncoding): string {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  if (isUtf8(bytes)) return zeroPattern(bytes) ?? 'utf-8'
  if (mostlyUtf8(bytes)) return 'utf-8'
  const zeros = zeroPattern(bytes)
  if (zeros) return zeros
  const guess = detect?.(sampleOf(bytes))
  return (guess && encodingNamed(guess)) || 'windows-1252'
}

/** Decodes, a byte order mark included in the text; what is no character becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

/** What windows-1252 has at 0x80 to 0x9f, by the Encoding Standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: the decoder of Node 20 reads it as Latin-1, without the quotes and dashes, and drops a first byte 0xff. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('').replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  try {
    // Bit by bit: the text is not wanted, and of a large source it is large.
    for (let at = 0; at < bytes.length; at += SAMPLE) decoder.decode(bytes.subarray(at, at + SAMPLE), {stream: true})
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Whether whole multi-byte sequences outnumber broken ones by far: a cut or spoilt file is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? (lead < 0xf0 ? 3 : 0) : lead >= 0xc2 ? 2 : 0
    let tail = 1
    while (tail < length && ((bytes[at + tail] ?? 0) & 0xc0) === 0x80) tail++
    if (length > 0 && tail === length) {
      whole++
      at += length - 1
    } else broken++
  }
  return whole > 4 * broken
}

/** UTF-16 without a mark: Western text then has zeros in every second byte. */
function zeroPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null
}

/** A stretch around the first bytes above ASCII: in a long English text only a few lines tell anything. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const parts: number[] = []
  for (let at = 0; at < bytes.length && parts.length < SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue
    const start = Math.max(parts.length > 0 ? at - 16 : at - 64, 0)
    const end = Math.min(at + 48, bytes.length)
    for (let k = start; k < end; k++) parts.push(bytes[k]!)
    at = end
  }
  return Uint8Array.from(parts)
}

/** The Encoding Standard's name for a label, null where it has none. */
function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
