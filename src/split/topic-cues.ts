import {lowerBound} from '../text/span.ts'
import type {Candidates} from './candidates.ts'
import type {Cohesion} from './cohesion.ts'
import {COLUMN} from './cues.ts'
import {type Moments, momentsOf, standardScore} from './moments.ts'
import {CAPITAL, TERMS} from './tokens.ts'
import {lowestNear, topicAt, topicCurve, WIDE} from './topic.ts'

/** Halves of narrow windows, in words. */
const NARROW = 60
const NARROWEST = 30
/** Halves of the widest one, which tells where long articles turn. */
const WIDEST = 400
/** How far around a place the lowest value of the wide curve is looked for. */
const AROUND = 100
/** Words that a headline is taken to have, and words above and below it that it is held against. */
const HEAD = 14
const ABOVE_HEAD = 120
const BELOW_HEAD = 80
/** Words on each side of which the share in repeated passages is taken. */
const PASSAGES = 30
/** How far back a name counts as known. */
const MEMORY = 600

/** The cues of topic: what both sides of a place share. What only a second look needs is made when it is asked for. */
export class TopicCues {
  readonly #cohesion: Cohesion
  readonly #candidates: Candidates
  readonly #wide: Float32Array
  readonly #moments: Moments
  #narrow: Float32Array | undefined
  #widest: Float32Array | undefined
  #ranked: Float32Array | undefined
  #names: Names | undefined
  #repeated: Int32Array | undefined

  /** `wide` is the topic curve of `WIDE` words a side. */
  constructor(cohesion: Cohesion, candidates: Candidates, wide: Float32Array) {
    this.#cohesion = cohesion
    this.#candidates = candidates
    this.#wide = wide
    this.#moments = momentsOf(candidates.count, (index) => wide[candidates.token[index]!]!)
  }

  /** The cues that need no more than the curve that there is. */
  readQuick(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    row[o + COLUMN['topic-150']] = this.#wide[token]!
    row[o + COLUMN['topic-150-score']] = standardScore(this.#wide[token]!, this.#moments)
    row[o + COLUMN['topic-150-over-lowest']] = this.#wide[token]! - lowestNear(this.#wide, token, AROUND)
  }

  /** Those that one more curve gives, the words of a headline, and names. */
  readLikely(index: number, row: Float32Array, o: number): void {
    const cohesion = this.#cohesion
    const token = this.#candidates.token[index]!
    this.#narrow ??= topicCurve(cohesion, NARROW)
    this.#ranked ??= ranked(this.#candidates, this.#wide)
    row[o + COLUMN['topic-60']] = this.#narrow[token]!
    row[o + COLUMN['topic-60-depth']] = depth(this.#narrow, token, NARROW)
    row[o + COLUMN['topic-150-depth']] = depth(this.#wide, token, WIDE)
    row[o + COLUMN['topic-150-rank']] = this.#rank(this.#wide[token]!)
    row[o + COLUMN['topic-60-over-lowest']] = row[o + COLUMN['topic-60']]! - lowestNear(this.#narrow, token, NARROW)
    const head = this.#within(token + HEAD)
    row[o + COLUMN['head-below']] = cohesion.cosine(token, head, head, this.#within(head + BELOW_HEAD))
    row[o + COLUMN['head-above']] = cohesion.cosine(this.#within(token - ABOVE_HEAD), token, token, head)
    row[o + COLUMN['head-turn']] = row[o + COLUMN['head-below']]! - row[o + COLUMN['head-above']]!
    this.#readNames(token, row, o)
  }

  /** The rest of the seventeen cues from `topic-30` to `repeated-after`. */
  readRest(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    this.#widest ??= topicCurve(this.#cohesion, WIDEST)
    this.#repeated ??= sums(this.#cohesion.repeated)
    row[o + COLUMN['topic-30']] = topicAt(this.#cohesion, token, NARROWEST)
    row[o + COLUMN['topic-400']] = this.#widest[token]!
    row[o + COLUMN['repeated-before']] =
      (this.#repeated[token]! - this.#repeated[this.#within(token - PASSAGES)]!) / PASSAGES
    row[o + COLUMN['repeated-after']] =
      (this.#repeated[this.#within(token + PASSAGES)]! - this.#repeated[token]!) / PASSAGES
  }

  #within(token: number): number {
    return Math.max(0, Math.min(this.#cohesion.tokens.count, token))
  }

  /** Names in the next 60 words, and which share of them stood before. */
  #readNames(token: number, row: Float32Array, o: number): void {
    this.#names ??= namesOf(this.#cohesion)
    const {before, at, previous} = this.#names
    const first = before[token]!
    const end = before[this.#within(token + NARROW)]!
    let seen = 0
    for (let name = first; name < end; name++) {
      let earlier = previous[name]!
      while (earlier >= first) earlier = previous[earlier]!
      if (earlier >= 0 && at[earlier]! > token - MEMORY) seen++
    }
    const names = end - first
    row[o + COLUMN.names] = names
    row[o + COLUMN['names-seen']] = names > 0 ? seen / names : 0.5
  }

  /** The share of the other candidates that lie lower on the curve. */
  #rank(value: number): number {
    const others = this.#ranked!.length - 1
    return others > 0 ? lowerBound(this.#ranked!, (other) => other >= value) / others : 0
  }
}

/** How far the curve rises on both sides of `at`: TextTiling's depth score (Hearst 1997). */
function depth(curve: Float32Array, at: number, reach: number): number {
  let left = curve[at]!
  for (let k = at; k >= 0 && k > at - reach; k -= 4) left = Math.max(left, curve[k]!)
  let right = curve[at]!
  for (let k = at; k < curve.length && k < at + reach; k += 4) right = Math.max(right, curve[k]!)
  return left + right - 2 * curve[at]!
}

/** Tokens with a capital. */
interface Names {
  /** Per token how many of them stand before it. */
  readonly before: Int32Array
  /** By name its token, and the last name of the same term, -1 for none. */
  readonly at: Int32Array
  readonly previous: Int32Array
}

// By term, one more than the last name of it. Reading a text leaves zeros.
const lastName = new Int32Array(TERMS)

function namesOf({terms, tokens: {forms}}: Cohesion): Names {
  const count = terms.length
  const before = new Int32Array(count + 1)
  for (let token = 0; token < count; token++) before[token + 1] = before[token]! + (forms[token]! & CAPITAL ? 1 : 0)
  const at = new Int32Array(before[count]!)
  const previous = new Int32Array(at.length)
  for (let token = 0; token < count; token++) {
    const name = before[token]!
    if (before[token + 1] === name) continue
    at[name] = token
    previous[name] = lastName[terms[token]!]! - 1
    lastName[terms[token]!] = name + 1
  }
  for (const token of at) lastName[terms[token]!] = 0
  return {before, at, previous}
}

/** Running sums: how many of the first `n` are set. */
function sums(flags: Uint8Array): Int32Array {
  const total = new Int32Array(flags.length + 1)
  for (let at = 0; at < flags.length; at++) total[at + 1] = total[at]! + flags[at]!
  return total
}

/** The values of the curve at the candidates, ascending. */
function ranked({count, token}: Candidates, curve: Float32Array): Float32Array {
  const values = new Float32Array(count)
  for (let k = 0; k < count; k++) values[k] = curve[token[k]!]!
  return values.sort()
}
