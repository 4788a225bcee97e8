import type {HintedSpan} from '../text/block.ts'
import type {Span} from '../text/span.ts'

/** What a repair may be, as the contract names it. `spacing` and `case` are made on request only. */
export const REPAIR_KINDS = [
  'unglue',
  'bullets',
  'unwrap',
  'mojibake',
  'entities',
  'markup',
  'whitespace',
  'spacing',
  'case',
] as const

/** One of `REPAIR_KINDS`. */
export type RepairKind = (typeof REPAIR_KINDS)[number]

/** The repairs made when nothing else is said. */
export const DEFAULT_REPAIRS: readonly RepairKind[] = REPAIR_KINDS.filter(
  (kind) => kind !== 'spacing' && kind !== 'case',
)

/**
 * Puts right what scraping broke: the span's text becomes `after`. A repair never takes out words; only `mojibake` and
 * `entities` may change a letter or digit, `case` its case; `markup` may drop tags, comments, entities and link targets.
 */
export interface Repair extends Span {
  readonly kind: RepairKind
  readonly after: string
}

/**
 * Proposes repairs of one text, ascending and without overlap. `hints` tell which lines are code or tables, where the
 * format knows. Repairs that cut a line (unglue, bullets) insert '\n' or replace white space by it.
 */
export type RepairFinder = (text: string, hints: readonly HintedSpan[]) => Iterable<Repair>
