import {sigmoid} from '../sigmoid.ts'
import type {Columns} from './columns.ts'

/**
 * A small recurrent network that reads a page's lines in both directions: a line's columns are boiled down to a few units, two
 * gated recurrent units (Cho and others, 2014) remember what came before and what comes after, and a last layer weighs it all.
 * Matrices lie row by row, a row for each unit that they read.
 */
export interface SequenceModel {
  /** Between what bounds a column's figures are used; the two last are the lines that were left out before and after. */
  readonly low: Float32Array
  readonly high: Float32Array
  readonly input: Float32Array
  readonly inputBias: Float32Array
  readonly down: Memory
  readonly up: Memory
  readonly hidden: Float32Array
  readonly hiddenBias: Float32Array
  readonly last: Float32Array
  readonly lastBias: number
  /** By how much the first stage's log-odds count. */
  readonly first: number
  /** Slope and offset that make the network's log-odds calibrated ones. */
  readonly calibration: readonly [number, number]
}

/** The weights of a gated recurrent unit: for each of its gates (reset, stay, new) as many columns as it has units. */
export interface Memory {
  readonly input: Float32Array
  readonly bias: Float32Array
  readonly recurrent: Float32Array
}

/** Log-odds of the first stage from which a line is read: two thirds of the lines are chrome almost for certain, and only in the way. */
const READ_FROM = -3

/**
 * What counts of a page's lines: the mean of the trees' calibrated log-odds, `trees`, and the network's. The network was
 * trained for the F-score of whole pages and sees how lines follow each other; the trees know single lines better. `first` is
 * the first stage's word: lines that it drops the network does not read.
 */
export function withSequence(
  model: SequenceModel,
  columns: Columns,
  first: Float32Array,
  trees: Float32Array,
): Float32Array {
  const rows = readRows(first)
  const units = inputUnits(model, columns, rows)
  const width = model.inputBias.length
  const size = model.down.bias.length / 3
  const down = remember(model.down, units, width, size, false)
  const up = remember(model.up, units, width, size, true)
  const scores = trees.slice()
  const {hidden, hiddenBias, last} = model
  const [slope, offset] = model.calibration
  const layer = new Float64Array(hiddenBias.length)
  for (let at = 0; at < rows.length; at++) {
    layer.set(hiddenBias)
    addProduct(layer, down, at * size, size, hidden, 0)
    addProduct(layer, up, at * size, size, hidden, size)
    addProduct(layer, units, at * width, width, hidden, 2 * size)
    const row = rows[at]!
    let score = model.lastBias + model.first * first[row]!
    for (let unit = 0; unit < layer.length; unit++) if (layer[unit]! > 0) score += layer[unit]! * last[unit]!
    scores[row] = (trees[row]! + slope * score + offset) / 2
  }
  return scores
}

function readRows(first: Float32Array): Int32Array {
  const rows = new Int32Array(first.length)
  let count = 0
  for (let row = 0; row < first.length; row++) if (first[row]! > READ_FROM) rows[count++] = row
  return rows.subarray(0, count)
}

/** What a line's columns are boiled down to. Column by column, since that is how they lie in memory. */
function inputUnits(model: SequenceModel, columns: Columns, rows: Int32Array): Float64Array {
  const {low, high, input, inputBias} = model
  const width = inputBias.length
  const units = new Float64Array(rows.length * width)
  for (let at = 0; at < rows.length; at++) units.set(inputBias, at * width)
  const add = (column: number, value: number, at: number): void => {
    const clipped = Math.min(high[column]!, Math.max(low[column]!, value))
    if (clipped === 0) return
    const weight = column * width
    const unit = at * width
    for (let k = 0; k < width; k++) units[unit + k] = units[unit + k]! + clipped * input[weight + k]!
  }
  const known = columns.names.length
  for (let column = 0; column < known; column++) {
    const values = columns.column(column)
    for (let at = 0; at < rows.length; at++) add(column, values[rows[at]!]!, at)
  }
  for (let at = 0; at < rows.length; at++) {
    const before = rows[at]! - (at > 0 ? rows[at - 1]! + 1 : 0)
    const after = (at + 1 < rows.length ? rows[at + 1]! : columns.rows) - rows[at]! - 1
    add(known, Math.log1p(before), at)
    add(known + 1, Math.log1p(after), at)
  }
  for (let k = 0; k < units.length; k++) units[k] = Math.tanh(units[k]!)
  return units
}

/** The memory after each line, from the first line on or from the last. */
function remember(
  {input, bias, recurrent}: Memory,
  units: Float64Array,
  width: number,
  size: number,
  isUpward: boolean,
): Float64Array {
  const lines = units.length / width
  const memory = new Float64Array(lines * size)
  const gates = new Float64Array(3 * size)
  const remembered = new Float64Array(3 * size)
  let before = -1
  for (let step = 0; step < lines; step++) {
    const line = isUpward ? lines - 1 - step : step
    gates.set(bias)
    addProduct(gates, units, line * width, width, input, 0)
    remembered.fill(0)
    if (before >= 0) addProduct(remembered, memory, before * size, size, recurrent, 0)
    for (let unit = 0; unit < size; unit++) {
      const reset = sigmoid(gates[unit]! + remembered[unit]!)
      const stay = sigmoid(gates[size + unit]! + remembered[size + unit]!)
      const fresh = Math.tanh(gates[2 * size + unit]! + reset * remembered[2 * size + unit]!)
      const old = before >= 0 ? memory[before * size + unit]! : 0
      memory[line * size + unit] = stay * old + (1 - stay) * fresh
    }
    before = line
  }
  return memory
}

/** Adds the product of `size` figures from `start` on with as many rows of a matrix, from `row` on. */
function addProduct(
  sums: Float64Array,
  figures: Float64Array,
  start: number,
  size: number,
  matrix: Float32Array,
  row: number,
): void {
  const width = sums.length
  for (let k = 0; k < size; k++) {
    const figure = figures[start + k]!
    const weight = (row + k) * width
    for (let column = 0; column < width; column++) sums[column] = sums[column]! + figure * matrix[weight + column]!
  }
}
