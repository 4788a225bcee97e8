import type {Category} from './category.ts'
import type {Repair, RepairKind} from './repair/repair.ts'
import type {Rewrite} from './text/rewrite.ts'
import {lowerBound, type Span, subtract} from './text/span.ts'

/** A decided removal, in the offsets of the text it is made on. */
export interface RemovalEdit extends Span {
  readonly kind: 'removal'
  readonly category: Category
  readonly rule: string
  readonly confidence: number
  readonly evidence: string
}

/** A repair that was decided: `after` stands in place of the span. */
export interface RepairEdit extends Span {
  readonly kind: RepairKind
  readonly after: string
}

/** What was decided about a span of a text. */
export type Edit = RemovalEdit | RepairEdit

/** Whether an edit takes its span away; else it is a repair. */
export const isRemoval = (edit: Edit): edit is RemovalEdit => edit.kind === 'removal'
const isInsertion = (edit: Edit): boolean => edit.start === edit.end

/**
 * What was decided about one text so far, ascending and without overlap. Decisions come in rounds, each made on the
 * text that the earlier ones left; all are kept in the offsets of the first text.
 */
export class Edits {
  #edits: Edit[]
  #fresh: Edit[]

  constructor(edits: readonly Edit[] = []) {
    this.#edits = [...edits]
    this.#fresh = [...edits]
  }

  get all(): readonly Edit[] {
    return this.#edits
  }

  /** The edits that were added since this was last asked. */
  takeFresh(): readonly Edit[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  /** The edits inside a span, in order; an insertion at the span's start belongs to it, one at its end does not. */
  within(span: Span): Edit[] {
    const first = lowerBound(this.#edits, (edit) => edit.start >= span.start)
    const last = lowerBound(this.#edits, (edit) => edit.start >= span.end)
    return this.#edits.slice(first, last)
  }

  /**
   * Adds repairs. One that meets a removal is dropped; earlier repairs that lie wholly inside are replaced by it, since
   * it was made on a text that shows their result. Returns how many were taken.
   */
  addRepairs(repairs: readonly RepairEdit[]): number {
    return this.#merge(repairs, (repair, met) =>
      met.some((edit) => isRemoval(edit) || edit.start < repair.start || edit.end > repair.end || isInsertion(repair))
        ? []
        : [repair],
    )
  }

  /** Adds removals: what earlier removals hold stays theirs, repairs inside go with the removal. */
  addRemovals(removals: readonly RemovalEdit[]): number {
    return this.#merge(removals, (removal, met) =>
      met.length === 0 ? [removal] : subtract(removal, met.filter(isRemoval)).map((rest) => ({...removal, ...rest})),
    )
  }

  #merge(added: readonly Edit[], resolve: (edit: Edit, met: readonly Edit[]) => Edit[]): number {
    if (added.length === 0) return 0
    const old = this.#edits
    const merged: Edit[] = []
    let taken = 0
    let next = 0
    for (const edit of added) {
      while (next < old.length && isBefore(old[next]!, edit)) merged.push(old[next++]!)
      const met: Edit[] = []
      while (next < old.length && !isBefore(edit, old[next]!)) met.push(old[next++]!)
      // An addition may also reach back over one that was merged for the addition before it.
      while (merged.length > 0 && !isBefore(merged.at(-1)!, edit)) met.unshift(merged.pop()!)
      const fresh = resolve(edit, met)
      taken += fresh.length
      this.#fresh.push(...fresh)
      const kept = met.filter((other) => fresh.length === 0 || (isRemoval(edit) ? isRemoval(other) : false))
      merged.push(...[...kept, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end))
    }
    while (next < old.length) merged.push(old[next++]!)
    this.#edits = merged
    return taken
  }
}

/**
 * A repair of a rewritten text, as an edit of the text it was made from: where it touches a part of an earlier repair,
 * that repair's text is taken along; where it touches the gap that a removal left, it goes behind the removal. Null
 * where it reaches over a removal.
 */
export function toEdit(repair: Repair, rewrite: Rewrite, edits: Edits): RepairEdit | null {
  const {start, end, kind} = repair
  const first = rewrite.indexAt(start)
  const last = end > start ? rewrite.indexAt(end - 1) : first
  const head = rewrite.pieces[first]
  const tail = rewrite.pieces[last]
  if (!head || !tail) return {...rewrite.toInput(repair), kind, after: repair.after}
  const before = head.text === undefined ? '' : head.text.slice(0, start - rewrite.startOf(first))
  const behind =
    tail.text === undefined || (start === end && before === '') ? '' : tail.text.slice(end - rewrite.startOf(last))
  const isInsertion = start === end && before === ''
  const span = isInsertion
    ? rewrite.toInput(repair)
    : {start: before === '' ? rewrite.startToInput(start) : head.start, end: rewrite.endToInput(end + behind.length)}
  const after = before + repair.after + behind
  const met = edits.within(span)
  const cut = met.findLast(isRemoval)
  if (cut) return first === last ? {start: cut.end, end: span.end, kind, after} : null
  return {...span, kind: decodingKind(met) ?? kind, after}
}

/** The kind of the first repair that decoded letters: what is repaired on top of it keeps that name, since its letters differ from the source's. */
function decodingKind(met: readonly Edit[]): RepairKind | undefined {
  for (const {kind} of met) if (kind === 'mojibake' || kind === 'entities' || kind === 'markup') return kind
  return undefined
}

/** Whether `a` lies before `b` without meeting it: an insertion at the edge of a span does not touch its inside. */
function isBefore(a: Edit, b: Edit): boolean {
  return a.end < b.start || (a.end === b.start && !(isInsertion(a) && isInsertion(b)))
}
