import type {Category} from './category.ts'
import type {RepairKind} from './repair/repair.ts'
import type {BlockType} from './text/block.ts'
import type {Span} from './text/span.ts'

/** The JSON contract, version 1: what `--format json` and `jsonl` print. Field names are fixed; src/schema.ts is its schema. */
export const CONTRACT_VERSION = 1

/** A removed part of the source. `text` is what stands there. */
export interface Removal extends Span {
  readonly category: Category
  /** The rule that found it, or "page-model". */
  readonly rule: string
  readonly confidence: number
  readonly text: string
  readonly evidence: string
}

/** A changed part of the source: `before` stands there, the output has `after`. */
export interface RecordedRepair extends Span {
  readonly kind: RepairKind
  readonly before: string
  readonly after: string
}

export type WarningCode =
  | 'doubtful-boundary'
  | 'kept-prose'
  | 'kept-page'
  | 'no-article'
  | 'continued'
  | 'encoding'
  | 'doubtful-mode'

export interface Warning {
  readonly code: WarningCode
  readonly message: string
  readonly start?: number
  readonly end?: number
}

export interface ArticleBlock {
  readonly type: BlockType
  /** Of headings, 1 to 6. */
  readonly level?: number
  readonly text: string
  readonly span: Span
}

export interface Dateline {
  readonly place: string
  /** ISO 8601. */
  readonly date: string | null
}

export interface Article {
  readonly span: Span
  readonly title: string | null
  readonly url: string | null
  readonly byline: string | null
  /** ISO 8601, as precise as the source says, no zone made up. */
  readonly published: string | null
  readonly dateline: Dateline | null
  readonly keywords: readonly string[]
  /** ISO 639-1 */
  readonly language: string | null
  /** Whether a sentence, list item or table row of the article breaks off. */
  readonly truncated: boolean
  /** Why it starts where it does; null for the first article of a source. */
  readonly boundary: {readonly confidence: number; readonly cues: readonly string[]} | null
  readonly blocks: readonly ArticleBlock[]
  readonly text: string
  readonly output?: string
}

export type Mode = 'article' | 'page'

export interface SourcePart {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly last: boolean
}

export interface SourceInfo {
  /** "-" for stdin */
  readonly path: string
  readonly record: number
  readonly url: string | null
  readonly format: 'text' | 'html' | 'markdown'
  readonly encoding: string
  /** Missing in all parts but the last of a source that is cut into windows. */
  readonly bytes?: number
  readonly sha256?: string
  readonly mode: Mode
  readonly modeConfidence: number
  readonly part: SourcePart | null
}

export interface Document {
  readonly version: typeof CONTRACT_VERSION
  readonly tool: {readonly version: string; readonly rules: string}
  readonly source: SourceInfo
  readonly articles: readonly Article[]
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  readonly warnings: readonly Warning[]
}
