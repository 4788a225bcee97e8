import {CATEGORIES, type Category} from './category.ts'
import {MODES, type Mode} from './document.ts'
import {DEFAULT_REPAIRS, REPAIR_KINDS, type RepairKind} from './repair/repair.ts'
import {compileProtection, type Protection} from './rule/protect.ts'
import type {UserRule} from './rule/user-rules.ts'

/** How sure winnow must be to remove, the surest first; see `THRESHOLDS`. */
export const PRESETS = ['careful', 'balanced', 'thorough'] as const
/** One of `PRESETS`. */
export type Preset = (typeof PRESETS)[number]

/**
 * From which confidence a preset takes a finding: the probability that a careful reader would call it noise. `careful` is
 * wrong about three in a hundred, `balanced` about ten, `thorough` about thirty of what it is least sure of.
 */
export const THRESHOLDS: Readonly<Record<Preset, number>> = {careful: 0.97, balanced: 0.9, thorough: 0.7}

/** What a cleaner is asked to do. All of it is plain data, so that a worker or a browser can be sent it. */
export interface CleanOptions {
  /** Default "balanced". */
  readonly preset?: Preset
  /** Whether the input is a whole page, with menus and the like, or an extracted article; decided per document when absent. */
  readonly mode?: Mode
  /** false: rules only, no statistical model of pages or of article boundaries. Default true. */
  readonly model?: boolean
  /** false: the source is one article, whatever it looks like. Default true. */
  readonly split?: boolean
  /** Probability, 0 to 1, from which a boundary is taken; the splitter's own when absent. */
  readonly splitThreshold?: number
  /** Which repairs are made; none for []. Default: all but `spacing` and `case`. */
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

/** The options with their defaults filled in. */
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

/** Fills in the defaults. Throws a RangeError for a name or number that there is none of: ignored, it would change what goes. */
export function resolveOptions(options: CleanOptions): ResolvedOptions {
  checkValues(options)
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

function checkValues({preset, mode, repairs, only, skip, splitThreshold = 0}: CleanOptions): void {
  check('preset', preset === undefined ? [] : [preset], PRESETS)
  check('mode', mode === undefined ? [] : [mode], MODES)
  check('repair', repairs ?? [], REPAIR_KINDS)
  check('category', [...(only ?? []), ...(skip ?? [])], Object.keys(CATEGORIES))
  if (!(splitThreshold >= 0 && splitThreshold <= 1))
    throw new RangeError(`The split threshold is a probability, 0 to 1, and not ${splitThreshold}.`)
}

function check(kind: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name)) throw new RangeError(`There is no ${kind} "${name}". There are: ${known.join(', ')}.`)
}

function chooser({only, skip}: CleanOptions, preset: Preset): (category: Category) => boolean {
  const skipped = new Set(skip)
  if (only) {
    const wanted = new Set(only)
    return (category) => wanted.has(category) && !skipped.has(category)
  }
  return (category) => !skipped.has(category) && (CATEGORIES[category] !== 'meta' || preset === 'thorough')
}
