import {Edits} from './edits.ts'
import type {Finding} from './finding.ts'
import {ProseAccount} from './judge.ts'
import type {Boundary} from './split/boundary.ts'
import {Rewrite} from './text/rewrite.ts'
import type {Span} from './text/span.ts'
import type {View} from './view.ts'

/** An article between being found and being described. */
export interface Draft {
  /** In the text that the finders read. */
  readonly span: Span
  /** Why it starts where it does; null for the first. */
  readonly boundary: Boundary | null
  readonly findings: Finding[]
  readonly account: ProseAccount
  readonly edits: Edits
  /** The text that the finders read → what is left of it. */
  rewrite: Rewrite
  /** The last look at that text as a whole, which found nothing more to take: whoever looks next need not look again. */
  settled?: Look
}

/** A text as finders saw it, and what they found. */
export interface Look {
  readonly view: View
  readonly findings: readonly Finding[]
}

/** Cuts a draft in two at an offset of its span. Neither half keeps findings: they are looked for anew. */
export function divideDraft({span, boundary, edits}: Draft, at: number, second: Boundary): [Draft, Draft] {
  const half = (part: Span, why: Boundary | null): Draft => ({
    span: part,
    boundary: why,
    findings: [],
    account: new ProseAccount([]),
    edits: new Edits(edits.within(part)),
    rewrite: Rewrite.identity(''),
  })
  return [half({start: span.start, end: at}, boundary), half({start: at, end: span.end}, second)]
}

/** Joins a draft to the one after it: one article again, with what was decided about both. */
export function joinDrafts(first: Draft, second: Draft): Draft {
  return {
    span: {start: first.span.start, end: second.span.end},
    boundary: first.boundary,
    findings: [...first.findings, ...second.findings],
    account: new ProseAccount([]),
    edits: new Edits([...first.edits.all, ...second.edits.all]),
    rewrite: Rewrite.identity(''),
  }
}

/** How long the texts of some drafts are together, in UTF-16 units. */
export function lengthOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, {rewrite}) => sum + rewrite.text.length, 0)
}
