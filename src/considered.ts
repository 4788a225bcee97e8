import type {Category} from './category.ts'
import type {Finding} from './finding.ts'
import type {ResolvedOptions} from './options.ts'
import type {Span} from './text/span.ts'

/**
 * What became of a finding: `removed` by it or a surer one; `protected` by a phrase of the user; `not-asked` since the
 * options do not take its category; `unsure`, less sure than the preset asks; `spared` by the guard for prose.
 */
export type Fate = 'removed' | 'protected' | 'not-asked' | 'unsure' | 'spared'

/** A finding and its fate, in source offsets: for looking at decisions, the ones not to remove included. */
export interface Considered extends Span {
  readonly rule: string
  readonly category: Category
  readonly confidence: number
  readonly evidence: string
  readonly fate: Fate
}

/** The fates of findings that were judged together. `protectedOnes` met a place that the user protects. */
export function fatesOf(
  findings: readonly Finding[],
  protectedOnes: ReadonlySet<Finding>,
  spared: readonly Finding[],
  options: ResolvedOptions,
): Considered[] {
  // The judge copies findings, so the spared ones are known by what they say.
  const sparedKeys = new Set(spared.map(keyOf))
  return findings.map((finding) => {
    const {start, end, rule, category, confidence, evidence} = finding
    return {start, end, rule, category, confidence, evidence, fate: fateOf(finding)}
  })

  function fateOf(finding: Finding): Fate {
    if (protectedOnes.has(finding)) return 'protected'
    if (!options.takes(finding.category)) return 'not-asked'
    if (finding.category !== 'chrome' && finding.confidence < options.threshold) return 'unsure'
    return sparedKeys.has(keyOf(finding)) ? 'spared' : 'removed'
  }
}

const keyOf = ({end, rule, evidence}: Finding): string => `${end}\0${rule}\0${evidence}`
