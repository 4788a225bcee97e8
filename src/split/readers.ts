import type {Tokens} from './tokens.ts'

/** Two hashed linear models over the words around a place, trained apart: does it read like a start, like an end. */
export interface Readers {
  readonly starts: Int8Array
  readonly ends: Int8Array
  /** What a weight of one stands for. */
  readonly scale: number
}

/** Words after a place that the linear models read. */
export const START_WORDS = 24
/** Words before a place that they read. */
export const END_WORDS = 20
/** Weights of each of them: as in scripts/split/train.py. */
const SLOTS = 32768

/** The slot of the `distance`-th word from a place: the nearest four words count by their position. */
function readerSlot(term: number, distance: number): number {
  const bucket = distance < 4 ? distance + 1 : distance < 12 ? 5 : 6
  return (Math.imul(term + bucket * 65537, 0x9e3779b1) >>> 17) & (SLOTS - 1)
}

/** How much the words from token `token` on read like the start of an article. */
export function readsLikeStart(readers: Readers, {ids, count}: Tokens, token: number): number {
  let sum = 0
  for (let k = 0; k < START_WORDS && token + k < count; k++) sum += readers.starts[readerSlot(ids[token + k]!, k)]!
  return sum * readers.scale
}

/** How much the words before token `token` read like the end of one. */
export function readsLikeEnd(readers: Readers, {ids}: Tokens, token: number): number {
  let sum = 0
  for (let k = 0; k < END_WORDS && token - k > 0; k++) sum += readers.ends[readerSlot(ids[token - k - 1]!, k)]!
  return sum * readers.scale
}
