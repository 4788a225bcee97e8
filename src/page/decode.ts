import type {Preset} from '../options.ts'

/** The weight of recall against precision that each preset aims at, as in F-beta. */
const BETA: Readonly<Record<Preset, number>> = {careful: 2.5, balanced: 1, thorough: 0.6}

/**
 * The expected score below which the page goes through whole: on unseen training sites, what the model then picks is no
 * better than all of it.
 */
const LEAST_EXPECTED = 0.25

/**
 * The expected score from which on the doubtful lines of a page are one block, as a rule: comments, a related story. All of
 * it is main text or none, so it stays only if that is about as likely as not. Chosen on training sites.
 */
const SURE_EXPECTED = 0.5

/**
 * Which lines to keep so that the expected F-score of the page is highest: the likeliest lines, as many as pay. `chances`
 * are probabilities of being main text, `weights` the lines' words. With beta 1 a line is kept if its chance is above half
 * of the score that can be reached (Lipton, Elkan, Naryanaswamy 2014), so a page on which all is doubtful keeps more; where
 * most is sure the bound is moved halfway to one half.
 * Undefined where no main text is found: then all is to be kept.
 */
export function bestKept(chances: Float32Array, weights: Float32Array, preset: Preset): Uint8Array | undefined {
  const square = BETA[preset] ** 2
  const order = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]! || a - b)
  let expected = 0
  for (let line = 0; line < chances.length; line++) expected += chances[line]! * weights[line]!
  let hits = 0
  let kept = 0
  let best = -1
  let size = 0
  for (const [place, line] of order.entries()) {
    hits += chances[line]! * weights[line]!
    kept += weights[line]!
    const score = ((1 + square) * hits) / (kept + square * expected)
    if (score > best) {
      best = score
      size = place + 1
    }
  }
  if (best < LEAST_EXPECTED) return undefined
  const keep = new Uint8Array(chances.length)
  if (best >= SURE_EXPECTED) {
    const least = (best + 1) / 2 / (1 + square)
    while (size > 1 && chances[order[size - 1]!]! <= least) size--
  }
  for (const line of order.slice(0, size)) keep[line] = 1
  return keep
}
