import type {PageLines} from './features.ts'

/** A heading goes with the text under it unless it is chrome almost for certain. */
const LEAST_CHANCE = 0.08
/** In text a heading is a guess from its shape. */
const LEAST_IN_TEXT = 0.2
/** How far above the first kept line its headline may stand: byline, date and picture come between. */
const REACH = 8
const FEWEST_WORDS = 3

/**
 * Keeps the headings of what is kept. The labelled pages disagree on titles, so the model learned little of them; but a
 * heading whose text stays is part of the article, and so is the headline above its first line.
 */
export function keepHeadings({facts, markup}: PageLines, chances: Float32Array, keep: Uint8Array): void {
  const isHeading = (line: number): boolean => {
    const {type} = facts.blocks[line]!.hints ?? {}
    return type === 'heading' || (!markup && facts.isHeadingLike[line] === 1 && facts.wordCount[line]! >= FEWEST_WORDS)
  }
  const least = markup ? LEAST_CHANCE : LEAST_IN_TEXT
  const chosen = keep.slice()
  for (let line = facts.count - 2; line >= 0; line--) {
    // Text under it, not another heading: menus above an article are runs of such lines.
    if (keep[line] || !chosen[line + 1] || chances[line]! < least || isHeading(line + 1)) continue
    if (isHeading(line)) keep[line] = 1
  }
  const first = chosen.indexOf(1)
  let headline = -1
  for (let line = first - 1; line >= Math.max(0, first - REACH); line--) {
    if (!isHeading(line) || chances[line]! < least) continue
    if (headline < 0 || chances[line]! > chances[headline]!) headline = line
  }
  if (headline >= 0) keep[headline] = 1
}
