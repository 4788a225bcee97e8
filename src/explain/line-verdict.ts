/** Why one line went or stayed: what `winnow explain --line` answers. */
import {CATEGORIES} from '../category.ts'
import type {Cleaned} from '../cleaned.ts'
import type {Considered} from '../considered.ts'
import type {RecordedRepair, Removal} from '../document.ts'
import {PRESETS, type Preset, THRESHOLDS} from '../options.ts'
import type {Look} from '../rule/engine.ts'
import {overlaps, type Span} from '../text/span.ts'

/** What became of a line: its white space does not count. */
export type Outcome = 'kept' | 'removed' | 'partly removed' | 'blank'

/** All there is to say about why a line went or stayed. */
export interface LineVerdict extends Span {
  /** 1-based. */
  readonly line: number
  readonly text: string
  readonly outcome: Outcome
  /** 1-based; null where the line belongs to no article. */
  readonly article: number | null
  readonly removals: readonly Removal[]
  readonly repairs: readonly RecordedRepair[]
  /** What was found on the line and left, nearest to being taken first. */
  readonly left: readonly Considered[]
  /** Rules whose words stand on the line and that found no noise there. */
  readonly looked: readonly Look[]
  /** What each preset makes of the line, all other options as they are. */
  readonly presets: Readonly<Record<Preset, Outcome>>
}

/** The verdict on the line `number` that holds `span`. `presets` are the cleanings by each preset. */
export function verdictOn(
  source: string,
  span: Span,
  number: number,
  cleaned: Cleaned,
  presets: Readonly<Record<Preset, Cleaned>>,
  looks: readonly Look[],
): LineVerdict {
  const removals = cleaned.removals.filter((removal) => overlaps(removal, span))
  const left = (cleaned.considered ?? [])
    .filter((one) => one.fate !== 'removed' && overlaps(one, span))
    .sort((a, b) => b.confidence - a.confidence)
  const known = new Set([...removals, ...left].map(({rule}) => rule))
  const article = cleaned.articles.findIndex((one) => overlaps(one.span, span))
  return {
    line: number,
    ...span,
    text: source.slice(span.start, span.end),
    outcome: outcomeOf(source, span, cleaned),
    article: article < 0 ? null : article + 1,
    removals,
    repairs: cleaned.repairs.filter(({start, end}) => start <= span.end && end >= span.start),
    left: distinct(left),
    looked: looks.filter(({rule}) => !known.has(rule)),
    presets: Object.fromEntries(PRESETS.map((preset) => [preset, outcomeOf(source, span, presets[preset])])) as Record<
      Preset,
      Outcome
    >,
  }
}

function outcomeOf(source: string, span: Span, {removals}: Cleaned): Outcome {
  const text = source.slice(span.start, span.end)
  if (text.trim() === '') return 'blank'
  let rest = ''
  let at = span.start
  for (const removal of removals) {
    if (removal.start >= span.end) break
    rest += source.slice(at, Math.max(at, removal.start))
    at = Math.max(at, removal.end)
  }
  rest += source.slice(at, Math.max(at, span.end))
  if (rest.trim() === '') return 'removed'
  return rest.length < text.length ? 'partly removed' : 'kept'
}

/** Rounds find things again: one of each rule and reason is enough. */
function distinct(considered: readonly Considered[]): Considered[] {
  const seen = new Map(considered.map((one) => [`${one.rule}\0${one.evidence}\0${one.fate}`, one]))
  return [...seen.values()]
}

/** Why a finding was left, as one sentence's end. */
export function whyLeft({fate, confidence, category}: Considered, preset: Preset): string {
  if (fate === 'protected') return 'what --protect names stands there'
  if (fate === 'spared') return 'it would have taken most of the prose, and only certain findings may'
  if (fate === 'not-asked')
    return CATEGORIES[category] === 'meta' && preset !== 'thorough'
      ? `${category} tells of the article, and only the preset thorough or --only ${category} removes that`
      : `--only or --skip keeps ${category}`
  const asked = percent(THRESHOLDS[preset])
  return `it is ${percent(confidence)} sure, and the preset ${preset} asks for ${asked}`
}

/** A probability as people read it: "97 %". */
export const percent = (probability: number): string => `${Math.round(probability * 100)} %`
