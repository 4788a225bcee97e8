import type {Block} from '../text/block.ts'
import {headingLike} from '../text/heading.ts'
import {goesOnOver} from './goes-on.ts'
import type {Layout} from './layout.ts'
import type {Proposal} from './proposal.ts'

/** What winnow itself writes between articles: this line, between blank lines. */
export const SEPARATOR = '---'

/**
 * A file that is winnow's own text output, or divided the same way: its separators are the boundaries, all of them and no
 * others, so that cleaning clean output changes nothing.
 */
export function separatorProposal(layout: Layout): Proposal | undefined {
  const {blocks} = layout
  const starts: number[] = []
  for (const mark of layout.marks) {
    if (isSeparator(mark.block, blocks)) starts.push(mark.block.index + 1)
  }
  if (starts.length === 0 || starts.at(-1)! >= blocks.length || starts[0]! < 2) return undefined
  if (isMarkdownDocument(blocks, starts) || !areArticles(blocks, starts) || goesOnOver(layout, starts)) return undefined
  // One rule over a plain paragraph is more often a pause in an article.
  const isPause = starts.length === 1 && !headingLike(blocks[starts[0]!]!.text)
  const needs = isPause ? 'topic' : 'form'
  // A single one may be one of several ways in which the articles of a file were joined.
  const confidence = starts.length > 1 ? 0.98 : 0.97
  return {starts: starts.map((start) => start - 1), first: 0, cue: 'separator', confidence, needs}
}

/** Characters of most articles, at least. */
const ARTICLE = 100

/** Whether most parts are as long as articles, whatever the page model makes of their lines: this was cleaned before. */
function areArticles(blocks: readonly Block[], starts: readonly number[]): boolean {
  const edges = [0, ...starts, blocks.length]
  const long = edges.slice(1).filter((end, k) => blocks[end - 1]!.end - blocks[edges[k]!]!.start >= ARTICLE)
  return long.length >= (edges.length - 1) * 0.75
}

/** Whether a line stands as winnow's own separators do, between blank lines. */
export function isSeparator(block: Block, blocks: readonly Block[]): boolean {
  return block.text === SEPARATOR && block.blankBefore > 0 && (blocks[block.index + 1]?.blankBefore ?? 0) > 0
}

/** A rule above sub-headings parts one Markdown document, and so does one in a document that has them elsewhere. */
export function isMarkdownDocument(blocks: readonly Block[], starts: readonly number[]): boolean {
  const most = (is: (start: number) => boolean): boolean => starts.filter(is).length * 2 > starts.length
  if (most((start) => isSubheading(blocks, start))) return true
  return (
    blocks.some((block) => /^#{2,6} /.test(block.text)) &&
    !most((start) => /^# |^\*\*[^*]+\*\*$/.test(blocks[start]?.text ?? ''))
  )
}

/** Signs of Markdown, or a number of several parts. */
const SUBHEADING = /^(?:#{2,6} |\d{1,2}(?:\.\d{1,2}){1,4}\.?\s)/
const UNDERLINE = /^[-~^]{3,}$/

/** Whether a line is a heading below the first level, by its signs or the rule right below it. */
export function isSubheading(blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1]
  return SUBHEADING.test(blocks[index]?.text ?? '') || (below?.blankBefore === 0 && UNDERLINE.test(below.text))
}
