import type {Finding} from '../finding.ts'
import {looksLikeDate} from '../metadata/dates.ts'
import type {Block} from '../text/block.ts'
import {headingLike} from '../text/heading.ts'
import {blockIndexAt} from '../view.ts'
import type {Boundary, Split} from './boundary.ts'
import {APART} from './decode.ts'
import {isFullHeadline} from './headlines.ts'
import type {Layout} from './layout.ts'
import {articleMark} from './record.ts'
import {isSeparator, SEPARATOR} from './separator.ts'
import {isPartOfText} from './text-rule.ts'
import {tokenAt} from './tokens.ts'

/**
 * Puts boundaries that the detector found near what belongs to the article where that starts: at the line behind whose first
 * word or label one is; right behind a rule; above a date line or a table of contents, and the headline over it. Winnow's own separators
 * are taken for what they are: a text that was divided is divided alike, without them.
 */
export function settle(layout: Layout, split: Split, findings: readonly Finding[]): Split {
  if (split.boundaries.length === 0) return split
  const contents = findings.filter(({category}) => category === 'table-of-contents')
  const marks: Finding[] = []
  const settled = split.boundaries.map((found, k) => {
    const boundary = atLine(layout, found)
    const before = split.boundaries[k - 1]?.at ?? 0
    const behind = behindSeparator(layout, boundary, marks)
    if (behind !== boundary) return behind
    const moved = behindRule(layout, boundary, before)
    return moved === boundary ? aboveHead(layout, boundary, before, contents) : moved
  })
  // Two that came to stand at one place are one.
  const boundaries: Boundary[] = []
  for (const boundary of settled) if (boundary.at > (boundaries.at(-1)?.at ?? 0)) boundaries.push(boundary)
  return {...split, boundaries, findings: marks.length > 0 ? [...split.findings, ...marks] : split.findings}
}

/** The first word of a headline, which the model may take for the last one above it. */
const FIRST_WORD = /^\p{Lu}[\p{L}'’-]*\s$/u

/** A label in front of what it names: "Updated: ", "Eight hours: ". */
const LABEL = /^[^.!?:：]{2,20}[:：]\s*$/u

/** A boundary behind the first word of a line, or behind the label that opens it, is at the line. */
function atLine({view}: Layout, boundary: Boundary): Boundary {
  const {start} = view.blocks[blockIndexAt(view.blocks, boundary.at)]!
  const before = view.text.slice(start, boundary.at)
  return FIRST_WORD.test(before) || LABEL.test(before) ? {...boundary, at: start} : boundary
}

function behindSeparator({blocks}: Layout, boundary: Boundary, marks: Finding[]): Boundary {
  const block = blocks[blockIndexAt(blocks, boundary.at)]!
  const isOn = isSeparator(block, blocks)
  const separator = isOn ? block : blocks[block.index - 1]
  const below = isOn ? blocks[block.index + 1] : block
  if (!separator || !below || !isSeparator(separator, blocks)) return boundary
  marks.push(articleMark(separator, SEPARATOR))
  return isOn ? {...boundary, at: below.start} : boundary
}

const RULE = /^(?:[-—–_=*#•~+§]\s?)+$/u

/** Between a rule and a boundary below it no article has room: the rule is where it starts. */
function behindRule({blocks, cohesion: {tokens}}: Layout, boundary: Boundary, before: number): Boundary {
  const last = tokenAt(tokens, boundary.at)
  for (let index = blockIndexAt(blocks, boundary.at); index > 0; index--) {
    const start = blocks[index]!.start
    if (start <= before || last - tokenAt(tokens, start) >= APART) break
    if (isRule(blocks[index - 1]!, blocks)) return {...boundary, at: start}
  }
  return boundary
}

const isRule = (block: Block, blocks: readonly Block[]): boolean =>
  block.shape.words === 0 && RULE.test(block.text) && !isPartOfText(block, blocks)

/** Characters of a line that holds a date and hardly more. */
const DATED = 90

/** What stands between a headline and its text may have been taken for the end of the article before. */
function aboveHead(layout: Layout, boundary: Boundary, before: number, contents: readonly Finding[]): Boundary {
  const {blocks} = layout
  const block = blocks[blockIndexAt(blocks, boundary.at)]!
  const above = blocks[block.index - 1]
  if (!above || block.start !== boundary.at) return boundary
  const table = contents.find(({start, end}) => start < above.end && end >= above.end && end <= block.start)
  const isDate = above.end - above.start <= DATED && looksLikeDate(above.text)
  if (!table && !isDate) return boundary
  const at = table ? startOfContents(layout, table) : startUnder(layout, above.index)
  return at > before ? {...boundary, at} : boundary
}

/** A table's own line; that of the headline which it is glued to; behind a sentence that it is glued to. */
function startOfContents(layout: Layout, {start}: Finding): number {
  const block = layout.blocks[blockIndexAt(layout.blocks, start)]!
  if (start === block.start) return startUnder(layout, block.index)
  return headingLike(layout.view.text.slice(block.start, start)) ? block.start : start
}

/** The start of a line, or of the headline right above it. */
function startUnder(layout: Layout, index: number): number {
  return layout.blocks[isFullHeadline(layout, index - 1) ? index - 1 : index]!.start
}
