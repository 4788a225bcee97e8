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

/**
 * How far the topic turns at the boundaries of a proposed division, measured against the articles it would make. Most
 * divisions fail by what lies over their boundaries: what segments share inside, and links, are measured when asked for.
 */
export class Contrast {
  /** Cosine over each boundary, NaN where a side is too short. */
  readonly across: readonly number[]
  /** The median of `across`, NaN where none could be measured. */
  readonly typicalAcross: number
  /** Whether most segments are so short that their halves hardly share a term: only `across` tells something then. */
  readonly isShort: boolean
  readonly #cohesion: Cohesion
  readonly #edges: readonly number[]
  #within: readonly number[] | undefined

  /** `edges`: the tokens at which segments start, and the end of the last. */
  constructor({inDocument}: Cohesion, edges: readonly number[]) {
    this.#cohesion = inDocument
    this.#edges = edges
    this.across = cosinesAcross(inDocument, edges)
    this.typicalAcross = median(this.across)
    this.isShort = halvesOf(edges).filter((half) => half < TELLING).length * 2 > edges.length - 1
  }

  /** The median cosine of the two halves of a segment, by the same length of window. */
  get typicalWithin(): number {
    return median(this.#inside)
  }

  /** The cosine that 4 of 5 segments keep inside: low where a segment holds several articles. */
  get leastWithin(): number {
    return quantile(this.#inside, LOOSEST)
  }

  /** The share of links between words that the boundaries cut, over what is to be expected (links.ts); NaN for too few. */
  get cut(): number {
    return cutLinks(this.#cohesion, this.#edges)
  }

  get #inside(): readonly number[] {
    this.#within ??= cosinesWithin(this.#cohesion, this.#edges)
    return this.#within
  }
}

/** Compares the segments between `starts` (block indexes; the first segment starts at block `first`). Linear in the text. */
export function contrastOf(layout: Layout, starts: readonly number[], first = 0): Contrast {
  return new Contrast(layout.cohesion, [
    layout.token(first),
    ...starts.map((start) => layout.token(start)),
    layout.cohesion.tokens.count,
  ])
}

/** Per boundary the cosine over it. */
function cosinesAcross(cohesion: Cohesion, edges: readonly number[]): number[] {
  return edges.slice(1, -1).map((edge, k) => {
    const reach = Math.min(WINDOW, edge - edges[k]!, edges[k + 2]! - edge)
    // Windows as long as the halves that they are measured against.
    const width = Math.max(Math.min(reach, ENOUGH * 2), reach >> 1)
    return width >= ENOUGH ? cosineAt(cohesion, edge, width) : Number.NaN
  })
}

/** The cosine of the two halves of each segment that is long enough. */
function cosinesWithin(cohesion: Cohesion, edges: readonly number[]): number[] {
  const cosines: number[] = []
  for (const [k, half] of halvesOf(edges).entries())
    if (half >= ENOUGH) cosines.push(cosineAt(cohesion, (edges[k]! + edges[k + 1]!) >> 1, half))
  return cosines
}

/** Per segment the words on each side of its middle that are compared. */
const halvesOf = (edges: readonly number[]): number[] =>
  edges.slice(1).map((end, k) => Math.min(WINDOW, (end - edges[k]!) >> 1))

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
  const {typicalAcross, isShort} = contrast
  if (!(typicalAcross <= HIGHEST * strictness)) return false
  const {typicalWithin} = contrast
  const limit =
    isShort || Number.isNaN(typicalWithin) ? LOW : Math.min(HIGHEST, Math.max(LOW * 0.6, typicalWithin * TURN))
  return typicalAcross <= limit * strictness
}

/** Links that are cut, over what is to be expected, in nine of ten files of three and more short articles; in single ones more. */
const CUT = 0.78

/** Whether the topic turns, and words hardly go on from one segment to the next. */
export const linksEnd = (contrast: Contrast): boolean => topicTurns(contrast) && contrast.cut <= CUT

/** Whether the sides of the typical boundary have as little in common as those of nearly all articles. */
export const isApart = ({typicalAcross}: Contrast): boolean => typicalAcross <= LOW

/** How many times the cohesion over boundaries that inside segments must be where the form of a division says nothing. */
const SHARP = 4

/**
 * Whether the topic breaks at all of the boundaries: none holds more together than the loosest segments, and most far less.
 * Of lines of one form that come back inside one text two in five that pass for a plain turn pass this; of real ones nine in
 * ten. Segments too short to be halved have nothing that could be compared.
 */
export function topicBreaks(contrast: Contrast): boolean {
  if (contrast.isShort) return true
  const {across, typicalAcross, typicalWithin} = contrast
  if (Number.isNaN(typicalWithin)) return true
  if (!(typicalWithin >= typicalAcross * SHARP)) return false
  const most = Math.max(contrast.leastWithin, LOW / 2)
  return across.every((value) => !(value > most))
}

/** Whether the boundaries plainly lie inside one article: the neighbours share most of their terms. */
export function topicStays(contrast: Contrast): boolean {
  const {typicalAcross} = contrast
  return typicalAcross > SAME && typicalAcross > (contrast.typicalWithin * ALMOST || 0)
}

/** Whether boundary `index` is one that the topic does not speak against. */
export function boundaryHolds(contrast: Contrast, index: number): boolean {
  const value = contrast.across[index]!
  return Number.isNaN(value) || value <= SAME || value <= (contrast.typicalWithin || 0) * ALMOST
}
