import {lowerBound} from '../text/span.ts'
import type {Candidates} from './candidates.ts'
import type {Cohesion} from './cohesion.ts'
import {CAPITAL, TERMS} from './tokens.ts'
import {topicAt, topicCurve} from './topic.ts'

/** Halves of narrow windows, in words. */
const NARROW = 60
const NARROWEST = 30
/** Words that a headline is taken to have. */
const HEAD = 14
/** How far back a name counts as known. */
const MEMORY = 600

/** The cues of topic: what both sides of a place share. What only a second look needs is made when it is asked for. */
export class TopicCues {
  readonly #cohesion: Cohesion
  readonly #candidates: Candidates
  readonly #wide: Float32Array
  readonly #mean: number
  readonly #deviation: number
  #narrow: Float32Array | undefined
  #widest: Float32Array | undefined
  #ranked: Float32Array | undefined
  #previous: Int32Array | undefined
  #repeated: Int32Array | undefined

  /** `wide` is the topic curve of 150 words a side. */
  constructor(cohesion: Cohesion, candidates: Candidates, wide: Float32Array) {
    this.#cohesion = cohesion
    this.#candidates = candidates
    this.#wide = wide
    const {mean, deviation} = moments(candidates, wide)
    this.#mean = mean
    this.#deviation = deviation
  }

  /** The cues that need no more than the curve that there is. */
  readQuick(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    row[o + 2] = this.#wide[token]!
    row[o + 6] = this.#score(token)
    row[o + 9] = this.#wide[token]! - lowest(this.#wide, token, 100)
  }

  /** Those that one more curve gives, the words of a headline, and names. */
  readLikely(index: number, row: Float32Array, o: number): void {
    const cohesion = this.#cohesion
    const token = this.#candidates.token[index]!
    this.#narrow ??= topicCurve(cohesion, NARROW)
    this.#ranked ??= ranked(this.#candidates, this.#wide)
    row[o + 1] = this.#narrow[token]!
    row[o + 4] = depth(this.#narrow, token, NARROW)
    row[o + 5] = depth(this.#wide, token, 150)
    row[o + 7] = this.#rank(this.#wide[token]!)
    row[o + 8] = row[o + 1]! - lowest(this.#narrow, token, NARROW)
    const head = this.#within(token + HEAD)
    row[o + 10] = cohesion.cosine(token, head, head, this.#within(token + 94))
    row[o + 11] = cohesion.cosine(this.#within(token - 120), token, token, head)
    row[o + 12] = row[o + 10]! - row[o + 11]!
    this.#readNames(token, row, o + 13)
  }

  /** The rest of the seventeen cues from `topic-30` to `repeated-after`. */
  readRest(index: number, row: Float32Array, o: number): void {
    const token = this.#candidates.token[index]!
    this.#widest ??= topicCurve(this.#cohesion, 400)
    this.#repeated ??= sums(this.#cohesion.repeated)
    row[o] = topicAt(this.#cohesion, token, NARROWEST)
    row[o + 3] = this.#widest[token]!
    row[o + 15] = (this.#repeated[token]! - this.#repeated[this.#within(token - 30)]!) / 30
    row[o + 16] = (this.#repeated[this.#within(token + 30)]! - this.#repeated[token]!) / 30
  }

  #within(token: number): number {
    return Math.max(0, Math.min(this.#cohesion.tokens.count, token))
  }

  /** Names in the next 60 words, and which share of them stood before. */
  #readNames(token: number, row: Float32Array, o: number): void {
    const {tokens} = this.#cohesion
    this.#previous ??= previousNames(this.#cohesion)
    const end = Math.min(tokens.count, token + NARROW)
    let names = 0
    let seen = 0
    for (let at = token; at < end; at++) {
      if (!(tokens.forms[at]! & CAPITAL)) continue
      names++
      let earlier = this.#previous[at]!
      while (earlier >= token) earlier = this.#previous[earlier]!
      if (earlier >= 0 && earlier > token - MEMORY) seen++
    }
    row[o] = names
    row[o + 1] = names > 0 ? seen / names : 0.5
  }

  /** The share of the other candidates that lie lower on the curve. */
  #rank(value: number): number {
    const others = this.#ranked!.length - 1
    return others > 0 ? lowerBound(this.#ranked!, (other) => other >= value) / others : 0
  }

  #score(token: number): number {
    return this.#deviation > 0 ? (this.#wide[token]! - this.#mean) / this.#deviation : 0
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

function lowest(curve: Float32Array, at: number, reach: number): number {
  let least = curve[at]!
  for (let k = Math.max(0, at - reach); k < curve.length && k < at + reach; k += 3) least = Math.min(least, curve[k]!)
  return least
}

// By term, one more than where it last had a capital. Reading a text leaves zeros.
const lastName = new Int32Array(TERMS)

/** Per token with a capital: where the same term last had one, or -1. */
function previousNames({terms, tokens: {forms}}: Cohesion): Int32Array {
  const count = terms.length
  const previous = new Int32Array(count).fill(-1)
  for (let at = 0; at < count; at++) {
    if (!(forms[at]! & CAPITAL)) continue
    previous[at] = lastName[terms[at]!]! - 1
    lastName[terms[at]!] = at + 1
  }
  for (let at = 0; at < count; at++) if (forms[at]! & CAPITAL) lastName[terms[at]!] = 0
  return previous
}

/** Running sums: how many of the first `n` are set. */
function sums(flags: Uint8Array): Int32Array {
  const total = new Int32Array(flags.length + 1)
  for (let at = 0; at < flags.length; at++) total[at + 1] = total[at]! + flags[at]!
  return total
}

/** Mean and deviation of the curve over the candidates. */
function moments({count, token}: Candidates, curve: Float32Array): {readonly mean: number; readonly deviation: number} {
  let sum = 0
  let squares = 0
  for (let k = 0; k < count; k++) {
    const value = curve[token[k]!]!
    sum += value
    squares += value * value
  }
  const mean = count > 0 ? sum / count : 0
  return {mean, deviation: count > 1 ? Math.sqrt(Math.max(0, squares / count - mean * mean)) : 0}
}

/** The values of the curve at the candidates, ascending. */
function ranked({count, token}: Candidates, curve: Float32Array): Float32Array {
  const values = new Float32Array(count)
  for (let k = 0; k < count; k++) values[k] = curve[token[k]!]!
  return values.sort()
}
