import type {Shape} from '../text/block.ts'
import type {PageLines} from './features.ts'

/** In HTML a heading is marked as one: it goes with the text under it unless it is chrome almost for certain. */
const LEAST_CHANCE = 0.08
/** In text a heading is a guess from its shape. */
const LEAST_IN_TEXT = 0.15
/** How far above the first kept line its headline may stand: byline, date and picture come between. */
const REACH = 12
const MOST_HEADLINE_WORDS = 30
/** A marked heading above the text is its headline if this likely, or if it shares this much with the page's title and is no menu. */
const LEAST_HEADLINE = 0.25
const LEAST_TITLED = 0.3
const LEAST_TITLED_CHANCE = 0.05
/** The share of a headline's longer words that the prose under it uses, for a line not marked as one. */
const LEAST_SHARED = 0.5
/** Where no line shares as much: one that looks like a headline and is this likely. */
const LEAST_ALONE = 0.2
const FEWEST_WORDS = 3
/** A paragraph beside kept ones stays unless it is likelier chrome than this: losing prose is worse than keeping a teaser. */
const LEAST_PROSE_CHANCE = 0.22
const PROSE_REACH = 2
/** The same of one that is a line further off: on unseen training pages it costs nothing and keeps more. */
const LEAST_FURTHER_CHANCE = 0.3
/** A line between kept ones, at most so far off, stays unless it is likelier chrome than this. */
const LEAST_BETWEEN = 0.35

/**
 * Keeps the headings of what is kept. The labelled pages disagree on titles, so the model learned little of them; but a
 * heading whose text stays is part of the article, and so is the headline above its first line. `shared` tells of each line
 * which share of its longer words the prose under it uses, or in HTML the page's title.
 */
export function keepHeadings(lines: PageLines, chances: Float32Array, shared: Float32Array, keep: Uint8Array): void {
  const chosen = keep.slice()
  if (lines.markup) keepMarkedHeadings(lines, chances, chosen, keep)
  else keepSubheadings(lines, chances, chosen, keep)
  const headline = findHeadline(lines, chances, shared, chosen.indexOf(1))
  if (headline >= 0) keep[headline] = 1
}

function keepMarkedHeadings({facts}: PageLines, chances: Float32Array, chosen: Uint8Array, keep: Uint8Array): void {
  const isHeading = (line: number): boolean => facts.blocks[line]!.hints?.type === 'heading'
  for (let line = facts.count - 2; line >= 0; line--) {
    // Text under it, not another heading: menus above an article are runs of such lines.
    if (chosen[line + 1] && chances[line]! >= LEAST_CHANCE && isHeading(line) && !isHeading(line + 1)) keep[line] = 1
  }
}

/** Of text, what looks like a heading between two kept paragraphs. */
function keepSubheadings({facts}: PageLines, chances: Float32Array, chosen: Uint8Array, keep: Uint8Array): void {
  const isText = (line: number): boolean => chosen[line] === 1 && facts.isGood[line] === 1
  for (let line = 1; line < facts.count - 1; line++) {
    if (facts.isHeadingLike[line] && chances[line]! >= LEAST_IN_TEXT && isText(line - 1) && isText(line + 1))
      keep[line] = 1
  }
}

/** The headline above the first kept line: of marked headings, else of all lines, the likeliest that shares most. -1 for none. */
function findHeadline(lines: PageLines, chances: Float32Array, shared: Float32Array, first: number): number {
  let headline = -1
  let most = 0
  for (let line = first - 1; line >= Math.max(0, first - REACH); line--) {
    const {hints, shape} = lines.facts.blocks[line]!
    const rank = !lines.markup
      ? rankInText(shape, chances[line]!, shared[line]!) - FURTHER * (first - line)
      : hints?.type === 'heading'
        ? rankMarked(chances[line]!, shared[line]!)
        : 0
    if (rank > most) {
      most = rank
      headline = line
    }
  }
  return headline
}

/** What a line loses against one that is nearer to the text, and what one with many digits does: it is a date. */
const FURTHER = 0.02
const DATED = 0.5

function rankMarked(chance: number, shared: number): number {
  return chance >= LEAST_HEADLINE || (chance >= LEAST_TITLED_CHANCE && shared >= LEAST_TITLED) ? chance + shared : 0
}

function rankInText({words, digits}: Shape, chance: number, shared: number): number {
  if (chance < LEAST_CHANCE || words > MOST_HEADLINE_WORDS) return 0
  if (shared < LEAST_SHARED && (chance < LEAST_ALONE || words < FEWEST_WORDS)) return 0
  return chance + shared - (digits > 4 ? DATED : 0)
}

/** Of text, keeps what the model only doubts: paragraphs of full sentences beside kept lines, and any line between them. */
export function keepDoubtful({facts}: PageLines, chances: Float32Array, keep: Uint8Array): void {
  const {before, after} = distances(keep)
  for (let line = 0; line < facts.count; line++) {
    const nearest = Math.min(before[line]!, after[line]!)
    const least = nearest <= PROSE_REACH ? LEAST_PROSE_CHANCE : LEAST_FURTHER_CHANCE
    const isBetween = before[line]! <= PROSE_REACH && after[line]! <= PROSE_REACH
    if (nearest <= PROSE_REACH + 1 && facts.isGood[line] && chances[line]! >= least) keep[line] = 1
    else if (isBetween && chances[line]! >= LEAST_BETWEEN) keep[line] = 1
  }
}

/** How many lines before and after each the next kept one stands; far off where there is none. */
function distances(keep: Uint8Array): {readonly before: Int32Array; readonly after: Int32Array} {
  const before = new Int32Array(keep.length)
  const after = new Int32Array(keep.length)
  let last = -keep.length - PROSE_REACH - 1
  for (let line = 0; line < keep.length; line++) {
    if (keep[line]) last = line
    before[line] = line - last
  }
  last = 2 * keep.length + PROSE_REACH + 1
  for (let line = keep.length - 1; line >= 0; line--) {
    if (keep[line]) last = line
    after[line] = last - line
  }
  return {before, after}
}
