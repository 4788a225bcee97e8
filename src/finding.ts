import type {Category} from './category.ts'
import type {Span} from './text/span.ts'

/** What a line says about its article, as its contract fields want it. */
export interface Fields {
  readonly title?: string
  readonly url?: string
  readonly byline?: string
  /** ISO 8601, as precise as the source says, no zone made up. */
  readonly published?: string
  readonly dateline?: {readonly place: string; readonly date: string | null}
  readonly keywords?: readonly string[]
}

/**
 * What a finder saw. Findings only speak: the judge decides which become removals. `confidence` is the probability that
 * a careful reader would call the span noise: ≥ .97 certain, ≥ .90 the default preset takes it, ≥ .70 only `thorough`.
 */
export interface Finding extends Span {
  readonly rule: string
  readonly category: Category
  readonly confidence: number
  /** What made the finder speak, short enough for one line: the phrase, the header, the figures. */
  readonly evidence: string
  /** Values for the article's fields; they count whether or not the span is removed. */
  readonly fields?: Fields
}

/** Confidence from which a finding is certain: the guard for prose and the `careful` preset ask for it. */
export const CERTAIN = 0.97
