import {CATEGORIES, type Category} from './category.ts'
import type {Mode} from './document.ts'
import {DEFAULT_REPAIRS, type RepairKind} from './repair/repair.ts'
import {compileProtection, type Protection} from './rule/protect.ts'
import type {UserRule} from './rule/user-rules.ts'

export const PRESETS = ['careful', 'balanced', 'thorough'] as const
export type Preset = (typeof PRESETS)[number]

/** From which confidence a preset takes a finding (DESIGN: presets). */
export const THRESHOLDS: Readonly<Record<Preset, number>> = {careful: 0.97, balanced: 0.9, thorough: 0.7}

/** What a cleaner is asked to do. All of it is plain data, so that a worker or a browser can be sent it. */
export interface CleanOptions {
  /** Default "balanced". */
  readonly preset?: Preset
  /** Whether the input is a whole page or an already extracted article; decided per document when absent. */
  readonly mode?: Mode
  /** false: rules only, no page model. */
  readonly model?: boolean
  /** false: the source is one article, whatever it looks like. */
  readonly split?: boolean
  /** Probability from which a boundary is taken; the splitter's own when absent. */
  readonly splitThreshold?: number
  /** Which repairs are made; none for []. */
  readonly repairs?: readonly RepairKind[]
  /** Only these categories are removed, whatever their tier. */
  readonly only?: readonly Category[]
  /** These categories stay. */
  readonly skip?: readonly Category[]
  /** ISO 639-1: taken for the language of every article instead of a guess. */
  readonly language?: string
  /** Rules of the user's own, beside the built-in ones. */
  readonly rules?: readonly UserRule[]
  /** Phrases, and patterns between slashes: what stands there is never removed, nor its line with it. */
  readonly protect?: readonly string[]
  /** Also tell what was found and not removed (`Cleaned.considered`). Default false. */
  readonly considered?: boolean
}

export interface ResolvedOptions {
  readonly preset: Preset
  readonly mode: Mode | undefined
  readonly model: boolean
  readonly split: boolean
  readonly splitThreshold: number | undefined
  readonly repairs: readonly RepairKind[]
  readonly takes: (category: Category) => boolean
  readonly threshold: number
  readonly language: string | undefined
  readonly protection: Protection | undefined
  readonly considered: boolean
}

export function resolveOptions(options: CleanOptions): ResolvedOptions {
  const preset = options.preset ?? 'balanced'
  return {
    preset,
    mode: options.mode,
    model: options.model ?? true,
    split: options.split ?? true,
    splitThreshold: options.splitThreshold,
    repairs: options.repairs ?? DEFAULT_REPAIRS,
    takes: chooser(options, preset),
    threshold: THRESHOLDS[preset],
    language: options.language,
    protection: options.protect?.length ? compileProtection(options.protect) : undefined,
    considered: options.considered ?? false,
  }
}

function chooser({only, skip}: CleanOptions, preset: Preset): (category: Category) => boolean {
  const skipped = new Set(skip)
  if (only) {
    const wanted = new Set(only)
    return (category) => wanted.has(category) && !skipped.has(category)
  }
  return (category) => !skipped.has(category) && (CATEGORIES[category] !== 'meta' || preset === 'thorough')
}
