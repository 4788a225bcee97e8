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

  /** From the units and the length of each, as they are stored: offsets take four times the room. */
  static ofLengths(units: Uint16Array, lengths: Uint8Array): Literals {
    const offsets = new Int32Array(lengths.length + 1)
    for (let k = 0, at = 0; k < lengths.length; k++) {
      at += lengths[k]!
      offsets[k + 1] = at
    }
    return new Literals(units, offsets)
  }

  /** The length of each. Throws a RangeError where one has more than 255 units. */
  get lengths(): Uint8Array {
    return Uint8Array.from({length: this.count}, (_, k) => {
      const length = this.offsets[k + 1]! - this.offsets[k]!
      if (length > 255) throw new RangeError(`A literal is too long to be stored: ${this.text(k)}`)
      return length
    })
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
