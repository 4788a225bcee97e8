import type {Finding} from '../finding.ts'
import {bySpan} from '../text/span.ts'
import type {View} from '../view.ts'
import {APART, type Boundary, isNear, type Split, WHOLE} from './boundary.ts'
import {median} from './contrast.ts'
import {withCopies} from './copies.ts'
import {type Detected, detectBoundaries} from './detect.ts'
import {isDoubted} from './doubt.ts'
import {Layout} from './layout.ts'
import {highest} from './look.ts'
import type {SplitModel} from './model.ts'
import {readSingleRecord} from './record.ts'
import {findDeskSeams, findSeams} from './seams.ts'
import {settle} from './settle.ts'
import {completed, divideByStructure} from './structure.ts'
import {divideInline} from './structure-inline.ts'

/** How a view is split. */
export interface SplitOptions {
  /** Without one, files are divided by their own structure only. */
  readonly model?: SplitModel
  /** What a boundary must score to be cut, 0 to 1; the document's best must lie a step above. Default: the model's. */
  readonly threshold?: number
}

/** How far the document's best boundary must lie above a threshold that the user chose. */
const GATE_STEP = 0.2
/** No boundary is surer than that. */
const HIGHEST_GATE = 0.98

/**
 * Finds where articles start in a view that holds a whole window. The file's own structure decides where it has one;
 * else the model weighs the evidence, if there is one. Most files hold one article, and doubt leaves them whole.
 */
export function splitArticles(view: View, findings: readonly Finding[], options: SplitOptions = {}): Split {
  // A page is one article; its markup says more about it than marks between lines.
  if (view.format === 'html') return WHOLE
  const layout = new Layout(view, options.model?.weights, findings)
  return withCopies(layout, splitLayout(layout, findings, options))
}

function splitLayout(layout: Layout, findings: readonly Finding[], {model, threshold}: SplitOptions): Split {
  const divided = divideByStructure(layout)
  if (divided && !(model && isDoubtful(divided, layout.isPage))) return divided
  // What surrounds the text of a page looks like the ends and headlines of other articles: asked again when it is gone.
  // Text with separators may be output, whatever the page model makes of it.
  if (model && layout.isPage && !divided?.boundaries.every(({cues}) => cues.includes('separator'))) return WHOLE
  const detect = (): Detected => detectSure(layout, findings, model!, threshold)
  const early = divided && detect()
  const borne = divided && bornOut(divided, early!, layout)
  if (borne && explains(borne, early!)) return borne
  const record = readSingleRecord(layout)
  const whole: Split = {
    ...WHOLE,
    findings: record?.findings ?? [],
    fields: record ? [{at: 0, fields: record.fields}] : [],
  }
  const boundaries = divideInline(layout)
  if (boundaries.length > 0) return {...whole, boundaries}
  if (!model) return {...whole, boundaries: findSeams(layout.view, findings)}
  const detected = early ?? detect()
  const supported = borne ? borne.boundaries.filter(({at}) => early!.support(at - APART, at + APART) >= SUPPORTED) : []
  return settle(
    layout,
    {
      ...whole,
      boundaries: withOthers(
        withOthers(withOthers(detected.boundaries, supported), completed(layout, detected.boundaries)),
        findDeskSeams(layout.view, findings),
      ),
      doubtful: detected.doubtful,
      peak: detected.peak,
    },
    findings,
  )
}

/** What the detector finds; what of it is too doubtful to be cut is reported as such. */
function detectSure(layout: Layout, findings: readonly Finding[], model: SplitModel, threshold?: number): Detected {
  // The model learnt what rules find, in the order of the text, not what the page model guesses.
  const ofRules = findings.filter(({rule}) => rule !== 'page-model').sort(bySpan)
  const thresholds =
    threshold === undefined ? model.thresholds : {cut: threshold, gate: Math.min(HIGHEST_GATE, threshold + GATE_STEP)}
  const detected = detectBoundaries(layout, ofRules, model, thresholds)
  return isDoubted(layout, detected.boundaries)
    ? {...detected, boundaries: [], doubtful: detected.boundaries}
    : detected
}

/** Boundaries with those of another finder that are not among them. */
function withOthers(boundaries: readonly Boundary[], others: readonly Boundary[]): Boundary[] {
  return [...boundaries, ...others.filter(({at}) => !isNear(boundaries, at))].sort((a, b) => a.at - b.at)
}

/** Structures below this rest on topic or on a mark that stands inside articles too; a long row of marks is none by chance. */
const SURE = 0.98
const LONG = 20
/** Below this a long row may be one by chance: the entries of a list have a form too. */
const FAINT = 0.93

function isDoubtful({boundaries}: Split, isPage: boolean): boolean {
  const areBelow = (limit: number): boolean => boundaries.every(({confidence}) => confidence < limit)
  return areBelow(FAINT) || ((isPage || boundaries.length <= LONG) && areBelow(SURE))
}

/** Structures below this have forms that paragraphs, items and sections of one text have too. */
const LOOSE = 0.94
/** Scores near the boundaries of a loose structure: the least of the highest, what is sure, and what is none beside a sure one. */
const NOT_DULL = 0.1
const PLAIN = 0.8
const NONE = 0.05
/** The typical score: of true ones 98 in 100 reach it, of lines that come back inside one text none. */
const SIGN = 0.02

/**
 * What is left of a structure when its form says little: nothing where the detector sees no sign of an article at any of the
 * boundaries, those with a sign where one is plain. On languages that the model does not know its silence says nothing.
 */
function bornOut(divided: Split, {support}: Detected, {cohesion}: Layout): Split | undefined {
  if (!cohesion.knowsLanguage || divided.boundaries.every(({confidence}) => confidence >= LOOSE)) return divided
  const scores = divided.boundaries.map(({at}) => support(at - APART, at + APART))
  const best = highest(scores)
  if (best < NOT_DULL || median(scores) < SIGN) return undefined
  return best < PLAIN
    ? divided
    : {...divided, boundaries: divided.boundaries.filter((_, index) => scores[index]! >= NONE)}
}

/** What a boundary of a structure that misses others must score to be taken along with them. */
const SUPPORTED = 0.3

/** What a boundary must score to speak against a structure that passes it over. */
const SPEAKS = 0.7

/** Whether a structure holds all boundaries that plainly stand by themselves: else it is part of the truth at best. */
function explains({boundaries}: Split, detected: Detected): boolean {
  return detected.boundaries.every(({at, confidence}) => confidence < SPEAKS || isNear(boundaries, at))
}
