/**
 * What the engine looks for, by literal. Building it means writing out every alternative of every phrase in every pack,
 * some tenths of a second; so the build does it once and stores it as text, and a start only reads that.
 */
import {fold} from '../text/fold.ts'
import {isOfLines, type Phrase, type PhraseBook, type PhraseList, type Phrases} from './phrase.ts'
import type {Rule} from './rule.ts'

/** The numbers of the rules that ask for a literal; as text until somebody asks. */
type Askers = (string | readonly number[])[]

export interface RuleTable {
  /** Triggers, folded; one that ends in `*` is a stem. */
  readonly literals: readonly string[]
  readonly literalAskers: Askers
  /** Whole lines by their key; the value is an index into `lineAskers`. */
  readonly lines: ReadonlyMap<string, number>
  readonly lineAskers: Askers
}

/** The rules that ask for the literal with this index. */
export function askersOf(askers: Askers, index: number): readonly number[] {
  const known = askers[index]!
  if (typeof known !== 'string') return known
  const numbers = known.split(',').map(Number)
  askers[index] = numbers
  return numbers
}

export function buildRuleTable(rules: readonly Rule[], book: PhraseBook): RuleTable {
  const literals = new Map<string, number[]>()
  const lines = new Map<string, number[]>()
  const add = (map: Map<string, number[]>, key: string, number: number): void => {
    const known = map.get(key)
    if (!known) map.set(key, [number])
    else if (known.at(-1) !== number) known.push(number)
  }
  rules.forEach(({triggers, lines: whole, phrases}, number) => {
    for (const trigger of triggers ?? []) add(literals, fold(trigger), number)
    for (const line of whole ?? []) add(lines, line, number)
    if (phrases) for (const literal of book(phrases).keys()) add(isOfLines(phrases) ? lines : literals, literal, number)
  })
  return {
    literals: [...literals.keys()],
    literalAskers: [...literals.values()],
    lines: new Map([...lines.keys()].map((line, index) => [line, index])),
    lineAskers: [...lines.values()],
  }
}

/** Sections of a stored table, in their order; each is a name, the number of its rows, and the rows. */
const SECTIONS = ['literals', 'lines', 'lists'] as const

/** Stores a table and the lists of its book as text. */
export function storeRuleTable(table: RuleTable, rules: readonly Rule[], book: PhraseBook): string {
  const rows = {
    literals: table.literals.map((literal, k) => `${askersOf(table.literalAskers, k).join(',')}\t${literal}`),
    lines: [...table.lines].map(([line, k]) => `${askersOf(table.lineAskers, k).join(',')}\t${line}`),
    lists: listsOf(rules).map((list) => `${nameOf(list)}\t${JSON.stringify([...book(list)])}`),
  }
  return SECTIONS.map((name) => `${name}\t${rows[name].length}\n${rows[name].join('\n')}\n`).join('')
}

/** Reads what `storeRuleTable` wrote. Lists are parsed when a rule first needs them. */
export function readRuleTable(stored: string): {readonly table: RuleTable; readonly book: PhraseBook} {
  const rows = stored.split('\n')
  let at = 0
  const section = (): {names: string[]; values: string[]} => {
    const count = Number(rows[at++]!.split('\t')[1])
    const names = new Array<string>(count)
    const values = new Array<string>(count)
    for (let k = 0; k < count; k++) {
      const row = rows[at++]!
      const tab = row.indexOf('\t')
      names[k] = row.slice(0, tab)
      values[k] = row.slice(tab + 1)
    }
    return {names, values}
  }
  const literals = section()
  const lines = section()
  const lists = section()
  const listRows = new Map(lists.names.map((name, k) => [name, lists.values[k]!]))
  const book: PhraseBook = (list) =>
    new Map(JSON.parse(listRows.get(nameOf(list)) ?? '[]') as [string, Phrase[]][]) satisfies Phrases
  const lineNumbers = new Map<string, number>()
  lines.values.forEach((line, k) => lineNumbers.set(line, k))
  return {
    table: {literals: literals.values, literalAskers: literals.names, lines: lineNumbers, lineAskers: lines.names},
    book,
  }
}

const nameOf = ({category, shape}: PhraseList): string => `${category}/${shape}`

function listsOf(rules: readonly Rule[]): PhraseList[] {
  const lists = new Map<string, PhraseList>()
  for (const {phrases} of rules) if (phrases) lists.set(nameOf(phrases), phrases)
  return [...lists.values()]
}
