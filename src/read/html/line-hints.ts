import type {HintedSpan} from '../../text/block.ts'
import type {Rewrite} from '../../text/rewrite.ts'
import type {PageMarkup} from './elements.ts'
import {Edge, type LineBuilder} from './lines.ts'

/** The hints of every line: its type, and how it was marked up. */
export function lineHints(builder: LineBuilder, rewrite: Rewrite, page: PageMarkup): HintedSpan[] {
  const hints: HintedSpan[] = []
  const starts: number[] = []
  for (const [index, segment] of builder.segments.entries()) if (segment.edge !== Edge.Cell) starts.push(index)
  for (const [line, index] of starts.entries()) {
    const segment = builder.segments[index]!
    const {element, size, linked, bold, links, images, breaks, cells} = segment
    const start = builder.startOf(segment, rewrite)
    const next = starts[line + 1]
    const end = next === undefined ? rewrite.text.length : builder.startOf(builder.segments[next]!, rewrite)
    const type = cells > 0 ? 'table' : segment.type
    hints.push({
      start,
      end,
      hints: {
        type,
        ...(type === 'heading' && {level: segment.level}),
        page: {page, element, size, linked, bold, links, images, breaks, cells},
      },
    })
  }
  return hints
}
