/**
 * What the engine looks for, by literal. Building it means writing out every alternative of every phrase in every pack,
 * some tenths of a second; so the build does it once and stores it as text, and a start only reads that.
 */
import {fold} from '../text/fold.ts'
import {Digest} from './digest.ts'
import {isOfLines, type Phrase, type PhraseBook, type PhraseList, type Phrases} from './phrase.ts'
import type {Rule} from './rule.ts'

/** The numbers of the rules that ask for a literal; as text until somebody asks. */
type Askers = (string | readonly number[])[]

export interface RuleTable {
  /** Of all rules, literals and phrases. */
  readonly digest: string
  /** Folded; one that ends in `*` is a stem. */
  readonly literals: readonly string[]
  /** Per literal, the rules that ask for it wherever a word starts. */
  readonly askers: Askers
  /** Per literal, the rules that ask for it where a line starts, and want the whole line. */
  readonly lineAskers: Askers
}

/** The rules that ask for the literal with this index. */
export function askersOf(askers: Askers, index: number): readonly number[] {
  const known = askers[index] ?? []
  if (typeof known !== 'string') return known
  const numbers = known === '' ? [] : known.split(',').map(Number)
  askers[index] = numbers
  return numbers
}

/** Whether any rule asks for the literal with this index. */
export function hasAskers(askers: Askers, index: number): boolean {
  return (askers[index] ?? '').length > 0
}

export function buildRuleTable(rules: readonly Rule[], book: PhraseBook): RuleTable {
  const literals = new Map<string, {readonly anywhere: number[]; readonly lines: number[]}>()
  const add = (literal: string, isLine: boolean, number: number): void => {
    const known = literals.get(literal) ?? {anywhere: [], lines: []}
    literals.set(literal, known)
    const askers = isLine ? known.lines : known.anywhere
    if (askers.at(-1) !== number) askers.push(number)
  }
  rules.forEach(({triggers, lines, phrases}, number) => {
    for (const trigger of triggers ?? []) add(fold(trigger), false, number)
    for (const line of lines ?? []) add(line, true, number)
    if (phrases) for (const literal of book(phrases).keys()) add(literal, isOfLines(phrases), number)
  })
  const askers = [...literals.values()]
  const digest = new Digest()
  for (const {name, category} of rules) digest.add(name).add(category)
  for (const list of listsOf(rules)) digest.add(listRow(list, book))
  for (const literal of literals.keys()) digest.add(literal)
  return {
    digest: digest.toString(),
    literals: [...literals.keys()],
    askers: askers.map(({anywhere}) => anywhere),
    lineAskers: askers.map(({lines}) => lines),
  }
}

/** Stores a table and the lists of its book as text: two counts and the digest, a row a literal, a row a list. */
export function storeRuleTable(table: RuleTable, rules: readonly Rule[], book: PhraseBook): string {
  const literals = table.literals.map((literal, k) =>
    [askersOf(table.askers, k), askersOf(table.lineAskers, k), literal].join('\t'),
  )
  const lists = listsOf(rules).map((list) => listRow(list, book))
  return `${literals.length}\t${lists.length}\t${table.digest}\n${[...literals, ...lists].join('\n')}\n`
}

/** Reads what `storeRuleTable` wrote. Lists are parsed when a rule first needs them. */
export function readRuleTable(stored: string): {readonly table: RuleTable; readonly book: PhraseBook} {
  const rows = stored.split('\n')
  const [first, second, digest] = rows[0]!.split('\t') as [string, string, string]
  const literalCount = Number(first)
  const listCount = Number(second)
  const literals = new Array<string>(literalCount)
  const askers = new Array<string>(literalCount)
  const lineAskers = new Array<string>(literalCount)
  for (let k = 0; k < literalCount; k++) {
    const row = rows[k + 1]!
    const first = row.indexOf('\t')
    const second = row.indexOf('\t', first + 1)
    askers[k] = row.slice(0, first)
    lineAskers[k] = row.slice(first + 1, second)
    literals[k] = row.slice(second + 1)
  }
  const lists = new Map<string, string>()
  for (const row of rows.slice(literalCount + 1, literalCount + 1 + listCount)) {
    const tab = row.indexOf('\t')
    lists.set(row.slice(0, tab), row.slice(tab + 1))
  }
  const book: PhraseBook = (list): Phrases =>
    new Map((JSON.parse(lists.get(nameOf(list)) ?? '[]') as string[][]).map(unpacked))
  return {table: {digest, literals, askers, lineAskers}, book}
}

/** A literal and its phrases, each as its language, a mark of doubt, and its tail. */
function packed([literal, phrases]: [string, readonly Phrase[]]): string[] {
  return [literal, ...phrases.map(({language, isDoubtful, tail}) => `${language}${isDoubtful ? '?' : ':'}${tail}`)]
}

function unpacked([literal, ...phrases]: string[]): [string, Phrase[]] {
  return [literal!, phrases.map((phrase) => unpackedPhrase(literal!, phrase))]
}

function unpackedPhrase(literal: string, phrase: string): Phrase {
  const mark = phrase.search(/[?:]/)
  return {
    literal,
    tail: phrase.slice(mark + 1),
    isDoubtful: phrase[mark] === '?',
    language: phrase.slice(0, mark),
  }
}

function listRow(list: PhraseList, book: PhraseBook): string {
  return `${nameOf(list)}\t${JSON.stringify([...book(list)].map(packed))}`
}

const nameOf = ({category, shape}: PhraseList): string => `${category}/${shape}`

function listsOf(rules: readonly Rule[]): PhraseList[] {
  const lists = new Map<string, PhraseList>()
  for (const {phrases} of rules) if (phrases) lists.set(nameOf(phrases), phrases)
  return [...lists.values()]
}
