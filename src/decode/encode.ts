import {decode} from './decode.ts'

/**
 * Text back into bytes of an encoding. `TextEncoder` writes UTF-8 only; for the others the table is read off the decoder,
 * one and two byte sequences each. Stateful encodings (ISO-2022-JP) have none.
 */
export function encoderFor(encoding: string): ((text: string) => Uint8Array | null) | null {
  if (encoding === 'utf-8') return encodeUtf8
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => encodeUtf16(text, encoding === 'utf-16be')
  if (encoding === 'iso-2022-jp') return null
  const table = encodingTable(encoding)
  return (text) => {
    const bytes: number[] = []
    for (const char of text) {
      const code = table.get(char)
      if (code === undefined) return null
      if (code > 0xff) bytes.push(code >> 8)
      bytes.push(code & 0xff)
    }
    return Uint8Array.from(bytes)
  }
}

const utf8 = new TextEncoder()

/** null for a text with lone surrogates: UTF-8 has no bytes for them. */
function encodeUtf8(text: string): Uint8Array | null {
  return text.isWellFormed() ? utf8.encode(text) : null
}

function encodeUtf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}

const tables = new Map<string, Map<string, number>>()

function encodingTable(encoding: string): Map<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const char = decode(Uint8Array.of(byte), encoding)
    if (char.length === 1 && char !== '\ufffd') table.set(char, byte)
  }
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x30; trail < 0xff; trail++) {
      const chars = decode(Uint8Array.of(lead, trail), encoding)
      if ([...chars].length === 1 && chars !== '\ufffd' && !table.has(chars)) table.set(chars, (lead << 8) | trail)
    }
  }
  tables.set(encoding, table)
  return table
}
