import {count} from './count.ts'
import type {PartReport} from './report.ts'

/** What a run did, added up as it goes. */
export class Summary {
  inputs = 0
  failed = 0
  skipped = 0
  /** Known to the cache. */
  unchanged = 0
  removals = 0
  repairs = 0
  split = 0
  flagged = 0
  #firstFlagged: string | undefined
  #characters = 0
  #removed = 0

  /** Adds one document, or part of one. */
  add({path, isLast, removals, repairs, articles, warnings, characters, removed}: PartReport): void {
    if (isLast) this.inputs++
    for (const {count} of removals) this.removals += count
    for (const count of Object.values(repairs)) this.repairs += count
    if (articles > 1) this.split++
    if (warnings.some(({code}) => code !== 'continued')) this.#flag(path)
    this.#characters += characters
    this.#removed += removed
  }

  #flag(path: string): void {
    this.flagged++
    this.#firstFlagged ??= path
  }

  /** "120 files: 340 removals, 4.1 % of characters; 3 split; 1 flagged, see raw/a.txt" */
  toString(): string {
    const share = this.#characters > 0 ? (100 * this.#removed) / this.#characters : 0
    const parts = [
      `${count(this.inputs, 'file')}: ${count(this.removals, 'removal')}, ${share.toFixed(1)} % of characters`,
    ]
    if (this.repairs > 0) parts.push(count(this.repairs, 'repair'))
    if (this.split > 0) parts.push(`${this.split} split`)
    if (this.flagged > 0) parts.push(`${this.flagged} flagged, see ${this.#firstFlagged}`)
    if (this.unchanged > 0) parts.push(`${this.unchanged} unchanged`)
    if (this.skipped > 0) parts.push(`${this.skipped} hidden or binary skipped`)
    if (this.failed > 0) parts.push(`${this.failed} failed`)
    return parts.join('; ')
  }
}
