import type {ElementTable, LineMarkup} from '../read/html/elements.ts'
import * as tags from '../read/html/tags.ts'
import {mix, SEED, spread} from '../text/hash.ts'
import type {LineFacts} from './facts.ts'

/** Slots of the widest table; of a narrower one, slots with the same last bits are one. */
const MOST_SLOTS = 262144

/** Weights of a linear model over hashed features, one signed byte a slot; their number is a power of two. */
export interface LinearModel {
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
}

/** Takes the slots of one line's features. */
export type SlotSink = (slot: number) => void

/** Words of a line that count in pairs, and by themselves. */
const PAIRED_WORDS = 20
const FIRST_WORDS = 80
const SHORT_LINE = 8
/** Words of the lines beside a line that count, and of those one further off. */
const BESIDE_WORDS = 16
const NEAR_WORDS = 6

/**
 * Hands over the features of a line's words: words, pairs, the whole line if short, its ends, how it and its neighbours look,
 * and how the neighbours and the heading above start.
 */
export function wordSlots(facts: LineFacts, line: number, lastHeading: number, sink: SlotSink): void {
  const {hashes, starts, last} = facts.words
  const from = starts[line]!
  const to = starts[line + 1]!
  const paired = Math.min(to, from + PAIRED_WORDS)
  let before = SEED
  for (let word = from; word < paired; word++) {
    const hash = hashes[word]!
    sink(slot(1, hash))
    sink(slot(2, mix(before, hash)))
    before = hash
  }
  const end = Math.min(to, from + FIRST_WORDS)
  for (let word = paired; word < end; word++) sink(slot(1, hashes[word]!))
  sink(slot(3, to > from ? hashes[from]! : 0))
  sink(slot(4, last[line]!))
  if (to - from <= SHORT_LINE) sink(slot(5, facts.key[line]!))
  lookSlots(facts, line, sink)
  neighbourSlots(facts, line - 1, 6, BESIDE_WORDS, sink)
  neighbourSlots(facts, line + 1, 8, BESIDE_WORDS, sink)
  neighbourSlots(facts, line - 2, 12, NEAR_WORDS, sink)
  neighbourSlots(facts, line + 2, 14, NEAR_WORDS, sink)
  if (lastHeading >= 0) neighbourSlots(facts, lastHeading, 10, 0, sink)
}

/** In place of the look of a line, beyond the ends of the page. */
const OUTSIDE = 99

/** How the line and its neighbours look, together: what a label above a paragraph is, or the third of three short lines. */
function lookSlots({look, count}: LineFacts, line: number, sink: SlotSink): void {
  const at = (place: number): number => (place < 0 || place >= count ? OUTSIDE : look[place]!)
  const before = at(line - 1)
  const own = at(line)
  const after = at(line + 1)
  sink(slot(80, own))
  sink(slot(81, mix(before, own)))
  sink(slot(82, mix(own, after)))
  sink(slot(83, mix(mix(before, own), after)))
  sink(slot(84, mix(mix(at(line - 2), before), own)))
  sink(slot(85, mix(mix(own, after), at(line + 2))))
}

function neighbourSlots(facts: LineFacts, line: number, kind: number, words: number, sink: SlotSink): void {
  if (line < 0 || line >= facts.count) {
    sink(slot(kind, 1))
    return
  }
  const {hashes, starts} = facts.words
  const from = starts[line]!
  const size = starts[line + 1]! - from
  if (size > 0) sink(slot(kind, hashes[from]!))
  if (size > 1) sink(slot(kind + 1, mix(hashes[from]!, hashes[from + 1]!)))
  if (size <= SHORT_LINE) sink(slot(kind + 20, facts.key[line]!))
  const end = from + Math.min(size, words)
  for (let word = from; word < end; word++) sink(slot(kind + 40, hashes[word]!))
}

function slot(kind: number, hash: number): number {
  return spread(mix(hash, kind * 0x9e37)) & (MOST_SLOTS - 1)
}

const LEVELS = 14
const TELLING = new Uint8Array(tags.TAG_COUNT)
for (const name of ['nav', 'footer', 'aside', 'article', 'main', 'section', 'form', 'ul', 'table', 'header'])
  TELLING[tags.tagId(name)] = 1

/** The words in an element's class, id, role and itemprop, hashed: `postBody-3` has `post` and `body`. Kept per element. */
export class ElementNames {
  readonly #elements: ElementTable
  readonly #hashes = new Map<number, readonly number[]>()

  constructor(elements: ElementTable) {
    this.#elements = elements
  }

  of(element: number): readonly number[] {
    const names = this.#elements.names[element]!
    if (!names) return NONE
    let found = this.#hashes.get(element)
    if (!found) {
      found = nameWords(names)
      this.#hashes.set(element, found)
    }
    return found
  }
}

const NONE: readonly number[] = []
const MOST_NAME_WORDS = 24

function nameWords(names: string): number[] {
  const words: number[] = []
  let hash = SEED
  let size = 0
  const end = Math.min(names.length, 400)
  for (let at = 0; at <= end && words.length < MOST_NAME_WORDS; at++) {
    const unit = at < end ? names.charCodeAt(at) : 32
    const isUpper = unit > 64 && unit < 91
    const isLetter = isUpper || (unit > 96 && unit < 123) || unit > 127
    // A capital after a small letter starts a new word.
    const isEdge = !isLetter || (isUpper && size > 0 && names.charCodeAt(at - 1) > 96)
    if (isEdge) {
      if (size > 1) words.push(hash)
      hash = SEED
      size = 0
    }
    if (isLetter) {
      hash = mix(hash, isUpper ? unit + 32 : unit)
      size++
    }
  }
  return words
}

/** Hands over the features of the elements around a line: their names by level, with telling tags, and their tags' paths. */
export function markupSlots(elements: ElementTable, names: ElementNames, element: number, sink: SlotSink): void {
  let path = SEED
  let level = 0
  for (let at = element; at >= 0 && level < LEVELS; at = elements.parent[at]!, level++) {
    const tag = elements.tag[at]!
    const isTelling = TELLING[tag] === 1
    let signature = mix(SEED, tag)
    for (const word of names.of(at)) {
      sink(slot(50, word))
      if (level < 3) sink(slot(51 + level, word))
      if (isTelling) sink(slot(54, mix(word, tag)))
      signature = mix(signature, word)
    }
    if (isTelling) sink(slot(55, tag))
    if (level < 6) sink(slot(56, signature))
    path = mix(path, tag)
    if (level === 2) sink(slot(57, path))
    if (level === 4) sink(slot(58, path))
  }
}

/** Which line above, at most some way off, looks like the heading of each line; -1 for none. */
export function lastHeadings(facts: LineFacts): Int32Array {
  const headings = new Int32Array(facts.count)
  let last = -1
  for (let line = 0; line < facts.count; line++) {
    headings[line] = last >= 0 && line - last <= 40 ? last : -1
    const {hints} = facts.blocks[line]!
    const isHeading = hints?.page
      ? hints.type === 'heading'
      : facts.isHeadingLike[line] === 1 && line + 1 < facts.count && facts.isGood[line + 1] === 1
    if (isHeading) last = line
  }
  return headings
}

/** The log-odds that a linear model gives a set of slots; each counts by the root of their number. */
class Sum {
  total = 0
  count = 0
  readonly add: SlotSink

  constructor(weights: Int8Array) {
    const mask = weights.length - 1
    this.add = (at) => {
      this.total += weights[at & mask]!
      this.count++
    }
  }

  take(model: LinearModel): number {
    const score = this.count > 0 ? (this.total * model.scale) / Math.sqrt(this.count) + model.bias : model.bias
    this.total = this.count = 0
    return score
  }
}

/** The score of each line by its words alone, in log-odds. */
export function wordScores(facts: LineFacts, headings: Int32Array, model: LinearModel): Float32Array {
  const scores = new Float32Array(facts.count)
  const sum = new Sum(model.weights)
  for (let line = 0; line < facts.count; line++) {
    wordSlots(facts, line, headings[line]!, sum.add)
    scores[line] = sum.take(model)
  }
  return scores
}

/** The score of each line by the names of the elements around it, in log-odds. */
export function markupScores(lines: readonly LineMarkup[], names: ElementNames, model: LinearModel): Float32Array {
  const scores = new Float32Array(lines.length)
  const sum = new Sum(model.weights)
  const known = new Map<number, number>()
  for (const [line, {page, element}] of lines.entries()) {
    let score = known.get(element)
    if (score === undefined) {
      markupSlots(page.elements, names, element, sum.add)
      score = sum.take(model)
      known.set(element, score)
    }
    scores[line] = score
  }
  return scores
}
