/**
 * What the engine looks for, by literal. Building it means writing out every alternative of every phrase in every pack,
 * some tenths of a second; so the build does it once and stores it as arrays, and a start only maps those.
 */
import {fold} from '../text/fold.ts'
import {packSections, readSections} from '../text/sections.ts'
import type {Lexicon} from './concepts.ts'
import {Digest} from './digest.ts'
import {Literals} from './literals.ts'
import {isOfLines, nameOf, type PhraseBook, type PhraseList} from './phrase.ts'
import {type PhraseFacts, type PhrasesAt, packPhrases, readPhrases} from './phrase-table.ts'
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
  for (const list of listsOf(rules)) {
    digest.add(nameOf(list))
    for (const phrases of book(list).values())
      for (const {literal, tail, isDoubtful, language} of phrases)
        digest
          .add(literal)
          .add(tail)
          .add(isDoubtful ? `?${language}` : language)
  }
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
  readonly phrases: PhraseFacts
  readonly lexicons: readonly Row[]
}

/** What stands in a section of rows, one after another, each as long as it says. */
interface Row {
  readonly name: string
  readonly length: number
}

/** Stores a table, the phrases of its rules, and lexicons. */
export function storeRuleTable(
  table: RuleTable,
  rules: readonly Rule[],
  book: PhraseBook,
  lexicons: readonly Lexicon<string>[],
): Uint8Array {
  const {digest, literals, askers, lineAskers, index, lineIndex} = table
  const numbers = new Map(Array.from({length: literals.count}, (_, number) => [literals.text(number), number]))
  const phrases = packPhrases(listsOf(rules), book, (literal) => numbers.get(literal)!)
  const words = packRows(lexicons.map((lexicon) => [lexicon.language, JSON.stringify(lexicon).replaceAll(', ', ',')]))
  const facts: Facts = {
    digest,
    groups: askers.groups,
    lineGroups: lineAskers.groups,
    phrases: phrases.facts,
    lexicons: words.rows,
  }
  return packSections(facts, {
    units: literals.units,
    offsets: literals.offsets,
    askers: askers.groupOf,
    lineAskers: lineAskers.groupOf,
    ...indexToSections(index, 'word.'),
    ...indexToSections(lineIndex, 'line.'),
    ...phrases.sections,
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

/** What `storeRuleTable` wrote. Phrases and lexicons are read when a text first meets them. */
export interface StoredRules {
  readonly table: RuleTable
  readonly phrases: (list: PhraseList) => PhrasesAt
  readonly lexicon: (language: string) => Lexicon<string> | undefined
}

/** Reads what `storeRuleTable` wrote. */
export function readRuleTable(stored: Uint8Array): StoredRules {
  const {header, section} = readSections(stored)
  const {digest, groups, lineGroups, phrases, lexicons} = header as Facts
  const words = rowReader(lexicons, section('lexicons') as Uint8Array)
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
  return {table, phrases: readPhrases(phrases, section, table.literals), lexicon}
}

function listsOf(rules: readonly Rule[]): PhraseList[] {
  const lists = new Map<string, PhraseList>()
  for (const {phrases} of rules) if (phrases) lists.set(nameOf(phrases), phrases)
  return [...lists.values()]
}
