import type {Block} from '../text/block.ts'
import {Columns} from './columns.ts'
import {type LineFacts, lineFacts} from './facts.ts'
import {lastHeadings} from './linear.ts'
import {type Markup, markupOf} from './markup.ts'
import {addMarkupColumns} from './markup-columns.ts'
import {addSecondColumns} from './second-columns.ts'
import {addTextColumns} from './text-columns.ts'

/** What is known of a page's lines before any model has spoken. */
export interface PageLines {
  readonly facts: LineFacts
  readonly headings: Int32Array
  /** How the lines were marked up; undefined for text without markup. */
  readonly markup: Markup | undefined
}

/** More columns than any model reads. */
const MOST_COLUMNS = 480

/** What the first and the second stage of the model read of a page. */
export function pageLines(blocks: readonly Block[]): PageLines {
  const facts = lineFacts(blocks)
  return {facts, headings: lastHeadings(facts), markup: markupOf(blocks)}
}

/**
 * The first stage's columns. `lexical` and `named` are the linear scores of words and of markup; `room` is for how many
 * columns there is room, the second stage's included.
 */
export function firstColumns(
  {facts, markup}: PageLines,
  lexical: Float32Array,
  named: Float32Array | undefined,
  room = MOST_COLUMNS,
): Columns {
  const columns = new Columns(facts.count, room)
  addTextColumns(columns, facts, lexical)
  if (markup && named) addMarkupColumns(columns, facts, markup, lexical, named)
  return columns
}

/** Adds the second stage's columns, from the first stage's log-odds. */
export function secondColumns(columns: Columns, {facts, markup}: PageLines, scores: Float32Array): void {
  addSecondColumns(columns, facts, scores, markup)
}
