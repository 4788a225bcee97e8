import type {Cleaned} from '../cleaned.ts'
import type {Document, SourceInfo, SourcePart} from '../document.ts'
import {documentOf} from '../document-of.ts'
import type {OffsetUnit} from '../text/offsets.ts'
import type {Input} from './inputs.ts'

/** The source of a document, or of a part of one. */
export interface Window {
  readonly text: string
  /** How many bytes of source it is. */
  readonly bytes: number
  readonly encoding: string
  /** null for a source that fits in one window. */
  readonly part: SourcePart | null
  /** Where it starts in the source, in the unit of offsets. */
  readonly offset: number
}

/** A cleaned document, or part of one, with what the outputs and the ledger are made from. Offsets count from the part's start. */
export interface CleanedPart {
  readonly input: Input
  readonly window: Window
  readonly cleaned: Cleaned
  /** The hash of the rules in force. */
  readonly rules: string
  /** Its first article goes on from the part before. */
  readonly isContinued: boolean
  readonly source: Pick<SourceInfo, 'path' | 'record' | 'url' | 'format'> & {
    readonly bytes?: number
    readonly sha256?: string
  }
}

/** The contract object of a part, its offsets those in the whole source. */
export function documentOfPart({cleaned, window, source, rules}: CleanedPart, unit: OffsetUnit): Document {
  const {path, record, url, format, ...whole} = source
  const {encoding, part, offset, text} = window
  return documentOf(cleaned, text, {path, record, url, format, encoding, ...whole, part}, rules, unit, offset)
}
