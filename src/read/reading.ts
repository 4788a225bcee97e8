import type {Fields, Finding} from '../finding.ts'
import type {HintedSpan} from '../text/block.ts'
import {Rewrite} from '../text/rewrite.ts'
import type {SourceFormat} from '../view.ts'

/**
 * A source as a reader gives it to the finders: text in lines, the way back into the source, and what the format knew.
 * For plain text the text is the source and the way back is the identity.
 */
export interface Reading {
  readonly format: SourceFormat
  /** Source → the text that finders read. */
  readonly rewrite: Rewrite
  /** Per line of that text, ascending. */
  readonly hints: readonly HintedSpan[]
  /** Parts of the source that are never text (head, script, style), in *source* offsets. */
  readonly templates: readonly Finding[]
  /** What the format says about the document, e.g. in meta elements: hints for the fields, never text. */
  readonly fields: Fields
  readonly language: string | null
}

/** Plain text is read as it stands. */
export function readText(source: string): Reading {
  return {format: 'text', rewrite: Rewrite.identity(source), hints: [], templates: [], fields: {}, language: null}
}
