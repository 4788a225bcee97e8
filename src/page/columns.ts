/**
 * A table of figures, one row a line, kept by column: trees read one column for many lines. The columns' order is the order
 * in which they are added, and a model refers to them by that order, so the model file holds their names and the loader
 * compares them.
 */
export class Columns {
  readonly rows: number
  readonly names: string[] = []
  #values: Float32Array

  constructor(rows: number, room: number) {
    this.rows = rows
    this.#values = new Float32Array(rows * room)
  }

  get values(): Float32Array {
    return this.#values
  }

  /** A new column of zeros to fill. */
  add(name: string): Float32Array {
    const start = this.names.length * this.rows
    if (start + this.rows > this.#values.length) throw new Error(`No room for column ${name}`)
    this.names.push(name)
    return this.#values.subarray(start, start + this.rows)
  }

  column(index: number): Float32Array {
    return this.#values.subarray(index * this.rows, (index + 1) * this.rows)
  }

  /** The column of this name, which must be there. */
  named(name: string): Float32Array {
    const index = this.names.indexOf(name)
    if (index < 0) throw new Error(`No column ${name}`)
    return this.column(index)
  }

  /** A column of the figures as they are. */
  put(name: string, values: ArrayLike<number>): void {
    this.add(name).set(values)
  }

  /** A figure of the whole page, the same in every row. */
  fill(name: string, value: number): void {
    this.add(name).fill(value)
  }

  /** The figure of the line `by` lines further on; `outside` where there is none. */
  shift(name: string, values: Float32Array, by: number, outside = 0): void {
    const column = this.add(name)
    for (let row = 0; row < column.length; row++) {
      const from = row + by
      column[row] = from >= 0 && from < values.length ? values[from]! : outside
    }
  }

  /** The mean over the lines at most `radius` away. */
  window(name: string, sums: Float64Array, radius: number): void {
    const column = this.add(name)
    const rows = column.length
    for (let row = 0; row < rows; row++) {
      const from = row < radius ? 0 : row - radius
      const to = row + radius >= rows ? rows : row + radius + 1
      column[row] = (sums[to]! - sums[from]!) / (to - from)
    }
  }

  /** The mean over the `length` lines before (above zero: after) each line, the line itself left out. */
  side(name: string, sums: Float64Array, length: number): void {
    const column = this.add(name)
    const rows = column.length
    for (let row = 0; row < rows; row++) {
      const from = length < 0 ? Math.max(0, row + length) : Math.min(rows, row + 1)
      const to = length < 0 ? row : Math.min(rows, row + 1 + length)
      column[row] = to > from ? (sums[to]! - sums[from]!) / (to - from) : 0
    }
  }
}

/** Sums up to each row, so that the sum over a range is a difference. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  let sum = 0
  for (let row = 0; row < values.length; row++) {
    sum += values[row]!
    sums[row + 1] = sum
  }
  return sums
}

/** The range [start, end) with the largest sum, empty where no figure is positive. Kadane's. */
export function largestSum(values: ArrayLike<number>): {readonly start: number; readonly end: number} {
  let best = 0
  let start = 0
  let end = 0
  let sum = 0
  let from = 0
  for (let row = 0; row < values.length; row++) {
    if (sum <= 0) {
      sum = 0
      from = row
    }
    sum += values[row]!
    if (sum > best) {
      best = sum
      start = from
      end = row + 1
    }
  }
  return {start, end}
}
