import type {Considered} from './considered.ts'
import type {Article, Mode, RecordedRepair, Removal, Warning} from './document.ts'
import type {Rewrite} from './text/rewrite.ts'

/** What became of one text. Spans point into the source, in UTF-16 units. */
export interface Cleaned {
  readonly mode: Mode
  readonly modeConfidence: number
  readonly articles: readonly Article[]
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  readonly warnings: readonly Warning[]
  /** Every finding of every round with what became of it, by place; only with the option `considered`. */
  readonly considered?: readonly Considered[]
  /** How each article's text was made: source → text that finders read → text of the article. The ledger is written from it. */
  readonly trace: {readonly reading: Rewrite; readonly articles: readonly Rewrite[]}
}
