/** Many short texts in one array of UTF-16 units: nothing is made of them until somebody asks for one. */
export class Literals {
  readonly units: Uint16Array
  /** Where each starts in `units`, and where the last ends. */
  readonly offsets: Int32Array
  /** What was asked for: texts meet the same few again and again. */
  readonly #texts = new Map<number, string>()

  constructor(units: Uint16Array, offsets: Int32Array) {
    this.units = units
    this.offsets = offsets
  }

  static of(texts: readonly string[]): Literals {
    const offsets = new Int32Array(texts.length + 1)
    texts.forEach((text, k) => {
      offsets[k + 1] = offsets[k]! + text.length
    })
    const units = new Uint16Array(offsets[texts.length]!)
    texts.forEach((text, k) => {
      for (let at = 0; at < text.length; at++) units[offsets[k]! + at] = text.charCodeAt(at)
    })
    return new Literals(units, offsets)
  }

  get count(): number {
    return this.offsets.length - 1
  }

  text(index: number): string {
    const known = this.#texts.get(index)
    if (known !== undefined) return known
    const text = String.fromCharCode(...this.units.subarray(this.offsets[index]!, this.offsets[index + 1]!))
    this.#texts.set(index, text)
    return text
  }
}
