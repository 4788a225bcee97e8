import type {LinearModel} from './linear.ts'
import type {TreeEnsemble} from './trees.ts'

/** The models for one form of page: text alone, or text with markup. */
export interface FormModel {
  readonly words: LinearModel
  /** Only where there is markup. */
  readonly markup: LinearModel | undefined
  readonly first: TreeEnsemble
  readonly second: TreeEnsemble
  /** Names of the columns that the trees' features count: the code must make the very same. */
  readonly columns: readonly string[]
}

/** All that the page model knows, as it is in `data/page-model.bin`. */
export interface PageModel {
  readonly text: FormModel
  readonly html: FormModel
}

const MAGIC = 'WPM1'

type TypeName = 'int8' | 'uint8' | 'uint16' | 'int32' | 'float32'
type Numbers = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array

interface Header {
  readonly arrays: Readonly<Record<string, readonly [TypeName, number]>>
  readonly [key: string]: unknown
}

/** Reads a model file. The bytes may stand anywhere in a buffer; they are copied once. */
export function loadPageModel(bytes: Uint8Array): PageModel {
  const buffer = bytes.slice().buffer
  const view = new DataView(buffer)
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4))
  if (magic !== MAGIC) throw new Error(`Not a page model: it starts with ${JSON.stringify(magic)}`)
  const headerSize = view.getUint32(4, true)
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headerSize)))
  const arrays = readArrays(buffer, 8 + headerSize, header)
  return {text: formModel('text', header, arrays), html: formModel('html', header, arrays)}
}

const TYPES = {int8: Int8Array, uint8: Uint8Array, uint16: Uint16Array, int32: Int32Array, float32: Float32Array}

function readArrays(buffer: ArrayBuffer, start: number, header: Header): Map<string, Numbers> {
  const arrays = new Map<string, Numbers>()
  let at = start
  for (const [name, [type, length]] of Object.entries(header.arrays)) {
    const values = new TYPES[type](buffer, at, length)
    arrays.set(name, values)
    at += Math.ceil(values.byteLength / 4) * 4
  }
  return arrays
}

function formModel(form: string, header: Header, arrays: ReadonlyMap<string, Numbers>): FormModel {
  const linear = (name: string): LinearModel | undefined => {
    const weights = arrays.get(`${form}.${name}`)
    return weights && {weights: weights as Int8Array, ...(header[`${form}.${name}`] as {scale: number; bias: number})}
  }
  const ensemble = (stage: string): TreeEnsemble => {
    const part = (name: string): Numbers => arrays.get(`${form}.${stage}.${name}`)!
    return {
      feature: part('feature') as Uint16Array,
      threshold: part('threshold') as Float32Array,
      left: part('left') as Int32Array,
      right: part('right') as Int32Array,
      leaf: part('leaf') as Float32Array,
      roots: part('roots') as Int32Array,
    }
  }
  return {
    words: linear('word')!,
    markup: linear('markup'),
    first: ensemble('first'),
    second: ensemble('second'),
    columns: header[`${form}.columns`] as string[],
  }
}
