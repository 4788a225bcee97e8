/**
 * A file of arrays: the length of a JSON header (four bytes, little-endian), the header, then one array after another, each
 * on a multiple of four bytes. The header lists the arrays under `sections` and may say more. Reading makes views, not copies.
 */
const ARRAYS = {u8: Uint8Array, i8: Int8Array, u16: Uint16Array, i32: Int32Array, f32: Float32Array} as const

type ArrayName = keyof typeof ARRAYS
/** An array that is stored as its bytes. */
export type Section = Uint8Array | Int8Array | Uint16Array | Int32Array | Float32Array

interface Header {
  readonly sections: readonly {readonly name: string; readonly type: ArrayName; readonly length: number}[]
}

/** Packs arrays, with what else the header is to say. */
export function packSections(facts: object, sections: Readonly<Record<string, Section>>): Uint8Array {
  const header: Header = {
    ...facts,
    sections: Object.entries(sections).map(([name, array]) => ({name, type: typeOf(array), length: array.length})),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const arrays = Object.values(sections)
  const bytes = new Uint8Array(arrays.reduce((at, {byteLength}) => align(at + byteLength), align(4 + head.length)))
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = align(4 + head.length)
  for (const {buffer, byteOffset, byteLength} of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at = align(at + byteLength)
  }
  return bytes
}

/** Reads what `packSections`, or a training script in the same layout, wrote: the header, and its arrays by name. */
export function readSections(packed: Uint8Array): {header: unknown; section: (name: string) => Section} {
  // Views need aligned memory: a small file may lie anywhere in a shared one.
  const bytes = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  const places = new Map<string, Section>()
  let at = align(4 + length)
  for (const {name, type, length: count} of header.sections) {
    const made = ARRAYS[type]
    places.set(name, new made(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count))
    at = align(at + count * made.BYTES_PER_ELEMENT)
  }
  return {header, section: (name) => places.get(name)!}
}

const typeOf = (array: Section): ArrayName =>
  (Object.keys(ARRAYS) as ArrayName[]).find((type) => array instanceof ARRAYS[type])!

const align = (at: number): number => (at + 3) & ~3
