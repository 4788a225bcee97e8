import type {Cohesion} from './cohesion.ts'

interface Comparison {
  readonly windows: readonly [number, number, number, number]
  readonly cosine: number
}

/** Cosines at candidates, remembered from one look to the next: most of the stretches stay the same. */
export class Comparisons {
  readonly cohesion: Cohesion
  readonly #known = new Map<number, Comparison>()

  constructor(cohesion: Cohesion) {
    this.cohesion = cohesion
  }

  /** The cosine of tokens [a, b) and [c, d); `key` names the candidate and what is compared. */
  cosine(key: number, a: number, b: number, c: number, d: number): number {
    const known = this.#known.get(key)
    if (known) {
      const [from, to, next, end] = known.windows
      if (a === from && b === to && c === next && d === end) return known.cosine
    }
    const cosine = this.cohesion.cosine(a, b, c, d)
    this.#known.set(key, {windows: [a, b, c, d], cosine})
    return cosine
  }
}
