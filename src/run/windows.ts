import type {Cleaned} from '../cleaned.ts'
import {type DetectEncoding, decode, encodingOf} from '../decode/decode.ts'
import type {Mode, SourcePart} from '../document.ts'
import type {Boundary} from '../split/boundary.ts'
import {type OffsetUnit, offsetConverter} from '../text/offsets.ts'
import {Rewrite} from '../text/rewrite.ts'
import type {SourceFormat} from '../view.ts'
import {edgeOf} from './edge.ts'

/** What a part takes over from the parts before it. Plain data. */
export interface WindowState {
  readonly index: number
  /** Where the part starts in the source, in the unit of offsets. */
  readonly offset: number
  /** Decided on the first window. */
  readonly encoding?: string
  readonly format?: SourceFormat
  readonly mode?: Mode
  readonly modeConfidence?: number
  /** The part before ended where an article surely ends: why this one starts with the next. */
  readonly boundary?: {readonly confidence: number; readonly cues: readonly string[]}
}

/** Where every source starts. */
export const FIRST_WINDOW: WindowState = {index: 0, offset: 0}

/** The bytes of a window as text; its last character may be torn by where they end. */
export interface DecodedWindow {
  readonly text: string
  readonly encoding: string
}

/** Decodes the bytes of a window; the encoding is decided on the first. */
export function decodeWindow(bytes: Uint8Array, state: WindowState, detect: DetectEncoding): DecodedWindow {
  const encoding = state.encoding ?? encodingOf(bytes, detect)
  return {text: decode(bytes, encoding), encoding}
}

/** One cleaned window: how much of the text it took, and what the next starts from. */
export interface CleanedWindow {
  readonly text: string
  readonly cleaned: Cleaned
  readonly part: SourcePart | null
  readonly offset: number
  readonly isContinued: boolean
  readonly next: WindowState | undefined
}

/**
 * Cleans one window of a source. One that is not the last ends at the last sure article boundary found in it, else where
 * its last lines let it be cut best (see edge.ts): by the content only, never by how the source was read.
 */
export function cleanWindow(
  window: string,
  isLast: boolean,
  state: WindowState,
  unit: OffsetUnit,
  clean: (text: string, mode: Mode | undefined) => Cleaned,
): CleanedWindow {
  let text = isLast ? window : window.slice(0, edgeOf(window))
  let cleaned = clean(text, state.mode)
  const sure = isLast ? undefined : lastSureBoundary(cleaned)
  if (sure) {
    text = text.slice(0, sure.at)
    cleaned = upTo(cleaned, sure.at, text)
  }
  const end = state.offset + offsetConverter(text, unit)(text.length)
  const part = isLast && state.index === 0 ? null : {index: state.index, start: state.offset, end, last: isLast}
  const isContinued = state.index > 0 && state.boundary === undefined
  return {
    text,
    cleaned: part ? asPart(cleaned, state, isContinued) : cleaned,
    part,
    offset: state.offset,
    isContinued,
    next: isLast
      ? undefined
      : {
          index: state.index + 1,
          offset: end,
          mode: state.mode ?? cleaned.mode,
          modeConfidence: state.modeConfidence ?? cleaned.modeConfidence,
          ...(sure && {boundary: {confidence: sure.boundary.confidence, cues: sure.boundary.cues}}),
        },
  }
}

/**
 * A boundary with this confidence is a sure one here: the source is divided there however it is read, and on labelled merges
 * 19 in 20 of them are right. Asking for certainty cut windows so early that a quarter of all text was cleaned twice.
 */
const SURE = 0.8

interface SureBoundary {
  readonly at: number
  readonly boundary: Pick<Boundary, 'confidence' | 'cues'>
}

/** Not in a source that was read from markup: a part of that can't be told from its text. */
function lastSureBoundary({articles, trace}: Cleaned): SureBoundary | undefined {
  if (!trace.reading.isIdentity) return undefined
  for (let k = articles.length - 1; k > 0; k--) {
    const {boundary, span} = articles[k]!
    if (boundary && boundary.confidence >= SURE) return {at: span.start, boundary}
  }
  return undefined
}

/** The part of a result before an article boundary. */
function upTo(cleaned: Cleaned, at: number, text: string): Cleaned {
  const articles = cleaned.articles.filter(({span}) => span.start < at)
  return {
    ...cleaned,
    articles,
    removals: cleaned.removals.filter(({start}) => start < at),
    repairs: cleaned.repairs.filter(({start, end}) => start < at && end <= at),
    warnings: cleaned.warnings.filter(({start}) => start === undefined || start < at),
    trace: {reading: Rewrite.identity(text), articles: cleaned.trace.articles.slice(0, articles.length)},
  }
}

/** What the parts of one document share: the mode of the first, and that an article goes on, or starts, at the edge. */
function asPart(cleaned: Cleaned, state: WindowState, isContinued: boolean): Cleaned {
  const [first, ...others] = cleaned.articles
  return {
    ...cleaned,
    modeConfidence: state.modeConfidence ?? cleaned.modeConfidence,
    articles: first && state.boundary ? [{...first, boundary: state.boundary}, ...others] : cleaned.articles,
    warnings: isContinued
      ? [{code: 'continued', message: 'it goes on from the part before', start: 0, end: 0}, ...cleaned.warnings]
      : cleaned.warnings,
  }
}

/** How many of the bytes the first `length` units of their text are. */
export function bytesOf(bytes: Uint8Array, {text, encoding}: DecodedWindow, length: number): number {
  if (length === text.length) return bytes.length
  if (encoding.startsWith('utf-16')) return 2 * length
  if (bytes.length === text.length) return length
  if (encoding === 'utf-8') {
    const head = text.slice(0, length)
    const likely = Buffer.byteLength(head)
    // A replacement character may be one of the source, or stand for any number of its bytes.
    if (!head.includes('\ufffd') || decode(bytes.subarray(0, likely), encoding) === head) return likely
  }
  // The most bytes that give no more than that text.
  const decoder = new TextDecoder(encoding, {ignoreBOM: true})
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (decoder.decode(bytes.subarray(0, middle)).length <= length) low = middle
    else high = middle - 1
  }
  return low
}
