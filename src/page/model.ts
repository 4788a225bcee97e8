import {once} from '../once.ts'
import type {LinearModel} from './linear.ts'
import type {ReasonTable} from './reasons.ts'
import type {Memory, SequenceModel} from './sequence.ts'
import {packTrees, type TreeEnsemble} from './trees.ts'

/** The models for one form of page: text alone, or text with markup. */
export interface FormModel {
  readonly words: LinearModel
  /** Only where there is markup. */
  readonly markup: LinearModel | undefined
  readonly first: TreeEnsemble
  readonly second: TreeEnsemble
  /** Reads pages as a whole; absent where trees alone do as well. */
  readonly sequence: SequenceModel | undefined
  /** Names of the columns that the trees' features count: the code must make the very same. */
  readonly columns: readonly string[]
  /** Slope and offset that make the trees' log-odds calibrated ones. */
  readonly calibration: readonly [number, number]
  readonly reasons: readonly ReasonTable[]
  /** By how much the page's F-score gains where more of it stays, see looseness.ts; only where there is markup. */
  readonly looser: TreeEnsemble | undefined
}

/** All that the page model knows, as it is in `data/page-model.bin`. */
export interface PageModel {
  readonly text: FormModel
  readonly html: FormModel
  /** Page or article by the shapes of the lines: log-odds of a page. Below `gateBelow` it is an article without doubt. */
  readonly gate: TreeEnsemble
  readonly gateBelow: number
  /** The same by shapes and the lines' chances; a page from `pageFrom` on. */
  readonly decision: TreeEnsemble
  readonly pageFrom: number
  /** The chance below which a line goes even from a document that was not taken for a page. */
  readonly carefulBelow: number
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
  // Not `slice`, which shares memory where the bytes are a Buffer.
  const {buffer} = new Uint8Array(bytes)
  const view = new DataView(buffer)
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4))
  if (magic !== MAGIC) throw new Error(`Not a page model: it starts with ${JSON.stringify(magic)}`)
  const headerSize = view.getUint32(4, true)
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headerSize)))
  const arrays = readArrays(buffer, 8 + headerSize, header)
  const decision = once(() => ensemble('decide', arrays))
  return {
    text: formModel('text', header, arrays),
    html: formModel('html', header, arrays),
    gate: ensemble('gate', arrays),
    get decision() {
      return decision()
    },
    ...(header.decision as {gateBelow: number; pageFrom: number; carefulBelow: number}),
  }
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
  // Made ready when somebody asks: the gate settles most articles, and pages come in one form as a rule.
  const first = once(() => ensemble(`${form}.first`, arrays))
  const second = once(() => ensemble(`${form}.second`, arrays))
  const looser = once(() => (arrays.has(`${form}.looser.roots`) ? ensemble(`${form}.looser`, arrays) : undefined))
  return {
    words: linear('word')!,
    markup: linear('markup'),
    get first() {
      return first()
    },
    get second() {
      return second()
    },
    get looser() {
      return looser()
    },
    sequence: sequenceModel(form, header, arrays),
    columns: header[`${form}.columns`] as string[],
    calibration: header[`${form}.calibration`] as [number, number],
    reasons: header[`${form}.reasons`] as ReasonTable[],
  }
}

function sequenceModel(form: string, header: Header, arrays: ReadonlyMap<string, Numbers>): SequenceModel | undefined {
  const more = header[`${form}.sequence`] as Pick<SequenceModel, 'calibration' | 'first' | 'lastBias'> | undefined
  const part = (name: string): Float32Array => arrays.get(`${form}.sequence.${name}`) as Float32Array
  const memory = (way: string): Memory => ({
    input: part(`${way}.input`),
    bias: part(`${way}.bias`),
    recurrent: part(`${way}.recurrent`),
  })
  return (
    more && {
      low: part('low'),
      high: part('high'),
      input: part('input'),
      inputBias: part('inputBias'),
      down: memory('down'),
      up: memory('up'),
      hidden: part('hidden'),
      hiddenBias: part('hiddenBias'),
      last: part('last'),
      ...more,
    }
  )
}

function ensemble(name: string, arrays: ReadonlyMap<string, Numbers>): TreeEnsemble {
  const part = (of: string): Numbers => arrays.get(`${name}.${of}`)!
  return packTrees({
    feature: part('feature') as Uint16Array,
    threshold: part('threshold') as Float32Array,
    left: part('left') as Int32Array,
    right: part('right') as Int32Array,
    leaf: part('leaf') as Float32Array,
    roots: part('roots') as Int32Array,
  })
}
