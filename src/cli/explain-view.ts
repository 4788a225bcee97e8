/** How `winnow explain` looks: rows of text for a terminal of some width, or for a pipe. */
import type {ChalkInstance} from 'chalk'
import type {Cleaned} from '../cleaned.ts'
import type {Considered} from '../considered.ts'
import type {Article, RecordedRepair, Removal} from '../document.ts'
import {type AnnotatedLine, annotate, type Stretch} from '../explain/annotate.ts'
import {percent, whyLeft} from '../explain/line-verdict.ts'
import type {Preset} from '../options.ts'
import {categoryColor} from './category-colors.ts'
import {columnsOf, type Styled, wrap} from './cells.ts'
import {visible} from './visible.ts'

/** How a source is shown: `columns` is the width of the terminal. */
export interface ViewSettings {
  readonly chalk: ChalkInstance
  readonly columns: number
  readonly preset: Preset
  /** Whether findings that the preset was not sure enough for are shown too. */
  readonly verbose: boolean
}

/** From this width on reasons stand in a margin beside the text; below it under the line. */
const MARGIN_FROM = 96
/** The margin takes this share of the columns that are free, and no more of them than are easily read. */
const MARGIN_SHARE = 0.36
const WIDEST_MARGIN = 48
/** Frames do not get wider than a line of text is comfortably read. */
const WIDEST_FRAME = 100

/** The source with what goes, what is repaired, where articles start, and why; row by row. */
export function* explainRows(source: string, cleaned: Cleaned, settings: ViewSettings): Generator<string> {
  const lines = annotate(source, cleaned)
  const view = new View(settings, lines.at(-1)?.number ?? 0)
  const left = new LeftCursor(cleaned, settings.verbose)
  const isSplit = cleaned.articles.length > 1
  let folded = 0
  for (const line of lines) {
    const near = left.take(line.end)
    if (!settings.verbose && near.length === 0 && isTemplate(line, folded > 0)) {
      folded++
      continue
    }
    if (folded > 0) yield view.fold(folded)
    folded = 0
    if (line.article && isSplit) yield* view.frame(line.article, cleaned.articles.length)
    yield* view.line(line, near)
  }
  if (folded > 0) yield view.fold(folded)
}

/** Whether a line is nothing but more of a head, script or style, whose first line is shown. */
function isTemplate({goesOn, removals, repairs, stretches}: AnnotatedLine, isFolding: boolean): boolean {
  const isWhole = stretches.every(({removal}) => removal?.category === 'template')
  return goesOn && isWhole && (isFolding || stretches.length > 0) && removals.length + repairs.length === 0
}

/** Hands out, line by line, findings that were left although they were close. */
class LeftCursor {
  readonly #left: readonly Considered[]
  #next = 0

  constructor({considered = []}: Cleaned, verbose: boolean) {
    const seen = new Set<string>()
    this.#left = considered.filter((one) => {
      const key = `${one.start}\0${one.rule}`
      const isShown = one.fate === 'spared' || one.fate === 'protected' || (verbose && one.fate !== 'removed')
      return isShown && !seen.has(key) && seen.add(key) !== undefined
    })
  }

  take(end: number): Considered[] {
    const from = this.#next
    while (this.#next < this.#left.length && this.#left[this.#next]!.start <= end) this.#next++
    return this.#left.slice(from, this.#next)
  }
}

class View {
  readonly #settings: ViewSettings
  readonly #gutter: number
  readonly #text: number
  readonly #margin: number

  constructor(settings: ViewSettings, lines: number) {
    this.#settings = settings
    this.#gutter = String(lines).length
    // Line number, its mark and the bar take four columns more.
    const free = settings.columns - this.#gutter - 4
    this.#margin = settings.columns >= MARGIN_FROM ? Math.min(WIDEST_MARGIN, Math.floor(free * MARGIN_SHARE)) : 0
    this.#text = free - (this.#margin > 0 ? this.#margin + 3 : 0)
  }

  *frame({index, article}: {readonly index: number; readonly article: Article}, count: number): Generator<string> {
    const {chalk, columns} = this.#settings
    const bold = (text: string): string => chalk.bold.green(text)
    const title = `┏━ article ${index + 1} of ${count} `
    yield bold(title + '━'.repeat(Math.max(0, Math.min(columns, WIDEST_FRAME) - columnsOf(title))))
    const why = article.boundary
      ? `${percent(article.boundary.confidence)} sure: ${article.boundary.cues.join(', ')}`
      : undefined
    const about = [article.title, article.byline && `by ${article.byline}`, article.published, why]
    for (const text of about) {
      if (!text) continue
      for (const row of wrap([{text: visible(text)}], columns - 2)) yield `${bold('┃')} ${row}`
    }
    yield bold(`┗${'━'.repeat(Math.min(columns, WIDEST_FRAME) - 1)}`)
  }

  /** Stands for lines that are not shown. */
  fold(lines: number): string {
    const {chalk} = this.#settings
    return chalk.dim(`${'⋮'.padStart(this.#gutter)} -│ ${lines} more ${lines === 1 ? 'line' : 'lines'} of it`)
  }

  *line(line: AnnotatedLine, left: readonly Considered[]): Generator<string> {
    const {chalk} = this.#settings
    const isGone = line.goesOn || line.removals.length > 0
    const mark = isGone
      ? chalk.red('-')
      : line.repairs.length > 0
        ? chalk.green('~')
        : left.length > 0
          ? chalk.yellow('?')
          : ' '
    const rows = wrap(this.#styled(line.stretches), this.#text)
    const notes = [
      ...line.removals.map((removal) => this.#removalNote(removal)),
      ...repairNotes(line.repairs).map((text): Styled[] => [{text, style: chalk.green}]),
      ...left.map((one) => this.#leftNote(one)),
    ]
    const number = chalk.dim(String(line.number).padStart(this.#gutter))
    const blank = ' '.repeat(this.#gutter)
    const bar = chalk.dim('│')
    const beside = this.#margin > 0 ? notes.flatMap((note) => hanging(note, this.#margin)) : []
    for (let k = 0; k < Math.max(rows.length, beside.length); k++) {
      const head = k === 0 ? `${number} ${mark}` : `${blank}  `
      const row = rows[k] ?? ''
      if (beside[k] === undefined) yield `${head}${bar} ${row}`.trimEnd()
      else
        yield `${head}${bar} ${row}${' '.repeat(Math.max(0, this.#text - columnsOf(plain(row))))} ${bar} ${beside[k]}`
    }
    if (this.#margin > 0) return
    for (const note of notes) for (const row of hanging(note, this.#text)) yield `${blank}  ${bar} ${row}`
  }

  #styled(stretches: readonly Stretch[]): Styled[] {
    const {chalk} = this.#settings
    const isPlain = chalk.level === 0
    return stretches.map(({text, fate, removal}): Styled => {
      const shown = visible(text)
      if (fate === 'kept') return {text: shown}
      if (fate === 'inserted') return isPlain ? {text: `{+${shown}+}`} : {text: shown, style: chalk.green.underline}
      if (isPlain) return {text: `[-${shown}-]`}
      const color = removal ? categoryColor(chalk, removal.category) : chalk.green
      return {text: shown, style: color.strikethrough}
    })
  }

  #removalNote({category, rule, confidence, evidence}: Removal): Styled[] {
    const {chalk} = this.#settings
    return [
      {text: category, style: categoryColor(chalk, category)},
      {text: `${rule === category ? '' : ` ${rule}`} ${percent(confidence)}: ${visible(evidence)}`, style: chalk.dim},
    ]
  }

  #leftNote(one: Considered): Styled[] {
    const {chalk, preset} = this.#settings
    return [
      {text: `kept, though ${one.rule} `, style: chalk.yellow},
      {text: `(${one.category}): ${visible(one.evidence)}; ${whyLeft(one, preset)}`, style: chalk.dim},
    ]
  }
}

/** A note's rows: an arrow first, the rest indented under it. */
function hanging(note: readonly Styled[], columns: number): string[] {
  return wrap(note, columns - 2).map((row, k) => `${k === 0 ? '↳' : ' '} ${row}`)
}

/** "unglue 2, entities 1": a line may hold hundreds of small repairs. */
function repairNotes(repairs: readonly RecordedRepair[]): string[] {
  const counts = new Map<string, number>()
  for (const {kind} of repairs) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => (count > 1 ? `${kind} ${count} times` : kind))
  return parts.length > 0 ? [`repaired: ${parts.join(', ')}`] : []
}

const plain = (text: string): string => text.replace(/\x1b\[[0-9;]*m/g, '')
