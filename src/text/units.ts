/** The part of Node's Buffer that copies a string at once; absent in a browser. */
interface Encoder {
  from(array: ArrayBuffer): {write(text: string, offset: number, encoding: 'utf16le'): number}
}

/**
 * The UTF-16 units of a text in an array, with `ahead` zeros behind its end. Reading units off an array costs a fraction
 * of reading them off a string, whose representation has to be asked for at each of them.
 */
export function unitsOf(text: string, ahead: number): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length + ahead)
  const {Buffer} = globalThis as {Buffer?: Encoder}
  if (Buffer && isLittleEndian) Buffer.from(units.buffer).write(text, 0, 'utf16le')
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
