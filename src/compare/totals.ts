import type {Change, Difference} from './compare.ts'

/** How often a rule newly removes or no longer removes. */
export interface RuleChange {
  readonly category: string
  removed: number
  removedCharacters: number
  kept: number
  keptCharacters: number
}

/** What `winnow compare` says at the end; `onlyOld` and `onlyNew` are documents without a counterpart. */
export interface TotalsReport {
  readonly documents: {
    readonly compared: number
    readonly different: number
    readonly otherSource: number
    readonly onlyOld: number
    readonly onlyNew: number
  }
  readonly rules: Readonly<Record<string, RuleChange>>
  readonly repairs: Readonly<Record<string, {readonly made: number; readonly dropped: number}>>
  readonly boundaries: {readonly found: number; readonly lost: number}
}

/** Adds differences up. */
export class Totals {
  #compared = 0
  #different = 0
  #otherSource = 0
  #onlyOld = 0
  #onlyNew = 0
  #found = 0
  #lost = 0
  readonly #rules = new Map<string, RuleChange>()
  readonly #repairs = new Map<string, {made: number; dropped: number}>()

  add(difference: Difference): void {
    const {changes, repairs, boundaries, isOtherSource} = difference
    this.#compared++
    if (isOtherSource) this.#otherSource++
    else if (isDifferent(difference)) this.#different++
    for (const change of changes) this.#addChange(change)
    for (const kind of repairs.made) this.#repair(kind).made++
    for (const kind of repairs.dropped) this.#repair(kind).dropped++
    this.#found += boundaries.found
    this.#lost += boundaries.lost
  }

  addUnmatched(side: 'old' | 'new'): void {
    if (side === 'old') this.#onlyOld++
    else this.#onlyNew++
  }

  #addChange({kind, rule, category, text}: Change): void {
    const counts = this.#rules.get(rule) ?? {category, removed: 0, removedCharacters: 0, kept: 0, keptCharacters: 0}
    if (kind === 'removed') {
      counts.removed++
      counts.removedCharacters += text.length
    } else {
      counts.kept++
      counts.keptCharacters += text.length
    }
    this.#rules.set(rule, counts)
  }

  #repair(kind: string): {made: number; dropped: number} {
    const counts = this.#repairs.get(kind) ?? {made: 0, dropped: 0}
    this.#repairs.set(kind, counts)
    return counts
  }

  report(): TotalsReport {
    const weight = ({removedCharacters, keptCharacters}: RuleChange): number => removedCharacters + keptCharacters
    return {
      documents: {
        compared: this.#compared,
        different: this.#different,
        otherSource: this.#otherSource,
        onlyOld: this.#onlyOld,
        onlyNew: this.#onlyNew,
      },
      rules: Object.fromEntries([...this.#rules].sort((a, b) => weight(b[1]) - weight(a[1]))),
      repairs: Object.fromEntries(this.#repairs),
      boundaries: {found: this.#found, lost: this.#lost},
    }
  }
}

/** Whether two cleanings of one source differ in anything. */
export function isDifferent({changes, repairs, boundaries, isOtherSource}: Difference): boolean {
  return (
    isOtherSource ||
    changes.length + repairs.made.length + repairs.dropped.length + boundaries.found + boundaries.lost > 0
  )
}
