import type {ChalkInstance} from 'chalk'
import {
  type Change,
  type Cleaning,
  cleaningOf,
  compareCleanings,
  type Difference,
  joinCleanings,
  keyOf,
} from '../compare/compare.ts'
import {isDifferent, Totals, type TotalsReport} from '../compare/totals.ts'
import type {Document} from '../document.ts'
import {InputError} from '../errors.ts'
import {percent} from '../explain/line-verdict.ts'
import {numberedLines} from '../run/numbered-lines.ts'
import {wrap} from './cells.ts'
import {EXIT} from './exit.ts'
import {type Streams, writeTo} from './streams.ts'
import {tableRows} from './table.ts'
import {outputColor, outputColumns, terminalOf} from './terminal.ts'
import {visible} from './visible.ts'

/** What the options of `winnow compare` are called once parsed. */
export interface CompareFlags {
  readonly resultField: string
  readonly format: 'text' | 'json'
  readonly summary?: boolean
  readonly check?: boolean
  readonly color?: 'auto' | 'always' | 'never'
}

/** Runs `winnow compare OLD NEW`. */
export async function compareCommand(
  before: string,
  after: string,
  flags: CompareFlags,
  streams: Streams,
): Promise<number> {
  const totals = new Totals()
  const writer = flags.format === 'json' ? new JsonWriter(streams, flags) : new TextWriter(streams, flags)
  let differs = false
  try {
    for await (const [old, fresh] of matched(readCleanings(before, flags), readCleanings(after, flags))) {
      if (old && fresh) {
        const difference = compareCleanings(old, fresh)
        totals.add(difference)
        differs ||= isDifferent(difference)
        await writer.difference(fresh, difference)
      } else {
        totals.addUnmatched(old ? 'old' : 'new')
        differs = true
      }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    terminalOf(streams, flags.color).error(`${error.path}: ${error.message}`)
    return EXIT.inputsFailed
  }
  await writer.end(totals.report())
  return flags.check && differs ? EXIT.found : EXIT.done
}

/**
 * Documents of two runs side by side. Runs over the same inputs have the same order, so little is held; whatever the
 * order, all that have a counterpart find it.
 */
async function* matched(
  before: AsyncIterator<Cleaning>,
  after: AsyncIterator<Cleaning>,
): AsyncGenerator<[Cleaning | undefined, Cleaning | undefined]> {
  const sides = [
    {documents: before, waiting: new Map<string, Cleaning>(), isDone: false},
    {documents: after, waiting: new Map<string, Cleaning>(), isDone: false},
  ]
  const pair = (k: number, own: Cleaning, other: Cleaning | undefined): [Cleaning | undefined, Cleaning | undefined] =>
    k === 0 ? [own, other] : [other, own]
  for (let turn = 0; sides.some(({isDone}) => !isDone); turn++) {
    const k = turn % 2
    const side = sides[k]!
    const other = sides[1 - k]!
    if (side.isDone) continue
    const {value, done} = await side.documents.next()
    if (done) {
      side.isDone = true
      continue
    }
    const key = keyOf(value)
    const counterpart = other.waiting.get(key)
    if (!counterpart) side.waiting.set(key, value)
    else {
      other.waiting.delete(key)
      yield pair(k, value, counterpart)
    }
  }
  for (const [k, {waiting}] of sides.entries()) for (const own of waiting.values()) yield pair(k, own, undefined)
}

/** The documents of a JSONL file; rows of one record that follow one another are one. */
async function* readCleanings(path: string, {resultField}: CompareFlags): AsyncGenerator<Cleaning> {
  let last: Cleaning | undefined
  for await (const [line, text] of numberedLines(path)) {
    const document = documentIn(text, resultField)
    if (!document) throw new InputError(path, `line ${line} is no result of winnow; --result-field names its field`)
    if (document.articles.length === 0 && 'error' in document) continue
    const cleaning = cleaningOf(document)
    if (last && keyOf(last) === keyOf(cleaning)) last = joinCleanings(last, cleaning)
    else {
      if (last) yield last
      last = cleaning
    }
  }
  if (last) yield last
}

function documentIn(line: string, field: string): Document | undefined {
  try {
    const row = JSON.parse(line) as Record<string, unknown> | null
    const found = [row, row?.[field]].find(
      (one) => typeof one === 'object' && one !== null && 'version' in one && 'source' in one && 'removals' in one,
    )
    return found as Document | undefined
  } catch {
    return undefined
  }
}

interface Writer {
  difference(document: Cleaning, difference: Difference): Promise<void>
  end(totals: TotalsReport): Promise<void>
}

/** One object: all passages, then the totals. */
class JsonWriter implements Writer {
  readonly #streams: Streams
  readonly #isShort: boolean
  #count = 0

  constructor(streams: Streams, {summary}: CompareFlags) {
    this.#streams = streams
    this.#isShort = summary === true
  }

  async difference(_document: Cleaning, {changes}: Difference): Promise<void> {
    if (this.#isShort) return
    for (const change of changes)
      await writeTo(this.#streams.stdout, `${this.#count++ === 0 ? '{"changes": [\n' : ',\n'}${JSON.stringify(change)}`)
  }

  async end(totals: TotalsReport): Promise<void> {
    const opening = this.#count === 0 ? '{"changes": [' : '\n'
    await writeTo(this.#streams.stdout, `${opening}],\n${JSON.stringify(totals, null, 2).slice(2)}\n`)
  }
}

/** More of a passage than this helps nobody to judge it. */
const SHOWN = 240

class TextWriter implements Writer {
  readonly #streams: Streams
  readonly #chalk: ChalkInstance
  readonly #columns: number
  readonly #isShort: boolean

  constructor(streams: Streams, {summary, color}: CompareFlags) {
    this.#streams = streams
    this.#chalk = outputColor(streams, color)
    this.#columns = outputColumns(streams)
    this.#isShort = summary === true
  }

  async difference(document: Cleaning, difference: Difference): Promise<void> {
    if (this.#isShort || !isDifferent(difference)) return
    const rows = [this.#chalk.bold(`${visible(document.path)}${document.record > 0 ? `#${document.record + 1}` : ''}`)]
    if (difference.isOtherSource) rows.push('  its source is another; not compared')
    for (const change of difference.changes) rows.push(...this.#changeRows(change))
    const {repairs, boundaries} = difference
    if (repairs.made.length + repairs.dropped.length > 0)
      rows.push(`  repairs: ${repairs.made.length} newly made, ${repairs.dropped.length} no longer`)
    if (boundaries.found + boundaries.lost > 0)
      rows.push(`  boundaries: ${boundaries.found} new, ${boundaries.lost} gone`)
    await writeTo(this.#streams.stdout, `${rows.join('\n')}\n`)
  }

  #changeRows({kind, rule, category, confidence, start, text}: Change): string[] {
    const color = kind === 'removed' ? this.#chalk.red : this.#chalk.green
    const head = [
      {text: kind === 'removed' ? '- newly removed' : '+ newly kept', style: color},
      {text: ` at ${start} (${category}, ${rule} ${percent(confidence)})`, style: this.#chalk.dim},
    ]
    const shown = visible(text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text)
    return [
      ...wrap(head, this.#columns - 2).map((row) => `  ${row}`),
      ...wrap([{text: shown, style: color}], this.#columns - 6).map((row) => `      ${row}`),
    ]
  }

  async end({documents, rules, repairs, boundaries}: TotalsReport): Promise<void> {
    const names = Object.entries(rules)
    const table = [
      ['rule', 'newly removed', 'characters', 'newly kept', 'characters'],
      ...names.map(([rule, {removed, removedCharacters, kept, keptCharacters}]) =>
        [rule, removed, removedCharacters, kept, keptCharacters].map(String),
      ),
    ]
    const rows = names.length > 0 ? ['', ...tableRows(table), ''] : []
    for (const [kind, {made, dropped}] of Object.entries(repairs))
      rows.push(`repairs, ${kind}: ${made} newly made, ${dropped} no longer`)
    if (boundaries.found + boundaries.lost > 0)
      rows.push(`boundaries: ${boundaries.found} new, ${boundaries.lost} gone`)
    rows.push(documentsLine(documents))
    await writeTo(this.#streams.stdout, `${rows.join('\n')}\n`)
  }
}

function documentsLine({compared, different, otherSource, onlyOld, onlyNew}: TotalsReport['documents']): string {
  const parts = [`${compared} documents compared: ${different === 0 ? 'no difference' : `${different} differ`}`]
  if (otherSource > 0) parts.push(`${otherSource} have another source`)
  if (onlyOld > 0) parts.push(`${onlyOld} only in the old run`)
  if (onlyNew > 0) parts.push(`${onlyNew} only in the new run`)
  return parts.join('; ')
}
