import {toMarkdown} from '../format/markdown.ts'
import {joinArticles, type Separator} from '../format/text.ts'
import {commonestLineEnd} from '../text/line-end.ts'
import {offsetConverter} from '../text/offsets.ts'
import type {Rewrite} from '../text/rewrite.ts'
import type {CleanedPart} from './cleaned-part.ts'

/** Text of one or several articles as it is written, with the way back to the source for the ledger. */
export interface Formatted {
  readonly pieces: readonly string[]
  /** For the ledger: how each article in it was made, and where it starts, in bytes. */
  readonly texts: () => readonly {readonly offset: number; readonly rewrites: readonly Rewrite[]}[]
}

/** The articles `indexes` of a document as one text or Markdown text. */
export function formatArticles(
  {cleaned, window}: CleanedPart,
  indexes: readonly number[],
  markdown: boolean,
  separator: Separator,
): Formatted {
  const bodies = indexes.map((k) => {
    const article = cleaned.articles[k]!
    const base = [cleaned.trace.reading, cleaned.trace.articles[k]!]
    if (!markdown) return {text: article.text, rewrites: base}
    const rewrite = toMarkdown(article)
    return {text: rewrite.text, rewrites: [...base, rewrite]}
  })
  const joined = joinArticles(bodies, separator, commonestLineEnd(window.text))
  const texts = (): ReturnType<Formatted['texts']> => {
    const toBytes = offsetConverter(joined.pieces.join(''), 'utf-8')
    return bodies.map(({rewrites}, k) => {
      const {start, rewrite} = joined.places[k]!
      return {offset: toBytes(start), rewrites: [...rewrites, rewrite]}
    })
  }
  return {pieces: joined.pieces, texts}
}
