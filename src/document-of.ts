import type {Cleaned} from './cleaned.ts'
import {type Article, CONTRACT_VERSION, type Document, type SourceInfo} from './document.ts'
import {type OffsetUnit, offsetConverter} from './text/offsets.ts'
import type {Span} from './text/span.ts'
import {VERSION} from './version.ts'

/** What the caller knows of a source: where it is from, and what its bytes were. */
export type SourceFacts = Omit<SourceInfo, 'mode' | 'modeConfidence'>

/**
 * The contract object of a cleaned text. `text` is the source that was cleaned, `rules` the hash of the rules in force;
 * `offset` is where `text` starts in the whole source, in `unit`.
 */
export function documentOf(
  cleaned: Cleaned,
  text: string,
  facts: SourceFacts,
  rules: string,
  unit: OffsetUnit = 'utf-16',
  offset = 0,
): Document {
  const move = spanMover(text, unit, offset)
  const article = (one: Article): Article => ({
    ...one,
    span: move(one.span),
    blocks: one.blocks.map((block) => ({...block, span: move(block.span)})),
  })
  return {
    version: CONTRACT_VERSION,
    tool: {version: VERSION, rules},
    source: {...facts, mode: cleaned.mode, modeConfidence: cleaned.modeConfidence},
    articles: cleaned.articles.map(article),
    removals: cleaned.removals.map(move),
    repairs: cleaned.repairs.map(move),
    warnings: cleaned.warnings.map((warning) =>
      warning.start === undefined
        ? warning
        : {...warning, ...move({start: warning.start, end: warning.end ?? warning.start})},
    ),
  }
}

/** Moves what has a span in a text to another unit of offsets, `offset` further. */
export function spanMover(text: string, unit: OffsetUnit, offset = 0): <T extends Span>(spanned: T) => T {
  const toUnit = offsetConverter(text, unit)
  return (spanned) => ({...spanned, start: offset + toUnit(spanned.start), end: offset + toUnit(spanned.end)})
}
