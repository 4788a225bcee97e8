import type {Category} from './category.ts'
import type {RepairKind} from './repair/repair.ts'
import type {BlockType} from './text/block.ts'
import type {Span} from './text/span.ts'

/** The JSON contract, version 1: what `--format json` and `jsonl` print. Field names are fixed; src/schema.ts is its schema. */
export const CONTRACT_VERSION = 1

/** A removed part of the source. `text` is what stands there. */
export interface Removal extends Span {
  readonly category: Category
  /** The rule that found it, or the model: "page-model", "notice-model". */
  readonly rule: string
  /** Probability that a careful reader would call it noise, 0 to 1. */
  readonly confidence: number
  readonly text: string
  /** What made the rule speak: the phrase, the header, the figures. */
  readonly evidence: string
}

/** A changed part of the source: `before` stands there, the output has `after`. */
export interface RecordedRepair extends Span {
  readonly kind: RepairKind
  readonly before: string
  readonly after: string
}

/**
 * What is worth a look: an article may start where none was taken to (`doubtful-boundary`); findings that would have taken
 * most of the prose were kept (`kept-prose`); a whole page was kept, since no main text was found on it (`no-main-text`); nothing
 * is left (`no-article`); the first article goes on from the part before (`continued`).
 */
export type WarningCode = 'doubtful-boundary' | 'kept-prose' | 'no-main-text' | 'no-article' | 'continued'

/** Something that a person may want to look at; `start` and `end` where it has a place in the source. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** A line of an article. */
export interface ArticleBlock {
  readonly type: BlockType
  /** Of headings, 1 to 6. */
  readonly level?: number
  readonly text: string
  /** In the source. */
  readonly span: Span
}

/** The place, and the date if there is one, with which a report opens: "LISBON, March 4 —". */
export interface Dateline {
  readonly place: string
  /** ISO 8601. */
  readonly date: string | null
}

/** One cleaned article, and what it says about itself; null where it says nothing. */
export interface Article {
  /** What it was made of, in the source. */
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
  /** What is left of it, repaired. */
  readonly text: string
  /** For tools that write each article to a file of its own: its path. Winnow leaves it out. */
  readonly output?: string
}

/** What a source is taken for: a whole page, with menus and the like, or an extracted article or several. */
export const MODES = ['article', 'page'] as const
/** One of `MODES`. */
export type Mode = (typeof MODES)[number]

/** A part of a source that was cut into windows. Offsets count in the source. */
export interface SourcePart {
  /** From 0. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly last: boolean
}

/** What was cleaned. */
export interface SourceInfo {
  /** "-" for stdin */
  readonly path: string
  /** From 0; 0 where the source is no file of records. */
  readonly record: number
  readonly url: string | null
  readonly format: 'text' | 'html' | 'markdown'
  /** As the WHATWG names it. */
  readonly encoding: string
  /** Missing in all parts but the last of a source that is cut into windows. */
  readonly bytes?: number
  readonly sha256?: string
  readonly mode: Mode
  /** Probability that the mode is right, 0 to 1. */
  readonly modeConfidence: number
  readonly part: SourcePart | null
}

/** A cleaned source, or a part of one, as `--format json` prints it. Offsets are half-open, in the unit asked for. */
export interface Document {
  readonly version: typeof CONTRACT_VERSION
  /** What cleaned it: winnow's version, and the hash of the rules and models in force. */
  readonly tool: {readonly version: string; readonly rules: string}
  readonly source: SourceInfo
  readonly articles: readonly Article[]
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  readonly warnings: readonly Warning[]
}
