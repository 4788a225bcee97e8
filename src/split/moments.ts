/** Mean and standard deviation of some values. */
export interface Moments {
  readonly mean: number
  readonly deviation: number
}

/** The moments of `count` values; zeros for none, and no deviation of a single one. */
export function momentsOf(count: number, valueAt: (index: number) => number): Moments {
  let sum = 0
  let squares = 0
  for (let index = 0; index < count; index++) {
    const value = valueAt(index)
    sum += value
    squares += value * value
  }
  const mean = count > 0 ? sum / count : 0
  return {mean, deviation: count > 1 ? Math.sqrt(Math.max(0, squares / count - mean * mean)) : 0}
}

/** How many deviations a value lies above the mean; 0 where all values are the same. */
export function standardScore(value: number, {mean, deviation}: Moments): number {
  return deviation > 0 ? (value - mean) / deviation : 0
}
