import type {TermWeights} from './cohesion.ts'
import {CUES} from './cues.ts'
import type {Readers} from './readers.ts'
import {SECOND_CUES} from './second-cues.ts'
import type {Trees} from './trees.ts'

/** What the splitter learnt: see docs/SPLIT-MODEL.md for what from, and how well. */
export interface SplitModel {
  readonly weights: TermWeights
  /** By term: how much likelier it starts a sentence than has its capital for being a name. */
  readonly starters: Int8Array
  readonly readers: Readers
  /** Small trees over the cues that cost nothing. */
  readonly quick: Trees
  readonly first: Trees
  readonly second: Trees
  readonly thresholds: Thresholds
}

/** The point of the decoding at which the model ships. */
export interface Thresholds {
  /** What each boundary must score. */
  readonly cut: number
  /** What one boundary of the document must score, or the document stays whole. */
  readonly gate: number
}

interface Header {
  readonly format: string
  readonly columns: readonly string[]
  readonly scale: number
  readonly thresholds: Thresholds
  readonly sections: readonly {readonly name: string; readonly type: keyof typeof ARRAYS; readonly length: number}[]
}

const FORMAT = 'winnow-split-1'
const ARRAYS = {u8: Uint8Array, i8: Int8Array, i32: Int32Array, f32: Float32Array} as const

/**
 * Reads `data/split-model.bin`: the length of a JSON header (four bytes, little-endian), the header, then its sections,
 * each on a multiple of four bytes. Throws where the file was made for other cues than these.
 */
export function loadSplitModel(bytes: Uint8Array): SplitModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  const expected = [...CUES, ...SECOND_CUES]
  if (header.format !== FORMAT || header.columns.join() !== expected.join())
    throw new Error('split-model.bin was made for another version of winnow; build it again')
  const sections = readSections(bytes, 4 + length, header)
  const trees = (name: string): Trees => ({
    roots: sections.get(`${name}.roots`) as Int32Array,
    columns: sections.get(`${name}.columns`) as Uint8Array,
    thresholds: sections.get(`${name}.thresholds`) as Float32Array,
    left: sections.get(`${name}.left`) as Int32Array,
    right: sections.get(`${name}.right`) as Int32Array,
    leaves: sections.get(`${name}.leaves`) as Float32Array,
  })
  return {
    weights: sections.get('weights') as Uint8Array,
    starters: sections.get('starters') as Int8Array,
    readers: {
      starts: sections.get('starts') as Int8Array,
      ends: sections.get('ends') as Int8Array,
      scale: header.scale,
    },
    quick: trees('quick'),
    first: trees('first'),
    second: trees('second'),
    thresholds: header.thresholds,
  }
}

type Section = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>

function readSections(bytes: Uint8Array, from: number, header: Header): Map<string, Section> {
  const sections = new Map<string, Section>()
  let at = align(from)
  for (const {name, type, length} of header.sections) {
    const made = ARRAYS[type]
    const size = length * made.BYTES_PER_ELEMENT
    // Copied, since the bytes may start anywhere in their buffer.
    sections.set(name, new made(bytes.slice(at, at + size).buffer))
    at = align(at + size)
  }
  return sections
}

function align(at: number): number {
  return (at + 3) & ~3
}
