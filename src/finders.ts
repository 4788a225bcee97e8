import type {Mode} from './document.ts'
import type {Finding} from './finding.ts'
import type {PageJudgement} from './page/judge.ts'
import type {RepairFinder} from './repair/repair.ts'
import type {Split} from './split/boundary.ts'
import type {Span} from './text/span.ts'
import type {View} from './view.ts'

/** The finders a cleaner is made of. Each only proposes; see ARCHITECTURE.md for the order they speak in. */
export interface Finders {
  /** Read in order; each phase sees the text that the one before repaired. */
  readonly repairs: readonly RepairFinder[]
  /** With `places`: only what stands at these, of a view that was judged before. */
  readonly noise: (view: View, places?: readonly Span[]) => readonly Finding[]
  /** The page model: judges on the source, and once more what is left of it. Absent with `model: false`. */
  readonly page?: (view: View, forced: Mode | undefined) => PageJudgement
  /** Where articles start; the findings so far are evidence. Absent with `split: false`. */
  readonly split?: (view: View, findings: readonly Finding[]) => Split
  /** The language of a text as ISO 639-1; null where it can't be told. */
  readonly language?: (text: string) => string | null
}
