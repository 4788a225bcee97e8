import type {Cohesion} from './cohesion.ts'
import type {Layout} from './layout.ts'
import {cutLinks} from './links.ts'

/** Words on each side of a boundary that are compared: the window that told boundaries apart best (AUC .957). */
const WINDOW = 150
/** Below this many words a side, a cosine says nothing. */
const ENOUGH = 25

/** Halves of fewer words share few terms even in one article. */
const TELLING = 50

/** The share of segments that may share less than `leastWithin`. */
const LOOSEST = 0.2
/** The share of `ENOUGH` words that repeated passages must leave. */
const LEFT = 0.6

/** How far the topic turns at the boundaries of a proposed division, measured against the articles it would make. */
export interface Contrast {
  /** Cosine over each boundary, NaN where a side is too short. */
  readonly across: readonly number[]
  /** The median of `across`, NaN where none could be measured. */
  readonly typicalAcross: number
  /** The median cosine of the two halves of a segment, by the same length of window. */
  readonly typicalWithin: number
  /** The cosine that 4 of 5 segments keep inside: low where a segment holds several articles. */
  readonly leastWithin: number
  /** Whether most segments are so short that their halves hardly share a term: only `across` tells something then. */
  readonly isShort: boolean
  /** The share of links between words that the boundaries cut, over what is to be expected (links.ts); NaN for too few. Counts them. */
  readonly cut: () => number
}

/** Compares the segments between `starts` (block indexes; the first segment starts at block `first`). Linear in the text. */
export function contrastOf(layout: Layout, starts: readonly number[], first = 0): Contrast {
  return contrastOfEdges(layout.cohesion, [
    layout.token(first),
    ...starts.map((start) => layout.token(start)),
    layout.cohesion.tokens.count,
  ])
}

/** The same for segments between token indexes. */
export function contrastOfEdges({inDocument: cohesion}: Cohesion, edges: readonly number[]): Contrast {
  const across: number[] = []
  const within: number[] = []
  let short = 0
  for (let k = 1; k < edges.length; k++) {
    const start = edges[k - 1]!
    const end = edges[k]!
    const half = Math.min(WINDOW, (end - start) >> 1)
    const middle = (start + end) >> 1
    if (half < TELLING) short++
    if (half >= ENOUGH) within.push(cosineAt(cohesion, middle, half))
    if (k === edges.length - 1) break
    const reach = Math.min(WINDOW, end - start, edges[k + 1]! - end)
    // Windows as long as the halves that they are measured against.
    const width = Math.max(Math.min(reach, ENOUGH * 2), reach >> 1)
    across.push(width >= ENOUGH ? cosineAt(cohesion, end, width) : Number.NaN)
  }
  return {
    across,
    typicalAcross: median(across),
    typicalWithin: median(within),
    leastWithin: quantile(within, LOOSEST),
    isShort: short * 2 > edges.length - 1,
    cut: () => cutLinks(cohesion, edges),
  }
}

/** The cosine of `width` tokens on each side; NaN where repeated passages leave too few. */
function cosineAt(cohesion: Cohesion, at: number, width: number): number {
  const isEnough = cohesion.own(at - width, at) >= ENOUGH * LEFT && cohesion.own(at, at + width) >= ENOUGH * LEFT
  return isEnough ? cohesion.cosine(at - width, at, at, at + width) : Number.NaN
}

/** The middle one of some values, the higher of two; values that are none do not count, NaN where there are no others. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  return sorted.length > 0 ? sorted[Math.floor(sorted.length * share)]! : Number.NaN
}

/** A cosine so low that two stretches hardly belong together: 9 of 10 boundaries between articles lie below. */
const LOW = 0.05
/** Share of the cohesion inside segments below which the topic is taken to turn between them. */
const TURN = 0.42
/** No turn of topic leaves more than this in common. */
const HIGHEST = 0.1
/** A single boundary above this is a place inside an article. */
const SAME = 0.15
/** The share of the cohesion inside segments above which it goes on over a boundary. */
const ALMOST = 0.9

/** Whether the topic turns at most of the boundaries. `strictness` scales what is asked: 1 normal, below 1 stricter. */
export function topicTurns(contrast: Contrast, strictness = 1): boolean {
  const {typicalAcross, typicalWithin, isShort} = contrast
  if (Number.isNaN(typicalAcross)) return false
  const limit =
    isShort || Number.isNaN(typicalWithin) ? LOW : Math.min(HIGHEST, Math.max(LOW * 0.6, typicalWithin * TURN))
  return typicalAcross <= limit * strictness
}

/** Links that are cut, over what is to be expected, in nine of ten files of three and more short articles; in single ones more. */
const CUT = 0.78

/** Whether the topic turns, and words hardly go on from one segment to the next. */
export const linksEnd = (contrast: Contrast): boolean => topicTurns(contrast) && contrast.cut() <= CUT

/** Whether the sides of the typical boundary have as little in common as those of nearly all articles. */
export const isApart = ({typicalAcross}: Contrast): boolean => typicalAcross <= LOW

/** How many times the cohesion over boundaries that inside segments must be where the form of a division says nothing. */
const SHARP = 4

/**
 * Whether the topic breaks at all of the boundaries: none holds more together than the loosest segments, and most far less.
 * Of lines of one form that come back inside one text two in five that pass for a plain turn pass this; of real ones nine in
 * ten. Segments too short to be halved have nothing that could be compared.
 */
export function topicBreaks({across, typicalAcross, typicalWithin, leastWithin, isShort}: Contrast): boolean {
  if (isShort || Number.isNaN(typicalWithin)) return true
  return typicalWithin >= typicalAcross * SHARP && across.every((value) => !(value > Math.max(leastWithin, LOW / 2)))
}

/** Whether the boundaries plainly lie inside one article: the neighbours share most of their terms. */
export function topicStays(contrast: Contrast): boolean {
  return contrast.typicalAcross > Math.max(SAME, contrast.typicalWithin * ALMOST || 0)
}

/** Whether boundary `index` is one that the topic does not speak against. */
export function boundaryHolds(contrast: Contrast, index: number): boolean {
  const value = contrast.across[index]!
  return Number.isNaN(value) || value <= Math.max(SAME, (contrast.typicalWithin || 0) * ALMOST)
}
