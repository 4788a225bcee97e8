import type {Mode, Warning} from '../document.ts'
import type {CleanedPart} from './cleaned-part.ts'

/** What is told of a cleaned document, or part of one, to whoever counts: small, plain data, without the text. */
export interface PartReport {
  readonly path: string
  /** 0-based, of a record input. */
  readonly record: number | null
  /** Whether this is all of the document, or its last part. */
  readonly isLast: boolean
  readonly bytes: number
  readonly characters: number
  /** Characters of all removals. */
  readonly removed: number
  readonly articles: number
  readonly mode: Mode
  readonly languages: readonly (string | null)[]
  /** By category and rule, in order of first use. */
  readonly removals: readonly RemovalCount[]
  readonly repairs: Readonly<Record<string, number>>
  readonly warnings: readonly Warning[]
}

/** What names a document in a run. */
export type DocumentName = Pick<PartReport, 'path' | 'record'>

/** What one rule removed. */
export interface RemovalCount {
  readonly category: string
  readonly rule: string
  readonly count: number
  readonly characters: number
}

/** Whether two parts are of one document. Of a document that broke off the last part never comes, but that of another does. */
export function isSameDocument(a: DocumentName, b: DocumentName): boolean {
  return a.path === b.path && a.record === b.record
}

/** Whether a part of a document goes on with what the part before began. */
export function isContinued(warnings: PartReport['warnings']): boolean {
  return warnings.some(({code}) => code === 'continued')
}

/** The articles that start in a part: one that goes on from the part before was counted there. */
export function articlesBegun({articles, warnings}: PartReport): number {
  return articles > 0 && isContinued(warnings) ? articles - 1 : articles
}

/** What is told of a part; `record` is its number in a file of records. */
export function reportOf({input, window, cleaned}: CleanedPart, record: number | null = null): PartReport {
  const counts = new Map<string, {category: string; rule: string; count: number; characters: number}>()
  let removed = 0
  for (const {category, rule, start, end} of cleaned.removals) {
    const key = `${category} ${rule}`
    const count = counts.get(key) ?? {category, rule, count: 0, characters: 0}
    count.count++
    count.characters += end - start
    removed += end - start
    counts.set(key, count)
  }
  const repairs: Record<string, number> = {}
  for (const {kind} of cleaned.repairs) repairs[kind] = (repairs[kind] ?? 0) + 1
  return {
    path: input.path,
    record,
    isLast: window.part === null || window.part.last,
    bytes: window.bytes,
    characters: window.text.length,
    removed,
    articles: cleaned.articles.length,
    mode: cleaned.mode,
    languages: cleaned.articles.map(({language}) => language),
    removals: [...counts.values()],
    repairs,
    warnings: cleaned.warnings,
  }
}
