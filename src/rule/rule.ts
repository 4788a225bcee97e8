import type {Category} from '../category.ts'
import type {Finding} from '../finding.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'
import type {Phrase, PhraseList} from './phrase.ts'

/** A place where one of a rule's literals stands. */
export interface Hit {
  /** Where the literal starts in the view's text, and where it ends. */
  readonly start: number
  readonly end: number
  /** The literal as the rule declared it. */
  readonly trigger: string
  /** The block that holds its start. */
  readonly block: Block
  /** What the packs say of the literal, for rules made of `phrases`; else empty. */
  readonly phrases: readonly Phrase[]
}

/** What a rule says of a place; the engine adds the rule's name, and its category where the rule names no other. */
export type Found = Omit<Finding, 'rule' | 'category'> & {readonly category?: Category}

/**
 * One kind of noise, declared once: what it is called, what makes the engine look, how it is found, and examples that
 * are documentation and test at once. In an example `⟦…⟧` marks what must go; one without marks must come through whole.
 */
export interface Rule {
  /** Stable: reports, options and docs use it. Named after the noise it finds. */
  readonly name: string
  readonly category: Category
  /** One sentence: what it removes, and why that is noise. */
  readonly summary: string
  /**
   * Literals, in any case, of which each occurrence at a word's start makes the engine call `find`; one that ends in `*` is
   * a stem. A rule with neither triggers nor lines is called once a view and sees all of its blocks; keep those few and linear.
   */
  readonly triggers?: readonly string[]
  /** Whole lines, as `lineKey` gives them: the engine calls `find` for each block that is one of them and nothing else. */
  readonly lines?: readonly string[]
  /**
   * The rule's literals are the phrases of one list of all language packs: whole lines for `lines` and `headers`, triggers else.
   * Of triggers the engine calls `find` for those behind which the text may go on as one of the phrases does.
   */
  readonly phrases?: PhraseList
  find(view: View, hit: Hit | undefined): Iterable<Found>
  readonly examples: readonly string[]
}

/** Checks nothing at run time; gives a declaration its type. */
export function defineRule(rule: Rule): Rule {
  return rule
}
