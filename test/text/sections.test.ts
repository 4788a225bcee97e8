import {expect, test} from 'vitest'
import {packSections, readSections} from '../../src/text/sections.ts'

const arrays = {
  bytes: Uint8Array.of(1, 2, 3),
  signed: Int8Array.of(-1, 5),
  units: Uint16Array.of(65_535, 7, 8),
  offsets: Int32Array.of(-2, 70_000),
  weights: Float32Array.of(0.5, -3),
}

test('arrays come back as they were, with the header', () => {
  const {header, section} = readSections(packSections({digest: 'a1'}, arrays))
  expect(header).toMatchObject({digest: 'a1'})
  for (const [name, array] of Object.entries(arrays)) expect(section(name)).toEqual(array)
})

test('wherever the bytes lie in their memory, and if they are a Buffer', () => {
  const packed = packSections({}, arrays)
  for (const offset of [0, 1, 4, 7]) {
    const memory = Buffer.alloc(packed.length + offset)
    memory.set(packed, offset)
    const {section} = readSections(memory.subarray(offset))
    for (const [name, array] of Object.entries(arrays)) expect(section(name)).toEqual(array)
  }
})
