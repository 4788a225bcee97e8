import type {Category} from '../category.ts'
import type {Shape} from './phrase.ts'
import type {Rule} from './rule.ts'

/** What a phrase rule needs beside its phrases. */
export interface PhraseRule {
  readonly name: string
  readonly category: Category
  readonly summary: string
  readonly examples: readonly string[]
  /** Confidence of a phrase that is not doubtful. */
  readonly confidence?: number
  /** Whether a folded sentence behind one of the rule's may belong to the same notice; all do, unless told. */
  readonly goesOn?: (sentence: string) => boolean
}

/** Confidence of a phrase that nothing contradicts, and of one that needs further evidence and has none. */
export const SURE = 0.98
export const DOUBTFUL = 0.75

/** The part of a rule that its declaration gives. */
export function declared(
  {name, category, summary, examples}: PhraseRule,
  shape: Shape,
): Pick<Rule, 'name' | 'category' | 'summary' | 'examples' | 'phrases'> {
  return {name, category, summary, examples, phrases: {category, shape}}
}
