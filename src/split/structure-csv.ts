import {extentOf} from '../text/chars.ts'
import type {Span} from '../text/span.ts'
import {blockIndexAt} from '../view.ts'
import {median} from './contrast.ts'
import type {Layout} from './layout.ts'
import {mostAre} from './most.ts'
import {articleLike, type Proposal} from './proposal.ts'

/** What parts the fields of a table. */
const DELIMITERS = [',', ';', '\t']
/** Characters of a field that holds an article, and the share of the rows that must have one and be as wide as the others. */
const ARTICLE = 150
const MOST = 0.9

/** A row of a table: where it starts, and its fields. */
interface Row {
  readonly start: number
  readonly fields: readonly (Span & {readonly isQuoted: boolean})[]
}

/**
 * A table in which texts are quoted as RFC 4180 has it, line breaks and all, each row an article. Prose is none: its quotes open and
 * close inside of what would be fields.
 */
export function* csvProposals(layout: Layout): Generator<Proposal> {
  const {text} = layout.view
  if (!text.includes('"\n') && !text.includes('"\r')) return
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(text, delimiter)
    if (!rows) continue
    const width = median(rows.map(({fields}) => fields.length))
    const isFull = ({fields}: Row): boolean =>
      fields.length === width && fields.some((field) => field.isQuoted && extentOf(text, field) >= ARTICLE)
    // The first row may name the columns.
    const [head, ...others] = rows
    const texts = isFull(head!) ? rows : others
    if (texts.length < 2 || !mostAre(texts, MOST, isFull)) continue
    const [first, ...starts] = texts.map(({start}) => blockIndexAt(layout.blocks, start))
    if (!articleLike(layout, starts, first!, ARTICLE)) continue
    yield {starts, first: first!, cue: 'line', confidence: 0.95, needs: starts.length > 1 ? 'topic' : 'strict'}
    return
  }
}

/** The rows of a table; undefined where a quote stands as tables have none. */
function rowsOf(text: string, delimiter: string): Row[] | undefined {
  const rows: Row[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    const fields: Row['fields'][number][] = []
    for (let isOpen = true; isOpen; ) {
      const field = fieldAt(text, at, delimiter)
      if (!field) return undefined
      fields.push(field)
      isOpen = text[field.end] === delimiter
      at = field.end + 1
    }
    // A blank line is no row.
    if (fields.length > 1 || fields[0]!.end > start + 1) rows.push({start, fields})
  }
  return rows
}

/** The field that starts at an offset, its quotes included; undefined where one isn't closed, or closed before its end. */
function fieldAt(text: string, start: number, delimiter: string): Row['fields'][number] | undefined {
  let at = start
  if (text[start] !== '"') {
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
    return {start, end: at, isQuoted: false}
  }
  for (at++; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at++
    else break
  }
  at++
  if (text[at] === '\r') at++
  const isClosed = at === text.length || text[at] === delimiter || text[at] === '\n'
  return isClosed ? {start, end: at, isQuoted: true} : undefined
}
