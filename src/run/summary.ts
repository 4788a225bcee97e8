import {count} from './count.ts'
import {articlesBegun, type DocumentName, isSameDocument, type PartReport} from './report.ts'

/** What a run did, added up as it goes. */
export class Summary {
  documents = 0
  failed = 0
  skipped = 0
  /** Known to the cache. */
  unchanged = 0
  removals = 0
  repairs = 0
  split = 0
  flagged = 0
  #records = 0
  #firstFlagged: string | undefined
  /** The document whose parts come in. */
  #current: (DocumentName & {articles: number; isFlagged: boolean}) | undefined
  #characters = 0
  #removed = 0

  /** Adds one document, or part of one. */
  add(report: PartReport): void {
    const {path, record, isLast, removals, repairs, warnings, characters, removed} = report
    if (!this.#current || !isSameDocument(this.#current, report))
      this.#current = {path, record, articles: 0, isFlagged: false}
    const current = this.#current
    const begun = current.articles + articlesBegun(report)
    if (begun > 1 && current.articles <= 1) this.split++
    current.articles = begun
    for (const {count} of removals) this.removals += count
    for (const count of Object.values(repairs)) this.repairs += count
    if (!current.isFlagged && warnings.some(({code}) => code !== 'continued')) {
      current.isFlagged = true
      this.flagged++
      this.#firstFlagged ??= path
    }
    this.#characters += characters
    this.#removed += removed
    if (!isLast) return
    this.documents++
    if (record !== null) this.#records++
    this.#current = undefined
  }

  /** "120 files: 340 removals, 4.1 % of characters; 3 split; 1 flagged, see raw/a.txt" */
  toString(): string {
    const share = this.#characters > 0 ? (100 * this.#removed) / this.#characters : 0
    const parts = [
      `${count(this.documents, this.#kind())}: ${count(this.removals, 'removal')}, ${share.toFixed(1)} % of characters`,
    ]
    if (this.repairs > 0) parts.push(count(this.repairs, 'repair'))
    if (this.split > 0) parts.push(`${this.split} split`)
    if (this.flagged > 0) parts.push(`${this.flagged} flagged, see ${this.#firstFlagged}`)
    if (this.unchanged > 0) parts.push(`${this.unchanged} unchanged`)
    if (this.skipped > 0) parts.push(`${this.skipped} hidden or binary skipped`)
    if (this.failed > 0) parts.push(`${this.failed} failed`)
    return parts.join('; ')
  }

  #kind(): string {
    if (this.#records === 0) return 'file'
    return this.#records === this.documents ? 'record' : 'document'
  }
}
