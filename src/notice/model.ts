import type {Category} from '../category.ts'
import {readSections} from '../text/sections.ts'
import {type Features, type Kind, SLOTS} from './features.ts'

/** For each kind the scores that one in so many stretches of articles reaches, in the order of `oneIn`. */
export type Bounds = Readonly<Record<Kind, readonly number[]>>

/** What was learnt of how notices are worded: see docs/NOTICE-MODEL.md for what from, and how well. */
export interface NoticeModel {
  /** What each slot says for a notice, one signed byte. */
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
  /**
   * By language, ISO 639-1, and kind: the scores that are reached by one in so many stretches of articles whose documents the
   * model had not seen. Of other languages it knows nothing.
   */
  readonly bounds: Readonly<Partial<Record<string, Bounds>>>
  /** One in how many, ascending. */
  readonly oneIn: readonly number[]
  /** The median of a text's sentences, of nine articles in ten no higher: what scores more speaks of such matters. */
  readonly usual: number
  /** What kind of notice it is: for each slot, folded onto fewer, what it says for each category. */
  readonly categories: readonly Category[]
  readonly categoryWeights: Int8Array
  readonly categoryBias: readonly number[]
  readonly categoryScale: number
}

interface Header {
  readonly format: string
  readonly slots: number
  readonly scale: number
  readonly bias: number
  readonly bounds: NoticeModel['bounds']
  readonly oneIn: readonly number[]
  readonly usual: number
  readonly categories: readonly Category[]
  readonly categoryBias: readonly number[]
  readonly categoryScale: number
}

const FORMAT = 'winnow-notice-3'

/** Reads `data/notice-model.bin`, arrays as text/sections.ts has them. Throws where the file was made for other features than these. */
export function loadNoticeModel(bytes: Uint8Array): NoticeModel {
  const {header: read, section} = readSections(bytes)
  const header = read as Header
  if (header.format !== FORMAT || header.slots !== SLOTS)
    throw new Error('notice-model.bin was made for another version of winnow; build it again')
  return {
    ...header,
    weights: section('weights') as Int8Array,
    categoryWeights: section('categories') as Int8Array,
  }
}

/** How much a stretch reads like a notice: above 0 more than like an article, in log-odds of the training data. */
export function scoreOf({weights, scale, bias}: NoticeModel, {slots, count}: Features): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[slots[k]!]!
  return bias + (scale * sum) / Math.sqrt(Math.max(1, count))
}

/** The score that one in so many stretches of articles of a language and kind reaches. */
export function boundOf({oneIn}: NoticeModel, bounds: Bounds, kind: Kind, many: number): number {
  return bounds[kind][oneIn.indexOf(many)]!
}

/** What kind of notice a stretch is, if it is one. */
export function categoryOf(model: NoticeModel, {slots, count}: Features): Category {
  const {categories, categoryWeights, categoryBias, categoryScale} = model
  const width = categoryWeights.length / categories.length
  let best = 0
  let most = -Infinity
  for (let category = 0; category < categories.length; category++) {
    let sum = 0
    for (let k = 0; k < count; k++) sum += categoryWeights[category * width + (slots[k]! & (width - 1))]!
    const score = categoryBias[category]! + (categoryScale * sum) / Math.sqrt(Math.max(1, count))
    if (score > most) {
      most = score
      best = category
    }
  }
  return categories[best]!
}

/** The token that says most for a notice, with those next to it: what a reader is shown as the reason. */
export function tellingTokens({weights}: NoticeModel, {slots, tokens, count}: Features): {first: number; last: number} {
  const told = new Map<number, number>()
  for (let k = 0; k < count; k++) {
    const token = tokens[k]!
    if (token >= 0) told.set(token, (told.get(token) ?? 0) + weights[slots[k]!]!)
  }
  let [last, most] = [0, -Infinity]
  for (const [token, sum] of told) if (sum > most) [last, most] = [token, sum]
  // A pair counts for the second of its words.
  return {first: Math.max(0, last - 1), last}
}
