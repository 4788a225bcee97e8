import type {CleanedPart} from './document-source.ts'

/** What a run did, added up as it goes. */
export class Summary {
  inputs = 0
  failed = 0
  skipped = 0
  removals = 0
  repairs = 0
  split = 0
  readonly flagged: string[] = []
  #characters = 0
  #removed = 0

  /** Adds one document, or part of one. */
  add({document, window, input}: CleanedPart): void {
    if (!window.part || window.part.last) this.inputs++
    this.removals += document.removals.length
    this.repairs += document.repairs.length
    if (document.articles.length > 1) this.split++
    if (document.warnings.length > 0) this.flagged.push(input.path)
    this.#characters += window.text.length
    for (const {text} of document.removals) this.#removed += text.length
  }

  get changed(): boolean {
    return this.removals + this.repairs + this.split > 0
  }

  /** "120 files: 340 removals, 4.1 % of characters; 3 split; 1 flagged, see raw/a.txt" */
  toString(): string {
    const share = this.#characters > 0 ? (100 * this.#removed) / this.#characters : 0
    const parts = [
      `${count(this.inputs, 'file')}: ${count(this.removals, 'removal')}, ${share.toFixed(1)} % of characters`,
    ]
    if (this.repairs > 0) parts.push(count(this.repairs, 'repair'))
    if (this.split > 0) parts.push(`${this.split} split`)
    if (this.flagged.length > 0) parts.push(`${this.flagged.length} flagged, see ${this.flagged[0]}`)
    if (this.skipped > 0) parts.push(`${this.skipped} hidden or binary skipped`)
    if (this.failed > 0) parts.push(`${this.failed} failed`)
    return parts.join('; ')
  }
}

const count = (number: number, thing: string): string =>
  `${number.toLocaleString('en-US')} ${thing}${number === 1 ? '' : 's'}`
