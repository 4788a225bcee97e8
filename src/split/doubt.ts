import type {Boundary} from './boundary.ts'
import {Contrast, topicTurns} from './contrast.ts'
import type {Layout} from './layout.ts'
import {edgesAt} from './tokens.ts'

/** What the best boundary must score where its words tell the model little: in a language that it does not know. */
const SURE = 0.9
/** The scale of what is asked of the topic at a lone boundary: it loses none of those in the dev set. */
const SLACK = 1.1

/**
 * Whether what the detector found is too doubtful to be cut. In a language that the model does not know it may take anything for
 * a turn of topic: none of the boundaries is sure, or the topic, measured by the text's own words, stays. In one that it knows the
 * same goes for a lone boundary for which nothing but the topic speaks: the parts of advice on one thing, say, each of which
 * has words of its own.
 */
export function isDoubted({cohesion}: Layout, boundaries: readonly Boundary[]): boolean {
  if (boundaries.length === 0) return false
  const isSure = boundaries.some(({confidence}) => confidence >= SURE)
  if (cohesion.knowsLanguage) {
    const isLone = boundaries.length === 1 && boundaries[0]!.cues.every((cue) => cue === 'topic')
    if (isSure || !isLone) return false
  } else if (!isSure) return true
  const edges = edgesAt(
    cohesion.tokens,
    boundaries.map(({at}) => at),
  )
  const contrast = new Contrast(cohesion, edges)
  return !topicTurns(contrast, cohesion.knowsLanguage ? SLACK : 1)
}
