import {articlesBegun, type DocumentName, isSameDocument, type PartReport} from './report.ts'

/** What a run removed under one name. */
export interface Tally {
  removals: number
  characters: number
  documents: number
}

/** A document worth a look, and why. */
export interface Notable {
  readonly path: string
  /** 0-based, of a record input. */
  readonly record: number | null
  /** Of its characters, removed. */
  readonly share: number
  readonly removals: number
  readonly warnings: readonly string[]
}

/** What `--stats` writes. Shares are 0 to 1. */
export interface StatisticsReport {
  readonly version: 1
  readonly documents: number
  readonly failed: number
  readonly skipped: number
  readonly bytes: number
  readonly characters: number
  readonly removed: number
  readonly articles: number
  /** Documents that came out as several articles. */
  readonly split: number
  /** Documents that came out as they were. */
  readonly unchanged: number
  readonly categories: Readonly<Record<string, Tally>>
  readonly rules: Readonly<Record<string, Tally & {readonly category: string}>>
  /** By the language of a document's first article; "?" where it is not known. */
  readonly languages: Readonly<
    Record<string, {readonly documents: number; readonly removed: number; readonly characters: number}>
  >
  readonly modes: Readonly<Record<string, number>>
  readonly repairs: Readonly<Record<string, number>>
  readonly warnings: Readonly<Record<string, number>>
  /** Documents by the share of their characters that was removed: [from, to), the last one with its end. */
  readonly histogram: readonly {readonly from: number; readonly to: number; readonly documents: number}[]
  readonly worthALook: readonly Notable[]
}

/** The edges of the histogram: nothing, a little, then tenths. */
const EDGES = [0, Number.MIN_VALUE, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

/** So many documents are worth a look; memory does not grow with the run. */
const NOTABLES = 25

/** A document so far, while its parts come in. */
interface Current extends DocumentName {
  characters: number
  removed: number
  articles: number
  removals: number
  changed: boolean
  language: string | null
  mode: string
  readonly warnings: Set<string>
  readonly categories: Set<string>
  readonly rules: Set<string>
}

/** Adds a run up, report by report, in memory that depends on names and not on documents. */
export class Statistics {
  #documents = 0
  #bytes = 0
  #characters = 0
  #removed = 0
  #articles = 0
  #split = 0
  #unchanged = 0
  readonly #categories = new Map<string, Tally>()
  readonly #rules = new Map<string, Tally & {readonly category: string}>()
  readonly #languages = new Map<string, {documents: number; removed: number; characters: number}>()
  readonly #modes = new Map<string, number>()
  readonly #repairs = new Map<string, number>()
  readonly #warnings = new Map<string, number>()
  readonly #histogram = new Uint32Array(EDGES.length - 1)
  #notables: Notable[] = []
  #current: Current | undefined

  add(report: PartReport): void {
    this.#bytes += report.bytes
    this.#characters += report.characters
    this.#removed += report.removed
    if (!this.#current || !isSameDocument(this.#current, report)) this.#current = emptyDocument(report)
    const current = this.#current
    current.characters += report.characters
    current.removed += report.removed
    current.articles += articlesBegun(report)
    current.language ??= report.languages[0] ?? null
    this.#addRemovals(report, current)
    for (const [kind, count] of Object.entries(report.repairs)) {
      this.#repairs.set(kind, (this.#repairs.get(kind) ?? 0) + count)
      current.changed = true
    }
    for (const {code} of report.warnings) {
      if (code === 'continued') continue
      this.#warnings.set(code, (this.#warnings.get(code) ?? 0) + 1)
      current.warnings.add(code)
    }
    if (report.isLast) this.#end(report, current)
  }

  #addRemovals({removals}: PartReport, current: Current): void {
    for (const {category, rule, count, characters} of removals) {
      current.removals += count
      current.changed = true
      const isNewCategory = !current.categories.has(category)
      tally(this.#categories, category, {removals: 0, characters: 0, documents: 0}, count, characters, isNewCategory)
      const key = `${category} ${rule}`
      tally(
        this.#rules,
        rule,
        {category, removals: 0, characters: 0, documents: 0},
        count,
        characters,
        !current.rules.has(key),
      )
      current.categories.add(category)
      current.rules.add(key)
    }
  }

  #end({path, record}: PartReport, current: Current): void {
    this.#current = undefined
    this.#documents++
    this.#articles += current.articles
    if (current.articles > 1) this.#split++
    if (!current.changed && current.articles <= 1) this.#unchanged++
    this.#modes.set(current.mode, (this.#modes.get(current.mode) ?? 0) + 1)
    const language = this.#languages.get(current.language ?? '?') ?? {documents: 0, removed: 0, characters: 0}
    language.documents++
    language.removed += current.removed
    language.characters += current.characters
    this.#languages.set(current.language ?? '?', language)
    const share = current.characters > 0 ? current.removed / current.characters : 0
    let bin = 0
    while (bin < EDGES.length - 2 && share >= EDGES[bin + 1]!) bin++
    this.#histogram[bin]!++
    this.#note({path, record, share, removals: current.removals, warnings: [...current.warnings]})
  }

  /** Flagged documents first, then those that lost the most. */
  #note(document: Notable): void {
    if (document.removals === 0 && document.warnings.length === 0) return
    this.#notables.push(document)
    if (this.#notables.length >= 2 * NOTABLES) this.#notables = mostNotable(this.#notables)
  }

  report({failed, skipped}: {readonly failed: number; readonly skipped: number}): StatisticsReport {
    return {
      version: 1,
      documents: this.#documents,
      failed,
      skipped,
      bytes: this.#bytes,
      characters: this.#characters,
      removed: this.#removed,
      articles: this.#articles,
      split: this.#split,
      unchanged: this.#unchanged,
      categories: byCharacters(this.#categories),
      rules: byCharacters(this.#rules),
      languages: Object.fromEntries([...this.#languages].sort((a, b) => b[1].documents - a[1].documents)),
      modes: Object.fromEntries(this.#modes),
      repairs: Object.fromEntries(this.#repairs),
      warnings: Object.fromEntries(this.#warnings),
      histogram: [...this.#histogram].map((documents, k) => ({
        from: round(EDGES[k]!),
        to: round(EDGES[k + 1]!),
        documents,
      })),
      worthALook: mostNotable(this.#notables),
    }
  }
}

/** Of the histogram's edges: the least number above 0 is as good as 0 to a reader. */
const round = (edge: number): number => Math.round(edge * 100) / 100

const emptyDocument = ({path, record, mode}: PartReport): Current => ({
  path,
  record,
  characters: 0,
  removed: 0,
  articles: 0,
  removals: 0,
  changed: false,
  language: null,
  mode,
  warnings: new Set(),
  categories: new Set(),
  rules: new Set(),
})

function tally<T extends Tally>(
  tallies: Map<string, T>,
  name: string,
  empty: T,
  count: number,
  characters: number,
  isNew: boolean,
): void {
  const known = tallies.get(name) ?? empty
  known.removals += count
  known.characters += characters
  if (isNew) known.documents++
  tallies.set(name, known)
}

function byCharacters<T extends Tally>(tallies: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...tallies].sort((a, b) => b[1].characters - a[1].characters))
}

function mostNotable(notables: readonly Notable[]): Notable[] {
  const weight = ({share, warnings}: Notable): number => share + (warnings.length > 0 ? 1 : 0)
  return [...notables].sort((a, b) => weight(b) - weight(a)).slice(0, NOTABLES)
}
