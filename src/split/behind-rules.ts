import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import {blockIndexAt} from '../view.ts'
import type {Boundary, Split} from './boundary.ts'
import {APART} from './decode.ts'
import type {Layout} from './layout.ts'
import {articleMark} from './record.ts'
import {isSeparator, SEPARATOR} from './separator.ts'
import {isPartOfText} from './text-rule.ts'
import {tokenAt} from './tokens.ts'

/**
 * Puts the boundaries that the detector found right behind the rules they stand near to, and takes winnow's own separators
 * among those for what they are: a text that was divided is divided alike, without them.
 */
export function behindRules(layout: Layout, split: Split): Split {
  const marks: Finding[] = []
  const boundaries = split.boundaries.map((boundary, k) => {
    const moved = behindSeparator(layout, boundary, marks)
    return moved === boundary ? behindRule(layout, boundary, split.boundaries[k - 1]?.at ?? 0) : moved
  })
  return {...split, boundaries, findings: marks.length > 0 ? [...split.findings, ...marks] : split.findings}
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
