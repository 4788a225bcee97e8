import type {Article, ArticleBlock} from '../document.ts'
import {type Piece, Rewrite} from '../text/rewrite.ts'

/** An article as Markdown: its own lines, with the signs that headings, quotes and code need. */
export function toMarkdown(article: Pick<Article, 'text' | 'blocks'>): Rewrite {
  const {text, blocks} = article
  const pieces: Piece[] = []
  let at = 0
  let line = 0
  const insert = (sign: string): void => {
    if (sign) pieces.push({start: at, end: at, text: sign})
  }
  const copyTo = (end: number): void => {
    if (end > at) pieces.push({start: at, end})
    at = end
  }
  blocks.forEach((block, k) => {
    const start = text.indexOf(block.text, line)
    const previous = blocks[k - 1]
    copyTo(start)
    if (block.type === 'code' && previous?.type !== 'code') insert('```\n')
    if (
      previous &&
      needsBlankLine(previous, block) &&
      !/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(line, start))
    )
      insert('\n')
    insert(signOf(block))
    line = start + block.text.length
    copyTo(line)
    if (block.type === 'code' && blocks[k + 1]?.type !== 'code') insert('\n```')
    if (block.type === 'table' && previous?.type !== 'table' && !isTableRule(blocks[k + 1]))
      insert(`\n${tableRule(block.text)}`)
  })
  copyTo(text.length)
  return new Rewrite(text, pieces)
}

function needsBlankLine(above: ArticleBlock, below: ArticleBlock): boolean {
  return above.type !== below.type || above.type === 'paragraph' || above.type === 'heading'
}

function signOf(block: ArticleBlock): string {
  if (block.type === 'heading' && !/^#{1,6}\s/.test(block.text)) return `${'#'.repeat(block.level ?? 2)} `
  return block.type === 'quote' && !block.text.startsWith('>') ? '> ' : ''
}

const isTableRule = (block: ArticleBlock | undefined): boolean =>
  block?.type === 'table' && /^[\s|:-]+$/.test(block.text)

function tableRule(row: string): string {
  const cells = Math.max(1, row.split('|').length - (row.startsWith('|') ? 2 : 1))
  return `|${'---|'.repeat(cells)}`
}
