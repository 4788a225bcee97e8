/** A short hash that is fed bit by bit: FNV-1a, twice 32 bits, as hexadecimal digits. */
export class Digest {
  #low = 0x811c9dc5
  #high = 0x01000193

  add(text: string): this {
    for (let at = 0; at < text.length; at++) this.#put(text.charCodeAt(at))
    this.#put(0)
    return this
  }

  addBytes(bytes: Uint8Array): this {
    for (const byte of bytes) this.#put(byte)
    return this
  }

  toString(): string {
    return [this.#high, this.#low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
  }

  #put(unit: number): void {
    this.#low = Math.imul(this.#low ^ unit, 0x01000193)
    this.#high = Math.imul(this.#high ^ (unit + 0x9e37), 0x01000193)
  }
}
