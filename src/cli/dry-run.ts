import {STDIN} from '../run/inputs.ts'
import {articlesBegun, isSameDocument, type PartReport} from '../run/report.ts'
import {visible} from './visible.ts'

/** What would become of one document, without its text. */
export interface Outlook {
  readonly path: string
  /** 0-based, of a record input. */
  readonly record: number | null
  readonly articles: number
  readonly characters: number
  readonly removed: number
  /** Of its characters, removed: 0 to 1. */
  readonly share: number
  /** Removals by category. */
  readonly categories: Readonly<Record<string, number>>
  readonly repairs: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
}

/** Whether anything would be removed, repaired or split. */
export function changes({articles, categories, repairs}: Outlook): boolean {
  return articles > 1 || Object.keys(categories).length + Object.keys(repairs).length > 0
}

/** Puts the parts of documents together; gives each document's outlook when its last part has come. */
export class Outlooks {
  #parts: PartReport[] = []

  add(report: PartReport): Outlook | undefined {
    if (this.#parts[0] && !isSameDocument(this.#parts[0], report)) this.#parts = []
    this.#parts.push(report)
    if (!report.isLast) return undefined
    const parts = this.#parts
    this.#parts = []
    const characters = parts.reduce((sum, part) => sum + part.characters, 0)
    const removed = parts.reduce((sum, part) => sum + part.removed, 0)
    return {
      path: report.path,
      record: report.record,
      articles: parts.reduce((sum, part) => sum + articlesBegun(part), 0),
      characters,
      removed,
      share: characters > 0 ? removed / characters : 0,
      categories: added(parts.flatMap((part) => part.removals.map(({category, count}) => [category, count] as const))),
      repairs: added(parts.flatMap((part) => Object.entries(part.repairs))),
      warnings: [...new Set(parts.flatMap((part) => part.warnings.map(({code}) => code)))].filter(
        (code) => code !== 'continued',
      ),
    }
  }
}

function added(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [name, count] of counts) sums[name] = (sums[name] ?? 0) + count
  return Object.fromEntries(Object.entries(sums).sort((a, b) => b[1] - a[1]))
}

/** A document's name for people: of a record, its number in the file from 1. */
export function nameOf({path, record}: Pick<Outlook, 'path' | 'record'>): string {
  return `${path === STDIN ? 'stdin' : visible(path)}${record === null ? '' : `#${record + 1}`}`
}

/** "raw/a.txt: 2 articles; 4.1 % removed: share 3, related 1; repaired: unglue 2; flagged: kept-prose" */
export function outlookLine(outlook: Outlook): string {
  const {articles, share, categories, repairs, warnings} = outlook
  const parts = [`${articles} ${articles === 1 ? 'article' : 'articles'}`]
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  if (Object.keys(categories).length > 0) parts.push(`${(100 * share).toFixed(1)} % removed: ${list(categories)}`)
  else parts.push('nothing removed')
  if (Object.keys(repairs).length > 0) parts.push(`repaired: ${list(repairs)}`)
  if (warnings.length > 0) parts.push(`flagged: ${warnings.join(', ')}`)
  return `${nameOf(outlook)}: ${parts.join('; ')}`
}
