/**
 * What the engine looks for, by literal. Building it means writing out every alternative of every phrase in every pack,
 * some tenths of a second; so the build does it once and stores it as arrays, and a start only maps those.
 */
import {fold} from '../text/fold.ts'
import {packSections, readSections} from '../text/sections.ts'
import {lowerBound} from '../text/span.ts'
import type {Lexicon} from './concepts.ts'
import {Digest} from './digest.ts'
import {Literals} from './literals.ts'
import {isOfLines, type Phrase, type PhraseBook, type PhraseList, type Phrases} from './phrase.ts'
import type {Rule} from './rule.ts'
import {indexFromSections, indexToSections, indexTriggers, type TriggerIndex} from './triggers.ts'

/** Which rules ask for each literal: the literal's entry says which of a few groups it is. */
export interface Askers {
  readonly groups: readonly (readonly number[])[]
  readonly groupOf: Uint16Array
}

export interface RuleTable {
  /** Of all rules, literals and phrases. */
  readonly digest: string
  /** Folded; one that ends in `*` is a stem. */
  readonly literals: Literals
  /** The rules that ask for a literal wherever a word starts. */
  readonly askers: Askers
  /** The rules that ask for it where a line starts, and want the whole line. */
  readonly lineAskers: Askers
  readonly index: TriggerIndex
  readonly lineIndex: TriggerIndex
}

/** The rules that ask for the literal with this index. */
export function askersOf({groups, groupOf}: Askers, index: number): readonly number[] {
  return groups[groupOf[index]!]!
}

export function buildRuleTable(rules: readonly Rule[], book: PhraseBook): RuleTable {
  const anywhere = new Map<string, number[]>()
  const lines = new Map<string, number[]>()
  const add = (literal: string, isLine: boolean, number: number): void => {
    const own = isLine ? lines : anywhere
    const known = own.get(literal) ?? []
    own.set(literal, known)
    if (known.at(-1) !== number) known.push(number)
  }
  rules.forEach(({triggers, lines: whole, phrases}, number) => {
    for (const trigger of triggers ?? []) add(fold(trigger), false, number)
    for (const line of whole ?? []) add(line, true, number)
    if (phrases) for (const literal of book(phrases).keys()) add(literal, isOfLines(phrases), number)
  })
  const texts = [...new Set([...anywhere.keys(), ...lines.keys()])]
  const digest = new Digest()
  for (const {name, category} of rules) digest.add(name).add(category)
  for (const list of listsOf(rules)) digest.add(listRow(list, book))
  for (const text of texts) digest.add(text)
  const literals = Literals.of(texts)
  return {
    digest: digest.toString(),
    literals,
    askers: groupAskers(texts, anywhere),
    lineAskers: groupAskers(texts, lines),
    index: indexTriggers(literals, (k) => anywhere.has(texts[k]!)),
    lineIndex: indexTriggers(literals, (k) => lines.has(texts[k]!)),
  }
}

function groupAskers(texts: readonly string[], askers: ReadonlyMap<string, readonly number[]>): Askers {
  const groups = new Map<string, number>([['', 0]])
  const groupOf = Uint16Array.from(texts, (text) => {
    const name = (askers.get(text) ?? []).join()
    const group = groups.get(name) ?? groups.size
    groups.set(name, group)
    return group
  })
  return {groups: [...groups.keys()].map((name) => (name === '' ? [] : name.split(',').map(Number))), groupOf}
}

interface Facts {
  readonly digest: string
  readonly groups: Askers['groups']
  readonly lineGroups: Askers['groups']
  readonly lists: readonly Row[]
  readonly lexicons: readonly Row[]
}

/** What stands in a section of rows, one after another, each as long as it says. */
interface Row {
  readonly name: string
  readonly length: number
}

/** Stores a table, the lists of its book, and lexicons. */
export function storeRuleTable(
  table: RuleTable,
  rules: readonly Rule[],
  book: PhraseBook,
  lexicons: readonly Lexicon<string>[],
): Uint8Array {
  const {digest, literals, askers, lineAskers, index, lineIndex} = table
  const lists = packRows(
    listsOf(rules).map((list) => {
      const [head, ...lines] = listRow(list, book).split('\n')
      return [nameOf(list), [head, ...lines.sort()].join('\n')]
    }),
  )
  const words = packRows(lexicons.map((lexicon) => [lexicon.language, JSON.stringify(lexicon).replaceAll(', ', ',')]))
  const facts: Facts = {
    digest,
    groups: askers.groups,
    lineGroups: lineAskers.groups,
    lists: lists.rows,
    lexicons: words.rows,
  }
  return packSections(facts, {
    units: literals.units,
    offsets: literals.offsets,
    askers: askers.groupOf,
    lineAskers: lineAskers.groupOf,
    ...indexToSections(index, 'word.'),
    ...indexToSections(lineIndex, 'line.'),
    lists: lists.bytes,
    lexicons: words.bytes,
  })
}

function packRows(written: readonly (readonly [name: string, row: string])[]): {rows: Row[]; bytes: Uint8Array} {
  const encoded = written.map(([name, row]) => ({name, row: new TextEncoder().encode(row)}))
  const bytes = new Uint8Array(encoded.reduce((sum, {row}) => sum + row.length, 0))
  let at = 0
  for (const {row} of encoded) {
    bytes.set(row, at)
    at += row.length
  }
  return {rows: encoded.map(({name, row}) => ({name, length: row.length})), bytes}
}

/** Gives a row by its name, decoded when somebody asks. */
function rowReader(rows: readonly Row[], bytes: Uint8Array): (name: string) => string | undefined {
  const places = new Map<string, Uint8Array>()
  let at = 0
  for (const {name, length} of rows) {
    places.set(name, bytes.subarray(at, at + length))
    at += length
  }
  return (name) => {
    const row = places.get(name)
    return row && new TextDecoder().decode(row)
  }
}

/** What `storeRuleTable` wrote. Lists and lexicons are parsed when a rule first needs them. */
export interface StoredRules {
  readonly table: RuleTable
  readonly book: PhraseBook
  readonly lexicon: (language: string) => Lexicon<string> | undefined
}

/** Reads what `storeRuleTable` wrote. */
export function readRuleTable(stored: Uint8Array): StoredRules {
  const {header, section} = readSections(stored)
  const {digest, groups, lineGroups, lists, lexicons} = header as Facts
  const listRows = rowReader(lists, section('lists') as Uint8Array)
  const words = rowReader(lexicons, section('lexicons') as Uint8Array)
  const book: PhraseBook = (list): Phrases => {
    const row = listRows(nameOf(list))
    return row === undefined ? new Map() : readList(row)
  }
  const table: RuleTable = {
    digest,
    literals: new Literals(section('units') as Uint16Array, section('offsets') as Int32Array),
    askers: {groups, groupOf: section('askers') as Uint16Array},
    lineAskers: {groups: lineGroups, groupOf: section('lineAskers') as Uint16Array},
    index: indexFromSections(section, 'word.'),
    lineIndex: indexFromSections(section, 'line.'),
  }
  const lexicon: StoredRules['lexicon'] = (language) => {
    const row = words(language)
    return row === undefined ? undefined : (JSON.parse(row) as Lexicon<string>)
  }
  return {table, book, lexicon}
}

/**
 * A list as lines: its tails, then per literal the literal and its phrases, each as its language, a mark of doubt, and the
 * number of its tail. Most phrases share their tail with those that begin otherwise.
 */
function listRow(list: PhraseList, book: PhraseBook): string {
  const tails = new Map<string, number>()
  const numberOf = (tail: string): number => {
    const number = tails.get(tail) ?? tails.size
    tails.set(tail, number)
    return number
  }
  const lines: string[] = []
  for (const [literal, phrases] of book(list))
    lines.push(
      [
        literal,
        ...phrases.map(({language, isDoubtful, tail}) => `${language}${isDoubtful ? '?' : ':'}${numberOf(tail)}`),
      ].join('\t'),
    )
  return [[...tails.keys()].join('\t'), ...lines].join('\n')
}

/**
 * Reads a stored row, whose lines ascend by their literals. There are tens of thousands of phrases, and a text meets some
 * hundred: each is looked up in the row and read when asked for.
 */
function readList(row: string): Phrases {
  const [head, starts] = readHead(row)
  const tails = head.split('\t')
  const read = new Map<string, readonly Phrase[] | undefined>()
  const literalAt = (start: number): string => row.slice(start, row.indexOf('\t', start))
  const find = (literal: string): readonly Phrase[] | undefined => {
    const start = starts[lowerBound(starts, (at) => literalAt(at) >= literal)]
    if (start === undefined || literalAt(start) !== literal) return undefined
    const end = row.indexOf('\n', start)
    return readPhrases(row.slice(start, end < 0 ? row.length : end), tails)
  }
  const get = (literal: string): readonly Phrase[] | undefined => {
    const known = read.get(literal)
    if (known || read.has(literal)) return known
    const phrases = find(literal)
    read.set(literal, phrases)
    return phrases
  }
  return {
    get,
    *keys() {
      for (const start of starts) yield literalAt(start)
    },
    *[Symbol.iterator]() {
      for (const start of starts) yield [literalAt(start), get(literalAt(start))!]
    },
  }
}

/** A row's first line, and where the others start. */
function readHead(row: string): [head: string, starts: Int32Array] {
  const starts: number[] = []
  for (let end = row.indexOf('\n'); end >= 0; end = row.indexOf('\n', end + 1)) starts.push(end + 1)
  return [row.slice(0, starts.length > 0 ? starts[0]! - 1 : undefined), Int32Array.from(starts)]
}

function readPhrases(line: string, tails: readonly string[]): Phrase[] {
  const [literal, ...phrases] = line.split('\t')
  return phrases.map((phrase) => {
    const mark = phrase.search(/[?:]/)
    return {
      literal: literal!,
      tail: tails[Number(phrase.slice(mark + 1))]!,
      isDoubtful: phrase[mark] === '?',
      language: phrase.slice(0, mark),
    }
  })
}

const nameOf = ({category, shape}: PhraseList): string => `${category}/${shape}`

function listsOf(rules: readonly Rule[]): PhraseList[] {
  const lists = new Map<string, PhraseList>()
  for (const {phrases} of rules) if (phrases) lists.set(nameOf(phrases), phrases)
  return [...lists.values()]
}
