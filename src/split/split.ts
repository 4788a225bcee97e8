import type {Finding} from '../finding.ts'
import type {View} from '../view.ts'
import {type Boundary, type Split, WHOLE} from './boundary.ts'
import {detectBoundaries} from './detect.ts'
import {Layout} from './layout.ts'
import type {SplitModel} from './model.ts'
import {readSingleRecord} from './record.ts'
import {findSeams} from './seams.ts'
import {divideByStructure} from './structure.ts'
import {divideInline} from './structure-inline.ts'

export interface SplitOptions {
  /** Without one, files are divided by their own structure only. */
  readonly model?: SplitModel
  /** What a boundary must score to be cut, 0 to 1; the document's best must lie a step above. Default: the model's. */
  readonly threshold?: number
}

/** How far the document's best boundary must lie above a threshold that the user chose. */
const GATE_STEP = 0.2

/**
 * Finds where articles start in a view that holds a whole window. The file's own structure decides where it has one;
 * else the model weighs the evidence, if there is one. Most files hold one article, and doubt leaves them whole.
 */
export function splitArticles(view: View, findings: readonly Finding[], {model, threshold}: SplitOptions = {}): Split {
  // A page is one article; its markup says more about it than marks between lines.
  if (view.format === 'html') return WHOLE
  const layout = new Layout(view, model?.weights)
  const divided = divideByStructure(layout)
  if (divided) return divided
  const record = readSingleRecord(layout)
  const whole: Split = {
    ...WHOLE,
    findings: record?.findings ?? [],
    fields: record ? [{at: 0, fields: record.fields}] : [],
  }
  const boundaries = divideInline(layout)
  if (boundaries.length > 0) return {...whole, boundaries}
  const seams = findSeams(view, findings)
  if (!model) return {...whole, boundaries: seams}
  const thresholds =
    threshold === undefined ? model.thresholds : {cut: threshold, gate: Math.min(0.98, threshold + GATE_STEP)}
  // The model learnt what rules find, not what the page model guesses.
  const noise = findings.filter(({rule}) => rule !== 'page-model')
  const detected = detectBoundaries(layout, noise, model, thresholds)
  return {...whole, ...detected, boundaries: withSeams(detected.boundaries, seams)}
}

/** Articles are longer than this: two boundaries nearer to one another are one, and the seam tells better where it is. */
const APART = 150

function withSeams(detected: readonly Boundary[], seams: readonly Boundary[]): Boundary[] {
  const others = detected.filter(({at}) => !seams.some((seam) => Math.abs(seam.at - at) < APART))
  return [...others, ...seams].sort((a, b) => a.at - b.at)
}
